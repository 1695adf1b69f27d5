/**
 * How much each thing that two numbers have in common says for their being of one thing, and from how many points on they are held to be: knowledge as data, read by `points.ts`.
 * Origin: a logistic fit over 312 pairs of differing numbers, 82 of them of one thing, from some two hundred events and pairs of articles; in whole numbers. Chosen on all but one
 * of eleven groups of them and measured on the one left out, in turn: 48 of 55 that were spoken of were of one thing. The weights came out nearly the same without any one group.
 */

export const POINTS = {
  /** For each unit of likeness of the words around, up to `MOST_LIKE`. */
  like: 1,
  /** Both are of what news gives such a number for. */
  matter: 1,
  /** And neither article has another value of that. */
  lone: 2,
  /** The one article has a number of what may be the same that agrees with the other's. */
  agrees: -3,
  /** It prints the other's value, of whatever it be. */
  printed: -2,
  /** Less than half as much again; more than twice as much. */
  near: 2,
  far: -1,
  /** Neither is exact. */
  rough: 2,
  /** Two digits stand in another order. */
  swapped: 2,
  /** The one number of its unit, or of such things, in the one article, and no more than two in the other. */
  alone: 1,
  /** Both stand in headline or lead. */
  lead: 1,
  /** Published on one day. */
  day: 1,
  /** Shares: an article tells many. */
  share: -2,
  /** By one noun, or two for one thing. */
  noun: 1,
} as const;

export const MOST_LIKE = 3;
/** From so many points on two numbers are of one thing. */
export const OF_ONE_THING = 3.5;
/** And so surely that exact values exclude each other. */
export const SURELY_ONE_THING = 6;
/** By so many points better than any other. */
export const CLEARLY = 0.3;
