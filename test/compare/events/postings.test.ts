/** Postings answer as plain lists do, whatever is added and removed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Postings } from '../../../src/compare/events/postings.ts';
import { countAt, levelOf, sizeLevelOf } from '../../../src/compare/words/rarity.ts';

const edit = fc.record({ hash: fc.integer({ min: -40, max: 40 }), article: fc.nat(60) });

test('what is added and not removed is there, with its count', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 400 }), (edits) => {
      const postings = new Postings();
      const plain = new Map<number, Set<number>>();
      for (const { hash, article } of edits) {
        const term = postings.numberOf(hash * 7_919_317);
        const articles = plain.get(term) ?? new Set();
        plain.set(term, articles);
        if (articles.delete(article)) postings.remove(term, article);
        else {
          articles.add(article);
          postings.add(term, article, 3, article % 3 === 0);
        }
      }
      for (const [term, articles] of plain) {
        expect(new Set(postings.articles(term))).toEqual(articles);
        expect(postings.count(term)).toBe(articles.size);
        expect(postings.countNamed(term)).toBe([...articles].filter((one) => one % 3 === 0).length);
        const met = { sums: new Float64Array(61), found: new Int32Array(61), count: 0 };
        postings.meet(term, 2, met);
        expect(new Set(met.found.subarray(0, met.count))).toEqual(articles);
        expect(met.count).toBe(articles.size);
        for (const article of articles) expect(met.sums[article]).toBe(6);
      }
    }),
  );
});

test('a term whose count has reached another level has moved, once', () => {
  const postings = new Postings();
  const [one, other] = [postings.numberOf(5), postings.numberOf(6)];
  postings.add(one, 0, 1);
  postings.add(other, 0, 1);
  postings.remove(other, 0);
  expect([...postings.moved()]).toEqual([one]);
  expect([...postings.moved()]).toEqual([]);
});

test('levels rise with counts, and each holds the count that stands for it', () => {
  for (let count = 1; count < 5000; count++) {
    expect(levelOf(count + 1)).toBeGreaterThanOrEqual(levelOf(count));
    expect(sizeLevelOf(count + 1)).toBeGreaterThanOrEqual(sizeLevelOf(count));
    expect(countAt(levelOf(count)) / count).toBeGreaterThan(0.66);
    expect(countAt(levelOf(count)) / count).toBeLessThan(1.5);
  }
});
