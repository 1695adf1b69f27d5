/** How fast is reading quotations and speakers out of text, against wink-nlp and compromise on the same text, and on hostile text? */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Article } from '../../src/model/article.ts';
import { article } from '../held-article.ts';
import { generateArticles } from './generate-articles.ts';
import { ms, print, ratio } from './measure.ts';

const ANNOTATED = join(import.meta.dirname, '../../../shared/bench/quotes/dev.jsonl');
/** Each reads for so long, ms, and its best round counts: a newsroom reads thousands of articles, so the compiler has seen them all. */
const ENOUGH = 6000;
/** Every tenth article is enough for what reads less than 3 MB/s. */
const FEW = 10;

/** Articles to read: what they are, and their texts. */
type Shelf = readonly [name: string, texts: readonly string[]];

export function benchExtraction(): void {
  const shelves: Shelf[] = [['generated', generateArticles(300, 11).map(({ text }) => text)]];
  if (existsSync(ANNOTATED)) shelves.push(['real', realTexts()]);
  const usual = shelves.map(againstOthers).at(-1) ?? 0;
  againstHostile(usual);
}

const realTexts = (): string[] =>
  readFileSync(ANNOTATED, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

const asArticle = (text: string): Article => article({ id: 'a', text });

/** Our own MB/s. */
function againstOthers([name, texts]: Shelf): number {
  const wink = winkNLP(model);
  const few = texts.filter((_, at) => at % FEW === 0);
  const articles = texts.map(asArticle);
  const ours = speed(articles, extractArticle);
  const winks = speed(few.map(asArticle), ({ text }) => wink.readDoc(text).out());
  const compromises = speed(few.slice(0, FEW).map(asArticle), ({ text }) => nlp(text).json());
  const slowest = Math.max(...articles.map(quickest));
  print(
    `extraction with speakers, ${texts.length} ${name} articles: ${ours.toFixed(1)} MB/s; wink-nlp, full: ${winks.toFixed(2)} MB/s, ratio ${ratio(ours, winks)}; compromise, full: ${compromises.toFixed(3)} MB/s, ratio ${ratio(ours, compromises)}; slowest article ${ms(slowest)}, most take about ${ms(typical(texts, ours))}`,
  );
  return ours;
}

/** Megabytes (UTF-8) read in a second, in the best of the rounds. */
function speed(articles: readonly Article[], work: (article: Article) => unknown): number {
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  let best = Infinity;
  for (let spent = 0; spent < ENOUGH;) {
    const round = took(() => articles.forEach((one) => work(one)));
    best = Math.min(best, round);
    spent += round;
  }
  return bytes / 1000 / best;
}

/** ms. */
function took(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const quickest = (one: Article): number =>
  Math.min(...Array.from({ length: 3 }, () => took(() => extractArticle(one))));

/** ms an article takes on average at `speed` MB/s. */
const typical = (texts: readonly string[], mbs: number): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000 / mbs / texts.length;

/** `size` in units. */
const HOSTILE: readonly (readonly [string, (size: number) => string])[] = [
  ['quotation marks alone', (size) => '"'.repeat(size)],
  ['opening marks never closed, in one paragraph', (size) => '“so it is said '.repeat(size / 15)],
  ['paragraphs that open and never close', (size) => '“So it is said here.\n\n'.repeat(size / 22)],
  ['lines that open and never close', (size) => '“So it is said here.\n'.repeat(size / 21)],
  ['closing marks never opened', (size) => 'so it is said,” he said. '.repeat(size / 25)],
  ['apostrophes', (size) => "'tis so, the lads' say ".repeat(size / 23)],
  ['capitalised words', (size) => 'Okafor '.repeat(size / 7)],
  [
    'names without end',
    (size) => Array.from({ length: size / 16 }, (_, at) => `Ada Name${letters(at)} said. `).join(''),
  ],
  ['nested reports', (size) => 'Okafor said that '.repeat(size / 17)],
  ['tags alone', (size) => '“Yes,” said Okafor. '.repeat(size / 20)],
  ['labels of a transcript', (size) => 'OKAFOR: So it is.\n'.repeat(size / 18)],
  ['one paragraph of plain words', (size) => 'harbour dues rise and '.repeat(size / 22)],
];

const letters = (number: number): string =>
  String(number).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** `usual`: MB/s on articles, the real ones where they are there. */
function againstHostile(usual: number): void {
  for (const [name, make] of HOSTILE) {
    const [once, twice] = [make(5e5), make(1e6)].map((text) => quickest(asArticle(`Headline\n\n${text}`))) as [
      number,
      number,
    ];
    const mbs = Buffer.byteLength(make(1e6)) / 1000 / twice;
    print(
      `  ${name}, 1 MB: ${ratio(mbs, usual)} of the usual speed; twice the text takes ${(twice / once).toFixed(2)}x the time`,
    );
  }
}
