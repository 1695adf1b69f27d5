/** The hour at which one act happened, where two articles print two. */
import { actsAround, wordsAround } from '../acts/act-around.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { onceASentence } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { actAt } from '../acts/acts.ts';
import { momentAt } from './moments.ts';
import { momentsApart } from './moments-apart.ts';
import { surelyTwo } from '../acts/same-act.ts';
import { Gap } from '../../extract/words.ts';

/** An hour as an article prints it, by its words, half-open. */
interface Clock {
  readonly from: number;
  readonly to: number;
  /** Minutes since midnight. */
  readonly minutes: number;
  /** "about", "shortly after": minutes it may be off. */
  readonly slack: number;
}

const RELATED = 0.3;
const LEAST_AROUND = 2;
const REACH = 9;
const ROUGH = 30;

export function clockedApart({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  return related.flatMap((pair): Finding[] => {
    if (pair.share < RELATED) return [];
    const [ones, others] = [clocksIn(a, pair.a), clocksIn(b, pair.b)];
    const [one, other] = [ones[0], others[0]];
    if (one === undefined || other === undefined || ones.length + others.length > 2) return [];
    if (!apart(one.minutes - other.minutes, one.slack + other.slack) || !oneAct({ a, b }, one, other)) return [];
    if (printsToo(a, other) || printsToo(b, one) || surelyTwo({ a, b }, actAt(a, one.from), actAt(b, other.from)))
      return [];
    const [left, right] = [momentAt(a, one.from), momentAt(b, other.from)];
    if (left !== null && right !== null && !momentsApart(left, right)) return [];
    return [
      {
        type: 'date',
        severity: 'soft',
        rule: 'hour-of-one-act',
        sides: [sideOf(a, one.from, one.to, told(one)), sideOf(b, other.from, other.to, told(other))],
      },
    ];
  });
}

const told = ({ minutes }: Clock): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;

/** Whole hours apart may be two time zones. */
const apart = (minutes: number, slack: number): boolean => Math.abs(minutes) > slack && minutes % 60 !== 0;

function oneAct({ a, b }: FactsPair, one: Clock, other: Clock): boolean {
  const theirs = wordsAround(b, other, REACH);
  const acts = actsAround(b, other, REACH);
  const shared = [...wordsAround(a, one, REACH)].filter((word) => theirs.has(word));
  return shared.length >= LEAST_AROUND && [...actsAround(a, one, REACH)].some((act) => acts.has(act));
}

const printsToo = (facts: Facts, { minutes, slack }: Clock): boolean =>
  facts.sentences.some((sentence) =>
    clocksIn(facts, sentence).some((its) => Math.abs(its.minutes - minutes) <= slack + its.slack),
  );

const clocksIn = onceASentence((facts: Facts, { from, to, place }: ComparedSentence): readonly Clock[] => {
  const out: Clock[] = [];
  if (place === 'caption') return out;
  for (let at = from; at < to; at++) {
    const clock = isQuoted(facts, at) ? null : clockAt(facts, at);
    if (clock !== null) out.push(clock);
  }
  return out;
});

/** "2:15 a.m.", "9 pm"; the minutes are a word of their own. */
function clockAt(facts: Facts, at: number): Clock | null {
  const { plain, words, text } = facts;
  const hour = /^\d{1,2}$/u.test(plain[at] ?? '') ? Number(plain[at]) : 0;
  if (hour < 1 || hour > 12) return null;
  const colon = text[words.end[at] ?? 0] === ':' && /^\d\d$/u.test(plain[at + 1] ?? '');
  const half = plain[colon ? at + 2 : at + 1] ?? '';
  if (!/^[ap]m$/u.test(half) || words.gapHas(at, Gap.colon)) return null;
  const minutes = (hour % 12) * 60 + (colon ? Number(plain[at + 1]) : 0) + (half === 'pm' ? 720 : 0);
  const rough = /^(?:about|around|approximately|roughly|nearly|after|before|by|shortly|near)$/u.test(
    plain[at - 1] ?? '',
  );
  return { from: at, to: colon ? at + 3 : at + 2, minutes, slack: rough || !colon ? ROUGH : 0 };
}
