/** What is sent, where, when and for whom. Keeps choices as they were made; knows no calendar and checks no permission. */
import type { Choice, NewSubscription, Subscription } from '../model/subscription.ts';
import type { Database, Row } from './database.ts';
import { checkId, checkText, checkTime, checkWhole, RefusedValue } from './refused-value.ts';

const MOST_OF_GUILD = 100;
const MOST_OF_A_KIND = 25;
const LONGEST_NAME = 200;
const LONGEST_REASON = 500;
const MOST_ITEMS = 25;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

const COLUMNS = `guild, channel, kind, cron, words, zone, quiet_from, quiet_to, skip_empty, choice, pings, owner`;
const SET = COLUMNS.split(', ')
  .map((column) => `${column} = ?`)
  .join(', ');

/** What its owner was not told yet stays; as much as one message holds. */
const NOTICE = "substr(nullif(concat_ws(char(10), notice, ?), ''), 1, 1500)";

/** A subscription whose owner is to be told something. */
export interface Untold {
  readonly subscription: Subscription;
  readonly notice: string;
}

/** What becomes of a subscription when one of its issues is settled. */
export interface Standing {
  readonly dueAt: number | null;
  readonly strikes: number;
  readonly paused: string | null;
  /** What its owner is to be told, once. */
  readonly notice: string | null;
}

export class SubscriptionStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** `dueAt`: its first slot; null for a watch. @throws RefusedValue */
  add(wanted: NewSubscription, now: number, dueAt: number | null): Subscription {
    const values = checked(wanted);
    checkTime('now', now);
    return this.#database.transaction(() => {
      if (this.count(wanted.guild) >= MOST_OF_GUILD)
        throw new RefusedValue('guild', `${MOST_OF_GUILD} subscriptions are kept for a server; remove one first`);
      const insert = `INSERT INTO subscription (${COLUMNS}, made_at, strikes, due_at) VALUES (${'?, '.repeat(12)}?, 0, ?) RETURNING id`;
      const id = Number(this.#database.get(insert, ...values, now, dueAt)?.['id']);
      return { ...wanted, id, madeAt: now, paused: null, strikes: 0, dueAt };
    });
  }

  /** Null where this guild has none of that number. */
  get(guild: string, id: number): Subscription | null {
    const row = this.#database.get('SELECT * FROM subscription WHERE guild = ? AND id = ?', guild, id);
    return row ? subscriptionFrom(row) : null;
  }

  byId(id: number): Subscription | null {
    const row = this.#database.get('SELECT * FROM subscription WHERE id = ?', id);
    return row ? subscriptionFrom(row) : null;
  }

  /** In the order they were made. */
  list(guild: string): Subscription[] {
    return this.#database.all('SELECT * FROM subscription WHERE guild = ? ORDER BY id', guild).map(subscriptionFrom);
  }

  count(guild: string): number {
    return Number(this.#database.get('SELECT count(*) AS n FROM subscription WHERE guild = ?', guild)?.['n']);
  }

  /** Whatever of it was set anew; who made it stays. @throws RefusedValue */
  change(id: number, wanted: NewSubscription, dueAt: number | null): void {
    this.#database.run(`UPDATE subscription SET ${SET}, due_at = ? WHERE id = ?`, ...checked(wanted), dueAt, id);
  }

  /** Stops it; `notice` is what its owner is to be told. */
  pause(id: number, reason: string, notice: string | null): void {
    const update = `UPDATE subscription SET paused = ?, notice = ${NOTICE}, due_at = NULL WHERE id = ?`;
    this.#database.run(update, checkText('reason', reason, LONGEST_REASON), notice, id);
  }

  resume(id: number, dueAt: number | null): void {
    const update = 'UPDATE subscription SET paused = NULL, notice = NULL, strikes = 0, due_at = ? WHERE id = ?';
    this.#database.run(update, dueAt, id);
  }

  stand(id: number, { dueAt, strikes, paused, notice }: Standing): void {
    const update = `UPDATE subscription SET due_at = ?, strikes = ?, paused = coalesce(paused, ?), notice = ${NOTICE} WHERE id = ?`;
    this.#database.run(update, paused === null ? dueAt : null, strikes, paused, notice, id);
  }

  /** Its next slot is another one. */
  wait(id: number, dueAt: number | null): void {
    this.#database.run('UPDATE subscription SET due_at = ? WHERE id = ?', dueAt, id);
  }

  remove(guild: string, id: number): boolean {
    return this.#database.run('DELETE FROM subscription WHERE guild = ? AND id = ?', guild, id) > 0;
  }

  /** Digests that run and whose slot has come, earliest first. */
  due(now: number): Subscription[] {
    const select =
      "SELECT * FROM subscription WHERE due_at <= ? AND paused IS NULL AND kind = 'digest' ORDER BY due_at, id";
    return this.#database.all(select, now).map(subscriptionFrom);
  }

  /** Watches that run, that are not sending, and that may be tried. */
  watches(now: number): Subscription[] {
    const sending = "SELECT 1 FROM issue WHERE issue.subscription = subscription.id AND state = 'sending'";
    const select = `SELECT * FROM subscription WHERE kind = 'watch' AND paused IS NULL AND coalesce(due_at, 0) <= ? AND NOT EXISTS (${sending}) ORDER BY id`;
    return this.#database.all(select, now).map(subscriptionFrom);
  }

  hasWatches(): boolean {
    return this.#database.get("SELECT 1 FROM subscription WHERE kind = 'watch' LIMIT 1") !== undefined;
  }

  untold(): Untold[] {
    const rows = this.#database.all('SELECT * FROM subscription WHERE notice IS NOT NULL ORDER BY id');
    return rows.map((row) => ({ subscription: subscriptionFrom(row), notice: String(row['notice']) }));
  }

  told(id: number): void {
    this.#database.run('UPDATE subscription SET notice = NULL WHERE id = ?', id);
  }

  forgetGuild(guild: string): number {
    return this.#database.run('DELETE FROM subscription WHERE guild = ?', guild);
  }

  /** What a person made goes on for the others; whose it was is forgotten. */
  forgetUser(user: string): number {
    return this.#database.run("UPDATE subscription SET owner = '' WHERE owner = ?", user);
  }
}

/** The values of `COLUMNS`. @throws RefusedValue */
function checked({ guild, channel, kind, when, choice, pings, owner }: NewSubscription) {
  const { cron, words, zone, quiet, skipEmpty } = when;
  checkId('guild', guild);
  checkId('channel', channel);
  if (owner !== '') checkId('owner', owner);
  if (pings !== null) checkId('pings', pings);
  checkId('zone', zone);
  if ((kind === 'digest') !== (cron !== null)) throw new RefusedValue('cron', 'a digest has hours, a watch has none');
  if (cron !== null) checkText('cron', cron, LONGEST_NAME);
  if (words !== '') checkText('words', words, LONGEST_NAME);
  if (quiet && !(CLOCK.test(quiet.from) && CLOCK.test(quiet.to) && quiet.from !== quiet.to))
    throw new RefusedValue('quiet', 'hours such as 22:00-07:00 are wanted');
  checkChoice(choice);
  const hours = [cron, words, zone, quiet?.from ?? null, quiet?.to ?? null, Number(skipEmpty)] as const;
  return [guild, channel, kind, ...hours, JSON.stringify(choice), pings, owner] as const;
}

function checkChoice({ most, ...choice }: Choice): void {
  checkWhole('most', most, [1, MOST_ITEMS]);
  for (const field of ['speakers', 'topics', 'outlets', 'words', 'notWords'] as const) {
    if (choice[field].length > MOST_OF_A_KIND)
      throw new RefusedValue(field, `at most ${MOST_OF_A_KIND} are kept, not ${choice[field].length}`);
    for (const name of choice[field]) if (name !== null) checkText(field, name, LONGEST_NAME);
  }
}

function subscriptionFrom(row: Row): Subscription {
  const stored = row as unknown as Omit<Subscription, 'when' | 'choice'> & Readonly<Record<string, string | number>>;
  const { id, guild, channel, kind, pings, owner, paused, strikes } = stored;
  return {
    id,
    guild,
    channel,
    kind,
    pings,
    owner,
    paused,
    strikes,
    madeAt: Number(row['made_at']),
    dueAt: row['due_at'] as number | null,
    when: {
      cron: row['cron'] as string | null,
      words: String(row['words']),
      zone: String(row['zone']),
      quiet: row['quiet_from'] === null ? null : { from: String(row['quiet_from']), to: String(row['quiet_to']) },
      skipEmpty: row['skip_empty'] === 1,
    },
    choice: JSON.parse(String(row['choice'])) as Choice,
  };
}
