/** What one article tells and another tells again in quite other words is nobody's own; what is noted is a statement; what articles differ on is told by both. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

const published = '2025-06-12';

/** What is noted of the first article as only its own. */
const notedOf = (...texts: readonly string[]): string[] =>
  compareArticles(
    texts.map((text, index) => heldArticle({ id: String.fromCharCode(97 + index), text, published })),
  ).flatMap(({ type, readings: [{ article, span }] }) =>
    type === 'sole-source' && article.id === 'a' ? [article.text.slice(span.start, span.end)] : [],
  );

const FERRY = `Ferry of Tarn is taken out of service
The ferry Oriole will not sail between Tarn and the island of Morrey until further notice, harbour master Ada Renn said on Tuesday.
A crack was found in the hull on Monday, when the ship was lifted out of the water for its yearly inspection.`;
const ORIOLE = `No boat to Morrey
Islanders have to do without the Oriole for now: inspectors came upon a crack in her hull when she was hauled out on Monday.
Harbour master Ada Renn announced on Tuesday that the line from Tarn is suspended.`;

const RETOLD: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'a nominalisation and another word for the paper',
    'Letters that were passed to the weekly Kompass show that a welder raised the alarm last summer.',
    'The yard had been warned in August, according to emails published by the magazine Kompass.',
  ],
  [
    'a season for a month',
    'Renn was mocked in the spring for accepting a decoration from the governor.',
    'In April the governor pinned a medal on Renn, which many ridiculed.',
  ],
  [
    'a delegation that leaves',
    'The delegation of the islanders twice walked out over the wording of a paragraph on the mail.',
    'At noon the team from the island left the room, and again at four, because of a sentence about the mail.',
  ],
  [
    'a span and its year, roughly',
    'Almost nine years ago the Oriole left the slipway bolted to her sister Petrel.',
    'Launched in 2016, the Oriole was towed out lashed to the Petrel.',
  ],
  [
    'a round sum',
    'The mail between the islands was worth 1.1 million crowns in 2016, the last full year before the closure.',
    'Before the line was shut in 2017, letters and parcels exceeded a million crowns a year.',
  ],
  [
    'who somebody is said to be, and what became of him',
    'The body of a sailor, Jan Merrow, was recovered on Tuesday evening.',
    'One crewman was found dead on Tuesday.',
  ],
  ['a shock and no harm', 'The young cook escaped with a shock.', 'The cook was unhurt.'],
  [
    'an end of the year',
    'The file will be closed by Christmas.',
    'The case is to be closed before the end of the year.',
  ],
];

describe('told in other words', () => {
  test.each(RETOLD)('%s', (_, one, other) => {
    expect(notedOf(`${FERRY}\n${one}`, `${ORIOLE}\n${other}`)).toEqual([]);
  });
});

/** A line of one article, and what of it is shown. */
const SHOWN: readonly (readonly [what: string, line: string, noted: readonly string[]])[] = [
  [
    'whom a relative clause is about',
    'Painter Odo Lisk, whose studio was sold to a brewer for 71,000 crowns, rejected it.',
    ['Painter Odo Lisk, whose studio was sold to a brewer for 71,000 crowns'],
  ],
  [
    'nothing that has no verb',
    'Painter Odo Lisk, a varnisher of dinghies and the uncle of the purser, called it sad.',
    [],
  ],
  [
    'not how somebody came out of it',
    'Painter Odo Lisk has lost eleven brushes and a marble easel but is otherwise well.',
    ['Painter Odo Lisk has lost eleven brushes and a marble easel'],
  ],
];

const NOTHING: readonly (readonly [what: string, line: string])[] = [
  [
    'a question of the article itself',
    'Who has painted the funnel of the Oriole with eleven marble angels and a rooster?',
  ],
  ['who is about to speak', 'Painter Odo Lisk, 61, shrugs: “No.”'],
  ['a proportion, whose numbers another may give', 'The bill for varnish has grown by almost half since Lisk signed.'],
];

describe('nothing is shown', () => {
  test.each(NOTHING)('%s', (_, line) => {
    expect(notedOf(`${FERRY}\n${line}`, `${ORIOLE}\nThe bill came to 74 crowns, after 51.`)).toEqual([]);
  });
});

describe('what is shown is a statement', () => {
  test.each(SHOWN)('%s', (_, line, noted) => {
    expect(notedOf(`${FERRY}\n${line}`, ORIOLE)).toEqual(noted);
  });
});

describe('numbers', () => {
  test('that stand elsewhere for something else take nothing away', () => {
    const line = 'Fisherman Tove Aske has bred 40 geese on the pier.';
    expect(notedOf(`${FERRY}\n${line}`, `${ORIOLE}\nThe Oriole burns 41 barrels a day.`)).toEqual([
      'Fisherman Tove Aske has bred 40 geese on the pier',
    ]);
  });

  test.each([
    ['the same large number', 'Some 1,430 lamps were put out.', 'In all, 1,430 lights went dark.'],
    ['the same count', 'A further 46 barrels of tar were rolled ashore.', 'Dockers unloaded 46 barrels.'],
    ['the same ordinal', 'Wilma Farrow levelled in the 82nd minute.', 'Until the 82nd minute the islanders led.'],
    [
      'two that are added up',
      'Owner Ines Cray stood to get a policy of 750,000 crowns as well as a share in the mill of 240,000 crowns.',
      'Ines Cray hoped for almost a million crowns.',
    ],
  ])('not noted: %s', (_, one, other) => {
    expect(notedOf(`${FERRY}\n${one}`, `${ORIOLE}\n${other}`)).toEqual([]);
  });
});

test('what the articles differ on is told by both', () => {
  const one = 'Seventeen goats of farmer Eda Brock were bitten by a lynx near Holm on Monday.';
  const other = 'Near Holm a lynx has bitten fourteen goats of farmer Eda Brock on Monday.';
  expect(notedOf(`${FERRY}\n${one}`, `${ORIOLE}\n${other}`)).toEqual([]);
});

test('that something is not known is no news', () => {
  const line = 'It remains to be seen whether the gulls of Saint Odo will nest in the funnel again.';
  expect(notedOf(`${FERRY}\n${line}`, ORIOLE)).toEqual([]);
});

test('a lead of the headlines’ words tells what all tell', () => {
  const lead = 'The tarred ferry of the Lowen line, a hulk from the yard of Brell, was taken off the Morrey service.';
  const [head = '', ...rest] = FERRY.split('\n');
  expect(notedOf([head, lead, ...rest].join('\n'), ORIOLE)).toEqual([]);
});
