/** The articles held, with what is indexed of them: puts them in, takes them out, finds places by words. Knows no speaker. */
import type { HeldArticle, HeldPlace, Query } from '../model/held.ts';
import { leftOutBy, passes } from './filter.ts';
import {
  byRank,
  byTime,
  indexedName,
  indexedPassages,
  indexedQuotations,
  isIndexedAlike,
  isWithheld,
  meets,
  type HeldNow,
  type IndexedPlace,
} from './places.ts';
import { passagesWith, scanOf } from './scan.ts';
import { processTerm, termsOf } from './terms.ts';
import { createTextIndex, type TextHit, type TextMatches } from './text-index.ts';

export type Section = 'passages' | 'quotations';

export interface FoundPlaces extends Omit<TextMatches, 'hits'> {
  readonly places: IndexedPlace[];
  readonly leftOut: readonly string[];
}

const MOST_SCANNED = 50;

export class Shelf {
  readonly #held = new Map<string, HeldNow>();
  readonly #indexes = { passages: createTextIndex(), quotations: createTextIndex() };
  /** The side array that results and filters are looked up in, by number. */
  readonly #places: (IndexedPlace | undefined)[] = [];
  readonly #numbers = new Map<string, { from: number; to: number }>();
  /** Every article held, in the order of lists, as it was last asked for; and what was edited since, by id. */
  #ordered: readonly HeldArticle[] = [];
  readonly #changed = new Set<string>();
  /** How often terms are part of a withheld name. */
  readonly #closed = new Map<string, number>();
  #undated = 0;

  add(held: HeldArticle): void {
    const { id } = held.article;
    const from = this.#places.length;
    const now: HeldNow = { held };
    for (const place of indexedPassages(now)) this.#indexes.passages.add(this.#places.push(place) - 1, place);
    for (const place of indexedQuotations(now)) this.#indexes.quotations.add(this.#places.push(place) - 1, place);
    this.#held.set(id, now);
    this.#numbers.set(id, { from, to: this.#places.length });
    this.#edited(held, 1);
  }

  remove(id: string): void {
    const held = this.get(id);
    const numbers = this.#numbers.get(id);
    if (!held || !numbers) return;
    for (let number = numbers.from; number < numbers.to; number++) {
      const place = this.#places[number];
      if (place) this.#indexes[place.quotation === null ? 'passages' : 'quotations'].remove(number, place);
      this.#places[number] = undefined;
    }
    this.#held.delete(id);
    this.#numbers.delete(id);
    this.#edited(held, -1);
  }

  /** How many quotations have to be indexed anew to put this in the place of what is held under its id; null: more than quotations. */
  renewing(held: HeldArticle): number | null {
    const before = this.get(held.article.id);
    return before && isIndexedAlike(before, held) ? [...this.#renamed(held)].length : null;
  }

  /** Puts it in the place of one alike. */
  renew(held: HeldArticle): void {
    const now = this.#held.get(held.article.id);
    if (!now) return;
    for (const { number, place, names } of this.#renamed(held)) {
      const renamed = { ...place, names };
      this.#indexes.quotations.remove(number, place);
      this.#indexes.quotations.add(number, renamed);
      this.#places[number] = renamed;
    }
    this.#edited(now.held, -1);
    now.held = held;
    this.#edited(held, 1);
  }

  /** The quotations that would be found by another speaker's name. */
  *#renamed(held: HeldArticle): Iterable<{ number: number; place: IndexedPlace; names: string }> {
    const { from, to } = this.#numbers.get(held.article.id) ?? { from: 0, to: 0 };
    for (let number = from; number < to; number++) {
      const place = this.#places[number];
      const quotation = held.extraction.quotations[place?.quotation ?? -1];
      const names = quotation ? indexedName(held, quotation) : '';
      if (place && quotation && names !== place.names) yield { number, place, names };
    }
  }

  get(id: string): HeldArticle | undefined {
    return this.#held.get(id)?.held;
  }

  get articles(): number {
    return this.#held.size;
  }

  get undated(): number {
    return this.#undated;
  }

  /** Every article, in the order of lists. */
  all(): readonly HeldArticle[] {
    if (this.#changed.size > 0) {
      const kept = this.#ordered.filter(({ article }) => !this.#changed.has(article.id));
      const fresh = [...this.#changed].flatMap((id) => this.get(id) ?? []);
      this.#ordered = merged(kept, fresh.sort(inOrder));
      this.#changed.clear();
    }
    return this.#ordered;
  }

  nearestTerms(section: Section, word: string): readonly string[] {
    return this.#indexes[section].nearestTerms(word);
  }

  /** Whether any place of the section has the term. */
  holds(section: Section, term: string): boolean {
    return this.#indexes[section].holds(term);
  }

  /** Places that may print the words, likeliest first; those with a withheld name are left out. */
  printing(section: Section, words: string, holding: 'all' | 'some'): readonly IndexedPlace[] {
    return this.#ranked(this.#indexes[section].printing(words, holding)).filter((place) => !isWithheld(place));
  }

  /** Passages with words that are all too common to be indexed, in the order of lists. */
  scanned(words: string): readonly HeldPlace[] {
    const scan = termsOf(words).some((term) => processTerm(term) !== null) ? null : scanOf(words);
    const found: HeldPlace[] = [];
    for (const held of scan ? this.all() : []) {
      if (found.length >= MOST_SCANNED) break;
      const passages = passagesWith(scan as RegExp, held.article).filter(
        ({ span }) => !meets(held.withheld ?? [], span),
      );
      found.push(...passages.map(({ span }) => ({ ...held, span })));
    }
    return found;
  }

  /** Places best first; without words, those of `among` (default: all articles) in their order. */
  find(
    section: Section,
    query: Query,
    { wanted, among }: { wanted: (place: IndexedPlace) => boolean; among?: readonly HeldArticle[] | undefined },
  ): FoundPlaces {
    const withheld = new Set<IndexedPlace>();
    const keep = (place: IndexedPlace | undefined): place is IndexedPlace => {
      if (place === undefined || !wanted(place) || !passes(place.of.held.article, query)) return false;
      if (isWithheld(place)) withheld.add(place);
      return !withheld.has(place);
    };
    const { beyond, ...found } = this.#met(section, query, { keep, among: among ?? this.all() });
    const leftOut = [
      ...leftOutBy(this.all(), query),
      ...(beyond > 0 ? [`${beyond} more not shown, beyond the best ${found.places.length}`] : []),
      ...withheldLeftOut(section, withheld.size),
    ];
    return { ...found, beyond, leftOut };
  }

  #met(
    section: Section,
    { words }: Query,
    {
      keep,
      among,
    }: { keep: (place: IndexedPlace | undefined) => place is IndexedPlace; among: readonly HeldArticle[] },
  ): Omit<FoundPlaces, 'leftOut'> {
    if (words === undefined) {
      const places = [...this.#inOrder(section, among)].filter(keep);
      return { places, terms: [], match: 'all', tooCommon: false, respelt: [], beyond: 0 };
    }
    const { hits, ...met } = this.#indexes[section].search(words, (number) => keep(this.#places[number]));
    return { ...met, places: this.#ranked(hits) };
  }

  #ranked(hits: readonly TextHit[]): IndexedPlace[] {
    const scored = hits.flatMap(({ id, score }) => (this.#places[id] ? [{ place: this.#places[id], score }] : []));
    scored.sort((a, b) => b.score - a.score || byRank(a.place, b.place));
    return scored.map(({ place }) => place);
  }

  /** Every place of a section in the articles given, which are in the order of lists. */
  *#inOrder(section: Section, held: readonly HeldArticle[]): Iterable<IndexedPlace> {
    for (const { article } of held) {
      const { from, to } = this.#numbers.get(article.id) ?? { from: 0, to: 0 };
      for (const place of this.#places.slice(from, to)) {
        if (place && (place.quotation === null) === (section === 'passages')) yield place;
      }
    }
  }

  #edited({ article, withheld = [] }: HeldArticle, by: 1 | -1): void {
    this.#changed.add(article.id);
    if (article.published === null) this.#undated += by;
    if (withheld.length === 0) return;
    for (const { start, end } of withheld)
      for (const term of termsOf(article.text.slice(start, end)))
        this.#closed.set(term, (this.#closed.get(term) ?? 0) + by);
    const terms = new Set([...this.#closed].flatMap(([term, count]) => (count > 0 ? [term] : [])));
    for (const index of Object.values(this.#indexes)) index.close(terms);
  }
}

const inOrder = (a: HeldArticle, b: HeldArticle): number => byTime(a.article, b.article);

/** Two lists in the order of lists, as one. */
function merged(kept: readonly HeldArticle[], fresh: readonly HeldArticle[]): HeldArticle[] {
  const all: HeldArticle[] = [];
  let next = 0;
  for (const held of kept) {
    for (let one = fresh[next]; one && inOrder(one, held) < 0; one = fresh[++next]) all.push(one);
    all.push(held);
  }
  return [...all, ...fresh.slice(next)];
}

function withheldLeftOut(section: Section, count: number): string[] {
  if (count === 0) return [];
  const [what, they] = count === 1 ? [section.slice(0, -1), 'it names'] : [section, 'they name'];
  return [`${count} ${what} left out, since ${they} somebody whose name is withheld`];
}
