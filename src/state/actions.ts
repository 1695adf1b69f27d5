/** What long actions carry, under keys short enough for a button. Does not know what the text means. */
import { hash } from 'node:crypto';
import type { Database } from './database.ts';
import { checkText } from './refused-value.ts';

/** Twelve characters: the first nine bytes of the text's SHA-256 as base64url. */
const KEY_LENGTH = 12;
const LONGEST_TEXT = 16_000;
const MOST_ACTIONS = 50_000;
/** So many reads are remembered before their order is written down. */
const MOST_UNWRITTEN = 1000;

/**
 * At most so many texts are kept; beyond that the one whose `put` or `get` is longest ago goes. A `get` writes nothing at once:
 * the order of reads goes to the disk with the next new text and on `flush()`, and a killed process loses only that order.
 */
export class ActionStore {
  readonly #database: Database;
  readonly #most: number;
  readonly #unwritten = new Map<string, number>();
  /** Counts uses; the higher, the later. */
  #uses: number;

  constructor(database: Database, most = MOST_ACTIONS) {
    this.#database = database;
    this.#most = most;
    this.#uses = Number(database.get('SELECT coalesce(max(used), 0) AS last FROM action')?.['last']);
  }

  get size(): number {
    return Number(this.#database.get('SELECT count(*) AS n FROM action')?.['n']);
  }

  /** The text's key: the same for the same text, in any process. @throws RefusedValue for more than 16,000 characters */
  put(text: string): string {
    checkText('action', text, LONGEST_TEXT);
    const key = hash('sha256', text, 'base64url').slice(0, KEY_LENGTH);
    if (this.get(key) === null) this.#insert(key, text);
    return key;
  }

  /** The text put under this key; null where it was dropped, or never put. */
  get(key: string): string | null {
    const row = this.#database.get('SELECT text FROM action WHERE key = ?', key);
    if (!row) return null;
    this.#uses += 1;
    this.#unwritten.set(key, this.#uses);
    if (this.#unwritten.size >= MOST_UNWRITTEN) this.flush();
    return row['text'] as string;
  }

  /** What `work` puts goes to the disk in one step, or nothing of it: each step waits for the disk. */
  together<Done>(work: () => Done): Done {
    return this.#database.transaction(work);
  }

  /** Writes down which texts were read last. */
  flush(): void {
    if (this.#unwritten.size === 0) return;
    this.#database.transaction(() => {
      for (const [key, used] of this.#unwritten)
        this.#database.run('UPDATE action SET used = ? WHERE key = ?', used, key);
    });
    this.#unwritten.clear();
  }

  /** Every text that holds this id. Texts are kept without whose they are, so these are all there is of anyone's. */
  holding(id: string): string[] {
    return this.#database
      .all('SELECT text FROM action WHERE instr(text, ?) > 0', id)
      .map((row) => row['text'] as string);
  }

  forgetId(id: string): number {
    return this.#database.run('DELETE FROM action WHERE instr(text, ?) > 0', id);
  }

  #insert(key: string, text: string): void {
    this.flush();
    this.#uses += 1;
    this.#database.transaction(() => {
      const excess = Math.max(this.size + 1 - this.#most, 0);
      this.#database.run('DELETE FROM action WHERE key IN (SELECT key FROM action ORDER BY used LIMIT ?)', excess);
      this.#database.run('INSERT INTO action (key, text, used) VALUES (?, ?, ?)', key, text, this.#uses);
    });
  }
}
