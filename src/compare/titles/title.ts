/** Offices and ranks that differ for one person. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { ChangeIn, Facts } from '../facts.ts';
import { leading, mayHoldBoth, oneOffice, offices } from './office-words.ts';
import { isTradeOfOne, rankOf } from './calling-words.ts';
import { isGrade } from './ranks-apart.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { nameAround } from '../words/name-around.ts';
import { rangeText, sameNaming } from '../words/same-naming.ts';

/** Longest title read, in words. */
const LONGEST = 6;

const OFFICE = Kind.title | Kind.role;

/** They say nothing of an office. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady)$/u;
/** Added to an office they leave it the same office. */
const QUALIFIER =
  /^(?:us|uk|un|eu|state|national|republican|democratic|democrat|gop|labor|tory|conservative|liberal|independent|the|then|former|ex|outgoing|incoming|acting|interim|then|presidential|senior|chief|top|house|senate|district|supreme|retired)$/u;
/** Added to an office they make it another; what else is added says it in full. */
const OTHER_OFFICE =
  /^(?:vice|deputy|assistant|associate|under|lieutenant|lt|prime|attorney|solicitor|governor|speaker|minority|majority|secretary|chief|president|minister|general)$/u;
/** One office with the bearer's sex, or without. */
const SEX = /(?:man|woman|person|men|women|people)$/u;

/** An office in place of another before the same name. */
export function changedTitle({ a, b, change, alike }: ChangeIn): Finding[] {
  const one = titleAround(a, change.aFrom, change.aTo);
  const other = titleAround(b, change.bFrom, change.bTo);
  if (one === null || other === null || one.name !== other.name || one.from === one.to || one.to - one.from === 0)
    return [];
  if (other.from === other.to) return [];
  const [office, otherOffice] = [rangeText(a, one.from, one.to), rangeText(b, other.from, other.to)];
  const verdict = officesDiffer(office, otherOffice);
  if (verdict === 'no' || isGeneral(office, otherOffice)) return [];
  return [
    {
      type: 'title',
      severity: verdict === 'hard' && alike >= 0.7 && hasOffice(a, one) && hasOffice(b, other) ? 'hard' : 'soft',
      rule: 'title-before-one-name',
      sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
    },
  ];
}

/** A trade says what somebody does, and excludes none: "farmer", "teacher". */
const hasOffice = ({ plain }: Facts, { from, to }: Title): boolean =>
  plain.slice(from, to).some((word) => offices.has(oneOffice(word)) || leading.has(word) || isRank(word));

const isRank = (word: string): boolean => rankOf(word) !== undefined && !/^(?:agent|detective)$/u.test(word);

interface Title {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The title that covers or borders the changed words and stands before a name. */
function titleAround(facts: Facts, from: number, to: number): Title | null {
  const { words, plain } = facts;
  for (let at = from; at < to; at++) if (!inTitle(facts, at)) return null;
  let end = to;
  while (end < to + LONGEST && inTitle(facts, end) && (end === from || joined(facts, end))) end++;
  let start = from;
  while (start > 0 && from - start < LONGEST && words.is(start - 1, OFFICE | Kind.demonym) && joined(facts, start))
    start--;
  if (
    start === end ||
    !words.shaped(end, Shape.capital) ||
    !joined(facts, end) ||
    words.is(end, Kind.time | Kind.determiner)
  )
    return null;
  return { from: start, to: end, name: plain[end] ?? '' };
}

const inTitle = ({ words, plain }: Facts, at: number): boolean =>
  words.is(at, OFFICE | Kind.demonym) || plain[at] === 'of' || words.is(at, Kind.body);

const joined = ({ words }: Facts, at: number): boolean => ((words.gap[at] ?? 0) & ~(Gap.space | Gap.stop)) === 0;

/** Whether two offices are one; a sex, a party or a nation added makes no other office. */
export function officesDiffer(one: string, other: string): 'no' | 'soft' | 'hard' {
  if (sameNaming(one, other)) return 'no';
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const onlyLeft = left.filter((word) => !right.includes(word));
  const onlyRight = right.filter((word) => !left.includes(word));
  const rest = [...onlyLeft, ...onlyRight].filter(
    (word) => !QUALIFIER.test(word) && (kindsOf(word) & Kind.demonym) === 0,
  );
  if (rest.length === 0) return 'no';
  if (rest.every((word) => SEX.test(word))) return 'soft';
  if (left.length === 0 || right.length === 0 || isShortRank(left, right)) return 'no';
  if (isOfTeam(left, right) || isOfTeam(right, left)) return 'no';
  if ((onlyLeft.length === 0 || onlyRight.length === 0) && !rest.some((word) => OTHER_OFFICE.test(word))) return 'no';
  return isLoosely(left.at(-1) ?? '', right.at(-1) ?? '') ? 'soft' : 'hard';
}

/** "police chief" beside "sheriff", "judge" beside "magistrate". */
const isLoosely = (one: string, other: string): boolean =>
  mayHoldBoth(one, other) || (one !== other && (leading.has(one) || leading.has(other)));

/** "head", "boss": whoever leads, under whatever title. */
function isGeneral(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const own = [left.filter((word) => !right.includes(word)), right.filter((word) => !left.includes(word))];
  return own.every((words) => words.length > 0) && own.some((words) => words.every((word) => leading.has(word)));
}

/** "Captain" beside "striker". */
const isOfTeam = (one: readonly string[], other: readonly string[]): boolean =>
  one.at(-1) === 'captain' && isTradeOfOne(other.at(-1) ?? '');

/** "Colonel" for a lieutenant colonel. */
function isShortRank(one: readonly string[], other: readonly string[]): boolean {
  const rank = rankOf(one.at(-1) ?? '');
  if (rank === undefined || rank !== rankOf(other.at(-1) ?? '') || Math.min(one.length, other.length) > 1) return false;
  return [...one.slice(0, -1), ...other.slice(0, -1)].every((word) => isGrade(word));
}

const wordsOf = (office: string): string[] =>
  office
    .split(/[ -]/u)
    .filter((word) => word !== 'of' && word !== 'the' && !COURTESY.test(word))
    .map((word, at, words) => (words[at + 1] === 'general' ? word : (rankOf(word) ?? oneOffice(word))));

/** One part of a person’s name in place of another: "Yi" beside "Wang" for Wang Yi. */
export function changedName({ a, b, change }: ChangeIn): Finding[] {
  const one = nameAround(a, change.aFrom, change.aTo);
  const other = nameAround(b, change.bFrom, change.bTo);
  if (one === null || other === null) return [];
  const [left, right] = [a.plain.slice(one.from, one.to), b.plain.slice(other.from, other.to)];
  if (left.length + right.length > 3 || left.some((word) => right.includes(word))) return [];
  if (!isOnePerson(a, [...left, ...right]) && !isOnePerson(b, [...left, ...right])) return [];
  return [
    {
      type: 'title',
      severity: 'soft',
      rule: 'name-of-one-person',
      sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
    },
  ];
}

const isOnePerson = ({ held }: Facts, words: readonly string[]): boolean =>
  held.extraction.speakers.some(
    ({ kind, key }) => kind === 'person' && words.every((word) => key.split(' ').includes(word)),
  );
