/** `npm run bench:kills [worlds]`: kills the bot as it runs hundreds of times, at every step, over the clock changes of many zones, and counts what is there. */
import { clockChanges } from '../digest/naive-calendar.ts';
import { amiss } from '../discord/kill-outcome.ts';
import { EDIT_KILLS, KillWorld, type Night, SLOT_KILLS } from '../discord/kill-world.ts';

const [SECOND, MINUTE] = [1000, 60_000];
const ZONES = [
  'Europe/Oslo',
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'America/Santiago',
  'America/St_Johns',
  'Asia/Beirut',
];
/** Within the life of a key; beyond it; ten minutes away and more. */
const GAPS = [20 * SECOND, 5 * MINUTE, 12 * MINUTE];
const AT_ONCE = 2;

const nights = ZONES.flatMap((zone): Night[] =>
  clockChanges(zone, 2026).map((change, n) => ({ zone, change, gaps: [...GAPS.slice(n), ...GAPS.slice(0, n)] })),
);
const closed = nights.slice(0, 2).map((night): Night => ({ ...night, gaps: [5 * MINUTE], closed: true }));
const worlds = [...nights, ...closed].slice(0, Number(process.argv[2] ?? 100));

let kills = 0;
let posts = 0;
let unknown = 0;
let faults = 0;

async function run(night: Night): Promise<void> {
  const world = await KillWorld.open(night);
  try {
    const steps = [...SLOT_KILLS, ...(night.closed === true ? [] : EDIT_KILLS)];
    for (const [n, kill] of steps.entries()) await world.kill({ ...kill, after: (kills + n) % 7 }, n);
    const outcome = await world.finish();
    const wrong = amiss(outcome, night.closed === true);
    kills += outcome.kills;
    posts += outcome.posted.length;
    unknown += outcome.issues.filter(({ state }) => state === 'unknown').length;
    faults += wrong.length;
    const where = `${night.zone} ${new Date(night.change).toISOString().slice(0, 10)}${night.closed === true ? ', history closed' : ''}`;
    process.stdout.write(
      `${where}: ${outcome.kills} kills, ${outcome.wanted.length} slots, ${outcome.posted.length} posts, ${outcome.corrected.reduce((a, b) => a + b, 0)} corrections; ${wrong.length === 0 ? 'each once' : wrong.join('; ')}\n`,
    );
  } finally {
    await world.close();
  }
}

const began = performance.now();
const queue = [...worlds];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let night = queue.shift(); night; night = queue.shift()) await run(night);
  }),
);
process.stdout.write(
  `${kills} kills in ${Math.round((performance.now() - began) / 1000)} s: ${posts} posts, ${unknown} unknown where the history is closed, ${faults} faults\n`,
);
process.exitCode = faults === 0 ? 0 : 1;
