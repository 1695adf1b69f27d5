/** How much a word says of a number or a day in its sentence, by how near it stands. */

/** By distance in words. */
const NEAR: readonly (readonly [within: number, weight: number])[] = [
  [4, 1],
  [9, 0.7],
  [18, 0.4],
];
const FAR = 0.2;

/** 0 … 1. */
export const nearness = (distance: number): number => NEAR.find(([within]) => distance <= within)?.[1] ?? FAR;

/** A family says less than the word itself. */
export const OF_FAMILY = 0.4;
