/** One person in an office here and out of it there: "former minister" beside "the minister"; and two offices once held, of two things. */
import type { FactsPair } from '../facts.ts';
import type { Finding } from '../finding.ts';
import { mattersApart, mayBeOne } from './offices-apart.ts';
import { formerIn } from './office-words.ts';
import type { Office } from './office-words.ts';
import { officesOf } from './offices.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

/** None where an article prints the office both ways, as it does after the first mention. */
export function formerApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [past, its] = [formersOf(a, one), formersOf(b, other)];
  const [now, theirs] = [officesOf(a).get(one.key) ?? [], officesOf(b).get(other.key) ?? []];
  const [first, second] = [past[0], its[0]];
  if (first !== undefined && second !== undefined) return bothFormer(past, its);
  if (first !== undefined) return outOfIt(first, theirs, now);
  return second !== undefined ? outOfIt(second, now, theirs) : null;
}

function outOfIt(former: Office, others: readonly Office[], own: readonly Office[]): Finding | null {
  if (own.length > 0 || isOld(former) || KEPT.test(former.head)) return null;
  const office = others.find((its) => its.head === former.head && its.rank === former.rank && mayBeOne(its, former));
  if (office === undefined || others.some((its) => its.acting)) return null;
  const of = [...former.of].some((word) => office.of.has(word)) || former.of.size + office.of.size === 0;
  const sides = [former.side, office.side] as const;
  const severity = of ? 'hard' : 'soft';
  return { type: 'title', severity, rule: 'office-of-one-person', sides };
}

/** Whoever held them is called so for life in some countries. */
const KEPT =
  /^(?:president|senator|governor|ambassador|judge|general|representative|speaker|premier|chancellor|coach|captain|king|queen|colonel|justice|bishop|head|founder|owner|attorney|commander)$/u;

/** "the then minister", "minister until 2019": a time is told. */
const isOld = ({ side: { compared, from, to } }: Office): boolean =>
  compared.plain
    .slice(Math.max(0, from - 2), to + 2)
    .some((word) => /^(?:then|time|until|when|(?:1\d|20)\d\d)$/u.test(word));

function bothFormer(ones: readonly Office[], others: readonly Office[]): Finding | null {
  const one = ones.find((its) => !others.some((other) => mayBeOne(its, other)));
  const other = others.find((its) => !ones.some((own) => mayBeOne(own, its)));
  if (one === undefined || other === undefined) return null;
  const isSure = ones.length === 1 && others.length === 1 && mattersApart(one, other);
  return {
    type: 'title',
    severity: isSure ? 'hard' : 'soft',
    rule: 'office-of-one-person',
    sides: [one.side, other.side],
  };
}

const formersOf = onceAPerson((facts, { callings }): readonly Office[] =>
  callings.flatMap((run) => {
    const office = formerIn(facts, run);
    return office === null ? [] : [office];
  }),
);
