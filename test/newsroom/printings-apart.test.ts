/** What of two printings of one remark is said to differ, and what is not: brackets, shown cuts, accounts, overlaps. */
import { expect, test } from 'vitest';
import type { Said } from '../../src/model/variant.ts';
import { printingsApart } from '../../src/newsroom/printings-apart.ts';
import { heldArticle } from '../held-article.ts';

function said(id: string, words: string): Said {
  const held = heldArticle({
    id,
    text: `Harbour dues\n\nAda Okafor met the board on Monday.\n\n“${words},” Okafor said.\n`,
  });
  const [quotation] = held.extraction.quotations;
  if (!quotation) throw new Error(`no quotation in ${id}`);
  return { ...held, quotation };
}

const apart = (one: string, other: string) => {
  const [asked, there] = [said('one.txt', one), said('other.txt', other)];
  return printingsApart(asked, [asked, there]).map(({ wording, ...rest }) => ({
    ...rest,
    relation: wording.relation,
    differ: wording.differences.map(({ left, right }) => [
      left && asked.article.text.slice(left.start, left.end),
      right && there.article.text.slice(right.start, right.end),
    ]),
  }));
};

const WORDS = 'We shall keep every lantern of the old mole burning until the herring fleet is home again';

test.each([
  ['a word swapped', WORDS.replace('herring', 'mackerel'), [['herring', 'mackerel']]],
  ['a word more', WORDS.replace('home again', 'safely home again'), [[null, 'safely']]],
  ['a word less', WORDS.replace('every ', ''), [['every', null]]],
])('%s is said', (_, other, differ) => {
  expect(apart(WORDS, other)).toMatchObject([{ isOtherwise: true, isMoved: false, isPart: false, differ }]);
});

test.each([
  ['an editor’s word in brackets', WORDS.replace('the herring', 'the [whole] herring')],
  ['another word in brackets', WORDS.replace('mole', '[quay]')],
  ['(sic)', WORDS.replace('lantern', 'lantern (sic)')],
  ['a fragment', 'the old mole burning until the herring fleet is home again'],
  ['the same', WORDS],
])('%s is not said', (_, other) => {
  expect(apart(WORDS, other)).toMatchObject([{ isOtherwise: false }]);
});

test('a word that stands elsewhere in the other is moved, not lacking', () => {
  const other = WORDS.replace('every lantern', 'lantern').replace('until the', 'until every the');
  expect(apart(WORDS, other)).toMatchObject([{ isMoved: true }]);
});

test('of one much shorter a part is said to differ', () => {
  const other = 'of the old quay burning until the herring fleet is home';
  expect(apart(WORDS, other)).toMatchObject([{ isPart: true, isOtherwise: true, differ: [['mole', 'quay']] }]);
});

test('a remark that shares a long run of words with another is not that one in other words throughout', () => {
  const one = 'Our harbours know no rivalry, our sailors know no borders, and our friendship knows no storm';
  const [translated] = apart(
    one,
    'There is no rivalry between our harbours, no border for our sailors, no storm that our friendship fears',
  );
  expect(translated).toMatchObject({ relation: 'translation', isOtherwise: true });
  const longer = `${one} ${'and the tide that carries both our flags has never asked whose keel it lifts '.repeat(3)}`;
  for (const { relation, isOtherwise } of apart(
    longer,
    'There is no rivalry between our harbours, no border for our sailors, no storm that our friendship fears',
  ))
    expect([relation, isOtherwise]).toEqual(['translation', false]);
});

test('one printing an article, the nearest', () => {
  const asked = said('one.txt', WORDS);
  const other = said('other.txt', WORDS.replace('herring', 'mackerel'));
  const twice = [{ ...other, quotation: said('other.txt', WORDS.replace('old mole', 'new quay')).quotation }, other];
  expect(printingsApart(asked, twice.slice(1))).toHaveLength(1);
  expect(new Set(printingsApart(asked, twice).map((one) => one.said.article.id)).size).toBe(1);
});
