/** Makes coverage of events by several outlets out of generated articles: agency copy with edits, and reports in other words that quote the same. Always the same for the same count. */
import { generateArticles, randomFrom, type GeneratedArticle } from './generate-articles.ts';

/** Of every hundred articles so many begin an event of two to five. */
const BEGINNING = 12;
const MOST_COVERING = 5;
const DAY_MS = 86_400_000;

/** `paragraphs`: articles are cut to so many. */
export function generateCoverage(count: number, paragraphs = 12): GeneratedArticle[] {
  const random = randomFrom(7);
  const made = generateArticles(count).map((one) => cut(one, paragraphs));
  const out: GeneratedArticle[] = [];
  for (let next = 0; out.length < count; next++) {
    const first = made[next] as GeneratedArticle;
    out.push(first);
    if (random() * 100 >= BEGINNING) continue;
    const further = 1 + Math.floor(random() * (MOST_COVERING - 1));
    for (let at = 0; at < further && out.length < count; at++) {
      const other = made[(next * 31 + at * 7 + 5) % count] as GeneratedArticle;
      out.push(random() < 0.5 ? copied(first, other, random) : retold(first, other, random));
    }
  }
  return out;
}

const cut = (one: GeneratedArticle, paragraphs: number): GeneratedArticle => ({
  ...one,
  text: one.text
    .trimEnd()
    .split('\n\n')
    .slice(0, paragraphs + 1)
    .join('\n\n'),
});

/** Most of the paragraphs, a word of thirty changed, and one or two of its own. */
function copied(first: GeneratedArticle, other: GeneratedArticle, random: () => number): GeneratedArticle {
  const [headline = '', ...body] = first.text.split('\n\n');
  const own = other.text.split('\n\n').slice(1, 2 + Math.floor(random() * 2));
  const spare = other.text.split(' ');
  const kept = body
    .filter(() => random() < 0.8)
    .map((paragraph) =>
      paragraph
        .split(' ')
        .map((word) => (random() < 1 / 30 ? (spare[Math.floor(random() * spare.length)] as string) : word))
        .join(' ')
        .replaceAll('\n', ' '),
    );
  return {
    ...first,
    outlet: other.outlet,
    published: later(first, random),
    text: [headline, ...kept, ...own].join('\n\n'),
  };
}

/** Its sentences with their words in another order, its quotations as they are. */
function retold(first: GeneratedArticle, other: GeneratedArticle, random: () => number): GeneratedArticle {
  const [headline = '', ...body] = first.text.split('\n\n');
  const told = body.map((paragraph) =>
    paragraph.includes('“') ? paragraph.slice(paragraph.indexOf('“')) : turned(paragraph, random),
  );
  const text = [turned(headline, random), ...told.filter(() => random() < 0.7)].join('\n\n');
  return { ...first, outlet: other.outlet, published: later(first, random), text };
}

const turned = (sentence: string, random: () => number): string =>
  sentence
    .split(' ')
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');

const later = ({ published }: GeneratedArticle, random: () => number): string =>
  new Date(Date.parse(published) + Math.floor(random() * 2) * DAY_MS).toISOString().slice(0, 10);
