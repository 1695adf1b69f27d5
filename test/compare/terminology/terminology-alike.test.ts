/** What only looks like a choice of words, and is not noted. All invented. */
import { expect, test } from 'vitest';
import { notes } from './terminology-notes.ts';

/** Both in one’s own words, and no note. */
const ALIKE: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'both names in one article',
    'Brell\nA protest over bread filled Brell on Monday. The riot ended at noon.',
    'Brell\nA riot over bread ended in Brell on Monday. The protest had begun at ten.',
  ],
  [
    'somebody’s word',
    'Brell\nA protest over bread filled Brell on Monday.',
    'Brell\nThe mayor of Brell spoke of “a riot over bread” on Monday.',
  ],
  [
    'riot police, a murder charge',
    'Brell\nA protest over a killing filled Brell on Monday.',
    'Brell\nRiot police stood in Brell on Monday, where a man faces a murder charge.',
  ],
  [
    'feared, denied',
    'Vote\nThe overthrow of the premier was voted on in Osk on Monday.',
    'Vote\nThe premier denied a coup, and others feared a coup, in Osk on Monday.',
  ],
  [
    'accused of it',
    'Court\nThe killing of a trawlerman was before the court in Brell.',
    'Court\nA man accused of the murder of a trawlerman was before the court in Brell.',
  ],
  [
    'two people',
    'Visit\nThe envoys met strongman Leo Quist at his palace.',
    'Visit\nThe envoys met president Ida Osk at her palace.',
  ],
  [
    'another number',
    'Mill\nNobody came.\nIt was cold.\nIt was wet.\nThe police counted 40 demonstrators.',
    'Mill\nNobody came.\nIt was cold.\nIt was wet.\nThe police held 12 hooligans.',
  ],
  [
    'plain beside plain',
    'Brell\nA protest over bread filled the square of Brell on Monday.',
    'Brell\nA rally over bread filled the square of Brell on Monday.',
  ],
  [
    'a cold war, a conflict of interest',
    'Vell\nThe cold war in Vell is long over.',
    'Vell\nA conflict of interest in Vell is the talk of the town.',
  ],
  [
    'another deed',
    'Osk\nSoldiers killed 12 villagers in Osk on Monday.',
    'Osk\nIn Osk on Monday a man told how bandits murdered his son.',
  ],
  [
    'arrested for what others did',
    'Brell\nPolice arrested the sailor Nora Abt in Brell on Monday.',
    'Brell\nThe sailor Nora Abt kidnapped a child in Brell on Monday.',
  ],
  [
    'another speaker',
    'Pool\nTreasurer Ada Osk said that the pool had lost a third of its visitors.',
    'Pool\nMayor Ben Ilvar admitted the pool had lost a third of its visitors.',
  ],
  [
    'maintains a track',
    'Rail\nTarn Rail said: “Tarn Freight controls all of the signals on the coast line.”',
    'Rail\nTarn Rail said in a statement that Tarn Freight owns and maintains the coast line: “Tarn Freight controls all of the signals on the coast line.”',
  ],
  [
    'said and claimed in one article',
    'Dam\n“The dam has never been safer than it is today,” engineer Ada Osk said.',
    'Dam\n“The dam has never been safer than it is today,” engineer Ada Osk claimed. “The dam has never been safer than it is today,” she said again.',
  ],
  ['alleged in both', 'Ring\nThe alleged theft took place at noon.', 'Ring\nThe alleged theft took place at one.'],
  ['charged with it', 'Ring\nThe alleged theft took place at noon.', 'Ring\nA clerk was charged with theft at noon.'],
  ['headlines on two people', 'Quist slams harbour board\nLeo Quist spoke.', 'Osk answers on quays\nIda Osk spoke.'],
  [
    'a frame that is quoted',
    'Harbour board is “chaos”, says Quist\nLeo Quist spoke.',
    'Quist on harbour board\nLeo Quist spoke.',
  ],
  [
    'lives claimed',
    'Osk ferry fire claims nine lives\nA ferry burnt off Osk.',
    'Nine die in Osk ferry fire\nA ferry burnt off Osk.',
  ],
  [
    'two that are disgraced',
    'Sale\nThe yard was sold to the disgraced banker Leo Quist.',
    'Sale\nThe yard was sold to Leo Quist, the disgraced banker.',
  ],
  ['no crime of his', 'Sale\nThe disgraced brother of Leo Quist came too.', 'Sale\nThe yard was sold to Leo Quist.'],
  [
    'survivors and victims',
    'Crash\nThe crash survivors were brought to Osk on Monday.',
    'Crash\nThe crash victims were brought to Osk on Monday.',
  ],
  [
    'government and administration',
    'Vell\nThe Vellish government spoke on Monday.',
    'Vell\nThe Vellish administration spoke on Monday.',
  ],
  [
    'told by the police',
    'Pier\nA clerk was held on Monday. He allegedly pushed a sailor off the pier at Brell.',
    'Pier\nA clerk pushed a sailor off the pier at Brell on Monday, the police said.',
  ],
  ['a label of another', 'Vote\nThe populist brother of Leo Quist took the seat.', 'Vote\nLeo Quist took the seat.'],
  ['a label in both', 'Vote\nThe seat went to the populist Leo Quist.', 'Vote\nLeo Quist, a populist, took the seat.'],
  [
    'a frame on another',
    'Rail against Quist, Osk vows to end duty on ferries\nIda Osk and Leo Quist spoke.',
    'Quist opens ferry pier and praises ferries\nLeo Quist spoke.',
  ],
  [
    'a name in a longer name',
    'Bank\nThe Ulster Bank shut nine branches on Monday.',
    'Bank\nNine branches in Northern Ireland were shut on Monday.',
  ],
];

test.each(ALIKE)('%s', (_, one, other) => {
  expect(notes(one, other)).toEqual([]);
  expect(notes(other, one)).toEqual([]);
});
