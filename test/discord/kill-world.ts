/** A Discord, a desk and a digest of every half hour over one night; lives of the bot that end at chosen steps; and what is there in the end. For tests alone. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Issue } from '../../src/model/issue.ts';
import { openState } from '../../src/state/state.ts';
import { minutesOf } from '../digest/naive-calendar.ts';
import { type Kill, Life } from './kill-life.ts';
import { startDiscord, type LoopbackDiscord } from './server.ts';
import type { Message } from './server-core.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

/** ms. */
const BETWEEN_EDITS = [20 * SECOND, 2 * MINUTE];
const STANDS = MINUTE + SECOND;

/** Around a slot, and around the correction of a post. */
export const SLOT_KILLS: readonly Kill[] = [
  { step: 'begin', half: 'before' },
  { step: 'begin', half: 'after' },
  { step: 'trying', half: 'before' },
  { step: 'trying', half: 'after' },
  { step: 'post', half: 'before' },
  { step: 'post', half: 'during' },
  { step: 'post', half: 'after' },
  { step: 'settle', half: 'before' },
  { step: 'settle', half: 'after' },
];
export const EDIT_KILLS: readonly Kill[] = [
  { step: 'change', half: 'before' },
  { step: 'change', half: 'after' },
  { step: 'patch', half: 'before' },
  { step: 'patch', half: 'during' },
  { step: 'patch', half: 'after' },
  { step: 'made', half: 'before' },
  { step: 'made', half: 'after' },
];
const isSlot = ({ step }: Kill): boolean => SLOT_KILLS.some((one) => one.step === step);

const FIRST = 'Ada Bruno Clara Dario Elsa Fabio Greta Hugo Ines Jonas Karin Linus'.split(' ');
const LAST = 'Quillon Varga Stenmark Okafor Reyes Lindqvist Marchetti Amari Abell Vek'.split(' ');
const nameOf = (n: number): string => `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`;

/** What was to be there, and what is. */
export interface Outcome {
  readonly kills: number;
  /** Marks of the slots that were to be posted, in order; and of all messages. */
  readonly wanted: readonly string[];
  readonly posted: readonly string[];
  /** By article: in how many posts its words stand, and how often they are corrected; what was to be. */
  readonly told: readonly number[];
  readonly corrected: readonly number[];
  readonly edits: readonly number[];
  readonly issues: readonly Issue[];
  /** What the owner was told. */
  readonly notices: readonly string[];
}

export interface Night {
  readonly zone: string;
  /** The clock is changed then, ms since 1970. */
  readonly change: number;
  /** So long after a kill the next life begins, ms. */
  readonly gaps: readonly number[];
  /** The bot may not read what is there. */
  readonly closed?: boolean;
}

export class KillWorld {
  readonly #night: Night;
  readonly #folder = mkdtempSync(join(tmpdir(), 'verbatim-kills-'));
  readonly #discord: LoopbackDiscord;
  readonly #slots: number[];
  readonly #edited: boolean[] = [];
  #subscription = 0;
  #now: number;
  #at = 0;
  #kills = 0;

  constructor(night: Night, discord: LoopbackDiscord) {
    this.#night = night;
    this.#discord = discord;
    this.#now = night.change - 4 * HOUR - 7 * MINUTE;
    const minutes = minutesOf(night.zone, this.#now, night.change + 10 * HOUR);
    this.#slots = minutes.filter(({ wall }) => wall % 30 === 0).map(({ at }) => at);
    mkdirSync(this.#corpus);
    this.#subscribe();
  }

  static async open(night: Night): Promise<KillWorld> {
    const token = `kills.${process.pid}.${performance.now()}`;
    return new KillWorld(night, await startDiscord({ token, time: night.change - 4 * HOUR - 7 * MINUTE }));
  }

  get #corpus(): string {
    return join(this.#folder, 'corpus');
  }
  get #stateFile(): string {
    return join(this.#folder, 'verbatim.db');
  }

  #subscribe(): void {
    const { guild, general, editor } = this.#discord.world;
    if (this.#night.closed === true) this.#discord.places.deny(general, ['readHistory']);
    const state = openState(this.#stateFile, this.#now);
    const when = {
      cron: '*/30 * * * *',
      words: 'every 30 minutes',
      zone: this.#night.zone,
      quiet: null,
      skipEmpty: false,
    };
    const choice = { speakers: [], topics: [], outlets: [], words: [], notWords: [], discrepancies: false, most: 20 };
    const wanted = { guild: guild.id, channel: general.id, kind: 'digest', when, choice, pings: null } as const;
    this.#subscription = state.subscriptions.add({ ...wanted, owner: editor.id }, this.#now, this.#slots[0] ?? 0).id;
    state.guilds.put(this.#discord.bot.id, [guild.id]);
    state.close();
  }

  /** A life that goes on where the last one ended, and ends at this step: of the next slot, or of the correction of an article that is edited before. */
  async kill(kill: Kill, nth: number): Promise<void> {
    const isOfSlot = isSlot(kill);
    // All corrections together come before the next slot.
    const gaps = isOfSlot ? this.#night.gaps : BETWEEN_EDITS;
    this.#pass(gaps[nth % gaps.length] ?? SECOND);
    const told = this.#edited.findIndex((edited) => !edited);
    if (!isOfSlot && told !== -1) this.#write(told, true);
    if (isOfSlot) this.#write(this.#edited.length, false);
    const life = this.#life(null);
    try {
      await life.done(this.#now);
      // To the next slot, or until an edited text has stood for long enough.
      this.#pass(isOfSlot ? (this.#slots[this.#at] ?? 0) + SECOND - this.#now : STANDS);
      if (isOfSlot) this.#at += 1;
      life.go({ now: this.#now, kill });
      await life.killed();
      this.#kills += 1;
    } finally {
      await life.stop();
    }
  }

  /** One that is left alone; what is there then. */
  async finish(): Promise<Outcome> {
    this.#pass(20 * SECOND);
    const life = this.#life(null);
    await life.done(this.#now);
    this.#pass(STANDS);
    life.go({ now: this.#now, kill: null });
    await life.done(this.#now);
    await life.stop();
    const state = openState(this.#stateFile, this.#now);
    const issues = state.ledger.list(this.#subscription, 100);
    state.close();
    const { general, editor } = this.#discord.world;
    const posts = this.#discord.messages(general);
    const texts = posts.map(textOf);
    const count = (words: string) => texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
    return {
      kills: this.#kills,
      wanted: this.#slots.slice(0, this.#at).map((at) => this.#markOf(at)),
      posted: posts.flatMap(({ embeds }) => embeds.flatMap(({ footer }) => footer?.text ?? [])),
      told: this.#edited.map((_, n) => count(`boats of pier ${n} sail`)),
      corrected: this.#edited.map((_, n) => count(`words given to ${nameOf(n)} here`)),
      edits: this.#edited.map(Number),
      issues,
      notices: this.#discord.messages(this.#discord.direct(editor)).map(textOf),
    };
  }

  async close(): Promise<void> {
    await this.#discord.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #life(kill: Kill | null): Life {
    const { token, apiUrl } = this.#discord;
    const files = { folder: this.#folder, corpus: this.#corpus, stateFile: this.#stateFile };
    return new Life({ token, apiUrl, ...files, now: this.#now, kill });
  }

  /** For Discord and for the bot alike. */
  #pass(ms: number): void {
    this.#now += ms;
    this.#discord.advance(this.#now - this.#discord.now());
  }

  #write(n: number, edited: boolean): void {
    this.#edited[n] = edited;
    const said = `“The boats of pier ${n} sail at ${edited ? 'noon' : 'dawn'},” said ${nameOf(n)}, the harbour master.`;
    const text = `---\nheadline: What pier ${n} is like\noutlet: The Tarn Gazette\n---\n\n${said}\n`;
    writeFileSync(join(this.#corpus, `pier-${n}.md`), text);
  }

  /** As the wall clock of the zone and its distance from UTC say it, by the minute. */
  #markOf(at: number): string {
    const [{ wall } = { wall: 0 }] = minutesOf(this.#night.zone, at, at);
    const offset = wall - at / MINUTE;
    const clock = new Date(wall * MINUTE).toISOString().slice(0, 16).replace('T', ' ');
    const parts = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((part) =>
      String(part).padStart(2, '0'),
    );
    return `digest ${this.#subscription} · ${clock} ${offset < 0 ? '-' : '+'}${parts.join(':')}`;
  }
}

const textOf = ({ content, embeds }: Message): string =>
  [content, ...embeds.map(({ description }) => description ?? '')].join('\n').replaceAll('\\', '');
