/** The `extract` subcommand's lines: what one document says, as JSON with offsets in the text as read. */
import { extractArticle } from '../extract/extract-article.ts';
import { readPage } from '../ingest/read-page.ts';
import type { Article, Passage } from '../model/article.ts';
import type { Extraction } from '../model/extraction.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';

type Readable = Pick<Article, 'text' | 'headline' | 'passages'>;

/** A text to read: `article` has its headline first and the rest is body; `page` is a saved page. */
export interface Document {
  readonly id: string;
  readonly text: string;
  readonly as: 'article' | 'page';
}

/** One document → its line. */
export function extractDocument({ id, text, as }: Document): object {
  return extractLine(id, as === 'page' ? pageOf(text) : articleOf(text));
}

/** An article already read → its line. */
export function extractLine(id: string, article: Readable): object {
  const extraction = extractArticle(article);
  return {
    id,
    headline: article.headline?.span ?? null,
    passages: article.passages.flatMap(({ span, role }) =>
      role === 'standfirst' ? [{ ...span, role: 'body' }] : [{ ...span, role }],
    ),
    quotes: extraction.quotations.flatMap((quotation, group) => rows(article.text, extraction, quotation, group)),
  };
}

/** One row a piece; pieces of one quotation share `group`. */
function rows(text: string, { speakers }: Extraction, quotation: Quotation, group: number): object[] {
  const { kind, within, mention, cue, relayedBy, attribution, speaker } = quotation;
  const words = (span: Span | null) => span && text.slice(span.start, span.end);
  return quotation.pieces.map(({ content, quoted }) => ({
    ...content,
    quoted,
    kind,
    group,
    within,
    speaker: speaker === null ? null : (speakers[speaker]?.name ?? null),
    mention: words(mention),
    speakerStart: mention?.start ?? null,
    speakerEnd: mention?.end ?? null,
    cue: words(cue),
    relayedBy: relayedBy.map(words),
    certainty: attribution.certainty,
    sure: attribution.sure,
  }));
}

function pageOf(text: string): Readable {
  const { headline, passages } = readPage(text);
  return { text, passages, headline: headline && { text: text.slice(headline.start, headline.end), span: headline } };
}

/** First line headline, each further line that is not blank a paragraph; nothing is taken for furniture. */
function articleOf(text: string): Readable {
  const lines = [...text.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    const start = index + line.length - line.trimStart().length;
    return line.trim() === '' ? [] : [{ start, end: start + line.trim().length }];
  });
  const [headline, ...body] = lines;
  const passages = body.map((span): Passage => ({ span, role: 'body' }));
  return {
    text,
    passages,
    headline: headline ? { text: text.slice(headline.start, headline.end), span: headline } : null,
  };
}
