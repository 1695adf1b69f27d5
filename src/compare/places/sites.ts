/** Where an article says something was: a phrase behind "in", "at" and the like with those that go on from it, by levels; binds it to nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { COUNTRIES } from '../../extract/places-data.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { REGIONS } from './regions-data.ts';
import { GOES_ON, linkAt } from './site-links.ts';
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

/** A place by its words from the preposition on, half-open. */
export interface Site {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly link: string;
  readonly parts: readonly SitePart[];
}

const levelOf = new Map<string, SiteLevel>();
for (const [level, nouns] of Object.entries(SITE_NOUNS))
  for (const noun of nouns.split(' ')) levelOf.set(noun, level as SiteLevel);

const LONGEST = 7;
const MOST_PARTS = 4;

/** Read once an article: all places outside of quotation marks, in order. */
export const sitesOf = once((facts: Facts): readonly Site[] => {
  const out: Site[] = [];
  for (const sentence of facts.sentences) {
    for (let at = sentence.from; at < sentence.to - 1;) {
      const site = isQuoted(facts, at) ? null : siteAt(facts, sentence, at);
      if (site !== null) out.push(site);
      at = site === null ? at + 1 : site.to;
    }
  }
  return out;
});

function siteAt(facts: Facts, sentence: ComparedSentence, at: number): Site | null {
  const found = linkAt(facts.plain, at);
  if (found === null) return null;
  const { link } = found;
  let next = found.to;
  const parts: SitePart[] = [];
  if (partAt(facts, sentence, next) === null) next = behindThing(facts, sentence, next);
  for (;;) {
    const more = partAt(facts, sentence, next);
    if (more === null) break;
    parts.push(more);
    if (parts.length >= MOST_PARTS) break;
    const on = goesOn(facts, sentence, more.to);
    if (on < 0 || more.level === 'country' || (more.level === 'region' && !isCountry(facts, on))) break;
    next = on;
  }
  const last = parts.at(-1);
  // Nobody was where he comes from, but he fell from the floor on which he was.
  if (link === 'from' && parts[0]?.level !== 'floor') return null;
  return last === undefined ? null : { from: at, to: last.to, sentence: sentence.index, link, parts };
}

const isCountry = ({ plain }: Facts, at: number): boolean =>
  Object.hasOwn(COUNTRIES, plain[at] ?? '') ||
  Object.hasOwn(COUNTRIES, plain.slice(at, at + 2).join(' ')) ||
  /^u\.?s/u.test(plain[at] ?? '');

/** "in a well in the garden": where the phrase goes on behind a thing that is no place. */
function behindThing({ plain, words }: Facts, { to }: ComparedSentence, from: number): number {
  if (!words.is(from, Kind.determiner)) return from;
  for (let at = from + 1; at < Math.min(to, from + 4); at++) {
    if (words.gap[at] !== Gap.space || words.shaped(at, Shape.capital | Shape.digit)) return from;
    if (at > from + 1 && /^(?:in|at|on|near)$/u.test(plain[at] ?? '')) return at + 1;
  }
  return from;
}

/** Where the next step begins: "… in Carrow", "…, in the cutting room", "Cayce, South Carolina". */
function goesOn({ plain, words }: Facts, { to }: ComparedSentence, at: number): number {
  if (at >= to || words.gapHas(at, Gap.stop | Gap.dash | Gap.semicolon | Gap.colon | Gap.bracket | Gap.mark)) return -1;
  if (GOES_ON.test(plain[at] ?? '')) return words.shaped(at + 1, Shape.digit) ? -1 : at + 1;
  const hedged =
    words.gapHas(at, Gap.comma) && /^(?:possibly|probably|apparently|just|right|here)$/u.test(plain[at] ?? '')
      ? at + 1
      : at;
  if (hedged > at && plain.slice(hedged, hedged + 3).join(' ') === 'on top of') return hedged + 3;
  if (/^(?:here|just|right)$/u.test(plain[at] ?? '') && GOES_ON.test(plain[at + 1] ?? '')) return at + 2;
  return words.gapHas(at, Gap.comma) &&
    words.shaped(at, Shape.capital) &&
    !words.is(at, Kind.time | Kind.pronoun | Kind.title)
    ? at
    : -1;
}

/** A name or a noun for a place from a word on. */
function partAt(facts: Facts, { to }: ComparedSentence, start: number): SitePart | null {
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
  for (let at = end - 1; at >= from; at--) {
    const word = singular(plain[at] ?? '');
    const told = plain.slice(from, at);
    const storey = storeyOf(plain, at);
    if (storey !== undefined) return { from, to: at + 1, level: 'floor', head: 'floor', name: null, told: [storey] };
    if (DIRECTION.test(word) && (plain[at + 1] === 'of' || at === end - 1))
      return { from, to: at + 1, level: 'side', head: sideOf(word), name: null, told };
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
    return { from, to: before ? end : at + 1, level, head: word, name, told };
  }
  return null;
}

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
  return { from, to, level, head: '', name, told: [] };
}

/** "close to", "not far from", "in front of". */
const LINKED = /^(?:close|next|adjacent|far|front|edge|outskirts|foot|banks|coast|north|south|east|west)$/u;

const singular = (word: string): string => (levelOf.has(word) ? word : word.replace(/s$/u, ''));

const sideOf = (word: string): string => word.replace(/ern$/u, '').replaceAll('-', '');
