/** Whether two quantities can both hold: bounds, ranges, rounding and units; not whether they count the same thing. */
import type { Quantity } from './read-quantities.ts';

/** Values closer than this, one of them round, are one value rounded. */
const ROUNDING = 0.05;

/** Two rough values closer than this are one. */
const ROUGHLY = 0.07;

/** `none`: both can hold. `soft`: they differ, and one of them is rough. `hard`: exact values that exclude each other. */
export function quantityConflict(a: Quantity, b: Quantity): 'none' | 'soft' | 'hard' {
  if ((a.kind === 'ordinal') !== (b.kind === 'ordinal')) return 'none';
  if (a.sort !== b.sort || (a.sort !== null && !a.sort.startsWith('money') && a.unit !== b.unit)) return 'none';
  if (a.kind === 'about' && b.kind === 'about' && !isVague(a) && !isVague(b))
    return Math.abs(a.value - b.value) / Math.max(a.value, b.value) > ROUGHLY ? 'soft' : 'none';
  if (a.low <= b.high && b.low <= a.high) return 'none';
  if (a.kind !== 'ordinal' && roundedAlike(a.value, b.value)) return 'none';
  return hardKinds(a, b) ? 'hard' : 'soft';
}

/** "a few hundred". */
const isVague = ({ low, high }: Quantity): boolean => high > low * 1.4;

const hardKinds = (a: Quantity, b: Quantity): boolean =>
  (a.kind === 'exact' || a.kind === 'ordinal') && (b.kind === 'exact' || b.kind === 'ordinal');

function roundedAlike(a: number, b: number): boolean {
  if (wholeMillions(a, b) || wholeMillions(b, a)) return true;
  const [low, high] = a < b ? [a, b] : [b, a];
  if ((high - low) / high > ROUNDING) return false;
  return isRound(low, high) || isRound(high, low);
}

/** "two billion" for 2.3 billion: one digit before the noughts of a million or more. */
function wholeMillions(one: number, other: number): boolean {
  if (one < 1e6 || other % 10 ** Math.floor(Math.log10(one)) === 0) return false;
  const step = 10 ** Math.floor(Math.log10(one));
  return one % step === 0 && Math.round(other / step) * step === one;
}

/** Fewer significant digits than the other, which lies as near as rounding goes: 140 beside 139, 1.5 million beside 1,512,000; not 61 beside 58.3. */
function isRound(one: number, other: number): boolean {
  const step = 10 ** Math.floor(Math.log10(one / 10));
  return one >= 20 && one % step === 0 && other % step !== 0 && Math.abs(one - other) <= ROUNDED * lastStep(one);
}

/** Newspapers round in either direction, and to a half. */
const ROUNDED = 1.5;

/** The place of the last digit that is none of the closing noughts. */
function lastStep(one: number): number {
  let step = 1;
  while (one % (step * 10) === 0) step *= 10;
  return step;
}
