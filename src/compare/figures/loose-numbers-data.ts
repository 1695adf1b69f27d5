/**
 * Numbers that are told without one: vague words, fractions, and units that only say that two numbers may be one. Knowledge as data; no code here.
 * Origin: our own lists, from general newspaper usage; conversion factors to the base units of `numbers-data.ts`.
 */

/** Least and most that a word may stand for. */
export const VAGUE_COUNTS: Readonly<Record<string, readonly [low: number, high: number]>> = {
  no: [0, 0],
  none: [0, 0],
  nobody: [0, 0],
  zero: [0, 0],
  couple: [2, 3],
  pair: [2, 2],
  both: [2, 2],
  twins: [2, 2],
  duo: [2, 2],
  trio: [3, 3],
  triplets: [3, 3],
  quartet: [4, 4],
  handful: [3, 9],
  few: [2, 9],
  several: [3, 20],
  multiple: [2, 30],
  dozen: [10, 14],
  dozens: [20, 200],
  scores: [20, 400],
  hundred: [90, 150],
  hundreds: [150, 2000],
  thousand: [900, 1500],
  thousands: [1500, 99_999],
  million: [900_000, 1_500_000],
  millions: [1_500_000, 999_999_999],
};

/** Shares of a hundred. */
export const SHARES_OF_HUNDRED: Readonly<Record<string, number>> = {
  half: 50,
  halves: 50,
  third: 33.3,
  thirds: 33.3,
  quarter: 25,
  quarters: 25,
  fourth: 25,
  fourths: 25,
  fifth: 20,
  fifths: 20,
  sixth: 16.7,
  eighth: 12.5,
  tenth: 10,
  tenths: 10,
};

/** Units that `numbers-data.ts` has no need of: sort and size in its base unit. */
export const MORE_UNITS: Readonly<Record<string, readonly [sort: string, size: number]>> = {
  millimeter: ['length', 0.001],
  mm: ['length', 0.001],
  m: ['length', 1],
  mi: ['length', 1609.3],
  lb: ['mass', 0.4536],
  lbs: ['mass', 0.4536],
  stone: ['mass', 6.35],
  gram: ['mass', 0.001],
  tonner: ['mass', 1000],
  pint: ['volume', 0.5],
  barrel: ['volume', 159],
  fortnight: ['time', 1_209_600],
  century: ['time', 3_155_760_000],
  night: ['time', 86_400],
  knot: ['speed', 1.852],
  kmh: ['speed', 1],
};

/** Nouns of money without a sign of its own, as stems. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  `dollar euro pound sterling franc yen yuan renminbi ruble rouble rupee peso real won krona krone kroner crown mark dinar dirham riyal rial
lira shekel zloty forint baht rand cent penny pence shilling florin guilder hryvnia lei leu lev`.split(/\s+/u),
);
