/** Another process that uses a state file: `node state-process.ts hold|forget|write|open FILE`. Says in lines on stdout what it has done. */
import { writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openState, type State } from '../../src/state/state.ts';

const [task, file = ''] = process.argv.slice(2);

function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Each line names a row whose writing has returned. */
function write(state: State): void {
  const run = process.pid;
  for (let n = 0; ; n++) {
    const place = { article: `run-${run}.txt`, version: '00aa11bb22cc', start: n, end: n + 1 };
    const report = state.reports.add({ guild: `g${run}-${n}`, channel: 'c', user: 'u', place, note: 'A note.' }, n);
    const key = state.actions.put(`action ${run} ${n}`);
    state.firstSeen.putMany([[`v${run}-${n}`, n]]);
    say(`${run} ${n} ${report.id} ${key}`);
  }
}

/** Opens a state that nothing refers to afterwards, and has the garbage collected. */
async function forget(): Promise<void> {
  openState(file, 0);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < 3; round++) {
    collect();
    await new Promise(setImmediate);
  }
  say('forgotten');
  process.stdin.resume();
}

function use(): void {
  const state = openState(file, 0);
  say('opened');
  if (task === 'write') write(state);
  // A pipe that is never written to keeps the process, and so the lock.
  else if (task === 'hold') process.stdin.resume();
  else state.close();
}

try {
  if (task === 'forget') await forget();
  else use();
} catch (error) {
  say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  process.exitCode = 1;
}
