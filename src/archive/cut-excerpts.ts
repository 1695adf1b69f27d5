/** Cuts the passages found to what one answer may show of each article's own prose, its pages included. */
import type { HeldExcerpt } from '../model/held.ts';
import { excerptWindow } from './excerpt-window.ts';
import type { IndexedPlace } from './places.ts';

/** Beyond this an excerpt stops being one. */
const MOST_PER_EXCERPT = 45;
/** Fewer words than this say nothing. */
const FEWEST_PER_EXCERPT = 10;

export interface CutExcerpts {
  readonly hits: readonly HeldExcerpt[];
  readonly leftOut: readonly string[];
}

/** Spends each article's words on its best passages first; the passages beyond are counted. */
export function cutExcerpts(
  places: readonly IndexedPlace[],
  terms: ReadonlySet<string>,
  limit: (outlet: string | null) => number,
): CutExcerpts {
  const spent = new Map<string, number>();
  const hits: HeldExcerpt[] = [];
  let beyond = 0;
  for (const { of, span: passage, sentences } of places) {
    const { held } = of;
    const { id, text, outlet } = held.article;
    const left = limit(outlet?.text ?? null) - (spent.get(id) ?? 0);
    const most = Math.min(left, MOST_PER_EXCERPT);
    const window = most > 0 ? excerptWindow({ text, passage, sentences, terms, most }) : null;
    if (window === null || (most < FEWEST_PER_EXCERPT && (window.cut.before || window.cut.after))) {
      beyond++;
      continue;
    }
    spent.set(id, (spent.get(id) ?? 0) + window.words);
    hits.push({ ...held, span: window.span, cut: window.cut });
  }
  const passages = beyond === 1 ? 'passage' : 'passages';
  return {
    hits,
    leftOut:
      beyond > 0 ? [`${beyond} more ${passages} not shown, since an answer shows only so much of one article`] : [],
  };
}
