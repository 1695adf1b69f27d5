/** Adds what a sentence reports without marks as quotations; leaves alone whatever has quoted words. */
import { addDraft, unquoted } from './draft.ts';
import type { Draft, Work } from './draft.ts';
import { labelledReport } from './labelled-report.ts';
import type { Block, Reading } from './reading.ts';
import { addRelays } from './relays.ts';
import type { Report } from './report.ts';
import { reportsOf } from './sentence-reports.ts';

/** Adds a draft for each report of the sentence that has no quoted words. */
export function addIndirect(work: Work, drafts: Draft[]): void {
  if (labelled(work, drafts)) return;
  work.reports ??= reportsOf(work.reading, work.sentence);
  if (work.reports.all.length === 0) return;
  const taken = takenBy(work);
  for (const report of work.reports.all) if (free(work.reading, taken, report)) addReport(work, report, drafts);
}

/** Whether the block is one speaker's words behind a label, which its first sentence adds whole. */
function labelled(work: Work, drafts: Draft[]): boolean {
  const { reading, block, at } = work;
  const last = drafts.at(-1);
  if (at > block.firstSentence) return last?.rule === 'indirect-label' && last.block === block.index;
  const found = labelledReport(reading, block);
  if (found !== null) {
    const piece = unquoted(reading, found.range);
    const end = found.range.to < block.to ? piece.end : Math.max(piece.end, lastSentenceEnd(reading, block));
    addDraft({ ...work, drafts }, { ...piece, end }, found.tag);
  }
  return found !== null;
}

const lastSentenceEnd = ({ sentences }: Reading, block: Block): number => sentences[block.lastSentence - 1]?.end ?? 0;

/** Stretches of text that the sentence’s quotations and their cues take up. */
function takenBy({ drafts, at, reading: { words } }: Work): { start: number; end: number }[] {
  const taken: { start: number; end: number }[] = [];
  for (let index = drafts.length - 1; index >= 0 && (drafts[index]?.last ?? -1) >= at; index--) {
    const { pieces, cueFrom, cueTo } = drafts[index] as Draft;
    for (const { start, end } of pieces) taken.push({ start, end });
    if (cueFrom >= 0) taken.push({ start: words.start[cueFrom] ?? 0, end: words.end[cueTo - 1] ?? 0 });
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** No quotation lies in the report, and no quotation’s cue makes it. */
function free({ words }: Reading, taken: readonly { start: number; end: number }[], { tag, ranges }: Report): boolean {
  const cue = tag.rule === 'indirect-tag-after' ? [] : [{ from: tag.cueFrom, to: tag.cueTo }];
  return [...ranges, ...cue].every(({ from, to }) => {
    const [start, end] = [words.start[from] ?? 0, words.end[to - 1] ?? 0];
    let low = 0;
    let high = taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((taken[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (taken[low]?.start ?? Infinity) >= end;
  });
}

function addReport(work: Work, report: Report, drafts: Draft[]): void {
  const { tag, ranges, relay } = report;
  const [first, ...rest] = ranges;
  if (first === undefined) return;
  const draft = addDraft({ ...work, drafts }, unquoted(work.reading, first), tag);
  for (const range of rest) draft.pieces.push(unquoted(work.reading, range));
  if (relay !== undefined) draft.relays.push(relay);
  if (mayBePassedOn(work, report)) addRelays(work, draft);
}

/** Words stand before the report, between its cue and what is said, or behind, that may name who passes it on. */
function mayBePassedOn({ reading: { words }, sentence }: Work, { tag, ranges, to }: Report): boolean {
  const from = ranges[0]?.from ?? 0;
  if (to < sentence.to || from < tag.cueFrom || from > tag.cueTo + 1 || tag.rule === 'quoted-as-saying') return true;
  return words.lower(sentence.lead) === 'according';
}
