/** Numbers that are told by their size alone, "a thousand", "half a million", "a few hundred", and halves behind a number; what they count is read elsewhere. */
import { Gap, Shape } from '../../extract/words.ts';
import type { Compared } from '../compared.ts';
import { figureAt } from './figure-at.ts';
import { SCALES } from './numbers-data.ts';
import { ownOf } from '../words/own-of.ts';

/** A number by its words, half-open, with the values it allows. */
export interface RoundNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Of which "a hundred" may be somewhat more or less, as a share. */
const ROUGHLY = 0.12;

/** Least and most that "a few" and the like may stand for. */
const SOME: Readonly<Record<string, readonly [least: number, most: number]>> = {
  few: [2, 9],
  several: [3, 9.99],
  couple: [2, 3],
  many: [2, 99],
};

/** Null where the word begins no such number. */
export function roundNumberAt(compared: Compared, at: number): RoundNumber | null {
  const { plain, words } = compared;
  const word = plain[at] ?? '';
  if (word === 'half' || word === 'quarter') return partOfScale(compared, at);
  const some = ownOf(SOME, word);
  if (some !== undefined) {
    const scaled = scaleFrom(compared, plain[at + 1] === 'of' ? at + 2 : at + 1);
    return (
      scaled && {
        from: at,
        to: scaled.to,
        value: some[0] * scaled.value,
        low: some[0] * scaled.value,
        high: some[1] * scaled.value,
      }
    );
  }
  if (!/^(?:an?|one)$/u.test(plain[at - 1] ?? '') || words.gap[at] !== Gap.space || word === 'dozen') return null;
  const scaled = scaleFrom(compared, at);
  if (scaled === null) return null;
  const rest = restBehind(compared, scaled.to);
  if (rest === null) return { from: at, ...about(scaled.value), to: scaled.to };
  const value = scaled.value + rest.part;
  return { from: at, to: rest.to, value, low: value, high: value };
}

const about = (value: number) => ({ value, low: value * (1 - ROUGHLY), high: value * (1 + ROUGHLY) });

/** "half a million", "a quarter of a million". */
function partOfScale(compared: Compared, at: number): RoundNumber | null {
  const { plain } = compared;
  const of = plain[at + 1] === 'of' ? at + 2 : at + 1;
  if (!/^an?$/u.test(plain[of] ?? '')) return null;
  const scaled = scaleFrom(compared, of + 1);
  const part = plain[at] === 'half' ? 0.5 : 0.25;
  return scaled && { from: at, ...about(part * scaled.value), to: scaled.to };
}

/** "hundred", "hundred thousand"; letters alone: "50 m" is none. */
function scaleFrom({ plain, words }: Compared, at: number): { value: number; to: number } | null {
  let [value, to] = [1, at];
  for (; to < at + 2; to++) {
    const word = plain[to] ?? '';
    const scale = word.length > 4 ? ownOf(SCALES, word) : undefined;
    if (scale === undefined || (to > at && words.gap[to] !== Gap.space)) break;
    value *= scale;
  }
  return to > at ? { value, to } : null;
}

/** "three and a half hours", "two and a half million": what is added to a number, and the words it takes. */
export function halfBehind(
  { plain, words }: Compared,
  to: number,
): { readonly part: number; readonly to: number } | null {
  if (plain[to] !== 'and' || words.gap[to] !== Gap.space || !/^(?:a|three)$/u.test(plain[to + 1] ?? '')) return null;
  const part = ownOf(PARTS, `${plain[to + 1]} ${plain[to + 2]}`);
  return part === undefined ? null : { part, to: to + 3 };
}

/** "two hundred and fifty": the rest behind "hundred", and the words it takes. */
export function restBehind(compared: Compared, to: number): { readonly part: number; readonly to: number } | null {
  const { plain, words } = compared;
  if (plain[to] !== 'and' || !/^(?:hundred|thousand)$/u.test(plain[to - 1] ?? '') || words.shaped(to + 1, Shape.digit))
    return null;
  const rest = figureAt(compared, to + 1);
  return rest === null || rest.ordinal || rest.value >= 100 ? null : { part: rest.value, to: to + 2 };
}

const PARTS: Readonly<Record<string, number>> = {
  'a half': 0.5,
  'a quarter': 0.25,
  'three quarters': 0.75,
  'a third': 1 / 3,
};
