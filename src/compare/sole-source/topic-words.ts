/** How much a word tells within an event: one that stands in many sentences of its articles says what they are about, and little of what is told at one place. */
import type { Told } from './told.ts';

/** 0 … 1 for a key. */
export type Telling = (key: string) => number;

const LEAST = 0.05;

/** A word that stands once in every article tells all; one in every sentence next to nothing. */
export function tellingIn(told: readonly Told[]): Telling {
  const sentences = told.reduce((sum, one) => sum + one.sentences, 0);
  const scale = Math.log(Math.max(2, sentences / told.length));
  const having = new Map<string, number>();
  for (const { places } of told)
    for (const [key, { length }] of places) having.set(key, (having.get(key) ?? 0) + length);
  return (key) => Math.min(1, Math.max(LEAST, Math.log(sentences / Math.max(1, having.get(key) ?? 0)) / scale));
}
