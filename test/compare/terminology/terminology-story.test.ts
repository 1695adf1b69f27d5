/** What two articles of one story lead with, told by a noun or a verb of unlike colour, or framed by the headline; and articles of one field that are no story. All invented. */
import { expect, test } from 'vitest';
import { notes } from './terminology-notes.ts';
import type { Case } from './terminology-notes.ts';

/** What happened, by nouns and verbs. */
const LED: readonly Case[] = [
  [
    'quits | forced out',
    'Tarn Ferries chief quits over fire\nNora Abt stepped down as head of Tarn Ferries on Monday, a week after the fire on the Ilvar that killed nine.',
    'Ferry boss forced out\nThe head of Tarn Ferries, Nora Abt, was forced out on Monday by the board over the fire on the Ilvar, in which nine died.',
  ],
  [
    'sentenced | caged',
    'Nine years for Brell arsonist\nA court in Brell sentenced Leo Quist to nine years for the fire at the rope works on Harbour Lane.',
    'Brell fire-raiser gets nine years\nLeo Quist was caged for nine years by a court in Brell for burning down the rope works on Harbour Lane.',
  ],
  [
    'collided | rammed',
    'Tug and trawler collide off Osk\nA tug and a trawler collided off Osk before dawn on Monday, and two sailors of the trawler Ida were hurt.',
    'Tug rams trawler off Osk\nA tug rammed the trawler Ida off Osk before dawn on Monday and hurt two of its sailors.',
  ],
  [
    'Clashes in Brell | riot in Brell',
    'Clashes in Brell\nClashes over the price of bread in the harbour of Brell left nine officers hurt on Monday night.',
    'Harbour riot in Brell\nNine officers were hurt on Monday night as Brell rioted over the price of bread at its harbour.',
  ],
  [
    'merger | swallows',
    'Tarn and Osk Steel agree on merger\nTarn Steel and Osk Steel agreed on Monday to merge their mills in a deal worth 40 million marks.',
    'Tarn swallows Osk Steel\nIn a deal worth 40 million marks Tarn Steel said on Monday that it would swallow the mills of Osk Steel.',
  ],
  [
    'removed | dragged from',
    'Nine removed from council hall\nPolice removed nine students from the council hall of Brell on Monday as it voted on the harbour fee.',
    'Students carried out\nNine students were dragged from the council hall of Brell on Monday as police cleared it before the vote on the harbour fee.',
  ],
  [
    'free | liberation',
    'Sailors free\nThe five sailors of the Ilvar held in Vell since May were released on Monday and flown to Osk.',
    'Sailors home\nOsk rejoiced on Monday at the liberation of the five sailors of the Ilvar, held in Vell since May.',
  ],
  [
    '40 stand-ins | 40 scabs',
    'Mills hire\nTarn Steel has hired 40 stand-ins to keep its mill in Brell running while the smelters strike.',
    'Mill strike\nAt the mill of Tarn Steel in Brell 40 scabs keep the line running while the smelters strike.',
  ],
];

/** Headlines with a judging word, and people named by one. */
const FRAMED: readonly Case[] = [
  [
    'Champion Ilvar suspended after test | Bay queen in drugs storm',
    'Champion Ilvar suspended after test\nThe rower Ada Ilvar was suspended on Monday after a test at the regatta of Osk found a banned heart drug.',
    'Bay queen in drugs storm\nRower Ada Ilvar failed a test at the regatta of Osk, which found a banned heart drug, and was suspended on Monday.',
  ],
  [
    'Lawyer Leo Quist | crooked lawyer',
    'Lawyer Leo Quist wins seat\nLeo Quist, a lawyer from Brell, took the harbour seat by nine votes on Monday. Leo Quist thanked the town. Quist is 40.',
    'Bonds fall as crooked lawyer takes seat\nBonds fell on Monday after Leo Quist took the harbour seat in Brell by nine votes. Quist is 40. Quist spoke briefly.',
  ],
  [
    'cave | death-trap cave',
    'Boys brought out of cave\nFour boys were brought out of a cave near Osk on Monday after three days in the dark.',
    'Four boys safe\nFour boys came out of a death-trap cave near Osk on Monday after three days in the dark.',
  ],
];

const ALL = [...LED, ...FRAMED];

test.each(ALL)('%s', (want, one, other) => {
  expect(notes(one, other)).toContain(want);
});

test.each(ALL)('%s, the other way round', (want, one, other) => {
  expect(notes(other, one)).toContain(want.split(' | ').reverse().join(' | '));
});

test.each(ALL)('%s: no words of an abstract', (_, one, other) => {
  expect(notes(one, other, 'abstract')).toEqual([]);
});

/** No note: another matter, another sense, another person, or no difference in colour. */
const APART: readonly (readonly [what: string, one: string, other: string])[] = [
  [
    'two killings',
    'Vigil in Osk\nThe premier met the families of those whom a gunman shot in a dance hall in Osk in June. Ida Osk spoke of grief, and of laws on rifles.',
    'Lorry in Brell\nA massacre on the promenade of Brell has left a country in shock. The premier spoke to Ida Osk by telephone, and of borders.',
  ],
  [
    'two taxes',
    'Quist on roads\nLeo Quist wants to pay for roads with a tax increase on second homes. Leo Quist spoke in Brell to farmers about his plan.',
    'Abt on fees\nNora Abt recalled the tax hike of ten years ago as she spoke of ferries in Osk. Nora Abt praised the late premier Leo Quist.',
  ],
  [
    'some of a faith',
    'Talk\nIn the talk the mayor of Osk spoke at length about Islam and about schools in the valley.',
    'Lecture\nIn the lecture the mayor of Osk spoke at length about radical Islam and about schools in the valley.',
  ],
  [
    'a thing of that name',
    'Law\nThe council of Brell closed the so-called Osk loophole in its law on rifles on Monday.',
    'Law\nThe council of Osk closed its own office of rifles on Monday.',
  ],
  [
    'another of the family name',
    'Board\nThe disgraced banker Leo Quist has left the board of the harbour company.',
    'Board\nThe board of the harbour company has a new member, the painter Nora Quist.',
  ],
  [
    'a party named for a country',
    'Poll\nHope for Vietnam, a right-wing party, has won three seats in the harbour council of Brell.',
    'Poll\nThe harbour council of Brell has sent three engineers to Vietnam.',
  ],
  [
    'attacks and an attack',
    'Words\nThe mayor of Brell made attacks in letters to the harbour board on Monday over its fees.',
    'Knife\nThe mayor of Brell spoke on Monday of the murderous attack on a member of the harbour board over its fees.',
  ],
  [
    'a claim, the noun',
    'Dam\nThe dam at Osk has never been safer than this year, engineer Ada Ilvar said on Monday.',
    'Ilvar’s claim that dam has never been safer\nEngineer Ada Ilvar’s claim that the dam at Osk has never been safer than this year is true.',
  ],
  [
    'yet another one',
    'Brell\nAn apparent arson attack shut the rope works on Harbour Lane in Brell on Monday, and the fire chief spoke.',
    'Osk\nThe fire chief spoke in Brell on Monday of another arson attack, on the rope works on Harbour Lane in May.',
  ],
  [
    'an alarm that is raised',
    'Hikers lost\nA father raised the alarm on Monday after two walkers had not come back from the ridge above Osk.',
    'Walkers found\nTwo who had hiked along the ridge above Osk on Monday were found after a father had called for help.',
  ],
  [
    'what lies there',
    'Crash\nAn error of the pilot brought down the aircraft near Osk on Monday, the board of inquiry found.',
    'Crash\nThe wreck of the aircraft that came down near Osk on Monday lies in a field, and the board of inquiry searched it.',
  ],
  [
    'a matter of that name in both',
    'Ferry panic inquiry opens\nThe inquiry into the panic on the ferry Ilvar opened in Osk on Monday with a captain.',
    'Captain heard in Osk\nA captain was the first to be heard in Osk on Monday by the inquiry into the panic on the ferry Ilvar.',
  ],
  [
    'weather',
    'Harbours close in snow storm\nThe harbours of Osk and Brell closed on Monday as the snow storm over the coast grew.',
    'Osk and Brell close harbours\nThe harbours of Osk and Brell closed on Monday in wind and snow over the coast.',
  ],
];

test.each(APART)('%s', (_, one, other) => {
  expect(notes(one, other)).toEqual([]);
  expect(notes(other, one)).toEqual([]);
});
