/** Where an article says something was: a phrase behind "in", "at" and the like with those that go on from it, by levels; binds it to nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { COUNTRIES } from '../../extract/places-data.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { GOES_ON, linkAt } from './site-links.ts';
import { DIRECTION } from './sites-data.ts';
import { houseThere, partAt } from './site-parts.ts';
import type { SitePart } from './site-parts.ts';

/** A place by its words from the preposition on, half-open. */
export interface Site {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  readonly link: string;
  readonly parts: readonly SitePart[];
}

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
  if (found === null) return townAt(facts, sentence, at) ?? farFrom(facts, sentence, at);
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
  if (parts[0]?.head !== undefined && /^(?:prison|jail)$/u.test(parts[0].head) && TERM.test(facts.plain[at - 1] ?? ''))
    return null;
  const last = parts.at(-1);
  const house = last === undefined ? null : houseThere(facts, sentence, last);
  if (house !== null) parts.push(house);
  // Nobody was where he comes from, but he fell from the floor on which he was, and was pulled from the lake.
  if (
    link === 'from' &&
    parts[0]?.level !== 'floor' &&
    !(parts[0]?.level === 'water' && PULLED.test(facts.plain[at - 1] ?? ''))
  )
    return null;
  return last === undefined ? null : { from: at, to: last.to, sentence: sentence.index, link, parts };
}

/** "four years in federal prison": a sentence, no place. */
const TERM = /^(?:years?|months?|weeks?|days?|life|term|sentence)$/u;

const PULLED = /^(?:pulled|recovered|retrieved|rescued|dragged|fished|saved|lifted|hauled)$/u;

/** "shelled the town of Brell": without a word that links it. */
function townAt(facts: Facts, sentence: ComparedSentence, at: number): Site | null {
  const { plain } = facts;
  if (plain[at] !== 'the' || plain[at + 2] !== 'of' || !/^(?:town|village|city|port)$/u.test(plain[at + 1] ?? ''))
    return null;
  const town = partAt(facts, sentence, at);
  return town === null || town.name === null
    ? null
    : { from: at, to: town.to, sentence: sentence.index, link: 'in', parts: [town] };
}

/** "20 km north of Brell": a side of the town. */
function farFrom(facts: Facts, sentence: ComparedSentence, at: number): Site | null {
  const { plain, words } = facts;
  const isFar =
    DIRECTION.test(plain[at] ?? '') &&
    plain[at + 1] === 'of' &&
    /^(?:km|kms|kilometers?|miles?)$/u.test(plain[at - 1] ?? '');
  const town = isFar ? partAt(facts, sentence, at + 2) : null;
  if (town === null || town.name === null) return null;
  const side: SitePart = { from: at, to: at + 1, level: 'side', head: plain[at] ?? '', name: null, told: [] };
  const from = words.shaped(at - 2, Shape.digit) ? at - 2 : at;
  return { from, to: town.to, sentence: sentence.index, link: 'near', parts: [side, town] };
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
