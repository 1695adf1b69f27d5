/** Puts articles of one text together, so that one stands for all of them: a text that many outlets carry is met once. */
import type { Entry } from './event-entry.ts';
import { isCopy, LEAST_SHINGLES } from './likeness.ts';

/** Texts that share their least runs of words and are no copies; beyond so many, each stands for itself. */
const MOST_TEXTS = 16;
/** Runs of words that have to be the same for two texts to be looked at. */
const SIGNED_BY = 4;

/** What a settling changed. */
export interface Restood {
  /** Articles that stand for their text from now on. */
  readonly up: readonly number[];
  readonly down: readonly number[];
  /** Those that stand for other articles than before. */
  readonly changed: readonly number[];
}

export class Copies {
  readonly #entries: (slot: number) => Entry;
  readonly #buckets = new Map<number, number | number[]>();
  readonly #unsettled = new Set<number>();
  /** By article that stands for others; the others in order of id. */
  readonly #others = new Map<number, readonly number[]>();
  /** By article that another stands for. */
  readonly #standing = new Map<number, number>();
  /** Articles that are put in, and have been settled. */
  readonly #up = new Set<number>();

  constructor(entries: (slot: number) => Entry) {
    this.#entries = entries;
  }

  /** How many texts there are. */
  get texts(): number {
    return this.#up.size;
  }

  add(slot: number): void {
    const key = signature(this.#entries(slot));
    const found = this.#buckets.get(key);
    if (typeof found === 'object') found.push(slot);
    else this.#buckets.set(key, found === undefined ? slot : [found, slot]);
    this.#unsettled.add(key);
  }

  /** While its entry still is there. */
  remove(slot: number): void {
    const key = signature(this.#entries(slot));
    const left = this.#bucket(key).filter((other) => other !== slot);
    if (left.length === 0) this.#buckets.delete(key);
    else this.#buckets.set(key, left.length === 1 ? (left[0] as number) : left);
    this.#unsettled.add(key);
    this.#up.delete(slot);
    this.#standing.delete(slot);
    this.#others.delete(slot);
  }

  /** The article that stands for this one, or itself. */
  standsFor(slot: number): number {
    return this.#standing.get(slot) ?? slot;
  }

  /** Further articles of the same text. */
  others(slot: number): readonly number[] {
    return this.#others.get(slot) ?? NONE;
  }

  all(): Iterable<number> {
    return this.#up;
  }

  /** Tells of each group of texts that has changed what stands for it, one by one. */
  *settle(): Generator<Restood, void> {
    for (const key of this.#unsettled) {
      this.#unsettled.delete(key);
      yield this.#restand(this.#bucket(key));
    }
  }

  #bucket(key: number): readonly number[] {
    const found = this.#buckets.get(key);
    return found === undefined ? NONE : typeof found === 'number' ? [found] : found;
  }

  #standAlone(slot: number): Restood {
    const changed = [slot];
    this.#standing.delete(slot);
    this.#others.delete(slot);
    if (this.#up.has(slot)) return { up: NONE, down: NONE, changed };
    this.#up.add(slot);
    return { up: changed, down: NONE, changed };
  }

  /** The first of a text by id stands for it, whichever came first. */
  #restand(bucket: readonly number[]): Restood {
    const [only] = bucket;
    if (only !== undefined && bucket.length === 1) return this.#standAlone(only);
    const texts = new Map<number, number[]>();
    for (const slot of [...bucket].sort((a, b) => (this.#entries(a).id < this.#entries(b).id ? -1 : 1))) {
      const entry = this.#entries(slot);
      const first = [...texts.keys()].slice(0, MOST_TEXTS).find((one) => isCopy(this.#entries(one), entry));
      if (first === undefined) texts.set(slot, []);
      else texts.get(first)?.push(slot);
    }
    const down = bucket.filter((slot) => this.#up.has(slot) && !texts.has(slot));
    const up = [...texts.keys()].filter((slot) => !this.#up.has(slot));
    for (const slot of down) this.#up.delete(slot);
    for (const slot of bucket) this.#standing.delete(slot);
    for (const slot of bucket) this.#others.delete(slot);
    for (const [slot, others] of texts) {
      this.#up.add(slot);
      for (const other of others) this.#standing.set(other, slot);
      if (others.length > 0) this.#others.set(slot, others);
    }
    return { up, down, changed: [...texts.keys()] };
  }
}

const NONE: readonly number[] = [];

/** The least of the kept runs of words, which most copies have in common; of a short text the text itself. */
function signature({ shingles, held }: Entry): number {
  if (shingles.length < LEAST_SHINGLES) return Number.parseInt(held.article.version, 16);
  let value = -1;
  for (let at = 0; at < SIGNED_BY; at++) value = Math.imul(value ^ (shingles[at] as number), 16777619);
  return value;
}
