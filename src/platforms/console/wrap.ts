/** Breaks painted text into lines by display width, losing and adding nothing. Indents and prefixes are the caller's. */
import { graphemes, graphemeWidth } from './display-width.ts';

export type Paint = (text: string) => string;

/** A stretch of one line in one paint; its text is already visible. */
export interface Run {
  readonly text: string;
  readonly paint?: Paint;
  /** The bidi isolate that each line's part of it is opened with; none where nothing runs right to left. */
  readonly isolate?: string;
  /** Stays on one line where it fits there. */
  readonly whole?: boolean;
}

interface Cluster {
  readonly text: string;
  readonly width: number;
  readonly run: number;
}

const SPACE = /^[ \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]$/;
const BREAK_AFTER = /^[-‐–—/␊␍␉]$/;
const OPENS = /^[（［｛「『【〈《〔“‘([{]/;
const CLOSES = /^[）］｝」』】〉》〕、。，．：；！？ー々”’)\]}.,:;!?]/;

/**
 * The runs of each line. Spaces at a break stay at its line's end and count as columns; a word longer than a line is broken between
 * graphemes; a grapheme wider than a line has a line of its own. The runs' texts joined are the texts given, unit for unit.
 */
export function wrap(runs: readonly Run[], width: { readonly first: number; readonly rest: number }): Run[][] {
  const lines: Cluster[][] = [[]];
  let room = width.first;
  const open = () => {
    lines.push([]);
    room = width.rest;
  };
  const place = (cluster: Cluster) => {
    lines.at(-1)?.push(cluster);
    room -= cluster.width;
  };
  for (const word of words(runs)) {
    const wide = word.reduce((sum, cluster) => sum + cluster.width, 0);
    if (wide > room && lines.at(-1)?.length) open();
    for (const cluster of word) {
      if (cluster.width > room && lines.at(-1)?.length) open();
      place(cluster);
    }
  }
  return lines.map((line) => joinRuns(line, runs));
}

/** Stretches that are kept together where they fit: a word with the spaces after it. */
function* words(runs: readonly Run[]): Generator<Cluster[]> {
  let word: Cluster[] = [];
  let last: Cluster | undefined;
  for (const [run, { text, whole }] of runs.entries()) {
    for (const grapheme of graphemes(text)) {
      const cluster = { text: grapheme, width: graphemeWidth(grapheme), run };
      const inside = last?.run === run && whole;
      if (last && !inside && mayBreak(last, cluster, word.length)) {
        yield word;
        word = [];
      }
      word.push(cluster);
      last = cluster;
    }
  }
  if (word.length > 0) yield word;
}

/** A dash or slash ends a part of a word, but does not stand alone before one: `-5`, `/quote`. */
function mayBreak(last: Cluster, next: Cluster, soFar: number): boolean {
  if (SPACE.test(next.text)) return false;
  if (SPACE.test(last.text)) return true;
  if (BREAK_AFTER.test(last.text)) return soFar > 1;
  return last.width === 2 && next.width === 2 && !OPENS.test(last.text) && !CLOSES.test(next.text);
}

function joinRuns(line: readonly Cluster[], runs: readonly Run[]): Run[] {
  const joined: { run: number; texts: string[] }[] = [];
  for (const { text, run } of line) {
    const current = joined.at(-1);
    if (current?.run === run) current.texts.push(text);
    else joined.push({ run, texts: [text] });
  }
  return joined.map(({ run, texts }) => ({ ...runs[run], text: texts.join('') }));
}
