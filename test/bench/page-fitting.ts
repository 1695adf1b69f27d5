// From labelled pages to weights: prepares their lines, fits the headline's chooser, then the chain that sees the chosen headline.
import { contextOf } from '../../src/ingest/page-context.ts';
import type { Context } from '../../src/ingest/page-context.ts';
import { featuresOf } from '../../src/ingest/page-features.ts';
import { headlineCandidates, headlineOf } from '../../src/ingest/page-headline.ts';
import type { PageWeights } from '../../src/ingest/furniture.ts';
import { linesOf } from '../../src/ingest/page-lines.ts';
import { shapeOf } from '../../src/ingest/page-shape.ts';
import { examplesOf } from './page-examples.ts';
import type { Example, LabelledPage } from './page-examples.ts';
import { fitChain, fitHeadline } from './page-training.ts';

export interface Prepared {
  readonly example: Example;
  readonly context: Context;
  readonly candidates: ReturnType<typeof headlineCandidates>;
}

export function prepared(page: LabelledPage): Prepared[] {
  return examplesOf(page).map((example) => {
    const context = contextOf(linesOf(example.text).map((line) => shapeOf(example.text, line)));
    return { example, context, candidates: headlineCandidates(context) };
  });
}

export const fitPages = (pages: readonly LabelledPage[]): PageWeights => fitPrepared(pages.flatMap(prepared));

export function fitPrepared(examples: readonly Prepared[]): PageWeights {
  const headline = fitHeadline(
    examples.map(({ example, candidates }) => ({
      weight: example.weight,
      candidates: candidates.map(({ line, names }) => ({ names, right: example.labels[line] === 'headline' })),
    })),
    { epochs: 60, rate: 0.1, decay: 0.001 },
  );
  const chain = fitChain(
    examples.map(({ example, context }) => ({
      names: seenLines(context, headlineOf(context, headline)),
      labels: example.labels,
      weight: example.weight,
    })),
    { epochs: 30, rate: 0.15, decay: 0.1, hidden: 0.5 },
  );
  return { headline, lines: chain.lines, steps: chain.steps };
}

/** The names that hold for a page's lines once its headline is chosen. */
export const seenLines = ({ shapes }: Context, headline: number): string[][] =>
  featuresOf(contextOf(shapes, headline), headline);
