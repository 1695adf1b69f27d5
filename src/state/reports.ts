/** Problems that askers reported to the desk. Keeps places, never an article's words. */
import type { NewReport, Report, ReportedPlace } from '../model/report.ts';
import type { Database } from './database.ts';
import { checkId, checkText, checkTime, checkWhole, RefusedValue } from './refused-value.ts';

/** Which reports to list; `skip` and `limit` cut a page out. */
export interface ReportQuery {
  readonly status?: 'open' | 'done' | 'all';
  readonly skip?: number;
  readonly limit?: number;
}

const LONGEST_NOTE = 500;
const LONGEST_PATH = 4096;
const MOST_OPEN_OF_GUILD = 1000;
const MOST_OPEN_OF_USER = 50;
const DONE_KEPT_MS = 90 * 24 * 3600 * 1000;

const INSERT = `INSERT INTO report (at, guild, channel, user, article, version, span_start, span_end, note)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;
const SELECT = `SELECT id, at, guild, channel, user, article, version, span_start AS start, span_end AS "end", note,
  done_at AS doneAt FROM report`;
const SAME = `${SELECT} WHERE guild = ? AND user = ? AND note = ? AND article = ? AND version = ? AND span_start = ? AND span_end = ?
  AND done_at IS NULL`;
const WHERE = { open: 'AND done_at IS NULL', done: 'AND done_at IS NOT NULL', all: '' } as const;

interface Stored extends Omit<Report, 'place'>, ReportedPlace {}

export class ReportStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * The report; where the same person's of the same words about the same place is open already, that one: who sends it twice reports once.
   * @throws RefusedValue, also when a person or guild has too many open ones
   */
  add(report: NewReport, now: number): Report {
    const { guild, channel, user, place, note } = checkReport(report, now);
    const placed = [place.article, place.version, place.start, place.end] as const;
    return this.#database.transaction(() => {
      this.dropOld(now);
      const before = this.#database.get(SAME, guild, user, note, ...placed);
      if (before) return toReport(before as unknown as Stored);
      this.#checkRoom(guild, user);
      const row = this.#database.get(INSERT, now, guild, channel, user, ...placed, note);
      return { id: Number(row?.['id']), at: now, guild, channel, user, place, note, doneAt: null };
    });
  }

  /** Newest first. */
  list(guild: string, { status = 'all', skip = 0, limit = -1 }: ReportQuery = {}): Report[] {
    const select = `${SELECT} WHERE guild = ? ${WHERE[status]} ORDER BY at DESC, id DESC LIMIT ? OFFSET ?`;
    const rows = this.#database.all(select, guild, limit, skip) as unknown as Stored[];
    return rows.map(toReport);
  }

  count(guild: string, status: 'open' | 'done' | 'all' = 'all'): number {
    return this.#counted(`guild = ? ${WHERE[status]}`, guild);
  }

  /** False where this guild has no such open report. */
  markDone(guild: string, id: number, now: number): boolean {
    checkTime('now', now);
    const marked = 'UPDATE report SET done_at = ? WHERE guild = ? AND id = ? AND done_at IS NULL';
    return this.#database.run(marked, now, guild, id) > 0;
  }

  /** Drops what was marked done more than 90 days ago. */
  dropOld(now: number): number {
    return this.#database.run('DELETE FROM report WHERE done_at < ?', now - DONE_KEPT_MS);
  }

  forgetGuild(guild: string): number {
    return this.#database.run('DELETE FROM report WHERE guild = ?', guild);
  }

  forgetUser(user: string): number {
    return this.#database.run('DELETE FROM report WHERE user = ?', user);
  }

  #checkRoom(guild: string, user: string): void {
    if (this.count(guild, 'open') >= MOST_OPEN_OF_GUILD)
      throw new RefusedValue('guild', `${MOST_OPEN_OF_GUILD} reports are open; mark some of them done first`);
    if (this.#counted('guild = ? AND user = ? AND done_at IS NULL', guild, user) >= MOST_OPEN_OF_USER)
      throw new RefusedValue('user', `${MOST_OPEN_OF_USER} reports of this person are open; the desk comes first`);
  }

  #counted(where: string, ...values: string[]): number {
    return Number(this.#database.get(`SELECT count(*) AS n FROM report WHERE ${where}`, ...values)?.['n']);
  }
}

const toReport = ({ article, version, start, end, ...row }: Stored): Report => ({
  ...row,
  place: { article, version, start, end },
});

function checkReport(report: NewReport, now: number): NewReport {
  checkTime('now', now);
  checkId('guild', report.guild);
  checkId('channel', report.channel);
  checkId('user', report.user);
  checkText('article', report.place.article, LONGEST_PATH);
  checkId('version', report.place.version);
  checkWhole('start', report.place.start, [0, Number.MAX_SAFE_INTEGER]);
  checkWhole('end', report.place.end, [report.place.start, Number.MAX_SAFE_INTEGER]);
  checkText('note', report.note, LONGEST_NOTE);
  return report;
}
