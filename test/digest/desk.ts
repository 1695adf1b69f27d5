/** A runner on a state, a board and a newsroom, with a clock that is set by hand. For tests alone. */
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import type { FollowLook } from '../../src/digest/post-follower.ts';
import { plainComparing } from '../../src/digest/notable.ts';
import type { Choice, NewSubscription, Subscription } from '../../src/model/subscription.ts';
import { slotAfter } from '../../src/digest/schedule.ts';
import { openMemoryState, type State } from '../../src/state/state.ts';
import { Board } from './board.ts';
import { newsroom, type Newsroom } from './newsroom.ts';

export const CHOICE: Choice = {
  speakers: [],
  topics: [],
  outlets: [],
  words: [],
  notWords: [],
  discrepancies: false,
  most: 8,
};
export const DAILY: NewSubscription = {
  guild: '10000',
  channel: '20000',
  kind: 'digest',
  when: { cron: '30 8 * * *', words: 'daily 8:30', zone: 'UTC', quiet: null, skipEmpty: true },
  choice: CHOICE,
  pings: null,
  owner: '30000',
};
export const WATCH: NewSubscription = { ...DAILY, kind: 'watch', when: { ...DAILY.when, cron: null, words: '' } };

/** Sunday 3 May 2026, noon. */
export const START = Date.UTC(2026, 4, 3, 12);

export class Desk {
  readonly board = new Board();
  readonly faults: unknown[] = [];
  readonly newsroom: Newsroom = newsroom();
  readonly state: State;
  readonly runner: DigestRunner;
  now = START;

  /** `look`: at articles of another newsroom. */
  constructor(state: State = openMemoryState(), look: FollowLook | null = null) {
    this.state = state;
    this.runner = new DigestRunner({
      subscriptions: state.subscriptions,
      ledger: state.ledger,
      look: look ?? this.newsroom.look,
      comparing: plainComparing,
      delivery: this.board.delivery,
      onFault: (_, fault) => void this.faults.push(fault),
    });
  }

  add(wanted: NewSubscription): Subscription {
    const { cron } = wanted.when;
    return this.state.subscriptions.add(
      wanted,
      this.now,
      cron === null ? null : slotAfter({ ...wanted.when, cron }, this.now),
    );
  }

  /** Lets it be this time (`2026-05-04T08:30Z`), and runs. */
  async at(iso: string): Promise<void> {
    await this.after(Date.parse(iso) - this.now);
  }

  async after(ms: number): Promise<void> {
    this.now += ms;
    this.board.now = this.now;
    await this.runner.run(this.now);
  }

  /** The states of what was sent, newest first. */
  log(id: number): string[] {
    return this.state.ledger.list(id, 100).map(({ state }) => state);
  }
}
