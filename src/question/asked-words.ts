/** Cuts the words asked for out of a message. Knows no names. */
import { OUTLET, type Token } from './read-message.ts';
import { EDGES, PAPERS, POLITE } from './message-data.ts';

/** Their places among the tokens, in order; those of `spent` are left out, and everything that says nothing at either end. */
export function wordsAt(
  places: readonly number[],
  tokens: readonly Token[],
  spent: ReadonlySet<number>,
): readonly Token[] {
  const left = places
    .filter(
      (at) =>
        !spent.has(at) && tokens[at]?.low !== '"' && tokens[at]?.low !== OUTLET && !POLITE.has(tokens[at]?.low ?? ''),
    )
    .map((at) => tokens[at] as Token);
  return trimmed(left);
}

/** Names that without their capitals would say nothing. */
const CAPITALS = new Set(['US', 'WHO', 'IT']);

export function trimmed(words: readonly Token[]): readonly Token[] {
  let [from, to] = [0, words.length];
  const empty = (at: number) =>
    !CAPITALS.has(words[at]?.text ?? '') && (EDGES.has(words[at]?.low ?? '') || PAPERS.has(words[at]?.low ?? ''));
  while (from < to && empty(from)) from++;
  while (to > from && empty(to - 1)) to--;
  return words.slice(from, to);
}

/** The words as they are typed; a possessive that stood between them is kept off. */
export const typed = (words: readonly Token[]): string | undefined =>
  words.length === 0 ? undefined : words.map(({ text }) => text).join(' ');
