/** Nouns by which one thing is counted, by family: "houses", "homes"; compares nothing. */
import { plainWord } from '../words/plain-word.ts';
import { rootOf } from '../words/concepts.ts';
import { COUNTED_ALIKE } from './counted-nouns-data.ts';

/** Of the last noun alone: "police officers", "fishing boats". */
export const kinOf = (heads: readonly string[]): ReadonlySet<number> =>
  new Set(heads.flatMap((head) => KIN.get(head) ?? []));

const KIN = kinByRoot();

function kinByRoot(): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const [family, nouns] of COUNTED_ALIKE.split('|').entries())
    for (const root of new Set(
      nouns
        .trim()
        .split(/\s+/u)
        .map((noun) => rootOf(plainWord(noun))),
    )) {
      const known = out.get(root);
      if (known === undefined) out.set(root, [family]);
      else known.push(family);
    }
  return out;
}
