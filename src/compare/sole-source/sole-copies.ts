/** Articles of an event that share most of their text, and where one prints the words of another: what stands in them alone comes from one source. Accuses nobody. */
import type { FullCompared } from '../compared.ts';
import type { Facts } from '../facts.ts';
import type { NewsPart } from './news-parts.ts';
import { ONE_SOURCE, readable, sharedText } from '../events/shared-text.ts';

/** An article with the parts that it is made of. */
interface InParts {
  readonly facts: Facts & FullCompared;
  readonly parts: readonly NewsPart[];
}

/** So many parts with the same words, before the texts are looked at. */
const LEAST_PARTS = 3;
/** And words that a part has to have to count. */
const LEAST_WORDS = 6;

/** Groups of articles, by their numbers in order, that count as one source. */
export function copiesIn(articles: readonly InParts[]): number[][] {
  const groups = articles.map((_, index) => [index]);
  const words = articles.map(wordsOf);
  for (const [one, article] of articles.entries())
    for (let other = one + 1; other < articles.length; other++) {
      const [left, right] = [groups[one], groups[other]];
      if (left === undefined || right === undefined || left === right) continue;
      const same = [...(words[other] ?? [])].filter((part) => words[one]?.has(part) === true).length;
      if (same < LEAST_PARTS || !isOneSource(article.facts, articles[other]?.facts)) continue;
      const joined = [...left, ...right].sort((a, b) => a - b);
      for (const index of joined) groups[index] = joined;
    }
  return [...new Set(groups)].filter((group) => group.length > 1);
}

const wordsOf = ({ facts: { plain }, parts }: InParts): Set<string> =>
  new Set(
    parts.filter(({ from, to }) => to - from >= LEAST_WORDS).map(({ from, to }) => plain.slice(from, to).join(' ')),
  );

function isOneSource(one: FullCompared, other: FullCompared | undefined): boolean {
  const [a, b] = [readable(one.held.article), other === undefined ? null : readable(other.held.article)];
  return a !== null && b !== null && Math.max(...(sharedText(a, b)?.contained ?? [0])) >= ONE_SOURCE;
}

/** Words by which a place is looked up. */
const KEY = 4;

const indexes = new WeakMap<Facts, ReadonlyMap<string, readonly number[]>>();

/** Where another article prints the words of a part; null where it does not. */
export function placeIn(other: Facts, { plain }: Facts, { from, to }: NewsPart): { from: number; to: number } | null {
  const index = indexes.get(other) ?? indexOf(other);
  for (const start of index.get(plain.slice(from, from + KEY).join(' ')) ?? []) {
    let same = 0;
    while (from + same < to && plain[from + same] === other.plain[start + same]) same++;
    if (from + same === to) return { from: start, to: start + same };
  }
  return null;
}

/** Places of one run of words that are looked at. */
const MOST_PLACES = 8;

function indexOf(facts: Facts): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (let at = 0; at + KEY <= facts.plain.length; at++) {
    const key = facts.plain.slice(at, at + KEY).join(' ');
    const places = index.get(key);
    if (places === undefined) index.set(key, [at]);
    else if (places.length < MOST_PLACES) places.push(at);
  }
  indexes.set(facts, index);
  return index;
}
