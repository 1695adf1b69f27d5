/** Item by item, what lets news into an issue or keeps it out. Pure; chooses as `compose.ts` does. */
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import { answer, counted, lookedAt, note, text } from '../reply/builders.ts';
import { cite } from '../reply/cite.ts';
import type { Comparison, Reply } from '../reply/reply.ts';
import { chooserOf } from './choose.ts';
import type { Sending } from './compose.ts';
import { newsOf, type DigestLook } from './news.ts';
import { notable, type Comparing } from './notable.ts';

type Row = Comparison['rows'][number];

const ROWS = 8;
const IN = 'in';

/** `wrong`: a stored name means nobody now, or several. */
export function previewIssue(
  sending: Sending,
  look: DigestLook,
  comparing: Comparing,
): Reply | { readonly wrong: string } {
  const { choice, window, page } = sending;
  const chooser = chooserOf(choice, look);
  if ('wrong' in chooser) return chooser;
  const news = newsOf(look, window);
  const verdicts = new Map(news.quotations.map((said) => [said, chooser.quotation(said)]));
  const ranked = notable(
    news.quotations.filter((said) => verdicts.get(said) === null),
    comparing,
  );
  const items = [
    ...ranked.flatMap(({ quotation: said, others }, at) => [
      quotationRow(said, at < choice.most ? IN : `most: beyond the first ${choice.most}`),
      ...others.map((other) => quotationRow(other, 'in, under another place of the same words')),
    ]),
    ...news.articles.map((held) => articleRow(held, chooser.article(held) ?? IN)),
    ...[...verdicts].flatMap(([said, verdict]) => (verdict === null ? [] : [quotationRow(said, verdict)])),
    ...news.copies.map((held) => articleRow(held, 'the very text is held under another path')),
  ];
  const pages = Math.max(1, Math.ceil(items.length / ROWS));
  const rows = items.slice((page - 1) * ROWS, page * ROWS);
  const actions = [
    ...(page > 1 ? [{ ...sending.turn(page - 1), label: 'Previous' }] : []),
    ...(page < pages ? [{ ...sending.turn(page + 1), label: 'Next' }] : []),
  ];
  const place = pages > 1 ? ` · page ${page} of ${pages}` : '';
  return answer(
    [...sending.title, place],
    'asker',
    [
      text(
        `${sending.covers}: ${counted(news.articles.length, 'article')}, ${counted(news.quotations.length, 'quotation')}; ${counted(Math.min(ranked.length, choice.most), 'quotation')} would be shown.`,
      ),
      ...(rows.length > 0
        ? [{ kind: 'comparison' as const, columns: ['item', 'verdict'], rows }]
        : [note('There is nothing new to let in or keep out.')]),
    ],
    { actions, lookedAt: lookedAt(look.holdings()) },
  );
}

function quotationRow({ article, quotation: { pieces }, speaker }: HeldQuotation, verdict: string): Row {
  const span = { start: pieces[0].content.start, end: pieces.at(-1)?.content.end ?? pieces[0].content.end };
  return {
    cells: [[`quotation · ${speaker?.name ?? 'speaker not established'}`], [verdict]],
    citation: cite(article, span),
  };
}

function articleRow({ article }: HeldArticle, verdict: string): Row {
  const span = article.headline?.span ??
    article.passages[0]?.span ?? { start: 0, end: Math.min(1, article.text.length) };
  return { cells: [['article'], [verdict]], citation: cite(article, span) };
}
