/** The sides of a difference in words: what kind it is, which articles print what, what they are called in one line. Shows no excerpt. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/variant.ts';
import { counted } from './builders.ts';
import { slice, type Inline, type Line } from './slice.ts';

/** One article's words for what is differed on. */
export interface SideReading extends HeldArticle {
  readonly span: Span;
  /** The quotation that it stands in; null where it is the article's own prose. */
  readonly said: HeldQuotation | null;
  /** Further articles with the same words, which are not named. */
  readonly also?: number;
  /** How one utterance is worded beside the first reading; null where that is not the difference. */
  readonly wording?: Wording | null;
}

/** Readings with the same words. */
export type Side<Reading extends SideReading> = readonly [Reading, ...Reading[]];

const TYPES: Readonly<Record<Discrepancy['type'], string>> = {
  figure: 'Number',
  date: 'Date',
  place: 'Place',
  title: 'Name or office',
  attribution: 'Whose words, or through whom',
  wording: 'Wording',
  denial: 'Denial',
  terminology: 'Naming',
  'sole-source': 'In one article only',
};

/** What a difference is about, and how it is to be taken. */
export const kindInWords = (one: Sided): string =>
  [isOfCopies(one) ? 'From one source only' : TYPES[one.type], ...takenAs(one)].join(' · ');

/** Told by articles that share their text, and by no other. */
const isOfCopies = ({ type, readings }: Sided): boolean => type === 'sole-source' && readings.length > 1;

type Sided = Omit<Discrepancy, 'readings'> & { readonly readings: readonly [SideReading, ...SideReading[]] };

function takenAs({ type, severity, scope, readings, among }: Sided): string[] {
  const own = readings.every(({ article }) => article.form === 'abstract') ? 'reported' : 'printed';
  if (severity === 'hard') return [`${sidesOf(readings).length > 2 ? 'not all can' : 'both cannot'} be so as ${own}`];
  if (scope === 'check') return ['one article beside others held, which may speak of another time'];
  if (type === 'sole-source') {
    const copies = `${counted(readings.length, 'article')} that share most of their text`;
    return [`${readings.length > 1 ? copies : outletOf(readings[0])}, among the ${among} articles compared`];
  }
  if (type === 'denial') return ['in one of them'];
  if (readings.some(({ wording }) => wording?.relation === 'translation'))
    return ['other words throughout, as in another translation'];
  return [];
}

export const wordsOf = ({ article, span }: SideReading): string => article.text.slice(span.start, span.end);

/** Of an abstract only what stands in marks is somebody's words. */
const isOurs = ({ article, said }: SideReading): boolean => article.form === 'abstract' && said === null;

/** Readings with the same words stand together, in the order of the first of them. */
export function sidesOf<Reading extends SideReading>(readings: readonly Reading[]): Side<Reading>[] {
  const sides = new Map<string, [Reading, ...Reading[]]>();
  for (const reading of readings) {
    const key = `${reading.article.form} ${wordsOf(reading)}`;
    const side = sides.get(key);
    if (side) side.push(reading);
    else sides.set(key, [reading]);
  }
  return [...sides.values()];
}

/** `A and B print “…”`; words beyond the first `most` are cut, and shown to be. */
export function sideInWords(side: Side<SideReading>, names: readonly Line[], most = Infinity): Inline[] {
  const [first] = side;
  const also = side.reduce((sum, reading) => sum + (reading.also ?? 0), 0);
  const all = also > 0 ? [...names, [counted(also, 'more article')]] : names;
  const verb = first.article.form === 'abstract' ? 'report' : 'print';
  const ours = isOurs(first) ? ', in our words,' : '';
  const span = firstWords(first, most);
  const isCut = span.end < first.span.end;
  return [
    ...listed(all),
    ` ${verb}${side.length + also > 1 ? '' : 's'}${ours} “`,
    slice(first.article, span),
    isCut ? '” …' : '”',
  ];
}

const WORD = /\S+/g;

function firstWords({ article, span }: SideReading, most: number): Span {
  let count = 0;
  for (const { index, 0: word } of article.text.slice(span.start, span.end).matchAll(WORD))
    if (++count === most) return { start: span.start, end: span.start + index + word.length };
  return span;
}

export const outletOf = ({ article: { outlet } }: HeldArticle): string =>
  outlet?.text ?? 'an article (outlet not stated)';

/** What an article is called where no excerpt tells it apart: its headline, with its outlet. */
export function byHeadline({ article, withheld = [] }: HeldArticle): Line {
  const outlet = article.outlet?.text ?? 'outlet not stated';
  const span = article.headline?.span;
  const isOpen = span && withheld.every(({ start, end }) => end <= span.start || span.end <= start);
  return isOpen ? ['“', slice(article, span), `” (${outlet})`] : [`${article.id} (${outlet})`];
}

/** `A`, `A and B`, `A, B and C`. */
export const listed = (names: readonly Line[]): Line =>
  names.flatMap((name, at): Line => (at === 0 ? name : [at === names.length - 1 ? ' and ' : ', ', ...name]));
