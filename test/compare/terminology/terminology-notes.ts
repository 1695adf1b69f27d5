/** The notes on choices of words between two articles, for the tests of them. */
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

const published = '2024-03-06';

/** Each note: the words of both articles; with its severity where that is not soft. */
export const notes = (one: string, other: string, form: 'full' | 'abstract' = 'full'): string[] => {
  const b = heldArticle({ id: 'b', text: other, published });
  return compareArticles([heldArticle({ id: 'a', text: one, published }), { ...b, article: { ...b.article, form } }])
    .filter(({ type }) => type === 'terminology')
    .map(({ readings, severity }) => {
      const words = readings.map(({ article, span }) => article.text.slice(span.start, span.end));
      return (severity === 'soft' ? '' : 'hard: ') + words.join(' | ');
    });
};

/** A note, and the two articles that it is on. */
export type Case = readonly [note: string, one: string, other: string];
