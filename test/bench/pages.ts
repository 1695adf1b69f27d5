// Prints how well the page reader does on the labelled pages: as it is, and on sites its weights were not fitted on. Run: npm run bench:pages
import { classifyLines } from '../../src/ingest/furniture.ts';
import { figuresOf, scorerSays } from './measure-pages.ts';
import type { PageFigures } from './measure-pages.ts';
import { labelledPages } from './page-examples.ts';
import { heldOutPredictions, predictionOf } from './page-folds.ts';
import type { Prediction } from './page-folds.ts';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);
const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

function row(name: string, figures: PageFigures): string {
  const { precision, recall, f1, quoteLinesLost, quoteLines, headlines, pages } = figures;
  return `${name.padEnd(26)}${percent(precision)}${percent(recall)}${percent(f1)}   ${quoteLinesLost} of ${quoteLines}   ${headlines} of ${pages}`;
}

/** Megabytes of text read in a second, the reader warm: for the pages one by one, and for all of them as one page. */
function speed(texts: readonly string[]): string {
  const read = (given: readonly string[]): number => {
    const from = performance.now();
    for (const text of given) classifyLines(text);
    const bytes = given.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    return bytes / 1000 / (performance.now() - from);
  };
  const best = (given: readonly string[]): string =>
    Math.max(...Array.from({ length: 8 }, () => read(given))).toFixed(1);
  return `${best(texts)} MB/s, as one page ${best([texts.join('\n')])} MB/s`;
}

const pages = labelledPages();
if (!pages) say('No labelled pages beside the project (../shared/bench/pages): nothing measured.');
else {
  const asFitted: Prediction[] = pages.map((page) => predictionOf(page.id, classifyLines(page.text)));
  say(scorerSays('dev.jsonl', { predictions: asFitted, options: ['--by', 'style', '--show', process.argv[2] ?? '0'] }));
  say(`${'body lines'.padEnd(26)}     P     R    F1   with quotation marks lost   headlines`);
  say(row('as fitted', figuresOf('dev.jsonl', asFitted)));
  say(row('sites not fitted on', figuresOf('dev.jsonl', heldOutPredictions(pages, { count: 6 }))));
  const other = labelledPages('dev-other-languages.jsonl');
  if (other) {
    const read = other.map((page) => predictionOf(page.id, classifyLines(page.text)));
    say(row('other languages', figuresOf('dev-other-languages.jsonl', read)));
  }
  say(`speed: ${speed(pages.map((page) => page.text))}`);
}
