/** What the newsroom remembers, and the questions it can answer from memory. Reads no disk and knows no clock. */
import type {
  HeldArticle,
  HeldDesignation,
  HeldExcerpt,
  HeldPlace,
  HeldQuotation,
  Found,
  OutletHolding,
  Query,
} from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Speaker } from '../model/speaker.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import { designationsOf } from './designations-of.ts';
import { leftOutBy, passes } from './filter.ts';
import { outletHoldings, outletNamed, suggestOutlets } from './outlets.ts';
import { byRank, byTime, indexedPassages, indexedQuotations, isOwn, type IndexedPlace } from './places.ts';
import { Roster } from './roster.ts';
import { processTerm } from './terms.ts';
import { createTextIndex, type TextMatches } from './text-index.ts';

type Section = 'passages' | 'quotations';

/** How many words of one article's prose an answer may show. */
export type WordLimit = (outlet: string | null) => number;

/**
 * Holds articles and edits them one at a time; an edit is whole when it returns. An edited archive answers exactly as one built anew.
 */
export class Archive {
  readonly #held = new Map<string, HeldArticle>();
  readonly #roster = new Roster();
  readonly #passages = createTextIndex();
  readonly #quotations = createTextIndex();
  /** The side array that results and filters are looked up in, by number. */
  readonly #places: (IndexedPlace | undefined)[] = [];
  readonly #numbers = new Map<string, { from: number; to: number }>();
  /** Every article held, in the order of lists, until an edit. */
  #ordered: readonly HeldArticle[] | null = null;
  /** What is held of each outlet, likewise. */
  #outlets: readonly OutletHolding[] | null = null;
  #undated = 0;

  add(held: HeldArticle): void {
    const { id } = held.article;
    if (this.#held.has(id)) this.remove(id);
    const from = this.#places.length;
    for (const place of indexedPassages(held)) this.#passages.add(this.#places.push(place) - 1, place);
    for (const place of indexedQuotations(held)) this.#quotations.add(this.#places.push(place) - 1, place);
    this.#held.set(id, held);
    this.#numbers.set(id, { from, to: this.#places.length });
    this.#roster.add(held);
    this.#edited(held, 1);
  }

  remove(id: string): void {
    const held = this.#held.get(id);
    const numbers = this.#numbers.get(id);
    if (!held || !numbers) return;
    for (let number = numbers.from; number < numbers.to; number++) {
      const place = this.#places[number];
      if (place) (place.quotation === null ? this.#passages : this.#quotations).remove(number, place);
      this.#places[number] = undefined;
    }
    this.#held.delete(id);
    this.#numbers.delete(id);
    this.#roster.remove(held);
    this.#edited(held, -1);
  }

  get(id: string): HeldArticle | undefined {
    return this.#held.get(id);
  }

  get articles(): number {
    return this.#held.size;
  }

  get undated(): number {
    return this.#undated;
  }

  /** Quotations that hold the words; without words, all that pass the filters, newest first. Hearsay is nobody's own and in no list. */
  quotations(query: Query): Found<HeldQuotation> {
    const { speaker } = query;
    const found = this.#find(
      'quotations',
      query,
      (place) => !place.within && (!speaker || this.#candidate(place) === speaker.key),
    );
    const own = speaker ? found.places.filter((place) => this.#said(place).attribution.sure) : found.places;
    const hits = own.map((place) => this.#heldQuotation(place));
    const leftOut = speaker ? this.#speakerLeftOut(speaker, found.places.length - own.length) : [];
    return { ...found, hits, leftOut: [...found.leftOut, ...leftOut] };
  }

  /** The quotation at a place, or null where a passage stands. */
  quotationAt({ span, ...held }: HeldPlace): HeldQuotation | null {
    const quotation = held.extraction.quotations.find(
      (quotation) =>
        isOwn(quotation) &&
        quotation.pieces[0].content.start <= span.start &&
        span.end <= (quotation.pieces.at(-1)?.content.end ?? 0),
    );
    return quotation ? { ...held, quotation, speaker: this.#roster.speakerOf(held, quotation) } : null;
  }

  /** The best candidate for a quotation, sure or not: a guess. */
  candidate({ quotation, ...held }: HeldQuotation): Speaker | null {
    return this.#roster.candidate(held, quotation);
  }

  /** Passages that hold the words, cut to what may be shown of each article. */
  excerpts(query: Query & { readonly words: string }, limit: WordLimit): Found<HeldExcerpt> {
    const found = this.#find('passages', query, () => true);
    const { hits, leftOut } = cutExcerpts(found.places, new Set(found.terms), limit);
    return { ...found, hits, leftOut: [...found.leftOut, ...leftOut] };
  }

  /** Every name and role that the articles held print for a speaker. */
  designations(speaker: Speaker): readonly HeldDesignation[] {
    return designationsOf(this.#roster.appearances(speaker)).sort((a, b) => byTime(a.article, b.article));
  }

  speakersNamed(typed: string): readonly Speaker[] {
    return this.#roster.named(typed);
  }

  nearestSpeakers(typed: string): readonly string[] {
    return this.#roster.nearest(typed);
  }

  suggestSpeakers(typed: string): readonly string[] {
    return this.#roster.suggest(typed);
  }

  /** Words of passages or quotations most like one that finds nothing; never that word itself. */
  nearestWords(word: string, section: Section): readonly string[] {
    const index = section === 'passages' ? this.#passages : this.#quotations;
    return index.nearestTerms(word).filter((term) => term !== processTerm(word));
  }

  outlets(): readonly OutletHolding[] {
    this.#outlets ??= outletHoldings(this.#all());
    return this.#outlets;
  }

  /** Null: the outlet is not stated; undefined: no such outlet is held. */
  outletNamed(typed: string): string | null | undefined {
    return outletNamed(this.outlets(), typed);
  }

  suggestOutlets(typed: string): readonly string[] {
    return suggestOutlets(this.outlets(), typed);
  }

  #edited({ article }: HeldArticle, by: 1 | -1): void {
    this.#ordered = this.#outlets = null;
    if (article.published === null) this.#undated += by;
  }

  #all(): readonly HeldArticle[] {
    this.#ordered ??= [...this.#held.values()].sort((a, b) => byTime(a.article, b.article));
    return this.#ordered;
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

  #find(
    section: Section,
    query: Query,
    wanted: (place: IndexedPlace) => boolean,
  ): Omit<TextMatches, 'hits'> & { places: IndexedPlace[]; leftOut: string[] } {
    const leftOut = leftOutBy(this.#all(), query);
    const keep = (place: IndexedPlace | undefined): place is IndexedPlace =>
      place !== undefined && wanted(place) && passes(place.held.article, query);
    if (query.words === undefined) {
      const held = query.speaker
        ? this.#roster.articlesOf(query.speaker).toSorted((a, b) => byTime(a.article, b.article))
        : this.#all();
      return {
        places: [...this.#inOrder(section, held)].filter(keep),
        terms: [],
        match: 'all',
        tooCommon: false,
        respelt: [],
        beyond: 0,
        leftOut,
      };
    }
    const index = section === 'passages' ? this.#passages : this.#quotations;
    const { hits, ...met } = index.search(query.words, (number) => keep(this.#places[number]));
    const scored = hits.flatMap(({ id, score }) => (this.#places[id] ? [{ place: this.#places[id], score }] : []));
    scored.sort((a, b) => b.score - a.score || byRank(a.place, b.place));
    if (met.beyond > 0) leftOut.push(`${met.beyond} more not shown, beyond the best ${hits.length}`);
    return { ...met, places: scored.map(({ place }) => place), leftOut };
  }

  #said({ held, quotation: number }: IndexedPlace): Quotation {
    const quotation = held.extraction.quotations[number ?? -1];
    if (!quotation) throw new RangeError(`${held.article.id} has no quotation ${number}`);
    return quotation;
  }

  #heldQuotation(place: IndexedPlace): HeldQuotation {
    const quotation = this.#said(place);
    return { ...place.held, quotation, speaker: this.#roster.speakerOf(place.held, quotation) };
  }

  #candidate(place: IndexedPlace): string | null {
    return this.#roster.candidateOf(place.held, this.#said(place));
  }

  /** What asking for one speaker keeps out: words that may be theirs, and those of bare namesakes. */
  #speakerLeftOut(speaker: Speaker, perhaps: number): string[] {
    const bare = this.#roster.bareNamesakes(speaker);
    return [
      ...(perhaps > 0 ? [`${perhaps} that may be theirs left out, since the speaker is not established`] : []),
      ...bare.map(({ name, quotations }) => `${quotations} of “${name}”, printed without a fuller name, left out`),
    ];
  }
}
