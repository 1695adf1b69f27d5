/** Where a text given and an article differ, a line each: the words of both sides. Marks nothing; says all in words. */
import type { Evidence } from '../model/verdict.ts';
import type { Block } from './reply.ts';
import { slice, type Inline, type Line } from './slice.ts';

const MOST_LINES = 8;
/** Words of an article in a line; longer ones stand in the excerpt above. */
const MOST_WORDS = 14;

/** At most one list. */
export function differenceLines(
  { article, differences }: Pick<Evidence, 'article' | 'differences'>,
  text: string,
): Block[] {
  const lines = differences.slice(0, MOST_LINES).map(({ kind, given, printed }): Line => {
    const yours = given && `“${text.slice(given.start, given.end)}”`;
    const theirs = printed && wordsOf(article, printed);
    if (kind === 'cut' && theirs) return ['left out, as shown: ', ...theirs];
    if (kind === 'cut') return [`given ${yours}, where the print shows a cut`];
    if (!theirs) return [`given, not printed: ${yours}`];
    return yours === null ? ['printed, not given: ', ...theirs] : [`given ${yours} · printed `, ...theirs];
  });
  const more = differences.length - lines.length;
  const items = more > 0 ? [...lines, [`and ${more} more`]] : lines;
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

function wordsOf(article: Evidence['article'], span: { start: number; end: number }): Inline[] {
  const words = slice(article, span);
  const count = words.text.split(/\s+/).length;
  return count > MOST_WORDS ? [`${count} words`] : ['“', words, '”'];
}
