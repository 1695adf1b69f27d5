/** Whom or what a predicate may be said of: the names, ages and words of persons before it, or in the sentence beside it where only a pronoun or a role stands there. Wide: it decides nothing by itself. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { conceptsOf } from '../words/concepts.ts';

export interface Subject {
  /** Last words of names that are not those of places. */
  readonly names: ReadonlySet<string>;
  /** Words for roles and offices, each with its keys. */
  readonly roles: ReadonlyMap<string, readonly string[]>;
  readonly ages: ReadonlySet<string>;
  /** By role the nouns that say which: "the tram driver", "the driver of the tram". */
  readonly which: ReadonlyMap<string, readonly string[]>;
}

/** Of the predicate that begins at a word; with the name behind it where it ends, too, if that is given. */
export function subjectOf(
  facts: Facts,
  sentence: ComparedSentence,
  { from: at, to }: { readonly from: number; readonly to: number | null },
): Subject {
  const before = subjectBefore(facts, sentence, at);
  if (to === null) return before;
  const behind = read(facts, to, Math.min(sentence.to, to + OBJECT));
  return { ...before, names: new Set([...before.names, ...behind.names]) };
}

/** Words behind a predicate in which the name begins of whom it is done to. */
const OBJECT = 5;

function subjectBefore(facts: Facts, sentence: ComparedSentence, at: number): Subject {
  if (at === sentence.from && facts.plain[at] === 'in') return read(facts, at, tagEnd(sentence, at));
  const own = read(facts, sentence.from, at);
  const [before, next] = [facts.sentences[sentence.index - 1], facts.sentences[sentence.index + 1]];
  if (own.ages.size === 0 && own.roles.size > 0 && before?.place !== 'body' && next?.place === 'body') {
    const named = read(facts, next.from, Math.min(next.to, next.from + OPENING));
    return { ...own, names: new Set([...named.names, ...own.names]), ages: named.ages };
  }
  if (own.names.size + own.roles.size + own.ages.size > 0) return own;
  return before?.place === 'body' ? read(facts, before.from, before.to) : own;
}

/** "In a written reply, the dairy said …": a predicate that opens the sentence is that of its subject, which stands behind. */
const tagEnd = ({ to }: ComparedSentence, at: number): number => Math.min(to, at + MOST_TO_TAG);

const MOST_TO_TAG = 20;

/** An article that opens with "a coach driver" gives his name where the next sentence begins. */
const OPENING = 6;

function read(facts: Facts, from: number, to: number): Subject {
  const { plain, reading, words } = facts;
  const names = new Set<string>();
  const roles = new Map<string, readonly string[]>();
  const ages = new Set<string>();
  const which = new Map<string, readonly string[]>();
  for (let at = from; at < to; at++) {
    const word = plain[at] ?? '';
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run !== undefined && run.to - 1 === at && run.kind !== 'place' && !words.is(at, NO_NAME)) names.add(word);
    if (isRole(word) && !MANY.test(word)) {
      roles.set(word, conceptsOf(word));
      which.set(word, [...(which.get(word) ?? []), ...whichAt(facts, at)]);
    }
    if (UNIQUE.test(word) && plain[at - 1] === 'the') names.add(word);
    const seat = plain[at - 2] === 'at' && plain[at - 1] === 'the' ? SEATS.get(word) : undefined;
    if (seat !== undefined) roles.set(seat, conceptsOf(seat));
    const age = words.shaped(at, Shape.digit) ? ageAt(facts, at) : null;
    if (age !== null) ages.add(age);
  }
  return { names, roles, ages, which };
}

/** There is one of them in an event. */
const UNIQUE = /^(?:king|queen|pope|president|chancellor|premier|emperor|empress|sultan|emir)$/u;

/** Keys of the noun before a role, and of that behind "of the". */
function whichAt(facts: Facts, at: number): readonly string[] {
  const { plain } = facts;
  const out: string[] = [];
  if (isNoun(facts, at - 1)) out.push(...conceptsOf(plain[at - 1] ?? ''));
  const behind = /^(?:the|a|an|his|her|its)$/u.test(plain[at + 2] ?? '') ? at + 3 : at + 2;
  if (plain[at + 1] === 'of' && isNoun(facts, behind)) out.push(...conceptsOf(plain[behind] ?? ''));
  return out;
}

const isNoun = (facts: Facts, at: number): boolean =>
  isContent(facts, at) && !facts.words.shaped(at, Shape.digit) && (facts.reading.nameAt[at] ?? -1) < 0;

/** More than one of them. */
const MANY = /[^s]s$/u;

/** "the man at the controls" */
const SEATS = new Map([
  ['wheel', 'driver'],
  ['controls', 'pilot'],
  ['helm', 'captain'],
]);

const NO_NAME = Kind.place | Kind.demonym | Kind.time;

/** A word for what a person is or does, common ones of the road and the street among them. */
export const isRole = (word: string): boolean => (kindsOf(word) & (Kind.role | Kind.title)) !== 0 || MORE.test(word);

const MORE =
  /^(?:driver|trucker|motorist|cyclist|biker|rider|pedestrian|passenger|pilot|skipper|suspect|gunman|killer|murderer|attacker|assailant|shooter|robber|thief|burglar|victim|survivor|defendant|accused|inmate|prisoner|hostage|witness|patient|pupil|student|teacher|nurse|widow|widower|mother|father|son|daughter|husband|wife|baker|farmer|miner|climber|hiker|swimmer|sailor|diver|guide|runner|bomber|hijacker|kidnapper|arsonist|whistleblower|landlord|tenant|owner|hunter|fisherman|teenager|toddler|boy|girl|baby|pensioner)s?$/u;

/** "the killer refused": the sentence has no name before the predicate, and says by a role whom it speaks of. */
export function saidOfRole(facts: Facts, { from }: ComparedSentence, at: number): boolean {
  let role = false;
  for (let word = from; word < at; word++) {
    if ((facts.reading.nameAt[word] ?? -1) >= 0) return false;
    if (facts.words.is(word - 1, Kind.determiner) && isRole(facts.plain[word] ?? '')) role = true;
    if (facts.words.is(word, Kind.relative)) role = false;
  }
  return role;
}

/** "38-year-old"; a number alone between commas. */
function ageAt({ plain, words }: Facts, at: number): string | null {
  const word = plain[at] ?? '';
  const old = /^(\d{1,3})-years?-old$/u.exec(word)?.[1];
  if (old !== undefined) return old;
  if (!/^\d{1,2}$/u.test(word)) return null;
  const alone = words.gapHas(at, Gap.comma) && words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.semicolon | Gap.block);
  const yearsOld = /^years?$/u.test(plain[at + 1] ?? '') && plain[at + 2] === 'old';
  const aged = plain[at - 1] === 'aged';
  return alone || yearsOld || aged ? word : null;
}

export const isShared = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...ones].some((one) => others.has(one));

/** A role of the one that is one of the other, in the same word or one of its family. */
export const sharesRole = (one: Subject, other: Subject): boolean =>
  [...one.roles].some(([role, keys]) =>
    [...other.roles].some(
      ([its, others]) => keys.some((key) => others.includes(key)) && !areTwo(one, other, [role, its]),
    ),
  );

/** "The driver of the van", "the tram driver". */
export function areTwo(one: Subject, other: Subject, [role, its]: readonly [string, string]): boolean {
  const [left, right] = [one.which.get(role) ?? [], other.which.get(its) ?? []];
  return left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
}
