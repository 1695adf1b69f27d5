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
import type { Span } from '../model/span.ts';
import type { Speaker } from '../model/speaker.ts';
import { AccountBook } from './account-book.ts';
import { accountPlaceAt } from './account-places.ts';
import { cutAccounts, type HeldAccount } from './cut-accounts.ts';
import { cutExcerpts } from './cut-excerpts.ts';
import { designationsOf } from './designations-of.ts';
import { type AccountQuery, type FoundAccounts, findAccounts } from './find-accounts.ts';
import { leftOutBy } from './filter.ts';
import { namesakesLeftOut } from './namesakes-left-out.ts';
import { outletHoldings, outletNamed, suggestOutlets } from './outlets.ts';
import { byTime, isOwn, isWithheld, meets, type IndexedPlace } from './places.ts';
import { Roster } from './roster.ts';
import { Shelf, type Section } from './shelf.ts';
import { processTerm } from './terms.ts';

/** How many words of one article's prose an answer may show. */
export type WordLimit = (outlet: string | null) => number;

/**
 * Holds articles and edits them one at a time; an edit is whole when it returns. An edited archive answers exactly as one built anew.
 */
export class Archive {
  readonly #shelf = new Shelf();
  #roster = new Roster();
  /** What is held of each outlet, until an edit. */
  #outlets: readonly OutletHolding[] | null = null;
  readonly #accounts = new AccountBook();

  add(held: HeldArticle): void {
    this.remove(held.article.id);
    this.#shelf.add(held);
    this.#roster.add(held);
    this.#edited();
  }

  remove(id: string): void {
    const held = this.get(id);
    if (!held) return;
    this.#shelf.remove(id);
    this.#roster.remove(held);
    this.#edited();
  }

  /** What `renew` costs to put this in the place of what is held under its id, in quotations indexed anew; null: it cannot. */
  renewing(held: HeldArticle): number | null {
    return this.#shelf.renewing(held);
  }

  /**
   * Puts articles in the place of those alike: the newsroom says something else of their source or their speakers, no more.
   * Many go in one turn with a roster that was made from all that are then held; it is not edited for them then.
   */
  renew(alike: readonly HeldArticle[], roster: Roster | null = null): void {
    for (const held of alike) {
      const before = this.get(held.article.id);
      if (!roster && before) this.#roster.remove(before);
      this.#shelf.renew(held);
      if (!roster && before) this.#roster.add(held);
    }
    if (roster) this.#roster = roster;
    this.#edited();
  }

  /** Every article held, in the order of lists. */
  all(): readonly HeldArticle[] {
    return this.#shelf.all();
  }

  get(id: string): HeldArticle | undefined {
    return this.#shelf.get(id);
  }

  get articles(): number {
    return this.#shelf.articles;
  }

  get undated(): number {
    return this.#shelf.undated;
  }

  /** Quotations that hold the words; without words, all that pass the filters, newest first. Hearsay is nobody's own and in no list. */
  quotations(query: Query): Found<HeldQuotation> {
    const { speaker } = query;
    const found = this.#shelf.find('quotations', query, {
      wanted: (place) => !place.within && (!speaker || this.#candidate(place) === speaker.key),
      among: speaker && this.#roster.articlesOf(speaker).toSorted((a, b) => byTime(a.article, b.article)),
    });
    const own = speaker ? found.places.filter((place) => saidAt(place).attribution.sure) : found.places;
    const hits = own.map((place) => this.#heldQuotation(place));
    const leftOut = speaker ? this.#speakerLeftOut(speaker, found.places.length - own.length) : [];
    return { ...found, hits, leftOut: [...found.leftOut, ...leftOut] };
  }

  /** The quotations of these articles alone, in the order of each; none that prints a withheld name. */
  quotationsIn(articles: readonly HeldArticle[]): readonly HeldQuotation[] {
    const { places } = this.#shelf.find('quotations', {}, { wanted: ({ within }) => !within, among: articles });
    return places.map((place) => this.#heldQuotation(place));
  }

  /** The quotation at a place, or null where a passage stands, or one whose words print a withheld name. */
  quotationAt({ span, ...held }: HeldPlace): HeldQuotation | null {
    const quotation = held.extraction.quotations.find(
      (quotation) =>
        isOwn(quotation) &&
        !meets(held.withheld ?? [], spanOf(quotation)) &&
        isSaid(quotation, span.start) &&
        isSaid(quotation, span.end),
    );
    return quotation ? { ...held, quotation, speaker: this.#roster.speakerOf(held, quotation) } : null;
  }

  /** Sentences in which outlets tell, in their own words, what a speaker said: newest first, by words those that hold most first. */
  accounts(query: AccountQuery, limit: WordLimit): Found<HeldAccount> {
    const { places, leftOut, ...met } = this.#findAccounts(query);
    const { hits, leftOut: cut } = cutAccounts(places, query.speaker, limit);
    const countOf = (speaker: Speaker) => this.countAccounts({ ...query, speaker }).count;
    const others = namesakesLeftOut(this.#roster.namesakes(query.speaker), countOf, true);
    const filtered = leftOutBy(this.all(), query);
    return { ...met, hits, leftOut: [...filtered, ...cut, ...leftOut(), ...others] };
  }

  /** How many such sentences there are, those that an answer could not show included; and how the words were met. */
  countAccounts(query: AccountQuery): Pick<Found<unknown>, 'match'> & { readonly count: number } {
    const { places, match } = this.#findAccounts(query);
    return { count: places.length, match };
  }

  /** What an outlet tells at a place without marks, if an answer may show it; null for any other place. */
  accountAt({ span, ...held }: HeldPlace, limit: WordLimit): HeldAccount | null {
    if (held.article.form === 'abstract') return null;
    const place = accountPlaceAt(held, span);
    const speaker = place && this.#roster.candidate(held, place.quotation);
    if (!speaker || isWithheld({ of: { held }, span: place.span, quotation: place.number })) return null;
    return cutAccounts([place], speaker, limit).hits[0] ?? null;
  }

  /** The best candidate for a quotation, sure or not: a guess. */
  candidate({ quotation, ...held }: HeldQuotation): Speaker | null {
    return this.#roster.candidate(held, quotation);
  }

  /** Places that may print the words: passages with `all` of the rarest of them, or quotations and passages with `some`; likeliest first. */
  printing(words: string, holding: 'all' | 'some'): readonly HeldPlace[] {
    const quotations = holding === 'some' ? this.#shelf.printing('quotations', words, holding) : [];
    const places = [...quotations, ...this.#shelf.printing('passages', words, holding)];
    if (places.length === 0 && holding === 'all') return this.#shelf.scanned(words);
    return places.map(({ of: { held }, span }) => ({ ...held, span }));
  }

  /** Passages that hold the words, cut to what may be shown of each article. */
  excerpts(query: Query & { readonly words: string }, limit: WordLimit): Found<HeldExcerpt> {
    const found = this.#shelf.find('passages', query, { wanted: () => true });
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
    return this.#shelf.nearestTerms(section, word).filter((term) => term !== processTerm(word));
  }

  outlets(): readonly OutletHolding[] {
    this.#outlets ??= outletHoldings(this.#shelf.all());
    return this.#outlets;
  }

  /** Null: the outlet is not stated; undefined: no such outlet is held. */
  outletNamed(typed: string): string | null | undefined {
    return outletNamed(this.outlets(), typed);
  }

  suggestOutlets(typed: string): readonly string[] {
    return suggestOutlets(this.outlets(), typed);
  }

  #edited(): void {
    this.#outlets = null;
    this.#accounts.forget();
  }

  #findAccounts(query: AccountQuery): FoundAccounts {
    return findAccounts(query, {
      told: this.#accounts.of(query.speaker, this.#roster),
      isHeld: (term) => this.#shelf.holds('passages', term),
    });
  }

  #heldQuotation(place: IndexedPlace): HeldQuotation {
    const quotation = saidAt(place);
    return { ...place.of.held, quotation, speaker: this.#roster.speakerOf(place.of.held, quotation) };
  }

  #candidate(place: IndexedPlace): string | null {
    return this.#roster.candidateOf(place.of.held, saidAt(place));
  }

  /** What asking for one speaker keeps out: words that may be theirs, and those of namesakes. */
  #speakerLeftOut(speaker: Speaker, perhaps: number): string[] {
    return [
      ...(perhaps > 0 ? [`${perhaps} that may be theirs left out, since the speaker is not established`] : []),
      ...namesakesLeftOut(this.#roster.namesakes(speaker), ({ quotations }) => quotations),
    ];
  }
}

/** Whether an offset is in or beside a piece, and not in the words around a tag. */
const isSaid = ({ pieces }: Quotation, at: number): boolean =>
  pieces.some(({ content }) => content.start <= at && at <= content.end);

/** From the first of its words to the last. */
const spanOf = ({ pieces }: Quotation): Span => ({
  start: pieces[0].content.start,
  end: pieces.at(-1)?.content.end ?? pieces[0].content.end,
});

function saidAt({ of: { held }, quotation: number }: IndexedPlace): Quotation {
  const quotation = held.extraction.quotations[number ?? -1];
  if (!quotation) throw new RangeError(`${held.article.id} has no quotation ${number}`);
  return quotation;
}
