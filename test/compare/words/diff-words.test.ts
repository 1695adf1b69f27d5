/** Two rows of words side by side: what is the same and what is not add up to both rows, and words in order are found. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../src/compare/words/diff-words.ts';

const row = (text: string) => {
  const plain = text.split(' ').filter((word) => word !== '');
  return { plain, from: 0, to: plain.length };
};

test.each<[string, string, number, readonly (readonly [string, string])[]]>([
  ['the boat left at dawn', 'the boat left at dawn', 5, []],
  [
    'the boat left at dawn',
    'the ship left at dusk',
    3,
    [
      ['boat', 'ship'],
      ['dawn', 'dusk'],
    ],
  ],
  ['we came to talk and to listen', 'we came to listen', 4, [['talk and to', '']]],
  ['nobody came', 'no one came', 1, [['nobody', 'no one']]],
  ['', 'a word more', 0, [['', 'a word more']]],
])('%s | %s', (one, other, same, changes) => {
  const [a, b] = [row(one), row(other)];
  const found = diffWords(a, b);
  expect(found.same).toBe(same);
  expect(
    found.changes.map(({ aFrom, aTo, bFrom, bTo }) => [
      a.plain.slice(aFrom, aTo).join(' '),
      b.plain.slice(bFrom, bTo).join(' '),
    ]),
  ).toEqual(changes);
});

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

test('the words that are the same and those that differ are all of both', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const { changes, same } = diffWords(row(one.join(' ')), row(other.join(' ')));
      const differing = (from: 'aFrom' | 'bFrom', to: 'aTo' | 'bTo'): number =>
        changes.reduce((sum, change) => sum + change[to] - change[from], 0);
      expect(same + differing('aFrom', 'aTo')).toBe(one.length);
      expect(same + differing('bFrom', 'bTo')).toBe(other.length);
    }),
  );
});
