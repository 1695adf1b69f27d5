/** The same words in two articles: whose they are by a name, a pronoun, a description or a lead-in, and where it stays open. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

const SAID = 'We built this harbour with our own hands and nobody will sell it over our heads';
const BEGINNING =
  'The council of Brell voted on Tuesday to sell the old harbour to an investor from Tolm. About forty fishermen stood outside the town hall.';
const END = 'The sale is to be completed in June.';

function attributions(one: string, other: string): string[] {
  const [a, b] = [one, other].map((text, index) =>
    heldArticle({
      id: `${index}`,
      text: `Brell sells harbour\n${BEGINNING} ${text.replace('WORDS', SAID)} ${END}`,
      published: '2021-05-05',
    }),
  );
  return compareArticles([a, b].filter((held) => held !== undefined)).flatMap(({ type, severity, readings }) =>
    type === 'attribution'
      ? [`${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`]
      : [],
  );
}

const MARLOWE = 'Among the speakers was the pilot Ida Marlowe. "WORDS," Marlowe said.';

describe('another person', () => {
  test.each([
    ['The net-maker Goran Petty stood on a crate. "WORDS," Petty said.', 'hard: Marlowe | Petty'],
    ['The net-maker Goran Petty stood on a crate. "WORDS," he said.', 'hard: Marlowe | Goran Petty'],
    ['It was the net-maker Goran Petty who found the words: "WORDS."', 'hard: Marlowe | Goran Petty'],
    ['Among them was Goran Petty, a net-maker. It was Petty who found the words: "WORDS."', 'hard: Marlowe | Petty'],
    ['Net-maker Goran Petty, 61, was furious: "WORDS."', 'hard: Marlowe | Goran Petty'],
    ['Goran Petty spoke of a black day. "WORDS," he told the crowd.', 'hard: Marlowe | Goran Petty'],
    ['Goran Petty is a net-maker. "WORDS," the 61-year-old said.', 'hard: Marlowe | the 61-year-old'],
    ['Goran Petty is a net-maker. "WORDS," the father of three said.', 'hard: Marlowe | the father of three'],
    ['Goran Petty of Norway held a net. "WORDS," the Norwegian said.', 'hard: Marlowe | the Norwegian'],
    ['A letter signed by the net-maker Goran Petty was handed in. "WORDS," he writes.', 'hard: Marlowe | Goran Petty'],
    ['The mayor, Ruth Hale, had come. "WORDS," the mayor said.', 'hard: Marlowe | the mayor'],
    ['The net-maker Goran Petty spoke of a black day. "WORDS." Then it rained.', 'soft: Marlowe | Goran Petty'],
    ['The leaflet was signed by Goran Petty. "WORDS," it says.', 'soft: Marlowe | Goran Petty'],
    ['Goran Petty has made nets for forty years. "WORDS," says the net-maker.', 'soft: Marlowe | Goran Petty'],
  ])('%s', (other, expected) => {
    expect(attributions(MARLOWE, other)).toEqual([expected]);
    expect(attributions(other, MARLOWE)).toEqual([expected.replace(/: (.+) \| (.+)/u, ': $2 | $1')]);
  });
});

describe('perhaps the same person, or nobody', () => {
  test.each([
    'The pilot spoke first. "WORDS," she said.',
    'Ida Marlowe was careful not to sound triumphant. "WORDS," the Social Democrat said.',
    'Ida Marlowe stayed. The 71-year-old, whose window faces the Petty apartment, listened. "WORDS."',
    'Among the speakers was a teacher, Dean Ida Marlowe. "WORDS," Dean Ida Marlowe said.',
    'Ida Marlowe, a pilot, came with her son. "WORDS," the 44-year-old said.',
    'Ida Marlowe of Ireland had come. "WORDS," the Irishwoman said. Petty nodded.',
    '"WORDS," the Irishwoman said. Goran Petty nodded.',
    'Goran Petty, a net-maker, held a banner. "WORDS," said the pilot beside him.',
    'Goran Petty held a banner. "WORDS," Ida Marlowe said. Petty nodded.',
    'Goran Petty held up a sign that read "WORDS".',
    'Goran Petty quoted the pilot\'s words: "WORDS."',
    'Goran Petty, a net-maker, agreed with her. "WORDS," she had said.',
    'Her lawyer, Goran Petty, read out a statement by the pilot. "WORDS," it said.',
    'Goran Petty asked the pilot what she thought. "WORDS," she replied.',
    'Goran Petty posted a video of the speech: "WORDS."',
    'The crowd cheered Ida Marlowe and booed Goran Petty. "WORDS," she shouted.',
    'Tears ran down Ida Marlowe\'s face as Goran Petty hugged her. "WORDS," she whispered.',
    'Then came Captain Marlowe. "WORDS," the captain said to Goran Petty\'s surprise.',
    'Ida Petty, born a Marlowe, who flies a helicopter, spoke too. "WORDS," Petty said.',
    'Goran Petty\'s colleague was louder. "WORDS," said Marlowe.',
    'Goran Petty had the word. "WORDS," a Marlowe campaign official said.',
    '"WORDS," said one of the speakers. Goran Petty, a net-maker, nodded.',
  ])('%s', (other) => {
    expect(attributions(MARLOWE, other)).toEqual([]);
    expect(attributions(other, MARLOWE)).toEqual([]);
  });

  test('an article that gives the words to both', () => {
    const both = 'Goran Petty said: "WORDS." Then the pilot Ida Marlowe repeated his words.';
    expect(attributions(`${MARLOWE} Ruth Hale left.`, `${both} "${SAID}," Marlowe said.`)).toEqual([]);
  });

  test('a frame with other words in it', () => {
    const one = 'The pilot Ida Marlowe was loud. "The peace of the whole valley is at stake," Marlowe said.';
    const other = 'The net-maker Goran Petty came. "The price of the new bridge is at stake," he told the crowd.';
    expect(attributions(one, other)).toEqual([]);
  });

  test('what two may say on one day', () => {
    const one = 'The net-maker Goran Petty was there. "We shall not sell the old harbour," Petty said.';
    const other = 'Ruth Hale, the mayor, was firm. "We shall not sell the old harbour," she told a news conference.';
    expect(attributions(one, other)).toEqual(['soft: Petty | Ruth Hale']);
  });
});

describe('bodies, and who speaks for them', () => {
  test.each([
    ['"WORDS," the health ministry said.', '"WORDS," the company said.', 'the health ministry | the company'],
    ['"WORDS," the police said.', '"WORDS," a spokesman for the union said.', 'the police | a spokesman for the union'],
    [
      '"WORDS," said Ruth Hale, the president of the union.',
      'A communiqué of the ministry said: "WORDS."',
      'Ruth Hale | A communiqué of the ministry',
    ],
  ])('%s / %s', (one, other, expected) => {
    expect(attributions(one, other)).toEqual([`soft: ${expected}`]);
  });

  test.each([
    ['"WORDS," the company said.', '"WORDS," company spokesman Goran Petty said.'],
    ['"WORDS," the firm said.', '"WORDS," a spokeswoman for the operator said.'],
    ['"WORDS," the statement said.', '"WORDS," the company said.'],
    ['"WORDS," officials said.', '"WORDS," fire chief Ruth Hale said.'],
    ['"WORDS," a spokesman for the singer said.', '"WORDS," Goran Petty said.'],
  ])('%s / %s', (one, other) => {
    expect(attributions(one, other)).toEqual([]);
  });
});
