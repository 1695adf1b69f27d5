/** Quotations in the order of the dates their articles state, under each date. Infers none. */
import type { HeldQuotation } from '../model/held.ts';
import { text } from './builders.ts';
import { dateInWords } from './in-words.ts';
import { type PrintedAlike, quotationWithPlaces } from './printed-alike.ts';
import type { Block } from './reply.ts';

/** The earliest date first, the undated last; in one article as they stand. A date without a day comes before the days of its month. */
export const inOrderOfDates = (said: readonly HeldQuotation[]): HeldQuotation[] =>
  said.toSorted((a, b) => {
    const [left, right] = [a, b].map(({ article: { published } }) => published?.iso ?? UNDATED);
    return compare(left, right) || compare(a.article.id, b.article.id) || startOf(a) - startOf(b);
  });

/** After every date. */
const UNDATED = '~';
const compare = (a = '', b = ''): number => (a === b ? 0 : a < b ? -1 : 1);
const startOf = ({ quotation: { pieces } }: HeldQuotation): number => pieces[0].content.start;

/** `shown`: in order; a line wherever the date is another than that of the quotation before. */
export function timeline(shown: readonly PrintedAlike[]): Block[] {
  return shown.flatMap((one, at) => {
    const date = dateOf(one.said);
    const before = shown[at - 1];
    const head = before && dateOf(before.said) === date ? [] : [text(date)];
    return [...head, ...quotationWithPlaces(one)];
  });
}

const dateOf = ({ article: { published } }: HeldQuotation): string =>
  published === null ? 'date not stated:' : `published ${dateInWords(published)}:`;
