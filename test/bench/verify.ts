/** Prints how often a made quotation gets the right verdict, by what was done to it, and how long a check takes; `--misses` lists the wrong ones. */
import { ALTERATIONS, isRight, judgeCases, percent } from './measure-verify.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const seeds = [1, 2, 3];
const start = performance.now();
const judged = seeds.flatMap((seed) => judgeCases(1000, seed) ?? []);
const taken = performance.now() - start;

if (judged.length === 0) print('no bench beside the project');
else {
  print('alteration   cases   right   called printed so');
  for (const alteration of ALTERATIONS) {
    const own = judged.filter((one) => one.alteration === alteration);
    const printed = own.filter(({ verdict }) => verdict === 'printed-so').length;
    print(
      `${alteration.padEnd(10)}${String(own.length).padStart(8)}${`${percent(own.filter(isRight).length, own.length)} %`.padStart(9)}${String(printed).padStart(12)}`,
    );
  }
  print(
    `all: ${percent(judged.filter(isRight).length, judged.length)} % right; ${(taken / seeds.length).toFixed(0)} ms for 1,000 with reading the articles`,
  );
  if (process.argv.includes('--misses'))
    for (const { alteration, way, verdict, article, text } of judged.filter((one) => !isRight(one)))
      print(`${alteration} (${way}) → ${verdict} · ${article}: ${text}`);
}
