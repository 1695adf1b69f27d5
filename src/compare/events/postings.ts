/** Which articles have a term, by number: a row for each term in one long row, so that what is read together lies together. Knows no meaning. */
import { levelOf } from '../words/rarity.ts';

/** A row of numbers that grows. */
function grown<Row extends Int32Array | Uint8Array>(row: Row, length: number): Row {
  if (length <= row.length) return row;
  const made = new (row.constructor as new (length: number) => Row)(Math.max(64, row.length * 2, length));
  made.set(row);
  return made;
}

/** Sums by article; `found` are the numbers of the first `count` articles whose sum is not 0. */
interface Met {
  sums: Float64Array;
  found: Int32Array;
  count: number;
}

export const metRoom = (): Met => ({ sums: new Float64Array(64), found: new Int32Array(64), count: 0 });

/** So that the article has a place in it. */
export function makeRoom(met: Met, article: number): void {
  if (article < met.sums.length) return;
  met.sums = new Float64Array(article * 2);
  met.found = new Int32Array(article * 2);
}

/** A posting is the number of an article, below it a bit for whether the term is a name there, and its weight there. */
const ARTICLE_FROM = 9;
const NAMED = 1 << 8;
const WEIGHT = NAMED - 1;

/** Terms are numbered as they come; the numbers say nothing, and stay. Up to eight million articles. */
export class Postings {
  /** By place, two numbers: 1 + the number of a term, and its hash. Side by side, since most of the cost is to fetch them. */
  #table = new Int32Array(2048);
  #terms = 0;
  /** Where a term’s row begins in `#rows`, how many postings it has, and as a power of two how many it has room for. */
  #start = new Int32Array(0);
  #count = new Int32Array(0);
  #room = new Uint8Array(0);
  /** The level of its count when it was asked for last. */
  #level = new Uint8Array(0);
  #rows = new Int32Array(1024);
  #used = 0;
  /** By room, as a power of two: where rows begin that a term has outgrown. */
  readonly #free: number[][] = [];
  readonly #moved: number[] = [];

  /** The term’s number. */
  numberOf(hash: number): number {
    const place = placeOf(hash, this.#table);
    const found = this.#table[place] as number;
    if (found > 0) return found - 1;
    const term = this.#terms++;
    this.#start = grown(this.#start, this.#terms);
    this.#count = grown(this.#count, this.#terms);
    this.#room = grown(this.#room, this.#terms);
    this.#level = grown(this.#level, this.#terms);
    this.#start[term] = this.#take(0);
    this.#table[place] = term + 1;
    this.#table[place + 1] = hash;
    if (this.#terms * 4 > this.#table.length) this.#rehash();
    return term;
  }

  /** `weight`: 1 … 255. */
  add(term: number, article: number, weight: number, isNamed = false): void {
    const count = this.#count[term] as number;
    if (count === 1 << (this.#room[term] as number)) this.#widen(term);
    this.#rows[(this.#start[term] as number) + count] = (article << ARTICLE_FROM) | (isNamed ? NAMED : 0) | weight;
    this.#counted(term, 1);
  }

  remove(term: number, article: number): void {
    const start = this.#start[term] as number;
    const last = start + (this.#count[term] as number) - 1;
    let at = start;
    while (at <= last && (this.#rows[at] as number) >>> ARTICLE_FROM !== article) at++;
    if (at > last) return;
    this.#rows[at] = this.#rows[last] as number;
    this.#counted(term, -1);
  }

  count(term: number): number {
    return this.#count[term] as number;
  }

  /** In how many articles the term is a name. */
  countNamed(term: number): number {
    const start = this.#start[term] as number;
    const end = start + this.count(term);
    let named = 0;
    for (let at = start; at < end; at++) if (((this.#rows[at] as number) & NAMED) !== 0) named++;
    return named;
  }

  /** Adds to `met`, by article, `factor` times the weight of the term there. */
  meet(term: number, factor: number, met: Met): void {
    const rows = this.#rows;
    const { sums, found } = met;
    let { count } = met;
    const start = this.#start[term] as number;
    const end = start + (this.#count[term] as number);
    for (let at = start; at < end; at++) {
      const posting = rows[at] as number;
      const article = posting >>> ARTICLE_FROM;
      const sum = sums[article] as number;
      if (sum === 0) found[count++] = article;
      sums[article] = sum + factor * (posting & WEIGHT);
    }
    met.count = count;
  }

  /** The articles that have the term. */
  *articles(term: number): Iterable<number> {
    const start = this.#start[term] as number;
    const count = this.#count[term] as number;
    for (let at = start; at < start + count; at++) yield (this.#rows[at] as number) >>> ARTICLE_FROM;
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
    if (levelOf(count) !== levelOf(count - by)) this.#moved.push(term);
  }

  /** Gives a term a row of twice the room. */
  #widen(term: number): void {
    const [from, room] = [this.#start[term] as number, this.#room[term] as number];
    const to = this.#take(room + 1);
    this.#rows.copyWithin(to, from, from + (1 << room));
    (this.#free[room] ??= []).push(from);
    this.#start[term] = to;
    this.#room[term] = room + 1;
  }

  /** Where a row with so much room, as a power of two, may begin. */
  #take(room: number): number {
    const free = this.#free[room]?.pop();
    if (free !== undefined) return free;
    const start = this.#used;
    this.#used += 1 << room;
    this.#rows = grown(this.#rows, this.#used);
    return start;
  }

  #rehash(): void {
    const before = this.#table;
    const table = new Int32Array(before.length * 4);
    for (let from = 0; from < before.length; from += 2) {
      if (before[from] === 0) continue;
      const to = placeOf(before[from + 1] as number, table);
      table[to] = before[from] as number;
      table[to + 1] = before[from + 1] as number;
    }
    this.#table = table;
  }
}

/** Where the hash stands in the table, or the free place that it would take; an even number. */
function placeOf(hash: number, table: Int32Array): number {
  const mask = (table.length >> 1) - 1;
  const spread = Math.imul(hash, 0x9e3779b1) >>> 0;
  let place = (spread ^ (spread >>> 15)) & mask;
  while (table[place * 2] !== 0 && table[place * 2 + 1] !== hash) place = (place + 1) & mask;
  return place * 2;
}
