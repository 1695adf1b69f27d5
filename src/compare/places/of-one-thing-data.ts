/**
 * How much two sentences have in common that tell one thing, where each puts it in a place of another name. No code here.
 * Origin: of all pairs of named places in related sentences of some 200 reports and of 990 pairs of reports on other matters, those of one name were taken
 * to tell one thing, and those of two names two things, but for what annotators had marked as a difference. From 1.2 on lie most of what agreed and all
 * that was marked, and nothing else. The least of all was set by leaving out one set of reports at a time; look-alikes of our own want no less.
 */

/** A word that stands in one sentence of each article counts one; in two of each, a half. Of one family it counts this part of it. */
export const FAMILY = 0.4;
/** What was done there may be the same by its word. */
export const ONE_KIND = 0.5;

export const LEAST = 1.2;
/** Where each article tells one house of the sort: "a hospital in Brell". */
export const LEAST_OF_HOUSES = 0.4;
/** Where each article tells one side of it: "in the north of Kessan". */
export const LEAST_OF_SIDES = 0.4;
/** So much is told of one thing alone. */
export const SURELY_ONE = 2;
/** Of two states or countries. */
export const LEAST_OF_STATES = 1.7;
/** Where one of the articles prints the other's place, of something else. */
export const LEAST_WHERE_PRINTED = 2.4;
/** One place told by both in sentences that share this part of it is agreement. */
export const AGREES = 0.4;
