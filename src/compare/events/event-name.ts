/** Names an event by a slice of one of its articles: the headline that shares most with the others. */
import type { EventName } from '../../model/event.ts';
import type { HeldArticle } from '../../model/held.ts';
import type { Entry } from './event-entry.ts';
import { sameIn } from './likeness.ts';

/** Longest name, in UTF-16 units. */
const LONGEST = 140;
/** Articles that are asked; the rest of a large event changes little. */
const MOST_ASKED = 20;
/** Behind all others stands an article without a headline. */
const NO_HEADLINE = -1_000_000;

/** `entries`: at least one, in order of id. */
export function nameEvent(entries: readonly Entry[]): EventName {
  const asked = entries.slice(0, MOST_ASKED);
  const sums = asked.map<number>(({ held }) => (held.article.headline?.span ? 0 : NO_HEADLINE));
  asked.forEach((one, at) => {
    for (let next = at + 1; next < asked.length; next++) {
      const same = sameIn(one.terms.hash, (asked[next] as Entry).terms.hash);
      sums[at] = (sums[at] as number) + same;
      sums[next] = (sums[next] as number) + same;
    }
  });
  const best = sums.indexOf(Math.max(...sums));
  return sliceOf((asked[best] as Entry).held);
}

function sliceOf({ article, extraction }: HeldArticle): EventName {
  const span = article.headline?.span ?? extraction.sentences[0]?.span ?? { start: 0, end: 0 };
  const end = span.end - span.start <= LONGEST ? span.end : wordBreak(article.text, span.start, span.start + LONGEST);
  return { article: article.id, version: article.version, span: { start: span.start, end } };
}

function wordBreak(text: string, from: number, to: number): number {
  const blank = text.lastIndexOf(' ', to);
  return blank > from ? blank : to;
}
