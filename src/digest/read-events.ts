/** What issues ask of the events found at one time: which event an article is in, and whose text it shares. Read once, in slices of time. */
import type { NewsEvent } from '../model/event.ts';

export interface ReadEvents {
  readonly events: readonly NewsEvent[];
  /** By the id of an article in an event of several: its number. */
  readonly numbers: ReadonlyMap<string, number>;
  /** By the id of an article that shares most of its text with others of its event: the first of those. */
  readonly texts: ReadonlyMap<string, string>;
  /** By event: how many independent sources it has. */
  readonly sources: Uint32Array;
}

const known = new WeakMap<readonly NewsEvent[], ReadEvents>();
/** Events read in one go. */
const SLICE = 64;

export async function readEvents(events: readonly NewsEvent[], pause: () => Promise<void>): Promise<ReadEvents> {
  const before = known.get(events);
  if (before) return before;
  const [numbers, texts] = [new Map<string, number>(), new Map<string, string>()];
  const sources = new Uint32Array(events.length);
  for (const [number, event] of events.entries()) {
    if (number % SLICE === 0) await pause();
    sources[number] = event.sources.length;
    if (event.articles.length < 2) continue;
    for (const { article } of event.articles) numbers.set(article.id, number);
    for (const group of event.sources) {
      const ids = group.flatMap((at) => event.articles[at]?.article.id ?? []);
      if (ids.length > 1) for (const id of ids) texts.set(id, ids[0] ?? id);
    }
  }
  const made = { events, numbers, texts, sources };
  known.set(events, made);
  return made;
}
