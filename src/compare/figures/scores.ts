/** How a match ended, where two articles tell it otherwise: "won 3-1", "three goals to two"; votes are counted elsewhere. */
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { figureAt } from './figure-at.ts';

interface Score {
  readonly more: number;
  readonly fewer: number;
  /** Words, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Where each article gives one score. Hard: a match ends but once. */
export function scoresApart({ a, b }: FactsPair): Finding[] {
  const [one, other] = [onlyScore(a), onlyScore(b)];
  if (one === null || other === null || (one.more === other.more && one.fewer === other.fewer)) return [];
  if (gives(a, other) || gives(b, one)) return [];
  const sides = [shown(a, one), shown(b, other)] as const;
  return [{ type: 'figure', severity: 'hard', rule: 'figure-of-one-thing', sides }];
}

const shown = (facts: Facts, { from, to, more, fewer }: Score) => sideOf(facts, from, to, `${more} to ${fewer}`);

/** The article prints both numbers as a score, of whatever. */
const gives = (facts: Facts, { more, fewer }: Score): boolean =>
  pairsOf(facts).some((its) => its.more === more && its.fewer === fewer);

/** Null where an article gives none, or several. */
function onlyScore(facts: Facts): Score | null {
  const all = scoresOf(facts);
  const [first] = all;
  return first && all.every(({ more, fewer }) => more === first.more && fewer === first.fewer) ? first : null;
}

/** Of a match that has ended, not of its half, an earlier one, or a shoot-out. */
const scoresOf = once((facts: Facts): readonly Score[] =>
  pairsOf(facts).filter(({ from, to }) => {
    const near = (reach: number): readonly string[] => facts.plain.slice(Math.max(0, from - reach), to + reach);
    return (
      !isQuoted(facts, from) &&
      near(BESIDE).some((word) => PLAYED.test(word)) &&
      !near(RIGHT_BESIDE).some((word) => ANOTHER.test(word))
    );
  }),
);

/** Words on either side in which a match is named. */
const BESIDE = 8;
/** And in which another is. */
const RIGHT_BESIDE = 4;
const PLAYED =
  /^(?:beat|beats|beating|beaten|won|win|wins|winning|victory|defeat|defeated|defeats|lost|loss|lose|loses|draw|drew|drawn|goals?|score|scored|scoreline|match|final|game|overcame|thrashed|thrash|edged|edge|triumph|triumphed|held|ended|finished|stood|whistle|semi-final|quarter-final|advanced|eliminated|knocked)$/u;
const ANOTHER =
  /^(?:half-time|halftime|interval|half|break|earlier|previous|previously|last|ago|penalties|shoot-out|shootout|aggregate|lead|led|leading|ahead|down|trailed|trailing|up|equali[sz]ed|level|first-leg|leg|sets?|vote|votes|voted|ballots?|majority|record|past|since|odds|season|quarter|frame|frames|period|inning|innings|tie-break)$/u;

const pairsOf = once((facts: Facts): readonly Score[] => {
  const out: Score[] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const score = scoreAt(facts, at);
    if (score !== null) out.push(score);
  }
  return out;
});

/** "3-1", "3–1", "three goals to two", "two-nil", "2 to 1". */
function scoreAt(facts: Facts, at: number): Score | null {
  const { words, plain } = facts;
  const joined = /^(\d{1,3})-(\d{1,3})$/u.exec(words.text.slice(words.start[at], words.end[at]));
  if (joined) return score(Number(joined[1]), Number(joined[2]), { from: at, to: at + 1 });
  const spelled = /^([a-z]+)-(nil|zero|one|two|three|four|five|six)$/u.exec(plain[at] ?? '');
  if (spelled) return score(smallNumber(spelled[1] ?? ''), smallNumber(spelled[2] ?? ''), { from: at, to: at + 1 });
  const first = wholeAt(facts, at);
  if (first === null) return null;
  const to = /^(?:goals?|points?|runs?|games?|matches)$/u.test(plain[at + 1] ?? '') ? at + 2 : at + 1;
  if (plain[to] === 'to') return score(first, wholeAt(facts, to + 1), { from: at, to: to + 2 });
  const dashed = words.text.slice(words.end[at], words.start[at + 1]) === '–';
  return dashed ? score(first, wholeAt(facts, at + 1), { from: at, to: at + 2 }) : null;
}

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function smallNumber(word: string): number | null {
  const value = word === 'nil' ? 0 : SMALL.indexOf(word);
  return value < 0 ? null : value;
}

/** A whole number alone. */
function wholeAt(facts: Facts, at: number): number | null {
  const word = facts.plain[at] ?? '';
  if (word === 'nil' || word === 'one') return smallNumber(word);
  const figure = figureAt(facts, at);
  return figure && !figure.ordinal && figure.tail.length === 0 && Number.isInteger(figure.value) ? figure.value : null;
}

const score = (one: number | null, other: number | null, place: { from: number; to: number }): Score | null =>
  one === null || other === null ? null : { more: Math.max(one, other), fewer: Math.min(one, other), ...place };
