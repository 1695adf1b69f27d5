/** What makes a number rough or open on one side: "more than", "about", "50-plus", "or more"; and how far a rough one reaches. */
import { Gap } from '../../extract/words.ts';
import type { Compared } from '../compared.ts';
import type { Figure } from './figure-at.ts';
import { BOUNDS } from './numbers-data.ts';
import { ownOf } from '../words/own-of.ts';

export type Bound = 'about' | 'least' | 'most';

/** "more than" and the like right before the number. */
export function boundBefore({ plain }: Compared, at: number): Bound | null {
  for (const [phrase, kind] of BOUNDS) {
    const parts = phrase.split(' ');
    if (parts.every((part, index) => plain[at - parts.length + index] === part)) return kind;
    if (
      parts.every((part, index) => plain[at - 1 - parts.length + index] === part) &&
      /^(?:a|an|the|us)$/u.test(plain[at - 1] ?? '')
    )
      return kind;
  }
  return null;
}

/** "50-plus", "50+". */
export const boundBehind = ({ words }: Compared, at: number, { tail }: Figure): 'least' | null =>
  tail[0] === 'plus' || words.text[words.end[at] ?? 0] === '+' ? 'least' : null;

/** "six or more", "twelve hours or so". */
export function openEnd({ plain, words }: Compared, to: number): Bound | null {
  if (!/^(?:or|and)$/u.test(plain[to] ?? '') || words.gap[to] !== Gap.space) return null;
  return ownOf(ENDS_OPEN, `${plain[to]} ${plain[to + 1]}`) ?? null;
}

const ENDS_OPEN: Readonly<Record<string, Bound>> = {
  'or more': 'least',
  'and more': 'least',
  'or less': 'most',
  'or fewer': 'most',
  'or so': 'about',
  'or thereabouts': 'about',
};

/** What a value is rounded to: 10 for 240, 50 for 150, 1 for 61. */
export function stepOf(value: number): number {
  let step = 1e-3;
  while (step < value && isWhole(value / (step * 10))) step *= 10;
  return isWhole(value / (step * 5)) ? step * 5 : step;
}

const isWhole = (value: number): boolean => Math.abs(value - Math.round(value)) < 1e-6;
