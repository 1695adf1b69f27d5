/** The sentences of an article made ready for being aligned with those of any other, once; aligns nothing. */
import { contentOf } from '../compared.ts';
import type { Compared } from '../compared.ts';
import { once } from '../facts.ts';

/** What is read of the sentences of an article for aligning them with those of any other. Stems are numbered within it. */
export interface Prepared {
  /** All words of each sentence in one string. */
  readonly keys: readonly string[];
  /** The last sentence of more than three words with these words. */
  readonly byKey: ReadonlyMap<string, number>;
  /** By number, and the other way. */
  readonly stems: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
  /** Stems of each sentence's content, each once; and the sentences of each stem. */
  readonly content: readonly (readonly number[])[];
  readonly places: readonly (readonly number[])[];
  /** The words of each sentence, once asked for; null where a masked one may stand for another. */
  readonly words: (ReadonlySet<string> | null | undefined)[];
}

export const prepare = once((compared: Compared): Prepared => {
  const { sentences, plain } = compared;
  const keys = sentences.map(({ from, to }) => plain.slice(from, to).join(' '));
  const byKey = new Map<string, number>();
  for (const { index, from, to } of sentences) if (to - from > 3) byKey.set(keys[index] ?? '', index);
  const [numbers, places] = [new Map<string, number>(), [] as number[][]];
  const content = sentences.map((sentence) =>
    Array.from(contentOf(compared, sentence), (stem) => {
      const number = numbers.get(stem) ?? places.push([]) - 1;
      numbers.set(stem, number);
      places[number]?.push(sentence.index);
      return number;
    }),
  );
  return { keys, byKey, stems: [...numbers.keys()], numbers, content, places, words: [] };
});
