/** What articles of one event differ on, note by note: what kind of difference, what each prints, and the excerpts. Never a verdict. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/variant.ts';
import { passage, quotation, text } from './builders.ts';
import type { Block, Excerpt } from './reply.ts';
import { slice, type Inline, type Line } from './slice.ts';
import { withMarked, withWordings, wordsApart } from './wordings.ts';

/** One article's side of a difference, and what is shown of it. */
export interface HeldReading extends HeldArticle {
  readonly span: Span;
  /** The quotation that it stands in; null where it is the article's own prose. */
  readonly said: HeldQuotation | null;
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
}

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
    return [text(...line), excerptOf(first, one), ...beside];
  });
}

/** `isWhole`: the line says all that differs. */
function headOf(one: HeldDiscrepancy, number: number): { readonly line: Line; readonly isWhole: boolean } {
  const { type, readings } = one;
  const kind = [`${number}. ${TYPES[type]}`, ...kindOf(one)].join(' · ');
  if (type === 'sole-source') return { line: [`${kind}:`], isWhole: false };
  const sides = sidesOf(readings);
  const long = sides.some(([first]) => isLong(textOf(first)));
  if (long) return { line: [`${kind}:`], isWhole: false };
  const named = namesOf(readings);
  const said = sides.map((side): Inline[] => {
    const names = side.map((reading) => named.get(reading) ?? '');
    const ours = isOurs(side[0]) ? ', in our words,' : '';
    return [`${listed(names)} ${verbFor(side)}${ours} “`, slice(side[0].article, side[0].span), '”'];
  });
  const parts = said.flatMap((part, at): Inline[] => (at === 0 ? part : ['; ', ...part]));
  return { line: [`${kind}: `, ...parts, '.'], isWhole: true };
}

/** What is said of a difference beside its type. */
function kindOf({ type, severity, scope, readings, among }: HeldDiscrepancy): string[] {
  const own = readings.every(({ article }) => article.form === 'abstract') ? 'reported' : 'printed';
  if (severity === 'hard') return [`${sidesOf(readings).length > 2 ? 'not all can' : 'both cannot'} be so as ${own}`];
  if (scope === 'check') return ['one article beside others held, which may speak of another time'];
  if (type === 'sole-source') return [`${nameOf(readings[0])}, among the ${among} articles compared`];
  if (type === 'denial') return ['in one of them'];
  if (readings.some(({ wording }) => wording?.relation === 'translation'))
    return ['other words throughout, as in another translation'];
  return [];
}

const isLong = (words: string): boolean => words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS;

const textOf = ({ article, span }: HeldReading): string => article.text.slice(span.start, span.end);

/** Of an abstract only what stands in marks is somebody's words. */
const isOurs = ({ article, said }: HeldReading): boolean => article.form === 'abstract' && said === null;

type Side = [HeldReading, ...HeldReading[]];

/** Readings with the same words stand together. */
function sidesOf(readings: readonly HeldReading[]): Side[] {
  const sides = new Map<string, Side>();
  for (const reading of readings) {
    const key = `${reading.article.form} ${textOf(reading)}`;
    const side = sides.get(key);
    if (side) side.push(reading);
    else sides.set(key, [reading]);
  }
  return [...sides.values()];
}

const nameOf = ({ article: { outlet } }: HeldArticle): string => outlet?.text ?? 'an article (outlet not stated)';

/** Two articles of one outlet, or of none, are told apart. */
function namesOf(readings: readonly HeldReading[]): Map<HeldReading, string> {
  const seen = new Map<string, number>();
  return new Map(
    readings.map((reading) => {
      const own = nameOf(reading);
      const times = seen.get(own) ?? 0;
      seen.set(own, times + 1);
      if (times === 0) return [reading, own];
      const nth = times === 1 ? 'another' : 'a further';
      return [reading, reading.article.outlet ? `${nth} article of ${own}` : own.replace('an', nth)];
    }),
  );
}

function verbFor([first, ...more]: Side): string {
  const verb = first.article.form === 'abstract' ? 'report' : 'print';
  return more.length === 0 ? `${verb}s` : verb;
}

/** `A`, `A and B`, `A, B and C`. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
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
