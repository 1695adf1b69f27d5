/** Reads a message that holds no phrasing: a name, a name with a subject, or a few words. */
import type { Reason } from './ask-back-data.ts';
import { trimmed, typed } from './asked-words.ts';
import { capitalised, OUTLET, withoutTitles, type Names } from './find-names.ts';
import { EDGES, LEAD, POLITE } from './message-data.ts';
import type { Token } from './read-message.ts';
import type { Reading } from './understand.ts';
import type { Wish } from './wish.ts';

export interface Doubt {
  readonly reason: Reason;
  readonly wish: Partial<Wish>;
}

const SPLITS = new Set('about on regarding concerning re + over'.split(' '));
const JOINS = new Set('of and the in for to with & a an at from by on'.split(' '));
const MOST_WORDS = 5;

export function readLoosely({
  message: { tokens, quoted, outlet: aside },
  names,
  period,
  spent,
}: Reading): Wish | Doubt {
  const outlet = aside ?? tokens.find(({ low }) => low === OUTLET)?.text;
  const where = outlet === undefined ? period : { ...period, outlet };
  const all = tokens.filter((token, at) => !spent.has(at) && token.low !== '"' && token.low !== OUTLET);
  const from = all.findIndex(({ low }) => !LEAD.has(low));
  const left = (from === -1 ? [] : all.slice(from)).filter(({ low }) => !POLITE.has(low));
  const pair = personAndTopic(left, names);
  if (quoted.length > 0) {
    const words = quoted.join(' ');
    if (words.split(/\s+/).length >= 4) return { means: 'verify', words };
    return { means: 'quote', words, ...(pair ? { speaker: pair.speaker } : {}), ...where };
  }
  if (pair) {
    const narrowed = Object.keys(where).length > 0 || pair.words !== undefined;
    return narrowed ? { means: 'quote', ...pair, ...where } : { means: 'who', words: pair.speaker };
  }
  if (isSomebodyOn(left, names)) return { reason: 'Unclear', wish: {} };
  const content = trimmed(left);
  const [first] = content;
  if (first === undefined)
    return outlet === undefined ? { reason: 'Vague', wish: {} } : { reason: 'Unclear', wish: { outlet } };
  const words = content.map(({ text }) => text).join(' ');
  const few = content.length <= MOST_WORDS;
  if (few && left.length <= MOST_WORDS + 2 && left.every(isSubject)) return { means: 'search', words, ...where };
  return { reason: 'Unclear', wish: few ? { words } : {} };
}

/** "mira castellane on eels": nobody of that name is held, and a subject ("tariffs on steel") reads the same. */
function isSomebodyOn(tokens: readonly Token[], names: Names): boolean {
  const split = tokens.findIndex(({ low }) => SPLITS.has(low));
  return split > 0 && split < tokens.length - 1 && names.read(tokens.slice(0, split)).kind === 'unheld';
}

/** Words that may name a subject: neither verbs nor pronouns nor question words. */
const isSubject = ({ low }: Token): boolean =>
  JOINS.has(low) || (!EDGES.has(low) && !LEAD.has(low) && !NO_SUBJECT.has(low));

const NO_SUBJECT = new Set(
  'usual same following no not never stop wait yes cancel undo redo repeat continue more less go come came goes went makes made make start starts started bad true false wrong nonsense useless stupid idiot sucks broken works work working'.split(
    ' ',
  ),
);

/** A speaker held with a subject: "Okafor on grain", "okafor + grain", "grain Ada Okafor"; null where nobody held is named. */
export function personAndTopic(tokens: readonly Token[], names: Names): { speaker: string; words?: string } | null {
  if (tokens.length === 0 || tokens.length > 12) return null;
  const split = tokens.findIndex(({ low, pause }, at) => at > 0 && (SPLITS.has(low) || pause === 'part'));
  if (split > 0 && split <= 5) {
    const named = names.read(tokens.slice(0, split));
    const topic = typed(trimmed(tokens.slice(split)));
    const isName =
      named.kind === 'held' ||
      (named.kind === 'unheld' &&
        topic !== undefined &&
        (tokens[split]?.low === '+' || tokens[split]?.low === '+' || tokens.slice(0, split).every(capitalised)));
    if (isName && 'name' in named) return pairOf(named.name, tokens.slice(split));
  }
  if (tokens.length > 6) return null;
  if (split === -1 && tokens.length <= 4) {
    const whole = names.read(tokens);
    if (whole.kind === 'held' && withoutTitles(tokens).length <= whole.name.split(' ').length)
      return { speaker: whole.name };
  }
  for (const length of [2, 1]) {
    if (tokens.length <= length) continue;
    const [first, last] = [names.held(tokens.slice(0, length)), names.held(tokens.slice(-length))];
    if (first !== null) return pairOf(first, tokens.slice(length));
    if (last !== null) return pairOf(last, tokens.slice(0, -length));
  }
  return null;
}

function pairOf(speaker: string, rest: readonly Token[]): { speaker: string; words?: string } {
  const words = typed(trimmed(rest.filter(({ low }) => low !== '+')));
  return { speaker, ...(words === undefined ? {} : { words }) };
}
