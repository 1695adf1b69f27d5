/** Cuts the sentences of an article into parts that each tell one thing: clauses, and longer quotations by themselves; judges nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';

/** Words, half-open. */
export interface NewsPart {
  readonly from: number;
  readonly to: number;
  /** All of it stands between quotation marks. */
  readonly quoted: boolean;
}

/** From so many words on a quotation is a part by itself. */
const LEAST_QUOTED = 6;
/** Words that a clause has to have on either side of a cut without a comma. */
const LEAST_BESIDE = 4;

/** How far behind the comma a source is said to have spoken, in words. */
const FARTHEST_SOURCE = 20;

/** Parts of the sentences in the body that end as sentences do, in order. */
export function newsParts(facts: Facts): NewsPart[] {
  return facts.sentences.flatMap((sentence) =>
    sentence.place === 'body' && reports(facts, sentence) ? partsOfSentence(facts, sentence) : [],
  );
}

function partsOfSentence(facts: Facts, { from, to }: ComparedSentence): NewsPart[] {
  const out: NewsPart[] = [];
  for (let start = from, at = from + 1; at <= to; at++) {
    if (at < to && !isCut(facts, { start, at, end: to })) continue;
    const quoted = longQuoted(facts, start) && longQuoted(facts, at - 1);
    const first = quoted ? start : start + leading(facts, start, at);
    if (first < at) out.push({ from: first, to: at, quoted: longQuoted(facts, first) && longQuoted(facts, at - 1) });
    start = at;
  }
  return out;
}

interface Cut {
  readonly start: number;
  readonly at: number;
  readonly end: number;
}

/** Whether another part begins at `at`. */
function isCut(facts: Facts, { start, at, end }: Cut): boolean {
  const { words } = facts;
  if (words.stretch[at] !== words.stretch[at - 1] && (longQuoted(facts, at) || longQuoted(facts, at - 1))) return true;
  if (isQuoted(facts, at)) return longQuoted(facts, at) && words.gapHas(at, Gap.stop) && opensSentence(facts, at);
  if (words.gapHas(at, Gap.semicolon | Gap.dash) || (words.gapHas(at, Gap.colon) && !words.shaped(at, Shape.digit)))
    return true;
  if (words.gapHas(at, Gap.comma)) return opensClause(facts, at, end);
  if (at - start < LEAST_BESIDE || end - at < LEAST_BESIDE || words.is(at - 1, Kind.adverb | Kind.time)) return false;
  return (
    words.is(at, SUBORDINATE) &&
    SUBORDINATES.test(facts.plain[at] ?? '') &&
    !/^(?:soon|shortly|long|just|year|decade)s?$/u.test(facts.plain[at - 1] ?? '')
  );
}

/** Several sentences between one pair of marks are several parts; behind "Dr." or an initial none begins. */
const opensSentence = ({ words }: Facts, at: number): boolean =>
  words.shaped(at, Shape.capital) &&
  !words.shaped(at - 1, Shape.initial) &&
  !words.is(at - 1, Kind.title | Kind.abbreviation);

const longQuoted = ({ words, reading }: Facts, at: number): boolean => {
  const stretch = reading.stretches[words.stretch[at] ?? -1];
  return stretch !== undefined && stretch.to - stretch.from >= LEAST_QUOTED;
};

const SUBORDINATE = Kind.relative | Kind.conjunction | Kind.preposition;
const SUBORDINATES = /^(?:where|when|while|after|before|because|although|though)$/u;

/** Behind a comma: a conjunction, pronoun, participle, or who says so. */
function opensClause(facts: Facts, at: number, end: number): boolean {
  const { words, plain } = facts;
  const word = plain[at] ?? '';
  if (words.is(at, Kind.conjunction | Kind.relative | Kind.pronoun)) return true;
  if (/(?:ing|ed)$/u.test(word) || /^(?:after|before|following|amid|with|according)$/u.test(word)) return true;
  for (let next = at; next < Math.min(end, at + 7) && (next === at || !words.gapHas(next, Gap.comma)); next++)
    if (words.is(next, Kind.saying)) return true;
  return namesSource(facts, at, end);
}

/** "…, Ida Roe, the head of the port of Brell, said." */
function namesSource({ words, reading }: Facts, at: number, end: number): boolean {
  if (reading.names[reading.nameAt[at] ?? -1]?.kind !== 'person') return false;
  for (let next = at + 2; next < Math.min(end, at + FARTHEST_SOURCE); next++)
    if (words.is(next, Kind.saying) && words.gapHas(next, Gap.comma)) return true;
  return false;
}

/** Words in front that only join the part to the rest: "and also", "adding that". */
function leading({ plain, words }: Facts, from: number, to: number): number {
  let at = from;
  while (
    at < to &&
    (JOINS.test(plain[at] ?? '') ||
      (words.is(at, Kind.saying) && words.is(at, Kind.gerund) && plain[at + 1] === 'that'))
  )
    at++;
  return at - from;
}

const JOINS = /^(?:and|but|or|that|so|yet|while|meanwhile|then|also|however|moreover|furthermore|additionally)$/u;

/** Words of credits and of what a page asks of its readers. */
const CREDIT =
  /^(?:contributed|subscribe|newsletters?|inbox|copyright|hotline|recaptcha|cookies|javascript|advertisements?|unsubscribe|supplemented)$/u;

const CALLS = /^(?:follow|click|watch|listen|download|sign|share|email|read|photo|photos|related)$/u;

/** "…, Thursday, June 16, 2016": with the year only under a picture. */
const datesPicture = (plain: readonly string[], to: number): boolean =>
  /^(?:19|20)\d\d$/u.test(plain[to - 1] ?? '') &&
  /^\d{1,2}$/u.test(plain[to - 2] ?? '') &&
  DAYS.test(plain[to - 4] ?? '');

const DAYS = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

/** An article speaks of itself. */
const OF_ITSELF = /^(?:(?:this|the) (?:article|story|post|piece|report|version)|an earlier|editors note)$/u;

/** A sentence with an end: no caption, credit or link that passed for one, and no question of the article itself. */
function reports(facts: Facts, { from, to }: ComparedSentence): boolean {
  const { text, words, plain } = facts;
  if (CALLS.test(plain[from] ?? '') || plain.slice(from, to).some((word) => CREDIT.test(word))) return false;
  if (/^(?:jr|sr|st|no|dr|mr|mrs|ms)$/u.test(plain[to - 1] ?? '')) return false;
  if (datesPicture(plain, to)) return false;
  if (OF_ITSELF.test(`${plain[from]} ${plain[from + 1]}`)) return false;
  if (/^(?:details|story|latest)$/u.test(plain[to - 1] ?? '') && plain[to - 3] === 'has') return false;
  const end = words.outer[to - 1] ?? 0;
  const mark = /^[”"’')\]]*([.!?,])/u.exec(text.slice(end, end + 4))?.[1];
  return mark !== undefined && (mark !== '?' || isQuoted(facts, to - 1));
}
