/** "In one article only" is said of what only one article tells, and never of what another tells in other words, units, letters or counts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

const published = '2025-06-12';

/** What is noted of each article as only its own. */
function onlyIn(...texts: readonly string[]): string[][] {
  const ids = texts.map((_, index) => String.fromCharCode(97 + index));
  const notes = compareArticles(texts.map((text, index) => heldArticle({ id: ids[index] ?? '', text, published })));
  return ids.map((id) =>
    notes
      .filter(({ type, readings: [{ article }] }) => type === 'sole-source' && article.id === id)
      .map(({ readings: [{ article, span }] }) => article.text.slice(span.start, span.end)),
  );
}

/** Both tell it; neither is the only one. */
const TOLD_BY_BOTH: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'rounded',
    'The orchard cooperative of Hallin picked 4,873 crates of plums in August.',
    'Nearly 4,900 boxes of fruit were harvested by the growers of Hallin.',
  ],
  [
    'added up',
    'Nine women and four boys sat in the cable car of Mount Oster when the power went off.',
    'Thirteen passengers were stuck in the gondola above Oster.',
  ],
  [
    'a share',
    'Of the members, 66.8 percent voted for a merger with the rowing club of Tarn.',
    'Two thirds of them said yes to joining the rowers from Tarn.',
  ],
  [
    'the other share',
    'At the ballot 41.5 percent rejected the new harbour tariff of Sundal.',
    'The tariff at Sundal was approved by 58.5 percent.',
  ],
  [
    'another alphabet',
    'The gold medal went to Mykhailo Tsvetayenko of the northern team.',
    'First place was taken by Michail Zwetajenko from the north.',
  ],
  [
    'a family name first',
    'Second prize was given to the violinist Park Soo-min after a long recall.',
    'The violinist Soo-min Park had to be content with the second prize.',
  ],
  [
    'a stage name',
    'The drummer Kestrel was married on the pier of Lowen to baker Tom Ashdale.',
    'Wilma Farrow, known to fans as Kestrel, wed Tom Ashdale at Lowen pier.',
  ],
  [
    'a duration and its end',
    'Minister Aune Lahtela is on a four-day visit to the islands of Morrey.',
    'Aune Lahtela stays on the Morrey islands until Thursday.',
  ],
  [
    'two units',
    'The tide left 30 centimetres of mud in the cellar of the Brell museum.',
    'A foot of mud covers the basement of the museum of Brell.',
  ],
  [
    'two clocks',
    'The tanker Oriole struck the reef at 10.40pm local time near Cape Vann.',
    'At 21:40 UTC the Oriole ran onto rocks off Cape Vann.',
  ],
  [
    'a couple',
    'Two hikers died when a slab of snow came down on the Ferrin ridge.',
    'A couple died under an avalanche at Ferrin.',
  ],
  [
    'a year and a span',
    'The tunnel to Osterhal will be opened for trains in 2027.',
    'In two years trains are to run through the Osterhal tunnel.',
  ],
  [
    'dozens',
    'The brigade led 64 guests of the Anchor hotel into the street.',
    'Dozens of guests had to leave the Anchor hotel.',
  ],
  [
    'a dozen',
    'Twelve goats of farmer Eda Brock were bitten by a lynx near Holm.',
    'A lynx has attacked a dozen goats on the farm of Eda Brock.',
  ],
  [
    'other words',
    'Inspector Rolf Vasko resigned over the missing files of the Senn inquiry.',
    'Because documents of the Senn investigation had vanished, Vasko of the police stepped down.',
  ],
  [
    'direct and indirect',
    '“We shall never sell the mill, whatever the bank may offer us for it,” said owner Ines Cray.',
    'The mill is not for sale, its proprietor Ines Cray said, no matter what the bank offers.',
  ],
  [
    'a translation',
    '“Our river is sick, and those who made it sick must pay the doctor,” said Bela Orro.',
    'Bela Orro said: “The stream is ill; whoever made it so has to pay for the physician.”',
  ],
  [
    'two weights',
    'The bell of Saint Odo weighs 900 kilograms and was cast in Tarn.',
    'Cast in Tarn, the Saint Odo bell comes to almost 2,000 pounds.',
  ],
  [
    'two currencies',
    'The painting by Lund went for 640,000 euros to a collector from Oslo.',
    'A collector from Oslo paid $700,000 for the Lund.',
  ],
  [
    'twice the number',
    'Cold killed 52 swans on Lake Irrin, the warden Sten Moll said.',
    'Warden Sten Moll counted more than fifty dead swans at Irrin.',
  ],
  [
    'letters for a name',
    'The Northern Fisheries Board fined the trawler Petrel for its nets.',
    'The NFB imposed a penalty on the trawler Petrel because of its nets.',
  ],
  [
    'a temperature',
    'It was minus 5 degrees on the Hollin pass when the bus broke down.',
    'The bus gave up on the Hollin pass in a freezing 23F.',
  ],
  [
    'a people and its country',
    'The Danish frigate Svala towed the yacht to the port of Rusk.',
    'A frigate from Denmark, the Svala, brought the yacht into Rusk.',
  ],
  [
    'an age',
    'The mare was found by Otto Prell, a 58-year-old postman from Dunn.',
    'Postman Otto Prell, 58, came upon the mare.',
  ],
];

const FRAME: readonly [string, string] = [
  'Town hears the news\nIt was the talk of the town all morning.',
  'What the town is talking about\nPeople spoke of little else before noon.',
];

describe('what two articles tell', () => {
  test.each(TOLD_BY_BOTH)('%s', (_, one, other) => {
    expect(onlyIn(`${FRAME[0]}\n${one}`, `${FRAME[1]}\n${other}`)).toEqual([[], []]);
  });

  test.each(TOLD_BY_BOTH)('%s: noted where the other article is silent', (_, one, other) => {
    expect(
      [...onlyIn(`${FRAME[0]}\n${one}`, FRAME[1]), ...onlyIn(FRAME[0], `${FRAME[1]}\n${other}`)].flat(),
    ).not.toEqual([]);
  });
});

const HARBOUR = `Harbour of Lowen gets a new crane
The harbour of Lowen has bought a crane for 3.4 million crowns, harbour master Ada Renn said on Tuesday.
It lifts 60 tonnes and replaces one that broke down in the winter.`;
const CRANE = `A crane for Lowen
For 3.4 million crowns Lowen harbour has a new crane. Its 60-tonne hook takes the place of the one that failed last winter.
Harbour master Ada Renn announced it on Tuesday.`;

/** A line of one article, and what has to be noted of it. */
const TOLD_BY_ONE: readonly (readonly [line: string, noted: string])[] = [
  [
    'Fisherman Tove Aske fears that gulls will nest on the arm.',
    'Fisherman Tove Aske fears that gulls will nest on the arm',
  ],
  [
    '“My grandmother washed her apron at this very quay,” said one onlooker.',
    'My grandmother washed her apron at this very quay',
  ],
  [
    'A brass band of 27 pupils played a waltz at the ceremony.',
    'A brass band of 27 pupils played a waltz at the ceremony',
  ],
  ['The steamboat Petrel ran aground there in 1931.', 'The steamboat Petrel ran aground there in 1931'],
  ['Renn said so at noon, while painter Odo Lisk was varnishing a dinghy.', 'painter Odo Lisk was varnishing a dinghy'],
];

describe('what only one article tells', () => {
  test.each(TOLD_BY_ONE)('%s', (line, noted) => {
    expect(onlyIn(`${HARBOUR}\n${line}`, CRANE)).toEqual([[noted], []]);
    expect(onlyIn(CRANE, `${HARBOUR}\n${line}`)).toEqual([[], [noted]]);
  });

  test.each(TOLD_BY_ONE)('%s, not where a third article tells it too', (line) => {
    expect(onlyIn(`${HARBOUR}\n${line}`, CRANE, `${CRANE}\n${line}`)).toEqual([[], [], []]);
  });

  test('at most three of an article', () => {
    const lines = TOLD_BY_ONE.map(([line]) => line).join('\n');
    expect(onlyIn(`${HARBOUR}\n${lines}`, CRANE)[0]).toHaveLength(3);
  });

  test('nothing beside an abstract, which may leave out what its document tells', () => {
    const made = heldArticle({ id: 'b', text: CRANE, published });
    const abstract = { ...made, article: { ...made.article, form: 'abstract' as const } };
    const told = heldArticle({ id: 'a', text: `${HARBOUR}\n${TOLD_BY_ONE[0]?.[0] ?? ''}`, published });
    expect(compareArticles([told, abstract]).filter(({ type }) => type === 'sole-source')).toEqual([]);
  });
});

const line = fc.constantFrom(
  ...TOLD_BY_ONE.map(([told]) => told),
  ...TOLD_BY_BOTH.flatMap(([, one, other]) => [one, other]),
);

test('an article is never the only one beside its own text', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.array(line, { maxLength: 3 }), (lines, more) => {
      const text = `${HARBOUR}\n${lines.join('\n')}`;
      expect(onlyIn(text, `${text}\n${more.join('\n')}`)[0]).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
