/** Runs the bench of quotations through the extraction and its scorer; the bench lies beside the project and may be absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { QuotationKind } from '../../src/model/quotation.ts';
import { asArticle } from '../extract/as-article.ts';
import { ruleLines, sureLines } from './quote-certainty.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/bench/quotes');

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  /** False for what is thought or decided: found or not, it does not count where it has no marks. */
  readonly speech?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  /** Doubtful ground, half-open. */
  readonly ignore?: readonly (readonly [number, number])[];
}

export interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly mention?: string;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  readonly kind: QuotationKind;
  readonly rule: string;
  readonly sure: boolean;
}

interface Score {
  readonly quoted: {
    readonly found: { f1: number };
    readonly endToEnd: { p: number; r: number; f1: number };
    readonly attribution: number;
  };
  readonly overall: { readonly endToEnd: { f1: number } };
}

export interface Scorer {
  quoteSegments(text: string): unknown;
  kindOf(text: string, start: number, end: number, segments: unknown): QuotationKind;
  cutAtBreaks<Q extends { start: number; end: number }>(text: string, quote: Q): Q[];
  speakerMatch(gold: unknown, prediction: unknown): { lenient: boolean | null; named: boolean | null };
  readJsonl(path: string): GoldArticle[];
  scoreDocs(
    gold: GoldArticle[],
    predictions: Map<string, Prediction[]>,
    options?: { errors?: number },
  ): Score & { errors: string[] };
  table(score: Score, title: string): string;
}

/** One row a piece, as the scorer reads them. */
export function predictionsOf(text: string, extraction: Extraction): Prediction[] {
  return extraction.quotations
    .filter(({ within }) => within === null)
    .flatMap((quotation) => {
      const speaker = quotation.speaker === null ? null : (extraction.speakers[quotation.speaker]?.name ?? null);
      const { mention } = quotation;
      const said =
        mention === null
          ? {}
          : { mention: text.slice(mention.start, mention.end), speakerStart: mention.start, speakerEnd: mention.end };
      const { rule, sure } = quotation.attribution;
      return quotation.pieces.map(({ content }) => ({
        start: content.start,
        end: content.end,
        speaker,
        ...said,
        kind: quotation.kind,
        rule,
        sure,
      }));
    });
}

interface QuotesMeasured {
  readonly quotedEndToEnd: number;
  readonly quotedFound: number;
  readonly quotedSurePrecision: number;
  readonly quotedSureRecall: number;
  readonly overallEndToEnd: number;
}

/** The bench with what the extraction makes of it; null when it is absent. */
async function readBench(): Promise<Bench | null> {
  const path = join(FOLDER, 'dev.jsonl');
  if (!existsSync(path)) return null;
  const scorer = (await import(pathToFileURL(join(FOLDER, 'score.mjs')).href)) as Scorer;
  const gold = scorer.readJsonl(path);
  const predictions = new Map(gold.map(({ id, text }) => [id, predictionsOf(text, extractArticle(asArticle(text)))]));
  return { scorer, gold, predictions };
}

interface Bench {
  readonly scorer: Scorer;
  readonly gold: GoldArticle[];
  readonly predictions: Map<string, Prediction[]>;
}

/** Percentages on all of the bench; null when it is absent. */
export async function measureQuotes(): Promise<QuotesMeasured | null> {
  const bench = await readBench();
  return bench === null ? null : scoresOf(bench, bench.gold).measured;
}

interface Scores {
  readonly measured: QuotesMeasured;
  readonly score: Score;
}

/** The figures of some of the articles. */
function scoresOf({ scorer, predictions }: Bench, articles: GoldArticle[]): Scores {
  const score = scorer.scoreDocs(articles, predictions);
  const sure = scorer.scoreDocs(articles, onlySure(predictions));
  const measured = {
    quotedEndToEnd: percent(score.quoted.endToEnd.f1),
    quotedFound: percent(score.quoted.found.f1),
    quotedSurePrecision: percent(sure.quoted.endToEnd.p),
    quotedSureRecall: percent(sure.quoted.endToEnd.r),
    overallEndToEnd: percent(score.overall.endToEnd.f1),
  };
  return { measured, score };
}

/** A third of the articles, by their id, is kept back from tuning. */
function keptBack(id: string): boolean {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 1_000_003;
  return hash % 3 === 0;
}

/** The lines that report all figures, for the part tuned on, the part kept back and both; null when the bench is absent. */
export async function reportQuotes(): Promise<string[] | null> {
  const bench = await readBench();
  if (bench === null) return null;
  const { scorer, gold, predictions } = bench;
  const tunedOn = gold.filter(({ id }) => !keptBack(id));
  const parts: [string, GoldArticle[]][] = [
    ['tuned on', tunedOn],
    ['kept back', gold.filter(({ id }) => keptBack(id))],
    ['all', gold],
  ];
  const lines = parts.flatMap(([title, articles]) => {
    const { measured, score } = scoresOf(bench, articles);
    return [
      scorer.table(score, title),
      `only when sure: quoted precision ${measured.quotedSurePrecision} recall ${measured.quotedSureRecall}`,
      ...sureLines(scorer, articles, predictions),
      '',
    ];
  });
  return [...lines, 'By rule, in the part tuned on:', ...ruleLines(scorer, tunedOn, predictions), '', speed(gold)];
}

/** Megabytes of text read in a second, once warm. */
function speed(gold: readonly GoldArticle[]): string {
  const articles = gold.map(({ text }) => asArticle(text));
  const bytes = gold.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const start = performance.now();
    for (const article of articles) extractArticle(article);
    best = Math.min(best, performance.now() - start);
  }
  return `speed: ${(bytes / 1000 / best).toFixed(1)} MB of text a second`;
}

const onlySure = (predictions: ReadonlyMap<string, Prediction[]>): Map<string, Prediction[]> =>
  new Map([...predictions].map(([id, list]) => [id, list.filter(({ sure }) => sure)]));

const percent = (share: number): number => Math.round(share * 1000) / 10;
