/** A saved page as plain text: which of its lines are the article is the page reader's to say. The text is the file's; front matter on top of it is metadata. */
import type { Span } from '../../model/span.ts';
import { applyMetadata, draftOf, statedAt } from '../draft.ts';
import type { ArticleFormat, DecodedFile, Reading } from '../format.ts';
import { heedNotice } from '../heed-notice.ts';
import { readPage } from '../read-page.ts';
import { readFront } from '../stated-front.ts';

function read(file: DecodedFile): Reading {
  const { text, path } = file;
  const front = readFront(file, 'page');
  const page = readPage(bodyOf(text, front.bodyStart));
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
  const heeded = heedNotice(applyMetadata(draft, front.metadata), {
    path,
    from: front.bodyStart,
    rule: 'front-matter',
  });
  return { draft: heeded.draft, problems: [...front.problems, ...heeded.problems] };
}

/** The text with blanks in the place of front matter, so that the page reader sees the page alone and offsets stay. */
function bodyOf(text: string, bodyStart: number): string {
  return bodyStart === 0 ? text : `${' '.repeat(bodyStart - 1)}\n${text.slice(bodyStart)}`;
}

const page: ArticleFormat = { endings: ['.txt'], read };

export default page;
