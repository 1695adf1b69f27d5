/** Chooses, of all that articles differ on, what touches the places an answer shows: hard first, few, none twice. Finds no differences itself. */
import { wordsIn } from '../archive/excerpt-window.ts';
import { IN_ORDER } from '../compare/merge-findings.ts';
import type { Differences } from './compare-in-steps.ts';
import { condenseReadings } from './condense-readings.ts';
import type { Discrepancy, DiscrepancyReading } from '../model/discrepancy.ts';
import type { Span } from '../model/span.ts';
import { MOST_NOTED, type NotedReading } from '../reply/difference-notes.ts';
import { bareReading } from './show-discrepancies.ts';
import { sameNaming, shows } from './shown-places.ts';
import { SpentWords, type MostWords } from './spent-words.ts';
import {
  isToldByWording,
  rewordedIn,
  wordingNotes,
  type Beside,
  type DifferenceNote,
  type WordingNote,
} from './touching-wordings.ts';

/** What is said under one block. */
export type TouchingNote = DifferenceNote | WordingNote;

export interface Touching {
  /** In the order of the answer. */
  readonly notes: readonly TouchingNote[];
  /** Notes that there was no room for. */
  readonly more: number;
  /** Blocks with a quotation that other articles print otherwise. */
  readonly reworded: ReadonlySet<number>;
}

export interface Touched extends Beside {
  readonly most: MostWords;
}

/** Notes of one answer. */
const MOST_NOTES = 5;

/** `found`: of each event that the answer touches, then the checks of its articles. */
export function touching(found: readonly Differences[], touched: Touched): Touching {
  const differences = found.flatMap(({ discrepancies }) => differencesOn(discrepancies, touched));
  const reworded = touched.blocks.flatMap((block) => rewordedIn(block, found, touched));
  const wordings = wordingNotes(reworded, differences);
  const kept = differences.filter((one) => !isToldByWording(one, reworded));
  const all = [...kept, ...wordings].toSorted((a, b) => weightOf(a) - weightOf(b));
  const notes = all.filter(affordable(touched)).slice(0, MOST_NOTES);
  return {
    notes: notes.toSorted((a, b) => a.under.at - b.under.at),
    more: all.length - notes.length,
    reworded: new Set(reworded.map(({ under }) => under.at)),
  };
}

/** Under the first block that shows one of its readings; none that prints a withheld name. */
function differencesOn(discrepancies: readonly Discrepancy[], { archive, blocks }: Touched): DifferenceNote[] {
  return discrepancies.flatMap((discrepancy): DifferenceNote[] => {
    const { type } = discrepancy;
    const placed = type === 'sole-source' ? [] : discrepancy.readings.map((one) => placedIn(one, type, archive));
    const showing = ({ reading, places }: Placed) => blocks.find((block) => shows(block, reading, { type, places }));
    const [under] = placed.flatMap((one) => showing(one) ?? []).toSorted((a, b) => a.at - b.at);
    if (!under) return [];
    const readings = placed.flatMap((one): NotedReading[] => {
      const bare = bareReading(one.reading, archive);
      return bare ? [{ ...bare, isShown: showing(one) !== undefined }] : [];
    });
    const { kept, beyond } = condenseReadings(shownFirst(readings));
    const [own, ...rest] = kept;
    if (!own || readings.length < discrepancy.readings.length) return [];
    return [{ kind: 'difference', under, difference: { ...discrepancy, readings: [own, ...rest], beyond } }];
  });
}

interface Placed {
  readonly reading: DiscrepancyReading;
  /** Of a name or an office, every place where the article has the same for that person. */
  readonly places: readonly Span[];
}

function placedIn(reading: DiscrepancyReading, type: Discrepancy['type'], archive: Touched['archive']): Placed {
  const held = type === 'title' ? archive.get(reading.article.id) : undefined;
  return { reading, places: held ? sameNaming(held, reading.span) : [reading.span] };
}

const shownFirst = (readings: readonly NotedReading[]): NotedReading[] =>
  readings.toSorted((a, b) => Number(b.isShown) - Number(a.isShown));

/** Hard first; then what a desk checks first; checks last. */
function weightOf(one: TouchingNote): number {
  if (one.kind === 'wording') return 100 + IN_ORDER.indexOf('wording');
  const { severity, scope, type } = one.difference;
  return (severity === 'hard' ? 0 : scope === 'event' ? 100 : 200) + IN_ORDER.indexOf(type);
}

/** False where a note would show more of an article's own prose than may be shown beside what the answer shows of it. */
function affordable({ most, blocks, archive }: Touched): (one: TouchingNote) => boolean {
  const spent = new SpentWords(most);
  for (const { excerpt } of blocks)
    for (const span of excerpt?.attributed === null ? excerpt.fragments : []) {
      const held = archive.get(span.article);
      if (held) spent.take([{ ...held, span }]);
    }
  return (one) =>
    one.kind === 'wording' || spent.take(one.difference.readings.filter(({ said }) => said === null).map(asFarAsNoted));
}

/** The words that a note shows of a reading. */
function asFarAsNoted(reading: NotedReading): NotedReading {
  const last = wordsIn(reading.article.text, reading.span)[MOST_NOTED - 1];
  return last ? { ...reading, span: { start: reading.span.start, end: last.end } } : reading;
}
