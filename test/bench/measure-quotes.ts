/** Runs the bench of quotations through the extraction and its scorer; the bench lies beside the project and may be absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import { asArticle } from '../extract/as-article.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/bench/quotes');

interface GoldQuote {
  readonly start: number;
  readonly end: number;
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface Prediction {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly mention?: string;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
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

interface Scorer {
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

/** Percentages on all of the bench; null when it is absent. */
export async function measureQuotes(): Promise<QuotesMeasured | null> {
  return (await measureParts())?.all ?? null;
}

/** A third of the articles, by their id, is kept back from tuning. */
function keptBack(id: string): boolean {
  let hash = 0;
  for (let at = 0; at < id.length; at++) hash = (hash * 31 + id.charCodeAt(at)) % 1_000_003;
  return hash % 3 === 0;
}

/** The figures and the lines that report them. */
export async function measureParts(): Promise<{ all: QuotesMeasured; lines: string[] } | null> {
  const path = join(FOLDER, 'dev.jsonl');
  if (!existsSync(path)) return null;
  const scorer = (await import(pathToFileURL(join(FOLDER, 'score.mjs')).href)) as Scorer;
  const gold = scorer.readJsonl(path);
  const predictions = new Map(gold.map(({ id, text }) => [id, predictionsOf(text, extractArticle(asArticle(text)))]));
  const lines: string[] = [];
  const parts: [string, GoldArticle[]][] = [
    ['tuned on', gold.filter(({ id }) => !keptBack(id))],
    ['kept back', gold.filter(({ id }) => keptBack(id))],
    ['all', gold],
  ];
  let all: QuotesMeasured | null = null;
  for (const [title, articles] of parts) {
    const score = scorer.scoreDocs(articles, predictions);
    const sure = scorer.scoreDocs(articles, onlySure(predictions));
    lines.push(
      scorer.table(score, title),
      `only when sure: quoted precision ${percent(sure.quoted.endToEnd.p)} recall ${percent(sure.quoted.endToEnd.r)}`,
      '',
    );
    all = {
      quotedEndToEnd: percent(score.quoted.endToEnd.f1),
      quotedFound: percent(score.quoted.found.f1),
      quotedSurePrecision: percent(sure.quoted.endToEnd.p),
      quotedSureRecall: percent(sure.quoted.endToEnd.r),
      overallEndToEnd: percent(score.overall.endToEnd.f1),
    };
  }
  lines.push(...ruleTable(scorer, gold, predictions), '', speed(gold));
  return all === null ? null : { all, lines };
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

/** Right and wrong speakers of one rule: tuned on, kept back. */
type Tally = [number, number, number, number];

/** For each rule how often the speaker is right, known names by name; `sure` where it would be published. */
function ruleTable(
  scorer: Scorer,
  gold: readonly GoldArticle[],
  predictions: ReadonlyMap<string, Prediction[]>,
): string[] {
  const tallies = new Map<string, Tally>();
  for (const article of gold) {
    const golds = article.quotes.flatMap((quote) => scorer.cutAtBreaks(article.text, quote));
    for (const prediction of (predictions.get(article.id) ?? []).flatMap((one) =>
      scorer.cutAtBreaks(article.text, one),
    )) {
      const best = nearest(golds, prediction);
      if (best === null) continue;
      const { lenient, named } = scorer.speakerMatch(best, prediction);
      const right = lenient === false ? false : (named ?? lenient);
      if (right === null) continue;
      const key = `${prediction.rule}${prediction.sure ? ' (sure)' : ''}`;
      const tally = tallies.get(key) ?? [0, 0, 0, 0];
      tallies.set(key, tally);
      const column = (keptBack(article.id) ? 2 : 0) + (right ? 0 : 1);
      tally[column] = (tally[column] ?? 0) + 1;
    }
  }
  const rows = [...tallies].toSorted(([, a], [, b]) => b[0] - a[0]);
  return [
    'rule                      tuned on: right wrong   kept back: right wrong   share right',
    ...rows.map(ruleRow),
  ];
}

function ruleRow([rule, [right, wrong, keptRight, keptWrong]]: [string, Tally]): string {
  const share = percent((right + keptRight) / Math.max(1, right + wrong + keptRight + keptWrong));
  return `${rule.padEnd(26)}${String(right).padStart(15)}${String(wrong).padStart(6)}${String(keptRight).padStart(19)}${String(keptWrong).padStart(6)}${String(share).padStart(14)}`;
}

/** The annotated quotation that shares most with a prediction, at least half of the shorter. */
function nearest(golds: readonly GoldQuote[], prediction: GoldQuote): GoldQuote | null {
  let best: GoldQuote | null = null;
  let most = 0.5;
  for (const gold of golds) {
    const shared = Math.min(gold.end, prediction.end) - Math.max(gold.start, prediction.start);
    const share = shared / Math.min(gold.end - gold.start, prediction.end - prediction.start);
    if (share > most || (best === null && share >= most)) [best, most] = [gold, share];
  }
  return best;
}

const onlySure = (predictions: ReadonlyMap<string, Prediction[]>): Map<string, Prediction[]> =>
  new Map([...predictions].map(([id, list]) => [id, list.filter(({ sure }) => sure)]));

const percent = (share: number): number => Math.round(share * 1000) / 10;
