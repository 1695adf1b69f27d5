/** Two acts in one order here and in the other there: "resigned before the members voted", "only after the members had voted did she resign". */
import type { ActWord } from '../acts/act-words.ts';
import { bareAct, wordsOf } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import type { Told } from '../acts/bind-act.ts';
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted, LONGEST_COMPARED } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { samenessOf } from '../acts/same-act.ts';

/** What came first, and then; by the words that say so, half-open. */
interface Order {
  readonly first: Act;
  readonly second: Act;
  readonly from: number;
  readonly to: number;
}

/** Words between "before" and the verb behind it. */
const REACH = 14;
/** Most that are read of one article. */
const MOST = 40;

export function orderApart(pair: FactsPair): Finding[] {
  const [ones, others] = [ordersOf(pair.a), ordersOf(pair.b)];
  return ones.flatMap((one): Finding[] => {
    const other = others.find(
      ({ first, second }) =>
        samenessOf(pair, one.first, second) !== null && samenessOf(pair, one.second, first) !== null,
    );
    if (
      other === undefined ||
      others.some(
        ({ first, second }) =>
          samenessOf(pair, one.first, first) !== null && samenessOf(pair, one.second, second) !== null,
      )
    )
      return [];
    return [
      {
        type: 'date',
        severity: 'soft',
        rule: 'order-of-two-acts',
        sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
      },
    ];
  });
}

/** Read once an article. */
const ordersOf = once((facts: Facts): readonly Order[] => {
  const out: Order[] = [];
  for (const sentence of facts.sentences) {
    if (sentence.place !== 'body' || sentence.to - sentence.from > LONGEST_COMPARED || out.length >= MOST) continue;
    for (let at = sentence.from; at < sentence.to - 2; at++) {
      if (!/^(?:before|after)$/u.test(facts.plain[at] ?? '') || isQuoted(facts, at)) continue;
      const order = orderAt({ facts, sentence, acts: wordsOf(facts, sentence) }, at);
      if (order !== null) out.push(order);
    }
  }
  return out;
});

function orderAt(told: Told, at: number): Order | null {
  const { facts, sentence, acts } = told;
  const clause = acts.find(({ sort, from }) => sort === 'verb' && from > at + 1 && from <= at + REACH);
  if (clause === undefined || !isClause(facts, at, clause)) return null;
  const opens =
    at === sentence.from ||
    (at === sentence.from + 1 && /^(?:only|not|shortly|just|soon)$/u.test(facts.plain[at - 1] ?? ''));
  const main = opens
    ? acts.find(({ sort, from }) => sort === 'verb' && from >= clause.to)
    : acts.findLast(({ sort, to }) => sort === 'verb' && to <= at);
  if (main === undefined || !main.listed || !clause.listed) return null;
  const [its, other] = [bareAct(told, main), bareAct(told, clause)];
  const before = facts.plain[at] === 'before';
  const from = opens ? sentence.from : measuredFrom(facts, sentence.from, at);
  return { first: before ? its : other, second: before ? other : its, from, to: clause.to };
}

/** Somebody does something there: no pause, and no noun of time, stands before the verb. */
function isClause({ words, plain }: Facts, at: number, verb: ActWord): boolean {
  if (words.is(at + 1, Kind.time) || (plain[at + 1] ?? '').endsWith('ing')) return false;
  for (let next = at + 1; next <= verb.from; next++)
    if (words.gapHas(next, Gap.comma | Gap.dash | Gap.semicolon | Gap.colon) || words.is(next, Kind.relative))
      return false;
  return true;
}

/** "two hours before", "shortly after". */
function measuredFrom({ plain }: Facts, first: number, at: number): number {
  let from = at;
  while (
    from > first &&
    from > at - 3 &&
    /^(?:an?|one|two|three|four|five|\d+|hours?|minutes?|days?|weeks?|shortly|just|only|soon|long|even)$/u.test(
      plain[from - 1] ?? '',
    )
  )
    from--;
  return from;
}
