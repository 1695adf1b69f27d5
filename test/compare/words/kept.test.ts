/** What is kept of articles and pairs of them changes nothing of what is found, stays bounded, and keeps no article alive that is gone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArticles, comparing } from '../../../src/compare/compare-articles.ts';
import { LONGEST_TEXT } from '../../../src/compare/compared.ts';
import { Kept } from '../../../src/compare/words/kept.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import type { HeldArticle } from '../../../src/model/held.ts';
import { heldArticle } from '../../held-article.ts';
import { PRESS } from '../harbour-press.ts';

const fresh = (articles: readonly HeldArticle[]): HeldArticle[] => articles.map((held) => ({ ...held }));
const told = ({ type, severity, rule, readings }: Discrepancy): string =>
  `${severity} ${type} ${rule} ${readings.map(({ article, span, value }) => `${article.id} ${span.start} ${span.end} ${value}`).join(' | ')}`;

test('an article that joins an event, and one that leaves it: the same as if nothing had been compared before', () => {
  const articles = fresh(PRESS);
  for (const count of [2, 3, articles.length, 2]) {
    const some = articles.slice(0, count);
    expect(compareArticles(some).map(told)).toEqual(compareArticles(fresh(some)).map(told));
    expect(compareArticles(some)).toEqual(compareArticles(some));
  }
});

test('a pair that was compared before takes a step', () => {
  const steps = (articles: readonly HeldArticle[]): number => [...comparing(articles)].length;
  const pair = fresh(PRESS).slice(0, 2);
  const first = steps(pair);
  expect(steps(pair)).toBeLessThan(first / 2);
  expect(steps(fresh(pair))).toBe(first);
});

test('as much as it may is kept of what was asked for last', () => {
  const key = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(fc.array(fc.record({ key, size: fc.integer({ min: 1, max: 5 }) }), { maxLength: 60 }), (asked) => {
      const keys = Array.from({ length: 13 }, (_, at) => ({ at }));
      const kept = new Kept<number>(10);
      let since: number[] = [];
      for (const { key: at, size } of asked) {
        const one = keys[at] as object;
        const found = kept.get(one, one);
        expect(since.includes(at) ? [at] : [undefined, at]).toContain(found);
        if (found === undefined) kept.set(one, one, { value: at, size });
        // The last two are always there.
        since = [...since, at].slice(-2);
      }
      const there = keys.filter((one) => kept.get(one, one) !== undefined);
      expect(there.length).toBeLessThanOrEqual(20);
    }),
  );
});

test('by two in their order', () => {
  const [one, other] = [{}, {}];
  const kept = new Kept<string>(10);
  kept.set(one, other, { value: 'both', size: 1 });
  expect([kept.get(one, other), kept.get(other, one), kept.get(one, one)]).toEqual(['both', undefined, undefined]);
});

/** Of a very long article the beginning is compared. */
const filler = (units: number): string =>
  Array.from(
    { length: Math.ceil(units / 60) },
    (_, at) => `Pump ${at} of the Vell dam ran all night and was then oiled.`,
  ).join('\n');
const AGAIN = '“We lost five boats in one night on the outer pier,” Petra Osk said.';
const OTHER = '“We lost nine boats in one night on the outer pier,” Petra Osk said.';

test('what stands beyond is not compared, and nobody is said to be the only one', () => {
  const long = (before: number, line: string): string => `Night on the pier\n${filler(before)}\n${line}`;
  const between = (before: number): Discrepancy[] =>
    compareArticles([
      heldArticle({ id: 'a', text: long(before, AGAIN) }),
      heldArticle({ id: 'b', text: `Boats lost\n${OTHER}\nThe mayor of Tarn, Ida Roe, paid 40,000 marks for ropes.` }),
    ]);
  const near = between(LONGEST_TEXT / 2);
  const far = between(LONGEST_TEXT * 2);
  expect(near.map(({ rule }) => rule)).toContain('figure-in-one-quotation');
  expect(near.some(({ type }) => type === 'sole-source')).toBe(true);
  expect(far.map(told)).toEqual([]);
});

test('every excerpt is a slice where quotations, names and numbers stand on both sides of the end', () => {
  const text = `Night on the pier\n${Array.from({ length: 1500 }, (_, at) => `Inspector Ida Roe said “we lost ${at + 2} boats near Tarn” on ${(at % 28) + 1} May.`).join('\n')}`;
  const other = text.replaceAll('Inspector', 'Sergeant').replaceAll('near', 'off');
  const found = compareArticles([heldArticle({ id: 'a', text }), heldArticle({ id: 'b', text: other })]);
  expect(found.length).toBeGreaterThan(0);
  for (const { readings } of found)
    for (const { article, span } of readings) {
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(article.text.length);
      expect(span.start).toBeLessThan(LONGEST_TEXT * 1.1);
    }
});
