/**
 * How plain questions are understood: right, asked back, wrong, on each file of phrasings. `[--misses] [--corpus DIR] [FILE…]`; texts are
 * shown with `--misses` alone, and never those of `kept-back`.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { understand } from '../../src/question/understand.ts';
import { COMMANDS, judge, phrasingsOf } from '../question/score-phrasing.ts';
import { quayLook } from '../question/quay-desk.ts';
import { deskOn, NOW } from '../shipped-desk.ts';
import { print } from './measure.ts';

const FOLDER = resolve(import.meta.dirname, '../question/phrasings');
const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean' }, corpus: { type: 'string' } },
  allowPositionals: true,
});
const shipped = (await deskOn(values.corpus ?? resolve(import.meta.dirname, '../../corpus'))).newsroom.look;
const quay = await quayLook();
const files =
  positionals.length > 0
    ? positionals
    : ['ours', 'seen', 'seen-2', 'seen-3', 'kept-back', 'kept-back-2'].map((name) => resolve(FOLDER, `${name}.jsonl`));

for (const file of files) {
  const counts = { right: 0, 'asked back': 0, wrong: 0 };
  const look = file.includes('ours') ? quay : shipped;
  const slowest = { ms: 0 };
  const phrasings = phrasingsOf(readFileSync(file, 'utf8'));
  for (const phrasing of phrasings) {
    const start = performance.now();
    const understood = understand(phrasing.text, {
      commands: COMMANDS,
      look,
      today: new Date(NOW).toISOString().slice(0, 10),
    });
    slowest.ms = Math.max(slowest.ms, performance.now() - start);
    const verdict = await judge(understood, phrasing, { look, now: NOW });
    counts[verdict]++;
    if (verdict !== 'right' && values.misses && !file.includes('kept-back'))
      print(`  ${verdict}: ${JSON.stringify(phrasing)}\n      → ${JSON.stringify(understood).slice(0, 200)}`);
  }
  print(
    `${file.split('/').at(-1)}: ${phrasings.length} phrasings, ${counts.right} right, ${counts['asked back']} asked back, ${counts.wrong} wrong; slowest ${slowest.ms.toFixed(2)} ms`,
  );
}
