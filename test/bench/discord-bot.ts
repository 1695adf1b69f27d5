/** The bot as a process of its own, for the benchmark: says when it answers and, asked for it, how much memory is in use. */
import { dirname } from 'node:path';
import { createLog } from '../../src/log.ts';
import { openDiscord } from '../../src/start-discord.ts';

const [corpus = '', stateFile = '', token = '', apiUrl = ''] = process.argv.slice(2);

const close = await openDiscord({
  discord: { token, apiUrl, guilds: [], directMessages: false, healthPort: null },
  folder: corpus,
  stateFile,
  lockFolder: dirname(stateFile),
  timeZone: 'UTC',
  log: createLog('warn', null),
  clock: Date.now,
});
process.on('message', (wish) => void (wish === 'stop' ? stop() : tellHeap()));

async function stop(): Promise<void> {
  await close();
  process.disconnect();
}

/**
 * What is in use, without the compiled code of functions that are not running: V8 lets go of it at a time of its own, and some 7 MB are the
 * start's (half of that the text of the WebAssembly that strips types), so that a heap that grew could seem to have shrunk.
 */
async function tellHeap(): Promise<void> {
  // What finalizers free is free in a later round.
  for (let round = 0; round < 5; round++) {
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
    await new Promise((done) => setTimeout(done, 100));
  }
  process.send?.(process.memoryUsage().heapUsed);
}
process.send?.('ready');
