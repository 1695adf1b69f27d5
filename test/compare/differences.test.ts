/** Small pairs, one a rule: what excludes each other is found, and what only looks so is left alone. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import { heldArticle } from '../held-article.ts';

const published = '2024-03-06';
const OPEN = ['terminology', 'sole-source'];

const told = ({ severity, type, rule, readings }: Discrepancy): string =>
  `${severity} ${type} ${rule}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`;

const between = (one: string, other: string): Discrepancy[] =>
  compareArticles([heldArticle({ id: 'a', text: one, published }), heldArticle({ id: 'b', text: other, published })]);

/** `severity type rule`, then the two articles. */
const FOUND: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'hard figure figure-of-one-thing',
    'Gunman surrenders in Brell\nA gunman surrendered to police in Brell on Tuesday after a six-hour standoff at a pharmacy.',
    'Brell siege ends\nThe eight-hour standoff at a Brell pharmacy ended on Tuesday when the gunman gave himself up.',
  ],
  [
    'hard figure figure-of-one-noun',
    'Recruits fined\nAll 24 recruits of the Tarn fire brigade who danced on the roof in a training film were fined.',
    'Dance on a roof\nIn the training film of the Tarn fire brigade, 21 recruits danced on the roof.',
  ],
  [
    'hard figure figure-of-one-measure',
    'Suspect held\nA judge set bail at $500,000 for Marlowe on Friday.',
    'Marlowe in court\nBail for Marlowe was set at $50,000 by a judge on Friday.',
  ],
  [
    'hard figure figure-of-one-measure',
    'Clerk jailed\nA former harbour clerk, Ida Marlowe, was sentenced to 12 years in prison on Monday for fraud.',
    'Fraud clerk goes to prison\nIda Marlowe was sentenced Monday to 15 years in prison for defrauding the harbour authority.',
  ],
  [
    'soft figure toll-of-one-event',
    'Ferry sinks off Osk\nA ferry sank off Osk on Sunday, killing 14 people.',
    'Disaster off Osk\nEleven people died when a ferry sank off Osk on Sunday.',
  ],
  [
    'soft figure share-of-one-group',
    'Bus of pensioners\nAll passengers were residents of the Vell region.',
    'Bus trip ends\nMost of the passengers were from the region around Vell, the driver said.',
  ],
  [
    'hard figure digits-swapped',
    'Full stands\nThe match in Brell drew a crowd of 9,412.',
    'Cup night\nA crowd of 9,142 saw the match.',
  ],
  [
    'hard date date-of-one-act',
    'Trial adjourned\nThe trial of the engineers was adjourned. It will resume on September 3, the judge said.',
    'Court sends all home\nA lawyer of the engineers was ill. The trial will resume on 10 September, said the judge.',
  ],
  [
    'soft date hour-of-one-act',
    'Ferry gone\nThe ferry to Osk left Brell at 2:15 a.m. without lights.',
    'Without lights\nAt 3:40 a.m. the ferry to Osk left Brell without lights.',
  ],
  [
    'soft place place-of-one-act',
    'Plane crashes\nA small plane crashed near Oslo on Saturday, killing the pilot.',
    'Pilot dies\nThe pilot died when his small plane crashed near Bergen on Saturday.',
  ],
  [
    'hard title rank-of-one-person',
    'Inquiry\nDetective Inspector Noor Marlowe leads the inquiry.',
    'Hope\nDetective Sergeant Noor Marlowe, who leads the inquiry, is hopeful.',
  ],
  [
    'hard attribution actor-of-one-act',
    'Vote\nThe motion was tabled by the Liberals and passed at noon.',
    'Debate\nThe motion was tabled by the Greens, who had fought the dam.',
  ],
  [
    'hard denial stated-and-denied',
    'Tannery dumps dye into the Senn\nThe tannery dumped dye into the Senn for years.',
    'Tannery row\nThe owner denied that the tannery had dumped dye into the Senn.',
  ],
  [
    'hard denial done-and-not-done',
    'Bishop regrets\nThe bishop has apologised to the pupils.',
    'Words in the cathedral\nBut the bishop did not apologise.',
  ],
  [
    'soft terminology said-with-colour',
    'No sale\n“We shall sell no boat to anybody in Tarn,” Petra Osk admitted.',
    'Boats stay\n“We shall sell no boat to anybody in Tarn,” Petra Osk said.',
  ],
];

test.each(FOUND)('%s', (what, one, other) => {
  expect(between(one, other).map(told).join('\n')).toContain(`${what}:`);
});

/** No note of a closed type. */
const ALIKE: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'an older event',
    'Fire kills four in Tarn\nA fire in Tarn killed four people on Monday.\nIn 2016 a fire in Osk killed nine people.',
    'Tarn fire\nFour people died in the Tarn fire on Monday, years after a blaze in Osk killed nine.',
  ],
  [
    'a part of them',
    'Ferry sinks\nThe ferry sank, killing 14 people.',
    'Ferry disaster\nFive children were killed when the ferry sank.\nFourteen people died in all.',
  ],
  [
    'a bound',
    'Toll\nAt least four people were killed in the fire.',
    'Toll rises\nNine people were killed in the fire.',
  ],
  [
    'two lengths of time',
    'Siege\nThe gunman held the pharmacy for six hours.',
    'Siege over\nAfter three hours of talks the gunman, who had held the pharmacy for six, gave up.',
  ],
  [
    'one hour in two zones',
    'Ferry gone\nThe ferry to Osk left Brell at 2:15 a.m. without lights.',
    'Without lights\nAt 3:15 a.m. the ferry to Osk left Brell without lights.',
  ],
  [
    'a town and its country',
    'Crash\nThe plane crashed near Tarn, Norway, on Sunday.',
    'Crash\nThe plane crashed in Norway on Sunday.',
  ],
  [
    'an office once held',
    'Vell speaks\nLena Quist, a former minister, opened the fair.',
    'Fair opens\nLena Quist, director of the museum, opened the fair.',
  ],
  [
    'another thing denied',
    'Mine closed\nThe state closed the mine on Monday.',
    'Mine row\nThe owner denied that the mine was unsafe.',
  ],
  [
    'something kept from somebody',
    'Vote\nThe council refused the voters a choice on the dam.',
    'Anger\nThe council denied voters a choice on the dam, they said.',
  ],
  ['twenty-one and 21', 'March\nPolice arrested 21 marchers.', 'Marchers\nTwenty-one marchers were arrested.'],
  [
    'a part and its whole',
    'Recruits home\nEight recruits diagnosed with frostbite flew home to Brell on Friday.',
    'Frostbite\nThe recruits who flew home to Brell on Friday are part of a larger group of 18 recruits diagnosed with frostbite.',
  ],
  [
    'one number rounded',
    'Dam\nThe dam will cost 2.3 billion marks.',
    'The dam\nTwo billion marks will be spent on the dam.',
  ],
  [
    'a sum told twice',
    'Cuts\nThe Vell mill will cut 400 jobs and the Osk yard 150 jobs.',
    'Cuts\nThe Osk yard will cut 150 jobs.\nThe Vell mill will cut 400 jobs.',
  ],
];

describe('look-alikes', () => {
  test.each(ALIKE)('%s', (_, one, other) => {
    expect(
      between(one, other)
        .filter(({ type }) => !OPEN.includes(type))
        .map(told),
    ).toEqual([]);
  });
});

test('the same articles in any order give the same notes', () => {
  for (const [, one, other] of FOUND) {
    const articles = [heldArticle({ id: 'a', text: one, published }), heldArticle({ id: 'b', text: other, published })];
    expect(compareArticles(articles.toReversed()).map(told)).toEqual(compareArticles(articles).map(told));
  }
});

test('an article without a headline that opens with a number', () => {
  const one = heldArticle({
    id: 'a',
    text: 'Kept apart\nTwo people were killed when a bus left the road at Osk.',
    published,
  });
  const other = heldArticle({
    id: 'b',
    text: 'Bus leaves road at Osk\nSeveral people remain in critical condition after a bus left the road at Osk.',
    published,
  });
  const { article } = one;
  const headless = {
    article: { ...article, headline: null },
    extraction: extractArticle({ ...article, headline: null }),
  };
  expect(compareArticles([headless, other]).filter(({ type }) => !OPEN.includes(type))).toEqual([]);
});
