/** Text as an article: first line headline, each further line that is not blank a passage; and what an extraction says, as words. */
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { ArticleText } from '../../src/extract/extract-article.ts';
import type { Quotation } from '../../src/model/quotation.ts';
import type { Span } from '../../src/model/span.ts';

export function asArticle(text: string): ArticleText {
  const passages: ArticleText['passages'][number][] = [];
  let headline: ArticleText['headline'] = null;
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    if (line.trim() === '') continue;
    if (headline === null) headline = { text: line, span };
    else passages.push({ span, role: 'body' });
  }
  return { text, passages, headline };
}

/** A quotation in words. */
export interface Told {
  readonly words: string[];
  readonly content: string[];
  readonly kind: Quotation['kind'];
  readonly speaker: string | null;
  readonly mention: string | null;
  readonly cue: string | null;
  readonly relayedBy: string[];
  readonly rule: string;
  readonly sure: boolean;
  readonly within: number | null;
}

/** The quotations of a body (paragraphs by line), under a headline that quotes nothing. */
export function told(body: string): Told[] {
  const text = `A plain headline of the day\n${body}`;
  const { quotations, speakers } = extractArticle(asArticle(text));
  const slice = (span: Span): string => text.slice(span.start, span.end);
  return quotations.map((quotation) => ({
    words: quotation.pieces.flatMap(({ quoted }) => quoted.map(slice)),
    content: quotation.pieces.map(({ content }) => slice(content)),
    kind: quotation.kind,
    speaker: quotation.speaker === null ? null : (speakers[quotation.speaker]?.name ?? null),
    mention: quotation.mention === null ? null : slice(quotation.mention),
    cue: quotation.cue === null ? null : slice(quotation.cue),
    relayedBy: quotation.relayedBy.map(slice),
    rule: quotation.attribution.rule,
    sure: quotation.attribution.sure,
    within: quotation.within,
  }));
}
