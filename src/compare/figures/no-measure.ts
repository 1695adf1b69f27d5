/** Numbers that measure nothing by themselves: shares of a few, parts of a whole, bare numbers, times told from somewhere else, and what somebody else says. */
import { breaksBefore, isQuoted } from '../compared.ts';
import { within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { stem } from '../words/plain-word.ts';
import { ofPeople } from './people-data.ts';
import type { Quantity } from './read-quantities.ts';

export const isNoMeasure = (facts: Facts, quantity: Quantity): boolean =>
  quantity.kind === 'ordinal' ||
  isQuoted(facts, quantity.from) ||
  isShareOfFew(facts, quantity) ||
  isPart(facts, quantity) ||
  isWholeOfPart(facts, quantity) ||
  isMargin(facts, quantity) ||
  isElsewhereInTime(facts, quantity);

/** "nine out of ten", "two in five", "three quarters". */
function isShareOfFew({ plain, quantities }: Facts, { from, to, sort, nouns }: Quantity): boolean {
  const isFirst =
    SHARES.test(plain[to] ?? '') && within(quantities, to + 1, to + 3).length > 0 && !OWNER.test(plain[to + 1] ?? '');
  const isSecond =
    (plain[from - 1] === 'of' && plain[from - 2] === 'out') ||
    (OWNER.test(plain[from - 1] ?? '') &&
      plain[from - 2] === 'of' &&
      within(quantities, from - 3, from - 2).length > 0);
  return isFirst || isSecond || (sort === null && FRACTION.test(nouns[0] ?? ''));
}

const OWNER = /^(?:the|its|their|his|her)$/u;
const SHARES = /^(?:out|in|of)$/u;
const FRACTION = /^(?:quarter|third|half|fifth|tenth|point|out|per)$/u;

/** "the other 29 people", "two gold medals and a bronze". */
const isPart = ({ plain }: Facts, { from, nounTo }: Quantity): boolean =>
  PARTLY.test(plain[from - 1] ?? '') || LISTED.test(plain.slice(nounTo, nounTo + 2).join(' '));

/** "part of a larger group of 18 recruits": the sentence is about fewer. */
export const isWholeOfPart = ({ plain }: Facts, { from }: Quantity): boolean =>
  WHOLE_OF_PART.test(plain.slice(Math.max(0, from - 7), from).join(' '));
const WHOLE_OF_PART = /\bpart of an?(?: \w+){1,3} of$|\b(?:larger|bigger|wider)(?: \w+){1,2} of$/u;

/** "plus or minus four points", "a margin of error of 3.1 points". */
const isMargin = ({ plain }: Facts, { from }: Quantity): boolean =>
  plain[from - 1] === 'minus' ||
  /\bmargin of (?:sampling )?error\b/u.test(plain.slice(Math.max(0, from - 8), from).join(' '));

const PARTLY = /^(?:other|others|remaining|another|further|additional|extra|rest)$/u;
const LISTED = /^and (?:an?|one)$/u;

/** "three days later", "in the past two weeks", "34 years old"; not "for seven hours before they left". */
function isElsewhereInTime(facts: Facts, { from, to, nounTo, sort, nouns }: Quantity): boolean {
  if (sort !== 'time') return false;
  const { plain } = facts;
  if (nouns.includes('old') || PERIOD.test(plain[from - 1] ?? '')) return true;
  const lasts = LASTS.test(plain[beforeBounds(facts, from)] ?? '');
  return !lasts && plain.slice(to, nounTo + 2).some((word) => RELATIVE.test(word));
}

const RELATIVE = /^(?:ago|earlier|later|after|before|old|aged?)$/u;
const LASTS = /^(?:for|after|in|took|taken|takes|lasted|lasting|spent|spend)$/u;
const PERIOD = /^(?:past|last|next|within|every|each)$/u;

/** The word before a number and what bounds it: "after nearly 14". */
function beforeBounds({ plain }: Facts, from: number): number {
  let at = from - 1;
  while (at > from - 4 && (BOUND.test(plain[at] ?? '') || (plain[at] === 'the' && at === from - 1))) at--;
  return at;
}

const BOUND = /^(?:about|almost|around|at|just|least|less|more|nearly|only|over|roughly|some|than|under)$/u;

/** "three in the morning"; "Ida Osk, 34, …"; "a man of 34". */
export function isHourOrAge(facts: Facts, { from, to, sort, nouns }: Quantity): boolean {
  if (sort !== null || nouns.length > 0) return false;
  if (HOUR.test(facts.plain.slice(to, to + 3).join(' ')) || isAgeOf(facts, from)) return true;
  return breaksBefore(facts, from) && breaksBefore(facts, to);
}

/** "aged 34", "a man of 34"; not "a crew of 34". */
function isAgeOf({ plain }: Facts, from: number): boolean {
  const before = plain[from - 1] ?? '';
  if (before !== 'of') return /^aged?$/u.test(before);
  const whose = stem(plain[from - 2] ?? '');
  return !/^(?:crew|staff|crowd|family|personnel|police|household)$/u.test(whose) && ofPeople(whose);
}

const HOUR = /^in the (?:morning|afternoon|evening)/u;

/** Nothing beside it says what it counts. */
export const countsNothing = ({ sort, nouns }: Quantity): boolean => sort === null && nouns.length === 0;
