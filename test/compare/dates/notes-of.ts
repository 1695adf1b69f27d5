/** What is noted of one type between reports of one matter, all published on Friday, 10 March 2028: `soft: on Monday | on Tuesday`. */
import type { DiscrepancyType } from '../../../src/model/discrepancy.ts';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

const PUBLISHED = '2028-03-10';

export function notesOf(type: DiscrepancyType, bodies: readonly string[], published = PUBLISHED): string[] {
  const articles = bodies.map((body, index) =>
    heldArticle({ id: `${index}.txt`, outlet: `Outlet ${index}`, published, text: `Report ${index}\n\n${body}` }),
  );
  return compareArticles(articles)
    .filter((one) => one.type === type)
    .map(
      ({ severity, readings }) =>
        `${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`,
    );
}
