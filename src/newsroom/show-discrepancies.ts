/** Chooses what an answer shows of each difference: the quotation whole, or the sentence around it as far as one article's own prose may be shown. */
import type { Archive } from '../archive/archive.ts';
import { wordsIn } from '../archive/excerpt-window.ts';
import { meets } from '../archive/places.ts';
import { otherPrintings } from '../compare/utterances/variants.ts';
import type { Discrepancy, DiscrepancyReading } from '../model/discrepancy.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/variant.ts';
import type { HeldDiscrepancy, HeldReading } from '../reply/discrepancies.ts';
import { condenseReadings } from './condense-readings.ts';
import { withGivenWords } from './given-words.ts';
import { SpentWords, type MostWords } from './spent-words.ts';

/** Longer sentences are not shown around a reading. */
const LONGEST_SENTENCE = 45;
/** Words shown on each side of a reading whose sentence is not: the first number that may be. */
const BESIDE = [6, 3];
/** A reading of so many words is understood without them. */
const TELLING = 10;

interface Showing {
  readonly archive: Pick<Archive, 'get' | 'quotationAt'>;
  readonly most: MostWords;
}

export interface ShownDiscrepancies {
  readonly shown: readonly HeldDiscrepancy[];
  /** Differences that an answer may not show, counted and said. */
  readonly leftOut: readonly string[];
}

/** A reading before it is known how much may be shown around it. */
export type BareReading = HeldArticle & Pick<HeldReading, 'span' | 'said' | 'also'>;

interface Kept {
  readonly discrepancy: Discrepancy;
  readonly readings: readonly BareReading[];
  /** Articles that print it in yet other words. */
  readonly others: number;
}

/** In the order given; pages included, an answer shows no more of an article's own prose than it may. */
export function showDiscrepancies(found: readonly Discrepancy[], { archive, most }: Showing): ShownDiscrepancies {
  const spent = new SpentWords(most);
  let withheld = 0;
  let beyond = 0;
  const kept = found.flatMap((discrepancy): Kept[] => {
    const all = discrepancy.readings.flatMap((reading) => bareReading(reading, archive) ?? []);
    if (all.length < discrepancy.readings.length) {
      withheld++;
      return [];
    }
    const { kept: condensed, beyond: others } = condenseReadings(all);
    const readings = discrepancy.type === 'attribution' ? withGivenWords(condensed, archive) : condensed;
    if (!spent.take(readings.filter(({ said }) => said === null))) {
      beyond++;
      return [];
    }
    return [{ discrepancy, readings, others }];
  });
  const asked = byUtterance(kept).map((one) => ({ ...one, readings: differing(one.readings, one.discrepancy) }));
  // Each has some words around it before any has its whole sentence.
  const some = asked.map((one) => one.readings.map((reading) => someAround(reading, spent)));
  const shown = asked.flatMap(({ discrepancy, readings, others }, at): HeldDiscrepancy[] => {
    const [first, ...rest] = readings.map((reading, nth) => {
      const least = some[at]?.[nth] ?? reading.span;
      return { ...reading, ...placed(reading, around({ ...reading, span: least }, sentenceOf(reading), spent)) };
    });
    return first ? [{ ...discrepancy, readings: [first, ...rest], beyond: others }] : [];
  });
  const leftOut = [
    ...(withheld > 0 ? [`${notes(withheld)} left out, since a name in what they show is withheld`] : []),
    ...(beyond > 0 ? [`${notes(beyond)} not shown, since an answer shows only so much of one article`] : []),
  ];
  return { shown, leftOut };
}

/** Places of one utterance that the same articles print in other words are one note. */
function byUtterance(kept: readonly Kept[]): Kept[] {
  return [...Map.groupBy(kept, (one) => utteranceIn(one) ?? one).values()].flatMap(([first, ...rest]) => {
    if (first === undefined || rest.length === 0) return first ?? [];
    const places = [first, ...rest].flatMap(({ readings }) => readings);
    const readings = first.readings.map((reading) => {
      const own = places.filter(({ article }) => article.id === reading.article.id).map(({ span }) => span);
      const [start, end] = [Math.min(...own.map((one) => one.start)), Math.max(...own.map((one) => one.end))];
      return { ...reading, span: { start, end } };
    });
    return { ...first, readings };
  });
}

/** The quotations that a difference of wording lies in; null where it is no such difference. */
function utteranceIn({ discrepancy: { type, severity }, readings }: Kept): string | null {
  if (type !== 'wording' || readings.some(({ said }) => said === null)) return null;
  const quoted = readings.map(({ article, said }) => `${article.id} ${said?.quotation.pieces[0].content.start}`);
  return [severity, ...quoted].join('\n');
}

const notes = (count: number): string => `${count} more ${count === 1 ? 'note' : 'notes'}`;

/** Null where the article is not held as it was compared, or what would be shown prints a withheld name. */
export function bareReading({ article, span }: DiscrepancyReading, archive: Showing['archive']): BareReading | null {
  const held = archive.get(article.id);
  if (!held || held.article.version !== article.version || meets(held.withheld ?? [], span)) return null;
  const said = archive.quotationAt({ ...held, span });
  const quoted = said?.quotation.pieces.flatMap((piece) => piece.quoted) ?? [];
  const inMarks = (at: number) => quoted.some(({ start, end }) => start <= at && at <= end);
  return { ...held, span, said: inMarks(span.start) && inMarks(span.end) ? said : null };
}

/** With the words that differ, where one utterance is worded otherwise: those of the first reading and of each other. */
function differing(
  readings: readonly BareReading[],
  { type }: Discrepancy,
): (BareReading & Pick<HeldReading, 'marked' | 'wording'>)[] {
  const [first, ...rest] = readings;
  if (!first) return [];
  const wordings = rest.map((other) => (type === 'wording' ? wordingOf(first.said, other) : null));
  const own = wordings.flatMap((wording) => wording?.differences.flatMap(({ left }) => left ?? []) ?? []);
  return [
    { ...first, wording: null, marked: own.length > 0 ? own : [first.span] },
    ...rest.map((other, at) => {
      const wording = wordings[at] ?? null;
      const theirs = wording?.differences.flatMap(({ right }) => right ?? []) ?? [];
      return { ...other, wording, marked: theirs.length > 0 ? theirs : [other.span] };
    }),
  ];
}

function wordingOf(said: HeldQuotation | null, { said: theirs, ...held }: BareReading): Wording | null {
  if (!said || !theirs) return null;
  const found = otherPrintings(said, [held]).find((other) => other.said.quotation === theirs.quotation);
  return found?.wording ?? null;
}

/** The wider stretch, where it may be shown; else the place itself. */
function around(place: BareReading, wider: Span | null, spent: SpentWords): Span {
  if (wider === null || place.said !== null || meets(place.withheld ?? [], wider)) return place.span;
  return spent.take([{ ...place, span: wider }]) ? wider : place.span;
}

function someAround(place: BareReading, spent: SpentWords): Span {
  for (const count of BESIDE) {
    const shown = around(place, wordsBeside(place, count), spent);
    if (shown !== place.span) return shown;
  }
  return place.span;
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const wholeSentenceOf = ({ extraction, span }: BareReading): Span | null =>
  extraction.sentences.find((sentence) => holds(sentence.span, span))?.span ?? null;

/** Null where it is too long to be shown. */
function sentenceOf(reading: BareReading): Span | null {
  const sentence = wholeSentenceOf(reading);
  return sentence && wordsIn(reading.article.text, sentence).length <= LONGEST_SENTENCE ? sentence : null;
}

/** A few words on both sides of a short reading, in the same sentence. */
function wordsBeside(reading: BareReading, count: number): Span | null {
  const sentence = wholeSentenceOf(reading);
  if (!sentence || wordsIn(reading.article.text, reading.span).length >= TELLING) return null;
  const words = wordsIn(reading.article.text, sentence);
  const before = words.findLastIndex(({ start }) => start <= reading.span.start);
  const after = words.findIndex(({ end }) => end >= reading.span.end);
  const first = words[Math.max(0, before - count)];
  const last = after < 0 ? undefined : words[Math.min(words.length - 1, after + count)];
  if (!first || !last) return null;
  return { start: Math.min(first.start, reading.span.start), end: Math.max(last.end, reading.span.end) };
}

function placed({ article }: BareReading, shown: Span): Pick<HeldReading, 'shown' | 'cut'> {
  const passage = article.passages.find((one) => holds(one.span, shown))?.span ?? shown;
  return { shown, cut: { before: shown.start > passage.start, after: shown.end < passage.end } };
}
