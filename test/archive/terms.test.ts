import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, termsOf } from '../../src/archive/terms.ts';

describe('terms', () => {
  test.each([
    ['Harbour DUES', ['harbour', 'dues']],
    ['the harbour of the city', ['harbour', 'city']],
    ['the', ['the']],
    ['U.S. tariffs', ['us', 'tariffs']],
    ['US tariffs', ['us', 'tariffs']],
    ["Okafor’s plan, Okafor's plan", ['okafor', 'plan', 'okafor', 'plan']],
    ['Müller and Łódź', ['muller', 'lodz']],
    ['nine-year-old', ['nine', 'year', 'old']],
    ['don’t', ['dont']],
    ['3.5 per cent', ['35', 'per', 'cent']],
    ['— … “”', []],
    ['条約 договор', ['条約', 'договор']],
  ])('of %s', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  test('curly and straight apostrophes, accents and case fold to one', () => {
    expect(new Set(['O’Héran', "o'heran", 'OʼHERAN'].map(fold)).size).toBe(1);
  });

  test('fold the same whether or not a letter with an accent stands behind', () => {
    const signs = fc.constantFrom(..."aBz09 .-,'`‘’“”–—ʼ…é".split(''));
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 20 }), (letters) => {
        const text = letters.join('');
        expect(`${fold(text)}e`).toBe(fold(`${text}é`));
      }),
    );
  });
});
