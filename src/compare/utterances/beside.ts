/** Finds quotations that follow closely on each other in both articles, in the same order; knows nothing of what they say. */
import type { QuotedPair } from '../align/align-quoted.ts';

/** Words between a quotation and the one before or behind it, at most. */
export const BESIDE = 40;
/** Quotations that begin or end among as many words and are looked at. */
const MOST_AT_ONE = 40;

export class Beside {
  /** Where each begins and ends in the first article, in steps of `BESIDE` words. */
  readonly #at = new Map<number, QuotedPair[]>();

  constructor(quotations: Iterable<QuotedPair>) {
    for (const one of quotations)
      for (const step of new Set([stepOf(one.core.aFrom), stepOf(one.core.aTo)])) this.#put(step, one);
  }

  #put(step: number, one: QuotedPair): void {
    const known = this.#at.get(step) ?? this.#at.set(step, []).get(step);
    if (known !== undefined && known.length < MOST_AT_ONE) known.push(one);
  }

  /** Whether another stands right before or behind. */
  has(one: QuotedPair): boolean {
    const steps = [stepOf(one.core.aFrom), stepOf(one.core.aTo)].flatMap((step) => [step - 1, step, step + 1]);
    return steps.some((step) => (this.#at.get(step) ?? []).some((its) => its !== one && standsBeside(one, its)));
  }
}

const stepOf = (word: number): number => Math.floor(word / BESIDE);

function standsBeside({ core: one }: QuotedPair, { core: its }: QuotedPair): boolean {
  const [inA, inB] = [gapOf(one.aFrom, one.aTo, its.aFrom, its.aTo), gapOf(one.bFrom, one.bTo, its.bFrom, its.bTo)];
  return inA !== 0 && inB !== 0 && Math.abs(inA) <= BESIDE && Math.abs(inB) <= BESIDE && inA > 0 === inB > 0;
}

/** Words from the end of the one to the beginning of the other, and one; below zero where the other stands before; 0 where they overlap. */
function gapOf(from: number, to: number, its: number, itsEnd: number): number {
  if (its >= to) return its - to + 1;
  return itsEnd <= from ? itsEnd - from - 1 : 0;
}
