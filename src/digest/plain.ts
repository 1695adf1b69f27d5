/** Quotations that one source prints, in one wording: ordered by length alone. Pure. */
import { bestOf } from './best-of.ts';
import type { Said } from './said.ts';
import type { Stock } from './stock.ts';

/** What is ordered. */
interface PlainOnes {
  readonly stock: Pick<Stock, 'said' | 'lengths'>;
  /** By quotation of the stock: 1 where it counts. */
  readonly isPlain: Uint8Array;
  /** Of those that stand in several articles: all their places. */
  printingsOf(said: Said): readonly Said[];
}

export class Plain {
  readonly #ones: PlainOnes;
  readonly #added: Said[] = [];

  constructor(ones: PlainOnes) {
    this.#ones = ones;
  }

  add(said: Said): void {
    this.#added.push(said);
  }

  printingsOf(said: Said): readonly Said[] {
    return this.#ones.printingsOf(said);
  }

  /** In no order. */
  all(): Said[] {
    const { stock, isPlain } = this.#ones;
    return [...stock.said.filter((_, at) => isPlain[at] === 1), ...this.#added];
  }

  /** The first `most` by length. */
  longest(most: number): readonly Said[] {
    const { stock, isPlain } = this.#ones;
    const { said, lengths } = stock;
    const best: Said[] = [];
    for (let at = 0; at < lengths.length; at++) {
      if (isPlain[at] === 0) continue;
      if (best.length >= most && (lengths[at] ?? 0) < (best.at(-1)?.length ?? 0)) continue;
      insert(best, said[at] as Said);
      if (best.length > most) best.pop();
    }
    return bestOf([...best, ...this.#added], most, byLength);
  }
}

/** Where its length puts it. */
function insert(best: Said[], said: Said): void {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (byLength(said, best[middle] as Said) < 0) high = middle;
    else low = middle + 1;
  }
  best.splice(low, 0, said);
}

/** The longest first; then by article and place. */
export function byLength(a: Said, b: Said): number {
  if (a.length !== b.length) return b.length - a.length;
  const [left, right] = [a.held.article.id, b.held.article.id];
  return left === right ? startOf(a) - startOf(b) : left < right ? -1 : 1;
}

const startOf = ({ quotation }: Said): number => quotation.pieces[0].content.start;
