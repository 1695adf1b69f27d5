/** Whose a quoted word is, as the extraction has it. */
import type { SpeakerInArticle } from '../model/extraction.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Compared } from './compared.ts';

/** The quotation that holds word `at`; null outside of all. */
export function quotationAt({ held, words }: Compared, at: number): Quotation | null {
  const place = words.start[at] ?? 0;
  const found = held.extraction.quotations.find(
    ({ pieces, within }) =>
      within === null && pieces.some(({ content }) => content.start <= place && place < content.end),
  );
  return found ?? null;
}

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
