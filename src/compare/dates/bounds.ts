/** Whether a moment is when something was, or only an end of it: "since 2019", "until Monday", "not before Thursday", "by Friday at the latest". */
import type { Facts } from '../facts.ts';

/** Words, half-open, from those that make a moment rough up to its last. */
interface Told {
  readonly from: number;
  readonly to: number;
  /** An hour is told: "shortly before 11" says when. */
  readonly clock: boolean;
}

const LINK = /(?:^| )(since|until|till|from|between|through|to)(?: the| at least| about)?$/u;
const NEGATED = /^(?:not|no|never|nor|nobody|cannot|.*n[’']?t)$/u;
/** Words between "not" and "before". */
const REACH = 7;

/** `''` for when it was; `by` and `not before` for its latest and its earliest day; else the word that bounds it. */
export function boundOf(facts: Facts, first: number, { from, to, clock }: Told): string {
  const { plain } = facts;
  if (plain[to] === 'when') return '';
  const behind = plain.slice(to, to + 3).join(' ');
  const before = plain.slice(Math.max(first, from - 3), from).join(' ');
  if (behind === 'at the latest' || /(?:no|not) later than$/u.test(before)) return 'by';
  if (behind === 'at the earliest' || /(?:no|not) (?:earlier|sooner) than$/u.test(before)) return 'not before';
  const link = LINK.exec(before)?.[1];
  if (link !== undefined) return isBeginning(facts, first, { from, to, link }) ? '' : link;
  const apart = /(?:^| )(by|before|after) the$/u.exec(before)?.[1];
  const word = apart ?? plain[from] ?? '';
  if (clock || !/^(?:by|before|after)$/u.test(word)) return '';
  if (word !== 'before') return word;
  return isNegated(facts, first, from) ? 'not before' : word;
}

const UNTIL = /^(?:until|till|to|through)$/u;
/** A new date stands behind them. */
const MOVED = /^(?:adjourned|postponed|off|delayed|deferred|rescheduled|moved|back|forward)$/u;

/** What has been so since a day began on it. */
const LASTING = /^(?:shut|closed|sealed|blocked|suspended|strike|force|custody)$/u;

interface Linked {
  readonly from: number;
  readonly to: number;
  readonly link: string;
}

/** "not until Friday", "put off until Friday", "in force from Friday": then it is, or begins. */
function isBeginning(facts: Facts, first: number, { from, to, link }: Linked): boolean {
  const { plain } = facts;
  if (link === 'from') return !UNTIL.test(plain[to] ?? '') && plain[to] !== 'and';
  let before = from - 1;
  while (before > first && plain[before] !== link) before--;
  if (link === 'since') return LASTING.test(plain[before - 1] ?? '');
  if (!UNTIL.test(link) || link === 'through') return false;
  return MOVED.test(plain[before - 1] ?? '') || (link !== 'to' && isNegated(facts, first, before));
}

function isNegated({ plain, words }: Facts, first: number, from: number): boolean {
  for (let at = from - 1; at >= Math.max(first, from - REACH) && !words.gapHas(at + 1, 2 | 4); at--)
    if (NEGATED.test(plain[at] ?? '')) return true;
  return false;
}
