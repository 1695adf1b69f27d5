/** Which quotations are most notable: those that most sources print, then in most wordings, then the longest. Pure but for its pauses. */
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Variant } from '../model/variant.ts';
import type { HeldDiscrepancy } from '../reply/discrepancies.ts';
import { bestOf } from './best-of.ts';
import type { CountSources } from './coverage.ts';
import { Ranked, type Notable } from './ranked.ts';
import { articlesOf, type Said } from './said.ts';
import { sameUtterances, sameWords, type Printings, type SameWords, type SpeakerOf } from './same-words.ts';

/** Outlets set against each other. */
export interface Comparing {
  /** All events, largest first; those of one article too. */
  events(): Promise<readonly NewsEvent[]>;
  /** The utterances that several of the articles print, wordings of one together. */
  variants(articles: readonly HeldArticle[]): readonly Variant[];
  /** What the articles of an event differ on, hard first, as far as an answer may show it. */
  compare(event: NewsEvent): Promise<{ readonly shown: readonly HeldDiscrepancy[] }>;
}

/** Sets nothing against anything: one utterance is one speaker's same words, and each outlet is a source. */
export const plainComparing: Comparing = {
  events: async () => [],
  variants: () => [],
  compare: async () => ({ shown: [] }),
};

/** What the ranking leans on. */
export interface Ranking {
  readonly events: readonly NewsEvent[];
  readonly sources: CountSources;
  readonly variants: Comparing['variants'];
  readonly speakerOf: SpeakerOf;
  readonly pause: () => Promise<void>;
}

/** Utterances put in order in one go. */
const SLICE = 500;
/** Other wordings are looked for in so many events, those that may have most sources. */
const MOST_WORDED = 60;

/** The first `most`; no article tells more than two before all others have told theirs. */
export async function notable(all: readonly Said[], most: number, ranking: Ranking): Promise<readonly Notable[]> {
  const words = await sameWords(all, ranking.speakerOf, ranking.pause);
  const { open, rest } = openEvents(words, ranking.events);
  await ranking.pause();
  const ranked = new Ranked(most, ranking.sources, rest.alone);
  for (const [at, printings] of rest.together.entries()) {
    ranked.add({ printings, wordings: 1 });
    if (at % SLICE === 0) await ranking.pause();
  }
  for (const [at, { groups, event, most: bound }] of open.entries()) {
    const variants = (articles: readonly HeldArticle[]) => variantsIn(event, articles, ranking.variants);
    if (bound < (open[at - 1]?.most ?? bound) && ranked.settled(bound)) return await ranked.first(bound, ranking.pause);
    for (const utterance of sameUtterances(groups, ranking.speakerOf, variants)) ranked.add(utterance);
    await ranking.pause();
  }
  return await ranked.first(0, ranking.pause);
}

/** Utterances that other wordings are looked for: those of one event. */
interface OpenEvent {
  readonly event: NewsEvent;
  readonly groups: Printings[];
  /** No utterance of it has more sources. */
  most: number;
}

/** What stands in events of which several articles are quoted, those of most sources first; and what has all its printings. */
function openEvents(
  words: SameWords,
  events: readonly NewsEvent[],
): { readonly open: readonly OpenEvent[]; readonly rest: SameWords } {
  const numberOf = numbering(events);
  const open = new Map<number, OpenEvent>();
  for (const number of largestOf(events, severallyQuoted(words, numberOf))) {
    const event = events[number] as NewsEvent;
    open.set(number, { event, groups: [], most: event.sources.length });
  }
  const rest: { alone: Said[]; together: Printings[] } = { alone: [], together: [] };
  let [event, last]: [OpenEvent | undefined, HeldArticle | null] = [undefined, null];
  for (const said of words.alone) {
    if (said.held !== last) [event, last] = [open.get(numberOf(said.held)), said.held];
    if (event) event.groups.push([said]);
    else rest.alone.push(said);
  }
  for (const group of words.together) {
    const numbers = group.map(({ held }) => numberOf(held));
    const number = numbers.find((one) => open.has(one)) ?? NONE;
    const into = open.get(number);
    if (!into) rest.together.push(group);
    else {
      into.groups.push(group);
      into.most += numbers.filter((one) => one !== number).length;
    }
  }
  return { open: [...open.values()].sort((a, b) => b.most - a.most), rest };
}

/** No event of several articles. */
const NONE = -1;

/** The number of the event that an article stands in with others. */
function numbering(events: readonly NewsEvent[]): (held: HeldArticle) => number {
  const byId = numbersOf(events);
  const asked = new Map<HeldArticle, number>();
  return (held) => {
    const before = asked.get(held);
    if (before !== undefined) return before;
    const number = byId.get(held.article.id) ?? NONE;
    asked.set(held, number);
    return number;
  };
}

/** The numbers of events of which more than one article is quoted. */
function severallyQuoted({ alone, together }: SameWords, numberOf: (held: HeldArticle) => number): number[] {
  const times = new Map<number, number>();
  for (const held of articlesOf(alone)) times.set(numberOf(held), (times.get(numberOf(held)) ?? 0) + 1);
  for (const group of together) for (const { held } of group) times.set(numberOf(held), 2);
  times.delete(NONE);
  return [...times].flatMap(([number, count]) => (count > 1 ? [number] : []));
}

/** What was found of an event last: many subscriptions ask for the same. */
const found = new WeakMap<NewsEvent, { readonly of: string; readonly variants: readonly Variant[] }>();

function variantsIn(
  event: NewsEvent,
  articles: readonly HeldArticle[],
  variants: Comparing['variants'],
): readonly Variant[] {
  const of = articles.map(({ article: { id, version } }) => `${version} ${id}`).join('\n');
  const known = found.get(event);
  if (known?.of === of) return known.variants;
  const made = variants(articles);
  found.set(event, { of, variants: made });
  return made;
}

const known = new WeakMap<readonly NewsEvent[], ReadonlyMap<string, number>>();

/** Of articles in events of several, the event's number. */
function numbersOf(events: readonly NewsEvent[]): ReadonlyMap<string, number> {
  const before = known.get(events);
  if (before) return before;
  const numbers = new Map<string, number>();
  for (const [number, { articles }] of events.entries())
    if (articles.length > 1) for (const { article } of articles) numbers.set(article.id, number);
  known.set(events, numbers);
  return numbers;
}

/** Those of these events that have most sources; of two that have as many, the larger. */
function largestOf(events: readonly NewsEvent[], numbers: readonly number[]): readonly number[] {
  const sources = (number: number) => events[number]?.sources.length ?? 0;
  return bestOf(numbers, MOST_WORDED, (a, b) => sources(b) - sources(a) || a - b);
}
