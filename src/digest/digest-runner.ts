/** Sends what is due, each slot once, through any crash. The time comes in as `now`; where it goes and what is held, through ports. */
import { hash } from 'node:crypto';
import type { Delivery } from '../model/delivery.ts';
import type { Issue } from '../model/issue.ts';
import type { Subscription } from '../model/subscription.ts';
import { answer, text } from '../reply/builders.ts';
import type { Reply } from '../reply/reply.ts';
import type { LedgerStore, Settled } from '../state/ledger.ts';
import type { SubscriptionStore } from '../state/subscriptions.ts';
import { composeIssue } from './compose.ts';
import { newestHeld, newsOf, newSince, type DigestLook, type Window } from './news.ts';
import type { Comparing } from './notable.ts';
import { dueAt, isQuiet, LATE, slotAfter } from './schedule.ts';
import { sendingOf, targetOf } from './sending.ts';
import { markOf } from './slot-in-words.ts';

export interface DigestPorts {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: LedgerStore;
  readonly look: DigestLook;
  readonly comparing: Comparing;
  readonly delivery: Delivery<Reply>;
  /** Told of faults of ours; the others are sent all the same. */
  readonly onFault: (about: string, fault: unknown) => void;
}

/** A second attempt so soon, with the same key, is the same post, ms. */
const KEY_LIVES = 2 * 60_000;
/** A watch gathers what comes within this of its first news, ms. */
const BUNDLE = 60_000;
const MOST_STRIKES = 3;
/** Tried again after so long, doubled each time, ms. */
const [FIRST_WAIT, LONGEST_WAIT] = [10_000, 15 * 60_000];
/** A digest's slot is tried until the next one comes, and at most so long; a watch's, until its news are stale, ms. */
const [LONGEST_WINDOW, WATCH_WINDOW] = [24 * 3_600_000, 3_600_000];

export class DigestRunner {
  readonly #ports: DigestPorts;
  /** Up to when a watch has found nothing to tell: memory alone, since asking again does no harm. */
  readonly #seen = new Map<number, number>();
  #running: Promise<void> | null = null;

  constructor(ports: DigestPorts) {
    this.#ports = ports;
  }

  /** Sends what is due at `now`; a call while another runs waits for that one. What an embargo frees must have been let in. @throws StateError */
  async run(now: number): Promise<void> {
    this.#running ??= this.#all(now).finally(() => (this.#running = null));
    await this.#running;
  }

  async #all(now: number): Promise<void> {
    const { ledger, subscriptions } = this.#ports;
    for (const issue of ledger.open(now)) await this.#guarded(issue, now, () => this.#resume(issue, now));
    for (const subscription of subscriptions.due(now)) await this.#start(this.#digestDue(subscription, now), now);
    for (const subscription of subscriptions.watches(now)) await this.#start(this.#watchDue(subscription, now), now);
    await this.#tellOwners();
  }

  /** The slot of a digest that is due, written down. */
  #digestDue(subscription: Subscription, now: number): Issue | null {
    const { id, dueAt: first } = subscription;
    const timetable = timetableOf(subscription);
    const due = timetable && first !== null ? dueAt(timetable, first - 1, now) : null;
    if (!due) return null;
    const since = this.#ports.ledger.toldUntil(id);
    const until = Math.max(newestHeld(this.#ports.look, now) ?? 0, since ?? 0);
    return this.#ports.ledger.begin({ subscription: id, since, until, ...due }, now);
  }

  /** News of a watch, once they have been gathered for a minute. */
  #watchDue(subscription: Subscription, now: number): Issue | null {
    const { id, when, madeAt } = subscription;
    const { ledger, look } = this.#ports;
    const newest = newestHeld(look, now);
    if (
      newest === null ||
      newest <= (this.#seen.get(id) ?? ledger.toldUntil(id) ?? madeAt) ||
      isQuiet(when.quiet, when.zone, now)
    )
      return null;
    const since = ledger.toldUntil(id) ?? madeAt;
    const unseen = { since: Math.max(since, this.#seen.get(id) ?? since), until: newest };
    const first = firstIn(look, unseen);
    // Copies alone are none; and what is seen to be a copy stays one when its original goes.
    if (first === Number.POSITIVE_INFINITY) this.#seen.set(id, newest);
    if (now - first < BUNDLE) return null;
    const issue = { subscription: id, slot: now, since, until: newest, missed: 0, held: null };
    const composed = composeIssue(sendingOf(subscription, { ...issue, id: 0 }), look, this.#ports.comparing);
    if (!('wrong' in composed) && composed.isEmpty) this.#seen.set(id, newest);
    return 'wrong' in composed || !composed.isEmpty ? ledger.begin(issue, now) : null;
  }

  async #start(issue: Issue | null, now: number): Promise<void> {
    if (issue) await this.#guarded(issue, now, () => this.#resume(issue, now));
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
    const { ledger, subscriptions, delivery } = this.#ports;
    const subscription = subscriptions.byId(issue.subscription);
    if (!subscription) return;
    const mayKeyRepeat = issue.triedAt !== null && now - issue.triedAt <= KEY_LIVES && now >= issue.triedAt;
    if (issue.triedAt !== null && (!mayKeyRepeat || subscription.paused !== null)) {
      const mark = markOf(subscription, issue.slot, subscription.when.zone);
      const found = await delivery.find(targetOf(subscription), mark, issue.triedAt);
      if (found === 'closed') return this.#unknown(subscription, issue);
      if (found === 'later') return this.#lookLater(issue, now);
      if (found.length > 0) return this.#settle(subscription, issue, { state: 'posted', messages: found });
      ledger.later(issue.id, now, { reason: issue.reason ?? 'it was not there after a lost answer', open: false });
    }
    if (subscription.paused !== null || (now >= windowEnd(subscription, issue) && !mayKeyRepeat))
      return this.#settle(subscription, issue, { state: 'failed', reason: issue.reason ?? 'it was not sent in time' });
    // What may be there already is cleared up at any hour.
    if (!mayKeyRepeat && isQuiet(subscription.when.quiet, subscription.when.zone, now)) return;
    await this.#attempt(subscription, issue, now);
  }

  async #attempt(subscription: Subscription, issue: Issue, now: number): Promise<void> {
    const { ledger, look, comparing, delivery } = this.#ports;
    const late = now - issue.slot > LATE ? 'late' : null;
    const composed = composeIssue(sendingOf(subscription, { ...issue, held: issue.held ?? late }), look, comparing);
    if ('wrong' in composed)
      return this.#stop(subscription, issue, `${composed.wrong}; mend it with ${editOf(subscription)}`);
    if (composed.isEmpty && (subscription.when.skipEmpty || subscription.kind === 'watch'))
      return this.#settle(subscription, issue, { state: 'empty' });
    ledger.trying(issue.id, now);
    const mark = markOf(subscription, issue.slot, subscription.when.zone);
    const post = { key: keyOf(issue), mark };
    const delivered = await delivery.deliver(targetOf(subscription), composed.reply, post);
    if (delivered.kind === 'posted')
      return this.#settle(subscription, issue, { state: 'posted', messages: delivered.messages });
    const { reason } = delivered;
    if (delivered.kind === 'gone' || delivered.kind === 'forbidden')
      return this.#strike(subscription, issue, { reason, now });
    const wait = Math.max(backOff(issue.attempts), (delivered.kind === 'later' && delivered.afterMs) || 0);
    const open = delivered.kind === 'unknown';
    if (!open && now + wait >= windowEnd(subscription, issue))
      return this.#settle(subscription, issue, { state: 'failed', reason }, now + LONGEST_WAIT);
    ledger.later(issue.id, now + wait, { reason, open });
  }

  /** It is there, or will not be, by no fault of its channel. */
  #settle(subscription: Subscription, issue: Issue, how: Settled, tryAgainAt: number | null = null): void {
    const strikes = how.state === 'posted' ? 0 : subscription.strikes;
    const dueAt = subscription.kind === 'watch' ? tryAgainAt : nextSlot(subscription, issue);
    this.#ports.ledger.settle(issue, how, { dueAt, strikes, paused: null, notice: null });
  }

  /** What is there cannot be looked at now, so nothing is sent either. */
  #lookLater(issue: Issue, now: number): void {
    const reason = issue.reason ?? 'whether it is there could not be looked at';
    this.#ports.ledger.later(issue.id, now + backOff(issue.attempts), { reason, open: true });
  }

  #unknown(subscription: Subscription, issue: Issue): void {
    const reason = 'the answer was lost, and the channel’s history may not be read';
    const notice = `${nameOf(subscription)}: one issue (${markOf(subscription, issue.slot, subscription.when.zone)}) may or may not be in its channel: ${reason}. It is not sent again. Look there; with the permission Read Message History this is found out without you.`;
    const standing = { dueAt: nextSlot(subscription, issue), strikes: subscription.strikes, paused: null, notice };
    this.#ports.ledger.settle(issue, { state: 'unknown', reason }, standing);
  }

  #strike(subscription: Subscription, issue: Issue, { reason, now }: { reason: string; now: number }): void {
    const strikes = subscription.strikes + 1;
    if (strikes >= MOST_STRIKES)
      return this.#stop(subscription, issue, `${reason}, ${strikes} times in a row`, strikes);
    const dueAt = subscription.kind === 'watch' ? now + LONGEST_WAIT : nextSlot(subscription, issue);
    this.#ports.ledger.settle(issue, { state: 'failed', reason }, { dueAt, strikes, paused: null, notice: null });
  }

  /** Pauses the subscription until its owner has mended what is wrong. */
  #stop(subscription: Subscription, issue: Issue, reason: string, strikes = subscription.strikes): void {
    const again = `/${subscription.kind === 'watch' ? 'digest' : subscription.kind} resume ${subscription.id}`;
    const notice = `${nameOf(subscription)} is paused: ${reason}. Nothing is lost: once it is mended, ${again} goes on from the last issue.`;
    this.#ports.ledger.settle(issue, { state: 'failed', reason }, { dueAt: null, strikes, paused: reason, notice });
  }

  /** Each once; who cannot be reached reads it in the list. */
  async #tellOwners(): Promise<void> {
    const { subscriptions, delivery, onFault } = this.#ports;
    for (const { subscription, notice } of subscriptions.untold()) {
      const { id, owner } = subscription;
      const told = answer([nameOf(subscription)], 'asker', [text(notice)]);
      const key = hash('sha256', `notice ${id} ${notice}`, 'base64url').slice(0, KEY_LENGTH);
      let how: 'later' | undefined;
      try {
        if (owner !== '') how = await delivery.tell(owner, targetOf(subscription), told, key);
      } catch (fault) {
        onFault(`the owner of subscription ${id} could not be told`, fault);
      }
      if (how !== 'later') subscriptions.told(id);
    }
  }
}

const KEY_LENGTH = 20;

/** The same for the same subscription and slot, in any process. */
const keyOf = ({ subscription, slot }: Issue): string =>
  hash('sha256', `issue ${subscription} ${slot}`, 'base64url').slice(0, KEY_LENGTH);

const nameOf = ({ id, kind }: Subscription): string => `${kind === 'watch' ? 'Watch' : 'Digest'} ${id}`;
const editOf = ({ id, kind }: Subscription): string =>
  kind === 'watch' ? `/watch remove ${id} and /watch add` : `/digest edit ${id}`;

const timetableOf = ({ when: { cron, zone, quiet } }: Subscription) => (cron === null ? null : { cron, zone, quiet });

function nextSlot(subscription: Subscription, { slot }: Issue): number | null {
  const timetable = timetableOf(subscription);
  return timetable && slotAfter(timetable, slot);
}

function windowEnd(subscription: Subscription, issue: Issue): number {
  if (subscription.kind === 'watch') return issue.slot + WATCH_WINDOW;
  return Math.min(
    nextSlot(subscription, issue) ?? Number.POSITIVE_INFINITY,
    Math.max(issue.slot, issue.at) + LONGEST_WINDOW,
  );
}

const backOff = (attempts: number): number => Math.min(FIRST_WAIT * 2 ** Math.min(attempts, 10), LONGEST_WAIT);

/** When the oldest article of a window could first be shown; infinite where it has none. */
const firstIn = (look: DigestLook, window: Window): number =>
  Math.min(...newsOf(look, window).articles.map(({ article }) => newSince(article)));
