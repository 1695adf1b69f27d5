import { describe, expect, test } from 'vitest';
import { createTextIndex } from '../../src/archive/text-index.ts';

const TEXTS = [
  'The harbour dues rise in spring',
  'Harbour pilots reject the new tariff',
  'A tariff on steel and the harbour dues',
  'The museum reopens',
  'Warsaw signs',
  'The war ends',
  'Two sanctions lapse',
];

function indexOf(texts: readonly string[]) {
  const index = createTextIndex();
  texts.forEach((words, id) => index.add(id, { words, names: '' }));
  return index;
}

const found = (query: string, keep: (id: number) => boolean = () => true) => {
  const { hits, match, respelt } = indexOf(TEXTS).search(query, keep);
  return { ids: hits.map(({ id }) => id).sort((a, b) => a - b), match, respelt };
};

describe('searching', () => {
  test.each([
    ['all words where some text has them all', 'harbour tariff', [1, 2], 'all'],
    ['any word where none has them all', 'museum tariff', [1, 2, 3], 'any'],
    ['in any order and case', 'DUES harbour', [0, 2], 'all'],
    ['the beginning of the last word', 'harb', [0, 1, 2], 'all'],
    ['a known last word with a short ending', 'sanction', [6], 'all'],
    ['no longer word that begins like a known one', 'war', [5], 'all'],
    ['nothing', 'zebra', [], 'all'],
    ['nothing for stop words that no text is indexed by', 'the', [], 'all'],
    ['nothing for marks', '“…”', [], 'all'],
  ])('finds %s: %s', (_, query, ids, match) => {
    expect(found(query)).toMatchObject({ ids, match });
  });

  test('reads a word the texts lack as the nearest they have, and says so', () => {
    expect(found('harbuor tariff')).toEqual({
      ids: [1, 2],
      match: 'all',
      respelt: [{ typed: 'harbuor', searched: ['harbour'] }],
    });
  });

  test('leaves a known word as it is', () => {
    expect(found('war ends').respelt).toEqual([]);
  });

  test('keeps what the filter keeps', () => {
    expect(found('harbour', (id) => id !== 1).ids).toEqual([0, 2]);
  });

  test('a removed text is in no answer, and its words are unknown again', () => {
    const index = indexOf(TEXTS);
    index.remove(3, { words: TEXTS[3] ?? '', names: '' });
    expect(index.search('museum', () => true).hits).toEqual([]);
    expect(index.nearestTerms('musuem')).toEqual([]);
  });

  test('a query of a thousand words is answered', () => {
    expect(found('harbour '.repeat(1000)).ids).toEqual([0, 1, 2]);
  });
});
