/** Two stretches of articles side by side, by the alignment of `word-diff.ts`: which words are the same, and what stands in place of what. Knows nothing of meaning. */

import { layOn, WHOLE } from './word-diff.ts';

/** Words `[aFrom, aTo)` of the one in place of `[bFrom, bTo)` of the other; one of them may be empty. */
export interface Change {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

export interface WordDiff {
  readonly changes: readonly Change[];
  /** How many words are the same. */
  readonly same: number;
}

/** A stretch of words, half-open, as indices into `plain`. */
export interface WordRange {
  readonly plain: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** Longest rows compared; beyond them the rest counts as changed. */
const LONGEST = 400;

/** The words both share in order, by laying one row on the other, and the changes between. */
export function diffWords(a: WordRange, b: WordRange): WordDiff {
  let head = 0;
  const most = Math.min(a.to - a.from, b.to - b.from);
  while (head < most && a.plain[a.from + head] === b.plain[b.from + head]) head++;
  let tail = 0;
  while (tail < most - head && a.plain[a.to - 1 - tail] === b.plain[b.to - 1 - tail]) tail++;
  const inner = middle({ ...a, from: a.from + head, to: a.to - tail }, { ...b, from: b.from + head, to: b.to - tail });
  return { changes: inner.changes, same: head + tail + inner.same };
}

function middle(a: WordRange, b: WordRange): WordDiff {
  const given = a.plain.slice(a.from, Math.min(a.to, a.from + LONGEST));
  const held = b.plain.slice(b.from, Math.min(b.to, b.from + LONGEST));
  const laid = layOn(given, held, WHOLE);
  if (laid === null) return { changes: wholly(a, b), same: 0 };
  const all = [
    { given: { from: 0, to: 0 }, held: { from: 0, to: laid.held.from } },
    ...laid.changes,
    { given: { from: given.length, to: a.to - a.from }, held: { from: laid.held.to, to: b.to - b.from } },
  ];
  const joined: Change[] = [];
  for (const one of all) {
    const change = {
      aFrom: a.from + one.given.from,
      aTo: a.from + one.given.to,
      bFrom: b.from + one.held.from,
      bTo: b.from + one.held.to,
    };
    if (change.aFrom === change.aTo && change.bFrom === change.bTo) continue;
    const last = joined.at(-1);
    if (last !== undefined && last.aTo === change.aFrom && last.bTo === change.bFrom)
      joined[joined.length - 1] = { ...last, aTo: change.aTo, bTo: change.bTo };
    else joined.push(change);
  }
  return { changes: joined, same: laid.same };
}

/** One of them, or both, have nothing. */
const wholly = (a: WordRange, b: WordRange): Change[] =>
  a.from === a.to && b.from === b.to ? [] : [{ aFrom: a.from, aTo: a.to, bFrom: b.from, bTo: b.to }];
