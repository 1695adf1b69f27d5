/** Lays out a comparison: the columns’ names, one line a row with the number of its source, the sources. Discord has no tables. */
import { placeInShort } from '../../reply/in-words.ts';
import type { Comparison } from '../../reply/reply.ts';
import type { Line } from '../../reply/slice.ts';
import { citationRuns } from './citation-line.ts';
import { SMALL } from './fragment.ts';
import { dotted, type Run, run, runsOf, small, type Stretch, stretch } from './stretch.ts';

export function layComparison({ columns, rows }: Comparison): Stretch[] {
  const sources = new Map<string, { readonly number: number; readonly runs: readonly Run[] }>();
  const lines = rows.map(({ cells, citation }) => {
    const runs = citationRuns(citation, { placed: true });
    const key = JSON.stringify(runs);
    const source = sources.get(key) ?? { number: sources.size + 1, runs };
    sources.set(key, source);
    const shown = columns.map((_, n) => cellRuns(cells[n] ?? [], n === 0 ? '**' : ''));
    return stretch('- ', ...dotted([...shown, [run(`[${source.number}] ${placeInShort(citation)}`)]]));
  });
  const under = Array.from(sources.values(), ({ number, runs }) => stretch(SMALL, run(`[${number}] `), ...runs));
  return [small([...columns, 'source'].join(' · ')), ...lines, ...under];
}

/** An empty cell keeps its place. */
function cellRuns(cell: Line, mark: '' | '**'): Run[] {
  const runs = runsOf(cell, mark);
  return runs.some((one) => 'markdown' in one || one.text !== '') ? runs : [run('–')];
}
