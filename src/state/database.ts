/** One connection to a database: prepared statements, transactions, and SQLite's errors as ours. Knows no table. */
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { asStateError, StateError } from './state-error.ts';

/** How long another program may hold the file before we give up, ms. The event loop stands still meanwhile. */
const BUSY_MS = 250;

/** What is kept survives the process (WAL) and the machine (FULL); what is deleted is overwritten (secure_delete). */
const SETTINGS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA secure_delete = ON;
  PRAGMA trusted_schema = OFF;
  PRAGMA cell_size_check = ON;
`;

/** The columns that a statement selects. */
export type Row = Record<string, SQLOutputValue>;

export class Database {
  readonly file: string;
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Opens for writing; `:memory:` outlives nothing. @throws StateError */
  constructor(file: string) {
    this.file = file;
    try {
      this.#connection = new DatabaseSync(file, { timeout: BUSY_MS });
    } catch (error) {
      throw asStateError(error, file);
    }
    try {
      this.exec(SETTINGS);
    } catch (error) {
      this.#connection.close();
      throw error;
    }
  }

  get isOpen(): boolean {
    return this.#connection.isOpen;
  }

  /** The rows changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return this.#guard(() => Number(this.#prepared(sql).run(...values).changes));
  }

  /** The first row. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#guard(() => this.#prepared(sql).get(...values));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#guard(() => this.#prepared(sql).all(...values));
  }

  exec(sql: string): void {
    this.#guard(() => this.#connection.exec(sql));
  }

  /** All of `work` or nothing; inside another transaction, part of it. */
  transaction<T>(work: () => T): T {
    if (this.#connection.isOpen && this.#connection.isTransaction) return work();
    this.exec('BEGIN IMMEDIATE');
    try {
      const done = work();
      this.exec('COMMIT');
      return done;
    } catch (error) {
      // A full disk has rolled back already.
      if (this.#connection.isTransaction) this.exec('ROLLBACK');
      throw error;
    }
  }

  /** Moves what the write-ahead log holds into the file and empties the log, unless another program is reading. */
  checkpoint(): void {
    this.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  close(): void {
    this.#statements.clear();
    this.#connection.close();
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#connection.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #guard<T>(work: () => T): T {
    if (!this.isOpen) throw new StateError('closed', `The state file ${this.file} has been closed.`);
    try {
      return work();
    } catch (error) {
      throw asStateError(error, this.file);
    }
  }
}
