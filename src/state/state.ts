/** What outlives the process, in one SQLite file: opens it, and hands out its stores. */
import { closeSync, openSync, statSync } from 'node:fs';
import type { GuildSettings } from '../model/guild-settings.ts';
import type { Issue, Shown } from '../model/issue.ts';
import type { Report } from '../model/report.ts';
import type { Subscription } from '../model/subscription.ts';
import { ActionStore } from './actions.ts';
import { backUpState } from './backup.ts';
import { Database } from './database.ts';
import { FirstSeenStore } from './first-seen.ts';
import { GuildStore } from './guilds.ts';
import { inspectState } from './inspect.ts';
import { LedgerStore } from './ledger.ts';
import { migrate } from './migrate.ts';
import { holdLock, type ProcessLock } from './process-lock.ts';
import { checkId } from './refused-value.ts';
import { ReportStore } from './reports.ts';
import { SettingsStore } from './settings.ts';
import { StateError } from './state-error.ts';
import { prepareStatePath } from './state-path.ts';
import { SubscriptionStore } from './subscriptions.ts';

/** All that is stored about one guild, as plain data. */
export interface GuildExport {
  readonly guild: string;
  /** Null: the guild has set nothing. */
  readonly settings: GuildSettings | null;
  /** Newest first. */
  readonly reports: readonly Report[];
  /** Long actions that hold the guild's id. */
  readonly actions: readonly string[];
  readonly subscriptions: readonly Subscription[];
  /** What was sent of them, and what their posts show. */
  readonly issues: readonly Issue[];
  readonly shown: readonly Shown[];
  /** Applications that were seen in the guild. */
  readonly applications: readonly string[];
}

/** How many entries were deleted, by kind. */
export interface Forgotten {
  readonly settings: number;
  readonly reports: number;
  readonly actions: number;
  /** Of a person's, only whose they were is forgotten. */
  readonly subscriptions: number;
}

export class State {
  readonly settings: SettingsStore;
  readonly reports: ReportStore;
  readonly actions: ActionStore;
  readonly firstSeen: FirstSeenStore;
  readonly guilds: GuildStore;
  readonly subscriptions: SubscriptionStore;
  readonly ledger: LedgerStore;
  readonly #database: Database;
  readonly #lock: ProcessLock | null;

  /** Use `openState`. */
  constructor(database: Database, lock: ProcessLock | null) {
    this.#database = database;
    this.#lock = lock;
    this.settings = new SettingsStore(database);
    this.reports = new ReportStore(database);
    this.actions = new ActionStore(database);
    this.firstSeen = new FirstSeenStore(database);
    this.guilds = new GuildStore(database);
    this.subscriptions = new SubscriptionStore(database);
    this.ledger = new LedgerStore(database, this.subscriptions);
  }

  /** Deletes all that is stored about a guild, in the log too, where no other program is reading it. */
  forgetGuild(guild: string): Forgotten {
    checkId('guild', guild);
    return this.#forget(() => {
      this.guilds.forgetGuild(guild);
      const settings = this.settings.forgetGuild(guild);
      const subscriptions = this.subscriptions.forgetGuild(guild);
      return {
        settings,
        subscriptions,
        reports: this.reports.forgetGuild(guild),
        actions: this.actions.forgetId(guild),
      };
    });
  }

  /** Deletes all that is stored about a person, likewise. */
  forgetUser(user: string): Forgotten {
    checkId('user', user);
    return this.#forget(() => {
      const settings = this.settings.forgetUser(user);
      const subscriptions = this.subscriptions.forgetUser(user);
      return {
        settings,
        subscriptions,
        reports: this.reports.forgetUser(user),
        actions: this.actions.forgetId(user),
      };
    });
  }

  /**
   * Notes that an application is in these guilds and no others, and forgets the others of which something is stored: all but those that
   * only another application was seen in. The guilds forgotten.
   */
  keepToGuilds(application: string, guilds: readonly string[]): string[] {
    const here = new Set(guilds);
    this.guilds.put(application, guilds);
    const left = this.guilds.storedFor(application).filter((guild) => !here.has(guild));
    for (const guild of left) this.forgetGuild(guild);
    return left;
  }

  exportGuild(guild: string): GuildExport {
    const settings = this.settings.has(guild) ? this.settings.of(guild) : null;
    return {
      guild,
      settings,
      reports: this.reports.list(guild),
      actions: this.actions.holding(guild),
      subscriptions: this.subscriptions.list(guild),
      issues: this.ledger.ofGuild(guild),
      shown: this.ledger.shown.ofGuild(guild),
      applications: this.guilds.applicationsIn(guild),
    };
  }

  /** See `backUpState`. @throws StateError */
  async backup(to: string): Promise<void> {
    this.actions.flush();
    await backUpState(this.#database.file, to);
  }

  /** Writes what is not yet in the file into it, and frees the lock. A second call does nothing; any other call throws from now on. */
  close(): void {
    if (!this.#database.isOpen) return;
    try {
      this.actions.flush();
      this.#database.checkpoint();
    } finally {
      this.#database.close();
      this.#lock?.release();
    }
  }

  #forget(work: () => Forgotten): Forgotten {
    const forgotten = this.#database.transaction(work);
    this.#database.checkpoint();
    return forgotten;
  }
}

/**
 * Opens the state, for this process alone, and brings it to the newest version; makes file and folder if they are missing.
 * After an error the file is byte for byte as it was.
 *
 * @param now ms since 1970; what is kept for a time only is dropped as of it
 * @throws StateError one line, for each fault that `StateFault` lists
 */
export function openState(file: string, now = Date.now()): State {
  const path = prepareStatePath(file);
  const lock = holdLock(path, `The state file ${file}`);
  try {
    // Nobody else may read what is in it.
    closeSync(openSync(path, 'a', 0o600));
    if (statSync(path).size > 0) inspectState(path);
    return opened(new Database(path), lock, now);
  } catch (error) {
    lock.release();
    throw error instanceof StateError ? error : unopened(file, error);
  }
}

/** A state that outlives nothing. */
export function openMemoryState(): State {
  return opened(new Database(':memory:'), null, 0);
}

function opened(database: Database, lock: ProcessLock | null, now: number): State {
  try {
    migrate(database);
    const state = new State(database, lock);
    state.reports.dropOld(now);
    return state;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Whole, of our version, and yet without our tables. */
function unopened(file: string, error: unknown): StateError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StateError('corrupted', `The state file ${file} cannot be used: ${reason}.`, error);
}
