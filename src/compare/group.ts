/** Puts articles into groups by their links, best link first; one article that mentions an older matter does not bring two groups together. */

/** Two articles by number, and how alike they are. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** Share of the pairs of two groups that have to be linked before the groups become one. */
const LINKED_PAIRS = 0.5;
/** Larger groups take in no others. */
const MOST_GROUP = 200;

/** Groups of the numbers below `count`, each in rising order; a number without a link is a group of its own. Each pair is linked once at most. */
export function groupByLinks(count: number, links: readonly Link[]): number[][] {
  const groupOf = Array.from({ length: count }, (_, at) => at);
  const members = groupOf.map((at) => [at]);
  /** For each group, how many of its pairs with another are linked. */
  const between = groupOf.map(() => new Map<number, number>());
  for (const { a, b } of links) {
    between[a]?.set(b, 1);
    between[b]?.set(a, 1);
  }
  const ordered = links
    .map(({ a, b, likeness }) => ({ a: Math.min(a, b), b: Math.max(a, b), likeness }))
    .sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
  for (const { a, b } of ordered) {
    const [one, other] = [groupOf[a] as number, groupOf[b] as number];
    const [left, right] = [members[one] as number[], members[other] as number[]];
    if (one === other || left.length + right.length > MOST_GROUP) continue;
    if ((between[one]?.get(other) ?? 0) < left.length * right.length * LINKED_PAIRS) continue;
    const [into, from] = left.length >= right.length ? [one, other] : [other, one];
    for (const at of members[from] as number[]) {
      members[into]?.push(at);
      groupOf[at] = into;
    }
    members[from] = [];
    joinCounts(between, into, from);
  }
  return members.filter(({ length }) => length > 0).map((group) => group.sort((a, b) => a - b));
}

/** The pairs of one group with others become those of the group it went into. */
function joinCounts(between: readonly Map<number, number>[], into: number, from: number): void {
  const counts = between[into] as Map<number, number>;
  counts.delete(from);
  for (const [other, count] of between[from] as Map<number, number>) {
    if (other === into) continue;
    const sum = (counts.get(other) ?? 0) + count;
    counts.set(other, sum);
    between[other]?.delete(from);
    between[other]?.set(into, sum);
  }
  between[from]?.clear();
}
