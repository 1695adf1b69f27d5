/** Holds what articles are about and groups them by it: postings of rare terms, so that each article meets only the few that may be about the same. */
import type { FullArticle } from '../model/discrepancy.ts';
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { SharedText } from '../model/shared-text.ts';
import { readEntry } from './event-entry.ts';
import type { Entry } from './event-entry.ts';
import { nameEvent } from './event-name.ts';
import { groupByLinks } from './group.ts';
import type { Link } from './group.ts';
import { likeness, rarityOf, shareShingles } from './likeness.ts';
import type { Rarity } from './likeness.ts';
import { Postings } from './postings.ts';
import { tellingSpans } from './event-terms.ts';
import { hashWords } from './word-hashes.ts';
import { ONE_SOURCE, sharedText } from './shared-text.ts';
import type { Readable } from './shared-text.ts';

/** Terms in more articles than this find no candidates. */
const MOST_POSTINGS = 60;
/** Rarest heavy terms by which an article looks for others. */
const PROBES = 14;
/** Articles that share less than this part of what the best one shares are not looked at. */
const WORTH = 0.2;
/** Articles looked at for one article, at most. */
const MOST_CANDIDATES = 24;
/** From so much likeness on two articles are about one thing. */
const LINKED = 0.22;
/** And so much within a group, where what most of them share is left out. */
const LINKED_WITHIN = 0.12;
/** Smaller groups stay whole. */
const LEAST_PARTED = 6;
/** In an event of so few articles every pair is read for texts in common, not only those whose sampled runs of words meet. */
const ALL_READ = 6;
/** A term that so large a share of a group has is background. */
const BACKGROUND = 0.75;

export class EventIndex {
  readonly #slots = new Map<string, number>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #terms = new Postings();
  readonly #shingles = new Postings();
  #events: readonly NewsEvent[] | null = null;
  #rarity: Rarity | null = null;

  get size(): number {
    return this.#slots.size;
  }

  /** Takes an article in, in place of any other of its id. */
  add(held: HeldArticle): void {
    this.remove(held.article.id);
    const entry = readEntry(held);
    const slot = this.#entries.push(entry) - 1;
    this.#slots.set(held.article.id, slot);
    for (const term of entry.terms.keys()) this.#terms.add(term, slot);
    for (const shingle of entry.shingles) this.#shingles.add(shingle, slot);
  }

  remove(id: string): void {
    this.#events = null;
    this.#rarity = null;
    const slot = this.#slots.get(id) ?? -1;
    const entry = this.#entries[slot];
    if (entry === undefined) return;
    this.#slots.delete(id);
    this.#entries[slot] = undefined;
    for (const term of entry.terms.keys()) this.#terms.remove(term, slot);
    for (const shingle of entry.shingles) this.#shingles.remove(shingle, slot);
  }

  /** The articles that are about the same as this one, with their likeness, best first. */
  alike(id: string): readonly Link[] {
    const entry = this.#entryOf(id);
    return entry === undefined ? [] : this.#links(entry);
  }

  /** All events, largest first; the same articles give the same events, in whatever order they came. */
  events(): readonly NewsEvent[] {
    for (const _ of this.grouping());
    return this.#events ?? [];
  }

  /** Finds the events step by step, for who lets others run in between; in between nothing is added or removed. */
  *grouping(): Generator<void, void> {
    if (this.#events !== null) return;
    const ids = [...this.#slots.keys()].sort();
    const links: Link[] = [];
    for (const id of ids) {
      for (const link of this.alike(id)) links.push(inOrder(link));
      yield;
    }
    const events: NewsEvent[] = [];
    const parts = groupByLinks(ids, links).flatMap((group) => this.#parted(group));
    for (const group of parts.sort(bySize)) {
      events.push(this.#eventOf(this.#entriesOf(group)));
      yield;
    }
    this.#events = events;
  }

  #entryOf(id: string): Entry | undefined {
    return this.#entries[this.#slots.get(id) ?? -1];
  }

  #entriesOf(ids: readonly string[]): Entry[] {
    return ids.map((id) => this.#entryOf(id)).filter((entry) => entry !== undefined);
  }

  /** A large group may be several events of the same people: what all share tells nothing within it. */
  #parted(ids: readonly string[]): readonly (readonly string[])[] {
    if (ids.length < LEAST_PARTED) return [ids];
    const links = linksWithin(this.#entriesOf(ids));
    return groupByLinks(
      ids,
      links.filter(({ likeness }) => likeness >= LINKED_WITHIN),
    );
  }

  #eventOf(entries: readonly Entry[]): NewsEvent {
    const shared: SharedText[] = [];
    entries.forEach((one, at) => {
      for (const other of entries.slice(at + 1)) {
        if (entries.length > ALL_READ && !shareShingles(one, other)) continue;
        const [left, right] = [readable(one), readable(other)];
        const found = left && right && sharedText(left, right);
        if (found !== null) shared.push(found);
      }
    });
    const articles = entries.map(({ held }) => held);
    const terms = entries.map((entry) => entry.terms);
    const key = articles[0]?.article.id ?? '';
    return { key, name: nameEvent(articles, terms), articles, shared, sources: sourcesOf(articles, shared) };
  }

  #links(entry: Entry): Link[] {
    const rarity = this.#rarityNow();
    const a = entry.held.article.id;
    return this.#candidates(entry, rarity)
      .map((other) => ({ a, b: other.held.article.id, likeness: likeness(entry, other, rarity) }))
      .filter(({ likeness }) => likeness >= LINKED)
      .sort((x, y) => y.likeness - x.likeness || (x.b < y.b ? -1 : 1));
  }

  /** The articles that share most of an article’s rare terms, or runs of words with it. */
  #candidates(entry: Entry, rarity: Rarity): Entry[] {
    const met = new Map<number, number>();
    for (const [term, weight] of this.#probes(entry, rarity))
      for (const slot of this.#terms.shared(term)) met.set(slot, (met.get(slot) ?? 0) + weight);
    for (const shingle of entry.shingles) {
      const found = this.#shingles.shared(shingle);
      if (found.length <= MOST_POSTINGS) for (const slot of found) met.set(slot, (met.get(slot) ?? 0) + 1);
    }
    const most = Math.max(...met.values());
    const best = [...met].filter(([slot, weight]) => weight >= most * WORTH && this.#entries[slot] !== entry);
    const idOf = (slot: number): string => this.#entries[slot]?.held.article.id ?? '';
    best.sort((x, y) => y[1] - x[1] || (idOf(x[0]) < idOf(y[0]) ? -1 : 1));
    return best
      .slice(0, MOST_CANDIDATES)
      .map(([slot]) => this.#entries[slot])
      .filter((one) => one !== undefined);
  }

  /** The heaviest terms that few other articles have. */
  #probes({ terms }: Entry, rarity: Rarity): [number, number][] {
    const out: [number, number][] = [];
    for (const [term, weight] of terms) {
      const count = this.#terms.count(term);
      if (count > 1 && count <= MOST_POSTINGS) out.push([term, weight * rarity.weight(term)]);
    }
    return out.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, PROBES);
  }

  #rarityNow(): Rarity {
    return (this.#rarity ??= rarityOf(this.size, (term) => this.#terms.count(term)));
  }
}

/** How alike the articles of one group are, told by what sets them apart from each other. */
function linksWithin(entries: readonly Entry[]): Link[] {
  const counts = new Map<number, number>();
  for (const { terms } of entries) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(2, entries.length * BACKGROUND);
  const having = (term: number): number => {
    const count = counts.get(term) ?? 1;
    return count > most ? Infinity : count;
  };
  const rarity = { ...rarityOf(entries.length, having), fewNames: entries.length * 0.6, least: 0 };
  return entries.flatMap((one, at) =>
    entries.slice(at + 1).map((other) => ({
      a: one.held.article.id,
      b: other.held.article.id,
      likeness: likeness(one, other, rarity),
    })),
  );
}

const inOrder = ({ a, b, likeness }: Link): Link => (a < b ? { a, b, likeness } : { a: b, b: a, likeness });

const bySize = (x: readonly string[], y: readonly string[]): number =>
  y.length - x.length || ((x[0] ?? '') < (y[0] ?? '') ? -1 : 1);

function readable({ held }: Entry): Readable | null {
  const { article } = held;
  if (article.form !== 'full') return null;
  return { article: article as FullArticle, words: hashWords(article.text, tellingSpans(article).spans) };
}

/** Articles that share most of their text, put together. */
function sourcesOf(articles: readonly HeldArticle[], shared: readonly SharedText[]): number[][] {
  const place = new Map(articles.map(({ article }, index) => [article.id, index]));
  const source = articles.map((_, index) => index);
  for (const { articles: both, contained } of shared) {
    if (Math.max(...contained) < ONE_SOURCE) continue;
    const [one, other] = both.map(({ id }) => source[place.get(id) ?? 0] ?? 0);
    source.forEach((own, index) => {
      if (own === other) source[index] = one ?? own;
    });
  }
  return [...Map.groupBy(source.keys(), (index) => source[index]).values()];
}
