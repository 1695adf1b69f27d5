/** Which issues were sent, one row a subscription and slot, written before anything is sent. Knows no calendar. */
import type { Issue, IssueCorrection, IssueState, NewIssue, Shown } from '../model/issue.ts';
import type { Database, Row } from './database.ts';
import { HeldPrintStore } from './held-prints.ts';
import { checkId, checkText, checkTime } from './refused-value.ts';
import { ShownStore } from './shown.ts';
import type { Standing, SubscriptionStore } from './subscriptions.ts';

/** So many issues of a subscription are kept. */
const MOST_KEPT = 100;
const LONGEST_REASON = 500;
const LONGEST_MARK = 100;
/** News were told, or may have been. */
const TOLD = "('posted', 'empty', 'unknown')";

/** An issue with its corrections. */
const ISSUE = `issue.*, (SELECT json_group_array(json_object('at', at, 'what', what, 'state', state, 'reason', reason) ORDER BY id)
  FROM correction WHERE issue = issue.id) AS corrections`;

/** An attempt that is about to be made: when, where, and what would be shown there. */
export interface Trying {
  readonly now: number;
  readonly channel: string;
  readonly mark: string;
  readonly shown: readonly Shown[];
}

/** How an issue ended. */
export interface Settled {
  readonly state: Exclude<IssueState, 'sending'>;
  readonly messages?: readonly string[];
  readonly reason?: string;
}

export class LedgerStore {
  /** What posts show, and what became wrong of it. */
  readonly shown: ShownStore;
  readonly heldPrints: HeldPrintStore;
  readonly #database: Database;
  readonly #subscriptions: SubscriptionStore;

  constructor(database: Database, subscriptions: SubscriptionStore) {
    this.#database = database;
    this.#subscriptions = subscriptions;
    this.shown = new ShownStore(database);
    this.heldPrints = new HeldPrintStore(database);
  }

  /** Writes an issue down before it is sent. Null where its slot is written down already: it is not sent again. @throws RefusedValue */
  begin(issue: NewIssue, now: number): Issue | null {
    const { subscription, slot, since, until, missed, held } = issue;
    for (const time of [slot, until, now]) checkTime('time', time);
    return this.#database.transaction(() => {
      const insert = `INSERT INTO issue (subscription, slot, since, until, missed, held, at, state, attempts, messages)
        VALUES (?, ?, ?, ?, ?, ?, ?, 'sending', 0, '[]') ON CONFLICT DO NOTHING RETURNING *`;
      const row = this.#database.get(insert, subscription, slot, since, until, missed, held, now);
      if (!row) return null;
      this.#database.run('UPDATE subscription SET due_at = NULL WHERE id = ?', subscription);
      this.#dropOld(subscription);
      return issueFrom(row);
    });
  }

  /** The newest issue that told something stays in any case: the next one begins where it ended. */
  #dropOld(subscription: number): void {
    const newestTold = `SELECT max(id) FROM issue WHERE subscription = ?1 AND state IN ${TOLD}`;
    const beyond = 'SELECT id FROM issue WHERE subscription = ?1 ORDER BY id DESC LIMIT -1 OFFSET ?2';
    const drop = `DELETE FROM issue WHERE id IN (${beyond}) AND id < coalesce((${newestTold}), 0)`;
    this.#database.run(drop, subscription, MOST_KEPT);
  }

  /** Notes an attempt before it is made, with all that it may put into the post. @throws RefusedValue */
  trying(id: number, { now, channel, mark, shown }: Trying): void {
    const update = `UPDATE issue SET tried_at = coalesce(tried_at, ?), channel = ?, mark = ?, attempts = attempts + 1, retry_at = NULL WHERE id = ?`;
    checkId('channel', channel);
    this.#database.transaction(() => {
      const isFirst = this.#database.get('SELECT 1 FROM issue WHERE id = ? AND tried_at IS NULL', id) !== undefined;
      this.#database.run(update, now, channel, checkText('mark', mark, LONGEST_MARK), id);
      this.shown.put(id, shown, isFirst);
    });
  }

  /** It is surely not posted, or may be (`open`), and is tried again from `retryAt` on. */
  later(id: number, retryAt: number, { reason, open }: { readonly reason: string; readonly open: boolean }): void {
    const update = `UPDATE issue SET retry_at = ?, reason = ?, tried_at = iif(?, tried_at, NULL) WHERE id = ?`;
    this.#database.run(update, retryAt, reason.slice(0, LONGEST_REASON), Number(open), id);
  }

  /** Ends an issue, and says in the same stroke what becomes of its subscription. */
  settle({ id, subscription }: Pick<Issue, 'id' | 'subscription'>, how: Settled, standing: Standing): void {
    const update = `UPDATE issue SET state = ?, messages = ?, reason = ?, tried_at = NULL, retry_at = NULL WHERE id = ?`;
    const reason = how.reason?.slice(0, LONGEST_REASON) ?? null;
    this.#database.transaction(() => {
      this.#database.run(update, how.state, JSON.stringify(how.messages ?? []), reason, id);
      if (how.state !== 'posted') this.shown.forget(id);
      this.#subscriptions.stand(subscription, standing);
    });
  }

  /** Issues that are not ended, whose time to be tried has come; oldest first. */
  open(now: number): Issue[] {
    const select = `SELECT ${ISSUE} FROM issue WHERE state = 'sending' AND coalesce(retry_at, 0) <= ? ORDER BY id`;
    return this.#database.all(select, now).map(issueFrom);
  }

  /** Newest first. */
  list(subscription: number, limit: number): Issue[] {
    const select = `SELECT ${ISSUE} FROM issue WHERE subscription = ? ORDER BY id DESC LIMIT ?`;
    return this.#database.all(select, subscription, limit).map(issueFrom);
  }

  get(subscription: number, id: number): Issue | null {
    const row = this.#database.get(`SELECT ${ISSUE} FROM issue WHERE subscription = ? AND id = ?`, subscription, id);
    return row ? issueFrom(row) : null;
  }

  /** Up to when news were told, or may have been: the next issue begins there. Null where none was. */
  toldUntil(subscription: number): number | null {
    const select = `SELECT max(until) AS until FROM issue WHERE subscription = ? AND state IN ${TOLD}`;
    return (this.#database.get(select, subscription)?.['until'] as number | null | undefined) ?? null;
  }

  ofGuild(guild: string): Issue[] {
    const select = `SELECT ${ISSUE} FROM issue JOIN subscription ON subscription.id = subscription WHERE guild = ? ORDER BY issue.id`;
    return this.#database.all(select, guild).map(issueFrom);
  }
}

/** A row of `issue`, with or without its corrections. */
function issueFrom(row: Row): Issue {
  const stored = row as unknown as Issue;
  const { id, subscription, slot, since, until, missed, held, state, at, attempts, reason } = stored;
  return {
    id,
    subscription,
    slot,
    since,
    until,
    missed,
    held,
    state,
    at,
    attempts,
    reason,
    triedAt: row['tried_at'] as number | null,
    retryAt: row['retry_at'] as number | null,
    channel: row['channel'] as string | null,
    mark: row['mark'] as string | null,
    messages: JSON.parse(String(row['messages'])) as string[],
    corrections: JSON.parse(String(row['corrections'] ?? '[]')) as IssueCorrection[],
  };
}
