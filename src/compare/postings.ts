/** Which articles have a term, by number: a lone article takes no list of its own, since most runs of words stand in one article. */

export class Postings {
  readonly #places = new Map<number, number | number[]>();

  add(term: number, article: number): void {
    const found = this.#places.get(term);
    if (found === undefined) this.#places.set(term, article);
    else if (typeof found === 'number') this.#places.set(term, [found, article]);
    else found.push(article);
  }

  remove(term: number, article: number): void {
    const found = this.#places.get(term);
    if (typeof found === 'number' || found === undefined) {
      if (found === article) this.#places.delete(term);
      return;
    }
    const at = found.indexOf(article);
    if (at >= 0) found.splice(at, 1);
    if (found.length === 1) this.#places.set(term, found[0] ?? 0);
  }

  count(term: number): number {
    const found = this.#places.get(term);
    return found === undefined ? 0 : typeof found === 'number' ? 1 : found.length;
  }

  /** The articles that share the term; none where only one has it. */
  shared(term: number): readonly number[] {
    const found = this.#places.get(term);
    return typeof found === 'object' ? found : NONE;
  }
}

const NONE: readonly number[] = [];
