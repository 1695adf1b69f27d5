/** A saved page as plain text: which of its lines are the article is the page reader's to say. The text is the file's. */
import type { Span } from '../../model/span.ts';
import { draftOf, statedAt } from '../draft.ts';
import type { ArticleFormat, DecodedFile, Reading } from '../format.ts';
import { readPage } from '../read-page.ts';

function read({ text }: DecodedFile): Reading {
  const page = readPage(text);
  const stated = (span: Span | null) => (span ? statedAt(text, span) : null);
  const url = page.url ? text.slice(page.url.start, page.url.end) : null;
  const draft = {
    ...draftOf(text, page.passages),
    headline: stated(page.headline),
    byline: stated(page.byline),
    dateline: stated(page.dateline),
    outlet: stated(page.outlet),
    correction: stated(page.correction),
    published: page.published,
    updated: page.updated,
    agencies: page.agencies.map((span) => statedAt(text, span)),
    url: url !== null && /^https?:\/\//i.test(url) ? url : null,
  };
  return { draft, problems: [] };
}

const page: ArticleFormat = { endings: ['.txt'], read };

export default page;
