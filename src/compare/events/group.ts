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

/** Links taken up in one step. */
const MOST_LINKS = 2000;

/** Groups of the numbers below `count`, each in rising order; a number without a link is a group of its own. Each pair is linked once at most. Step by step: very many may be linked. */
export function* groupingByLinks(count: number, links: readonly Link[]): Generator<void, number[][]> {
  const isOne = count > 0 && count <= MOST_GROUP && links.length === (count * (count - 1)) / 2;
  if (isOne) return [Array.from({ length: count }, (_, at) => at)];
  const groups = new Groups(count);
  let taken = 0;
  for (const { a, b } of links) {
    groups.link(a, b);
    if (++taken % MOST_LINKS === 0) yield;
  }
  for (const some of likestFirst(links)) {
    for (const { a, b } of some) {
      groups.join(a, b);
      if (++taken % MOST_LINKS === 0) yield;
    }
    yield;
  }
  return groups.all();
}

/** Links that are nearly as much alike, sorted on their own. */
const BANDS = 512;

/** All links in order, a band of likeness at a time. */
function* likestFirst(links: readonly Link[]): Generator<readonly Link[], void> {
  const bands: Link[][] = [];
  for (const { a, b, likeness } of links)
    (bands[Math.floor(likeness * BANDS)] ??= []).push({ a: Math.min(a, b), b: Math.max(a, b), likeness });
  for (const band of bands.reverse())
    if (band) yield band.sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

class Groups {
  readonly #groupOf: number[];
  readonly #members: number[][];
  /** For each group, how many of its pairs with another are linked. */
  readonly #between: Map<number, number>[];

  constructor(count: number) {
    this.#groupOf = Array.from({ length: count }, (_, at) => at);
    this.#members = this.#groupOf.map((at) => [at]);
    this.#between = this.#groupOf.map(() => new Map());
  }

  /** To be told of every link before any two groups are joined. */
  link(a: number, b: number): void {
    this.#between[a]?.set(b, 1);
    this.#between[b]?.set(a, 1);
  }

  /** The groups of the two become one, if enough of their pairs are linked. */
  join(a: number, b: number): void {
    const [one, other] = [this.#groupOf[a] as number, this.#groupOf[b] as number];
    const [left, right] = [this.#members[one] as number[], this.#members[other] as number[]];
    if (one === other || left.length + right.length > MOST_GROUP) return;
    if ((this.#between[one]?.get(other) ?? 0) < left.length * right.length * LINKED_PAIRS) return;
    const [into, from] = left.length >= right.length ? [one, other] : [other, one];
    for (const at of this.#members[from] as number[]) {
      this.#members[into]?.push(at);
      this.#groupOf[at] = into;
    }
    this.#members[from] = [];
    joinCounts(this.#between, into, from);
  }

  all(): number[][] {
    return this.#members.filter(({ length }) => length > 0).map((group) => group.sort((a, b) => a - b));
  }
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
