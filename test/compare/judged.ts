/** Scores what is found in annotated pairs and events of articles: what is right, missed and wrong, in percent over a set. */
import { compareArticles } from '../../src/compare/compare-articles.ts';
import type { Discrepancy } from '../../src/model/discrepancy.ts';
import type { Span } from '../../src/model/span.ts';
import { held, OPEN, told, type Pair } from './pairs.ts';

/** Where each article of a pair says it: the words, or a longer passage with the words between bars; a list where they stand more than once. */
type Marks = Readonly<Record<string, string | readonly string[]>>;

interface Item {
  readonly type: string;
  readonly severity: string;
  readonly spans: Marks;
  /** Other types that are accepted. */
  readonly alt?: readonly string[];
  /** An editor could go either way: neither missed nor wrong. */
  readonly optional?: 'true';
  /** Which articles agree with each other; left out: none do. */
  readonly sides?: readonly (readonly string[])[];
}

interface LookAlike {
  readonly spans: Marks;
  /** They speak of two things; left out: each says what the other says. */
  readonly apart?: 'true';
}

export interface BlindPair {
  readonly name: string;
  readonly articles: Pair['articles'];
  readonly expect: readonly Item[];
  readonly nonConflicts?: readonly LookAlike[];
}

/** A reading longer than this points at nothing. */
const LONGEST = 600;

/** Throws where the words do not stand in the text exactly once. */
export function placeOf(mark: string, text: string): Span {
  const plain = mark.replaceAll('|', '');
  const at = text.indexOf(plain);
  if (at === -1 || text.indexOf(plain, at + 1) !== -1) throw new Error(`has to stand there once: ${mark}`);
  const [before = '', words] = mark.split('|');
  const start = words === undefined ? at : at + before.length;
  return { start, end: start + (words ?? plain).length };
}

/** The articles in which a note lies on the marked words. */
function touched({ readings }: Discrepancy, marks: Marks): Set<string> {
  const lies = ({ article, span }: Discrepancy['readings'][number]) =>
    [marks[article.id] ?? []]
      .flat()
      .map((mark) => placeOf(mark, article.text))
      .some(({ start, end }) => span.start < end && start < span.end && span.end - span.start <= LONGEST);
  return new Set(readings.filter(lies).map(({ article }) => article.id));
}

/** Whether a note says what an item says: its type, on the words of two sides. */
function tells(note: Discrepancy, { type, alt, spans, sides }: Item): boolean {
  if (note.type !== type && !alt?.includes(note.type)) return false;
  const articles = [...touched(note, spans)];
  const sideOf = (id: string): string => sides?.find((side) => side.includes(id))?.join(' ') ?? id;
  return new Set(articles.map(sideOf)).size >= Math.min(2, Object.keys(spans).length);
}

/** A day or a name within a sentence that nobody else has makes the sentence no less alone. */
const LEAST_SHARE = 0.25;

function tellsMostly({ readings }: Discrepancy, marks: Marks): boolean {
  return readings.some(({ article, span }) =>
    [marks[article.id] ?? []].flat().some((mark) => {
      const { start, end } = placeOf(mark, article.text);
      return Math.min(end, span.end) - Math.max(start, span.start) >= LEAST_SHARE * (span.end - span.start);
    }),
  );
}

const share = (part: number, whole: number): number => Math.round((whole === 0 ? 1 : part / whole) * 1000) / 10;

/** What is right, missed and wrong in one pair. */
function judged({ articles, expect: wanted, nonConflicts = [] }: BlindPair) {
  const notes = compareArticles(articles.map(held));
  const items = wanted.filter(({ type, optional }) => optional === undefined && !OPEN.includes(type));
  const hard = wanted.filter(({ severity }) => severity === 'hard');
  const hardNotes = notes.filter(({ severity }) => severity === 'hard');
  const soleSource = notes.filter(({ type }) => type === 'sole-source');
  const toldByBoth = nonConflicts.filter(({ apart }) => apart === undefined);
  const astray = notes.filter((note) => !wanted.some((item) => tells(note, item)));
  const missed = items.filter((item) => !notes.some((note) => tells(note, item)));
  const hardFound = hard.filter((item) => hardNotes.some((note) => tells(note, item)));
  return {
    items,
    missed,
    wrong: astray.filter(({ type }) => !OPEN.includes(type)),
    hard,
    hardFound,
    onlySoft: hard.filter((item) => !missed.includes(item) && !hardFound.includes(item)),
    hardNotes,
    hardWrong: hardNotes.filter((note) => !hard.some((item) => tells(note, item))),
    nonConflicts,
    flagged: nonConflicts.filter(({ spans }) =>
      astray.some((note) => note.type !== 'sole-source' && touched(note, spans).size > 1),
    ),
    soleSource,
    notSole: soleSource.filter((note) => toldByBoth.some(({ spans }) => tellsMostly(note, spans))),
  };
}

type Judged = ReturnType<typeof judged>;

/** Lines for whoever lifts the floors, or finds a measure below one. */
const lines = ({ name }: BlindPair, { missed, onlySoft, wrong, hardWrong, flagged, notSole }: Judged): string[] => [
  ...missed.map(({ type, severity, spans }) => `${name}: missed ${severity} ${type} ${JSON.stringify(spans)}`),
  ...onlySoft.map(({ type, spans }) => `${name}: hard ${type} noted softly ${JSON.stringify(spans)}`),
  ...wrong.map((note) => `${name}: wrong ${told(note)}`),
  ...hardWrong.map((note) => `${name}: not hard ${told(note)}`),
  ...notSole.map((note) => `${name}: not the only one ${told(note)}`),
  ...flagged.map(({ spans }) => `${name}: look-alike flagged ${JSON.stringify(spans)}`),
];

/** Percentages over a set. */
export interface Measured {
  readonly hardFound: number;
  /** Of the notes that say hard. */
  readonly hardRight: number;
  readonly closedPrecision: number;
  readonly closedRecall: number;
  readonly lookAlikesLeft: number;
  /** Of the pairs without any difference. */
  readonly quietPairs: number;
  /** Of the notes that say that only one has it. */
  readonly soleSourceTrue: number;
}

/** The figures of a set, and a line for everything missed or wrong. */
export function measured(set: readonly BlindPair[]): { readonly figures: Measured; readonly said: readonly string[] } {
  const all = set.map(judged);
  const sum = (name: keyof Judged): number => all.reduce((total, one) => total + one[name].length, 0);
  const found = sum('items') - sum('missed');
  const quiet = all.filter((_, at) => set[at]?.expect.length === 0);
  const figures = {
    hardFound: share(sum('hardFound'), sum('hard')),
    hardRight: share(sum('hardNotes') - sum('hardWrong'), sum('hardNotes')),
    closedPrecision: share(found, found + sum('wrong')),
    closedRecall: share(found, sum('items')),
    lookAlikesLeft: share(sum('nonConflicts') - sum('flagged'), sum('nonConflicts')),
    quietPairs: share(quiet.filter(({ wrong }) => wrong.length === 0).length, quiet.length),
    soleSourceTrue: share(sum('soleSource') - sum('notSole'), sum('soleSource')),
  };
  return { figures, said: set.flatMap((pair, at) => lines(pair, all[at] as Judged)) };
}
