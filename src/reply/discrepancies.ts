/** What articles of one event differ on, note by note: what kind of difference, what each prints, and the excerpts. Never a verdict. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/variant.ts';
import { counted, note, passage, quotation, text } from './builders.ts';
import type { Block, Excerpt } from './reply.ts';
import { kindInWords, outletOf, sideInWords, sidesOf, wordsOf, type SideReading } from './sides.ts';
import { slice, type Inline, type Line } from './slice.ts';
import { withMarked, withWordings, wordsApart } from './wordings.ts';

/** One article's side of a difference, and what is shown of it. */
export interface HeldReading extends SideReading {
  /** The sentence around it, or itself. */
  readonly shown: Span;
  readonly cut: { readonly before: boolean; readonly after: boolean };
  /** The words that differ. */
  readonly marked: readonly Span[];
  /** How one utterance is worded beside the first reading; null where that is not the difference. */
  readonly wording: Wording | null;
}

export interface HeldDiscrepancy extends Omit<Discrepancy, 'readings'> {
  readonly readings: readonly [HeldReading, ...HeldReading[]];
  /** Further articles that print it in yet other words. */
  readonly beyond: number;
}

/** Words of a reading that a line holds; longer ones stand in the excerpt under it. */
const MOST_WORDS = 14;
/** And units. */
const LONGEST = 160;

/** Each difference: a line, an excerpt of every article that takes part, the words that differ where one line does not hold them. */
export function discrepancies(shown: readonly HeldDiscrepancy[], from: number): Block[] {
  return shown.flatMap((one, at) => {
    const [first, ...rest] = one.readings;
    const { line, isWhole } = headOf(one, from + at);
    const beside = rest.flatMap((other) => {
      const apart = isWhole || !other.wording ? [] : wordsApart(first, { ...other, wording: other.wording });
      return [excerptOf(other, one), ...apart];
    });
    const more = one.beyond > 0 ? [note(`and ${counted(one.beyond, 'more article')}, otherwise`)] : [];
    return [text(...line), excerptOf(first, one), ...beside, ...more];
  });
}

/** `isWhole`: the line says all that differs. */
function headOf(one: HeldDiscrepancy, number: number): { readonly line: Line; readonly isWhole: boolean } {
  const { type, readings } = one;
  const kind = `${number}. ${kindInWords(one)}`;
  if (type === 'sole-source') return { line: [kind, ...partOfQuotation(readings[0]), ':'], isWhole: false };
  const sides = sidesOf(readings);
  if (sides.some(([first]) => isLong(wordsOf(first))) || readings.some(goesOnBehindMarks))
    return { line: [`${kind}:`], isWhole: false };
  const named = namesOf(readings);
  const said = sides.map((side) =>
    sideInWords(
      side,
      side.map((reading) => [named.get(reading) ?? '']),
    ),
  );
  const parts = said.flatMap((part, at): Inline[] => (at === 0 ? part : ['; ', ...part]));
  return { line: [`${kind}: `, ...parts, '.'], isWhole: true };
}

/** A quotation is shown whole: which of its words are meant, where not nearly all are. */
function partOfQuotation({ article, span, said }: HeldReading): Line {
  const length =
    said?.quotation.pieces.flatMap(({ quoted }) => quoted).reduce((sum, { start, end }) => sum + end - start, 0) ?? 0;
  return span.end - span.start < NEARLY_ALL * length
    ? [', of this quotation the words “', slice(article, span), '”']
    : [];
}

const NEARLY_ALL = 0.8;

const isLong = (words: string): boolean => words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS;

/** Begins within one pair of marks and ends within another: between them stand words of the article. */
function goesOnBehindMarks({ said, span }: HeldReading): boolean {
  const stretch = said?.quotation.pieces
    .flatMap(({ quoted }) => quoted)
    .find(({ start, end }) => start <= span.start && span.start < end);
  return stretch !== undefined && stretch.end < span.end;
}

/** Two articles of one outlet, or of none, are told apart. */
function namesOf(readings: readonly HeldReading[]): Map<HeldReading, string> {
  const seen = new Map<string, number>();
  return new Map(
    readings.map((reading) => {
      const own = outletOf(reading);
      const times = seen.get(own) ?? 0;
      seen.set(own, times + 1);
      if (times === 0) return [reading, own];
      const nth = times === 1 ? 'another' : 'a further';
      return [reading, reading.article.outlet ? `${nth} article of ${own}` : own.replace('an', nth)];
    }),
  );
}

function excerptOf(reading: HeldReading, { type }: HeldDiscrepancy): Excerpt {
  const { said, shown, cut, marked } = reading;
  if (said === null)
    return withMarked(
      passage({ ...reading, span: shown, cut }),
      marked.filter((one) => !isSame(one, shown)),
    );
  const whole = withMarked(quotation(said), marked);
  return type === 'wording' ? withWordings(whole) : whole;
}

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
