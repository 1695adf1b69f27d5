/** One person as kin of one other in two ways: "his mother" beside "the boy’s aunt". */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isKin, isTie, sameKin } from './calling-words.ts';
import type { Run } from './office-words.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

interface Tie {
  readonly kin: string;
  /** Whose, where a name says so, and the sex of whoever it is. */
  readonly of: string | null;
  readonly sex: 'm' | 'f' | null;
  readonly side: Side;
}

/** None where either article ties the person to others in more than one way, or the two are surely not of one other. */
export function kinApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [only(a, one), only(b, other)];
  if (left === null || right === null || sameKin(left.kin, right.kin)) return null;
  if (left.of !== null && right.of !== null && left.of !== right.of) return null;
  if (left.sex !== null && right.sex !== null && left.sex !== right.sex) return null;
  // A friend may live next door; no brother is called a friend.
  if (isTie(left.kin) && isTie(right.kin)) return null;
  const sure =
    !isTie(left.kin) &&
    !isTie(right.kin) &&
    left.of === right.of &&
    (left.of !== null || (left.sex === right.sex && left.sex !== null) || (isChilds(left) && isChilds(right)));
  return {
    type: 'title',
    severity: sure ? 'hard' : 'soft',
    rule: 'office-of-one-person',
    sides: [left.side, right.side],
  };
}

/** Of a child, who has few others. */
const isChilds = ({ kin }: Tie): boolean =>
  /^(?:mother|mum|mom|father|dad|aunt|uncle|grand(?:mother|father|ma|pa)|parent)$/u.test(kin);

const only = onceAPerson((facts, { callings, surname }): Tie | null => {
  let found: Tie | null = null;
  for (const run of callings) {
    const tie = tieIn(facts, run, surname);
    if (tie === null) continue;
    if (found !== null && found.kin !== tie.kin) return null;
    found ??= tie;
  }
  return found;
});

/** "a mother of two", "father-of-three" tie nobody to anybody who is named. */
function tieIn(facts: Facts, { from, to }: Run, surname: string): Tie | null {
  const { plain, words } = facts;
  let at = from;
  while (at < to && !isKin(plain[at] ?? '') && !isTie(plain[at] ?? '')) at++;
  if (at === to) return null;
  const isOf = plain[at + 1] === 'of';
  const owner = at - 1;
  const owned = owner >= from && (words.shaped(owner, Shape.possessive) || OWN.test(plain[owner] ?? ''));
  if (!isOf && !owned && !ownedBefore(facts, from, at)) return null;
  if (isOf && /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|children|a|an)$/u.test(plain[at + 2] ?? ''))
    return null;
  if (
    isOf &&
    at > from &&
    /^(?:a|an)$/u.test(plain[at - 1] ?? '') &&
    !words.shaped(at + 3, Shape.capital) &&
    !words.shaped(at + 2, Shape.capital)
  )
    return null;
  const whose = isOf ? nameBehind(facts, at + 2) : ownerName(facts, from, at);
  return {
    kin: plain[at] ?? '',
    of: whose === surname ? null : whose,
    sex: sexBefore(facts, from, at) ?? (isOf ? sexBefore(facts, at + 2, Math.min(to, at + 6)) : null),
    side: sideOf(facts, from, to),
  };
}

const OWN = /^(?:his|her|their|whose)$/u;

/** "his elder sister". */
const ownedBefore = ({ plain, words }: Facts, from: number, at: number): boolean => {
  for (let before = from; before < at; before++)
    if (OWN.test(plain[before] ?? '') || words.shaped(before, Shape.possessive)) return true;
  return false;
};

function ownerName({ plain, words }: Facts, from: number, at: number): string | null {
  for (let before = at - 1; before >= from; before--)
    if (words.shaped(before, Shape.possessive))
      return words.shaped(before, Shape.capital) ? (plain[before] ?? '') : null;
  return null;
}

function nameBehind({ plain, words }: Facts, from: number): string | null {
  let last: string | null = null;
  for (let at = from; at < from + 4 && words.gap[at] === 1 && words.shaped(at, Shape.capital); at++)
    last = plain[at] ?? null;
  return last;
}

function sexBefore({ plain }: Facts, from: number, at: number): 'm' | 'f' | null {
  for (let before = from; before < at; before++) {
    const word = plain[before] ?? '';
    if (/^(?:his|boy|man|son|brother|husband|father|him)$/u.test(word)) return 'm';
    if (/^(?:her|girl|woman|daughter|sister|wife|mother)$/u.test(word)) return 'f';
    const kinds = kindsOf(word);
    if ((kinds & Kind.male) !== 0 && (kinds & Kind.female) === 0) return 'm';
    if ((kinds & Kind.female) !== 0 && (kinds & Kind.male) === 0) return 'f';
  }
  return null;
}
