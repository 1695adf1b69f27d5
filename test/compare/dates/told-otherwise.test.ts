/** One act told by other verbs, by its place in the event, by an end of it or by its order: where days differ a note says so. */
import { describe, expect, test } from 'vitest';
import { notesOf } from './notes-of.ts';

const APART: readonly (readonly [one: string, other: string])[] = [
  [
    'Vell is criticised in the north because it has not condemned Oskia’s invasion of Marden, a bloody one, in March 2021.',
    'Two kings have vowed friendship; the north faults Vell for not condemning the invasion of Marden by Oskia in March 2020.',
  ],
  [
    'A masked man held up the Orion garage on Mill Lane on Monday evening and made off with the till.',
    'A bus passed the Orion pumps in Mill Lane on Sunday evening, when a robber threatened the cashier.',
  ],
  [
    'Founded in 1846 by two brothers, the firm makes bells.',
    'Bells have been cast here since the brothers Odrun set up their first furnace in 1864.',
  ],
  [
    'The two have been at odds since 2017, when Karsia extended its fishing zone.',
    'The boats fell out in 2016, when Karsia moved its fishing limits outwards.',
  ],
  [
    'The baker Ida Lund, 34, was knocked down on Tuesday and died on Wednesday.',
    'The 34-year-old died on Thursday without having come to, a nurse said.',
  ],
  [
    'The deputy Oda Fenn left her party on Thursday after the chamber had passed the pension bill.',
    'A few hours before the vote on the pension bill, Oda Fenn handed her card to the party leader.',
  ],
  [
    'The harbour master Henrik Moll resigned on Friday, two hours before the council published its report.',
    'Only after the council had published its report did Henrik Moll draw the line.',
  ],
  [
    'The civil registry in Brell will be working again by the end of next week.',
    'The civil registry in Brell is not to be back in service before 3 April.',
  ],
  [
    'Milo Brand will be laid to rest on Saturday with full honours.',
    'Trams will not run on Sunday, when the coffin of Milo Brand is carried through the old town.',
  ],
];

const ALIKE: readonly (readonly [one: string, other: string])[] = [
  ['He was released on bail on Tuesday.', 'He was released from hospital on Friday.'],
  ['The talks were held on Monday.', 'The next talks were held on Thursday.'],
  [
    'The hostages were set free in the night to Thursday near Ain Duru.',
    'The hostages near Ain Duru were released on Wednesday night.',
  ],
  ['Ida Lund, in office since May 2021, will not stand.', 'Ida Lund was appointed minister in May 2021.'],
  [
    'The bridge stays shut. Nobody knows why. The poll was conducted in late January.',
    'The ferry is late. It often is. The poll, conducted in early March, has Lund ahead.',
  ],
  ['Gifts rose until the end of January.', 'Gifts had doubled by the end of February.'],
  [
    'The bridge stays shut. Nobody knows why. Lund spoke at a rally on Monday.',
    'The ferry is late. It often is. Cheered by hundreds, Lund addressed a rally in Orm on Wednesday evening and left early.',
  ],
  [
    'The press secretary, Ada Lowe, said at a briefing on Monday that the law stands.',
    'Ada Lowe, the press secretary, said on Tuesday that the law would be changed.',
  ],
  ['The shop will open by Friday, 17 March.', 'The shop will open on Thursday, 16 March.'],
];

describe('one act told in other words', () => {
  test.each(APART)('differs: %s / %s', (...bodies) => {
    expect(notesOf('date', bodies)).toHaveLength(1);
  });
  test.each(ALIKE)('does not differ: %s / %s', (...bodies) => {
    expect(notesOf('date', bodies)).toEqual([]);
  });
});

test('years of which only the digits are mixed up are surely one, where it is done once', () => {
  expect(
    notesOf('date', [
      'Founded in 1846 by two brothers, the firm makes bells.',
      'The firm was set up by two brothers in 1864.',
    ]),
  ).toEqual([expect.stringContaining('hard')]);
});
