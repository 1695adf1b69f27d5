/**
 * How much a term tells, by how many articles have it. Counts are told apart by level alone, so another article changes what few terms tell;
 * and what is reckoned from levels is the same in whatever order articles came.
 */

/** Counts are levels of their own up to `exact`; from there a level reaches from a count to `step` times it. */
interface Scale {
  readonly exact: number;
  readonly step: number;
}

const OF_TERMS: Scale = { exact: 4, step: 1.5 };
const OF_ARTICLES: Scale = { exact: 32, step: 1.2 };

function levelOn({ exact, step }: Scale, count: number): number {
  return count <= exact ? count : exact + 1 + Math.floor(Math.log(count / exact) / Math.log(step) - 1e-9);
}

/** A count in the middle of a level. */
const countOn = ({ exact, step }: Scale, level: number): number =>
  level <= exact ? level : exact * step ** (level - exact - 0.5);

const LEVELS = Uint8Array.from({ length: 4096 }, (_, count) => levelOn(OF_TERMS, count));

/** The level of how many articles have a term. */
export const levelOf = (count: number): number =>
  count < LEVELS.length ? (LEVELS[count] as number) : levelOn(OF_TERMS, count);
export const countAt = (level: number): number => countOn(OF_TERMS, level);

/** The level of how many articles there are. */
export const sizeLevelOf = (articles: number): number => levelOn(OF_ARTICLES, articles + SMOOTHING);
export const articlesAt = (level: number): number => Math.max(1, countOn(OF_ARTICLES, level) - SMOOTHING);

/** Added to the number of articles: the fewer there are, the less their counts tell. */
const SMOOTHING = 8;

/** Whole numbers, so that sums of them are the same in any order; 0 where all have the term. */
export function rarity(having: number, articles: number): number {
  return Math.max(0, Math.round(64 * (Math.log(articles + SMOOTHING) - Math.log(Math.max(1, having)))));
}

/** By the level of how many articles have a term: how many that stands for, and how much the term tells. */
export interface Levels {
  readonly having: Float64Array;
  readonly rarities: Int32Array;
}

/** Of any count below 2 ** 31. */
const MOST_LEVELS = 64;

/** `level`: of how many articles there are. */
export function levelsOf(level: number): Levels {
  const having = Float64Array.from({ length: MOST_LEVELS }, (_, own) => countAt(own));
  const articles = articlesAt(level);
  return { having, rarities: Int32Array.from(having, (count) => rarity(count, articles)) };
}
