/** Draws words of an article in a block quote that no article can write, and reads them back unit for unit. */
import { isolated, isolateFor, withoutIsolates } from '../../reply/isolate.ts';
import { escape, unescape } from './escape.ts';

/** Begins each line of an article's words. `>` is always escaped in outside text. */
export const QUOTED = '> ';

/** Begins a line of small print. */
export const SMALL = '-# ';

/** Stands before a line break that the article writes as carriage return and line feed; a text's own is shown by name. */
const RETURN_AND_FEED = '\u2060';

/** Where the article goes on and we do not show it, and between pieces. Small print, which outside text cannot begin. */
export const GAP = '…';
/** Under and over a place where a card's room ends: within words, or between two lines. */
export const ENDS = { within: '… goes on in the next part', between: 'goes on in the next part' } as const;
export const BEGINS = { within: '… continued', between: 'continued' } as const;

/** A break costs at most this much when drawn: mark, break, prefix, isolates. */
export const BREAK_COST = 1 + 1 + QUOTED.length + 2;

/** Every line of the words with its prefix. */
export function drawFragment(text: string): string {
  return text
    .split(/(?<=\n)/)
    .map((line) => {
      const [, words = '', lineBreak = ''] = /^([^]*?)(\r\n|\n|)$/.exec(line) ?? [];
      const end = lineBreak === '\r\n' ? `${RETURN_AND_FEED}\n` : lineBreak;
      return `${QUOTED}${isolated(escape(words), isolateFor(words))}${end}`;
    })
    .concat(text.endsWith('\n') ? [QUOTED] : [])
    .join('');
}

/** The fragments in the markdown of one answer's cards, in order; one that goes on over cards is joined again. */
export function readFragments(cards: readonly string[]): string[] {
  const fragments: string[] = [];
  let inside = false;
  let continued = false;
  for (const line of cards.flatMap((card) => [...card.split('\n'), ''])) {
    if (!line.startsWith(QUOTED)) {
      inside = false;
      continued = line === `${SMALL}${BEGINS.within}`;
      continue;
    }
    const words = wordsOf(line);
    const last = fragments.length - 1;
    if (inside || continued) fragments[last] = joined(fragments[last] ?? '', words, inside);
    else fragments.push(words);
    inside = true;
    continued = false;
  }
  return fragments.map(readLines);
}

const wordsOf = (line: string) => line.slice(QUOTED.length);
const joined = (before: string, words: string, broken: boolean) => `${before}${broken ? '\n' : ''}${words}`;

/** Escaped lines → the article's own. */
const readLines = (escaped: string): string =>
  escaped
    .split('\n')
    .map((line) => withoutIsolates(line))
    .map((line) => (line.endsWith(RETURN_AND_FEED) ? `${unescape(line.slice(0, -1))}\r` : unescape(line)))
    .join('\n');
