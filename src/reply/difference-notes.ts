/** Differences as notes under what they touch: one line each, and a citation of every place that the answer does not show. Never a verdict. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/variant.ts';
import { counted, note } from './builders.ts';
import { cite } from './cite.ts';
import type { Block } from './reply.ts';
import { byHeadline, kindInWords, listed, sideInWords, sidesOf, type SideReading } from './sides.ts';
import { slice, type Inline, type Line } from './slice.ts';

/** One article's side of a difference. */
export interface NotedReading extends SideReading {
  /** The answer shows the place, with its citation. */
  readonly isShown: boolean;
}

export interface NotedDifference extends Omit<Discrepancy, 'readings'> {
  readonly readings: readonly [NotedReading, ...NotedReading[]];
  /** Further articles that print it in yet other words. */
  readonly beyond: number;
}

/** Another article's printing of a quotation that an answer shows; its wording's left side is the one shown. */
export interface NotedPrinting extends HeldQuotation {
  readonly wording: Wording;
  readonly isShown: boolean;
  /** It is much shorter than the one shown. */
  readonly isPart: boolean;
  /** Words that one side alone has at a place stand elsewhere in the other. */
  readonly isMoved: boolean;
}

/** Words of a reading that a note shows; the rest is cut, and shown to be. */
export const MOST_NOTED = 12;

/** What articles print, the article that the note stands under first called so; `here`: its id, null under a table. */
export function differenceNote({ beyond, ...one }: NotedDifference, here: string | null): Block[] {
  const sides = sidesOf(one.readings);
  const own = sides.findIndex((side) => side.some(({ article }) => article.id === here));
  const inOrder = own > 0 ? [sides[own] ?? sides[0], ...sides.filter((_, at) => at !== own)] : sides;
  const name = namesFor(one.readings, here);
  const said = inOrder.flatMap((side, at): Inline[] =>
    side === undefined ? [] : [...(at === 0 ? [] : ['; ']), ...sideInWords(side, side.map(name), MOST_NOTED)],
  );
  const more = beyond === 0 ? [] : [`; ${beyond} more otherwise`];
  return [note(`${kindInWords(one)}: `, ...ended([...said, ...more])), ...cited(one.readings)];
}

/** Our sentence ends where an article's words are not cut. */
function ended(line: Line): Line {
  const last = line.at(-1);
  return typeof last === 'string' && last.endsWith('…') ? line : [...line, '.'];
}

/** How other articles print the words above, in one line. */
export function wordingNote(asked: HeldQuotation, others: readonly NotedPrinting[]): Block[] {
  const name = namesFor([asked, ...others], asked.article.id);
  const apart = [...Map.groupBy(others, (other) => sameInWords(asked, other)).values()].map((alike): Line => {
    const [first] = alike;
    return first ? [...listed(alike.map(name)), ...otherwise(asked, first, alike.length > 1)] : [];
  });
  const line = apart.flatMap((part, at): Line => (at === 0 ? part : ['; ', ...part]));
  const shown = others.map((other) => ({ ...other, span: other.quotation.pieces[0].content }));
  return [note('Wording: ', ...line, '.'), ...cited(shown)];
}

/** Those of whom the same is said are named together. */
const sameInWords = (asked: HeldQuotation, other: NotedPrinting): string =>
  otherwise(asked, other, false)
    .map((part) => (typeof part === 'string' ? part : 'text' in part ? part.text : part.id))
    .join('\u0000');

/** Differing words that a line names; of more, how many places. */
export const MOST_TOLD = 2;
const LONGEST_TOLD = 8;

/** ` prints “quay” where this article prints “harbour”`; an abstract reports. */
function otherwise(asked: HeldQuotation, other: NotedPrinting, several: boolean): Line {
  const { relation, differences } = other.wording;
  const does = ` ${verbIn(other, several)}`;
  const it = other.isPart ? 'part of this' : 'this';
  const way = wayOf(other);
  const throughout = other.isPart ? '' : ' throughout';
  if (relation === 'translation')
    return [`${does} ${it} in other words${throughout}, as in another translation`, ...way];
  if (differences.length === 0) return [`${does} ${it}`, ...way];
  if (differences.length > MOST_TOLD || other.isMoved)
    return [`${does} ${it} with other words in ${counted(differences.length, 'place')}`, ...way];
  const told = differences.map((difference) => apartInWords(asked, other, difference));
  const withIt = differences.some(({ left, right }) => left === null || right === null) ? ` ${it}` : '';
  return [does, withIt, ...told.flatMap((part, at): Line => (at === 0 ? part : [' and', ...part])), ...way];
}

/** Through whom another article has it, where the answer does not show that with its words. */
const wayOf = ({ article, quotation: { relayedBy }, wording, isShown }: NotedPrinting): Line =>
  wording.otherRelay && !isShown
    ? relayedBy.flatMap((relay, at): Line => [at === 0 ? ', via “' : ', citing “', slice(article, relay), '”'])
    : [];

/** One place that differs: its words, or how many they are. */
function apartInWords(asked: HeldArticle, other: HeldArticle, { left, right }: Wording['differences'][number]): Line {
  const [own, theirs] = [toldOf(asked, left), toldOf(other, right)];
  if (own && theirs) return [' ', ...theirs, ` where this article ${verbIn(asked)} `, ...own];
  return theirs ? [' with ', ...theirs, ', this article without'] : [' without ', ...(own ?? [])];
}

function toldOf({ article }: HeldArticle, span: Span | null): Line | null {
  if (span === null) return null;
  const words = slice(article, span);
  const count = words.text.split(/\s+/).length;
  return count > LONGEST_TOLD ? [`${count} words`] : ['“', words, '”'];
}

const verbIn = ({ article }: HeldArticle, several = false): string =>
  `${article.form === 'abstract' ? 'report' : 'print'}${several ? '' : 's'}`;

/** What the articles of one note are called: by their outlet where that tells them apart. */
function namesFor(all: readonly HeldArticle[], here: string | null): (one: HeldArticle) => Line {
  const outlets = [...new Map(all.map(({ article }) => [article.id, article.outlet?.text])).values()];
  return (one) => {
    const { id, outlet } = one.article;
    if (id === here) return ['this article'];
    const isAlone = outlet !== null && outlets.filter((name) => name === outlet.text).length === 1;
    return isAlone ? [outlet.text] : byHeadline(one);
  };
}

/** Each article once. */
function cited(places: readonly (HeldArticle & Pick<NotedReading, 'span' | 'isShown'>)[]): Block[] {
  const hidden = new Map(places.filter(({ isShown }) => !isShown).map((place) => [place.article.id, place]));
  const citations = [...hidden.values()].map(({ article, span }) => cite(article, span));
  return citations.length === 0 ? [] : [{ kind: 'citations', citations }];
}
