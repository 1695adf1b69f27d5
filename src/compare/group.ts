/** Puts articles into groups by their links, best link first; one article that mentions an older matter does not bring two groups together. */

/** Two articles by id, and how alike they are, 0 … 1. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly likeness: number;
}

/** Share of the pairs of two groups that have to be linked before the groups become one. */
const LINKED_PAIRS = 0.5;
/** Larger groups are asked by so many of their pairs. */
const MOST_GROUP = 200;

/** Groups of ids, each sorted, the largest first; an id without a link is a group of its own. */
export function groupByLinks(ids: readonly string[], links: readonly Link[]): string[][] {
  const groups = new Map(ids.map((id) => [id, [id]]));
  const linked = new Set(links.map(({ a, b }) => (a < b ? `${a}\n${b}` : `${b}\n${a}`)));
  const ordered = [...links].sort((x, y) => y.likeness - x.likeness || (x.a + x.b < y.a + y.b ? -1 : 1));
  for (const { a, b } of ordered) {
    const [left, right] = [groups.get(a), groups.get(b)];
    if (left === undefined || right === undefined || left === right) continue;
    if (left.length + right.length > MOST_GROUP || !close(left, right, linked)) continue;
    const [into, from] = left.length >= right.length ? [left, right] : [right, left];
    for (const id of from) {
      into.push(id);
      groups.set(id, into);
    }
  }
  const all = [...new Set(groups.values())].map((group) => group.toSorted());
  return all.sort((x, y) => y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1));
}

function close(left: readonly string[], right: readonly string[], linked: ReadonlySet<string>): boolean {
  let count = 0;
  for (const a of left) for (const b of right) if (linked.has(a < b ? `${a}\n${b}` : `${b}\n${a}`)) count++;
  return count >= left.length * right.length * LINKED_PAIRS;
}
