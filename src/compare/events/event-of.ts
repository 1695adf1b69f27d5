/** Makes an event of the articles found to be about one thing: its name, the texts they have in common, and how many sources they are. */
import type { NewsEvent } from '../../model/event.ts';
import type { SharedText } from '../../model/shared-text.ts';
import type { Entry } from './event-entry.ts';
import { eventDates } from './event-dates.ts';
import { nameEvent } from './event-name.ts';
import { shareShingles } from './likeness.ts';
import { ONE_SOURCE, readable, sharedText } from './shared-text.ts';
import type { Readable } from './shared-text.ts';

/** One text of an event: the article that stands for it, and its copies. */
export interface Carried {
  readonly entry: Entry;
  readonly copies: readonly Entry[];
}

/** In an event of so few articles every pair is read for texts in common, not only those whose kept runs of words meet. */
const ALL_READ = 6;
/** And in one of so few, pairs that are known to be one source are read too, for their edits. */
const KNOWN_READ = 24;
/** Pairs that are read of one event, at most. */
const MOST_READ = 300;

/** Deterministic: the same texts in any order make the same event. */
export function eventOf(texts: readonly Carried[]): NewsEvent {
  const entries = texts.flatMap(({ entry, copies }) => [entry, ...copies]).sort(byId);
  const articles = entries.map(({ held }) => held);
  const first = articles[0];
  if (first === undefined) throw new RangeError('an event has an article');
  const name = nameEvent(entries);
  const key = first.article.id;
  if (entries.length === 1) return dated({ key, name, articles, shared: [], sources: [[0]] });
  const sources = new Sources(entries);
  for (const { entry, copies } of texts) for (const copy of copies) sources.join(entry.id, copy.id);
  const shared = readPairs(pairsOf(texts, entries), { sources, known: entries.length <= KNOWN_READ });
  return dated({ key, name, articles, shared, sources: sources.groups() });
}

/** With its dates, which are read when they are asked for: few events are ever shown. */
function dated(event: Omit<NewsEvent, 'dates'>): NewsEvent {
  let dates: NewsEvent['dates'];
  return {
    ...event,
    get dates() {
      return (dates ??= eventDates(event.articles));
    },
  };
}

type Pair = readonly [Entry, Entry];

/** Those that may have text in common, in order of id. */
function pairsOf(texts: readonly Carried[], entries: readonly Entry[]): Pair[] {
  const few = entries.length <= KNOWN_READ;
  const stand = few ? entries : texts.map(({ entry }) => entry).sort(byId);
  const pairs: Pair[] = few
    ? []
    : texts.flatMap(({ entry, copies }) => copies.slice(0, MOST_READ).map((copy): Pair => inOrder(entry, copy)));
  stand.forEach((one, at) => {
    for (let next = at + 1; next < stand.length; next++) {
      const other = stand[next] as Entry;
      if (entries.length <= ALL_READ || shareShingles(one, other)) pairs.push([one, other]);
    }
  });
  return pairs.sort((x, y) => byId(x[0], y[0]) || byId(x[1], y[1]));
}

/** Joins the sources of those that share most of their text; pairs already known to be one source are read only where `known`. */
function readPairs(
  pairs: readonly Pair[],
  { sources, known }: { readonly sources: Sources; readonly known: boolean },
): SharedText[] {
  const shared: SharedText[] = [];
  const read = new Map<Entry, Readable | null>();
  const readOf = (entry: Entry): Readable | null => {
    let found = read.get(entry);
    if (found === undefined) read.set(entry, (found = readable(entry.held.article)));
    return found;
  };
  let count = 0;
  for (const [one, other] of pairs) {
    if (!known && sources.areOne(one.id, other.id) && one.held.article.version !== other.held.article.version) continue;
    if (++count > MOST_READ) break;
    const [left, right] = [readOf(one), readOf(other)];
    const found = left && right && sharedText(left, right);
    if (found === null) continue;
    shared.push(found);
    if (Math.max(...found.contained) >= ONE_SOURCE) sources.join(one.id, other.id);
  }
  return shared;
}

/** Articles that share most of their text, put together. */
class Sources {
  readonly #places: ReadonlyMap<string, number>;
  readonly #roots: number[];

  constructor(entries: readonly Entry[]) {
    this.#places = new Map(entries.map(({ id }, at) => [id, at]));
    this.#roots = entries.map((_, at) => at);
  }

  areOne(one: string, other: string): boolean {
    return this.#rootOf(one) === this.#rootOf(other);
  }

  join(one: string, other: string): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    this.#roots[Math.max(a, b)] = Math.min(a, b);
  }

  /** Numbers of articles, in order. */
  groups(): number[][] {
    return [...Map.groupBy(this.#places.entries(), ([id]) => this.#rootOf(id)).values()].map((group) =>
      group.map(([, at]) => at),
    );
  }

  #rootOf(id: string): number {
    let root = this.#places.get(id) ?? 0;
    while (this.#roots[root] !== root) root = this.#roots[root] = this.#roots[this.#roots[root] as number] as number;
    return root;
  }
}

const byId = (one: Entry, other: Entry): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
const inOrder = (one: Entry, other: Entry): Pair => (one.id < other.id ? [one, other] : [other, one]);
