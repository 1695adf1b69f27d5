/** What becomes of an issue, and with it of its subscription: posted, not posted, unknown, a strike, a pause. Sends nothing. */
import type { Issue } from '../model/issue.ts';
import type { Subscription } from '../model/subscription.ts';
import type { LedgerStore, Settled } from '../state/ledger.ts';
import { backOff, LONGEST_WAIT, nextSlot } from './issue-window.ts';
import { markOf } from './slot-in-words.ts';
import { nameOf } from './tell-owners.ts';

const MOST_STRIKES = 3;

/** Why an issue was refused for good. */
interface Refused {
  readonly kind: 'gone' | 'forbidden';
  readonly reason: string;
}

export class IssueEnds {
  readonly #ledger: LedgerStore;

  constructor(ledger: LedgerStore) {
    this.#ledger = ledger;
  }

  /** It is there, or will not be, by no fault of its channel. */
  settle(subscription: Subscription, issue: Issue, how: Settled, tryAgainAt: number | null = null): void {
    const strikes = how.state === 'posted' ? 0 : subscription.strikes;
    const dueAt = subscription.kind === 'watch' ? tryAgainAt : nextSlot(subscription, issue);
    this.#ledger.settle(issue, how, { dueAt, strikes, paused: null, notice: null });
  }

  /** What is there cannot be looked at now, so nothing is sent either. */
  lookLater(issue: Issue, now: number): void {
    const reason = issue.reason ?? 'whether it is there could not be looked at';
    this.#ledger.later(issue.id, now + backOff(issue.attempts), { reason, open: true });
  }

  unknown(subscription: Subscription, issue: Issue): void {
    const reason = 'the answer was lost, and the channel’s history may not be read';
    const notice = `${nameOf(subscription)}: one issue (${markFor(subscription, issue)}) may or may not be in its channel: ${reason}. It is not sent again. Look there; with the permission Read Message History this is found out without you.`;
    const standing = { dueAt: nextSlot(subscription, issue), strikes: subscription.strikes, paused: null, notice };
    this.#ledger.settle(issue, { state: 'unknown', reason }, standing);
  }

  /** After three in a row it is paused. */
  strike(subscription: Subscription, issue: Issue, { kind, reason, now }: Refused & { readonly now: number }): void {
    const strikes = subscription.strikes + 1;
    // What is missing says how it is mended; what is gone does not.
    const mend = kind === 'gone' ? `; name another one with ${editOf(subscription)}` : '';
    if (strikes >= MOST_STRIKES)
      return this.stop(subscription, issue, `${reason}, ${strikes} times in a row${mend}`, strikes);
    const dueAt = subscription.kind === 'watch' ? now + LONGEST_WAIT : nextSlot(subscription, issue);
    this.#ledger.settle(issue, { state: 'failed', reason }, { dueAt, strikes, paused: null, notice: null });
  }

  /** Pauses the subscription until its owner has mended what is wrong. */
  stop(subscription: Subscription, issue: Issue, reason: string, strikes = subscription.strikes): void {
    const again = `/${subscription.kind === 'watch' ? 'digest' : subscription.kind} resume ${subscription.id}`;
    const notice = `${nameOf(subscription)} is paused: ${reason}. Nothing is lost: once it is mended, ${again} goes on from the last issue.`;
    this.#ledger.settle(issue, { state: 'failed', reason }, { dueAt: null, strikes, paused: reason, notice });
  }
}

/** As it is in its post, wherever that is shown now. */
export const markFor = (subscription: Subscription, { slot, mark, triedAt }: Issue): string =>
  triedAt !== null && mark !== null ? mark : markOf(subscription, slot, subscription.when.zone);

/** How it is mended. */
export const editOf = ({ id, kind }: Subscription): string =>
  kind === 'watch' ? `/watch remove ${id} and /watch add` : `/digest edit ${id}`;
