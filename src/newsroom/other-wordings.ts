/** How other articles of an archive print what one quotation says: gives `compare` the articles that may. */
import type { Archive } from '../archive/archive.ts';
import { otherPrintings } from '../compare/utterances/variants.ts';
import type { HeldArticle, HeldPlace, HeldQuotation } from '../model/held.ts';
import type { Wording } from '../model/variant.ts';

/** A quotation, and one of another article that says the same. */
export interface OtherWording extends HeldQuotation {
  /** Its left side is the quotation asked about. */
  readonly wording: Wording;
}

/** One utterance as an article prints it, and as others do. */
export interface Wordings {
  readonly asked: HeldQuotation;
  /** One an article, the nearest wording first. */
  readonly others: readonly OtherWording[];
}

/** Articles that are looked through for one quotation. */
const MOST_ARTICLES = 30;
const MOST_OF_EVENT = 24;

/** `event`: articles that report on the same, looked through besides. Null where no quotation stands at the place. */
export function otherWordings(
  archive: Pick<Archive, 'printing' | 'quotationAt'>,
  place: HeldPlace,
  event: readonly HeldArticle[] = [],
): Wordings | null {
  const asked = archive.quotationAt(place);
  if (!asked) return null;
  const quoted = asked.quotation.pieces.flatMap((piece) => piece.quoted);
  const words = quoted.map(({ start, end }) => asked.article.text.slice(start, end)).join(' ');
  const likely = new Map<string, HeldArticle>();
  for (const { article, extraction, withheld } of archive.printing(words, 'some'))
    if (likely.size < MOST_ARTICLES) likely.set(article.id, { article, extraction, ...(withheld ? { withheld } : {}) });
  for (const held of event.slice(0, MOST_OF_EVENT)) likely.set(held.article.id, held);
  const others = otherPrintings(asked, [...likely.values()]).flatMap(({ said, wording }): OtherWording[] => {
    const held = archive.quotationAt({ ...said, span: said.quotation.pieces[0].content });
    return held ? [{ ...held, wording }] : [];
  });
  return { asked, others };
}
