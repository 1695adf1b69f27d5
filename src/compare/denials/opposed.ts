/** Two predicates that exclude each other, said of one person or of one matter: "had held", "gave way"; "wept", "showed no emotion". Soft: who says it may differ, and what is meant. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { OPPOSITES } from './claim-phrases.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './claims.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';

/** Notes of one pair of articles. */
const MOST_OPPOSED = 6;

export function opposed({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [byFamily(claimsOf(a)), byFamily(claimsOf(b))];
  const out: Finding[] = [];
  for (const [family, left] of ones) {
    const right = others.get(family);
    if (right === undefined || out.length >= MOST_OPPOSED) continue;
    const met = left.flatMap((one) =>
      right.flatMap((other) => (areOpposed(one, other) ? [[one, other] as const] : [])),
    );
    const [first] = met.filter(([one, other]) => !printsBoth(left, one) && !printsBoth(right, other));
    if (first === undefined) continue;
    out.push({
      type: 'denial',
      severity: 'soft',
      rule: 'one-thing-and-its-contrary',
      sides: [shown(a, first[0]), shown(b, first[1])],
    });
  }
  return out;
}

const byFamily = (claims: readonly Claim[]): Map<number, Claim[]> => Map.groupBy(claims, ({ family }) => family);

function areOpposed(one: Claim, other: Claim): boolean {
  return one.pole !== other.pole && ofOneMatter(one, other);
}

/** The article gives the other pole of the same matter, too: its sources differ, and it says so. */
const printsBoth = (claims: readonly Claim[], one: Claim): boolean =>
  claims.some((its) => its.pole !== one.pole && (isOf(one, 'things') ? ofOneThing(one, its) : ofOneMatter(one, its)));

function ofOneMatter(one: Claim, other: Claim): boolean {
  const of = OPPOSITES[one.family]?.of;
  if (of === 'person') {
    if (one.person !== null && other.person !== null)
      return one.person === other.person && sharedNear(one.near, other.near) >= leastOf(one, other);
    return sharedNear(one.near, other.near) >= 2 || sharedRole(one, other);
  }
  if (of !== 'things') return sharedNear(one.near, other.near) >= (of ?? 2);
  if (one.things.size === 0 || other.things.size === 0) return false;
  const isOne = one.definite && other.definite && [...one.things].some((thing) => other.things.has(thing));
  return isOne || one.all || other.all || sharedNear(one.around, other.around) >= 1;
}

const isOf = ({ family }: Claim, of: string): boolean => OPPOSITES[family]?.of === of;

/** "the driver" beside "driver Ole Frisk". */
const sharedRole = (one: Claim, other: Claim): boolean =>
  [...one.near().keys()].some((word) => other.near().has(word) && (kindsOf(word) & (Kind.role | Kind.title)) !== 0);

/** Within one article: all of them, or one of one matter. */
const ofOneThing = (one: Claim, other: Claim): boolean =>
  sharedNear(one.near, other.near) > 0 || ((one.all || other.all) && one.things.size > 0 && other.things.size > 0);

/** An act that nothing but a denial speaks against is one act under one verb, or of one matter. */
function leastOf(one: Claim, other: Claim): number {
  const { least = 0, poles } = OPPOSITES[one.family] ?? { poles: '' };
  return poles.trimEnd().endsWith('|') && one.root !== other.root ? 1 : least;
}

/** Stems beside the one whose word, or a word of its family, stands beside the other. */
function sharedNear(ones: Claim['near'], others: Claim['near']): number {
  const keys = new Set([...others().values()].flat());
  return [...ones().values()].filter((own) => own.some((key) => keys.has(key))).length;
}

/** With the words around that say of what, within the clause. */
function shown(facts: Facts, { from, to, sentence }: Claim): Side {
  let [start, end] = [from, to];
  while (start > sentence.from && from - start < SHOWN && !endsClause(facts, start)) start--;
  while (end < sentence.to && end - to < SHOWN && !endsClause(facts, end)) end++;
  return sideOf(facts, start, end);
}

const endsClause = ({ words }: Facts, at: number): boolean =>
  (words.gap[at] ?? 0) !== Gap.space || words.is(at, Kind.conjunction);

const SHOWN = 7;
