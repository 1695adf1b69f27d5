/** What one article of an event reports and no other does, and what only articles that share their text report: said only of a part that tells something of weight, and of which nothing may have been told elsewhere in other words, numbers or letters. */
import { isFull } from '../compared.ts';
import type { FullCompared } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { newsParts } from './news-parts.ts';
import type { NewsPart } from './news-parts.ts';
import { copiesIn, placeIn } from './sole-copies.ts';
import { soleNews } from './sole-news.ts';
import { toldIn } from './told.ts';
import type { Told } from './told.ts';
import { tellingIn } from './topic-words.ts';
import type { Telling } from './topic-words.ts';

/** Notes of one article, and of articles that share their text, at most. */
const MOST = 3;
const MOST_SHARED = 2;

interface ReadArticle {
  readonly facts: Facts & FullCompared;
  readonly told: Told;
  readonly parts: readonly NewsPart[];
}

/** An article a step. All articles of the event have to be full: an abstract leaves out what its document may report. */
export function* soleSources(all: readonly Facts[]): Generator<void, Finding[]> {
  const full = all.filter((facts): facts is Facts & FullCompared => isFull(facts));
  if (all.length < 2 || full.length < all.length) return [];
  const articles: ReadArticle[] = [];
  for (const facts of full) {
    articles.push({ facts, told: toldIn(facts), parts: newsParts(facts) });
    yield;
  }
  const telling = tellingIn(articles.map(({ told }) => told));
  const findings: Finding[] = [];
  for (const article of articles) {
    findings.push(...soleIn([article], articles, telling));
    yield;
  }
  for (const copies of copiesIn(articles)) {
    const group = copies.flatMap((index) => articles[index] ?? []);
    if (group.length < articles.length) findings.push(...soleIn(group, articles, telling));
    yield;
  }
  return findings;
}

/** What stands in all of some articles, in the same words, and is told by none of the rest. */
function soleIn(of: readonly ReadArticle[], all: readonly ReadArticle[], telling: Telling): Finding[] {
  const [first, ...copies] = of;
  if (first === undefined) return [];
  const { facts, told, parts } = first;
  const others = all.filter((article) => !of.includes(article)).map((article) => article.told);
  const shared = parts.filter((part) => copies.every((copy) => placeIn(copy.facts, facts, part) !== null));
  return soleNews({ facts, values: told.values.all, others, telling }, shared)
    .slice(0, copies.length === 0 ? MOST : MOST_SHARED)
    .flatMap((part) => {
      const sides = copies.flatMap((copy) => sideIn(copy.facts, placeIn(copy.facts, facts, part)));
      return sides.length < copies.length ? [] : [asFinding(sideIn(facts, part), sides)];
    });
}

const sideIn = (facts: Facts, place: { readonly from: number; readonly to: number } | null): Side[] =>
  place === null ? [] : [sideOf(facts, place.from, place.to, 'sole')];

const asFinding = ([side]: readonly Side[], copies: readonly Side[]): Finding => ({
  type: 'sole-source',
  severity: 'soft',
  rule: 'in-one-article-only',
  sides: [side as Side, ...copies],
});
