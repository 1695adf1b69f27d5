// Fits the page reader's weights to the labelled pages and writes src/ingest/page-weights.ts. Run: node src/launch.mjs --exec test/bench/fit-pages.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledPages } from './page-examples.ts';
import { fitPages } from './page-fitting.ts';

const target = join(import.meta.dirname, '../../src/ingest/page-weights.ts');
const pages = labelledPages();
if (!pages) process.stdout.write('No labelled pages beside the project: nothing fitted.\n');
else {
  const { headline, lines, steps } = fitPages(pages);
  const short = (value: number): string => String(Number(value.toFixed(2)));
  const quoted = (name: string): string => `'${name}'`;
  const headlineRows = [...headline]
    .filter(([, w]) => Math.abs(w) >= 0.005)
    .map(([name, w]) => `  ${quoted(name)}: ${short(w)},`);
  const lineRows = [...lines]
    .map(([name, row]): [string, number[]] => [name, Array.from(row)])
    .filter(([, row]) => row.some((w) => Math.abs(w) >= 0.005))
    .map(([name, row]) => `  ${quoted(name)}: [${row.map(short).join(', ')}],`);
  writeFileSync(
    target,
    `// Weights of the named features of lines and headlines, as test/bench/fit-pages.ts fitted them on labelled pages. Data only; docs/saved-pages.md explains them.
// prettier-ignore
export const headlineWeights: Readonly<Record<string, number>> = {
${headlineRows.sort().join('\n')}
};

/** A row a feature: furniture, body, caption, byline, date, standfirst; above, within, below; first body line, first line below. */
// prettier-ignore
export const lineWeights: Readonly<Record<string, readonly number[]>> = {
${lineRows.sort().join('\n')}
};

/** One weight a step, in the order of \`steps\` in page-chain.ts. */
// prettier-ignore
export const stepWeights: readonly number[] = [${Array.from(steps).map(short).join(', ')}];
`,
  );
  process.stdout.write(
    `${lineRows.length} line features, ${headlineRows.length} headline features from ${pages.length} pages.\n`,
  );
}
