/** Whether the words before a predicate affirm it, negate it, deny it, put it in time to come, or leave it open. */
import { Gap } from '../../extract/words.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import type { At } from './claim-at.ts';
import { isNegation } from './negation.ts';

/** Words before a predicate that are read. */
const REACH = 9;

const OPEN = /^(?:if|whether|could|may|might|should|can|unless|must|until)$/u;
const AHEAD = /^(?:will|would|shall|wont|wouldnt)$/u;
/** "is to attend", "plans to attend". */
const TO_COME =
  /^(?:is|are|was|were|plans?|planned|planning|intends?|intended|due|set|going|scheduled|agreed|decided|vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|prepares|preparing)$/u;
/** What follows is asked for or promised, and not told. */
const WISHED =
  /^(?:urg(?:e|es|ed|ing)|hop(?:e|es|ed|ing)|want(?:s|ed)?|demand(?:s|ed|ing)?|threaten(?:s|ed|ing)?|plead(?:s|ed)?|beg(?:s|ged)?)$/u;
const DENYING = /^(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed)?)$/u;
const REFUSING = /^(?:refused|declined|failed|unable|yet)$/u;

/** Such words as bits, so that each is looked at once. */
const Sort = {
  open: 1,
  ahead: 2,
  toCome: 4,
  wished: 8,
  denying: 16,
  refusing: 32,
  not: 64,
  no: 128,
  able: 256,
  to: 512,
  called: 1024,
} as const;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [OPEN, Sort.open],
  [AHEAD, Sort.ahead],
  [TO_COME, Sort.toCome],
  [WISHED, Sort.wished],
  [DENYING, Sort.denying],
  [REFUSING, Sort.refusing],
  [/^(?:no|without|nobody|neither|nor)$/u, Sort.no],
  [/^(?:could|can|cannot|couldnt|cant)$/u, Sort.able],
  [/^to$/u, Sort.to],
  [/^called$/u, Sort.called],
];

const CACHE_MOST = 20_000;
const sorts = new Map<string, number>();

function sortOf(word: string): number {
  const known = sorts.get(word);
  if (known !== undefined) return known;
  if (sorts.size >= CACHE_MOST) sorts.clear();
  const sort = TESTS.reduce((sum, [test, bit]) => (test.test(word) ? sum | bit : sum), isNegation(word) ? Sort.not : 0);
  sorts.set(word, sort);
  return sort;
}

export interface Polarity {
  readonly negated: boolean;
  readonly ahead: boolean;
  readonly denied: boolean;
}

/** Null where the clause leaves it open. */
export function polarityAt(facts: Facts, { sentence, at, met, isTurned }: At): Polarity | null {
  const { plain, words } = facts;
  let negated = isTurned !== met.negated;
  let denied = false;
  let ahead = false;
  let inClause = true;
  for (let before = at - 1; before >= Math.max(sentence.from, at - REACH); before--) {
    if (words.gapHas(before + 1, Gap.comma | Gap.semicolon | Gap.dash | Gap.colon)) inClause = false;
    const sort = sortOf(plain[before] ?? '');
    if (sort === 0) continue;
    const next = plain[before + 1] ?? '';
    const near = at - before;
    if (inClause && !isTurned && leavesOpen(sort, next, near)) return null;
    if (sort & Sort.ahead && inClause && near <= NEAR) ahead = true;
    if (sort & Sort.to && near === 1 && sortOf(plain[before - 1] ?? '') & Sort.toCome) ahead = true;
    if (ahead && next === 'have') return null;
    if (near <= CLOSE && (sort & (Sort.not | Sort.no) || (sort & Sort.refusing && next === 'to'))) negated = !negated;
    if (sort & Sort.denying && !denied) [negated, denied] = [!negated, true];
  }
  return isCalledFalse(facts, sentence, { from: at, to: met.to })
    ? { negated: !negated, ahead, denied: true }
    : { negated, ahead, denied };
}

/** So many words before the predicate a negation, or what leaves it open, speaks of it. */
const CLOSE = 3;
const NEAR = 5;

/** "could have", "called on him to", "hopes to"; but "could not". */
function leavesOpen(sort: number, next: string, near: number): boolean {
  if (sort & Sort.called) return next === 'on' || next === 'for';
  if (sort & Sort.wished) return next !== 'by' && next !== 'as';
  const isUnable = (sort & Sort.able) !== 0 && (sort & Sort.not || isNegation(next));
  return (sort & Sort.open) !== 0 && near <= NEAR && !isUnable;
}

export const isRefusing = (word: string): boolean => (sortOf(word) & Sort.refusing) !== 0;

/** "Reports that the ransom had been paid were false". */
function isCalledFalse({ plain }: Facts, sentence: ComparedSentence, { from, to }: Run): boolean {
  const behind = plain.slice(to, Math.min(sentence.to, to + REACH));
  const was = behind.findIndex((word, at) => /^(?:was|were|is|are)$/u.test(word) && UNTRUE.test(behind[at + 1] ?? ''));
  if (was < 0) return false;
  if (behind[was + 1] === 'not' && !/^(?:true|correct|right)$/u.test(behind[was + 2] ?? '')) return false;
  const before = plain.slice(Math.max(sentence.from, from - REACH * 2), from);
  return (
    before.some((word, at) => word === 'that' && ACCOUNTS.test(before[at - 1] ?? '')) ||
    ACCOUNTED.test(before.join(' '))
  );
}

interface Run {
  readonly from: number;
  readonly to: number;
}

const UNTRUE =
  /^(?:not|false|untrue|wrong|baseless|unfounded|nonsense|incorrect|lies|fabricated|groundless|invented)$/u;
const ACCOUNTS = /^(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|assertions?|story|stories)$/u;
/** "Reports on a website that money …" */
const ACCOUNTED = /^(?:reports?|claims?|allegations?|accusations?|rumors?|suggestions?)(?: \S+){1,8} that\b/u;
