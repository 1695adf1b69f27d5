/** One step of a phrase that tells a place: a noun for what it is, a name, or both; joins no steps. */
import { Kind } from '../../extract/lexicon.ts';
import { COUNTRIES } from '../../extract/places-data.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { REGIONS } from './regions-data.ts';
import { DIRECTION, SITE_BEFORE, SITE_NOUNS } from './sites-data.ts';
import type { SiteLevel } from './sites-data.ts';

/** One step of a phrase: "the district hospital", "in Carrow". */
export interface SitePart {
  readonly from: number;
  readonly to: number;
  /** `town` is any name without a noun for what it is; `side` is a quarter of the compass. */
  readonly level: SiteLevel | 'town' | 'region' | 'country' | 'side';
  /** The noun for what it is, or the direction. */
  readonly head: string;
  /** Its name, folded. */
  readonly name: string | null;
  /** "second" of a floor, words before the noun: "paint store". */
  readonly told: readonly string[];
}

const levelOf = new Map<string, SiteLevel>();
for (const [level, nouns] of Object.entries(SITE_NOUNS))
  for (const noun of nouns.split(' ')) levelOf.set(noun, level as SiteLevel);

const LONGEST = 7;

/** A name or a noun for a place from a word on. */
export function partAt(facts: Facts, { to }: ComparedSentence, start: number): SitePart | null {
  const { plain, words } = facts;
  let from = start;
  while (
    from < to &&
    (words.is(from, Kind.determiner) || /^(?:his|her|its|their|our|my|one|two|three)$/u.test(plain[from] ?? '')) &&
    from < start + 2
  )
    from++;
  const passed = townOf(facts, from, to);
  if (passed > 0) {
    const named = namePart(facts, passed, Math.min(to, passed + 4), true);
    const noun = plain[passed - 2] ?? '';
    return named === null || !/^(?:town|village|city|hamlet|port|resort)$/u.test(noun)
      ? named
      : { ...named, head: 'town' };
  }
  let end = from;
  while (end < Math.min(to, from + LONGEST) && !ends(facts, end, from)) end++;
  return end === from ? null : (nounPart(facts, from, end) ?? namePart(facts, from, end));
}

/** "the Karsian town of Valmora": where its name begins; 0 where no such noun goes before. */
function townOf({ plain, words }: Facts, from: number, to: number): number {
  for (let at = from; at < Math.min(to, from + 4); at++) {
    if (at > from && words.gap[at] !== Gap.space) return 0;
    if (/^(?:town|village|city|hamlet|suburb|resort|capital|port|island|district|quarter)$/u.test(plain[at] ?? ''))
      return plain[at + 1] === 'of' && words.shaped(at + 2, Shape.capital) ? at + 2 : 0;
  }
  return 0;
}

function ends({ words, plain }: Facts, at: number, from: number): boolean {
  if (at > from && words.gap[at] !== Gap.space) return true;
  if (words.is(at, Kind.preposition | Kind.auxiliary | Kind.relative | Kind.conjunction | Kind.pronoun)) return true;
  if (words.is(at, Kind.time) && !timetabled(plain, at)) return true;
  if (at > from && words.is(at, Kind.determiner)) return true;
  return (
    at > from &&
    !words.shaped(at, Shape.capital) &&
    /(?:ing|ed|ly|^bound|^there|^here|^nearby|^early|^late)$/u.test(plain[at] ?? '') &&
    !/^(?:building|shopping|cutting|training|parking|waiting|changing|dining|living|sitting|swimming|red|shed|united)$/u.test(
      plain[at] ?? '',
    )
  );
}

/** "the evening express", "a night ferry". */
const timetabled = (plain: readonly string[], at: number): boolean =>
  /^(?:morning|afternoon|evening|night)$/u.test(plain[at] ?? '') && levelOf.get(plain[at + 1] ?? '') === 'vehicle';

/** The last noun for a place among the words, with the name before it or behind it. */
function nounPart(facts: Facts, from: number, end: number): SitePart | null {
  const { plain, words } = facts;
  if (
    words.shaped(end - 1, Shape.digit) &&
    words.shaped(end - 2, Shape.capital) &&
    levelOf.get(plain[end - 2] ?? '') === 'street'
  )
    return {
      from,
      to: end,
      level: 'street',
      head: plain[end - 2] ?? '',
      name: plain.slice(end - 2, end).join(' '),
      told: [],
    };
  for (let at = end - 1; at >= from; at--) {
    const word = singular(plain[at] ?? '');
    const told = plain.slice(from, at);
    const storey = storeyOf(plain, at);
    if (storey !== undefined) return { from, to: at + 1, level: 'floor', head: 'floor', name: null, told: [storey] };
    if (DIRECTION.test(word) && (plain[at + 1] === 'of' || at === end - 1))
      return { from, to: at + 1, level: 'side', head: sideOf(word), name: null, told };
    const hand = told.find((one) => /^(?:left|right)(?:-hand)?$/u.test(one));
    if (hand !== undefined && /^(?:bank|side|shore)$/u.test(word))
      return { from, to: at + 1, level: 'side', head: hand.replace('-hand', ''), name: null, told };
    const side = told.find((one) => DIRECTION.test(one));
    if (side !== undefined && /^(?:coast|shore|side|bank|end|wing|edge|tip|slope|face|suburb|outskirts)$/u.test(word))
      return { from, to: at + 1, level: 'side', head: sideOf(side), name: null, told };
    if (word === 'park' && plain[at - 1] === 'car')
      return { from, to: at + 1, level: 'street', head: 'car park', name: nameIn(facts, from, at - 1), told };
    const level =
      at < end - 1 && words.shaped(at, Shape.capital) && !SITE_BEFORE.test(word) ? undefined : levelOf.get(word);
    if (level === undefined) {
      if (words.shaped(at, Shape.capital)) continue;
      return null;
    }
    const before =
      SITE_BEFORE.test(word) && words.shaped(at, Shape.capital) && words.shaped(at + 1, Shape.capital) && at + 1 < end;
    const name = before ? plain.slice(at + 1, end).join(' ') : nameIn(facts, from, at);
    if (name !== null && isTown(facts, from, at))
      return { from, to: at + 1, level: 'town', head: '', name: `${name} ${plain[at] ?? ''}`, told: [] };
    const of = waterOf(facts, at, level);
    if (of > 0) return { from, to: of, level, head: word, name: plain.slice(at + 2, of).join(' '), told };
    return { from, to: before ? end : at + 1, level, head: word, name, told };
  }
  return null;
}

/** "the Strait of Luth", "the Bay of Orm": where the name ends; 0 where the noun has none behind it. */
function waterOf({ plain, words }: Facts, noun: number, level: SiteLevel): number {
  if (level !== 'water' || !words.shaped(noun, Shape.capital) || plain[noun + 1] !== 'of') return 0;
  let to = noun + 2;
  while (words.shaped(to, Shape.capital) && words.gap[to] === Gap.space) to++;
  return to > noun + 2 ? to : 0;
}

/** "in Gull Harbour", "near Oak Ridge": most names of that shape are towns; "in the Oak Ridge" is none. */
const isTown = ({ plain, words }: Facts, from: number, noun: number): boolean =>
  words.shaped(noun, Shape.capital) &&
  /^(?:in|at|near|outside)$/u.test(plain[from - 1] ?? '') &&
  /^(?:ridge|hill|valley|harbor|port|field|spring)s?$/u.test(plain[noun] ?? '');

/** "third" of "third-floor window". */
const storeyOf = (plain: readonly string[], at: number): string | undefined =>
  /^(?:window|windows|flat|apartment|balcony|office|room|suite)$/u.test(plain[at] ?? '')
    ? /^([a-z]+|\d{1,3}(?:st|nd|rd|th))-(?:floor|storey|story)$/u.exec(plain[at - 1] ?? '')?.[1]
    : undefined;

/** The capitalised words right before a noun: "St Bride’s" of "St Bride’s Hospital". */
function nameIn({ plain, words }: Facts, from: number, noun: number): string | null {
  let at = noun;
  while (at > from && words.shaped(at - 1, Shape.capital)) at--;
  return at === noun ? null : plain.slice(at, noun).join(' ');
}

function namePart(facts: Facts, from: number, end: number, surely = false): SitePart | null {
  const { plain, words, reading } = facts;
  let to = from;
  while (to < end && words.shaped(to, Shape.capital) && (to === from || !words.shaped(to - 1, Shape.possessive))) to++;
  if (to === from || words.is(from, Kind.title | Kind.time | Kind.demonym) || words.shaped(to - 1, Shape.possessive))
    return null;
  for (let at = from; at < to; at++) if (words.is(at, Kind.title) && !words.is(at, Kind.place)) return null;
  // "in the Karsian capital" names a people.
  if (words.is(from - 1, Kind.determiner) && to < end && words.gap[to] === Gap.space) return null;
  const run = reading.names[reading.nameAt[from] ?? -1];
  if (run !== undefined && run.kind === 'body' && !surely && !words.is(from, Kind.place)) return null;
  if (run !== undefined && run.kind === 'person' && !surely && !words.is(from, Kind.place)) {
    if (!/^(?:at|near|in|outside|off|of|to|from|the)$/u.test(plain[from - 1] ?? '')) return null;
    if (/^(?:of|to|from)$/u.test(plain[from - 1] ?? '') && !LINKED.test(plain[from - 2] ?? '')) return null;
  }
  const name = plain.slice(from, to).join(' ');
  const level = Object.hasOwn(COUNTRIES, name) ? 'country' : REGIONS.has(name) ? 'region' : 'town';
  // "at the Bellevue": a house, wherever it stands.
  const isHouse = level === 'town' && plain[from - 1] === 'the' && plain[from - 2] === 'at';
  return { from, to, level: isHouse ? 'building' : level, head: '', name, told: [] };
}

/** "close to", "not far from", "in front of". */
const LINKED = /^(?:close|next|adjacent|far|front|edge|outskirts|foot|banks|coast|north|south|east|west)$/u;

const singular = (word: string): string => (levelOf.has(word) ? word : word.replace(/s$/u, ''));

const sideOf = (word: string): string => word.replace(/ern$/u, '').replaceAll('-', '');

/** "Lund, where St Ada’s Hospital …", "…, where St Ada’s has a chamber": the house that a town is told for. */
export function houseThere(facts: Facts, { to }: ComparedSentence, town: SitePart): SitePart | null {
  const { plain, words } = facts;
  if (town.level !== 'town' || plain[town.to] !== 'where') return null;
  const from = words.is(town.to + 1, Kind.determiner) ? town.to + 2 : town.to + 1;
  let end = from;
  while (end < to && words.shaped(end, Shape.capital) && (end === from || words.gap[end] === Gap.space)) end++;
  const noun = singular(plain[end - 1] ?? '');
  if (end - from > 1 && levelOf.get(noun) === 'building')
    return { from, to: end, level: 'building', head: noun, name: plain.slice(from, end - 1).join(' '), told: [] };
  return end > from && words.shaped(end - 1, Shape.possessive) && words.is(end, Kind.auxiliary)
    ? { from, to: end, level: 'building', head: '', name: plain.slice(from, end).join(' '), told: [] }
    : null;
}
