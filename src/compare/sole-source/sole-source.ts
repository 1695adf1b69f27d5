/** What one article of an event reports and no other does, and what only articles that share their text report: said only of a part that tells something of weight, and of which nothing may have been told elsewhere in other words, numbers or letters. */
import { isFull } from '../compared.ts';
import type { FullCompared } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { newsParts } from './news-parts.ts';
import type { NewsPart } from './news-parts.ts';
import { matterOf } from './news-salience.ts';
import type { Beside } from './news-weight.ts';
import { copiesIn, placeIn } from './sole-copies.ts';
import { soleNews } from './sole-news.ts';
import { toldIn } from './told.ts';
import type { Told } from './told.ts';
import { tellingIn } from './topic-words.ts';

/** Notes of one article, and of articles that share their text, at most. */
const MOST = 3;
const MOST_SHARED = 2;

interface ReadArticle {
  readonly facts: Facts & FullCompared;
  readonly told: Told;
  readonly parts: readonly NewsPart[];
}

type OfEvent = Pick<Beside, 'telling' | 'matter'>;

/** An article a step. All articles of the event have to be full: an abstract leaves out what its document may report. `told`: what they were found to differ on. */
export function* soleSources(all: readonly Facts[], told: readonly Finding[] = []): Generator<void, Finding[]> {
  const full = all.filter((facts): facts is Facts & FullCompared => isFull(facts));
  if (all.length < 2 || full.length < all.length) return [];
  const articles: ReadArticle[] = [];
  for (const facts of full) {
    const parts = newsParts(facts).filter((part) => !isDisputed(facts, part, told));
    articles.push({ facts, told: toldIn(facts), parts });
    yield;
  }
  const event = { telling: tellingIn(articles.map(({ told }) => told)), matter: matterOf(full) };
  const findings: Finding[] = [];
  for (const article of articles) {
    findings.push(...soleIn([article], articles, event));
    yield;
  }
  for (const copies of copiesIn(articles)) {
    const group = copies.flatMap((index) => articles[index] ?? []);
    if (group.length < articles.length) findings.push(...soleIn(group, articles, event));
    yield;
  }
  return findings;
}

/** Another article tells it in its own way: that is what they differ on. */
const isDisputed = (facts: Facts, { from, to }: NewsPart, told: readonly Finding[]): boolean =>
  told.some(
    ({ type, sides }) =>
      type !== 'terminology' && sides.some((side) => side.compared === facts && side.from < to && from < side.to),
  );

/** What stands in all of some articles, in the same words, and is told by none of the rest. */
function soleIn(of: readonly ReadArticle[], all: readonly ReadArticle[], event: OfEvent): Finding[] {
  const [first, ...copies] = of;
  if (first === undefined) return [];
  const { facts, told, parts } = first;
  const others = all.filter((article) => !of.includes(article)).map((article) => article.told);
  const shared = parts.filter((part) => copies.every((copy) => placeIn(copy.facts, facts, part) !== null));
  return soleNews({ facts, values: told.values.all, others, ...event }, shared)
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
