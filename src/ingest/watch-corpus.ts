/** Watches a corpus folder and hands on each new reading of it, whole. Decides nothing about what a reading holds. */
import { type FSWatcher, watch } from 'node:fs';
import { basename, sep } from 'node:path';
import type { CorpusMemory, CorpusReading } from './corpus-memory.ts';
import { readCorpus } from './read-corpus.ts';

/** What a watch is made with. */
export interface WatchOptions {
  /** The memory of the readings before; no one else may read with it while the watch lasts. */
  readonly memory: CorpusMemory;
  /**
   * Gets every reading that differs from the one before, or is wanted, one at a time. A first look is taken at once.
   * Where it throws or rejects, it gets the reading of the next look, changed or not.
   */
  readonly onReading: (reading: CorpusReading) => void | Promise<void>;
  /** Whether a reading is to be handed on that does not differ from the one before. */
  readonly isWanted?: (reading: CorpusReading) => boolean;
  /** Gets what kept the folder from being read, once until it can be read again; and what `onReading` threw. */
  readonly onError: (error: Error) => void;
  /** Ends the watch, as `close` does. */
  readonly signal?: AbortSignal;
  /** Ms since 1970; the machine's clock by default. */
  readonly now?: () => number;
}

/** A watch under way. It keeps no process alive. */
export interface CorpusWatch {
  /** Ends the watch; when it resolves, nothing of it runs any more and no reading comes. `onReading` must not wait for it. */
  close(): Promise<void>;
}

/** How long hints are gathered before the folder is looked at, and at most, in ms. */
const gatherMs = 30;
const gatherAtMostMs = 150;
/** The pause before files that are being written are looked at again, in ms. */
const restMs = 100;
/** The pause before a folder that cannot be read is tried again, in ms. */
const retryMs = 500;
/** The pause between looks that nothing asked for: where changes announce themselves, and where they do not. */
const calm = { leastMs: 10_000, timesTheLook: 100 };
const alert = { leastMs: 1_000, timesTheLook: 25 };

/**
 * Begins to watch. The system's announcements are hints only: each look compares the whole folder with the memory, so
 * a lost or doubled one does no harm, and folders without any (on a network) are looked at at intervals.
 * While the folder cannot be read nothing is handed on: the last reading stands.
 */
export function watchCorpus(folder: string, options: WatchOptions): CorpusWatch {
  const watching = new Watching(folder, options);
  watching.hint();
  return watching;
}

class Watching implements CorpusWatch {
  readonly #folder: string;
  readonly #options: WatchOptions;
  readonly #watchers = new Map<string, FSWatcher>();
  #timer: NodeJS.Timeout | null = null;
  #hintedAt: number | null = null;
  #look: Promise<void> | null = null;
  #isClosed = false;
  #isFailing = false;
  /** Whether `onReading` failed on the last reading: it gets the next one, changed or not. */
  #isOwed = false;
  #isAnnounced = false;
  /** Whether the last change was found without an announcement: watchers are lost, or the folder has none. */
  #isSilent = false;

  constructor(folder: string, options: WatchOptions) {
    this.#folder = folder;
    this.#options = options;
    if (options.signal?.aborted) this.#isClosed = true;
    options.signal?.addEventListener('abort', this.#abort, { once: true });
  }

  readonly #abort = (): void => void this.close();

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#options.signal?.removeEventListener('abort', this.#abort);
    if (this.#timer) clearTimeout(this.#timer);
    this.#watchOnly([]);
    await this.#look;
  }

  /** Something may have changed: a look follows soon, one for all hints of a moment. */
  readonly hint = (): void => {
    const now = performance.now();
    this.#hintedAt ??= now;
    if (this.#look) return;
    this.#lookIn(Math.max(0, Math.min(gatherMs, this.#hintedAt + gatherAtMostMs - now)));
  };

  #announced(): void {
    this.#isAnnounced = true;
    this.hint();
  }

  #lookIn(ms: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    if (this.#isClosed) return;
    this.#timer = setTimeout(() => {
      this.#look ??= this.#lookNow().finally(() => {
        this.#look = null;
      });
    }, ms).unref();
  }

  /** Takes a look, hands on what it found and sets the time of the next. Never rejects. */
  async #lookNow(): Promise<void> {
    const [wasHinted, wasAnnounced] = [this.#hintedAt !== null, this.#isAnnounced];
    this.#hintedAt = null;
    this.#isAnnounced = false;
    const began = performance.now();
    const reading = await this.#read();
    if (this.#isClosed) return;
    const took = performance.now() - began - (reading?.rested ?? 0);
    // A look of our own asking tells nothing of whether changes announce themselves.
    if (reading?.changed) this.#isSilent = !wasHinted || (this.#isSilent && !wasAnnounced);
    if (reading?.changed && !wasHinted) this.#watchOnly([]);
    if (reading) this.#watchOnly(reading.folders);
    if (reading && this.#isDue(reading)) await this.#handOn(reading);
    this.#lookIn(this.#pause(reading, took));
  }

  #isDue(reading: CorpusReading): boolean {
    return reading.changed || this.#isOwed || this.#options.isWanted?.(reading) === true;
  }

  #pause(reading: CorpusReading | null, took: number): number {
    if (!reading) return retryMs;
    if (this.#hintedAt !== null) return gatherMs;
    if (reading.moving.length > 0) return Math.max(restMs, took);
    const { leastMs, timesTheLook } = this.#isSilent ? alert : calm;
    return Math.max(leastMs, took * timesTheLook);
  }

  async #read(): Promise<CorpusReading | null> {
    const { memory, now = Date.now, onError } = this.#options;
    try {
      const reading = await readCorpus(this.#folder, memory, now());
      this.#isFailing = false;
      return reading;
    } catch (error) {
      this.#watchOnly([]);
      if (!this.#isFailing && !this.#isClosed) this.#report(error, onError);
      this.#isFailing = true;
      return null;
    }
  }

  async #handOn(reading: CorpusReading): Promise<void> {
    try {
      await this.#options.onReading(reading);
      this.#isOwed = false;
    } catch (error) {
      this.#isOwed = true;
      this.#report(error, this.#options.onError);
    }
  }

  #report(error: unknown, onError: WatchOptions['onError']): void {
    onError(error instanceof Error ? error : new Error(String(error)));
  }

  /** Watches these folders and no others. One that cannot be watched is left to the looks at intervals. */
  #watchOnly(folders: readonly string[]): void {
    const wanted = new Set(folders);
    for (const [folder, watcher] of this.#watchers) if (!wanted.has(folder)) this.#unwatch(folder, watcher);
    for (const folder of wanted) if (!this.#watchers.has(folder)) this.#watch(folder);
  }

  #watch(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (_event, name) => {
        // Moved or removed itself: what then stands at its path is another folder, and needs a watcher of its own.
        // The same holds for the folders in it, which hear nothing of that.
        if (name === basename(folder)) this.#unwatchAllOf(folder);
        this.#announced();
      });
      this.#watchers.set(folder, watcher);
      watcher.on('error', () => {
        this.#unwatch(folder, watcher);
        this.hint();
      });
      // What came between the look and the watch has announced itself to nobody.
      this.hint();
    } catch {
      this.#isSilent = true;
    }
  }

  #unwatchAllOf(folder: string): void {
    for (const [path, watcher] of this.#watchers)
      if (`${path}${sep}`.startsWith(`${folder}${sep}`)) this.#unwatch(path, watcher);
  }

  #unwatch(folder: string, watcher: FSWatcher): void {
    watcher.close();
    if (this.#watchers.get(folder) === watcher) this.#watchers.delete(folder);
  }
}
