/** Where an article tells in its own words what somebody said: which sentences, and whether the name stands there. Words that are the outlet's, nobody's quotation. */
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import { printsName } from './prints-name.ts';

/** Whole sentences of one passage. */
export interface AccountPlace {
  readonly held: HeldArticle;
  readonly span: Span;
  readonly passage: Span;
  /** What is told there, without marks; the first, where it is more. */
  readonly quotation: Quotation;
  /** Its index. */
  readonly number: number;
}

export interface AccountPlaces {
  readonly held: HeldArticle;
  /** In order of the text, none twice. */
  readonly named: readonly AccountPlace[];
  /** Told of "he" or "the minister", of a name that another of the article bears too, or by a rule that is often wrong. */
  readonly perhaps: readonly AccountPlace[];
}

/** `speakers`: the numbers that somebody has in the article. */
export function accountPlaces(held: HeldArticle, speakers: ReadonlySet<number>): AccountPlaces {
  const named: AccountPlace[] = [];
  const perhaps: AccountPlace[] = [];
  const shared = new Map<string, boolean>();
  held.extraction.quotations.forEach((quotation, number) => {
    if (!isAccount(quotation) || !speakers.has(quotation.speaker ?? -1)) return;
    const place = placeOf(held, quotation, number);
    if (place) addTo(isFirm(held, quotation, shared) ? named : perhaps, place);
  });
  return { held, named, perhaps: withoutThose(perhaps, named) };
}

/** Those that share no sentence with any of the others; both are in order of the text. */
function withoutThose(places: readonly AccountPlace[], others: readonly AccountPlace[]): AccountPlace[] {
  let at = 0;
  return places.filter((place) => {
    while ((others[at]?.span.end ?? Infinity) <= place.span.start) at++;
    const other = others[at];
    return !other || !overlap(place, other);
  });
}

/** Told without marks, and not inside another's words. */
const isAccount = ({ kind, within }: Quotation): boolean => kind === 'indirect' && within === null;

/** What is told at a place, if it is firm. */
export function accountPlaceAt(held: HeldArticle, { start, end }: Span): AccountPlace | null {
  const number = held.extraction.quotations.findIndex((quotation) => {
    const { pieces } = quotation;
    return isAccount(quotation) && pieces[0].content.start === start && pieces.at(-1)?.content.end === end;
  });
  const quotation = held.extraction.quotations[number];
  return quotation && isFirm(held, quotation) ? placeOf(held, quotation, number) : null;
}

/** Of those that print the name, 94 of 100 from this certainty on, and 80 below it, tell of that speaker. Measured with the articles of `npm run bench:quotes`. */
const FIRM = 0.8;

/** Sure; or the name stands there, and neither the rule nor anything about the mention leaves much doubt. */
const isFirm = (held: HeldArticle, quotation: Quotation, shared?: Map<string, boolean>): boolean =>
  quotation.attribution.sure || (quotation.attribution.certainty >= FIRM && printsName(held, quotation, shared));

/** Null where it stands in no sentence: a headline is in every citation of its article. */
function placeOf(held: HeldArticle, quotation: Quotation, number: number): AccountPlace | null {
  const { sentences } = held.extraction;
  const told = stretchOf(quotation);
  const first = sentenceAt(sentences, quotation.pieces[0].content.start);
  const own = sentences[first];
  const passage = held.article.passages[own?.passage ?? -1];
  if (!own || !passage || own.span.start > quotation.pieces[0].content.start) return null;
  let [from, to] = [first, first];
  const isIn = (at: number) => sentences[at]?.passage === own.passage;
  while (isIn(from - 1) && (sentences[from - 1]?.span.end ?? 0) > told.start) from--;
  while (isIn(to + 1) && (sentences[to + 1]?.span.start ?? Infinity) < told.end) to++;
  const span = { start: sentences[from]?.span.start ?? 0, end: sentences[to]?.span.end ?? 0 };
  return { held, span, passage: passage.span, quotation, number };
}

/** From the first to the last of what is said, the words for who says it, and those that say it is speech. */
function stretchOf({ pieces, mention, cue }: Quotation): Span {
  const [first] = pieces;
  const last = pieces.at(-1) ?? first;
  const start = Math.min(first.content.start, mention?.start ?? Infinity, cue?.start ?? Infinity);
  return { start, end: Math.max(last.content.end, mention?.end ?? 0, cue?.end ?? 0) };
}

/** The index of the first sentence that ends behind the offset. */
function sentenceAt(sentences: readonly { readonly span: Span }[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Two that share a sentence are one. */
function addTo(places: AccountPlace[], place: AccountPlace): void {
  const last = places.at(-1);
  if (!last || !overlap(last, place)) {
    places.push(place);
    return;
  }
  const start = Math.min(last.span.start, place.span.start);
  places[places.length - 1] = { ...last, span: { start, end: Math.max(last.span.end, place.span.end) } };
}

const overlap = (a: Pick<AccountPlace, 'span'>, b: Pick<AccountPlace, 'span'>): boolean =>
  a.span.start < b.span.end && b.span.start < a.span.end;
