/** Of words that articles give to two speakers: the quotations themselves, so that an answer shows what was said and not only who is named for it. */
import type { Archive } from '../archive/archive.ts';
import { foldWords } from '../compare/words/fold-words.ts';
import type { Quotation } from '../model/quotation.ts';
import type { BareReading } from './show-discrepancies.ts';

/** Fewer words in common are chance. */
const LEAST_SHARED = 3;

interface Given {
  readonly quotation: Quotation;
  readonly words: readonly string[];
}

/** Readings that lie on the mention of a speaker, each with the quotation it is printed for; unchanged where those of one have no words in common with another’s. */
export function withGivenWords(
  readings: readonly BareReading[],
  archive: Pick<Archive, 'quotationAt'>,
): readonly BareReading[] {
  const given = readings.map(givenAt);
  const shown = readings.map((reading, at): BareReading | null => {
    const others = given.flatMap((theirs, nth) => (nth === at ? [] : theirs));
    const likeliest = given[at]
      ?.map((one) => ({ one, shared: Math.max(0, ...others.map(({ words }) => sharedOf(one.words, words))) }))
      .toSorted((a, b) => b.shared - a.shared)[0];
    if (likeliest === undefined || likeliest.shared < LEAST_SHARED) return null;
    const said = archive.quotationAt({ ...reading, span: likeliest.one.quotation.pieces[0].content });
    return said === null ? null : { ...reading, said };
  });
  return shown.includes(null) ? readings : shown.flatMap((one) => one ?? []);
}

/** The quotations that a reading’s words name the speaker of. */
const givenAt = ({ article, extraction, span }: BareReading): Given[] =>
  extraction.quotations
    .filter(({ mention }) => mention !== null && mention.start < span.end && span.start < mention.end)
    .map((quotation) => ({
      quotation,
      words: foldWords(
        article.text,
        quotation.pieces.flatMap(({ quoted }) => quoted),
      ).keys,
    }));

function sharedOf(one: readonly string[], other: readonly string[]): number {
  const known = new Set(other);
  return new Set(one.filter((word) => known.has(word))).size;
}
