/** Checks made quotations of the bench against its articles; the bench lies beside the project and may be absent. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import { verify } from '../../src/compare/verify/verify.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Article } from '../../src/model/article.ts';
import { asArticle } from '../extract/as-article.ts';
import { type Alteration, type Case, type GoldArticle, makeCases } from './verify-cases.ts';

const FILE = join(import.meta.dirname, '../../../shared/bench/quotes/dev.jsonl');

export interface VerifyMeasured {
  /** Percent of the cases with the right verdict. */
  readonly right: number;
  /** Percent of the altered that are not called printed so. */
  readonly neverPrintedSo: number;
}

/** A case with the verdict it got. */
export interface Judged extends Case {
  readonly verdict: string;
}

/** Null when the bench is absent. */
export function measureVerify(): VerifyMeasured | null {
  const judged = judgeCases(1000, 1);
  if (judged === null) return null;
  const altered = judged.filter(({ alteration }) => alteration !== 'untouched');
  return {
    right: percent(judged.filter(isRight).length, judged.length),
    neverPrintedSo: percent(altered.filter(({ verdict }) => verdict !== 'printed-so').length, altered.length),
  };
}

export const isRight = ({ verdict, right }: Judged): boolean => (right as readonly string[]).includes(verdict);

export function judgeCases(count: number, seed: number): Judged[] | null {
  if (!existsSync(FILE)) return null;
  const gold = readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
  const archive = new Archive();
  for (const { id, text } of gold) archive.add(heldOf(id, text));
  return makeCases(gold, count, seed).map((one) => {
    const { verdicts } = verify(one.text, null, (words, holding) => archive.printing(words, holding));
    return { ...one, verdict: verdicts.map(({ verdict }) => verdict).join(' ') };
  });
}

export function heldOf(id: string, text: string) {
  const read = asArticle(text);
  const article: Article = {
    id,
    version: '000000000000',
    heldSince: 0,
    outlet: null,
    headline: read.headline,
    byline: null,
    dateline: null,
    published: null,
    updated: null,
    correction: null,
    url: null,
    agencies: [],
    licence: null,
    status: { kind: 'live' },
    form: 'full',
    text,
    passages: read.passages,
  };
  return { article, extraction: extractArticle(article) };
}

export const ALTERATIONS: readonly Alteration[] = ['untouched', 'word', 'cut', 'speaker'];

export const percent = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1000) / 10;
