/** The desk of a terminal: kept in a state file of its own, which is made when there is something to keep, and held by one session at a time. */
import { existsSync } from 'node:fs';
import type { Desk } from '../desk.ts';
import type { FirstSeen } from '../open-newsroom.ts';
import type { State } from '../state/state.ts';
import { UserError } from '../user-error.ts';

/** Where a terminal asks from, and its digests come to. */
export const TERMINAL = 'terminal';

export interface TerminalDesk {
  readonly desk: Desk;
  readonly firstSeen: FirstSeen;
  /** Resolves when the desk can be asked; with why it keeps nothing, in a sentence, or null. */
  ready(): Promise<string | null>;
  /** Called with the state once it is kept in a file: now, or later. */
  onKept(call: (state: State) => void): void;
  /** What `/settings zone` says; null: nothing yet. */
  zone(): string | null;
  close(): void;
}

/** Reads nothing and makes nothing before `ready`. `clock`: ms since 1970. */
export function createTerminalDesk(file: string, clock: () => number): TerminalDesk {
  const held = new Held(file, clock);
  const read = <Result>(ask: (desk: Desk) => Result): Result => held.mend(() => ask(held.desk()));
  /** What cannot be done is refused before a file is made for it. */
  const write = <Result>(tell: (desk: Desk) => Result): Result => {
    if (held.isKept) return read(tell);
    read(tell);
    return held.mend(() => tell(held.keep()));
  };
  return {
    desk: {
      settings: (asker) => read((desk) => desk.settings(asker)),
      change: (asker, change) => write((desk) => desk.change(asker, change)),
      report: (asker, place, note) => write((desk) => desk.report(asker, place, note)),
      reports: (asker) => read((desk) => desk.reports(asker)),
      done: (asker, report) => read((desk) => desk.done(asker, report)),
      stored: (asker) => read((desk) => desk.stored(asker)),
      forget: (asker, what) => read((desk) => desk.forget(asker, what)),
      digests: {
        add: (asker, kind, wanted) => write(({ digests }) => digests.add(asker, kind, wanted)),
        edit: (asker, number, change) => read(({ digests }) => digests.edit(asker, number, change)),
        list: (asker, kind) => read(({ digests }) => digests.list(asker, kind)),
        pause: (asker, number) => read(({ digests }) => digests.pause(asker, number)),
        resume: (asker, number) => read(({ digests }) => digests.resume(asker, number)),
        remove: (asker, number) => read(({ digests }) => digests.remove(asker, number)),
        log: (asker, number) => read(({ digests }) => digests.log(asker, number)),
        next: (guild, number) => read(({ digests }) => digests.next(guild, number)),
        issue: (guild, number, issue) => read(({ digests }) => digests.issue(guild, number, issue)),
      },
    },
    firstSeen: held,
    ready: () => held.ready(),
    onKept: (call) => held.onKept(call),
    zone: () => held.zone(),
    close: () => held.close(),
  };
}

/** What is loaded only where a terminal needs it. */
interface Means {
  readonly createDesk: typeof import('../desk.ts').createDesk;
  readonly openState: typeof import('../state/state.ts').openState;
  readonly openMemoryState: typeof import('../state/state.ts').openMemoryState;
}

class Held implements FirstSeen {
  readonly #file: string;
  readonly #clock: () => number;
  #means: Means | null = null;
  #state: State | null = null;
  #desk: Desk | null = null;
  /** Why nothing is kept here. */
  #fault: string | null = null;
  #ready: Promise<string | null> | null = null;
  #call: ((state: State) => void) | null = null;
  /** What was seen before there is a file to keep it in. */
  readonly #seen = new Map<string, number>();
  isKept = false;

  constructor(file: string, clock: () => number) {
    this.#file = file;
    this.#clock = clock;
  }

  ready(): Promise<string | null> {
    this.#ready ??= this.#load();
    return this.#ready;
  }

  async #load(): Promise<string | null> {
    const [{ createDesk }, { openState, openMemoryState }] = await Promise.all([
      import('../desk.ts'),
      import('../state/state.ts'),
    ]);
    this.#means = { createDesk, openState, openMemoryState };
    try {
      if (existsSync(this.#file)) this.keep();
      else this.#desk = createDesk(openMemoryState(), this.#clock);
    } catch (fault) {
      this.#fault = inWords(fault);
    }
    return this.#fault;
  }

  desk(): Desk {
    if (this.#fault !== null) throw new UserError(this.#fault);
    if (!this.#desk) throw new RangeError('the desk is asked before it is ready');
    return this.#desk;
  }

  /** From here on the file is there, and this session's. @throws StateError */
  keep(): Desk {
    if (!this.#means) throw new RangeError('the state is kept before it is ready');
    const state = this.#means.openState(this.#file, this.#clock());
    state.firstSeen.putMany(this.#seen);
    this.#state = state;
    this.isKept = true;
    this.#desk = this.#means.createDesk(state, this.#clock);
    this.#call?.(state);
    return this.#desk;
  }

  onKept(call: (state: State) => void): void {
    this.#call = call;
    if (this.#state) call(this.#state);
  }

  /** What is wrong with the file is for the asker to mend. */
  mend<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (fault) {
      throw isStateError(fault) ? new UserError(inWords(fault)) : fault;
    }
  }

  all(): ReadonlyMap<string, number> {
    return this.#state?.firstSeen.all() ?? this.#seen;
  }

  putMany(times: Iterable<readonly [version: string, at: number]>): void {
    if (this.#state) this.#state.firstSeen.putMany(times);
    else for (const [version, at] of times) this.#seen.set(version, this.#seen.get(version) ?? at);
  }

  zone(): string | null {
    return this.#state?.settings.of(TERMINAL).timeZone ?? null;
  }

  close(): void {
    this.#state?.close();
  }
}

const isStateError = (fault: unknown): fault is Error => fault instanceof Error && fault.name === 'StateError';

function inWords(fault: unknown): string {
  if (!isStateError(fault)) throw fault;
  return `Digests, watches and reports rest in this session. ${fault.message}`;
}
