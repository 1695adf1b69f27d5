/** Draws a comparison: a table with wrapped cells where there is room, stacked rows where not; each row with its source. */
import type { Comparison } from '../../reply/reply.ts';
import { placeInShort } from '../../reply/in-words.ts';
import { citationRuns } from './citation-line.ts';
import { displayWidth } from './display-width.ts';
import { drawn, hang, type Page, run, runsOf } from './page.ts';
import { type Run, wrap } from './wrap.ts';

const NARROW = 60;
const MARGIN = '  ';
const GAP = '  ';
const NARROWEST_COLUMN = 10;

/** A comparison as columns of runs: the last says which source, and where in it. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Run[][])[];
  /** The articles the rows cite, each once. */
  readonly sources: readonly (readonly Run[])[];
}

export function drawComparison(comparison: Comparison, page: Page): string[] {
  const table = tableOf(comparison, page);
  const needed = table.columns.map((_, n) => widthNeeded(table, n));
  const widths = columnWidths(needed, page.width - MARGIN.length);
  const roomy = page.width >= NARROW && widths.every((width, n) => width >= Math.min(NARROWEST_COLUMN, needed[n] ?? 0));
  return [...(roomy ? drawTable(table, widths, page) : drawStack(table, page)), ...drawSources(table, page)];
}

/** Rows of one article share its number; their places stand in the rows. */
function tableOf({ columns, rows }: Comparison, page: Page): Table {
  const sources = new Map<string, { number: number; runs: readonly Run[] }>();
  const cells = rows.map(({ cells, citation }) => {
    const runs = citationRuns(citation, page, { placed: true });
    const key = runs.map(({ text }) => text).join('');
    const source = sources.get(key) ?? { number: sources.size + 1, runs };
    sources.set(key, source);
    return [...columns.map((_, n) => runsOf(cells[n] ?? [])), [run(`[${source.number}] ${placeInShort(citation)}`)]];
  });
  return { columns: [...columns, 'source'], rows: cells, sources: Array.from(sources.values(), ({ runs }) => runs) };
}

function drawTable({ columns, rows }: Table, widths: readonly number[], page: Page): string[] {
  const rule = page.paint.mark(widths.map((width) => '─'.repeat(width)).join(GAP));
  const head = columns.map((column) => [run(column, page.paint.name)]);
  return [...drawCells(head, widths), MARGIN + rule, ...rows.flatMap((row) => drawCells(row, widths))];
}

/** The lines of one row: each cell wrapped in its column, blanks beside and under it. */
function drawCells(cells: readonly Run[][], widths: readonly number[]): string[] {
  const wrapped = widths.map((width, n) => wrap(cells[n] ?? [], { first: width, rest: width }));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    (MARGIN + wrapped.map((lines, n) => pad(lines[line] ?? [], widths[n] ?? 0)).join(GAP)).trimEnd(),
  );
}

const pad = (runs: readonly Run[], width: number) => drawn(runs) + ' '.repeat(Math.max(0, width - widthOf(runs)));

function drawStack({ columns, rows }: Table, page: Page): string[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, n) => {
      const prefix = n === 0 ? { first: '• ', rest: '    ' } : { first: MARGIN, rest: '    ' };
      return hang([run(`${columns[n] ?? ''}: `, page.paint.aside), ...cell], page, prefix);
    }),
  );
}

function drawSources({ sources }: Table, page: Page): string[] {
  return sources.flatMap((source, n) => {
    const first = `${MARGIN}[${n + 1}] `;
    return hang(source, page, { first, rest: ' '.repeat(first.length) });
  });
}

/** The columns' shares of a line: what each needs, or an equal part of what the smaller ones leave. */
function columnWidths(needed: readonly number[], width: number): number[] {
  const widths = [...needed];
  const ascending = [...needed.entries()].sort(([, a], [, b]) => a - b);
  let left = width - GAP.length * (needed.length - 1);
  for (const [place, [n, wanted]] of ascending.entries()) {
    const share = Math.min(wanted, Math.floor(left / (ascending.length - place)));
    widths[n] = share;
    left -= share;
  }
  return widths;
}

/** Columns that a column's longest cell takes on one line. */
function widthNeeded({ columns, rows }: Table, n: number): number {
  return rows.reduce(
    (most, row) => Math.max(most, widthOf(row[n] ?? [])),
    Math.max(1, displayWidth(run(columns[n] ?? '').text)),
  );
}

const widthOf = (runs: readonly Run[]) => runs.reduce((sum, { text }) => sum + displayWidth(text), 0);
