/** One utterance in several articles: found, related, marked; and two remarks that are two. */
import { describe, expect, test } from 'vitest';
import { otherPrintings, variantsOf } from '../../../src/compare/utterances/variants.ts';
import type { HeldArticle } from '../../../src/model/held.ts';
import { generateArticles } from '../../bench/generate-articles.ts';
import { heldArticle } from '../../held-article.ts';
import { COURIER, GAZETTE, PRESS, TIDE, WIRE } from '../harbour-press.ts';

let made = 0;
/** An article whose body is one paragraph. */
const held = (body: string, published = '2031-04-07'): HeldArticle =>
  heldArticle({ id: `a${made++}.txt`, text: `A plain headline\n\nMayor Ines Duarte spoke.\n\n${body}`, published });

const relation = (a: string, b: string, days: readonly [string, string] = ['2031-04-07', '2031-04-07']) =>
  variantsOf([held(a, days[0]), held(b, days[1])]).flatMap(({ wordings }) =>
    wordings.map((wording) => wording.relation),
  )[0] ?? null;

describe('one utterance', () => {
  test.each<[string, string, string]>([
    [
      '“We will open the reservoir gates before the autumn storms,” Ines Duarte said.',
      '"We will open the reservoir gates before the autumn storms", Ines Duarte said.',
      'same',
    ],
    [
      '“We will open the reservoir gates before the autumn storms,” Ines Duarte said.',
      'Ines Duarte said she would “open the reservoir gates”.',
      'cut',
    ],
    [
      '“We will open the reservoir gates, all nine of them, before the autumn storms,” Ines Duarte said.',
      '“We will open the reservoir gates … before the autumn storms,” Ines Duarte said.',
      'cut',
    ],
    [
      '“We will open the reservoir gates before the autumn storms,” Ines Duarte said.',
      '“We must open the reservoir gates before the autumn storms,” Ines Duarte said.',
      'other-words',
    ],
    [
      '“We will open the reservoir gates before the autumn storms,” Ines Duarte said.',
      '“We will open the reservoir gates before autumn storms,” Ines Duarte said.',
      'other-words',
    ],
    [
      '“Our harbours know no rivalry, our sailors know no borders, and our friendship knows no storm,” Ines Duarte said.',
      '“There is no rivalry between our harbours, no border for our sailors, no storm that our friendship fears,” Ines Duarte said.',
      'translation',
    ],
  ])('%s | %s: %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));
});

describe('two utterances', () => {
  test.each<[string, string, [string, string]?]>([
    [
      '“We will open the reservoir gates before the autumn storms,” Ines Duarte said.',
      '“We will close the railway tunnel after the spring floods,” Ines Duarte said.',
    ],
    [
      '“We will open the reservoir gates this year,” Ines Duarte said on Monday.',
      '“We may open the reservoir gates this year,” Ines Duarte said on Friday.',
    ],
    [
      '“We will open the reservoir gates this year,” Ines Duarte said.',
      '“We may open the reservoir gates this year,” Ines Duarte said.',
      ['2031-04-07', '2031-05-30'],
    ],
    ['Ines Duarte said it was “a long day”.', 'The keeper, Hugo Sorensen, said it was “a long day”.'],
    [
      '“Our harbours know no rivalry, our sailors know no borders, and our friendship knows no storm,” Ines Duarte said.',
      '“There is no rivalry between our harbours, no border for our sailors, no storm that our friendship fears,” said Hugo Sorensen, the keeper.',
    ],
  ])('%s | %s', (a, b, days) => expect(relation(a, b, days)).toBeNull());
});

describe('among many articles', () => {
  const groups = variantsOf(PRESS);

  test('each utterance is one group, its longest printing first', () => {
    const told = groups.map(({ printings, wordings }) => [
      printings.map(({ article }) => article.id),
      wordings.map((wording) => wording.relation),
    ]);
    expect(told).toEqual([
      [['courier.txt', 'gazette.txt'], ['other-words']],
      [['courier.txt', 'gazette.txt'], ['cut']],
      [['courier.txt', 'gazette.txt'], ['cut']],
      [['tide.txt', 'wire.txt'], ['translation']],
    ]);
  });

  test('differing words are marked on both sides, each in its own article', () => {
    const [ferry] = groups;
    const [first, second] = ferry?.printings ?? [];
    const words = ferry?.wordings[0]?.differences.map(({ left, right }) => [
      left && first?.article.text.slice(left.start, left.end),
      right && second?.article.text.slice(right.start, right.end),
    ]);
    expect(words).toEqual([['a', 'one']]);
  });

  test('who passed the words on is compared', () => {
    expect(groups.at(-1)?.wordings[0]).toMatchObject({ otherRelay: true, otherSpeaker: false });
  });

  test('the same articles give the same groups', () => {
    expect(variantsOf(PRESS)).toEqual(groups);
  });
});

test('an utterance that very many print is one group, between as many others', () => {
  const said = '“The reservoir gates will stay shut until the last village is dry,” Ines Duarte said.';
  const all = generateArticles(60).flatMap(({ text }, at) => [
    held(said),
    heldArticle({ id: `other-${at}.txt`, text }),
  ]);
  const [group, ...others] = variantsOf(all);
  expect([group?.printings.length, others.length]).toEqual([60, 0]);
});

test('a text that stands in two articles is worded the same in both', () => {
  const [one, other] = [held('“We will mend the lock before the frost,” Ines Duarte said.'), GAZETTE];
  const copy = heldArticle({ id: 'copy.txt', text: one.article.text, published: '2031-06-01' });
  expect(variantsOf([one, other, copy]).map(({ wordings }) => wordings[0]?.relation)).toEqual(['same']);
});

test('for one quotation: how the others print it', () => {
  const quotation = COURIER.extraction.quotations[0];
  if (!quotation) throw new Error('no quotation');
  const found = otherPrintings({ ...COURIER, quotation }, [COURIER, GAZETTE, WIRE, TIDE]);
  expect(found.map(({ said, wording }) => [said.article.id, wording.relation])).toEqual([
    ['gazette.txt', 'other-words'],
  ]);
});

test('what prints a withheld name is in no group', () => {
  const start = GAZETTE.article.text.indexOf('Okafor told');
  const closed: HeldArticle = { ...GAZETTE, withheld: [{ start, end: start + 6 }] };
  expect(
    variantsOf([COURIER, closed])
      .flatMap(({ printings }) => printings)
      .some(({ article, quotation }) => article === closed.article && quotation === GAZETTE.extraction.quotations[0]),
  ).toBe(false);
});
