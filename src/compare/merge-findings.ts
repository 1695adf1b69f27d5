/** Many findings between pairs of articles → one discrepancy for each thing, with a reading of every article that takes part. */
import type { Discrepancy, DiscrepancyReading, DiscrepancyType } from '../model/discrepancy.ts';
import type { Compared } from './compared.ts';
import { spanOf } from './compared.ts';
import type { Finding, Side } from './finding.ts';

/** Figures and dates first: they are what a desk checks first. */
export const IN_ORDER: readonly DiscrepancyType[] = [
  'figure',
  'date',
  'place',
  'title',
  'attribution',
  'denial',
  'wording',
  'terminology',
  'sole-source',
];
/** Longest span of a reading, in UTF-16 units. */
export const LONGEST_SPAN = 600;

export function mergeFindings(all: readonly Compared[], findings: readonly Finding[]): Discrepancy[] {
  const groups: Finding[][] = [];
  for (const finding of findings) {
    const met = groups.filter((group) => group.some((one) => touches(one, finding)));
    const merged = [...met.flat(), finding];
    for (const group of met) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  const order = new Map(all.map((compared, index) => [compared, index]));
  return groups.map((group) => asDiscrepancy(group, order)).sort(byWeight);
}

/** Same type, and words in common in one article. */
const touches = (one: Finding, other: Finding): boolean =>
  one.type === other.type &&
  one.sides.some((side) =>
    other.sides.some((its) => side.compared === its.compared && side.from < its.to && its.from < side.to),
  );

function asDiscrepancy(group: readonly Finding[], order: ReadonlyMap<Compared, number>): Discrepancy {
  const [first] = group as readonly [Finding, ...Finding[]];
  const hard = group.find(({ severity }) => severity === 'hard');
  const best = new Map<Compared, Side>();
  for (const finding of hard === undefined ? group : [hard, ...group])
    for (const side of finding.sides) if (!best.has(side.compared)) best.set(side.compared, side);
  const sides = [...best.values()].sort((a, b) => (order.get(a.compared) ?? 0) - (order.get(b.compared) ?? 0));
  const [head, ...rest] = sides.map(asReading);
  return {
    type: first.type,
    severity: hard === undefined ? 'soft' : 'hard',
    scope: 'event',
    readings: [head as DiscrepancyReading, ...rest],
    rule: (hard ?? first).rule,
    among: order.size,
  };
}

function asReading({ compared, from, to, value }: Side): DiscrepancyReading {
  const { start, end } = spanOf(compared, from, to);
  return { article: compared.held.article, span: { start, end: Math.min(end, start + LONGEST_SPAN) }, value };
}

const byWeight = (a: Discrepancy, b: Discrepancy): number =>
  Number(b.severity === 'hard') - Number(a.severity === 'hard') ||
  IN_ORDER.indexOf(a.type) - IN_ORDER.indexOf(b.type) ||
  compareText(a.readings[0].article.id, b.readings[0].article.id) ||
  a.readings[0].span.start - b.readings[0].span.start;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
