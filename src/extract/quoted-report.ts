/** Finds the report of its sentence that holds quoted words: whose clause they stand in, and how far it goes. */
import type { Tag } from './cues.ts';
import type { WordRange, Work } from './draft.ts';
import type { PlacedStretch } from './reading.ts';
import type { Report } from './report.ts';
import { reportsOf } from './sentence-reports.ts';

/**
 * The cue in whose report another one stands: “Roe said Vane’s letter calling it “old” was wrong” is all Roe’s. Whoever the sentence is told
 * “according to” only passes on what others say in it.
 */
export function outermost(work: Work, quote: PlacedStretch, tag: Tag | null): Tag | null {
  const report = reportOver(work, quote);
  if (tag === null || report === undefined || tag.cueFrom <= report.tag.cueFrom) return tag;
  if (report.tag.rule === 'indirect-source') return tag;
  if (!report.ranges.some(({ from, to }) => from <= tag.cueFrom && quote.to <= to)) return tag;
  return {
    ...report.tag,
    rule: report.tag.rule === 'indirect-clause' ? 'clause' : 'clause-coordinated',
    embedded: true,
  };
}

function reportOver(work: Work, quote: PlacedStretch): Report | undefined {
  work.reports ??= reportsOf(work.reading, work.sentence);
  return work.reports.over.get(quote.index);
}

/** "The bridge is old, Roe said, and “nobody cares”": what the same cue reports before its tag, without marks; null for nothing. */
export function reportedBefore(work: Work, quote: PlacedStretch, tag: Tag): WordRange | null {
  const report = reportOver(work, quote);
  const [first] = report?.ranges ?? [];
  if (report === undefined || first === undefined || report.tag.cueFrom !== tag.cueFrom) return null;
  if (first.to > tag.cueFrom || quote.from < tag.cueFrom) return null;
  for (let at = first.from; at < first.to; at++) if (work.reading.words.stretch[at] !== -1) return null;
  return first;
}

/** The words that the quotation's cue reports, these among them. */
export function reportedClause(work: Work, quote: PlacedStretch, tag: Tag): WordRange | null {
  const report = reportOver(work, quote);
  if (tag.rule === 'colon-name' && tag.phrase !== null) return { from: tag.phrase.to, to: work.sentence.to };
  if (report === undefined || report.tag.cueFrom !== tag.cueFrom) return null;
  return report.ranges.find(({ from, to }) => from <= quote.from && quote.to <= to) ?? null;
}
