/** What the top of a document states: its front matter, or keys that close it and stand there without fences. */
import type { Problem } from '../model/problem.ts';
import type { DecodedFile } from './format.ts';
import { speaksOfClosing } from './closing-rubble.ts';
import { type FrontMatter, beginsWithClosingKey, holdsKnownKeys, splitFrontMatter } from './front-matter.ts';
import { type Metadata, closed, readMetadata } from './metadata.ts';
import { partial } from './problem-rules.ts';
import type { Span } from '../model/span.ts';
import { isYamlFault, readYaml } from './yaml-block.ts';

export interface Front {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
  /** Where the body begins; 0 without front matter. */
  readonly bodyStart: number;
}

/**
 * Reads the front matter of a document; of one without, only whether it was meant to have some that closes it.
 * On a saved page, lines between rules are front matter only where one of them is a known key.
 */
export function readFront(file: DecodedFile, on: 'markdown' | 'page'): Front {
  const split = splitFrontMatter(file.text);
  if (split && (on === 'markdown' || split.closesLater || holdsKnownKeys(file.text, split)))
    return { ...readBlock(file, split), bodyStart: split.bodyStart };
  if (!beginsWithClosingKey(file.text)) return { metadata: {}, problems: [], bodyStart: 0 };
  const reason =
    'It begins with an embargo or a status, but no line --- stands before it; the article stays closed until it is mended.';
  return { metadata: closed({}), problems: [partial('front-matter', file.path, reason)], bodyStart: 0 };
}

function readBlock({ path, text }: DecodedFile, front: FrontMatter): Omit<Front, 'bodyStart'> {
  const { block, isClosed, fence, closesLater } = front;
  const source = text.slice(block.start, block.end);
  const values = fence === '---' && isClosed ? readYaml(source) : { line: 0, reason: faultOf(front) };
  if (!isYamlFault(values)) {
    const { metadata, faults } = readMetadata({
      values: values.values,
      place: (key, index) => shifted(values.place(key, index), block.start),
    });
    return { metadata, problems: faults.map(({ key, reason }) => partial('metadata', path, reason, key)) };
  }
  const closes = closesLater || speaksOfClosing(source);
  const kept = closes
    ? 'it speaks of an embargo or a status, so the article stays closed'
    : 'the body is held without it';
  const reason = `The front matter cannot be read: ${values.reason}; ${kept}.`;
  const problem = partial('front-matter', path, reason, `line ${values.line + 1}`);
  return { metadata: closes ? closed({}) : {}, problems: [problem] };
}

function faultOf({ fence, isClosed }: FrontMatter): string {
  if (!isClosed) return `no line ${fence} ends it`;
  return 'between lines +++ it is TOML; write “key: value” between lines ---';
}

function shifted(span: Span | null, by: number): Span | null {
  return span && { start: span.start + by, end: span.end + by };
}
