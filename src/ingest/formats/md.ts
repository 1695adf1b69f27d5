/** Markdown: front matter that states what the article is, and a body of paragraphs. The text is the whole file's. */
import type { Problem } from '../../model/problem.ts';
import { applyMetadata, draftOf, statedAt } from '../draft.ts';
import type { ArticleFormat, DecodedFile, Reading } from '../format.ts';
import { type FrontMatter, beginsWithClosingLine, splitFrontMatter } from '../front-matter.ts';
import { type Block, markdownBlocks } from '../markdown-blocks.ts';
import { type Metadata, closed, readMetadata } from '../metadata.ts';
import { speaksOfClosing } from '../metadata-keys.ts';
import { partial } from '../problem-rules.ts';
import { isYamlFault, readYaml } from '../yaml-block.ts';

interface Front {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

function read(file: DecodedFile): Reading {
  const { text } = file;
  const split = splitFrontMatter(text);
  const front = split ? readFront(file, split) : withoutFront(file);
  const blocks = markdownBlocks(text, split?.bodyStart ?? 0);
  const first = blocks[0];
  const title = first?.kind === 'heading' && first.level === 1 ? first : null;
  const stated = front.metadata.headline?.text;
  const body = blocks.filter((block) => block !== title && !repeats(text, block, stated));
  const passages = body.map(({ span }) => ({ span, role: 'body' as const }));
  const draft = draftOf(text, passages);
  const headline = title ? statedAt(text, title.span) : null;
  return { draft: applyMetadata({ ...draft, headline }, front.metadata), problems: front.problems };
}

/** A heading that says the headline again is no paragraph of the article. */
function repeats(text: string, block: Block, headline: string | undefined): boolean {
  return block.kind === 'heading' && text.slice(block.span.start, block.span.end) === headline;
}

/** Without front matter nothing is stated, unless its fences were forgotten over an embargo. */
function withoutFront({ path, text }: DecodedFile): Front {
  if (!beginsWithClosingLine(text)) return { metadata: {}, problems: [] };
  const reason =
    'It begins with an embargo or a status, but no line --- stands before it; the article stays closed until it is mended.';
  return { metadata: closed({}), problems: [partial('front-matter', path, reason)] };
}

function readFront({ path, text }: DecodedFile, { block, isClosed }: FrontMatter): Front {
  const source = text.slice(block.start, block.end);
  const values = isClosed ? readYaml(source) : { line: 0, reason: 'no line --- ends it' };
  if (!isYamlFault(values)) {
    const { metadata, faults } = readMetadata({
      values: values.values,
      place: (key, index) => shifted(values.place(key, index), block.start),
    });
    return { metadata, problems: faults.map(({ key, reason }) => partial('metadata', path, reason, key)) };
  }
  const closes = speaksOfClosing(source);
  const kept = closes
    ? 'it speaks of an embargo or a status, so the article stays closed'
    : 'the body is held without it';
  const reason = `The front matter cannot be read: ${values.reason}; ${kept}.`;
  const problem = partial('front-matter', path, reason, `line ${values.line + 1}`);
  return { metadata: closes ? closed({}) : {}, problems: [problem] };
}

function shifted(span: { start: number; end: number } | null, by: number): { start: number; end: number } | null {
  return span && { start: span.start + by, end: span.end + by };
}

const markdown: ArticleFormat = { endings: ['.md', '.markdown'], read };

export default markdown;
