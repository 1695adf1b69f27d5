/** Two predicates that exclude each other, said of one person or of one matter: "had held", "gave way"; "wept", "showed no emotion". Soft, but for those said surely of one that cannot both be true. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isContent, isQuoted } from '../compared.ts';
import { isNegation } from './negation.ts';
import { rootOf } from '../words/concepts.ts';
import { claimsOf } from './claims.ts';
import type { Claim } from './claim-at.ts';
import { exclude, followed } from './exclude.ts';
import { isOf, ofOneMatter, ofOneThing, sharedNear, likelyOneMatter } from './one-matter.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { ofOtherOccasion } from './other-occasion.ts';
import { sideOf } from '../finding.ts';
import { isShared } from './subject-of.ts';
import type { Finding, Side } from '../finding.ts';

/** Notes of one pair of articles. */
const MOST_OPPOSED = 6;
/** In a brief of fewer sentences little else can be meant. */
const FEW = 8;

export function opposed({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [byFamily(claimsOf(a)), byFamily(claimsOf(b))];
  const isBrief = Math.min(a.sentences.length, b.sentences.length) < FEW;
  const out: Finding[] = [];
  for (const [family, left] of ones) {
    const right = others.get(family);
    if (right === undefined || out.length >= MOST_OPPOSED) continue;
    const met = left.flatMap((one) =>
      right.flatMap((other) => (areOpposed(one, other) ? [[one, other] as const] : [])),
    );
    const alone = met.filter(
      ([one, other]) =>
        !printsBoth(left, one) &&
        !printsBoth(right, other) &&
        !(isQuoted(a, one.from) && isQuoted(b, other.from)) &&
        (isBrief || likelyOneMatter(one, other)) &&
        !followed({ a, b }, one, other) &&
        !ofOtherOccasion({ a, b }, one, other) &&
        !tellsOf(b, other, one) &&
        !tellsOf(a, one, other),
    );
    const weights = alone.map((pair) => weightOf({ a, b }, pair));
    const first = alone[weights.indexOf(Math.max(...weights))];
    if (first === undefined) continue;
    out.push({
      type: 'denial',
      severity: alone.some(([one, other]) => exclude({ a, b }, one, other)) ? 'hard' : 'soft',
      rule: 'one-thing-and-its-contrary',
      sides: [shown(a, first[0]), shown(b, first[1])],
    });
  }
  return out;
}

/** The more plainly two are set against each other, the more. */
const weightOf = (pair: FactsPair, [one, other]: readonly [Claim, Claim]): number =>
  (exclude(pair, one, other) ? 2 : 0) +
  (one.root === other.root ? 4 : 0) +
  (one.denied === other.denied ? 0 : 4) +
  plainness(pair.a, one) +
  plainness(pair.b, other) +
  Math.min(3, sharedNear(one.near, other.near));

/** Told in the text, and not in marks. */
const plainness = (facts: Facts, { sentence, from }: Claim): number =>
  (sentence.place === 'body' ? 1 : 0) + (isQuoted(facts, from) ? 0 : 2);

const byFamily = (claims: readonly Claim[]): Map<number, Claim[]> => Map.groupBy(claims, ({ family }) => family);

function areOpposed(one: Claim, other: Claim): boolean {
  if (one.pole === other.pole || one.ahead !== other.ahead || !ofOneMatter(one, other)) return false;
  const [left, right] = [one.parting(), other.parting()];
  return left.size === 0 || right.size === 0 || isShared(left, right);
}

/** Somebody's account, of which the article that denies it tells, too. */
function tellsOf(denying: Facts, denial: Claim, told: Claim): boolean {
  if (!denial.turned || told.turned || told.voice() === 'flat') return false;
  return denying.sentences.some(({ index, from, to }) => {
    if (index === denial.sentence.index) return false;
    for (let at = from; at < to; at++)
      if (rootOf(denying.plain[at] ?? '') === told.root && isContent(denying, at))
        return !isNegatedAt(denying, from, at);
    return false;
  });
}

function isNegatedAt({ plain }: Facts, from: number, at: number): boolean {
  return plain
    .slice(Math.max(from, at - 4), at)
    .some((word) => isNegation(word) || /^(?:no|nobody|without)$/u.test(word));
}

/** The article gives the other pole of the same matter, too: its sources differ, and it says so. */
const printsBoth = (claims: readonly Claim[], one: Claim): boolean =>
  claims.some(
    (its) =>
      its.pole !== one.pole &&
      its.ahead === one.ahead &&
      (isOf(one, 'things') ? ofOneThing(one, its) : ofOneMatter(one, its)),
  );

/** With the words around that say of what, within the clause. */
function shown(facts: Facts, { from, to, sentence }: Claim): Side {
  if (from === sentence.from || to > sentence.to) return sideOf(facts, from, to);
  let [start, end] = [from, to];
  while (start > sentence.from && from - start < SHOWN && !endsClause(facts, start)) start--;
  while (end < sentence.to && end - to < SHOWN && !endsClause(facts, end)) end++;
  return sideOf(facts, start, end);
}

const endsClause = ({ words }: Facts, at: number): boolean =>
  (words.gap[at] ?? 0) !== Gap.space || words.is(at, Kind.conjunction);

const SHOWN = 7;
