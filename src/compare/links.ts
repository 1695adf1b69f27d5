/** Which articles are about the same, kept up as articles come and go: only what a change touches is reckoned anew. What is linked depends on the articles alone, not on the order they came in. */
import type { Entry } from './event-entry.ts';
import { likeness, ONE_TEXT, timely, weigh } from './likeness.ts';
import type { Weighed } from './likeness.ts';
import { Postings } from './postings.ts';
import type { Met } from './postings.ts';
import { articlesAt, countAt, levelOf, rarity, sizeLevelOf } from './rarity.ts';

/** Terms in more articles than about this find no candidates. */
const MOST_HAVING = 45;
const RARE = levelOf(MOST_HAVING);
/** Articles whose rare terms alone are so much alike are looked at. */
const WORTH = 0.05;
/** With terms less alike than this, two articles are not about one thing. */
const LEAST = 0.08;
/** From so much likeness on two articles are about one thing. */
const LINKED = 0.22;
/** A name in so few articles, or in so small a share of them, tells something by itself. */
const FEW_NAMED = 3;
const SHARE_NAMED = 1 / 50;

/** Terms looked at in one step. */
const MOST_TOLD = 200;

/** An article as it is linked. */
interface Node {
  readonly entry: Entry;
  /** Numbers of its terms, and of its kept runs of words. */
  readonly terms: Int32Array;
  readonly runs: Int32Array;
  weighed: Weighed;
  /** How many of its runs few other articles have. */
  telling: number;
}

export class Links {
  readonly #nodes: (Node | undefined)[] = [];
  readonly #linked: (Map<number, number> | undefined)[] = [];
  readonly #terms = new Postings();
  readonly #runs = new Postings();
  readonly #unsettled = new Set<number>();
  readonly #touched = new Set<number>();
  #size = 0;
  /** The level of the number of articles that all has been weighed by. */
  #level = 0;
  #lengths = new Float64Array(64);
  readonly #met = metRoom();
  readonly #metRuns = metRoom();

  add(slot: number, entry: Entry): void {
    const { hash, weight } = entry.terms;
    const terms = hash.map((one) => this.#terms.numberOf(one));
    const runs = entry.shingles.map((one) => this.#runs.numberOf(one));
    for (let at = 0; at < terms.length; at++) this.#terms.add(terms[at] as number, slot, weight[at] as number);
    for (const run of runs) this.#runs.add(run, slot, 1);
    this.#nodes[slot] = { entry, terms, runs, telling: 0, weighed: { ...UNWEIGHED, entry } };
    this.#unsettled.add(slot);
    this.#size++;
    if (this.#lengths.length <= slot) {
      const lengths = new Float64Array(slot * 2);
      lengths.set(this.#lengths);
      this.#lengths = lengths;
    }
    makeRoom(this.#met, slot);
    makeRoom(this.#metRuns, slot);
  }

  remove(slot: number): void {
    const node = this.#nodes[slot];
    if (node === undefined) return;
    for (const term of node.terms) this.#terms.remove(term, slot);
    for (const run of node.runs) this.#runs.remove(run, slot);
    this.#unlink(slot);
    this.#nodes[slot] = undefined;
    this.#unsettled.delete(slot);
    this.#size--;
  }

  /** The articles linked to one, with their likeness. */
  linked(slot: number): ReadonlyMap<number, number> {
    return this.#linked[slot] ?? NO_LINKS;
  }

  /** How many articles wait to be settled. */
  get unsettled(): number {
    return this.#unsettled.size;
  }

  /** Articles whose links may be others than when this was asked last. */
  takeTouched(): Set<number> {
    const out = new Set(this.#touched);
    this.#touched.clear();
    return out;
  }

  /** Brings all links up to what was added and removed, in small steps. */
  *settle(): Generator<void, void> {
    yield* this.#findMoved();
    for (const slot of this.#unsettled) {
      this.#weigh(slot);
      yield;
    }
    for (const slot of this.#unsettled) {
      this.#unsettled.delete(slot);
      this.#relink(slot);
      yield;
    }
  }

  /** What has terms that tell another amount now has to be settled too. */
  *#findMoved(): Generator<void, void> {
    const level = sizeLevelOf(this.#size);
    const isAll = level !== this.#level;
    this.#level = level;
    if (isAll) for (const slot of this.#nodes.keys()) if (this.#nodes[slot] !== undefined) this.#unsettled.add(slot);
    let told = 0;
    for (const postings of [this.#terms, this.#runs])
      for (const term of postings.moved()) {
        const matters = postings === this.#terms || levelOf(postings.count(term)) >= RARE;
        if (matters && !isAll) this.#unsettle(postings, term);
        if (++told % MOST_TOLD === 0) yield;
      }
  }

  #unsettle(postings: Postings, term: number): void {
    for (const slot of postings.articles(term)) this.#unsettled.add(slot);
  }

  #weigh(slot: number): void {
    const node = this.#nodes[slot];
    if (node === undefined) return;
    const articles = articlesAt(this.#level);
    const fewNames = Math.max(FEW_NAMED, articles * SHARE_NAMED);
    const having = (at: number): number => countAt(levelOf(this.#terms.count(node.terms[at] as number)));
    node.weighed = weigh(
      node.entry,
      (at) => rarity(having(at), articles),
      (at) => having(at) <= fewNames && having(at) < articles,
    );
    this.#lengths[slot] = node.weighed.length;
    let telling = 0;
    for (const run of node.runs) if (this.#isRare(this.#runs, run)) telling++;
    node.telling = telling;
  }

  #isRare(postings: Postings, term: number): boolean {
    return levelOf(postings.count(term)) <= RARE;
  }

  #unlink(slot: number): void {
    this.#touched.add(slot);
    for (const other of this.linked(slot).keys()) {
      this.#touched.add(other);
      this.#linked[other]?.delete(slot);
    }
    this.#linked[slot] = undefined;
  }

  #relink(slot: number): void {
    const node = this.#nodes[slot];
    if (node === undefined) return;
    this.#unlink(slot);
    this.#meet(node);
    // A little less, since it is reckoned in another order than the other of the two would.
    const least = 0.99 * WORTH * node.weighed.length;
    const [terms, runs, lengths] = [this.#met, this.#metRuns, this.#lengths];
    for (const { found, count } of [runs, terms])
      for (let at = 0; at < count; at++) {
        const other = found[at] as number;
        const isNear = (terms.sums[other] as number) >= least * (lengths[other] as number) || runs.sums[other] !== 0;
        if (isNear && other !== slot && !this.#unsettled.has(other)) this.#link(slot, other, node);
        terms.sums[other] = 0;
        runs.sums[other] = 0;
      }
    terms.count = runs.count = 0;
  }

  #link(slot: number, other: number, node: Node): void {
    const alike = this.#alike(node, this.#nodes[other] as Node, other);
    if (alike < LINKED) return;
    (this.#linked[slot] ??= new Map()).set(other, alike);
    (this.#linked[other] ??= new Map()).set(slot, alike);
    this.#touched.add(other);
  }

  /** 0 where what was met of the other is too little. */
  #alike(node: Node, other: Node, slot: number): number {
    const runs = this.#metRuns.sums[slot] as number;
    const few = Math.min(node.telling, other.telling);
    if (runs > 1 && few >= 3 && runs >= few * 0.2) return ONE_TEXT;
    const alike = (this.#met.sums[slot] as number) / (node.weighed.length * other.weighed.length);
    if (alike * timely(node.entry, other.entry) < WORTH) return 0;
    return likeness(node.weighed, other.weighed, LEAST);
  }

  /** Sums up what the article has in common with those that share rare terms, and rare runs of words. */
  #meet(node: Node): void {
    const { weight } = node.entry.terms;
    for (let at = 0; at < weight.length; at++) {
      const term = node.terms[at] as number;
      if (!this.#isRare(this.#terms, term)) continue;
      const part = node.weighed.parts[at] as number;
      this.#terms.meet(term, { factor: (part * part) / (weight[at] as number), most: ALL }, this.#met);
    }
    for (const run of node.runs) if (this.#isRare(this.#runs, run)) this.#runs.meet(run, ONCE, this.#metRuns);
  }
}

const metRoom = (): Met => ({ sums: new Float64Array(64), found: new Int32Array(64), count: 0 });

/** So that the article has a place in it. */
function makeRoom(met: Met, slot: number): void {
  if (slot < met.sums.length) return;
  met.sums = new Float64Array(slot * 2);
  met.found = new Int32Array(slot * 2);
}

const ALL = 2 ** 30;
const ONCE = { factor: 1, most: ALL };
const UNWEIGHED: Omit<Weighed, 'entry'> = { parts: new Float32Array(), length: 0, rare: new Uint8Array() };
const NO_LINKS: ReadonlyMap<number, number> = new Map();
