/** Markdown: front matter that states what the article is, and a body of paragraphs. The text is the whole file's. */
import { applyMetadata, draftOf, statedAt } from '../draft.ts';
import type { ArticleFormat, DecodedFile, Reading } from '../format.ts';
import { heedNotice } from '../heed-notice.ts';
import { type Block, markdownBlocks } from '../markdown-blocks.ts';
import { readFront } from '../stated-front.ts';

function read(file: DecodedFile): Reading {
  const { text, path } = file;
  const front = readFront(file, 'markdown');
  const blocks = markdownBlocks(text, front.bodyStart);
  const first = blocks[0];
  const title = first?.kind === 'heading' && first.level === 1 ? first : null;
  const stated = front.metadata.headline?.text;
  const body = blocks.filter((block) => block !== title && !repeats(text, block, stated));
  const passages = body.map(({ span }) => ({ span, role: 'body' as const }));
  const headline = title ? statedAt(text, title.span) : null;
  const draft = applyMetadata({ ...draftOf(text, passages), headline }, front.metadata);
  const heeded = heedNotice(draft, { path, from: front.bodyStart, rule: 'front-matter' });
  return { draft: heeded.draft, problems: [...front.problems, ...heeded.problems] };
}

/** A heading that says the headline again is no paragraph of the article. */
function repeats(text: string, block: Block, headline: string | undefined): boolean {
  return block.kind === 'heading' && text.slice(block.span.start, block.span.end) === headline;
}

const markdown: ArticleFormat = { endings: ['.md', '.markdown'], read };

export default markdown;
