/** All reports of one sentence, from left to right, read once; says which of them has which quoted words in it. */
import type { Reading } from './reading.ts';
import { MAY_REPORT, reportAt } from './report.ts';
import type { Report } from './report.ts';
import type { WordSentence } from './sentences.ts';
import { Gap } from './words.ts';

/** The reports of a sentence in their order. */
export interface SentenceReports {
  readonly all: readonly Report[];
  /** By index of a stretch, the report whose clause holds it. */
  readonly over: ReadonlyMap<number, Report>;
}

/** What most sentences report. */
const NOTHING: SentenceReports = { all: [], over: new Map() };

/** Cues that make a tag for a whole sentence, whoever else promises or asks in it. */
const PLAIN = /^(?:said|says|say|told|tells|according)$/u;

/** Drops the reports whose cues stand at word `from` or behind it: they are part of a later one. */
function dropFrom(all: Report[], from: number): void {
  while ((all.at(-1)?.tag.cueFrom ?? -1) >= from) all.pop();
}

/** The last word of a quotation that is set off by a sign, or opens the sentence: no term inside the clause. */
function standsAlone({ words, stretches }: Reading, at: number, sentence: WordSentence): boolean {
  const stretch = words.stretch[at] ?? -1;
  if (words.stretch[at + 1] === stretch) return false;
  return words.gapHas(at + 1, ~(Gap.space | Gap.mark)) || (stretches[stretch]?.from ?? 0) <= sentence.lead;
}

/** Reads the reports of a sentence; none lies inside another. */
export function reportsOf(reading: Reading, sentence: WordSentence): SentenceReports {
  const { words } = reading;
  const all: Report[] = [];
  const bounds = { from: sentence.lead, to: sentence.to };
  let floor = sentence.lead;
  let outer = sentence.lead;
  for (let at = sentence.lead; at < sentence.to; at++) {
    if (words.stretch[at] !== -1) {
      if (standsAlone(reading, at, sentence)) outer = floor = Math.max(floor, at + 1);
      continue;
    }
    if (!words.is(at, MAY_REPORT)) continue;
    let report = reportAt(reading, at, { ...bounds, floor });
    if (report === null && outer < floor && PLAIN.test(words.lower(at))) {
      report = reportAt(reading, at, { ...bounds, floor: outer });
      if (report !== null) dropFrom(all, outer);
    }
    if (report === null) continue;
    all.push(report);
    floor = Math.max(floor, report.to);
    if (PLAIN.test(words.lower(report.tag.cueFrom))) outer = floor;
    at = Math.max(at, floor - 1);
  }
  if (all.length === 0) return NOTHING;
  const over = new Map<number, Report>();
  for (const report of all)
    for (const { from, to } of report.ranges)
      for (let word = from; word < to; word++)
        if (words.stretch[word] !== -1) over.set(words.stretch[word] ?? -1, report);
  return { all, over };
}
