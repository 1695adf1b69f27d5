/** How long an issue is tried, and when again. Pure. */
import type { Issue } from '../model/issue.ts';
import type { Subscription } from '../model/subscription.ts';
import { slotAfter, type Timetable } from './schedule.ts';

/** Tried again after so long, doubled each time, ms. */
const FIRST_WAIT = 10_000;
export const LONGEST_WAIT = 15 * 60_000;
/** A digest's slot is tried until the next one comes, and at most so long; a watch's, until its news are stale, ms. */
const [LONGEST_WINDOW, WATCH_WINDOW] = [24 * 3_600_000, 3_600_000];

/** Null for a watch. */
export const timetableOf = ({ when: { cron, zone, quiet } }: Subscription): Timetable | null =>
  cron === null ? null : { cron, zone, quiet };

/** The slot after an issue's; null for a watch. */
export function nextSlot(subscription: Subscription, { slot }: Issue): number | null {
  const timetable = timetableOf(subscription);
  return timetable && slotAfter(timetable, slot);
}

/** When it is given up: with the next slot at the latest. */
export function windowEnd(subscription: Subscription, issue: Issue): number {
  if (subscription.kind === 'watch') return issue.slot + WATCH_WINDOW;
  return Math.min(
    nextSlot(subscription, issue) ?? Number.POSITIVE_INFINITY,
    Math.max(issue.slot, issue.at) + LONGEST_WINDOW,
  );
}

/** ms until the next attempt, by how many were made. */
export const backOff = (attempts: number): number => Math.min(FIRST_WAIT * 2 ** Math.min(attempts, 10), LONGEST_WAIT);
