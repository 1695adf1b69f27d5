/** Which articles are about the same, kept up as articles come and go: only what a change touches is reckoned anew. What is linked depends on the articles alone, not on the order they came in. */
import { Bursts } from './bursts.ts';
import type { Entry } from './event-entry.ts';
import { likeness, ONE_TEXT, timely, weigh } from './likeness.ts';
import type { Weighed } from './likeness.ts';
import { makeRoom, metRoom, Postings } from './postings.ts';
import { articlesAt, levelOf, levelsOf, sizeLevelOf } from '../words/rarity.ts';
import { SlotSet } from '../words/slot-set.ts';

/** Terms in more articles than about this find no candidates. */
const MOST_HAVING = 45;
const RARE = levelOf(MOST_HAVING);
/** However many have a name that belongs to one matter, it tells as much as what so many have. */
const BURST = levelOf(4);
/** Articles whose rare terms alone are so much alike are looked at. */
const WORTH = 0.05;
/** With terms less alike than this, two articles are not about one thing. */
const LEAST = 0.08;
/** From so much likeness on two articles are about one thing. */
const LINKED = 0.22;
/** A name in so few articles, or in so small a share of them, tells something by itself. */
const FEW_NAMED = 3;
const SHARE_NAMED = 1 / 50;

/** Terms, and articles that have them, looked at in one step. */
const MOST_LOOKED = 5000;

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
  readonly #bursts = new Bursts(this.#terms, (slot) => this.#nodes[slot]?.entry.day ?? null);
  readonly #unsettled = new SlotSet();
  readonly #touched = new Set<number>();
  #size = 0;
  /** The level of the number of articles that all has been weighed by, and what a term tells by its own level. */
  #level = 0;
  #levels = levelsOf(0);
  #lengths = new Float64Array(64);
  readonly #met = metRoom();
  readonly #metRuns = metRoom();

  add(slot: number, entry: Entry): void {
    const { hash, weight, named } = entry.terms;
    const terms = numbersOf(hash, this.#terms);
    const runs = numbersOf(entry.shingles, this.#runs);
    for (let at = 0; at < terms.length; at++)
      this.#terms.add(terms[at] as number, slot, weight[at] as number, named[at] === 1);
    this.#bursts.counted(entry.day, terms, 1);
    for (let at = 0; at < runs.length; at++) this.#runs.add(runs[at] as number, slot, 1);
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
    this.#bursts.counted(node.entry.day, node.terms, -1);
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
    this.#levels = levelsOf(level);
    if (isAll) for (const slot of this.#nodes.keys()) if (this.#nodes[slot] !== undefined) this.#unsettled.add(slot);
    let looked = 0;
    for (const moved of this.#movedTerms()) {
      if (moved && !isAll) for (const slot of moved.postings.articles(moved.term)) this.#unsettled.add(slot);
      looked += moved && !isAll ? moved.postings.count(moved.term) : 1;
      if (moved && looked < MOST_LOOKED) continue;
      looked = 0;
      yield;
    }
  }

  /** Null where a step ends. */
  *#movedTerms(): Generator<{ readonly postings: Postings; readonly term: number } | null, void> {
    const [terms, runs] = [this.#terms, this.#runs];
    for (const term of this.#bursts.moved()) yield term === null ? null : { postings: terms, term };
    for (const term of terms.moved()) yield { postings: terms, term };
    for (const term of runs.moved()) if (levelOf(runs.count(term)) >= RARE) yield { postings: runs, term };
  }

  #weigh(slot: number): void {
    const node = this.#nodes[slot];
    if (node === undefined) return;
    const { rarities, having } = this.#levels;
    const articles = articlesAt(this.#level);
    const fewNames = Math.max(FEW_NAMED, articles * SHARE_NAMED);
    const levelAt = (at: number): number => this.#levelOf(node.terms[at] as number);
    const isRare = (count: number): boolean => count <= fewNames && count < articles;
    node.weighed = weigh(
      node.entry,
      (at) => rarities[levelAt(at)] as number,
      (at) => isRare(having[levelAt(at)] as number),
    );
    this.#lengths[slot] = node.weighed.length;
    let telling = 0;
    for (let at = 0; at < node.runs.length; at++) if (this.#isRareRun(node.runs[at] as number)) telling++;
    node.telling = telling;
  }

  /** A burst counts as what few have. */
  #levelOf(term: number): number {
    const level = levelOf(this.#terms.count(term));
    return level > BURST && this.#bursts.has(term) ? BURST : level;
  }

  #isRareRun(run: number): boolean {
    return levelOf(this.#runs.count(run)) <= RARE;
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
      if (this.#levelOf(term) > RARE) continue;
      const part = node.weighed.parts[at] as number;
      this.#terms.meet(term, (part * part) / (weight[at] as number), this.#met);
    }
    for (let at = 0; at < node.runs.length; at++) {
      const run = node.runs[at] as number;
      if (this.#isRareRun(run)) this.#runs.meet(run, 1, this.#metRuns);
    }
  }
}

/** The numbers of terms by their hashes. */
function numbersOf(hashes: Int32Array, postings: Postings): Int32Array {
  const numbers = new Int32Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) numbers[at] = postings.numberOf(hashes[at] as number);
  return numbers;
}

const UNWEIGHED: Omit<Weighed, 'entry'> = { parts: new Float32Array(), length: 0, rare: new Uint8Array() };
const NO_LINKS: ReadonlyMap<number, number> = new Map();
