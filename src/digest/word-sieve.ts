/** Tells, without reading a text again, words that it surely does not have: of plain letters and digits, as they are searched for. Pure and linear. */

/** Bits by the words of a text; as many as a power of two. */
export type WordSieve = Uint32Array;

const [LEAST_BITS, MOST_BITS] = [1 << 10, 1 << 19];
/** A term is at most so long; the rest of a longer word is left out of it. */
const LONGEST = 64;

export function sieveOf(text: string): WordSieve {
  const bits = Math.min(MOST_BITS, Math.max(LEAST_BITS, 2 ** Math.ceil(Math.log2(text.length + 1))));
  const sieve = new Uint32Array(bits / 32);
  const mask = bits - 1;
  let [sum, length] = [0, 0];
  for (let at = 0; at <= text.length; at++) {
    const unit = plainUnit(text.charCodeAt(at));
    if (unit !== 0) {
      if (length++ < LONGEST) sum = step(sum, unit);
      continue;
    }
    if (length === 0) continue;
    const [one, other] = [sum & mask, second(sum) & mask];
    sieve[one >>> 5] = (sieve[one >>> 5] ?? 0) | (1 << (one & 31));
    sieve[other >>> 5] = (sieve[other >>> 5] ?? 0) | (1 << (other & 31));
    [sum, length] = [0, 0];
  }
  return sieve;
}

/** Of a term of ASCII letters and digits. */
export function sumOf(term: string): number {
  let sum = 0;
  for (let at = 0; at < term.length && at < LONGEST; at++) sum = step(sum, plainUnit(term.charCodeAt(at)));
  return sum;
}

/** False: the text has no such word. */
export function mayHave(sieve: WordSieve, sum: number): boolean {
  const mask = sieve.length * 32 - 1;
  const [one, other] = [sum & mask, second(sum) & mask];
  return ((sieve[one >>> 5] ?? 0) & (1 << (one & 31))) !== 0 && ((sieve[other >>> 5] ?? 0) & (1 << (other & 31))) !== 0;
}

/** A letter in lower case, or a digit; 0 for all else, and beyond the end. */
function plainUnit(unit: number): number {
  const lower = unit | 32;
  if (lower >= 0x61 && lower <= 0x7a) return lower;
  return unit >= 0x30 && unit <= 0x39 ? unit : 0;
}

const step = (sum: number, unit: number): number => {
  const mixed = Math.imul(sum ^ unit, 0x9e37_79b1);
  return mixed ^ (mixed >>> 15);
};

const second = (sum: number): number => Math.imul(sum, 0x85eb_ca6b) >>> 7;
