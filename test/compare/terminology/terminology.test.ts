/** One thing under two names of unlike colour: led with, or said of one name, number or noun. All invented. */
import { expect, test } from 'vitest';
import { notes } from './terminology-notes.ts';
import type { Case } from './terminology-notes.ts';

/** Led with, or said of one name, number or noun. */
const NAMED: readonly Case[] = [
  [
    'protest | riot',
    'Square in Brell\nA protest over the price of bread filled the harbour square of Brell on Monday.',
    'Brell square cleared\nPolice ended a riot over the price of bread in the harbour square of Brell on Monday.',
  ],
  [
    'demonstrators | hooligans',
    'Evening at the mill\nThe mill stood still.\nThe owner waited.\nThe police counted 40 demonstrators at the gate of the mill.',
    'Gates shut\nThe mill has closed.\nNobody spoke.\nThe police drove off 40 hooligans at the gate of the mill.',
  ],
  [
    'Vellish fighters | Vellish terrorists',
    'Pass taken\nThe pass was empty.\nSnow fell.\nLater Vellish fighters came down from the ridge at Osk.',
    'Night on the pass\nNo lorry came through.\nThe pass was shut.\nBy dawn Vellish terrorists had come down from the ridge.',
  ],
  [
    'whistleblower Nora Abt | traitor Nora Abt',
    'Visa given\nThe island has given a visa to the whistleblower Nora Abt, who copied the ledgers.',
    'Abt to leave\nAn island lets in the traitor Nora Abt, who copied the ledgers of the bank.',
  ],
  [
    'pension reform | pension cuts',
    'Vote on Friday\nThe house will vote on the bill.\nIt is long.\nThe pension reform has been on its table since May.',
    'Vote near\nThe house will come to the vote on the bill soon.\nMany wait.\nUnions have fought the pension cuts since May.',
  ],
  [
    'refugees from Osk | illegal immigrants from Osk',
    'Boat at the quay\nA boat with refugees from Osk came in at Brell on Sunday night.',
    'Brell boat\nA boat full of illegal immigrants from Osk tied up at Brell on Sunday night.',
  ],
  [
    'job cuts | jobs bloodbath',
    'Tarn Steel to shrink\nTarn Steel announced job cuts at its mill in Brell on Tuesday.',
    'Tarn Steel stuns Brell\nA jobs bloodbath awaits the mill in Brell, as Tarn Steel announced on Tuesday.',
  ],
  [
    'rescue package for Lender Tarn | bailout for Lender Tarn',
    'Help for the lender\nThe cabinet agreed on a rescue package for Lender Tarn on Sunday.',
    'Tarn gets its money\nThe cabinet agreed on a bailout for Lender Tarn on Sunday.',
  ],
  [
    'cull | slaughter',
    'Badgers of Vell\nThe cull of badgers in the Vell valley begins on Monday.',
    'Valley of badgers\nThe slaughter of badgers in the Vell valley begins on Monday.',
  ],
  [
    'killing | murder',
    'Trawlerman found\nThe killing of a trawlerman in Brell has shaken the port.',
    'Port in shock\nThe murder of a trawlerman in Brell has shaken the port.',
  ],
  [
    'assisted dying | euthanasia',
    'Bill passes\nThe bill on assisted dying has passed the lower house in Osk.',
    'Vote in Osk\nThe lower house in Osk has passed the bill on euthanasia.',
  ],
  [
    'defeat | humiliation',
    'Brell 0, Tarn 5\nBrell took their fifth defeat of the season in Tarn on Saturday, with goals by Ilvar and Quist.',
    'Five in Tarn\nA humiliation in Tarn left Brell at the foot of the table on Saturday, as Ilvar and Quist shared the five goals.',
  ],
  [
    'investigation | witch hunt',
    'Mayor under scrutiny\nAn investigation into the mayor of Brell and his trips will go on until June, the council decided.',
    'Mayor of Brell\nThe witch hunt after the mayor of Brell over his trips will go on until June. The council has decided so.',
  ],
  [
    'officer-involved shooting | police killing',
    'Man dies in Osk\nA man died in an officer-involved shooting at a petrol station in Osk on Friday.',
    'Osk asks why\nA police killing at a petrol station on Friday has left a family in Osk without a father.',
  ],
  [
    'Falklands | Malvinas',
    'Squid\nThe squid fleet off the Falklands came home on Monday.',
    'Squid\nThe squid fleet off the Malvinas came home on Monday.',
  ],
];

test.each(NAMED)('%s', (want, one, other) => {
  expect(notes(one, other)).toContain(want);
});

test.each(NAMED)('%s, the other way round', (want, one, other) => {
  expect(notes(other, one)).toContain(want.split(' | ').reverse().join(' | '));
});

test.each(NAMED)('%s: no words of an abstract', (_, one, other) => {
  expect(notes(one, other, 'abstract')).toEqual([]);
});
