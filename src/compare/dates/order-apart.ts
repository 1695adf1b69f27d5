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
import { samenessOf, sharedKinds, surelyTwo } from '../acts/same-act.ts';
import { samePeople, whoIs } from '../acts/who.ts';
import { conceptsOf } from '../words/concepts.ts';

/** An act, and by the words that say so, half-open, another that came before it or after. */
interface Order {
  readonly its: Act;
  readonly anchor: Act;
  /** It was before the other. */
  readonly before: boolean;
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
    const other = others.find((its) => its.before !== one.before && ofOneTwo(pair, one, its));
    if (other === undefined || others.some((its) => its.before === one.before && ofOneTwo(pair, one, its))) return [];
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

/** One thing, put before another here and after it there: two of one kind, or whatever one person did. */
function ofOneTwo(pair: FactsPair, one: Order, other: Order): boolean {
  if (samenessOf(pair, one.its, other.its) !== null && samenessOf(pair, one.anchor, other.anchor) !== null) return true;
  const { a, b } = pair;
  if (samePeople(whoIs(a, one.its.subject), whoIs(b, other.its.subject)) === true)
    return sharesAnchor(pair, one, other);
  return false;
}

/** "after the chamber had passed the bill", "before the vote on the bill": of one kind, with a word in common. */
function sharesAnchor(pair: FactsPair, { anchor: one }: Order, { anchor: other }: Order): boolean {
  if (samenessOf(pair, one, other) !== null) return true;
  if (sharedKinds(one, other).length === 0 || surelyTwo(pair, one, other)) return false;
  const [left, right] = [one.main?.words ?? new Set<string>(), other.main?.words ?? new Set<string>()];
  const families = new Set([...right].flatMap(conceptsOf));
  return [...left].some((word) => conceptsOf(word).some((key) => families.has(key)));
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
  const clause = acts.find(({ sort, from }) => sort !== 'saying' && from > at + 1 && from <= at + REACH);
  if (clause === undefined || !isClause(facts, at, clause)) return null;
  const opens =
    at === sentence.from ||
    (at <= sentence.from + 3 && measuredFrom(facts, sentence.from, at) === sentence.from) ||
    (at === sentence.from + 1 && /^(?:only|not|shortly|just|soon)$/u.test(facts.plain[at - 1] ?? ''));
  const main = opens
    ? (acts.find(({ sort, from }) => sort === 'verb' && from >= clause.to) ?? anyVerb(told, clause.to))
    : acts.findLast(({ sort, to }) => sort === 'verb' && to <= at);
  if (main === undefined || main === null || !clause.listed) return null;
  const from = opens ? sentence.from : measuredFrom(facts, sentence.from, at);
  return {
    its: bareAct(told, main),
    anchor: bareAct(told, clause),
    before: facts.plain[at] === 'before',
    from,
    to: clause.to,
  };
}

/** "Only then did Ida Roe draw a line": a verb that no list has, behind a name. */
function anyVerb({ facts: { reading, words }, sentence }: Told, from: number): ActWord | null {
  for (let at = from; at < Math.min(sentence.to - 1, from + REACH); at++) {
    const run = reading.names[reading.nameAt[at] ?? -1];
    if (run === undefined || run.kind !== 'person' || words.gapHas(run.to, Gap.comma | Gap.dash)) continue;
    return { from: run.to, to: run.to + 1, kinds: [], sort: 'verb', listed: false, inner: null };
  }
  return null;
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
    /^(?:an?|one|two|three|four|five|few|\d+|hours?|minutes?|days?|weeks?|shortly|just|only|soon|long|even)$/u.test(
      plain[from - 1] ?? '',
    )
  )
    from--;
  return from;
}
