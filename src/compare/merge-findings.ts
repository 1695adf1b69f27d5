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
  const order = new Map(all.map((compared, index) => [compared, index]));
  return groupsOf(findings)
    .map((group) => asDiscrepancy(group, order))
    .sort(byWeight);
}

/** Findings of one type that share words in an article, or are joined by others that do. */
interface Group {
  readonly findings: Finding[];
  /** When it was added to last. */
  since: number;
  /** The group that it became a part of, if any. */
  within: Group | null;
}

/** Words of an article that findings of one group stand on; no two places of an article and a type share words. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly group: Group;
}

/** In the order in which they were added to last. Each finding comes behind those of the groups that it joins. */
function groupsOf(findings: readonly Finding[]): Finding[][] {
  const groups = new Set<Group>();
  const byType = new Map<DiscrepancyType, Map<Compared, Place[]>>();
  for (const [since, finding] of findings.entries()) {
    const places = byType.get(finding.type) ?? new Map<Compared, Place[]>();
    byType.set(finding.type, places);
    const met = new Set(finding.sides.flatMap((side) => touched(places.get(side.compared) ?? [], side).map(groupAt)));
    const [first, ...rest] = [...met].toSorted((one, other) => one.since - other.since);
    const group = first ?? { findings: [], since, within: null };
    for (const one of rest) {
      for (const its of one.findings) group.findings.push(its);
      one.within = group;
      groups.delete(one);
    }
    group.findings.push(finding);
    group.since = since;
    groups.delete(group);
    groups.add(group);
    for (const side of finding.sides) place(places, side, group);
  }
  return [...groups].map((group) => group.findings);
}

function groupAt({ group }: Pick<Place, 'group'>): Group {
  let at = group;
  while (at.within !== null) at = at.within;
  return at;
}

/** The places that share words with `[from, to)`; places are in order. */
function touched(places: readonly Place[], { from, to }: Pick<Side, 'from' | 'to'>): Place[] {
  const out: Place[] = [];
  for (let at = firstBehind(places, from); at < places.length; at++) {
    const one = places[at] as Place;
    if (one.from >= to) break;
    out.push(one);
  }
  return out;
}

/** The first place that ends behind a word. */
function firstBehind(places: readonly Place[], word: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).to <= word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts a side with the places that it shares words with, which are of its group by now. */
function place(all: Map<Compared, Place[]>, { compared, from, to }: Side, group: Group): void {
  const places = all.get(compared) ?? [];
  all.set(compared, places);
  const met = touched(places, { from, to });
  const made = {
    from: Math.min(from, ...met.map((one) => one.from)),
    to: Math.max(to, ...met.map((one) => one.to)),
    group,
  };
  places.splice(firstBehind(places, from), met.length, made);
}

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
