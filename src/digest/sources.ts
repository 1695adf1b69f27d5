/** How many independent sources articles are: those of one outlet count as one, and those that share a text. Pure. */
import type { HeldArticle } from '../model/held.ts';
import type { ReadEvents } from './read-events.ts';

/** How many independent sources articles are: neither of one outlet nor with a text in common. */
export type CountSources = (articles: readonly HeldArticle[]) => number;

export function sourcesBy({ texts }: Pick<ReadEvents, 'texts'>): CountSources {
  const textOf = ({ article: { id } }: HeldArticle) => texts.get(id) ?? id;
  const isSame = (a: HeldArticle, b: HeldArticle) =>
    a === b ||
    (a.article.outlet !== null && a.article.outlet.text === b.article.outlet?.text) ||
    textOf(a) === textOf(b);
  return (articles) =>
    sourcesApart(articles.length, (a, b) => isSame(articles[a] as HeldArticle, articles[b] as HeldArticle));
}

/** How many are left of so many things when those that are the same, by any way between them, count once. */
export function sourcesApart(count: number, isSame: (one: number, other: number) => boolean): number {
  if (count === 2) return isSame(0, 1) ? 1 : 2;
  const roots = Array.from({ length: count }, (_, at) => at);
  for (let at = 1; at < count; at++)
    for (let before = 0; before < at; before++) {
      const [to, from] = [roots[before] ?? before, roots[at]];
      if (to === from || !isSame(at, before)) continue;
      for (let nth = 0; nth < count; nth++) if (roots[nth] === from) roots[nth] = to;
    }
  return new Set(roots).size;
}
