/** Which articles have a term, by number, in a few long rows: a term with many articles is a chain through them. Knows no meaning. */
import { levelOf } from './rarity.ts';

/** A row of numbers that grows. */
function grown<Row extends Int32Array | Uint8Array>(row: Row, length: number): Row {
  if (length <= row.length) return row;
  const made = new (row.constructor as new (length: number) => Row)(Math.max(64, row.length * 2, length));
  made.set(row);
  return made;
}

/** Sums by article; `found` are the numbers of the first `count` articles whose sum is not 0. */
export interface Met {
  sums: Float64Array;
  found: Int32Array;
  count: number;
}

/** Terms are numbered as they come; the numbers say nothing, and stay. */
export class Postings {
  /** 1 + the number of the term whose hash belongs there. */
  #table = new Int32Array(1024);
  #terms = 0;
  #hash = new Int32Array(0);
  /** 1 + the first link of a term’s chain. */
  #head = new Int32Array(0);
  #count = new Int32Array(0);
  /** The level of its count when it was asked for last. */
  #level = new Uint8Array(0);
  #article = new Int32Array(0);
  #weight = new Uint8Array(0);
  #next = new Int32Array(0);
  #links = 0;
  /** 1 + the first link that is out of use. */
  #free = 0;
  readonly #moved: number[] = [];
  /** Whether anybody asks what has moved. */
  readonly #isLevelled: boolean;

  constructor({ isLevelled = true }: { readonly isLevelled?: boolean } = {}) {
    this.#isLevelled = isLevelled;
  }

  /** The term’s number. */
  numberOf(hash: number): number {
    const place = this.#placeOf(hash);
    const found = this.#table[place] as number;
    if (found > 0) return found - 1;
    const term = this.#terms++;
    this.#hash = grown(this.#hash, this.#terms);
    this.#head = grown(this.#head, this.#terms);
    this.#count = grown(this.#count, this.#terms);
    this.#level = grown(this.#level, this.#terms);
    this.#hash[term] = hash;
    this.#table[place] = term + 1;
    if (this.#terms * 2 > this.#table.length) this.#rehash();
    return term;
  }

  add(term: number, article: number, weight: number): void {
    let link = this.#free - 1;
    if (link >= 0) this.#free = this.#next[link] as number;
    else {
      link = this.#links++;
      this.#article = grown(this.#article, this.#links);
      this.#weight = grown(this.#weight, this.#links);
      this.#next = grown(this.#next, this.#links);
    }
    this.#article[link] = article;
    this.#weight[link] = weight;
    this.#next[link] = this.#head[term] as number;
    this.#head[term] = link + 1;
    this.#counted(term, 1);
  }

  remove(term: number, article: number): void {
    let before = -1;
    let link = (this.#head[term] as number) - 1;
    while (link >= 0 && this.#article[link] !== article) {
      before = link;
      link = (this.#next[link] as number) - 1;
    }
    if (link < 0) return;
    if (before < 0) this.#head[term] = this.#next[link] as number;
    else this.#next[before] = this.#next[link] as number;
    this.#next[link] = this.#free;
    this.#free = link + 1;
    this.#counted(term, -1);
  }

  count(term: number): number {
    return this.#count[term] as number;
  }

  /** Adds to `met`, by article, `factor` times the weight of the term there; of the `most` articles that it was added for last. */
  meet(term: number, { factor, most }: { readonly factor: number; readonly most: number }, met: Met): void {
    const [articles, weights, next] = [this.#article, this.#weight, this.#next];
    const { sums, found } = met;
    let { count } = met;
    let left = most;
    for (let link = (this.#head[term] as number) - 1; link >= 0 && left-- > 0; link = (next[link] as number) - 1) {
      const article = articles[link] as number;
      const sum = sums[article] as number;
      if (sum === 0) found[count++] = article;
      sums[article] = sum + factor * (weights[link] as number);
    }
    met.count = count;
  }

  /** The article that the term was added for last; -1 for none. */
  latest(term: number): number {
    const link = (this.#head[term] as number) - 1;
    return link < 0 ? -1 : (this.#article[link] as number);
  }

  /** The articles that have the term. */
  *articles(term: number): Iterable<number> {
    for (let link = (this.#head[term] as number) - 1; link >= 0; link = (this.#next[link] as number) - 1)
      yield this.#article[link] as number;
  }

  /** The terms whose counts are of another level than when each was last told here. Those not asked for are told the next time. */
  *moved(): Generator<number, void> {
    for (let term = this.#moved.pop(); term !== undefined; term = this.#moved.pop()) {
      const level = levelOf(this.#count[term] as number);
      if (this.#level[term] === level) continue;
      this.#level[term] = level;
      yield term;
    }
  }

  #counted(term: number, by: 1 | -1): void {
    const count = (this.#count[term] as number) + by;
    this.#count[term] = count;
    if (this.#isLevelled && levelOf(count) !== levelOf(count - by)) this.#moved.push(term);
  }

  #placeOf(hash: number): number {
    const mask = this.#table.length - 1;
    let place = Math.imul(hash, 0x9e3779b1) >>> 0;
    for (place = (place ^ (place >>> 15)) & mask; ; place = (place + 1) & mask) {
      const found = this.#table[place] as number;
      if (found === 0 || this.#hash[found - 1] === hash) return place;
    }
  }

  #rehash(): void {
    this.#table = new Int32Array(this.#table.length * 4);
    for (let term = 0; term < this.#terms; term++) this.#table[this.#placeOf(this.#hash[term] as number)] = term + 1;
  }
}
