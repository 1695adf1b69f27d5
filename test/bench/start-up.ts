/** How long until the console answers, against bare imports of what it stands on? */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { ms, print, ratio } from './measure.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ROUNDS = 7;

/** The median of some runs, ms. */
function median(run: () => void): number {
  const taken = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

const node = (args: readonly string[], input = '') => {
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

export function benchStartUp(): void {
  const bare = median(() => node(['-e', '']));
  const imports = median(() =>
    node([
      '--input-type=module',
      '-e',
      "await Promise.all(['zod', 'minisearch', 'yaml', 'dotenv', 'picocolors'].map((name) => import(name)))",
    ]),
  );
  const console_ = median(() => node(['src/launch.mjs'], '/help\n'));
  const asked = median(() => node(['src/launch.mjs'], '/quote hegemony\n'));
  print(
    `start-up: bare node ${ms(bare)}; bare imports ${ms(imports)}; console, one line of help ${ms(console_)}, ${ratio(console_, imports)} of the imports; one answer ${ratio(asked, imports)}`,
  );
}
