/** One measure told in two units, "four years and nine months", "6 feet 2 inches": the share of the larger unit that the smaller one adds. */
import type { Compared } from '../compared.ts';
import { ownOf } from '../words/own-of.ts';
import { stem } from '../words/plain-word.ts';
import { figureAt } from './figure-at.ts';

/** How many of the smaller unit make the larger one. */
const SMALLER: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  year: ['month', 12],
  week: ['day', 7],
  hour: ['minute', 60],
  minute: ['second', 60],
  foot: ['inch', 12],
  feet: ['inch', 12],
  pound: ['ounce', 16],
};

export interface Compound {
  /** In the larger unit. */
  readonly part: number;
  /** Behind the smaller unit. */
  readonly to: number;
}

/** `nouns`: the larger unit and nothing else, up to `nounTo`. */
export function compoundBehind(
  compared: Compared,
  { nouns, nounTo }: { readonly nouns: readonly string[]; readonly nounTo: number },
): Compound | null {
  const { plain } = compared;
  const smaller = nouns.length === 1 ? ownOf(SMALLER, nouns[0] ?? '') : undefined;
  if (smaller === undefined) return null;
  const [unit, count] = smaller;
  const at = plain[nounTo] === 'and' ? nounTo + 1 : nounTo;
  const figure = figureAt(compared, at);
  if (figure === null || figure.ordinal || figure.value >= count || stem(plain[at + 1] ?? '') !== stem(unit))
    return null;
  return { part: figure.value / count, to: at + 2 };
}
