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

/** Milliseconds a thousand units of text cost, for a text and for the same text eight times. */
function growth(text: string): string {
  const time = (given: string): number => {
    const from = performance.now();
    classifyLines(given);
    return (1000 * (performance.now() - from)) / given.length;
  };
  time(text);
  return `${time(text).toFixed(3)} ms, eightfold text ${time(text.repeat(8)).toFixed(3)} ms per thousand units`;
}

const pages = labelledPages();
if (!pages) say('No labelled pages beside the project (../shared/bench/pages): nothing measured.');
else {
  const asFitted: Prediction[] = pages.map((page) => predictionOf(page.id, classifyLines(page.text)));
  say(scorerSays('dev.jsonl', { predictions: asFitted, options: ['--by', 'style', '--show', process.argv[2] ?? '0'] }));
  say(`${'body lines'.padEnd(26)}     P     R    F1   with quotation marks lost   headlines`);
  say(row('as fitted', figuresOf('dev.jsonl', asFitted)));
  say(row('sites not fitted on', figuresOf('dev.jsonl', heldOutPredictions(pages))));
  const other = labelledPages('dev-other-languages.jsonl');
  if (other) {
    const read = other.map((page) => predictionOf(page.id, classifyLines(page.text)));
    say(row('other languages', figuresOf('dev-other-languages.jsonl', read)));
  }
  say(
    `time: ${growth(
      pages
        .map((page) => page.text)
        .join('\n')
        .slice(0, 200_000),
    )}`,
  );
}
