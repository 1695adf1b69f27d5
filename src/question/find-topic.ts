/** Finds what a message asks about: what stands after "about", else what is left when names and asking words are taken away. */
import { ABOUT, AROUND_A_REQUEST, CHOOSING, GOES_ON, LOOKING, ORDERS, SAYING, TO, UTTERANCES } from './asked-data.ts';
import { trimmed } from './asked-words.ts';
import { OUTLET, type Token } from './read-message.ts';
import { COURTESIES, EDGES, LEAD, POLITE, PRONOUNS, wordSet } from './message-data.ts';

export interface Topic {
  readonly words: readonly Token[];
  /** Whether they follow "about" or the like; else they are what is left. */
  readonly isMarked: boolean;
  /** Words of the sentence that nothing explains. */
  readonly left: number;
}

/** `spent`: places that are no part of it. The sentence around `at` is asked first, then those before it, then those after. */
export function findTopic(tokens: readonly Token[], spent: ReadonlySet<number>, at: number): Topic {
  const sentences = sentencesOf(tokens);
  const main = Math.max(
    0,
    sentences.findIndex(({ from, to }) => from <= at && at < to),
  );
  const order = [sentences[main], ...sentences.slice(0, main).reverse(), ...sentences.slice(main + 1)];
  for (const [n, one] of order.entries()) {
    if (!one) continue;
    const places = range(one.from, one.to);
    const later = places.filter((place) => place > at);
    const marked =
      afterFirst(later, ABOUT, { tokens, spent }) ??
      afterFirst(places, ABOUT, { tokens, spent }) ??
      (n === 0 ? afterFirst(places, TO, { tokens, spent }) : null);
    const words = marked ?? (n === 0 ? remaining(places, { tokens, spent }) : null);
    if (words) return { words, isMarked: marked !== null, left: unexplained(places, words, { tokens, spent }) };
  }
  for (const one of tokens.length <= SHORT || spent.size > 0 ? order.slice(1) : []) {
    const words = one ? remaining(range(one.from, one.to), { tokens, spent }) : null;
    if (words) return { words, isMarked: false, left: 0 };
  }
  return { words: [], isMarked: false, left: 0 };
}

const SHORT = 8;

interface Of {
  readonly tokens: readonly Token[];
  readonly spent: ReadonlySet<number>;
}

function afterFirst(
  places: readonly number[],
  words: ReadonlySet<string>,
  { tokens, spent }: Of,
): readonly Token[] | null {
  for (const at of places) {
    const token = tokens[at] as Token;
    if (spent.has(at) || !words.has(token.low)) continue;
    const before = tokens[at - 1];
    if (words === TO ? !isAsking(before) : GOES_ON.has(before?.low ?? '') && !spent.has(at - 1)) continue;
    const rest = clauseFrom(at + 1, places, { tokens, spent });
    const cut = beforeVerb(trimmed(rest));
    if (cut.length > 0) return cut;
  }
  return null;
}

/** From a place to the end of what is said there: a name, the end of the sentence, or a part of it that says nothing of the subject. */
function clauseFrom(from: number, places: readonly number[], { tokens, spent }: Of): readonly Token[] {
  const end = (places.at(-1) ?? -1) + 1;
  const lastUnspent = places.findLast((place) => !spent.has(place)) ?? -1;
  const words: Token[] = [];
  for (let at = from; at < end; at++) {
    const token = tokens[at] as Token;
    if (spent.has(at)) {
      if (at < lastUnspent && words.length > 0 && trimmed(words).length > 0) break;
      continue;
    }
    if (token.low === '"' || token.low === OUTLET) continue;
    if (words.length > 0 && JOINING.has(token.low) && OPENING.has(tokens[at + 1]?.low ?? '')) break;
    if (words.length > 0 && token.pause === 'part' && trimmed(words).length > 0 && !goesOn(at, end, tokens)) break;
    if (!POLITE.has(token.low) && token.low !== 'between') words.push(token);
  }
  return words;
}

const JOINING = new Set(['and', 'or', 'but']);
/** After "and": another question. */
const OPENING = wordSet('what who when where how why which in is are was did does do');

/** A list goes on after a comma; another clause does not. */
function goesOn(from: number, end: number, tokens: readonly Token[]): boolean {
  let to = from + 1;
  while (to < end && tokens[to]?.pause !== 'part') to++;
  const part = tokens.slice(from, to);
  const content = part.filter(({ low }) => low !== 'and' && low !== 'or' && low !== 'the');
  return content.length > 0 && content.length <= 4 && content.every((token) => !isEmpty(token));
}

function remaining(places: readonly number[], { tokens, spent }: Of): readonly Token[] | null {
  const end = (places.at(-1) ?? -1) + 1;
  const runs: Token[][] = [[]];
  for (const at of places) {
    const token = tokens[at] as Token;
    if (at === places[0] && ORDERS.has(token.low) && EDGES.has(tokens[at + 1]?.low ?? '')) continue;
    if (spent.has(at) || token.low === '"' || token.low === OUTLET) runs.push([]);
    else if (token.pause === 'part' && !goesOn(at, end, tokens)) runs.push([token]);
    else if (!POLITE.has(token.low) && token.low !== 'between') runs.at(-1)?.push(token);
  }
  const cut = runs
    .map(bare)
    .map(beforeVerb)
    .filter(({ length }) => length > 0);
  return cut.length === 0 ? null : (cut.at(-1) ?? null);
}

/** "How many eels are left": up to the verb, or what follows it. */
function beforeVerb(words: readonly Token[]): readonly Token[] {
  const at = words.findIndex(({ low }) => AUXILIARY.has(low));
  if (at === -1) return words;
  const before = bare(words.slice(0, at));
  return before.length > 0 ? before : beforeVerb(bare(words.slice(at + 1)));
}

const AUXILIARY = wordSet('is are was were do does did has have had will would can could should');

/** Without what asks at either end. */
function bare(words: readonly Token[]): readonly Token[] {
  let [from, to] = [0, words.length];
  while (from < to && isEmpty(words[from])) from++;
  while (to > from && isEmpty(words[to - 1])) to--;
  return trimmed(words.slice(from, to));
}

const isAsking = (token: Token | undefined): boolean =>
  token !== undefined &&
  (UTTERANCES.has(token.low) ||
    SAYING.has(token.low) ||
    LOOKING.has(token.low) ||
    CHOOSING.has(token.low) ||
    token.low === 'out' ||
    token.low === 'agreement');
const isEmpty = (token: Token | undefined): boolean =>
  token === undefined || EDGES.has(token.low) || LEAD.has(token.low) || isAsking(token) || PRONOUNS.has(token.low);

function unexplained(places: readonly number[], words: readonly Token[], { tokens, spent }: Of): number {
  const taken = new Set(words);
  return places.filter((at) => {
    const token = tokens[at] as Token;
    return (
      !spent.has(at) &&
      !taken.has(token) &&
      token.low !== '"' &&
      token.low !== OUTLET &&
      !isEmpty(token) &&
      !ABOUT.has(token.low) &&
      !TO.has(token.low) &&
      !POLITE.has(token.low) &&
      !AROUND_A_REQUEST.has(token.low) &&
      !COURTESIES.has(token.low)
    );
  }).length;
}

/** Where the sentence of a place begins. */
export function sentenceAt(tokens: readonly Token[], at: number): number {
  while (at > 0 && tokens[at]?.pause !== 'sentence') at--;
  return at;
}

function sentencesOf(tokens: readonly Token[]): readonly { from: number; to: number }[] {
  const starts = tokens.flatMap(({ pause }, at) => (at === 0 || pause === 'sentence' ? [at] : []));
  return starts.map((from, n) => ({ from, to: starts[n + 1] ?? tokens.length }));
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
