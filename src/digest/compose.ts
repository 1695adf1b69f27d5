/** What one issue says: a Reply from what is new, every item with its source. Pure; `preview.ts` explains the same items. */
import type { HeldQuotation } from '../model/held.ts';
import type { Choice } from '../model/subscription.ts';
import { answer, counted, headlines, lookedAt, note, quotation, text } from '../reply/builders.ts';
import { cite } from '../reply/cite.ts';
import type { Action, Audience, Block, Reply } from '../reply/reply.ts';
import type { Line } from '../reply/slice.ts';
import { chooserOf } from './choose.ts';
import { newsOf, type DigestLook, type News, type Window } from './news.ts';
import { notable, type Comparing, type Notable } from './notable.ts';

/** An issue to be composed. */
export interface Sending {
  readonly choice: Choice;
  readonly window: Window;
  readonly title: Line;
  /** What it covers, in words: `New since the last issue`. */
  readonly covers: string;
  /** What else is to be said first: why it is late. */
  readonly notes: readonly string[];
  /** From 1; each page shows the choice's most. */
  readonly page: number;
  readonly audience: Audience;
  /** The way to another page. */
  turn(page: number): Action;
}

/** `isEmpty`: nothing new passes the filters. */
export interface Composed {
  readonly reply: Reply;
  readonly isEmpty: boolean;
}

const MOST_EVENTS = 5;
const MOST_PLACES = 3;

/** `wrong`: a stored name means nobody now, or several. */
export function composeIssue(
  sending: Sending,
  look: DigestLook,
  comparing: Comparing,
): Composed | { readonly wrong: string } {
  const { choice, window, page } = sending;
  const chooser = chooserOf(choice, look);
  if ('wrong' in chooser) return chooser;
  const all = newsOf(look, window);
  const said = all.quotations.map((one) => ({ one, verdict: chooser.quotation(one) }));
  const news: News = {
    articles: all.articles.filter((held) => chooser.article(held) === null),
    quotations: said.flatMap(({ one, verdict }) => (verdict === null ? [one] : [])),
    copies: all.copies,
  };
  const ranked = notable(news.quotations, comparing);
  const from = (page - 1) * choice.most;
  const shown = ranked.slice(from, from + choice.most);
  const unsure = said.filter(({ verdict }) => verdict === 'speaker not established').length;
  const leftOut = [
    ...(unsure > 0 ? [`${counted(unsure, 'quotation')} left out, since the speaker is not established`] : []),
    ...(all.copies.length > 0
      ? [`${counted(all.copies.length, 'article')} left out, whose very text is held under another path`]
      : []),
  ];
  const isEmpty = news.articles.length === 0 && news.quotations.length === 0;
  const blocks = [
    text(`${sending.covers}: ${isEmpty ? 'nothing' : coverage(news)}.`),
    ...sending.notes.map((line) => note(line)),
    ...(page === 1 ? ofEvents(news, comparing) : []),
    ...ofQuotations(shown, from),
    ...(page === 1 && choice.discrepancies ? ofDiscrepancies(news, comparing) : []),
    ...(page === 1 ? ofOthers(news, ranked) : []),
    ...ofRest(ranked.length - from - shown.length, ranked.slice(from + shown.length)),
  ];
  const actions = [
    ...(page > 1 ? [{ ...sending.turn(page - 1), label: 'Previous' }] : []),
    ...(from + shown.length < ranked.length ? [{ ...sending.turn(page + 1), label: 'More' }] : []),
  ];
  return {
    isEmpty,
    reply: answer(sending.title, sending.audience, blocks, { actions, lookedAt: lookedAt(look.holdings(), leftOut) }),
  };
}

/** `12 articles of 4 outlets, 31 quotations`. */
function coverage({ articles, quotations }: News): string {
  const outlets = new Set(articles.flatMap(({ article }) => article.outlet?.text ?? []));
  const unstated = articles.filter(({ article }) => article.outlet === null).length;
  const of = [
    ...(outlets.size > 0 ? [counted(outlets.size, 'outlet')] : []),
    ...(unstated > 0 ? [`${unstated} without a stated outlet`] : []),
  ];
  return `${counted(articles.length, 'article')} (${of.join(', ') || 'none'}), ${counted(quotations.length, 'quotation')}`;
}

function ofEvents(news: News, comparing: Comparing): Block[] {
  const events = comparing.events?.(news).slice(0, MOST_EVENTS) ?? [];
  return events.flatMap(({ name, articles, sources }, at) => [
    text(
      ...(at === 0 ? ['Most new coverage: '] : []),
      ...name,
      ` (${counted(articles.length, 'new article')}, ${counted(sources, 'source')})`,
    ),
    ...headlines(articles.slice(0, MOST_PLACES)),
  ]);
}

function ofQuotations(shown: readonly Notable[], from: number): Block[] {
  if (shown.length === 0) return [];
  return [text(from === 0 ? 'Most notable quotations' : 'Further quotations'), ...shown.flatMap(ofQuotation)];
}

/** The quotation; and where others print it, in how many wordings and where. */
function ofQuotation({ quotation: said, others, sources, wordings }: Notable): Block[] {
  if (others.length === 0) return [quotation(said)];
  const times = wordings > 1 ? `, in ${wordings} wordings` : '';
  const places = others.slice(0, MOST_PLACES).map(placeOf);
  const more = others.length - places.length;
  return [
    quotation(said),
    note(
      `Printed by ${counted(sources, 'source')}${times}; also here${more > 0 ? `, and in ${more} more places` : ''}:`,
    ),
    { kind: 'citations', citations: places },
  ];
}

const placeOf = ({ article, quotation: { pieces } }: HeldQuotation) =>
  cite(article, { start: pieces[0].content.start, end: pieces.at(-1)?.content.end ?? pieces[0].content.end });

function ofDiscrepancies(news: News, comparing: Comparing): Block[] {
  const blocks = comparing.toCheck?.(news) ?? [];
  return blocks.length === 0 ? [] : [text('To check'), ...blocks];
}

/** New articles of which no quotation is notable. */
function ofOthers({ articles }: News, ranked: readonly Notable[]): Block[] {
  const quoted = new Set(
    ranked.flatMap(({ quotation: said, others }) => [said, ...others].map(({ article }) => article.id)),
  );
  const rest = articles.filter(({ article }) => !quoted.has(article.id));
  return rest.length === 0 ? [] : [text('Also new'), ...headlines(rest)];
}

function ofRest(count: number, rest: readonly Notable[]): Block[] {
  if (count <= 0) return [];
  const articles = new Set(rest.map(({ quotation: said }) => said.article.id)).size;
  return [text(`and ${counted(count, 'more quotation')}, in ${counted(articles, 'article')}`)];
}
