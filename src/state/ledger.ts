/** Which issues were sent, one row a subscription and slot, written before anything is sent. Knows no calendar. */
import type { Issue, IssueState, NewIssue } from '../model/issue.ts';
import type { Database, Row } from './database.ts';
import { checkTime } from './refused-value.ts';
import type { Standing, SubscriptionStore } from './subscriptions.ts';

/** So many issues of a subscription are kept. */
const MOST_KEPT = 100;
const LONGEST_REASON = 500;
/** News were told, or may have been. */
const TOLD = "('posted', 'empty', 'unknown')";

/** How an issue ended. */
export interface Settled {
  readonly state: Exclude<IssueState, 'sending'>;
  readonly messages?: readonly string[];
  readonly reason?: string;
}

export class LedgerStore {
  readonly #database: Database;
  readonly #subscriptions: SubscriptionStore;

  constructor(database: Database, subscriptions: SubscriptionStore) {
    this.#database = database;
    this.#subscriptions = subscriptions;
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

  /** Notes an attempt before it is made. */
  trying(id: number, now: number): void {
    const update = `UPDATE issue SET tried_at = coalesce(tried_at, ?), attempts = attempts + 1, retry_at = NULL WHERE id = ?`;
    this.#database.run(update, now, id);
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
      this.#subscriptions.stand(subscription, standing);
    });
  }

  /** Issues that are not ended, whose time to be tried has come; oldest first. */
  open(now: number): Issue[] {
    const select = "SELECT * FROM issue WHERE state = 'sending' AND coalesce(retry_at, 0) <= ? ORDER BY id";
    return this.#database.all(select, now).map(issueFrom);
  }

  /** Newest first. */
  list(subscription: number, limit: number): Issue[] {
    const select = 'SELECT * FROM issue WHERE subscription = ? ORDER BY id DESC LIMIT ?';
    return this.#database.all(select, subscription, limit).map(issueFrom);
  }

  get(subscription: number, id: number): Issue | null {
    const row = this.#database.get('SELECT * FROM issue WHERE subscription = ? AND id = ?', subscription, id);
    return row ? issueFrom(row) : null;
  }

  /** Up to when news were told, or may have been: the next issue begins there. Null where none was. */
  toldUntil(subscription: number): number | null {
    const select = `SELECT max(until) AS until FROM issue WHERE subscription = ? AND state IN ${TOLD}`;
    return (this.#database.get(select, subscription)?.['until'] as number | null | undefined) ?? null;
  }

  ofGuild(guild: string): Issue[] {
    const select =
      'SELECT issue.* FROM issue JOIN subscription ON subscription.id = subscription WHERE guild = ? ORDER BY issue.id';
    return this.#database.all(select, guild).map(issueFrom);
  }
}

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
    messages: JSON.parse(String(row['messages'])) as string[],
  };
}
