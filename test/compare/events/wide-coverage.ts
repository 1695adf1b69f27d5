/** Makes what many outlets write of one matter, each in its own words; and reports of one recurring kind, each on a matter of its own. All is invented; the same count gives the same. */
import type { HeldArticle } from '../../../src/model/held.ts';
import { generateArticles, randomFrom } from '../../bench/generate-articles.ts';
import { heldArticle } from '../../held-article.ts';

const OUTLETS =
  'Morning Tide,Brell Gazette,Quill Post,The Lantern,North Shore News,Dune Herald,The Ledger,Harbour Wire'.split(',');
const TOWNS = 'Quill,Brell,Sennburg,Vell,Ostmar,Tarn,Hollin,Pellworth,Kesk,Lundane,Morrow,Anstead'.split(',');
const SPEAKERS =
  'Petra Osk,Dorrit Hane,Tomas Ilvar,Lene Abt,Hugo Farn,Signe Molk,Aldo Brisk,Rika Tolm,Jorun Vape,Maud Estrin'.split(
    ',',
  );
const ROLES = 'mayor,fire chief,minister,farmer,ferryman,engineer,nurse,forecaster,teacher,keeper'.split(',');
const WIND = ['The storm Marga', 'Marga', 'Storm Marga', 'The gale named Marga', 'Marga, the storm,'];
const DID = [
  'tore roofs from houses in',
  'flooded cellars and streets in',
  'cut the power in',
  'closed the railway and the road to',
  'broke the sea wall at',
  'felled hundreds of trees around',
  'left boats on the quay of',
  'drove families from their homes in',
];
const COAST = [
  'along the Amber Coast',
  'on the Amber Coast',
  'from the dunes to the Amber Coast',
  'across the Amber Coast',
];
const SAID = [
  'the water rose faster than anybody remembered',
  'crews would work through the night',
  'nobody should go near the harbour before the wind drops',
  'the repairs will take until the spring',
  'shelters have room for those without a roof',
  'the warnings came in time',
];
const STRUCK = ['walked out', 'laid down work', 'blocked the gates', 'let the cranes stand', 'voted to stay away'];
const ASKED = [
  'talks would begin when the gates are open',
  'nobody wants a winter without wages',
  'freight will go by road for as long as it lasts',
  'the offer is the last one',
  'both sides had gone too far',
];
const FAMILIES =
  'Arl Bost Cray Dorn Elm Fisk Gant Hale Ivor Jesk Kirn Lund Marl Nott Orme Pryn Rusk Stell Thorne Umber Vane Wick Yarl Zell'.split(
    ' ',
  );
const CLUBS = 'Rovers Athletic Wanderers United Town Albion'.split(' ');
const HALF = [
  'before half-time',
  'after the break',
  'from the penalty spot',
  'with a header',
  'in stoppage time',
  'after a corner kick',
];

type Pick = <Item>(items: readonly Item[]) => Item;

/** Paragraphs of the outlet’s own, on nothing that others tell. */
function ownWords(count: number, seed: number): readonly string[] {
  return generateArticles(count, seed).map(({ text }) => (text.split('\n\n')[3] ?? '').replaceAll(/[“”]/gu, ''));
}

function made(
  count: number,
  seed: number,
  story: (pick: Pick, at: number) => { id: string; text: string; day: number },
): HeldArticle[] {
  const random = randomFrom(seed);
  const pick: Pick = (items) => items[Math.floor(random() * items.length)] as (typeof items)[number];
  return Array.from({ length: count }, (_, at) => {
    const { id, text, day } = story(pick, at);
    const published = new Date(Date.UTC(2031, 9, 1 + day)).toISOString().slice(0, 10);
    return heldArticle({ id, text, published, outlet: OUTLETS[at % OUTLETS.length] ?? '' });
  });
}

/** Articles of eight outlets within three days on one storm. */
export function stormCoverage(count: number): HeldArticle[] {
  const own = ownWords(count, 11);
  return made(count, 5, (pick, at) => {
    const sentence = () => `${pick(WIND)} ${pick(DID)} ${pick(TOWNS)} ${pick(COAST)}.`;
    const speech = () => {
      const one = Math.floor(pick([...SPEAKERS.keys()]));
      return `The ${ROLES[one]} ${SPEAKERS[one]} told people in ${pick(TOWNS)} that ${pick(SAID)}.`;
    };
    const text = [
      `${pick(['Marga batters', 'Storm Marga hits', 'After Marga:', 'Marga leaves its mark on'])} ${pick(TOWNS)} and ${pick(TOWNS)}`,
      `${sentence()} ${speech()}`,
      own[at] ?? '',
      `${speech()} ${sentence()}`,
      sentence(),
    ].join('\n\n');
    return { id: `storm-${at}`, text, day: at % 3 };
  });
}

/** Articles of the same outlets, days, towns and people on a strike. */
export function strikeCoverage(count: number): HeldArticle[] {
  const own = ownWords(count, 19);
  return made(count, 9, (pick, at) => {
    const sentence = () =>
      `${pick(['Loaders', 'Crane drivers', 'Dockers', 'Pilots'])} of the Norland Dockers’ League ${pick(STRUCK)} in ${pick(TOWNS)} ${pick(['over the Hallam contract', 'against the Hallam contract', 'until the Hallam contract is withdrawn'])}.`;
    const speech = () => {
      const one = Math.floor(pick([...SPEAKERS.keys()]));
      return `The ${ROLES[one]} ${SPEAKERS[one]} told reporters in ${pick(TOWNS)} that ${pick(ASKED)}.`;
    };
    const text = [
      `${pick(['Dockers walk out in', 'Norland strike reaches', 'Strike empties the quays of'])} ${pick(TOWNS)}`,
      `${sentence()} ${speech()}`,
      own[at] ?? '',
      `${speech()} ${sentence()}`,
    ].join('\n\n');
    return { id: `strike-${at}`, text, day: at % 3 };
  });
}

/** Reports of football matches of one league, each of two clubs; over so many weeks. */
export function matchReports(count: number, weeks = 30): HeldArticle[] {
  const own = ownWords(count, 13);
  return made(count, 7, (pick, at) => {
    const [home, guest] = [`${pick(TOWNS)} ${pick(CLUBS)}`, `${pick(TOWNS)} ${pick(CLUBS)}`];
    const [scorer, other, coach] = [pick(FAMILIES), pick(FAMILIES), pick(FAMILIES)];
    const text = [
      `${home} beat ${guest}`,
      `${home} beat ${guest} on Saturday in the Coastal League after ${scorer} scored ${pick(HALF)} and ${other} ${pick(HALF)}.`,
      `The referee gave a penalty and two yellow cards; the coach of ${guest}, ${coach}, said that his defence had been asleep and the goalkeeper alone.`,
      own[at] ?? '',
      `${home} have ${3 + (at % 40)} points in the table of the Coastal League, and play away next week.`,
    ].join('\n\n');
    return { id: `match-${at}`, text, day: 7 * (at % weeks) };
  });
}

/** Articles on other things. */
export const otherArticles = (count: number): HeldArticle[] =>
  generateArticles(count, 17).map(({ text, published, outlet }, at) =>
    heldArticle({ id: `other-${at}`, text, published, outlet }),
  );
