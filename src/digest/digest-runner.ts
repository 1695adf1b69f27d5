/** Sends what is due, each slot once, through any crash. The time comes in as `now`; where it goes and what is held, through ports. */
import type { Delivery, Target } from '../model/delivery.ts';
import type { Issue } from '../model/issue.ts';
import type { Subscription } from '../model/subscription.ts';
import { pauser } from '../pauser.ts';
import type { Reply } from '../reply/reply.ts';
import type { LedgerStore } from '../state/ledger.ts';
import type { SubscriptionStore } from '../state/subscriptions.ts';
import { articlesById } from './articles-by-id.ts';
import { composeIssue } from './compose.ts';
import { HeldBefore } from './held-before.ts';
import { editOf, IssueEnds, markFor } from './issue-ends.ts';
import { backOff, LONGEST_WAIT, timetableOf, windowEnd } from './issue-window.ts';
import { firstIn, newestHeld, NOTHING, type DigestLook } from './news.ts';
import type { Comparing } from './notable.ts';
import { type FollowLook, PostFollower } from './post-follower.ts';
import { dueAt, isQuiet, LATE, slotAfter } from './schedule.ts';
import { sendingOf, targetOf } from './sending.ts';
import { shownIn } from './shown-in.ts';
import { keyFrom, tellOwners } from './tell-owners.ts';
import { unseenLook } from './unseen-look.ts';

export interface DigestPorts {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: LedgerStore;
  readonly look: FollowLook;
  readonly comparing: Comparing;
  readonly delivery: Delivery<Reply>;
  /** Told of faults of ours; the others are sent all the same. */
  readonly onFault: (about: string, fault: unknown) => void;
}

/** A second attempt so soon, with the same key, is the same post, ms. */
const KEY_LIVES = 2 * 60_000;
/** A watch gathers what comes within this of its first news, ms. */
const BUNDLE = 60_000;
/** Real time after which the rest is left to the next run, since `now` is no longer so, ms. */
const LONGEST_RUN = 30_000;

export class DigestRunner {
  readonly #ports: DigestPorts;
  /** Up to when a watch has found nothing to tell: memory alone, since asking again does no harm. */
  readonly #seen = new Map<number, number>();
  /** Up to when a subscription that is at fault is left alone. */
  readonly #resting = new Map<number, number>();
  readonly #ends: IssueEnds;
  readonly #follower: PostFollower;
  readonly #heldBefore: HeldBefore;
  #running: Promise<void> | null = null;

  constructor(ports: DigestPorts) {
    this.#ports = ports;
    this.#follower = new PostFollower(ports);
    this.#ends = new IssueEnds(ports.ledger);
    this.#heldBefore = new HeldBefore(ports.ledger.heldPrints);
  }

  /** Sends what is due at `now`; a call while another runs waits for that one. What an embargo frees must have been let in. @throws StateError */
  async run(now: number): Promise<void> {
    this.#running ??= this.#all(now).finally(() => (this.#running = null));
    await this.#running;
  }

  async #all(now: number): Promise<void> {
    const { ledger, subscriptions, look } = this.#ports;
    // Before anything is told of a text, what its path had said is noted.
    if (subscriptions.hasWatches()) await this.#heldBefore.note(look, now);
    const began = performance.now();
    const isLong = (): boolean => performance.now() - began > LONGEST_RUN;
    const pause = pauser();
    for (const issue of ledger.open(now)) {
      if (!isLong()) await this.#guarded(issue, now, () => this.#resume(issue, now));
      await pause();
    }
    for (const one of subscriptions.due(now)) {
      if (!isLong()) await this.#start(one, now, () => this.#digestDue(one, now));
      await pause();
    }
    for (const one of subscriptions.watches(now)) {
      if (!isLong()) await this.#start(one, now, () => this.#watchDue(one, now));
      await pause();
    }
    if (!isLong()) await this.#follower.run(now);
    await tellOwners(this.#ports);
  }

  /** The slot of a digest that is due, written down. */
  #digestDue(subscription: Subscription, now: number): Issue | null {
    const { id, dueAt: first } = subscription;
    const timetable = timetableOf(subscription);
    const due = timetable && first !== null ? dueAt(timetable, first - 1, now) : null;
    if (!due) return null;
    const since = this.#ports.ledger.toldUntil(id);
    const until = Math.max(newestHeld(this.#ports.look, now) ?? 0, since ?? 0);
    const begun = this.#ports.ledger.begin({ subscription: id, since, until, ...due }, now);
    // The clock was put back: that slot is done with.
    if (!begun) this.#ports.subscriptions.wait(id, timetable && slotAfter(timetable, due.slot));
    return begun;
  }

  /** News of a watch, once they have been gathered for a minute. */
  async #watchDue(subscription: Subscription, now: number): Promise<Issue | null> {
    const { id, when, madeAt } = subscription;
    const { ledger, look, comparing } = this.#ports;
    const newest = newestHeld(look, now);
    if (
      newest === null ||
      newest <= (this.#seen.get(id) ?? ledger.toldUntil(id) ?? madeAt) ||
      isQuiet(when.quiet, when.zone, now)
    )
      return null;
    const since = ledger.toldUntil(id) ?? madeAt;
    const unseen = { since: Math.max(since, this.#seen.get(id) ?? since), until: newest };
    const oldest = firstIn(look, unseen);
    // What an edited text says anew is looked for once the minute is over.
    const isGathering = oldest !== NOTHING && now - oldest < BUNDLE;
    const first = isGathering ? oldest : firstIn(this.#lookOf(subscription, since), unseen);
    // Copies alone are none, and edits that say nothing new; what is seen to be a copy stays one when its original goes.
    if (first === NOTHING) this.#seen.set(id, newest);
    if (now - first < BUNDLE) return null;
    const issue = { subscription: id, slot: now, since, until: newest, missed: 0, held: null };
    const sending = sendingOf(subscription, { ...issue, id: 0 });
    const composed = await composeIssue(sending, this.#lookOf(subscription, since), comparing);
    if (!('wrong' in composed) && composed.isEmpty) this.#seen.set(id, newest);
    return 'wrong' in composed || !composed.isEmpty ? ledger.begin(issue, now) : null;
  }

  /** What of all that is held is news to a subscription that was told up to `since`. */
  #lookOf({ kind, choice }: Subscription, since: number | null): DigestLook {
    const { look } = this.#ports;
    return kind === 'watch' && since !== null ? unseenLook(look, { choice, since }, this.#heldBefore) : look;
  }

  /** Sends what is due of a subscription; one at fault rests, and stops no other. */
  async #start({ id }: Subscription, now: number, due: () => Issue | null | Promise<Issue | null>): Promise<void> {
    if ((this.#resting.get(id) ?? 0) > now) return;
    try {
      const issue = await due();
      if (issue) await this.#guarded(issue, now, () => this.#resume(issue, now));
    } catch (fault) {
      this.#ports.onFault(`subscription ${id}`, fault);
      this.#resting.set(id, now + LONGEST_WAIT);
    }
  }

  /** A fault of ours with one issue stops no other; the issue is tried again. */
  async #guarded(issue: Issue, now: number, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (fault) {
      this.#ports.onFault(`issue ${issue.id} of subscription ${issue.subscription}`, fault);
      this.#ports.ledger.later(issue.id, now + LONGEST_WAIT, { reason: 'a fault of ours', open: true });
    }
  }

  /** Goes on with an issue that is written down, wherever the process, or the platform, left it. */
  async #resume(issue: Issue, now: number): Promise<void> {
    const { subscriptions } = this.#ports;
    const subscription = subscriptions.byId(issue.subscription);
    if (!subscription) return;
    const mayKeyRepeat = issue.triedAt !== null && now - issue.triedAt <= KEY_LIVES && now >= issue.triedAt;
    if (issue.triedAt !== null && (!mayKeyRepeat || subscription.paused !== null)) {
      if (await this.#lookFor(subscription, issue, now)) return;
      return this.#resume({ ...issue, triedAt: null }, now);
    }
    if (subscription.paused !== null || (now >= windowEnd(subscription, issue) && !mayKeyRepeat)) {
      const reason =
        issue.reason ?? (subscription.paused === null ? 'it was not sent in time' : 'paused before it was sent');
      return this.#ends.settle(subscription, issue, { state: 'failed', reason });
    }
    // What may be there already is cleared up at any hour.
    if (!mayKeyRepeat && isQuiet(subscription.when.quiet, subscription.when.zone, now)) return;
    if (await this.#isFromBefore(subscription, issue, now)) return;
    await this.#attempt(subscription, issue, now);
  }

  /** Looks for what may be there. False: it is not, and is to be sent. */
  async #lookFor(subscription: Subscription, issue: Issue, now: number): Promise<boolean> {
    const { ledger, delivery } = this.#ports;
    const found = await delivery.find(placeOf(subscription, issue), markFor(subscription, issue), issue.triedAt ?? now);
    if (found === 'closed') this.#ends.unknown(subscription, issue);
    else if (found === 'later') this.#ends.lookLater(issue, now);
    else if (found.length > 0) this.#posted(subscription, issue, found);
    else ledger.later(issue.id, now, { reason: issue.reason ?? 'it was not there after a lost answer', open: false });
    return found === 'closed' || found === 'later' || found.length > 0;
  }

  /** A late slot that is there already, though nothing is known of it: the ledger is an older one that was restored. */
  async #isFromBefore(subscription: Subscription, issue: Issue, now: number): Promise<boolean> {
    if (issue.attempts > 0 || now - issue.slot <= LATE) return false;
    const mark = markFor(subscription, issue);
    const found = await this.#ports.delivery.find(targetOf(subscription), mark, issue.slot);
    if (found === 'closed' || found === 'later' || found.length === 0) return false;
    this.#posted(subscription, issue, found);
    return true;
  }

  #posted(subscription: Subscription, issue: Issue, messages: readonly string[]): void {
    this.#ends.settle(subscription, issue, { state: 'posted', messages });
    // What it shows may have changed while nobody knew that it was there.
    if (issue.triedAt !== null) this.#follower.again();
  }

  async #attempt(subscription: Subscription, issue: Issue, now: number): Promise<void> {
    const { ledger, look, comparing, delivery } = this.#ports;
    const { kind, when, choice } = subscription;
    const late = now - issue.slot > LATE ? 'late' : null;
    const sending = sendingOf(subscription, { ...issue, held: issue.held ?? late });
    const composed = await composeIssue(sending, this.#lookOf(subscription, issue.since), comparing);
    const nothing = !('wrong' in composed) && composed.isEmpty && (kind === 'watch' || when.skipEmpty);
    // What is not to be sent any more may be there.
    if ((nothing || 'wrong' in composed) && issue.triedAt !== null && (await this.#lookFor(subscription, issue, now)))
      return;
    if ('wrong' in composed)
      return this.#ends.stop(subscription, issue, `${composed.wrong}; mend it with ${editOf(subscription)}`);
    if (nothing) return this.#ends.settle(subscription, issue, { state: 'empty' });
    const target = placeOf(subscription, issue);
    const articles = articlesById(look.outlets());
    const shown = shownIn(composed.reply, {
      look,
      held: (id) => articles.get(id),
      lines: (document) => delivery.lines(target, document),
      named: choice.speakers,
    });
    const mark = markFor(subscription, issue);
    ledger.trying(issue.id, { now, channel: target.channel, mark, shown });
    const delivered = await delivery.deliver(target, composed.reply, { key: keyOf(issue), mark });
    if (delivered.kind === 'posted') return this.#posted(subscription, issue, delivered.messages);
    const { reason } = delivered;
    // An earlier attempt may have posted it, whatever becomes of this one.
    const open = delivered.kind === 'unknown' || (issue.triedAt !== null && delivered.kind !== 'gone');
    if (delivered.kind === 'gone' || (delivered.kind === 'forbidden' && !open))
      return this.#ends.strike(subscription, issue, { kind: delivered.kind, reason, now });
    const wait = Math.max(backOff(issue.attempts), (delivered.kind === 'later' && delivered.afterMs) || 0);
    if (!open && now + wait >= windowEnd(subscription, issue))
      return this.#ends.settle(subscription, issue, { state: 'failed', reason }, now + LONGEST_WAIT);
    ledger.later(issue.id, now + wait, { reason, open });
  }
}

/** The same for the same subscription and slot, in any process. */
const keyOf = ({ subscription, slot }: Issue): string => keyFrom(`issue ${subscription} ${slot}`);

/** An open attempt, or what came of it, is where it was sent, wherever the subscription is sent now. */
const placeOf = (subscription: Subscription, { channel, triedAt }: Issue): Target => ({
  ...targetOf(subscription),
  ...(channel !== null && triedAt !== null ? { channel } : {}),
});
