/** Which parts of an article are noted as only its own: facts before colour, a member of a list by itself, nothing that only frames the report; and what only articles that share their text tell. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { rowOf } from '../../../src/compare-rows.ts';
import type { Discrepancy } from '../../../src/model/discrepancy.ts';
import { heldArticle } from '../../held-article.ts';

const published = '2025-06-12';

const notesOn = (...texts: readonly string[]): Discrepancy[] =>
  compareArticles(
    texts.map((text, index) => heldArticle({ id: String.fromCharCode(97 + index), text, published })),
  ).filter(({ type }) => type === 'sole-source');

const wordsOf = ({ readings }: Discrepancy): string[] =>
  readings.map(({ article, span }) => `${article.id}: ${article.text.slice(span.start, span.end)}`);

const noted = (...texts: readonly string[]): string[] => notesOn(...texts).flatMap(wordsOf);

const FERRY = `Ferry of Tarn is taken out of service
The ferry Oriole will not sail between Tarn and the island of Morrey until further notice, harbour master Ada Renn said on Tuesday.
A crack was found in the hull on Monday, when the ship was lifted out of the water for its yearly inspection.
Renn said that the council would decide on Friday whether the ship is repaired.`;
const ORIOLE = `No boat to Morrey
Islanders have to do without the Oriole for now: inspectors came upon a crack in her hull when she was hauled out on Monday.
Harbour master Ada Renn announced on Tuesday that the line from Tarn is suspended. On Friday the council wants to say if there will be repairs.`;

/** A line of one article, what the other may tell of it, and what has to be noted. */
const CHOSEN: readonly (readonly [what: string, line: string, beside: string, noted: readonly string[]])[] = [
  [
    'a fact without a name or a number of its own',
    'Below the car deck the surveyors also came upon rotten planks, mouldy lifejackets and a nest of wasps.',
    '',
    ['a: Below the car deck the surveyors also came upon rotten planks, mouldy lifejackets and a nest of wasps'],
  ],
  [
    'another quotation of somebody whom both quote',
    'Renn said: “Whoever polishes brass while the keel is rusting should not wonder at puddles.”',
    'Renn said: “I am sorry for every bride and every brass band that has to wait on the pier.”',
    [
      'a: Whoever polishes brass while the keel is rusting should not wonder at puddles',
      'b: I am sorry for every bride and every brass band that has to wait on the pier',
    ],
  ],
  [
    'what a list holds beside what is known',
    'The yearly inspection began on Monday with a look at the hull of the Oriole, a parade of goats in knitted jerseys through the engine room, and a speech.',
    '',
    ['a: a parade of goats in knitted jerseys through the engine room, and a speech'],
  ],
  [
    'a number that no other article gives',
    'Tickets worth 61,300 crowns have been sold for August.',
    '',
    ['a: Tickets worth 61,300 crowns have been sold for August'],
  ],
  [
    'two clauses that go on from each other',
    'Painter Odo Lisk remembers a quarrel over varnish, which split the choir of the village chapel.',
    '',
    ['a: Painter Odo Lisk remembers a quarrel over varnish, which split the choir of the village chapel'],
  ],
];

describe('what is noted', () => {
  test.each(CHOSEN)('%s', (_, line, beside, expected) => {
    expect(noted(`${FERRY}\n${line}`, `${ORIOLE}\n${beside}`)).toEqual(expected);
  });
});

/** What the one article says, and what of it the other tells in its own way. */
const TOLD: readonly (readonly [what: string, line: string, beside: string])[] = [
  ['how somebody came out of it', 'The young cook at the stove was unhurt but pale.', 'The cook was not injured.'],
  [
    'things of one kind',
    'They sat there with one torch and a few biscuits.',
    'A lamp and a packet of biscuits was all they had with them.',
  ],
  [
    'a length of time in other units',
    'The news comes four weeks after the shipyard warned its lenders for the second time.',
    'A month ago the yard had put out its second warning.',
  ],
  ['and in halves', 'The greasy canteen stayed shut for a week and a half.', 'The canteen was closed for eleven days.'],
  [
    'a count made of two',
    'Seven sailors and four cooks clung to the buoy until the lifeboat came.',
    'Eleven people were picked up from the water.',
  ],
  [
    'a translation that shares one word',
    '“My knee begs me to sit down, and this evening I have to obey it,” said pilot Rasmus Thy.',
    'Pilot Rasmus Thy said: “My knee is asking me for a chair, and tonight I must listen to it.”',
  ],
  [
    'one thing among others',
    'Pilot Rasmus Thy has written a cookbook, bred terriers in Brell and campaigned for the ban of plastic nets.',
    'Thy has written a cookbook. He campaigned for a ban of plastic nets, and on the pier of Brell he breeds terriers.',
  ],
  [
    'what somebody says who is told by another',
    'The Ministry of Fisheries stressed that the old pier had held.',
    'The pier held, Renn said.',
  ],
];

describe('what is not noted: the other article tells it', () => {
  test.each(TOLD)('%s', (_, line, beside) => {
    expect(noted(`${FERRY}\n${line}`, `${ORIOLE}\n${beside}`).filter((words) => words.startsWith('a'))).toEqual([]);
  });
});

describe('what is not noted: it tells nothing', () => {
  test.each([
    ['an article on itself', 'This article was updated to add the weight of the anchor and the colour of the funnel.'],
    ['a line under a picture', 'Odo Lisk paints a rudder beside the slipway at Brell on Thursday, June 5, 2025.'],
    ['who says it', 'In a letter that was handed out by the Guild of Ropemakers, Odo Lisk said: “No.”'],
    [
      'who says it, behind it',
      'No ferry will sail to Morrey until further notice, spokesman Odo Lisk of the Guild said.',
    ],
    ['what it is taken to mean', 'Observers see in it a symbol of decay, and perhaps of stubborn old habits.'],
  ])('%s', (_, line) => {
    expect(noted(`${FERRY}\n${line}`, ORIOLE)).toEqual([]);
  });

  test('the lead, which tells the matter in its own words', () => {
    const loud =
      'Grimy tub yanked from the waves\nA rusty bucket with a gaping wound was dragged ashore amid howls of misery.';
    expect(noted(`${loud}\n${FERRY.split('\n').slice(1).join('\n')}`, ORIOLE)).toEqual([]);
  });
});

const SHARED = `The ferry Oriole will not sail between Tarn and the island of Morrey until further notice.
A crack was found in the hull on Monday, when the ship was lifted out of the water for its yearly inspection.
Fisherman Tove Aske has offered to carry the mail of the island in his own boat during the repairs.
The council of Tarn will decide on Friday whether the ship is repaired or whether a new one is ordered from the yard.`;

describe('articles that share their text', () => {
  const one = `Ferry taken out of service\n${SHARED}`;
  const other = `Islanders wait\n${SHARED}\nGrocer Ines Cray sells candles at half price.`;

  test('are one source of what the third article does not tell', () => {
    const notes = notesOn(one, other, ORIOLE);
    expect(notes.map(wordsOf)).toContainEqual([
      'a: Fisherman Tove Aske has offered to carry the mail of the island in his own boat during the repairs',
      'b: Fisherman Tove Aske has offered to carry the mail of the island in his own boat during the repairs',
    ]);
    const [row] = notes
      .filter(({ readings }) => readings.length > 1)
      .map((note) => rowOf('ferry', note, (id) => id).note);
    expect(row).toMatch(/^only 2 articles that share most of their text, one source, among the 3 articles compared: /);
  });

  test('each has its own beside', () => {
    expect(noted(one, other, ORIOLE)).toContain('b: Grocer Ines Cray sells candles at half price');
  });

  test('say nothing where they are all there is, or where a third tells it', () => {
    expect(noted(one, other)).toEqual(['b: Grocer Ines Cray sells candles at half price']);
    const third = `${ORIOLE}\nAske will take letters and parcels across while the Oriole is mended.`;
    expect(noted(one, other, third).filter((words) => words.includes('Aske has'))).toEqual([]);
  });

  test('articles that only agree are no copies', () => {
    const third = `${ORIOLE}\nFisherman Tove Aske has offered to carry the mail of the island in his own boat during the repairs.`;
    expect(
      notesOn(FERRY, third, third.replace('No boat', 'Boat')).filter(({ readings }) => readings.length > 1),
    ).toHaveLength(1);
    expect(
      notesOn(FERRY, `${FERRY}\n${SHARED.split('\n')[2]}`, third).filter(({ readings }) => readings.length > 1),
    ).toEqual([]);
  });
});
