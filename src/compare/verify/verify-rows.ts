/** The rows of words that places of the archive hold: their quotations, inside marks and as told, and their passages. */
import type { HeldArticle, HeldPlace } from '../../model/held.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import { foldWords } from '../words/fold-words.ts';
import type { Row } from './verify-match.ts';

/** Quotations first, each once; of an abstract only what stands in marks, since the rest is our words. */
export function rowsOf(places: readonly HeldPlace[]): readonly Row[] {
  const seen = new Map<HeldArticle['article'], Set<Quotation>>();
  const said: Row[] = [];
  const passages: Row[] = [];
  for (const { span, ...held } of places) {
    const known = seen.get(held.article) ?? new Set();
    seen.set(held.article, known);
    for (const quotation of held.extraction.quotations) {
      const [first, last] = [quotation.pieces[0].content.start, quotation.pieces.at(-1)?.content.end ?? 0];
      if (first >= span.end || last <= span.start || known.has(quotation)) continue;
      if (printsWithheld(held, quotation, { start: first, end: last })) continue;
      known.add(quotation);
      said.push(...rowsOfQuotation(held, quotation));
    }
    if (held.article.form === 'full' && isOwnPlace(held, span))
      passages.push(row(held, [span], { quotation: null, inMarks: false }));
  }
  return [...said, ...passages];
}

/** A passage or the headline; a place may also be that of a quotation. */
const isOwnPlace = ({ article: { passages, headline } }: HeldArticle, { start, end }: Span): boolean =>
  [...passages.map((passage) => passage.span), headline?.span].some((own) => own?.start === start && own.end === end);

function rowsOfQuotation(held: HeldArticle, quotation: Quotation): Row[] {
  const quoted = quotation.pieces.flatMap((piece) => piece.quoted);
  const inMarks = quoted.length > 0 ? [row(held, quoted, { quotation, inMarks: true })] : [];
  if (quotation.kind === 'direct' || held.article.form === 'abstract') return inMarks;
  const content = quotation.pieces.map((piece) => piece.content);
  return [...inMarks, row(held, content, { quotation, inMarks: false })];
}

/** A name that the newsroom withholds stands in it, or beside it where an answer would show it. */
function printsWithheld({ withheld = [] }: HeldArticle, { relayedBy, mention }: Quotation, whole: Span): boolean {
  const shown = [whole, ...relayedBy, ...(mention ? [mention] : [])];
  return withheld.some((name) => shown.some(({ start, end }) => name.start < end && start < name.end));
}

const row = (held: HeldArticle, spans: readonly Span[], rest: Pick<Row, 'quotation' | 'inMarks'>): Row => ({
  held: { article: held.article, extraction: held.extraction },
  folded: foldWords(held.article.text, spans),
  ...rest,
});
