/** What a date and a season may tell of each other: "in August", "last summer". Knows the northern half of the world alone. */
import { rootOf } from '../words/concepts.ts';

const SEASONS: Readonly<Record<string, readonly number[]>> = {
  winter: [12, 1, 2, 3],
  spring: [3, 4, 5, 6],
  summer: [6, 7, 8, 9],
  autumn: [9, 10, 11, 12],
  christmas: [12],
  easter: [3, 4],
};

const seasonsOf = (month: number): string[] =>
  Object.keys(SEASONS).filter((season) => SEASONS[season]?.includes(month) === true);

/** Keys of the seasons that a month, 1 … 12, is a part of, as the words for them have. */
export const wordsForMonth = (month: number): string[] => seasonsOf(month).map(rootOf);

/** Keys of the times of year that a month stands in; of a folded word that names one. */
export const timesOfMonth = (month: number): string[] => seasonsOf(month).map((season) => `in ${season}`);
export const timeOfYear = (plain: string): readonly string[] => (Object.hasOwn(SEASONS, plain) ? [`in ${plain}`] : []);
