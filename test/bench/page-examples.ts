// Reads the labelled pages and makes training examples of them: the whole page, and cuts of it as cleaner dumps give them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../src/model/span.ts';
import { linesOf } from '../../src/ingest/page-lines.ts';

export const benchFolder = join(import.meta.dirname, '../../../shared/bench/pages');

export type Label = 'headline' | 'standfirst' | 'body' | 'caption' | 'byline' | 'date' | 'furniture';
export interface LabelledPage {
  readonly id: string;
  readonly url: string;
  readonly style: string;
  readonly text: string;
  readonly spans: readonly (Span & { readonly label: Label })[];
}
export interface Example {
  readonly text: string;
  /** One label a visible line: what most of its characters are. */
  readonly labels: readonly Label[];
  /** How much it counts in training; whole pages count 1. */
  readonly weight: number;
}

/** The labelled pages, or null where the bench is not there. */
export function labelledPages(file = 'dev.jsonl'): LabelledPage[] | null {
  const path = join(benchFolder, file);
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => JSON.parse(line) as LabelledPage);
}

/** The site a page is of, without what stands before its name. */
export const siteOf = (page: LabelledPage): string => new URL(page.url).host.split('.').slice(-2).join('.');

/** How many groups of sites, and which order of them. */
export interface Folds {
  readonly count: number;
  readonly seed?: string;
}

/** Sites in a fixed order that has nothing to do with their names' order, dealt into `count` groups. */
export function foldsOf(pages: readonly LabelledPage[], { count, seed = '' }: Folds): Map<string, number> {
  const sites = [...new Set(pages.map(siteOf))].sort((a, b) => hash(seed + a) - hash(seed + b));
  return new Map(sites.map((site, i) => [site, i % count]));
}

function hash(text: string): number {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0;
  return sum;
}

interface DumpLine {
  readonly words: string;
  readonly gap: number;
  readonly label: Label;
}
const LEADS = ['', '', 'Also read | ', '', 'Read more: ', '', 'ALSO READ: ', '', 'Related: ', ''];
const isTitle = (words: string): boolean =>
  /[\p{L}?’'”]$/u.test(words) && words.split(/\s+/).length >= 6 && words.split(/\s+/).length <= 16;

/** Titles of the page's own related lists put between paragraphs of the article, as many sites print them. */
function withLinks(lines: readonly DumpLine[], links: readonly DumpLine[]): DumpLine[] {
  let used = 0;
  return lines.flatMap((line, i) => {
    const between = line.label === 'body' && lines[i + 1]?.label === 'body' && (i + links.length) % 5 === 2 && used < 4;
    const link = links[(i * 7) % links.length];
    const stop = line.label === 'body' && lines[i + 1]?.label === 'body' && (i + links.length) % 6 === 4;
    if (stop) return [line, { words: 'Advertisement', gap: line.gap, label: 'furniture' }];
    if (!between || !link) return [line];
    used += 1;
    return [
      line,
      {
        words: `${LEADS[(i + used) % LEADS.length] ?? ''}${link.words.replace(/^[-*•]\s+/, '')}`,
        gap: line.gap,
        label: 'furniture',
      },
    ];
  });
}

/** What dumps print in front of a headline when they run the way to the page into one line. */
const TRAILS = [
  'Home News ',
  'Home > World > ',
  'News | ',
  'Home World News ',
  'HomeNews',
  'Home » Politics » ',
  'Front page / ',
];

export function examplesOf(page: LabelledPage): Example[] {
  const labels = labelsOf(page);
  const lines = linesOf(page.text).map((line, i): DumpLine => ({
    words: page.text.slice(line.start, line.end),
    gap: line.gap,
    label: labels[i] ?? 'furniture',
  }));
  const made: Example[] = [{ text: page.text, labels, weight: 1 }];
  const first = lines.findLastIndex(
    (line, i) => line.label === 'headline' && i < lines.findIndex((other) => other.label === 'body'),
  );
  const last = lines.findLastIndex((line) => line.label === 'body');
  const cut = (kept: readonly DumpLine[], weight: number): void => {
    const text = kept.map((line, i) => (i === 0 ? '' : '\n'.repeat(1 + Math.min(2, line.gap))) + line.words).join('');
    if (kept.some((line) => line.label === 'body')) made.push({ text, labels: kept.map((line) => line.label), weight });
  };
  if (first >= 0) {
    const title = lines[first]?.words ?? '';
    const trail: DumpLine = {
      words: `${TRAILS[page.text.length % TRAILS.length] ?? ''}${title}`,
      gap: 1,
      label: 'furniture',
    };
    const article = lines.slice(first, last + 1 + (page.text.length % 4));
    const links = lines.slice(last + 1).filter((line) => line.label === 'furniture' && isTitle(line.words));
    cut(withLinks(page.text.length % 3 > 0 ? [trail, ...article] : article, links), 0.4);
  }
  cut(
    lines
      .filter((line) => line.label === 'headline' || line.label === 'body')
      .filter((line, i, all) => line.label === 'body' || all[i + 1]?.label !== 'headline'),
    0.2,
  );
  cut(
    lines.filter((line) => line.label === 'body'),
    0.1,
  );
  return made;
}

function labelsOf(page: LabelledPage): Label[] {
  let at = 0;
  return linesOf(page.text).map((line) => {
    const sums = new Map<Label, number>();
    while (at < page.spans.length && (page.spans[at]?.end ?? 0) <= line.start) at += 1;
    for (let k = at; k < page.spans.length && (page.spans[k]?.start ?? 0) < line.end; k += 1) {
      const span = page.spans[k];
      if (span)
        sums.set(
          span.label,
          (sums.get(span.label) ?? 0) + Math.min(span.end, line.end) - Math.max(span.start, line.start),
        );
    }
    return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'furniture';
  });
}
