/** Whom an article calls by a judging word in its own words: "the disgraced mayor Osk", "Osk, a left-wing populist", "the rogue nation"; compares nothing. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { leadOf } from '../lead.ts';
import { sideOf } from '../finding.ts';
import type { Side } from '../finding.ts';
import { isMeant } from '../denials/meant.ts';
import { isShouted, mainPerson, namedBefore } from './named-before.ts';
import { isCountry, keyOfName } from './name-bound.ts';
import { CLASSES, EPITHETS, isGroup, LABELS, OF_PEOPLE } from './naming-data.ts';

/** Words of the phrase behind the adjective. */
const LONGEST = 5;

/** By whom: the first judging word for each, with what it stands by. */
export type Called = ReadonlyMap<string, Judged>;

export interface Judged {
  readonly side: Side;
  /** It is taken to be whom the article is about. */
  readonly guessed: boolean;
}

/** Read once an article. */
export const calledIn = once((facts: Facts): Called => {
  const called = new Map<string, Judged>();
  for (let at = 0; at < facts.plain.length; at++) {
    const word = facts.plain[at] ?? '';
    const label = LABELS.has(word);
    if (!(label || EPITHETS.has(word)) || isQuoted(facts, at) || !isMeant(facts, at, at + 1)) continue;
    const meant = label ? labelled(facts, at) : whoIs(facts, at);
    if (
      meant !== null &&
      called.get(meant.key)?.guessed !== false &&
      !(meant.guessed === true && called.has(meant.key))
    )
      called.set(meant.key, { side: sideOf(facts, meant.from, meant.to), guessed: meant.guessed === true });
  }
  return called;
});

interface Meant {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly guessed?: boolean;
}

/** Who the adjective at a word is said of; null where that is not clear. */
function whoIs(facts: Facts, at: number): Meant | null {
  const { words, plain, reading } = facts;
  let to = at + 1;
  let end = to;
  for (; to <= at + LONGEST && (words.gap[to] === Gap.space || EPITHETS.has(plain[to] ?? '')); to++) {
    const index = reading.nameAt[to] ?? -1;
    if (index >= 0 && !isShouted(facts, index) && !isCalling(facts, reading.names[index]?.to ?? to)) {
      const direct = to === at + 1 || EPITHETS.has(plain[to - 1] ?? '') || isCalling(facts, to - 1);
      if (!direct && end > at + 1) break;
      return direct && isWhole(facts, index)
        ? { key: keyOfName(facts, index), from: at, to: nameEnd(facts, index) }
        : null;
    }
    if (words.is(to, FUNCTION | Kind.time)) break;
    const key = shouted(facts, to);
    if (key !== null && to === at + 1) return { key, from: at, to: to + 1 };
    if (isCalling(facts, to) || (OF_PEOPLE.has(plain[at] ?? '') && isAgent(plain[to] ?? ''))) end = to + 1;
  }
  if (end > at + 1) to = end;
  if (to === at + 1) return null;
  const behind = words.gapHas(to, Gap.comma) && words.gap[to] !== Gap.block ? (reading.nameAt[to] ?? -1) : -1;
  if (behind >= 0 && isPerson(facts, behind)) return { key: keyOfName(facts, behind), from: at, to };
  const before =
    words.gapHas(at - 1, Gap.comma) && words.is(at - 1, Kind.determiner) ? (reading.nameAt[at - 2] ?? -1) : -1;
  if (before >= 0) return fits(facts, before, to) ? { key: keyOfName(facts, before), from: at, to } : null;
  return end === to ? unnamed(facts, at, to) : null;
}

/** "the rogue nation", of what was named before; "Twisted druggist jailed" in a headline, of whom the article is about. */
function unnamed(facts: Facts, at: number, to: number): Meant | null {
  const { plain, words, sentences, sentenceOf } = facts;
  const ofCountry = COUNTRY.test(plain[to - 1] ?? '');
  const behindThe = plain[at - 1] === 'the';
  const named = behindThe ? namedBefore(facts, at, ofCountry) : null;
  if (named !== null) return { key: named, from: at - 1, to };
  const inHeadline = sentences[sentenceOf[at] ?? -1]?.place === 'headline';
  if (
    ofCountry ||
    BODY.test(plain[to - 1] ?? '') ||
    !(behindThe ? leadOf(facts).has(sentenceOf[at] ?? -1) : inHeadline)
  )
    return null;
  if (plain[to] === 'of' || KIN.test(plain[to - 1] ?? '')) return null;
  const ofAnother = words.is(at - 1, Kind.determiner | Kind.preposition) || words.shaped(at - 1, Shape.possessive);
  if (!behindThe && ofAnother) return null;
  const key = mainPerson(facts);
  return key === null ? null : { key, from: behindThe ? at - 1 : at, to, guessed: true };
}

const KIN =
  /^(?:brother|sister|son|daughter|father|mother|husband|wife|widow|partner|cousin|uncle|aunt|nephew|niece|friend|aide|ally|neighbor)s?$/u;
/** "Vell, a rogue state"; "Hope for Vell, a right-wing party" is not of Vell. */
const fits = (facts: Facts, index: number, to: number): boolean =>
  isCountry(keyOfName(facts, index)) === COUNTRY.test(facts.plain[to - 1] ?? '');

const BODY = /^(?:company|firm|group|party|outlet|website|network|organization|agency)$/u;

/** No people or faith, of which a judging word picks some, and no part of a longer name for something: "the so-called Osk loophole". */
function isWhole(facts: Facts, index: number): boolean {
  const { reading, words, plain } = facts;
  const run = reading.names[index];
  if (run === undefined) return false;
  const ofMany = (at: number): boolean => isGroup(plain[at] ?? '') || words.is(at, Kind.demonym);
  if (ofMany(run.to - 1) && (run.to - run.name === 1 || ofMany(run.name))) return false;
  if (run.kind === 'person' || words.gap[run.to] !== Gap.space) return true;
  return !isContent(facts, run.to) || /(?:ed|s)$/u.test(plain[run.to] ?? '');
}

/** "Sons of the Hill", of which "Sons" and "Hill" are read as names. */
function nameEnd({ reading, plain }: Facts, index: number): number {
  const to = reading.names[index]?.to ?? 0;
  if (plain[to] !== 'of') return to;
  const next = plain[to + 1] === 'the' ? to + 2 : to + 1;
  return reading.names[reading.nameAt[next] ?? -1]?.to ?? to;
}

/** A name that the article prints elsewhere, in a headline of capitals. */
function shouted(facts: Facts, at: number): string | null {
  const key = `@${facts.plain[at] ?? ''}`;
  return facts.words.shaped(at, Shape.upper) && facts.words.gap[at] === Gap.space && keysIn(facts).has(key)
    ? key
    : null;
}

const keysIn = once(
  (facts: Facts): ReadonlySet<string> => new Set(facts.reading.names.map((_, index) => keyOfName(facts, index))),
);

/** "druggist", "lawyer", "gunman". */
const isAgent = (word: string): boolean => AGENT.test(word) && !NO_AGENT.test(word);

const AGENT = /^[a-z]{2,}(?:ists?|[^e]ers?|ors?|man|men|woman|women|cians?)$/u;
const NO_AGENT =
  /(?:matter|water|weather|winter|summer|computer|number|letter|paper|corner|order|border|power|dinner|river|error|terror|factor|door|floor|color|labor|favor|humor|rumor|flavor|list|disorder|shower|tower|chapter|quarter|murder|disaster|cover|offer|answer|manner|danger|anger|cancer|counter|center|theater|character|display|layer|sister|brother|father|mother|daughter)s?$/u;

/** Whose name stands with the noun: "the populist Osk", "Osk, a left-wing populist". */
function labelled(facts: Facts, at: number): Meant | null {
  const { words, reading } = facts;
  const run = reading.names[reading.nameAt[at + 1] ?? -1];
  const own = reading.nameAt[at] ?? -1;
  if (own >= 0 && reading.names[own]?.name !== at + 1) return null;
  if (run !== undefined && words.gap[at + 1] === Gap.space)
    return (run.kind === 'person' || run.kind === 'unclear') && isWhole(facts, reading.nameAt[at + 1] ?? -1)
      ? { key: keyOfName(facts, reading.nameAt[at + 1] ?? -1), from: at, to: run.to }
      : null;
  for (let first = at; first > at - LONGEST && words.gap[first] === Gap.space; first--) {
    if (!words.is(first - 1, Kind.determiner)) continue;
    const index = words.gapHas(first - 1, Gap.comma) ? (reading.nameAt[first - 2] ?? -1) : -1;
    return index >= 0 && isPerson(facts, index) ? { key: keyOfName(facts, index), from: first, to: at + 1 } : null;
  }
  return null;
}

/** A word for what somebody is. */
const isCalling = ({ words, plain }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space && (CLASSES.has(plain[at] ?? '') || words.is(at, Kind.role | Kind.title));

const COUNTRY = /^(?:nation|country|state|kingdom|republic|regime|dictatorship|enclave)$/u;

const isPerson = ({ reading }: Facts, index: number): boolean => reading.names[index]?.kind === 'person';
