/** One article’s office against the rest of the corpus: said of the odd one out, never of a true older article. */
import { describe, expect, test } from 'vitest';
import { officeChecks } from '../../../src/compare/titles/office-check.ts';
import { heldArticle } from '../../held-article.ts';

const told = (id: string, office: string, published?: string) =>
  heldArticle({
    id,
    text: `News of the day\n${office} Mara Tellin opened the new bridge over the Senn, and thanked its builders.`,
    ...(published === undefined ? {} : { published }),
  });

describe('an office against the rest', () => {
  test('is noted softly, as a check, with the odd article first', () => {
    const [check, ...more] = officeChecks([
      told('a', 'President'),
      told('b', 'Vice President'),
      told('c', 'President'),
    ]);
    expect(more).toEqual([]);
    expect(check).toMatchObject({ type: 'title', severity: 'soft', scope: 'check', among: 3 });
    expect(check?.readings.map(({ article, value }) => `${article.id}: ${value}`)).toEqual([
      'b: vice president',
      'a: president',
      'c: president',
    ]);
  });

  test.each([
    ['an older article', ['2019-01-01', '2023-01-01', '2023-02-01']],
    ['a newer article', ['2024-01-01', '2023-01-01', '2023-02-01']],
  ])('%s may be right', (_, [odd = '', one = '', other = '']) => {
    expect(
      officeChecks([told('b', 'Vice President', odd), told('a', 'President', one), told('c', 'President', other)]),
    ).toEqual([]);
  });

  test('two against two, or one against one, says nothing', () => {
    expect(officeChecks([told('a', 'President'), told('b', 'Vice President')])).toEqual([]);
    expect(
      officeChecks([
        told('a', 'President'),
        told('b', 'Vice President'),
        told('c', 'Vice President'),
        told('d', 'President'),
      ]),
    ).toEqual([]);
  });
});
