/** How an issue of a subscription is named, addressed and introduced. Pure. */
import type { Target } from '../model/delivery.ts';
import type { Issue, NewIssue } from '../model/issue.ts';
import type { Subscription } from '../model/subscription.ts';
import { counted } from '../reply/builders.ts';
import type { Line } from '../reply/slice.ts';
import type { Sending } from './compose.ts';
import { slotInWords } from './slot-in-words.ts';

export const targetOf = ({ guild, channel, pings }: Subscription): Target => ({ guild, channel, pings });

/** `Ada Okafor · harbour dues`, or all news. */
export function choiceInWords({ choice }: Pick<Subscription, 'choice'>): string {
  const { speakers, topics, outlets, words, notWords } = choice;
  const parts = [
    ...speakers,
    ...topics,
    ...words.map((one) => `“${one}”`),
    ...outlets.map((name) => name ?? 'outlet not stated'),
    ...notWords.map((one) => `without “${one}”`),
  ];
  return parts.length === 0 ? 'all news' : parts.join(' · ');
}

export function titleOf(subscription: Subscription, slot: number | null): Line {
  const { id, kind, when } = subscription;
  const what = choiceInWords(subscription);
  if (kind === 'watch') return [`Watch ${id} · ${what}`];
  return [
    `Digest ${id}${slot === null ? '' : ` · ${slotInWords(slot, when.zone)}`}${what === 'all news' ? '' : ` · ${what}`}`,
  ];
}

/** What a window covers, as the beginning of a sentence. */
export function coversInWords(since: number | null, kind: Subscription['kind'] = 'digest'): string {
  if (since === null) return 'The first issue covers all that is held';
  return kind === 'watch' ? 'Just in' : 'New since the last issue';
}

/** Why an issue does not come at its own time, and what it stands for. */
function notesOf({ held, missed, slot }: NewIssue, zone: string): string[] {
  const others =
    missed === 0 ? '' : `; it stands for ${counted(missed, 'earlier one')}${missed >= 99 ? ' or more' : ''} as well`;
  if (held === 'late') return [`Late: this was due ${slotInWords(slot, zone)}${others}.`];
  return held === 'quiet' ? [`Held back by the quiet hours${others}.`] : [];
}

/** An issue as it is posted, or shown again page by page. */
export function sendingOf(subscription: Subscription, issue: NewIssue & Pick<Issue, 'id'>, page = 1): Sending {
  const { id, kind, choice, when } = subscription;
  return {
    choice,
    window: issue,
    title: titleOf(subscription, issue.slot),
    covers: coversInWords(issue.since, kind),
    notes: notesOf(issue, when.zone),
    page,
    audience: 'channel',
    turn: (to) => ({
      label: 'More',
      command: 'digest now',
      options: { number: String(id), issue: String(issue.id), page: String(to) },
    }),
  };
}
