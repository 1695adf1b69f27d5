/** Which articles a question is about. Undated articles are left out by `since` and `until`, and counted. */
import type { Article } from '../model/article.ts';
import type { HeldArticle, Query } from '../model/held.ts';

type Filters = Pick<Query, 'outlet' | 'since' | 'until' | 'event'>;

export function passes(article: Article, filters: Filters): boolean {
  return ofEvent(article, filters) && ofOutlet(article, filters) && inTime(article, filters);
}

/** "3 undated articles left out by since" when a date filter left some out. */
export function leftOutBy(held: readonly HeldArticle[], filters: Filters): string[] {
  const names = (['since', 'until'] as const).filter((name) => filters[name] !== undefined);
  if (names.length === 0) return [];
  const isAsked = (article: Article) => ofEvent(article, filters) && ofOutlet(article, filters);
  const undated = held.filter(({ article }) => article.published === null && isAsked(article)).length;
  if (undated === 0) return [];
  return [`${undated} undated ${undated === 1 ? 'article' : 'articles'} left out by ${names.join(' and ')}`];
}

const ofEvent = ({ id }: Article, { event }: Filters): boolean => event === undefined || event.articles.has(id);

function ofOutlet(article: Article, { outlet }: Filters): boolean {
  return outlet === undefined || (article.outlet?.text ?? null) === outlet;
}

/** A date known to the month or year only is in when any of its days is. */
function inTime({ published }: Article, { since, until }: Filters): boolean {
  if (since === undefined && until === undefined) return true;
  if (published === null) return false;
  const day = published.iso.slice(0, 10);
  return (
    (since === undefined || day >= since.slice(0, day.length)) &&
    (until === undefined || day <= until.slice(0, day.length))
  );
}
