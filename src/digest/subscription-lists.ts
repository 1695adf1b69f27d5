/** Subscriptions and what was sent of them, as blocks with what may be done about them. Pure. */
import type { Issue, IssueCorrection } from '../model/issue.ts';
import type { Subscription } from '../model/subscription.ts';
import { text } from '../reply/builders.ts';
import type { Action, Block, Reply } from '../reply/reply.ts';
import type { Line } from '../reply/slice.ts';
import { choiceInWords } from './sending.ts';
import { dayInWords, slotInWords } from './slot-in-words.ts';

const MOST_WITH_ACTIONS = 8;
/** The channel of what is made in a terminal. */
const TERMINAL = 'terminal';

/** Each in a line, with when it comes next, or why it is paused. */
export function subscriptionList(subscriptions: readonly Subscription[]): Pick<Reply, 'blocks' | 'actions'> {
  if (subscriptions.length === 0) return { blocks: [text('There is none.')], actions: [] };
  const items = subscriptions.map(inWords);
  const actions = subscriptions.slice(0, MOST_WITH_ACTIONS).flatMap(({ id, kind, paused }): Action[] => {
    const options = { number: String(id) };
    const resume: Action[] = paused === null ? [] : [{ label: `Resume: ${id}`, command: 'digest resume', options }];
    return kind === 'watch' ? resume : [...resume, { label: `Preview: ${id}`, command: 'digest preview', options }];
  });
  return { blocks: [{ kind: 'list', items }], actions };
}

/** `3: weekdays 08:30, Europe/Paris · channel 123 · all news · next …`. */
function inWords(subscription: Subscription): Line {
  const { id, kind, channel, pings, choice, when, paused, dueAt } = subscription;
  const { words, zone, quiet, skipEmpty } = when;
  const parts = [
    choiceInWords(subscription),
    ...(kind === 'digest' ? [`at most ${choice.most} quotations`] : []),
    ...(choice.discrepancies ? ['with what is to check'] : []),
    ...(quiet ? [`quiet from ${quiet.from} to ${quiet.to}`] : []),
    ...(kind === 'digest' && !skipEmpty ? ['also without news'] : []),
    paused === null ? nextInWords(dueAt, zone, kind) : `paused: ${paused}; /digest resume ${id} goes on`,
  ];
  return [
    `${id}: ${kind === 'digest' ? `${words}, ${zone} · ` : ''}`,
    ...(channel === TERMINAL ? ['in this terminal'] : [{ named: 'channel' as const, id: channel }]),
    ...(pings === null ? [] : [' · pings ', { named: 'role' as const, id: pings }]),
    ` · ${parts.join(' · ')}`,
  ];
}

function nextInWords(dueAt: number | null, zone: string, kind: Subscription['kind']): string {
  if (kind === 'watch') return 'as news come';
  return dueAt === null ? 'being sent now' : `next ${slotInWords(dueAt, zone)}`;
}

const STATES: Readonly<Record<Issue['state'], string>> = {
  sending: 'being sent',
  posted: 'posted',
  empty: 'no news, nothing sent',
  unknown: 'unknown whether posted',
  failed: 'not posted',
};

/** `3, corrected 4 May 2026, 09:30 UTC: …`: what the post says now, or why it does not. */
function correctionInWords(issue: number, { at, what, state, reason }: IssueCorrection, zone: string): string {
  const how = state === 'made' ? 'corrected' : state === 'open' ? 'being corrected' : 'not corrected';
  return `${issue}, ${how} ${dayInWords(at, zone)}: ${what}${reason === null ? '' : ` (${reason})`}`;
}

/** The issues of a subscription, newest first. */
export function issueLog({ id, when }: Subscription, issues: readonly Issue[]): Pick<Reply, 'blocks' | 'actions'> {
  if (issues.length === 0) return { blocks: [text('Nothing was sent yet.')], actions: [] };
  const items = issues.flatMap((issue): Line[] => {
    const { slot, state, held, missed, attempts, reason, corrections } = issue;
    const parts = [
      slotInWords(slot, when.zone),
      STATES[state],
      ...(held === null ? [] : [held === 'late' ? 'late' : 'held back by quiet hours']),
      ...(missed > 0 ? [`for ${missed} more`] : []),
      ...(attempts > 1 ? [`${attempts} attempts`] : []),
      ...(reason !== null && state !== 'posted' ? [reason] : []),
    ];
    return [
      [`${issue.id}: ${parts.join(' · ')}`],
      ...corrections.map((one) => [correctionInWords(issue.id, one, when.zone)]),
    ];
  });
  const shown = issues.filter(({ state }) => state === 'posted').slice(0, MOST_WITH_ACTIONS);
  const actions = shown.map((issue): Action => ({
    label: `Show: ${issue.id}`,
    command: 'digest now',
    options: { number: String(id), issue: String(issue.id) },
  }));
  const blocks: Block[] = [{ kind: 'list', items }];
  return { blocks, actions };
}
