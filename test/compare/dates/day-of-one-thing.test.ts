/** Two days told among the same words: where they are likely of one thing a note says so, and never where they need not be. */
import { describe, expect, test } from 'vitest';
import { notesOf } from './notes-of.ts';

const APART: readonly (readonly [one: string, other: string, note: string])[] = [
  // Another verb, a name and a place in common, other tens; one without its year.
  [
    'Arvid Stroem was arrested at the ferry landing of Quell on 7 January 2026, his brother says.',
    'Nobody had warned him. On 17 January, Stroem was picked up at the ferry landing, barefoot.',
    'hard: 7 January 2026 | 17 January',
  ],
  [
    'A beekeeper who counted his hives on 29 February missed the queen of the oldest one.',
    'The oldest hive was without its queen on 19 February, the beekeeper wrote in a diary.',
    'soft: 29 February | 19 February',
  ],
  // No verb in common, but names.
  [
    'Under the lamps of the Kesta Theatre in Old Marden the two chess masters gave up on Sunday.',
    'Rain dripped on the chess board at the Kesta Theatre in Old Marden last Friday.',
    'soft: Sunday | Friday',
  ],
  // A weekday tells which day of a stretch it was.
  [
    'Runa Holt vanished on Wednesday, 26 January, on her way from the glassworks in Quell.',
    'Runa Holt vanished on a Thursday evening at the end of January, a mile from the glassworks in Quell.',
    'soft: Wednesday | Thursday',
  ],
  // When something begins.
  [
    'Snow closed the ferry road on Monday.',
    'The ferry road has been shut since Sunday because of snow.',
    'hard: Monday | Sunday',
  ],
  ['The vote was put off until Tuesday.', 'The vote was postponed to Thursday.', 'hard: Tuesday | Thursday'],
  [
    'The trial of Arvid Stroem is not due to start until the summer.',
    'The trial of Arvid Stroem is not due to begin before next winter.',
    'soft: the summer | next winter',
  ],
  [
    'The dairy in Quell will close by the end of April.',
    'The dairy in Quell will shut in August.',
    'soft: end of April | August',
  ],
  // The present tells what is to come.
  ['The swing bridge opens on Saturday.', 'The swing bridge will open on Sunday.', 'hard: Saturday | Sunday'],
];

const ALIKE: readonly (readonly [one: string, other: string])[] = [
  // Two acts.
  ['The council debated the harbour plan on Monday.', 'The council approved the harbour plan on Tuesday.'],
  ['The talks in Quell began on Friday.', 'The talks in Quell ended on Sunday.'],
  ['Snow fell in Quell on Monday.', 'More snow is expected in Quell on Tuesday.'],
  ['A shell exploded at the market in Quell on Monday.', 'A second shell went off at the market in Quell on Tuesday.'],
  ['Forty pupils of the Illing school fell ill on Monday.', 'Forty pupils of the Quell school fell ill on Tuesday.'],
  ['Runa Holt was let go on bail on Tuesday.', 'Runa Holt was released from hospital on Thursday.'],
  ['The raft will be launched on 13 June.', 'The raft is to reach its mooring on 15 June.'],
  // The prize was given a day after the race.
  [
    'In the rowing race that ended on Tuesday the boys of Quell came first by three lengths.',
    'The boys of Quell came first in the rowing race, whose silver cup was handed over on Wednesday.',
  ],
  // What was said, and when.
  [
    'The beach warden of Quell said on Tuesday that the sand was clean.',
    'A third seal lies on the sand, the beach warden of Quell said on Wednesday.',
  ],
  // Both days are told.
  [
    'The choir of Quell sings in Illing on Saturday and in Marden on Tuesday.',
    'The choir of Quell sings in Marden on Tuesday.',
  ],
  // One may lie in the other.
  ['Runa Holt vanished one Wednesday at the end of January.', 'Runa Holt vanished on 26 January.'],
  ['Arvid Stroem was arrested in Quell on 7 May 2026.', 'Stroem was arrested in Quell on 7 May.'],
];

describe('days told among the same words', () => {
  test.each(APART)('differ: %s / %s', (one, other, note) => {
    expect(notesOf('date', [one, other])).toEqual([note]);
  });
  test.each(ALIKE)('do not differ: %s / %s', (...bodies) => {
    expect(notesOf('date', bodies)).toEqual([]);
  });
});

test('what is done again and again is one thing in a sentence of which only the day is another', () => {
  const told = (day: string): string =>
    `The parish council of Lower Quell met on ${day} in the boathouse by lamplight to choose a new bell ringer from nine brothers.`;
  expect(notesOf('date', [told('Tuesday'), told('Saturday')])).toEqual(['hard: Tuesday | Saturday']);
});

test('a day after publication may be the slip itself', () => {
  const told = (day: number): string =>
    `Nothing has grown in the orchard behind the chapel since the ${day} March hailstorm, which broke every pane of the greenhouse.`;
  expect(notesOf('date', [told(4), told(14)])).toHaveLength(1);
});
