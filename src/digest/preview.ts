/** Item by item, what lets news into an issue or keeps it out. Pure but for its pauses; chooses as `compose.ts` does. */
import type { HeldArticle } from '../model/held.ts';
import { answer, counted, lookedAt, note, text } from '../reply/builders.ts';
import { cite } from '../reply/cite.ts';
import { kindInWords } from '../reply/sides.ts';
import type { Comparison, Reply } from '../reply/reply.ts';
import { saidOf } from './chosen.ts';
import type { Sending } from './compose.ts';
import { namedFirst, type EventCoverage } from './coverage.ts';
import { pauser } from '../pauser.ts';
import { gather, type Gathered } from './gather.ts';
import type { DigestLook } from './news.ts';
import type { Comparing } from './notable.ts';
import { spanOf, weigh, type Said } from './said.ts';
import { MOST_EVENTS, type Weighed } from './to-check.ts';

type Row = Comparison['rows'][number];

const ROWS = 8;
const IN = 'in';

/** `wrong`: a stored name means nobody now, or several. */
export async function previewIssue(
  sending: Sending,
  look: DigestLook,
  comparing: Comparing,
): Promise<Reply | { readonly wrong: string }> {
  const { choice, page } = sending;
  const gathered = await gather(sending, choice.most, { look, comparing });
  if ('wrong' in gathered) return gathered;
  const { count, rows } = await pageOf(itemsOf(gathered, choice.most, look), page);
  const pages = Math.max(1, Math.ceil(count / ROWS));
  const actions = [
    ...(page > 1 ? [{ ...sending.turn(page - 1), label: 'Previous' }] : []),
    ...(page < pages ? [{ ...sending.turn(page + 1), label: 'Next' }] : []),
  ];
  const place = pages > 1 ? ` · page ${page} of ${pages}` : '';
  return answer(
    [...sending.title, place],
    'asker',
    [
      text(`${sending.covers}: ${whatIsNew(gathered)}; ${whatIsShown(gathered)} would be shown.`),
      ...(choice.discrepancies ? [] : [note('What is to check is listed where that is asked for, with check:yes.')]),
      ...(rows.length > 0
        ? [{ kind: 'comparison' as const, columns: ['item', 'verdict'], rows }]
        : [note(page > pages ? `There is nothing on page ${page}.` : 'There is nothing new to let in or keep out.')]),
    ],
    { actions, lookedAt: lookedAt(look.holdings()) },
  );
}

function whatIsNew({ chosen: { stock } }: Gathered): string {
  const quotations = stock.unsure.reduce((sum, count) => sum + count, stock.said.length);
  return `${counted(stock.articles.length, 'article')}, ${counted(quotations, 'quotation')}`;
}

function whatIsShown({ notable, events, discrepancies }: Gathered): string {
  const checks = discrepancies.filter(({ verdict }) => verdict === null).length;
  return [
    counted(notable.length, 'quotation'),
    ...(events.length > 0 ? [counted(events.length, 'event')] : []),
    ...(checks > 0 ? [`${checks} to check`] : []),
  ].join(', ');
}

/** So many items are counted in one go. */
const SLICE = 4000;

/** How many items there are, and the rows of one page. */
async function pageOf(items: Iterable<() => Row>, page: number): Promise<{ count: number; rows: readonly Row[] }> {
  const pause = pauser();
  const shown: (() => Row)[] = [];
  let count = 0;
  for (const item of items) {
    if (count >= (page - 1) * ROWS && count < page * ROWS) shown.push(item);
    count += 1;
    if (count % SLICE === 0) await pause();
  }
  return { count, rows: shown.map((row) => row()) };
}

/** In the order of an issue, then what it leaves out; each is drawn only where its page is shown. */
function* itemsOf(gathered: Gathered, most: number, look: DigestLook): Generator<() => Row> {
  const { chooser, chosen, news, coverage, events, notable, discrepancies, shown } = gathered;
  const told = new Set(notable.flatMap((one) => [one.said, ...one.others]));
  const row = (one: Said, verdict: string) => quotationRow(one, shown.of(one).speaker?.name, verdict);
  for (const one of coverage) yield () => eventRow(one, events.includes(one));
  for (const { said: first, others } of notable) {
    yield () => row(first, IN);
    for (const other of others) yield () => row(other, 'in, under another place of it');
  }
  for (const one of discrepancies) yield () => discrepancyRow(one);
  for (const held of news.articles) yield () => articleRow(held, chooser.article(held) ?? IN);
  for (const one of saidOf(chosen)) if (!told.has(one)) yield () => row(one, `most: beyond the first ${most}`);
  const isIn = new Set(saidOf(chosen));
  for (const held of news.articles)
    for (const one of weigh(held, look).all) if (!isIn.has(one)) yield () => row(one, chooser.quotation(one) ?? IN);
  for (const held of news.copies) yield () => articleRow(held, 'the very text is held under another path');
}

function eventRow(coverage: EventCoverage, isTold: boolean): Row {
  const { event, articles, sources } = coverage;
  const outOf = articles.length > 1 ? `beyond the first ${MOST_EVENTS} events` : 'one new article, told by itself';
  const [first] = namedFirst(coverage);
  if (!first) throw new RangeError(`the event ${event.key} has nothing new`);
  return {
    ...articleRow(first, isTold ? IN : outOf),
    cells: [
      [`event · ${counted(articles.length, 'new article')}, ${counted(sources, 'source')}`],
      [isTold ? IN : outOf],
    ],
  };
}

function discrepancyRow({ discrepancy, verdict }: Weighed): Row {
  const [{ article, span }] = discrepancy.readings;
  return {
    cells: [[`to check · ${kindInWords(discrepancy)}`], [verdict ?? IN]],
    citation: cite(article, span),
  };
}

const quotationRow = (said: Said, speaker: string | undefined, verdict: string): Row => ({
  cells: [[`quotation · ${speaker ?? 'speaker not established'}`], [verdict]],
  citation: cite(said.held.article, spanOf(said)),
});

function articleRow({ article }: HeldArticle, verdict: string): Row {
  const span = article.headline?.span ??
    article.passages[0]?.span ?? { start: 0, end: Math.min(1, article.text.length) };
  return { cells: [['article'], [verdict]], citation: cite(article, span) };
}
