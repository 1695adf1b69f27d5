// From labelled pages to weights: prepares their lines, fits the headline's chooser, then the chain that sees the chosen headline.
import type { PageWeights } from '../../src/ingest/furniture.ts';
import { contextOf, pageOf } from '../../src/ingest/page-context.ts';
import type { Context, Page } from '../../src/ingest/page-context.ts';
import { eachLine, lineFeatureNames } from '../../src/ingest/page-features.ts';
import { eachCandidate, headlineOf } from '../../src/ingest/page-headline.ts';
import { linesOf } from '../../src/ingest/page-lines.ts';
import { shapesOf } from '../../src/ingest/page-shape.ts';
import { titleFeatureNames } from '../../src/ingest/page-title-features.ts';
import { examplesOf } from './page-examples.ts';
import type { Example, LabelledPage } from './page-examples.ts';
import { fitHeadline } from './page-title-training.ts';
import type { Features } from './page-title-training.ts';
import { fitChain } from './page-training.ts';
import type { ChainSettings } from './page-training.ts';

export interface Prepared {
  readonly example: Example;
  readonly page: Page;
  readonly context: Context;
  readonly candidates: readonly { readonly line: number; readonly features: Features }[];
}

/** How the chain's weights are fitted: chosen by reading pages of sites they were not fitted on (`npm run bench:pages`). */
export const CHAIN: ChainSettings = { epochs: 30, rate: 0.15, decay: 0.1, hidden: 0.5, rare: 0 };

export function prepared(page: LabelledPage): Prepared[] {
  return examplesOf(page).map((example) => {
    const seen = pageOf(shapesOf(example.text, linesOf(example.text)));
    const context = contextOf(seen);
    const candidates: { line: number; features: Features }[] = [];
    eachCandidate(context, (line, { numbers, count }) => {
      candidates.push({ line, features: numbers.slice(0, count) });
    });
    return { example, page: seen, context, candidates };
  });
}

export const fitPages = (pages: readonly LabelledPage[]): PageWeights => fitPrepared(pages.flatMap(prepared));

export function fitPrepared(examples: readonly Prepared[], settings: ChainSettings = CHAIN): PageWeights {
  const headline = fitHeadline(
    examples.map(({ example, candidates }) => ({
      weight: example.weight,
      candidates: candidates.map(({ line, features }) => ({ features, right: example.labels[line] === 'headline' })),
    })),
    { epochs: 60, rate: 0.1, decay: 0.001, features: titleFeatureNames.length },
  );
  const chain = fitChain(
    examples.map(({ example, page, context }) => ({
      lines: seenLines(page, headlineOf(context, headline)),
      labels: example.labels,
      weight: example.weight,
    })),
    { ...settings, features: lineFeatureNames.length },
  );
  return { headline, lines: chain.lines, steps: chain.steps };
}

/** The features of a page's lines once its headline is chosen. */
function seenLines(page: Page, headline: number): Features[] {
  const lines: Features[] = [];
  eachLine(contextOf(page, headline), headline, (_, { numbers, count }) => {
    lines.push(numbers.slice(0, count));
  });
  return lines;
}
