/** Reads one phrase that says where, to whom or through what: "told reporters", "in a statement", "outside the town hall"; asks nothing of the quotation it stands with. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { plainWord, stem } from '../words/plain-word.ts';
import {
  AT_PLACE,
  HEARERS,
  OCCASIONS,
  OWN_PEOPLE,
  PROXIES,
  Setting,
  SPEAKING,
  STOPS,
  TELLING,
} from './settings-data.ts';
import { ownOf } from '../words/own-of.ts';

/** What one phrase tells, by its words, half-open. */
export interface Part {
  readonly kinds: number;
  readonly from: number;
  readonly to: number;
  readonly places?: readonly string[];
  readonly outlets?: readonly string[];
}

const byWord = (lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  for (const [kind, words] of lists) for (const word of words.split(' ')) out.set(word, (out.get(word) ?? 0) | kind);
  return out;
};
export const occasions = byWord(OCCASIONS);
const hearers = byWord(HEARERS);
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const [telling, speaking, atPlace, stops] = [setOf(TELLING), setOf(SPEAKING), setOf(AT_PLACE), setOf(STOPS)];
const proxies = setOf(PROXIES);
const ownPeople = setOf(OWN_PEOPLE);

/** Longest phrase for a setting. */
const LONGEST = 6;
/** "told reporters", "told the Gazette", "speaking to residents", "to the broadcaster". */
export function hearerAt(facts: Facts, at: number): Part | null {
  const word = facts.plain[at] ?? '';
  const isTold = telling.has(word);
  if (!isTold && !(word === 'to' || word === 'with')) return null;
  const outlet = isTold || saidBefore(facts, at) ? outletAt(facts, at + 1) : null;
  if (outlet !== null) return { ...outlet, from: at };
  if (!isTold && !spokenBefore(facts, at)) return null;
  for (let next = at + 1; next <= at + 4 && goesOn(facts, next); next++) {
    const plain = facts.plain[next] ?? '';
    const kinds = hearers.get(plain);
    if (kinds !== undefined) {
      if (kinds === Setting.interview && !endsPhrase(facts, next)) return null;
      const isOwn = kinds === Setting.interview && /^(?:this|our|us)$/u.test(facts.plain[at + 1] ?? '');
      const outlets = isOwn ? ownOutlet(facts) : [];
      return { kinds, from: at, to: next + 1, outlets };
    }
    if (facts.words.is(next, Kind.preposition | Kind.relative) || plain === 'that') return null;
    if (facts.words.is(next, Kind.saying) && plain !== 'state') return null;
  }
  return null;
}

/** "confirmed the report to CNN". */
const saidBefore = ({ words }: Facts, at: number): boolean => {
  for (let before = at - 1; before >= at - 6 && !words.gapHas(before + 1, Gap.stop | Gap.block); before--)
    if (words.is(before, Kind.saying)) return true;
  return false;
};

const spokenBefore = ({ plain, words }: Facts, at: number): boolean => {
  for (let before = at - 1; before >= at - 4; before--) {
    if (speaking.has(plain[before] ?? '') && !words.gapHas(before + 1, Gap.stop | Gap.block)) return true;
  }
  return false;
};

/** "told the station", and not "told station managers". */
const endsPhrase = ({ words }: Facts, at: number): boolean =>
  words.gap[at + 1] !== Gap.space || words.is(at + 1, FUNCTION | Kind.time);

const goesOn = ({ words }: Facts, at: number): boolean =>
  at < words.count && ((words.gap[at] ?? Gap.block) & ~(Gap.space | Gap.stop)) === 0;

/** A name that is an outlet's: by a word of it, by capitals alone, or by the article's own. */
function outletAt(facts: Facts, from: number): Part | null {
  const { words, plain } = facts;
  let at = from;
  while (at < from + 4 && goesOn(facts, at) && !words.shaped(at, Shape.capital)) {
    if (
      !words.is(at, Kind.determiner) &&
      !/^(?:television|tv|radio|channel|news|broadcaster|newspaper|state|local|public|agency|daily)$/u.test(
        plain[at] ?? '',
      )
    )
      return null;
    at++;
  }
  const first = at;
  while (at < first + 5 && words.shaped(at, Shape.capital) && (at === first || goesOn(facts, at))) at++;
  if (at === first) return null;
  const own = ownOutlet(facts);
  const names = plain.slice(first, at).map(stem);
  const isOutlet = names.some(
    (name, index) => OUTLET.test(plain[first + index] ?? '') || own.includes(name) || isCapitals(facts, first + index),
  );
  if (!isOutlet || (hearers.has(plain[first] ?? '') && at === first + 1 && !own.includes(names[0] ?? ''))) return null;
  return { kinds: Setting.interview, from, to: at, outlets: names };
}

const OUTLET =
  /^(?:bank|times|post|news|journal|tribune|herald|gazette|today|magazine|review|network|television|tv|radio|press|courier|chronicle|echo|mail|star|sun|mirror|telegraph|guardian|observer|independent|beacon|sentinel|examiner|inquirer|globe|record|register|dispatch|bulletin|weekly|daily|standard|argus|mercury|advertiser|channel|agency|wire|express|citizen|broadcasting|fm)$/u;

const isCapitals = ({ words }: Facts, at: number): boolean =>
  words.shaped(at, Shape.upper) &&
  (words.end[at] ?? 0) - (words.start[at] ?? 0) > 1 &&
  !/^(?:mp|mps|us|uk|un|eu)$/u.test(words.lower(at));

/** The article's own outlet, as stems of its telling words. */
const ownOutlet = once((facts: Facts): readonly string[] =>
  (facts.held.article.outlet?.text ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => stem(plainWord(word)))
    .filter((word) => word.length > 2 && word !== 'the'),
);

const INTO = /^(?:in|at|on|during|via|through|by|from|into|after|over)$/u;

/** "in a statement", "at a news conference", "on X". */
export function occasionAt(facts: Facts, at: number): Part | null {
  const { plain, words } = facts;
  if (!INTO.test(plain[at] ?? '')) return null;
  const isProxy = /^(?:through|via)$/u.test(plain[at] ?? '');
  for (let next = at + 1; next <= at + LONGEST && goesOn(facts, next); next++) {
    const word = plain[next] ?? '';
    if (word === 'x' && words.shaped(next, Shape.upper) && next === at + 1)
      return { kinds: Setting.social, from: at, to: next + 1 };
    if (isProxy && proxies.has(word)) return { kinds: Setting.proxy, from: at, to: next + 1 };
    const kinds = occasions.get(word);
    if (kinds !== undefined && isOccasion(facts, next))
      return { kinds: kindsAt(facts, next, kinds), from: at, to: next + 1 };
    if (INTO.test(word) || (words.is(next, Kind.saying & ~Kind.role) && !words.is(next, Kind.document))) return null;
  }
  return null;
}

/** A press conference is one kind, a party's another. */
const kindsAt = ({ plain }: Facts, at: number, kinds: number): number =>
  kinds === Setting.mail &&
  plain[at + 1] === 'to' &&
  [at + 2, at + 3, at + 4].some((to) => ownPeople.has(plain[to] ?? ''))
    ? Setting.circular
    : plain[at] === 'conference' && !/^(?:news|press|joint|media|video)$/u.test(plain[at - 1] ?? '')
      ? Setting.meeting
      : kinds;

const isOccasion = ({ plain, words }: Facts, at: number): boolean => {
  const [word = '', before = ''] = [plain[at], plain[at - 1]];
  if (/^posts?$|^note$/u.test(word)) return !words.shaped(at, Shape.capital);
  return ownOf(ONLY_BEHIND, word)?.test(before) ?? true;
};

/** Nouns that name an occasion behind these alone. */
const ONLY_BEHIND: Readonly<Record<string, RegExp>> = {
  house: /^(?:the|lower|upper)$/u,
  release: /^(?:press|news|media)$/u,
  media: /^social$/u,
  call: /^(?:a|the|phone|telephone|conference|earnings|video|zoom|group|analyst|analysts|investor)$/u,
  phone: /^(?:by|the|over|via)$/u,
  telephone: /^(?:by|the|over|via)$/u,
  report: /^(?:written|annual|final|interim|a|its|his|her|their)$/u,
  fair: /^(?:trade|book|art|the|county)$/u,
  account: /^social$/u,
  service: /^(?:church|memorial|funeral|candlelit|evening|morning|sunday|remembrance|thanksgiving)$/u,
};

/** "outside the town hall", "in front of the cathedral", "on leaving", "from a balcony". */
export function placeAt(facts: Facts, at: number): Part | null {
  const { plain, words } = facts;
  const word = plain[at] ?? '';
  const isFront = word === 'front' && plain[at - 1] === 'in' && plain[at + 1] === 'of';
  if (atPlace.has(word) || isFront) {
    const start = isFront ? at + 2 : at + 1;
    const to = placeEnd(facts, start);
    if (to <= start) return word === 'leaving' ? { kinds: Setting.place, from: at, to: at + 1, places: [word] } : null;
    const named = plain.slice(start, to).filter((_, index) => !words.is(start + index, Kind.determiner));
    const before = named.map((one) => hearers.get(one) ?? 0).find((kinds) => kinds !== 0 && isFront);
    if (before !== undefined) return { kinds: before, from: at - 1, to };
    return {
      kinds: Setting.place,
      from: isFront ? at - 1 : at,
      to,
      places: [word, ...named.map(stem)],
    };
  }
  if (word === 'as' && words.is(at + 1, Kind.pronoun) && PASSING.test(plain[at + 2] ?? ''))
    return { kinds: Setting.place, from: at, to: at + 3, places: ['leaving'] };
  if (!/^(?:from|in|on|at|by)$/u.test(word)) return null;
  for (let next = at + 1; next <= at + 4 && goesOn(facts, next); next++)
    if (stops.has(plain[next] ?? '')) {
      const to = placeEnd(facts, at + 1);
      const named = plain.slice(at + 1, to).filter((_, index) => !words.is(at + 1 + index, FUNCTIONAL));
      return {
        kinds: Setting.place,
        from: at,
        to: Math.max(to, next + 1),
        places: named.map(stem),
      };
    }
  return null;
}

/** "as she left": on the way. */
const PASSING = /^(?:left|arrived|emerged|entered|walked|leaves|arrives|departed|boarded)$/u;
const FUNCTIONAL = Kind.determiner | Kind.preposition | Kind.pronoun;

/** Where the noun phrase ends, with one "of" or "to" in it. */
function placeEnd(facts: Facts, from: number): number {
  const { words, plain } = facts;
  let at = from;
  let linked = false;
  for (; at < from + LONGEST && goesOn(facts, at); at++) {
    if (plain[at] === 'of' && !linked) linked = true;
    else if (
      words.is(at, Kind.preposition | Kind.conjunction | Kind.saying | Kind.relative | Kind.auxiliary | Kind.time)
    )
      break;
  }
  return plain[at - 1] === 'of' ? at - 1 : at;
}
