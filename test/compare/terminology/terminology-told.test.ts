/** One thing told with colour and without: by verbs, in headlines, with judging words. All invented. */
import { expect, test } from 'vitest';
import { notes } from './terminology-notes.ts';
import type { Case } from './terminology-notes.ts';

/** Told by a verb, said, headlined, or with a judging word beside. */
const TOLD: readonly Case[] = [
  [
    'killed | massacred',
    'Raid on Osk\nSoldiers killed 12 villagers in Osk on Monday, the council said.',
    'Osk mourns\nSoldiers massacred 12 villagers in Osk on Monday, the council said.',
  ],
  [
    'detained | kidnapped',
    'Editor gone\nPolice detained the editor Nora Abt outside her office in Brell on Monday.',
    'Abt missing\nMen in uniform kidnapped the editor Nora Abt outside her office in Brell on Monday.',
  ],
  [
    'captured | liberated',
    'Front moves\nThe army captured the town of Osk after two weeks.',
    'New flag\nThe army liberated the town of Osk after two weeks.',
  ],
  [
    'left | fled',
    'Owner abroad\nThe owner of the mill left Brell for the islands on Sunday.',
    'Mill without owner\nThe owner of the mill fled Brell for the islands on Sunday.',
  ],
  [
    'passed | rammed through',
    'Budget through\nThe council passed the harbour budget late on Friday.',
    'Late night\nLate on Friday the council rammed through the harbour budget.',
  ],
  [
    'fell | plunged',
    'Shares\nShares in Tarn Steel fell 4.1 per cent on Monday after the report.',
    'Tarn Steel\nShares in Tarn Steel plunged 4.1 per cent on Monday after the report.',
  ],
  [
    'warned | threatened',
    'Ferry\nThe union warned that it would halt the night ferry from Brell.',
    'Ferry talks\nThe union threatened to halt the night ferry from Brell.',
  ],
  [
    'declined to | refused to',
    'Mill\nTarn Steel declined to comment on the leaked report about the mill.',
    'Mill\nTarn Steel refused to comment on the leaked report about the mill.',
  ],
  ['criticises | slams', 'Osk criticises harbour plan\nA.', 'Osk slams harbour plan\nB.'],
  [
    'misstated | lied',
    'Minister corrects himself\nThe minister misstated the cost of the harbour tunnel, his office said.',
    'Tunnel\nThe minister lied about the cost of the harbour tunnel, the paper found.',
  ],
  [
    'said | admitted',
    'Pool\nTreasurer Ada Osk said that the pool had lost a third of its visitors.',
    'Swim\nTreasurer Ada Osk admitted the pool had lost a third of its visitors.',
  ],
  [
    'said | claimed',
    'Dam\n“The dam has never been safer than it is today,” engineer Ada Osk said.',
    'Dam\n“The dam has never been safer than it is today,” engineer Ada Osk claimed.',
  ],
  [
    'boasted | said',
    'Record\nCoach Ben Ilvar boasted that no team in the league could outrun his boys.',
    'Record\nNo team in the league could outrun his boys, coach Ben Ilvar said.',
  ],
  [
    'disgraced banker Leo Quist | Leo Quist',
    'Sale\nThe yard was sold to the disgraced banker Leo Quist on Monday.',
    'Yard sold\nThe yard went to the banker Leo Quist, who owns two others.',
  ],
  [
    'The rogue state | Vietnam',
    'Test\nVietnam fired a rocket on Monday. The rogue state had announced the test in May.',
    'Rocket\nVietnam fired a rocket on Monday, a test that it had announced.',
  ],
  [
    'strongman Leo Quist | president Leo Quist',
    'Visit\nThe envoys met strongman Leo Quist at his palace on Monday.',
    'Visit\nThe envoys met president Leo Quist at his palace on Monday.',
  ],
  [
    'alleged theft | The theft',
    'Ring gone\nThe alleged theft took place at noon, and a clerk was questioned.',
    'Ring\nThe theft took place at noon, and a clerk was questioned.',
  ],
  [
    'slams harbour board | answers board on quays',
    'Quist slams harbour board\nLeo Quist spoke to the harbour board of Brell on Monday about its new quays.',
    'Quist answers board on quays\nThe harbour board of Brell heard Leo Quist on its new quays on Monday.',
  ],
  [
    'chaos | cancels forty flights',
    'Tarn Air chaos: thousands stranded\nTarn Air let forty flights go.',
    'Tarn Air cancels forty flights\nTarn Air let forty flights go.',
  ],
  [
    'populist Leo Quist | Leo Quist',
    'Vote\nThe seat went to the populist Leo Quist by nine votes.',
    'Vote\nThe seat went to Leo Quist, a vet who has never held office, by nine votes.',
  ],
  [
    'left-wing firebrand | Ida Osk',
    'Vote\nIda Osk, a left-wing firebrand, took the seat by nine votes.',
    'Vote\nThe seat was won by Ida Osk with nine votes.',
  ],
  [
    'so-called Bay League | Bay League',
    'Bay\nMen of the so-called Bay League took the ferry on Monday.',
    'Bay\nMen of the Bay League took the ferry on Monday.',
  ],
  [
    'allegedly pushed | pushed',
    'Pier\nA clerk was held on Monday. He allegedly pushed a sailor off the pier at Brell.',
    'Pier\nA clerk pushed a sailor off the pier at Brell on Monday, and was held.',
  ],
];

test.each(TOLD)('%s', (want, one, other) => {
  expect(notes(one, other)).toContain(want);
});

test.each(TOLD)('%s, the other way round', (want, one, other) => {
  expect(notes(other, one)).toContain(want.split(' | ').reverse().join(' | '));
});

test.each(TOLD)('%s: no words of an abstract', (_, one, other) => {
  expect(notes(one, other, 'abstract')).toEqual([]);
});
