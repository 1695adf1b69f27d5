/** A quotation or passage with its source, as plain text to be pasted elsewhere. */
import type { HeldPlace, HeldQuotation } from '../model/held.ts';
import type { Citation } from '../model/citation.ts';
import { passage, quotation } from './builders.ts';
import { correctedInWords } from './corrections.ts';
import { dateInWords, placeInWords } from './in-words.ts';
import type { Attributed, Block } from './reply.ts';
import type { Inline, Line } from './slice.ts';

/** The words, whose they are, and where they stand: a line each. */
export function plainCitation(said: HeldQuotation | null, place: HeldPlace): Block[] {
  const excerpt = said ? quotation(said) : passage({ ...place, cut: { before: false, after: false } });
  const { fragments, attributed, citation } = excerpt;
  const corrected = correctedInWords(excerpt);
  const { outlet, headline, byline, published, url, form } = citation;
  const source = [
    outlet ?? 'outlet not stated',
    headline === null ? 'no headline' : `“${headline}”`,
    ...(byline === null ? [] : [byline]),
    published === null ? 'date not stated' : dateInWords(published),
    placeInWords(citation),
    ...(form === 'abstract' ? ['from our abstract'] : []),
    ...(url === null ? [] : [url]),
    ...(corrected === null ? [] : [corrected]),
  ];
  const lines: Line[] = [
    ...fragments.map((fragment) => [fragment]),
    ...(attributed ? [speakerLine(attributed, form)] : []),
    [source.join(', ')],
  ];
  return lines.map((line) => ({ kind: 'text', line }));
}

function speakerLine({ speaker, asPrinted, role, relayedBy }: Attributed, form: Citation['form']): Line {
  const named = form === 'abstract' ? 'named' : 'printed';
  const printed: Inline[] = asPrinted === null ? [] : [` (${named} as “`, asPrinted, '”)'];
  const relays = relayedBy.flatMap((relay, at): Inline[] => [at === 0 ? ', via ' : ', citing ', relay]);
  return ['— ', speaker ?? 'speaker not established', ...(role === null ? [] : [', ', role]), ...printed, ...relays];
}
