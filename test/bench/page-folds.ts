// Reads every labelled page with weights fitted on other sites' pages only: what the figures say of pages nobody has seen.
import { classifyLines } from '../../src/ingest/furniture.ts';
import type { LabelledLine } from '../../src/ingest/furniture.ts';
import { foldsOf, siteOf } from './page-examples.ts';
import type { Folds, LabelledPage } from './page-examples.ts';
import { CHAIN, fitPrepared, prepared } from './page-fitting.ts';
import type { ChainSettings } from './page-training.ts';

export interface Prediction {
  readonly id: string;
  readonly body: readonly { start: number; end: number }[];
  readonly headline?: { start: number; end: number };
}

/** What the scorer wants to know of a page. */
export function predictionOf(id: string, lines: readonly LabelledLine[]): Prediction {
  const headline = lines.find(({ label }) => label === 'headline')?.line;
  return {
    id,
    body: lines.flatMap(({ line, label }) => (label === 'body' ? [{ start: line.start, end: line.end }] : [])),
    ...(headline && { headline: { start: headline.wordsStart, end: headline.end } }),
  };
}

/** One prediction a page, each by weights that never saw the page's site. */
export function heldOutPredictions(
  pages: readonly LabelledPage[],
  dealt: Folds,
  settings: ChainSettings = CHAIN,
): Prediction[] {
  const folds = foldsOf(pages, dealt);
  const examples = pages.map((page) => ({ page, fold: folds.get(siteOf(page)), made: prepared(page) }));
  return Array.from({ length: dealt.count }, (_, fold) => {
    const weights = fitPrepared(
      examples.filter((one) => one.fold !== fold).flatMap(({ made }) => made),
      settings,
    );
    return examples
      .filter((one) => one.fold === fold)
      .map(({ page }) => predictionOf(page.id, classifyLines(page.text, weights)));
  }).flat();
}
