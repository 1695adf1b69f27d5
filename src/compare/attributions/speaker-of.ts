/** Whose a quoted word is, as the extraction has it. */
import type { SpeakerInArticle } from '../../model/extraction.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Compared } from '../compared.ts';
import { once } from '../facts.ts';

/** The quotation that holds word `at`; null outside of all. */
export function quotationAt(compared: Compared, at: number): Quotation | null {
  return compared.held.extraction.quotations[quotedAt(compared)[at] ?? -1] ?? null;
}

/** For each word the first quotation that holds it, or -1; none that stands within another. */
const quotedAt = once((compared: Compared): Int32Array => {
  const { words, held } = compared;
  const found = new Int32Array(words.count).fill(-1);
  for (const [index, { pieces, within }] of [...held.extraction.quotations.entries()].toReversed())
    for (const { content } of within === null ? pieces : [])
      for (let at = wordAt(compared, content.start); at < words.count && (words.start[at] ?? 0) < content.end; at++)
        if ((words.start[at] ?? 0) >= content.start) found[at] = index;
  return found;
});

/** The best candidate, sure or not; null where there is none. */
export function speakerOf(compared: Compared, at: number): (SpeakerInArticle & { readonly sure: boolean }) | null {
  const quotation = quotationAt(compared, at);
  const speaker = compared.held.extraction.speakers[quotation?.speaker ?? -1];
  return speaker === undefined ? null : { ...speaker, sure: quotation?.attribution.sure === true };
}

/** The word at a place in the text, or the next one. */
export function wordAt({ words }: Compared, place: number): number {
  let low = 0;
  let high = words.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.end[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
