import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/archive/nearest.ts';

/** The definition, without a bound: every way to edit is tried. */
function naiveDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [x, y] = [a.at(-1), b.at(-1)];
  const ways = [naiveDistance(a.slice(0, -1), b) + 1, naiveDistance(a, b.slice(0, -1)) + 1];
  ways.push(naiveDistance(a.slice(0, -1), b.slice(0, -1)) + (x === y ? 0 : 1));
  if (a.length > 1 && b.length > 1 && x === b.at(-2) && y === a.at(-2))
    ways.push(naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...ways);
}

describe('nearest words', () => {
  test('edits agree with the definition, up to the bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(naiveDistance(a, b), most + 1));
      }),
    );
  });

  test.each([
    ['okafro', ['okafor']],
    ['lindqist', ['lindqvist']],
    ['duarte', ['duarte']],
    ['xy', []],
    ['abracadabra', []],
  ])('%s', (typed, expected) => {
    expect(nearest(typed, ['okafor', 'lindqvist', 'duarte', 'petrov'])).toEqual(expected);
  });
});
