/** What posts show of which articles, hashed, and the corrections that they are owed. Keeps no article's words. */
import type { CorrectionLine } from '../model/delivery.ts';
import type { Shown } from '../model/issue.ts';
import type { Database, Row } from './database.ts';
import { checkText, checkTime } from './refused-value.ts';

const LONGEST_WHAT = 500;
const LONGEST_REASON = 500;

/** One thing that a post shows. */
export interface ShownRow {
  readonly id: number;
  readonly issue: number;
  readonly subscription: number;
  readonly shown: Shown;
}

/** What has changed of one post. */
export interface FoundChange {
  readonly issue: number;
  /** When it was found, ms since 1970. */
  readonly at: number;
  /** What is shown from now on, by row; null: nothing. */
  readonly now: ReadonlyMap<number, Shown | null>;
  readonly corrections: readonly NewCorrection[];
  /** Whoever is named no more: corrections made before that name them are taken away. */
  readonly unnamed: readonly string[];
}

export interface NewCorrection extends CorrectionLine {
  /** Lines of the post, hashed, one list for each thing it is about. */
  readonly about: readonly (readonly string[])[];
  readonly out: boolean;
}

/** A post that corrections are owed to. */
export interface Owed {
  readonly subscription: number;
  readonly issue: number;
  readonly mark: string | null;
  readonly channel: string | null;
  readonly messages: readonly string[];
  readonly attempts: number;
  readonly corrections: readonly (NewCorrection & { readonly id: number })[];
  readonly unsaid: readonly (CorrectionLine & { readonly id: number })[];
}

/** What stands in the place of a correction that named somebody who is named no more. */
const UNSAID = 'a correction that named somebody whose name is withheld now';

export class ShownStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Adds what a post may show; `anew`: what an earlier attempt would have shown is surely not there. */
  put(issue: number, shown: readonly Shown[], anew: boolean): void {
    if (anew) this.forget(issue);
    for (const one of shown) {
      const insert = 'INSERT INTO shown (issue, article, what) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      this.#database.run(insert, issue, one.article, JSON.stringify(one));
    }
  }

  forget(issue: number): void {
    this.#database.run('DELETE FROM shown WHERE issue = ?', issue);
  }

  /** Ids of all articles that posts show. */
  articles(): string[] {
    return this.#database.all('SELECT DISTINCT article FROM shown').map((row) => String(row['article']));
  }

  /** Where posts show an article. */
  of(article: string): ShownRow[] {
    const select = `SELECT shown.id AS id, issue, subscription, what FROM shown JOIN issue ON issue.id = issue
      WHERE article = ? AND issue.state = 'posted' ORDER BY shown.id`;
    return this.#database.all(select, article).map((row) => ({
      id: Number(row['id']),
      issue: Number(row['issue']),
      subscription: Number(row['subscription']),
      shown: JSON.parse(String(row['what'])) as Shown,
    }));
  }

  /** How many corrections of a post were written down. */
  corrections(issue: number): number {
    return Number(this.#database.get('SELECT count(*) AS n FROM correction WHERE issue = ?', issue)?.['n']);
  }

  /** Writes down what has changed of a post, and what is to be said in it, in one stroke. @throws RefusedValue */
  change({ issue, at, now, corrections, unnamed }: FoundChange): void {
    checkTime('at', at);
    this.#database.transaction(() => {
      for (const [id, shown] of now) this.#replace(id, shown);
      for (const name of unnamed)
        this.#database.run(
          "UPDATE correction SET unsaid = 1, state = 'open', retry_at = NULL WHERE issue = ? AND instr(what, ?) > 0",
          issue,
          name,
        );
      for (const { on, what, about, out } of corrections) {
        const insert = `INSERT INTO correction (issue, at, day, what, about, takes_out, unsaid, state, attempts)
          VALUES (?, ?, ?, ?, ?, ?, 0, 'open', 0)`;
        const said = checkText('what', what, LONGEST_WHAT);
        this.#database.run(insert, issue, at, on, said, JSON.stringify(about), Number(out));
      }
    });
  }

  #replace(id: number, shown: Shown | null): void {
    if (shown === null) this.#database.run('DELETE FROM shown WHERE id = ?', id);
    else {
      // Two things that have become alike are one.
      const update = 'UPDATE OR REPLACE shown SET article = ?, what = ? WHERE id = ?';
      this.#database.run(update, shown.article, JSON.stringify(shown), id);
    }
  }

  /** Posts that corrections are owed to and that may be tried, oldest first. */
  owed(now: number): Owed[] {
    const select = `SELECT correction.*, subscription, mark, channel, messages FROM correction JOIN issue ON issue.id = issue
      WHERE correction.state = 'open' AND coalesce(correction.retry_at, 0) <= ? ORDER BY issue, correction.id`;
    const rows = Map.groupBy(this.#database.all(select, now), (row) => Number(row['issue']));
    return [...rows.values()].flatMap((some) => owedFrom(some) ?? []);
  }

  /** The post says it now; `note`: not quite as wanted. */
  made({ corrections, unsaid }: Owed, note: string | null): void {
    this.#database.transaction(() => {
      const update = "UPDATE correction SET state = 'made', about = '[]', reason = ?, retry_at = NULL WHERE id = ?";
      for (const { id } of corrections) this.#database.run(update, note?.slice(0, LONGEST_REASON) ?? null, id);
      this.#unsay(unsaid);
    });
  }

  /** It will not say it. */
  failed({ corrections, unsaid }: Owed, reason: string): void {
    this.#database.transaction(() => {
      const update = "UPDATE correction SET state = 'failed', about = '[]', reason = ?, retry_at = NULL WHERE id = ?";
      for (const { id } of corrections) this.#database.run(update, reason.slice(0, LONGEST_REASON), id);
      this.#unsay(unsaid);
    });
  }

  #unsay(unsaid: Owed['unsaid']): void {
    const update = "UPDATE correction SET state = 'made', unsaid = 0, what = ?, retry_at = NULL WHERE id = ?";
    for (const { id } of unsaid) this.#database.run(update, UNSAID, id);
  }

  later({ corrections, unsaid }: Owed, retryAt: number, reason: string): void {
    const update = 'UPDATE correction SET attempts = attempts + 1, retry_at = ?, reason = ? WHERE id = ?';
    this.#database.transaction(() => {
      for (const { id } of [...corrections, ...unsaid])
        this.#database.run(update, retryAt, reason.slice(0, LONGEST_REASON), id);
    });
  }

  /** Posts of before `since` (ms since 1970) are followed no more. */
  dropOld(since: number): void {
    this.#database.run('DELETE FROM shown WHERE issue IN (SELECT id FROM issue WHERE at < ?)', since);
  }

  ofGuild(guild: string): Shown[] {
    const select = `SELECT what FROM shown JOIN issue ON issue.id = issue JOIN subscription ON subscription.id = subscription
      WHERE guild = ? ORDER BY shown.id`;
    return this.#database.all(select, guild).map((row) => JSON.parse(String(row['what'])) as Shown);
  }
}

function owedFrom(rows: readonly Row[]): Owed | null {
  const [first] = rows;
  if (!first) return null;
  const line = (row: Row) => ({ id: Number(row['id']), on: String(row['day']), what: String(row['what']) });
  return {
    subscription: Number(first['subscription']),
    issue: Number(first['issue']),
    mark: first['mark'] as string | null,
    channel: first['channel'] as string | null,
    messages: JSON.parse(String(first['messages'])) as string[],
    attempts: Math.max(...rows.map((row) => Number(row['attempts']))),
    corrections: rows
      .filter((row) => row['unsaid'] === 0)
      .map((row) => ({
        ...line(row),
        about: JSON.parse(String(row['about'])) as string[][],
        out: row['takes_out'] === 1,
      })),
    unsaid: rows.filter((row) => row['unsaid'] === 1).map(line),
  };
}
