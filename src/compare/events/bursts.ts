/**
 * Which names belong to one matter that many report on: names that a good many articles print, nearly all within a few days, while other
 * articles are of other days. However many print such a name, it tells as much as one that few have. What is a burst depends on the
 * articles alone, not on the order they came in.
 */
import type { Postings } from './postings.ts';

/** Names in fewer articles tell enough by themselves; those in more are of more than one matter. */
const LEAST_HAVING = 13;
const MOST_HAVING = 400;
/** Days within which nearly all of its articles were published. */
const DAYS = 7;
/** So large a share of its articles is dated, within those days, and prints it as a name. */
const MOST_OF_ITS = 0.8;
/** And at most so large a share of the others is of those days: of a corpus of a few days every name would be a burst. */
const MOST_OF_OTHERS = 0.5;
/** Of fewer others nothing is told. */
const LEAST_OTHERS = 20;

/** Terms looked at in one step. */
const MOST_LOOKED = 100;

/** A name that may be a burst: the first of its days, and how many of its articles are of them. */
interface Dense {
  readonly from: number;
  readonly within: number;
}

export class Bursts {
  readonly #postings: Postings;
  readonly #dayOf: (article: number) => number | null;
  readonly #changed = new Set<number>();
  readonly #dense = new Map<number, Dense>();
  readonly #bursts = new Set<number>();
  /** How many articles are of a day. */
  readonly #onDay = new Map<number, number>();
  #dated = 0;

  constructor(postings: Postings, dayOf: (article: number) => number | null) {
    this.#postings = postings;
    this.#dayOf = dayOf;
  }

  has(term: number): boolean {
    return this.#bursts.has(term);
  }

  /** To be told of every article, and of its terms when they are put in or taken out. */
  counted(day: number | null, terms: Int32Array, by: 1 | -1): void {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] as number;
      if (this.#postings.count(term) >= LEAST_HAVING - 1) this.#changed.add(term);
    }
    if (day === null) return;
    this.#dated += by;
    this.#onDay.set(day, (this.#onDay.get(day) ?? 0) + by);
  }

  /** The terms that have become bursts, or are none any more, one by one; null where some were looked at and none has. What is not asked for is told the next time. */
  *moved(): Generator<number | null, void> {
    let looked = 0;
    for (const term of this.#changed) {
      this.#changed.delete(term);
      const dense = this.#read(term);
      if (dense === null) this.#dense.delete(term);
      else this.#dense.set(term, dense);
      if (dense === null && this.#bursts.delete(term)) yield term;
      else if (++looked % MOST_LOOKED === 0) yield null;
    }
    for (const [term, dense] of this.#dense) {
      const isBurst = this.#isAlone(term, dense);
      if (isBurst === this.#bursts.has(term)) continue;
      if (isBurst) this.#bursts.add(term);
      else this.#bursts.delete(term);
      yield term;
    }
  }

  /** The days that most of its articles are of; null where they are too few, or of too many days. */
  #read(term: number): Dense | null {
    const count = this.#postings.count(term);
    const least = count * MOST_OF_ITS;
    if (count < LEAST_HAVING || count > MOST_HAVING || this.#postings.countNamed(term) < least) return null;
    const days: number[] = [];
    for (const article of this.#postings.articles(term)) {
      const day = this.#dayOf(article);
      if (day !== null) days.push(day);
    }
    days.sort((a, b) => a - b);
    let best: Dense = { from: 0, within: 0 };
    for (let from = 0, to = 0; from < days.length; from++) {
      while (to < days.length && (days[to] as number) < (days[from] as number) + DAYS) to++;
      if (to - from > best.within) best = { from: days[from] as number, within: to - from };
    }
    return best.within >= least ? best : null;
  }

  /** Few of the articles without the name are of its days. */
  #isAlone(term: number, { from, within }: Dense): boolean {
    const others = this.#dated - this.#postings.count(term);
    let thoseDays = -within;
    for (let day = from; day < from + DAYS; day++) thoseDays += this.#onDay.get(day) ?? 0;
    return others >= LEAST_OTHERS && thoseDays <= others * MOST_OF_OTHERS;
  }
}
