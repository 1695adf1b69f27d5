/** Rows of words set side by side: a table, and what holds for any rows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffWords } from '../../../src/compare/words/diff-words.ts';
import { layOn, placesOf } from '../../../src/compare/words/word-diff.ts';

const row = (words: string) => words.split(' ').filter(Boolean);
const shown = (words: readonly string[], { from, to }: { from: number; to: number }) => words.slice(from, to).join(' ');

describe('laid on', () => {
  test.each<[string, string, [string, string][]]>([
    ['the ferry stays here', 'the ferry stays here', []],
    ['ferry stays', 'we know the ferry stays here', []],
    ['the ferry goes here', 'the ferry stays here', [['goes', 'stays']]],
    ['the old ferry stays', 'the ferry stays', [['old', '']]],
    ['the ferry stays', 'the old ferry stays', [['', 'old']]],
    [
      'we will pay the dues',
      'we whatever others in this town may do will pay the dues',
      [['', 'whatever others in this town may do']],
    ],
    ['is not a tax', "isn't a tax", [['is not', "isn't"]]],
    ['that is d*** late', 'that is damn late', []],
  ])('%s | %s', (given, held, changes) => {
    const [a, b] = [row(given), row(held)];
    const laid = layOn(a, b);
    expect(laid?.changes.map((change) => [shown(a, change.given), shown(b, change.held)])).toEqual(changes);
  });

  test('nothing, or too much, is laid on nothing', () => {
    expect(layOn([], ['a'])).toBeNull();
    expect(layOn(['a'], [])).toBeNull();
    const long = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    expect(layOn(long, long)).toBeNull();
  });

  test('outside the changes the words are the same, one for one', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const laid = layOn(a, b);
        if (!laid) throw new Error('nothing laid');
        let [i, j, same] = [0, laid.held.from, 0];
        for (const { given, held } of [
          ...laid.changes,
          { given: { from: a.length, to: a.length }, held: { from: laid.held.to, to: laid.held.to } },
        ]) {
          expect(a.slice(i, given.from)).toEqual(b.slice(j, held.from));
          expect(given.to - given.from + held.to - held.from + (given.from - a.length)).toBeGreaterThanOrEqual(
            given.from - a.length,
          );
          same += given.from - i;
          [i, j] = [given.to, held.to];
        }
        expect([same, i, j]).toEqual([laid.same, a.length, laid.held.to]);
      }),
    );
  });
});

test('places are all those where the words stand one after another', () => {
  const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 4 }), letters, (given, held) => {
      const expected = held.flatMap((_, at) =>
        held.slice(at, at + given.length).join('') === given.join('') && at + given.length <= held.length ? [at] : [],
      );
      expect(placesOf(given, held).map(({ from }) => from)).toEqual(expected);
    }),
  );
});

describe('one whole row beside the other', () => {
  const row = (text: string) => ({ plain: text.split(' '), from: 0, to: text.split(' ').length });
  const changed = (one: string, other: string) =>
    diffWords(row(one), row(other)).changes.map(({ aFrom, aTo, bFrom, bTo }) => [
      one.split(' ').slice(aFrom, aTo).join(' '),
      other.split(' ').slice(bFrom, bTo).join(' '),
    ]);

  test.each([
    ['the dam was inspected in may', 'the dam was not inspected in may', [['', 'not']]],
    ['nine crates of plums', 'ten crates of plums', [['nine', 'ten']]],
    [
      'the old ferry sank off osk',
      'the ferry sank near osk',
      [
        ['old', ''],
        ['off', 'near'],
      ],
    ],
    ['one two three', 'four five', [['one two three', 'four five']]],
    ['all the same', 'all the same', []],
  ])('%s / %s', (one, other, changes) => {
    expect(changed(one, other)).toEqual(changes);
  });
});
