/** The options by which a digest chooses its news, and what is shown for them. */
import { composeIssue, type Sending } from '../digest/compose.ts';
import { faultOfWords } from '../digest/holds-words.ts';
import { freeSending, nextSending, type Request } from '../digest/on-request.ts';
import { previewIssue } from '../digest/preview.ts';
import { sendingOf } from '../digest/sending.ts';
import { subscriptionList } from '../digest/subscription-lists.ts';
import type { Asker } from '../model/asker.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Choice, Subscription } from '../model/subscription.ts';
import type { Newsroom } from '../newsroom.ts';
import { option } from './option.ts';
import { answer, note } from '../reply/builders.ts';
import type { Reply } from '../reply/reply.ts';
import { UserError } from '../user-error.ts';

/** So many fit in one message. */
const MOST = 6;
const LARGEST_MOST = 25;
/** Of each kind. */
const MOST_FILTERS = 25;

export const digestOptions = {
  speaker: option.speaker({ description: 'News of this speaker, by any printed name' }),
  topic: option.text({ description: 'News on this topic: words that stand together in a passage' }),
  outlet: option.outlet({ description: 'News of this outlet, or "not stated"' }),
  words: option.text({ description: 'News that hold these words in one passage' }),
  without: option.text({ description: 'No article that holds these words' }),
  most: option.count({ description: `How many quotations an issue shows, 1 to ${LARGEST_MOST}` }),
  check: option.choice({ description: 'Whether discrepancies are listed, under "To check"' }, ['yes', 'no']),
};

/** When and where a digest comes, but for its hours, which each command asks for itself. */
export const hoursOptions = {
  channel: option.channel({ description: 'Where it is posted; left out: here' }),
  zone: option.zone({ description: 'The time zone of its hours, such as Europe/Paris; left out: the server’s' }),
  quiet: option.text({ description: 'Hours in which nothing is posted, such as 22:00-07:00; "none" for none' }),
  empty: option.choice({ description: 'Without news: skip the issue, or send it all the same' }, ['skip', 'send']),
  role: option.role({ description: 'A role to ping; left out: nobody is pinged' }),
};

/** What was chosen; everything may be left out. */
export interface Chosen {
  readonly speaker?: Speaker | undefined;
  readonly topic?: string | undefined;
  readonly outlet?: string | null | undefined;
  readonly words?: string | undefined;
  readonly without?: string | undefined;
  readonly most?: number | undefined;
  readonly check?: 'yes' | 'no' | undefined;
}

export const EVERYTHING: Choice = {
  speakers: [],
  topics: [],
  outlets: [],
  words: [],
  notWords: [],
  discrepancies: false,
  most: MOST,
};

/** A choice with what was chosen added to it; what it holds already is taken away. @throws UserError */
export function choiceWith(before: Choice, chosen: Chosen): Choice {
  const { speaker, topic, outlet, words, without, most = before.most, check } = chosen;
  if (most > LARGEST_MOST) throw new UserError(`An issue shows at most ${LARGEST_MOST} quotations, not ${most}.`);
  for (const [what, typed] of Object.entries({ topic, words, without })) {
    const fault = typed === undefined ? null : faultOfWords(typed);
    if (fault !== null) throw new UserError(`${what}: ${fault}.`);
  }
  const choice = {
    speakers: toggled(before.speakers, speaker?.name),
    topics: toggled(before.topics, topic),
    outlets: toggled(before.outlets, outlet),
    words: toggled(before.words, words),
    notWords: toggled(before.notWords, without),
    discrepancies: check === undefined ? before.discrepancies : check === 'yes',
    most,
  };
  checkFilters(choice);
  return choice;
}

/** @throws UserError where they are too many, or let nothing in */
function checkFilters(choice: Choice): void {
  const { speakers, topics, outlets, words, notWords } = choice;
  for (const [what, items] of Object.entries({ speakers, topics, outlets, words, 'words to keep out': notWords }))
    if (items.length > MOST_FILTERS)
      throw new UserError(
        `A digest looks for at most ${MOST_FILTERS} ${what}, not ${items.length}: name one it has, and it is taken away; or make a second digest.`,
      );
  const unwanted = new Set(notWords.map((one) => one.toLowerCase()));
  const both = [...topics, ...words].find((one) => unwanted.has(one.toLowerCase()));
  if (both !== undefined)
    throw new UserError(
      `“${both}” is looked for and kept out at once, so that nothing could come; leave out one of the two.`,
    );
}

const toggled = <Item>(items: readonly Item[], item: Item | undefined): readonly Item[] =>
  item === undefined ? items : items.includes(item) ? items.filter((one) => one !== item) : [...items, item];

/** What a subscription has become, with what its posts will lack. */
export function settled(title: string, subscription: Subscription, asker: Asker): Reply {
  const { blocks, actions } = subscriptionList([subscription]);
  const lacks = asker.posting?.(subscription.channel, null).lacks ?? [];
  return answer([title], 'asker', [...blocks, ...lacks.map((one) => note(one))], { actions });
}

/** What `/digest now` and `/digest preview` ask for. */
export interface Wanted extends Chosen {
  readonly number?: number | undefined;
  readonly issue?: number | undefined;
}

interface Asking {
  readonly newsroom: Newsroom;
  readonly guild: string | null;
  readonly now: number;
  readonly page: number;
}

/** An issue, shown to whoever asks. @throws UserError */
export async function issueNow(wanted: Wanted, asking: Asking): Promise<Reply> {
  const { look } = asking.newsroom;
  const composed = await composeIssue(sendingFor('digest now', wanted, asking), look, look);
  if ('wrong' in composed) throw new UserError(`${capital(composed.wrong)}.`);
  return composed.reply;
}

/** The same, item by item. @throws UserError */
export async function issuePreview(wanted: Wanted, asking: Asking): Promise<Reply> {
  const { look } = asking.newsroom;
  const reply = await previewIssue(sendingFor('digest preview', wanted, asking), look, look);
  if ('wrong' in reply) throw new UserError(`${capital(reply.wrong)}.`);
  return reply;
}

function sendingFor(command: Request['command'], wanted: Wanted, asking: Asking): Sending {
  const { number, issue, ...chosen } = wanted;
  const { newsroom, guild, now, page } = asking;
  const { look, desk } = newsroom;
  const request = { command, typed: typedFor(wanted), page, now };
  if (number === undefined) return freeSending(choiceWith(EVERYTHING, chosen), request, look);
  if (Object.values(chosen).some((value) => value !== undefined))
    throw new UserError('Give either the number of a digest, or what to look for.');
  if (!desk || guild === null)
    throw new UserError(
      'Numbered digests are kept in a Discord server, or by a session in a terminal; here, say what to look for.',
    );
  const { subscription, since } = desk.digests.next(guild, number);
  if (issue === undefined) return nextSending(subscription, since, { request, look });
  return { ...sendingOf(subscription, desk.digests.issue(guild, number, issue), page), audience: 'asker' };
}

function typedFor({ speaker, outlet, ...rest }: Wanted): Record<string, string> {
  const typed = { ...rest, speaker: speaker?.name, outlet: outlet === null ? 'not stated' : outlet };
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
