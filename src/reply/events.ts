/** Events in an answer: what they are called, how large they are, which of their articles share a text. Accuses nobody. */
import type { NewsEvent } from '../model/event.ts';
import type { Found } from '../model/held.ts';
import { counted, headlines, matchNotes, note, text } from './builders.ts';
import { cite } from './cite.ts';
import { eventDateInWords } from './in-words.ts';
import type { Action, Block, Comparison } from './reply.ts';
import { byHeadline, listed } from './sides.ts';
import { isSlice, slice, type Line } from './slice.ts';

/** Articles with texts in common, and how many sources all of them are. */
export function sharedTexts({ articles, shared, sources }: NewsEvent): Block[] {
  const together = sources.filter((group) => group.length > 1);
  const heldAs = (id: string) => articles.filter(({ article }) => article.id === id);
  const groupOf = (id: string) => sources.findIndex((group) => group.some((at) => articles[at]?.article.id === id));
  const partly = shared.filter(({ articles: [one, other] }) => groupOf(one.id) !== groupOf(other.id));
  return [
    ...together.map((group) => {
      const names = group.flatMap((at) => articles[at] ?? []).map(byHeadline);
      return note(...listed(names), ' share most of their text; counted as one source.');
    }),
    ...partly.map(({ articles: both }) =>
      note(...listed(both.flatMap(({ id }) => heldAs(id)).map(byHeadline)), ' have some of their text in common.'),
    ),
  ];
}

/** How many articles of an event were set against each other, and how many of these in their first part alone. */
export interface ComparedArticles {
  readonly compared: number;
  readonly inPart: number;
}

/** What was set against each other. */
export function whatWasCompared({ articles, sources }: NewsEvent, { compared, inPart }: ComparedArticles): Block {
  if (articles.length === 1) return note('One article held reports on this; there is no other to compare it with.');
  const some = compared < articles.length ? `the first ${compared} of ` : '';
  const part = inPart === 0 ? '' : ` ${counted(inPart, 'long article')} of these only in the first part.`;
  return note(
    `Compared: ${some}${counted(articles.length, 'article')} on this event, from ${counted(sources.length, 'source')}.${part}`,
  );
}

/** `3 articles, 2 sources`. */
const sizeOf = ({ articles, sources }: NewsEvent): string =>
  `${counted(articles.length, 'article')}, ${counted(sources.length, 'source')}`;

/** What an event is called: a slice of one of its articles. */
export function eventName({ name, articles }: NewsEvent): Line {
  const named = articles.find(({ article }) => article.id === name.article);
  return named && name.span.start < name.span.end
    ? [slice(named.article, name.span)]
    : ['an event without a name to show'];
}

/** Events, a row each: what it is called, how many articles and sources, their outlets. `from`: the number of the first. */
function eventTable(events: readonly NewsEvent[], from: number): Comparison {
  return {
    kind: 'comparison',
    columns: ['event', 'articles', 'outlets'],
    rows: events.map((event, at) => {
      const named = event.articles.find(({ article }) => article.id === event.name.article) ?? event.articles[0];
      if (!named) throw new RangeError(`the event ${event.key} has no article`);
      return {
        cells: [[`${from + at}. `, ...eventName(event)], [sizeOf(event)], [outletsOf(event)]],
        citation: cite(named.article, event.name.span),
      };
    }),
  };
}

function outletsOf({ articles }: NewsEvent): string {
  const stated = [...new Set(articles.flatMap(({ article: { outlet } }) => outlet?.text ?? []))].sort();
  const unstated = articles.filter(({ article: { outlet } }) => outlet === null).length;
  return [...stated, ...(unstated > 0 ? [`outlet not stated (${unstated})`] : [])].join(', ');
}

/** The name as an asker would type it; the event is found by it. */
export const eventNameAsTyped = (event: NewsEvent): string =>
  eventName(event)
    .filter(isSlice)
    .map(({ text: words }) => words)
    .join('') || event.key;

/** `Dated by its articles: 9 March 2024.` No count: articles that share their text agree without adding to it. */
const eventDate = ({ dates = [], articles }: NewsEvent): Block[] =>
  dates.map((date) =>
    note(`Dated by its ${articles.length === 1 ? 'article' : 'articles'}: ${eventDateInWords(date)}.`),
  );

/** How words met the events found, the date of the first, and that there are others. */
export function eventNotes(found: Pick<Found<NewsEvent>, 'match' | 'respelt' | 'hits'>): Block[] {
  const others = found.hits.slice(1).filter(({ articles }) => articles.length > 1).length;
  return [
    ...matchNotes(found),
    ...found.hits.slice(0, 1).flatMap(eventDate),
    ...(others > 0
      ? [note(`${counted(others, 'other event')} fit${others === 1 ? 's' : ''} these words too; /compare lists all.`)]
      : []),
  ];
}

/** Which event an answer keeps to, by its name, and how it was found. */
export function withinEvent(found: Pick<Found<NewsEvent>, 'match' | 'respelt' | 'hits'>): Block[] {
  const [event] = found.hits;
  return event ? [note('Event: ', ...eventName(event), ` (${sizeOf(event)}).`), ...eventNotes(found)] : [];
}

/** The articles of an event that no excerpt of an answer cites. */
export function notCited({ articles }: NewsEvent, blocks: readonly Block[]): Block[] {
  const cited = new Set(blocks.map((block) => (block.kind === 'excerpt' ? block.citation.article : null)));
  const rest = articles.filter(({ article }) => !cited.has(article.id));
  return rest.length === 0 ? [] : [text(cited.size > 1 ? 'Compared too:' : 'The articles:'), ...headlines(rest)];
}

/** Events in a table, each with the command that tells more of it. `from`: the number of the first shown. */
export function eventList(
  shown: readonly NewsEvent[],
  { from, command, label }: { readonly from: number; readonly command: string; readonly label: string },
): { readonly blocks: readonly Block[]; readonly actions: readonly Action[] } {
  if (shown.length === 0)
    return { blocks: [text('No event is found: no two articles held report on one thing.')], actions: [] };
  const actions = shown.map((event, at) => ({
    label: `${label} ${from + at}`,
    command,
    options: { words: eventNameAsTyped(event) },
  }));
  return { blocks: [eventTable(shown, from)], actions };
}
