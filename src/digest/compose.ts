/** What one issue says: a Reply from what is new, every item with its source. `preview.ts` explains the same items. */
import type { HeldArticle } from '../model/held.ts';
import type { Choice } from '../model/subscription.ts';
import { answer, counted, headlines, lookedAt, note, quotation, text } from '../reply/builders.ts';
import { cite } from '../reply/cite.ts';
import { discrepancies } from '../reply/discrepancies.ts';
import { eventNameAsTyped } from '../reply/events.ts';
import type { Action, Audience, Block, Reply } from '../reply/reply.ts';
import type { Line } from '../reply/slice.ts';
import { withWordings } from '../reply/wordings.ts';
import { outletsIn } from './chosen.ts';
import { namedFirst, type EventCoverage } from './coverage.ts';
import { gather, type Gathered } from './gather.ts';
import type { DigestLook, Window } from './news.ts';
import type { Comparing } from './notable.ts';
import type { Notable } from './ranked.ts';
import { spanOf, type Said } from './said.ts';

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

const MOST_PLACES = 3;
/** Where the articles change while an issue is composed, it is composed anew so often. */
const MOST_ATTEMPTS = 3;

/** Composed in slices of time, of articles that are held at one time. `wrong`: a stored name means nobody now, or several. */
export async function composeIssue(
  sending: Sending,
  look: DigestLook,
  comparing: Comparing,
): Promise<Composed | { readonly wrong: string }> {
  for (let attempt = 1; ; attempt += 1) {
    const held = look.outlets();
    const gathered = await gather(sending, sending.page * sending.choice.most, { look, comparing });
    if (look.outlets() !== held && attempt < MOST_ATTEMPTS) continue;
    return 'wrong' in gathered ? gathered : layOut(sending, gathered, look);
  }
}

function layOut(sending: Sending, gathered: Gathered, look: DigestLook): Composed {
  const { choice, window, page } = sending;
  const { news, chosen, events } = gathered;
  const from = (page - 1) * choice.most;
  const shown = gathered.notable.slice(from);
  const rest = restOf(gathered);
  const isEmpty = chosen.articles.length === 0;
  const isFirst = page === 1;
  const leftOut = [
    ...(chosen.unsure > 0
      ? [`${counted(chosen.unsure, 'quotation')} left out, since the speaker is not established`]
      : []),
    ...(news.copies.length > 0
      ? [`${counted(news.copies.length, 'article')} left out, whose very text is held under another path`]
      : []),
  ];
  const blocks = [
    text(`${sending.covers}: ${isEmpty ? 'nothing' : coverage(gathered)}.`),
    ...sending.notes.map((line) => note(line)),
    ...(isFirst ? ofEvents(events, window.since === null ? 'article' : 'new article') : []),
    ...ofQuotations(shown, from, gathered),
    ...(isFirst || shown.length > 0 ? [] : [note(`There is nothing on page ${page}.`)]),
    ...(isFirst ? ofDiscrepancies(gathered) : []),
    ...(isFirst ? ofOthers(gathered) : []),
    ...(rest.count > 0
      ? [text(`and ${counted(rest.count, 'more quotation')}, in ${counted(rest.articles, 'article')}`)]
      : []),
  ];
  const actions = [
    ...(isFirst ? [] : [{ ...sending.turn(page - 1), label: 'Previous' }]),
    ...(rest.count > 0 ? [{ ...sending.turn(page + 1), label: 'More' }] : []),
    ...(isFirst ? events.map(comparisonOf) : []),
  ];
  return {
    isEmpty,
    reply: answer(sending.title, sending.audience, blocks, { actions, lookedAt: lookedAt(look.holdings(), leftOut) }),
  };
}

/** `12 articles of 4 outlets, 31 quotations`. */
function coverage({ chosen }: Gathered): string {
  const { named, unstated } = outletsIn(chosen);
  const of = [
    ...(named > 0 ? [counted(named, 'outlet')] : []),
    ...(unstated > 0 ? [`${unstated} without a stated outlet`] : []),
  ];
  return `${counted(chosen.articles.length, 'article')} (${of.join(', ') || 'none'}), ${counted(chosen.quotations, 'quotation')}`;
}

/** Each by its headlines: what an event is called is one of them. */
function ofEvents(events: readonly EventCoverage[], noun: string): Block[] {
  const listed = events.flatMap((one, at) => {
    const { event, articles, sources } = one;
    const shared = sources < articles.length ? ', since some share most of their text' : '';
    const more = articles.length - MOST_PLACES;
    const others = event.articles.length - articles.length;
    const beside = [...(more > 0 ? [`${more} more`] : []), ...(others > 0 ? [counted(others, 'earlier one')] : [])];
    return [
      text(`Event ${at + 1}: ${counted(articles.length, noun)} from ${counted(sources, 'source')}${shared}`),
      ...headlines(namedFirst(one).slice(0, MOST_PLACES)),
      ...(beside.length > 0 ? [text(`and ${beside.join(', ')}`)] : []),
    ];
  });
  return listed.length === 0 ? [] : [text('Most new coverage'), ...listed];
}

const comparisonOf = ({ event }: EventCoverage, at: number): Action => ({
  label: `Compare ${at + 1}`,
  command: 'compare',
  options: { words: eventNameAsTyped(event) },
});

function ofQuotations(shown: readonly Notable[], from: number, gathered: Gathered): Block[] {
  if (shown.length === 0) return [];
  const heading = text(from === 0 ? 'Most notable quotations' : 'Further quotations');
  return [heading, ...shown.flatMap((one) => ofQuotation(one, gathered))];
}

/** The quotation; and where others print it, in how many wordings and where. */
function ofQuotation({ said, others, sources, wordings }: Notable, { shown }: Gathered): Block[] {
  const excerpt = quotation(shown.of(said));
  if (others.length === 0) return [excerpt];
  const times = wordings > 1 ? `, in ${wordings} wordings` : '';
  const shared = sources < outletsOf([said, ...others]) ? ', shared text counted as one' : '';
  const more = others.length - MOST_PLACES;
  const also = `also here${more > 0 ? `, and in ${counted(more, 'more place')}` : ''}`;
  return [
    wordings > 1 ? withWordings(excerpt) : excerpt,
    text(`Printed by ${counted(sources, 'source')}${shared}${times}; ${also}:`),
    { kind: 'citations', citations: others.slice(0, MOST_PLACES).map(placeOf) },
  ];
}

/** Those that are not stated count one by one. */
const outletsOf = (printings: readonly Said[]): number =>
  new Set(printings.map(({ held: { article } }) => article.outlet?.text ?? `/${article.id}`)).size;

const placeOf = (said: Said) => cite(said.held.article, spanOf(said));

function ofDiscrepancies({ discrepancies: weighed }: Gathered): Block[] {
  const listed = weighed.flatMap(({ discrepancy, verdict }) => (verdict === null ? [discrepancy] : []));
  return listed.length === 0 ? [] : [text('To check'), ...discrepancies(listed, 1)];
}

/** New articles of which nothing is quoted, and no event told. */
function ofOthers({ chosen: { silent }, events }: Gathered): Block[] {
  const told = new Set(events.flatMap((event) => namedFirst(event).slice(0, MOST_PLACES)));
  const rest = silent.filter((held) => !told.has(held));
  return rest.length === 0 ? [] : [text('Also new'), ...headlines(rest)];
}

/** Quotations that no page up to this one has shown, or named the place of. */
function restOf({ chosen, notable }: Gathered): { readonly count: number; readonly articles: number } {
  const shown = new Set(notable.flatMap((one) => [one.said, ...one.others]));
  const { said, from, articles } = chosen.stock;
  const isTold = (held: HeldArticle): boolean => {
    const at = articles.indexOf(held);
    for (let one = from[at] ?? 0; one < (from[at + 1] ?? 0); one++)
      if (chosen.isIn[one] === 1 && !shown.has(said[one] as Said)) return false;
    return true;
  };
  const told = [...new Set(Array.from(shown, ({ held }) => held))].filter(isTold);
  const quoted = chosen.articles.length - chosen.silent.length;
  return { count: chosen.quotations - shown.size, articles: quoted - told.length };
}
