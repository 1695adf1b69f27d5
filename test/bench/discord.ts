/** Prints how quickly the bot answers on Discord with 10,000 articles held, and whether its memory grows. It runs in a process of its own. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import type { Asked } from '../discord/server-asked.ts';
import type { Message } from '../discord/server-core.ts';
import { controls } from '../discord/server-payloads.ts';
import { generateArticles, randomFrom, type GeneratedArticle } from './generate-articles.ts';

const TIMED = { articles: 10_000, interactions: 1000 } as const;
/** Few articles, so that what stays behind is not hidden by what is held. */
const MEMORY = { articles: 200, after: 2000, until: 20_000 } as const;
const AT_ONCE = 2;

const random = randomFrom(7);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const wordsOf = ({ text }: GeneratedArticle): string => {
  const all = text.match(/\p{L}{4,}/gu) ?? ['harbour'];
  return [pick(all), pick(all)].join(' ');
};

interface Timing {
  readonly kind: string;
  readonly ack: number;
  readonly answer: number;
}

/** One interaction of a kind; a button presses what stands under an answer before it. */
class Mix {
  readonly #discord: LoopbackDiscord;
  readonly #articles: readonly GeneratedArticle[];
  #speaker = 'Ada';
  #shown: Message | null = null;

  constructor(discord: LoopbackDiscord, articles: readonly GeneratedArticle[]) {
    this.#discord = discord;
    this.#articles = articles;
  }

  async one(): Promise<Timing> {
    const kind = pick([
      'quote',
      'quote',
      'speaker',
      'search',
      'who',
      'suggest',
      'suggest',
      'button',
      'button',
      'outlets',
    ]);
    const asked = this.#ask(kind);
    const first = await asked.acknowledged;
    if (kind === 'suggest') {
      const choices = first.body['choices'] as { value: string }[];
      this.#speaker = choices[0]?.value ?? this.#speaker;
      return { kind, ack: first.ms, answer: first.ms };
    }
    const answer = await asked.answer();
    this.#shown = answer.message;
    return { kind, ack: first.ms, answer: answer.ms };
  }

  #ask(kind: string): Asked {
    const { reader: user, general: channel } = this.#discord.world;
    const slash = (command: string, options: Record<string, string>) =>
      this.#discord.slash({ command, options, user, channel });
    const message = this.#shown;
    if (kind === 'button' && message) {
      const ids = [...controls(message)].filter(([, { disabled, type }]) => disabled !== true && type === 2);
      if (ids.length > 0) return this.#discord.button({ message, customId: pick(ids)[0], user, anyway: true });
    }
    if (kind === 'suggest') {
      const typed = pick(this.#articles).text.match(/\p{Lu}\p{Ll}{1,2}/u)?.[0] ?? '';
      return this.#discord.autocomplete({ command: 'quote', option: 'speaker', typed, user, channel });
    }
    if (kind === 'speaker') return slash('quote', { speaker: this.#speaker });
    if (kind === 'who') return slash('who', { name: this.#speaker });
    if (kind === 'outlets') return slash('outlets', {});
    return slash(kind === 'search' ? 'search' : 'quote', { words: wordsOf(pick(this.#articles)) });
  }
}

async function run(mix: Mix, count: number): Promise<Timing[]> {
  const timings: Timing[] = [];
  let left = count;
  const worker = async () => {
    while (left-- > 0) timings.push(await mix.one());
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return timings;
}

const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

function printTimings(timings: readonly Timing[]): void {
  for (const [kind, of] of Map.groupBy(
    [...timings, ...timings.map((one) => ({ ...one, kind: 'all' }))],
    ({ kind }) => kind,
  ))
    print(
      `${kind.padEnd(8)} ${String(of.length).padStart(5)}  acknowledged p95 ${p95(of.map(({ ack }) => ack)).toFixed(0)} ms, answered p95 ${p95(of.map(({ answer }) => answer)).toFixed(0)} ms`,
    );
}

async function heapOf(bot: ChildProcess): Promise<number> {
  bot.send('heap');
  const [heap] = (await once(bot, 'message')) as [number];
  return heap / 2 ** 20;
}

interface Running {
  readonly discord: LoopbackDiscord;
  readonly bot: ChildProcess;
  readonly mix: Mix;
}

/** A bot on so many articles, for as long as `use` takes. */
async function withBot(count: number, use: (running: Running) => Promise<void>): Promise<void> {
  const articles = generateArticles(count);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  const corpus = join(folder, 'corpus');
  mkdirSync(corpus);
  for (const [n, article] of articles.entries()) writeFileSync(join(corpus, `${n}.json`), JSON.stringify(article));
  const discord = await startDiscord({ token: `bench.${process.pid}.${count}` });
  const began = performance.now();
  const program = fileURLToPath(new URL('./discord-bot.ts', import.meta.url));
  const given = [corpus, join(folder, 'state.db'), discord.token, discord.apiUrl];
  const bot = fork(program, given, { execArgv: ['--expose-gc'] });
  try {
    await once(bot, 'message');
    print(`${count} articles held, answering after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    await use({ discord, bot, mix: new Mix(discord, articles) });
    const { refused, unknown, pings, limited, missed, broken } = discord;
    print(
      `refused ${refused.length}, unknown ${unknown.length}, pings ${pings.length}, limited ${limited.length}, missed ${missed.length}, broken ${broken.length}`,
    );
  } finally {
    bot.send('stop');
    await once(bot, 'exit');
    await discord.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await withBot(TIMED.articles, async ({ mix }) => printTimings(await run(mix, TIMED.interactions)));
await withBot(MEMORY.articles, async ({ bot, mix }) => {
  await run(mix, MEMORY.after);
  const before = await heapOf(bot);
  await run(mix, MEMORY.until - MEMORY.after);
  const after = await heapOf(bot);
  const grown = (100 * (after / before - 1)).toFixed(1);
  print(
    `heap used: ${before.toFixed(1)} MB after ${MEMORY.after}, ${after.toFixed(1)} MB after ${MEMORY.until} (${grown} %)`,
  );
});
