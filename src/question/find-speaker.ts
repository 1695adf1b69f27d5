/** Finds whose words a message asks for, by what stands around a name: "what did … say", "quotes by …", "…'s view", "… on grain". */
import { BODIES } from './bodies-data.ts';
import { ABOUT, BETWEEN, CHOOSING, LOOKING, OPENERS, ORDERS, SAYING, STOPS, UTTERANCES } from './asked-data.ts';
import { isPersonLike, joinsPlace, type Named, type Names } from './find-names.ts';
import { capitalised, OUTLET, type Token } from './read-message.ts';
import { EDGES, LEAD, PAPERS, TITLES } from './message-data.ts';
import { isThing, isUncommon } from './uncommon.ts';

export interface Speaker {
  readonly named: Named;
  /** Its first and last place among the tokens, half-open. */
  readonly from: number;
  readonly to: number;
  /** The place of the word that shows it to be a speaker, or -1. */
  readonly shownAt: number;
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly shownAt: number;
  /** Only somebody can stand there. */
  readonly strict: boolean;
}

const LONGEST_NAME = 6;
export const BE = new Set(['is', 'was', 'are', 'were', 'be']);
const ON_RECORD = new Set(['on', 'the', 'record', 'down']);
const BY = new Set(['by', 'from', 'per', 'preferably', 'ideally']);
/** "I am worried about …" */
const TELLS = new Set([...BE, 'am', 'i', 'we', 'to']);

/** Null where nobody is named. A name held is preferred to one that is not. */
export function findSpeaker(tokens: readonly Token[], names: Names): Speaker | null {
  let fallback: Speaker | null = null;
  for (const candidate of candidatesIn(tokens)) {
    const named = names.read(tokens.slice(candidate.from, candidate.to));
    if (named.kind === 'held') return { named, ...narrowed(candidate, named.name, tokens) };
    if (named.kind === 'pronoun' && candidate.strict) return fallback ?? { named, ...candidate };
    if (fallback !== null || !isAcceptable(named, candidate, tokens)) continue;
    fallback = { named, ...candidate };
    if (candidate.strict && candidate.shownAt >= 0 && named.kind === 'unheld') break;
  }
  return fallback;
}

/** Words after the name are no part of it; what stands before may be a title. */
function narrowed(candidate: Candidate, name: string, tokens: readonly Token[]): Candidate {
  const last = name.split(' ').at(-1);
  for (let at = candidate.to - 1; at >= candidate.from; at--)
    if (tokens[at]?.text === last) return { ...candidate, to: at + 1 };
  return candidate;
}

function isAcceptable(named: Named, { from, to, strict, shownAt }: Candidate, tokens: readonly Token[]): boolean {
  if (named.kind === 'none') return false;
  if (named.kind !== 'unheld') return strict;
  const words = tokens.slice(from, to);
  if (tokens[shownAt]?.low === 'from' && isThing(words)) return false;
  return (
    (strict && !words.every(({ low }) => UTTERANCES.has(low))) || (shownAt >= 0 && BODIES.has(words.at(-1)?.low ?? ''))
  );
}

function candidatesIn(tokens: readonly Token[]): readonly Candidate[] {
  const says: Candidate[] = [];
  const other: Candidate[] = [];
  const wordsAsked = tokens.some(
    ({ low }) => UTTERANCES.has(low) || low === 'what' || low === 'how' || low === 'where',
  );
  tokens.forEach(({ low, possessive }, at) => {
    if (SAYING.has(low) || (wordsAsked && CHOOSING.has(low)))
      says.push(...beforeVerb(tokens, at), ...afterVerb(tokens, at));
    if (BY.has(low) || (low === 'to' && tokens[at - 1]?.low === 'according')) other.push(...forward(tokens, at, true));
    if (low === 'of' && UTTERANCES.has(tokens[at - 1]?.low ?? '')) other.push(...forward(tokens, at, true));
    if (possessive) other.push(...owner(tokens, at));
    if (UTTERANCES.has(low) && low !== 'words') other.push(...adjunct(tokens, at));
  });
  return [...says, ...other, ...heads(tokens), ...beforeAbout(tokens)].filter(({ from, to }) => to > from);
}

/** "A record of Okafor", "remarks of Okafor": not a post with its place. */
const isPrinted = (token: Token | undefined): boolean =>
  token !== undefined && (UTTERANCES.has(token.low) || LOOKING.has(token.low) || PAPERS.has(token.low));

/** "… said": the words before it, over an apposition ("Okafor, the harbour master, said"). */
function beforeVerb(tokens: readonly Token[], at: number): Candidate[] {
  let to = at;
  // "… is on record as saying"
  if (tokens[at - 1]?.low === 'as') for (to--; ON_RECORD.has(tokens[to - 1]?.low ?? '');) to--;
  while (to > 0 && BETWEEN.has(tokens[to - 1]?.low ?? '') && tokens[to]?.pause !== 'sentence') to--;
  if (tokens[to]?.pause === 'sentence' && to !== 0) return [];
  if (tokens[to]?.pause === 'part') {
    const open = appositionBefore(tokens, to);
    if (open === null) return [];
    to = open;
  }
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST_NAME &&
    (!isStop(tokens[from - 1]) || (joinsPlace(tokens, from - 1) && !isPrinted(tokens[from - 2]))) &&
    (from === to || tokens[from]?.pause === null)
  )
    from--;
  const opener = tokens[from - 1]?.low ?? '';
  const passive =
    tokens.slice(from - 1, at).some(({ low }) => BE.has(low)) &&
    !/(?:ing|quoted|cited|heard)$/.test(tokens[at]?.low ?? '');
  const choosing = CHOOSING.has(tokens[at]?.low ?? '') && !/^(?:did|does|do|has|have|had)$/.test(opener);
  const strict = OPENERS.has(opener) && !passive && !choosing;
  return [{ from, to, shownAt: at, strict }];
}

function appositionBefore(tokens: readonly Token[], to: number): number | null {
  for (let at = to - 1; at > Math.max(0, to - 8); at--) {
    if (tokens[at]?.pause === 'sentence') return null;
    if (tokens[at]?.pause === 'part') return /^(?:the|a|an|our|their|its)$/.test(tokens[at]?.low ?? '') ? at : null;
  }
  return null;
}

/** "what said Okafor", "quote Okafor as saying". */
function afterVerb(tokens: readonly Token[], at: number): Candidate[] {
  const before = tokens[at - 1]?.low ?? '';
  const isInverted = ['what', 'how', 'when', 'where'].includes(before) && tokens[at]?.low !== 'said about';
  const isQuoting = /^(?:quot|cit)/.test(tokens[at]?.low ?? '');
  return isInverted || isQuoting ? forward(tokens, at, isInverted) : [];
}

function forward(tokens: readonly Token[], at: number, strict: boolean): Candidate[] {
  const from = at + 1;
  let to = from;
  while (
    to < tokens.length &&
    to - from < LONGEST_NAME &&
    !isStop(tokens[to]) &&
    (to === from || tokens[to]?.pause === null)
  )
    to++;
  if (tokens[from]?.pause === 'sentence') return [];
  return [{ from, to, shownAt: at, strict: strict && (tokens[at]?.low !== 'from' || from < tokens.length) }];
}

/** "Okafor's view": sure only before a noun for what is said. */
function owner(tokens: readonly Token[], at: number): Candidate[] {
  const from = back(tokens, at + 1);
  const said = tokens.slice(at + 1, at + 6).findIndex(({ low, pause }) => UTTERANCES.has(low) && pause !== 'sentence');
  if (said === -1) return [];
  const strict = said <= 3 && tokens.slice(from, at + 1).some(capitalised);
  return [{ from, to: at + 1, shownAt: at + 1 + said, strict }];
}

/** "Okafor quotes", "Okafor tolls quotes", "quotes Okafor". */
function adjunct(tokens: readonly Token[], at: number): Candidate[] {
  const from = back(tokens, at);
  const found: Candidate[] = [];
  const opens = (from === 0 || LEAD.has(tokens[from - 1]?.low ?? '')) && at - from <= 2;
  const isHead = opens && ABOUT.has(tokens[at + 1]?.low ?? '') && tokens.slice(from, at).every(isUncommon);
  for (let length = Math.min(3, at - from); length > 0; length--) {
    const strict = isPersonLike(tokens.slice(at - length, at)) || (isHead && length === at - from);
    found.push({ from: at - length, to: at, shownAt: at, strict });
  }
  if (at - from > 1) found.push({ from, to: from + 1, shownAt: at, strict: false });
  if (at - from > 2) found.push({ from, to: from + 2, shownAt: at, strict: false });
  return [...found, ...forward(tokens, at, false)];
}

/** A capital there makes no name. */
const opensSentence = (tokens: readonly Token[], at: number): boolean => at === 0 || tokens[at]?.pause === 'sentence';

function back(tokens: readonly Token[], to: number): number {
  let from = to;
  while (
    from > 0 &&
    to - from < LONGEST_NAME &&
    !isStop(tokens[from - 1]) &&
    (from === to || tokens[from]?.pause === null)
  )
    from--;
  while (
    from < to &&
    (LEAD.has(tokens[from]?.low ?? '') || EDGES.has(tokens[from]?.low ?? '') || ORDERS.has(tokens[from]?.low ?? '')) &&
    ((from < to - 1 && opensSentence(tokens, from)) || !capitalised(tokens[from] as Token))
  )
    from++;
  return from;
}

/** What opens a sentence or a part of one, up to "on …" or the next pause: "Okafor on tolls", "Okafor: tolls". */
function heads(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let opens = true;
  for (let from = 0; from < tokens.length; from++) {
    opens = tokens[from]?.pause !== null || from === 0 || (opens && LEAD.has(tokens[from - 1]?.low ?? ''));
    if (!opens) continue;
    if (LEAD.has(tokens[from]?.low ?? '') && !capitalised(tokens[from] as Token)) continue;
    let to = from;
    while (
      to < tokens.length &&
      to - from < LONGEST_NAME &&
      (!isStop(tokens[to]) || joinsPlace(tokens, to)) &&
      (to === from || tokens[to]?.pause === null)
    )
      to++;
    const next = tokens[to];
    const split = next !== undefined && (ABOUT.has(next.low) || next.pause !== null || next.low === '"');
    const isOfPlace = TITLES.has(tokens[from]?.low ?? '') && tokens.slice(from, to).some(({ low }) => low === 'of');
    const several = isOfPlace || (to - from >= 2 && tokens.slice(from, to).every(capitalised));
    found.push({
      from,
      to,
      shownAt: -1,
      strict:
        split &&
        ABOUT.has(next.low) &&
        (several ||
          BODIES.has(tokens[to - 1]?.low ?? '') ||
          (to - from <= 2 && !TELLS.has(tokens[from - 1]?.low ?? '') && tokens.slice(from, to).every(isUncommon))),
    });
    // A name beside a subject, and nothing else: "grain Ada Okafor".
    if (next !== undefined || from > 2) continue;
    for (const length of [2, 1])
      if (to - from > length)
        found.push(
          { from, to: from + length, shownAt: -1, strict: false },
          { from: to - length, to, shownAt: -1, strict: false },
        );
  }
  return found.slice(0, 24);
}

/** Somewhere before "about": words that ask nothing. */
function beforeAbout(tokens: readonly Token[]): Candidate[] {
  const about = tokens.findIndex(({ low }) => ABOUT.has(low));
  const found: Candidate[] = [];
  for (let at = about - 1; at >= 0 && found.length < 6; at--) {
    const { low = '' } = tokens[at] ?? {};
    if (isStop(tokens[at]) || LEAD.has(low) || EDGES.has(low) || low.length < 4) continue;
    found.push({ from: at, to: at + 1, shownAt: -1, strict: false });
  }
  return found;
}

const isStop = (token: Token | undefined): boolean =>
  token === undefined ||
  token.low === '"' ||
  token.low === OUTLET ||
  token.low === '+' ||
  (STOPS.has(token.low) && !/^\p{Lu}{2,}$/u.test(token.text));
