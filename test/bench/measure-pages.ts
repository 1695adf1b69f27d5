// Measures the page reader on the labelled pages with the bench's own scorer. Nothing is measured where the bench is not there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classifyLines } from '../../src/ingest/furniture.ts';
import { benchFolder, labelledPages } from './page-examples.ts';
import { predictionOf } from './page-folds.ts';
import type { Prediction } from './page-folds.ts';

export interface PageFigures {
  /** Of body lines; 0 … 1. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly quoteLinesLost: number;
  readonly quoteLines: number;
  readonly headlines: number;
  readonly pages: number;
}

/** The scorer's answer, as far as it is used here. */
interface Scored {
  readonly pages: number;
  readonly lines: { readonly p: number; readonly r: number; readonly f1: number };
  readonly bodyLinesLost: { readonly quoting: { readonly lost: number; readonly of: number } };
  readonly headline: { readonly right: number };
}

/** The figures with the weights as they are in the project; null where the bench is not there. */
export function measurePages(file = 'dev.jsonl'): PageFigures | null {
  const pages = labelledPages(file);
  return (
    pages &&
    figuresOf(
      file,
      pages.map((page) => predictionOf(page.id, classifyLines(page.text))),
    )
  );
}

export function figuresOf(file: string, predictions: readonly Prediction[]): PageFigures {
  const scored = JSON.parse(scorerSays(file, { predictions, options: ['--json'] })) as Scored;
  return {
    precision: scored.lines.p,
    recall: scored.lines.r,
    f1: scored.lines.f1,
    quoteLinesLost: scored.bodyLinesLost.quoting.lost,
    quoteLines: scored.bodyLinesLost.quoting.of,
    headlines: scored.headline.right,
    pages: scored.pages,
  };
}

/** What the scorer prints for predictions. */
export function scorerSays(
  file: string,
  asked: { predictions: readonly Prediction[]; options: readonly string[] },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const path = join(folder, 'predictions.jsonl');
    writeFileSync(path, asked.predictions.map((one) => JSON.stringify(one)).join('\n'));
    const command = [join(benchFolder, 'score.mjs'), join(benchFolder, file), path, ...asked.options];
    return execFileSync(process.execPath, command, { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
