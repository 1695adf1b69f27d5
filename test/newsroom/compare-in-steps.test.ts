/** Comparing in slices finds what comparing at once finds, and the same articles are compared once. */
import { expect, test } from 'vitest';
import { comparedAlready, compareInSteps } from '../../src/newsroom/compare-in-steps.ts';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import { heldArticle } from '../held-article.ts';
import { PRESS } from '../compare/harbour-press.ts';

test('the same discrepancies, and the utterances that several print', async () => {
  const { discrepancies, variants } = await compareInSteps(PRESS);
  expect(discrepancies).toEqual(compareArticles(PRESS));
  expect(variants.length).toBeGreaterThan(1);
});

test('compared once while the same articles are held', async () => {
  const pair = [
    heldArticle({ id: 'a.txt', text: 'One\n\n“We shall keep the old ferry,” said Ada Okafor.' }),
    heldArticle({ id: 'b.txt', text: 'Two\n\n“We shall keep the last ferry,” said Ada Okafor.' }),
  ];
  expect(comparedAlready(pair)).toBeNull();
  const [first, again] = [compareInSteps(pair), compareInSteps([...pair])];
  expect(again).toBe(first);
  expect(comparedAlready(pair)).toBeNull();
  await first;
  expect(comparedAlready([...pair])).toBe(await first);
  expect(comparedAlready([pair[0] as (typeof pair)[0], heldArticle({ id: 'b.txt', text: 'Two\n\nElse.' })])).toBeNull();
});
