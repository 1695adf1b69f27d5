/** The bot as it runs, with a clock that its parent sets, and an end at a step of the parent's choosing. For tests alone. */
import { REST } from 'discord.js';
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import { createLog } from '../../src/log.ts';
import { startDiscord } from '../../src/start-discord.ts';
import { LedgerStore } from '../../src/state/ledger.ts';
import { ShownStore } from '../../src/state/shown.ts';
import type { FromBot, Kill, LifeStart, ToBot } from './kill-life.ts';

const start = JSON.parse(process.env['KILL_BOT'] ?? '{}') as LifeStart;
let { now: clock, kill } = start;
let ahead = clock - Date.now();
let ledger: LedgerStore | null = null;

process.on('message', (told: ToBot) => {
  clock = told.now;
  ahead = clock - Date.now();
  kill = told.kill;
});
// Nobody is left behind.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

function end(): never {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('it outlived its end');
}
const isAt = (step: Kill['step'], half: Kill['half']): boolean => kill?.step === step && kill.half === half;

type Method = (...given: unknown[]) => unknown;

/** Puts `work` in the place of a method; it is given the call as it would have been, and whose it is. */
function wrap<Of extends object>(
  of: Of,
  name: string,
  work: (call: () => unknown, self: Of, given: unknown[]) => unknown,
) {
  const method = Reflect.get(of, name) as Method;
  Reflect.set(of, name, function (this: Of, ...given: unknown[]) {
    return work(() => method.apply(this, given), this, given);
  });
}

/** A call that ends the process before or after it. */
function around(of: object, name: Kill['step']): void {
  wrap(of, name, (call) => {
    if (isAt(name, 'before')) end();
    const done = call();
    if (isAt(name, 'after')) end();
    return done;
  });
}
for (const name of ['begin', 'trying', 'settle'] as const) around(LedgerStore.prototype, name);
for (const name of ['change', 'made'] as const) around(ShownStore.prototype, name);

/** Of the requests, those that make or edit a message in a channel. */
const STEPS: Readonly<Record<string, Kill['step']>> = { POST: 'post', PATCH: 'patch' };
wrap(REST.prototype, 'request', async (call, _, given) => {
  const [{ method, fullRoute }] = given as [{ readonly method: string; readonly fullRoute: string }];
  const step = /^\/channels\/\d+\/messages/.test(fullRoute) ? STEPS[method] : undefined;
  if (!step) return await call();
  if (isAt(step, 'before')) end();
  if (isAt(step, 'during')) setTimeout(end, kill?.after ?? 0);
  const done = await call();
  if (isAt(step, 'after')) end();
  return done;
});

/** Tells the parent after each look what is left to be done. */
const FOR_EVER = 8.64e15;
wrap(LedgerStore.prototype, 'open', (call, self) => {
  ledger = self;
  return call();
});
wrap(DigestRunner.prototype, 'run', async (call, _, [now]) => {
  await call();
  const left = ledger ? ledger.open(FOR_EVER).length + ledger.shown.owed(FOR_EVER).length : 0;
  process.send?.({ ran: Number(now), left } satisfies FromBot);
});

process.exitCode = await startDiscord({
  discord: { token: start.token, apiUrl: start.apiUrl, guilds: [], directMessages: false, healthPort: null },
  folder: start.corpus,
  stateFile: start.stateFile,
  lockFolder: start.folder,
  timeZone: 'UTC',
  log: createLog('warn', (line) => process.stderr.write(line)),
  clock: () => Date.now() + ahead,
  digestsEvery: 30,
});
