/** Sets one claim against one place of one article: word for word, or with which differences. Chooses no verdict. */
import { readStretches } from '../../extract/marks.ts';
import type { HeldArticle } from '../../model/held.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Difference } from '../../model/verdict.ts';
import { type Folded, foldWords, isContent, stemOf } from '../words/fold-words.ts';
import { layOn, placesOf, type Alignment, type Change, type Range } from '../words/word-diff.ts';

/** A row of words the claim is set against. */
export interface Row {
  readonly held: HeldArticle;
  readonly folded: Folded;
  /** Whose words they are; null for a passage. */
  readonly quotation: Quotation | null;
  readonly inMarks: boolean;
}

/** How well a claim fits a row; `cost` orders what differs. */
export interface Match {
  readonly row: Row;
  readonly span: Span;
  readonly inMarks: boolean;
  readonly found: 'whole' | 'part' | 'differs' | 'reworded' | 'near';
  /** Only words left out or shown as cut, or the claim's ends not printed. */
  readonly partly: boolean;
  /** The words are the same, and an ellipsis stands in them on one side alone. */
  readonly otherCut: boolean;
  readonly differences: readonly Difference[];
  readonly cost: number;
}

/** Where the claim stands in the row word for word. */
export function exactMatch(claim: Folded, row: Row): Match | null {
  const found = placesOf(claim.keys, row.folded.keys).map((range) => exactAt(range, claim, row));
  return found.find((match) => match.found === 'whole') ?? found[0] ?? null;
}

function exactAt(range: Range, claim: Folded, row: Row): Match {
  const span = spanOf(row.folded, range) ?? { start: 0, end: 0 };
  const inPassage = row.quotation === null ? markedAround(row, range) : null;
  const { seams, gaps, keys } = row.folded;
  const from = range.from === 1 && keys[0] === 'that' ? 0 : range.from;
  const whole = row.quotation === null ? inPassage !== 'inside' : seams.has(from) && seams.has(range.to);
  const cutInside = hasCut(gaps, range) !== hasCut(claim.gaps, { from: 0, to: claim.keys.length });
  return {
    row,
    span,
    inMarks: row.inMarks || inPassage !== null,
    found: whole && !cutInside ? 'whole' : 'part',
    partly: true,
    otherCut: cutInside,
    differences: [],
    cost: 0,
  };
}

/** An ellipsis between the first and the last of the words. */
const hasCut = (gaps: ReadonlySet<number>, { from, to }: Range): boolean =>
  [...gaps].some((gap) => gap > from && gap < to);

/** Marks that nobody's quotation was read from: `whole` when they hold just these words, `inside` when they hold more. */
function markedAround({ held, folded }: Row, range: Range): 'whole' | 'inside' | null {
  const first = folded.words[0];
  const last = folded.words.at(-1);
  const found = spanOf(folded, range);
  if (!first || !last || !found) return null;
  const { text } = held.article;
  const around = readStretches(text, Math.max(0, first.start - 2), Math.min(text.length, last.end + 2)).find(
    ({ start, end }) => start <= found.start && found.end <= end,
  );
  if (!around) return null;
  return foldWords(text, [around]).keys.length === range.to - range.from ? 'whole' : 'inside';
}

/** So large a share of the claim may be otherwise for it to be the same words, changed: in quotation marks, and in an article's own prose. */
const MOST_OTHERWISE = { inMarks: 0.34, own: 0.2 } as const;
const FEWEST_OWN = 5;

/** The claim laid on the row where it fits best; null where nothing of weight is shared. `text`: the text given. */
export function nearMatch(claim: Folded, row: Row): Match | null {
  const whole = layOn(claim.keys, row.folded.keys);
  const laid = whole && withinStretches(whole, claim, row);
  if (!laid) return null;
  // A masked word is the word it stands for.
  if (laid.changes.length === 0) return exactAt(laid.held, claim, row);
  const shared = sharedContent(claim, laid);
  const content = claim.keys.filter(isContent).length;
  const n = claim.keys.length;
  const differences = laid.changes.map((change) => differenceOf(change, claim, row));
  const weighty = shared >= 2 || (shared >= 1 && n <= 4);
  const most = Math.max(1, n * MOST_OTHERWISE[row.inMarks ? 'inMarks' : 'own']);
  const enough =
    otherwiseIn(claim, laid, row) <= most && (row.inMarks || n >= FEWEST_OWN) && weighty && shared >= content * 0.5;
  const partly = isPartly(laid, claim, differences);
  const span = spanOf(row.folded, laid.held);
  if (!span) return null;
  const slight = isSlight(laid, claim, row);
  const found =
    (partly && (shared >= 2 || slight)) || enough || slight
      ? 'differs'
      : row.inMarks && overlap(claim, row.folded)
        ? 'reworded'
        : 'near';
  if (found === 'near' && shared < 2) return null;
  return { row, span, inMarks: row.inMarks, found, partly, otherCut: false, differences, cost: costOf(laid, n) };
}

/** Words of the claim that are otherwise; two for a contraction are one: “is not” for “isn’t”. */
function otherwiseIn({ keys }: Folded, { changes, same }: Alignment, { folded }: Row): number {
  const contracted = changes.filter(({ given, held }) => {
    const [left, right] = [keys.slice(given.from, given.to), folded.keys.slice(held.from, held.to)];
    return left.length === 2 && right.length === 1 && right[0]?.includes("'");
  });
  return keys.length - same - contracted.length;
}

/** Words changed to each given; to leave words out changes none that stay. */
function costOf({ changes, same }: Alignment, n: number): number {
  if (same === n) return 0.1 * changes.length;
  const words = changes.map(({ given, held }) => Math.max(given.to - given.from, Math.min(held.to - held.from, 3)));
  return words.reduce((sum, count) => sum + count, 0) / n;
}

/** Words at an end of the claim are not set against those of another stretch between marks. */
function withinStretches({ held, same, changes }: Alignment, claim: Folded, { folded: { seams } }: Row): Alignment {
  let { from, to } = held;
  const kept = changes.map(({ given, held: at }): Change => {
    if (given.to === claim.keys.length && at.from > from && seams.has(at.from)) to = at.from;
    else if (given.from === 0 && at.to < to && seams.has(at.to)) from = at.to;
    else return { given, held: at };
    return { given, held: given.from === 0 ? { from, to: from } : { from: to, to } };
  });
  return { held: { from, to }, same, changes: kept };
}

/** One change in all that a quotation holds, of four words or more: the same words even where none of them says much. */
function isSlight(
  { changes, held, same }: Alignment,
  { keys: { length: n } }: Folded,
  { inMarks, folded }: Row,
): boolean {
  const isWhole = folded.seams.has(held.from) && folded.seams.has(held.to);
  return inMarks && isWhole && changes.length === 1 && n >= 4 && same >= Math.max(3, n - 2);
}

/** Words of content that the two share. */
function sharedContent(claim: Folded, { changes }: Alignment): number {
  let count = 0;
  let at = 0;
  for (const { given } of [...changes, { given: { from: claim.keys.length, to: claim.keys.length } }]) {
    for (; at < given.from; at++) if (isContent(claim.keys[at] ?? '')) count++;
    at = given.to;
  }
  return count;
}

/** Nothing is swapped: words are left out, one stretch or a few, or the claim goes on where the print does not. */
function isPartly({ changes, same, held }: Alignment, claim: Folded, differences: readonly Difference[]): boolean {
  const n = claim.keys.length;
  if (changes.length === 0 || changes.length > Math.max(1, Math.floor(n / 4))) return false;
  const atEdge = ({ given, held: at }: Change) =>
    (given.from === 0 || given.to === n) && (at.from === held.from || at.to === held.to);
  return changes.every((change, index) => {
    const [added, left] = [change.given.to - change.given.from, change.held.to - change.held.from];
    if (differences[index]?.kind === 'cut') return true;
    if (added === 0) return left >= 2;
    return left === 0 && added >= 2 && atEdge(change) && same >= 3 && same >= n / 3;
  });
}

function differenceOf({ given, held }: Change, claim: Folded, row: Row): Difference {
  const [left, right] = [spanOf(claim, given), spanOf(row.folded, held)];
  const cut = (left === null && claim.gaps.has(given.from)) || (right === null && row.folded.gaps.has(held.from));
  const kind = cut ? 'cut' : left === null ? 'left-out' : right === null ? 'added' : 'swapped';
  return { kind, given: left, printed: right };
}

function spanOf({ words }: Folded, { from, to }: Range): Span | null {
  const [first, last] = [words[from], words[to - 1]];
  return from < to && first && last ? { start: first.start, end: last.end } : null;
}

/** So many words of content, and so large a share of the shorter side's, make two wordings of one thing. */
const FEWEST_SHARED = 4;
const SHARE = 0.6;

/** Much the same content in other words, mostly in the same order. */
export function overlap(a: Folded, b: Folded): boolean {
  const [left, right] = [a, b].map(({ keys }) => [...new Set(keys.filter(isContent).map(stemOf))]);
  if (!left || !right) return false;
  const shared = left.filter((stem) => right.includes(stem));
  const smaller = Math.min(left.length, right.length);
  return shared.length >= FEWEST_SHARED && shared.length >= SHARE * smaller && right.length <= 3 * left.length;
}
