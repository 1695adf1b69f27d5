/** Whom an article names in full and what it calls them, quoted or not. */
import { expect, test } from 'vitest';
import { readFacts } from '../../../src/compare/facts.ts';
import { peopleOf } from '../../../src/compare/titles/people.ts';
import { heldArticle } from '../../held-article.ts';

function callings(text: string, key: string): string[] | null {
  const facts = readFacts(heldArticle({ id: 'a', text: `Brell\n${text}` }));
  const { words } = facts;
  const person = peopleOf(facts).get(key);
  if (person === undefined) return null;
  return person.callings.map(({ from, to }) => facts.text.slice(words.start[from], words.end[to - 1]));
}

test.each([
  ['before the name', 'The cat was fed by bus mechanic Leon Hardt.', 'leon hardt', 'bus mechanic'],
  ['behind the name and an age', 'Leon Hardt, 44, a bus mechanic, fed the cat.', 'leon hardt', 'a bus mechanic'],
  ['kin', 'His mother, Ida Marlowe, fed the cat.', 'ida marlowe', 'His mother'],
  ['what somebody works as', 'Leon Hardt, who works as a baker, fed the cat.', 'leon hardt', 'a baker'],
  [
    'what somebody leads',
    'Leon Hardt, who chairs the Tarn Society, fed the cat.',
    'leon hardt',
    'who chairs the Tarn Society',
  ],
  ['by the surname alone', 'Leon Hardt fed the cat. Hardt is a baker.', 'leon hardt', 'a baker'],
])('%s', (_name, text, key, calling) => {
  expect(callings(text, key)).toContain(calling);
});

test('a verb before the name is none of it', () => {
  expect(callings('Tolm questioned baker Leon Hardt on Monday.', 'leon hardt')).toEqual(['baker']);
});

test('a thing with two capitals that nobody is called by has no calling', () => {
  expect(callings('The River Senn rose on Monday.', 'river senn') ?? []).toEqual([]);
});
