// Fits the page reader's weights to the labelled pages and writes src/ingest/page-weights.ts. Run: node src/launch.mjs --exec test/bench/fit-pages.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columns } from '../../src/ingest/page-chain.ts';
import { lineFeatureNames } from '../../src/ingest/page-features.ts';
import { titleFeatureNames } from '../../src/ingest/page-title-features.ts';
import { labelledPages } from './page-examples.ts';
import { fitPages } from './page-fitting.ts';

const target = join(import.meta.dirname, '../../src/ingest/page-weights.ts');
const pages = labelledPages();
if (!pages) process.stdout.write('No labelled pages beside the project: nothing fitted.\n');
else {
  const { headline, lines, steps } = fitPages(pages);
  const short = (value: number): string => String(Number(value.toFixed(2)));
  const quoted = (name: string): string => `'${name}'`;
  const headlineRows = titleFeatureNames.flatMap((name, i) => {
    const weight = headline[i] ?? 0;
    return Math.abs(weight) >= 0.005 ? [`  ${quoted(name)}: ${short(weight)},`] : [];
  });
  const lineRows = lineFeatureNames.flatMap((name, i) => {
    const row = Array.from(lines.subarray(i * columns, (i + 1) * columns));
    return row.some((weight) => Math.abs(weight) >= 0.005)
      ? [`  ${quoted(name)}: [${row.map(short).join(', ')}],`]
      : [];
  });
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
export const stepWeights: readonly number[] = [${Array.from(steps, short).join(', ')}];
`,
  );
  process.stdout.write(
    `${lineRows.length} line features, ${headlineRows.length} headline features from ${pages.length} pages.\n`,
  );
}
