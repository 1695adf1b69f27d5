/** An article without the names that the newsroom withholds: in no name, role, headline or address that an answer could show. */
import type { Article } from '../model/article.ts';
import type { Extraction, SpeakerInArticle } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { NameFinder } from './withheld-names.ts';

/** What answers print in a withheld name's place. */
const NAME = 'name withheld';
const HEADLINE = 'headline withheld';

/** `isWithheld`: of the extraction's speakers, by number. `names`: null where the text names nobody withheld. */
export function withhold(
  held: HeldArticle,
  isWithheld: (speaker: number) => boolean,
  names: NameFinder | null,
): HeldArticle {
  if (!names && !held.extraction.speakers.some((_, at) => isWithheld(at))) return held;
  const spans = names?.spans ?? [];
  return {
    article: names ? articleWithout(held.article, names) : held.article,
    extraction: extractionWithout(held.extraction, isWithheld, spans),
    withheld: spans,
  };
}

function articleWithout(article: Article, { isIn, spans }: NameFinder): Article {
  const { headline, byline, dateline, correction, url } = article;
  const named = (stated: Article['headline']): boolean =>
    stated !== null && (isIn(stated.text) || (stated.span !== null && meets(spans, stated.span)));
  return {
    ...article,
    headline: named(headline) ? { text: HEADLINE, span: null } : headline,
    byline: named(byline) ? null : byline,
    dateline: named(dateline) ? null : dateline,
    correction: named(correction) ? null : correction,
    url: url !== null && isIn(url) ? null : url,
  };
}

function extractionWithout(
  extraction: Extraction,
  isWithheld: (speaker: number) => boolean,
  spans: readonly Span[],
): Extraction {
  const speakers = extraction.speakers.map((speaker, at): SpeakerInArticle => {
    if (isWithheld(at)) return { kind: 'unnamed', name: NAME, key: `${NAME} ${at}`, designations: [] };
    const designations = speaker.designations.filter(({ span }) => !meets(spans, span));
    return designations.length === speaker.designations.length ? speaker : { ...speaker, designations };
  });
  const quotations = extraction.quotations.map((quotation) => {
    const { mention, speaker } = quotation;
    const names = mention !== null && ((speaker !== null && isWithheld(speaker)) || meets(spans, mention));
    return names ? { ...quotation, mention: null } : quotation;
  });
  return { ...extraction, speakers, quotations };
}

const meets = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && start < span.end);
