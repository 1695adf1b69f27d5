/** Draws a reply as messages that arrive unasked: text and embeds, so that the notification says something; or text alone. Sends nothing. */
import type { Reply } from '../../reply/reply.ts';
import { NO_PINGS, type TextFile } from './card.ts';
import { BETWEEN, drawGroup, fill, type Group, plainGroup, type Room } from './fill.ts';
import { heldInWords, layOut } from './lay-out.ts';
import { drawStretch, plainStretch, run, runsOf, small, stretch } from './stretch.ts';
import { titleOf } from './title.ts';
import { shownPlainly } from './unshown.ts';

export interface Post {
  readonly body: {
    readonly content: string;
    readonly embeds?: readonly { readonly description: string }[];
    readonly allowed_mentions: typeof NO_PINGS;
  };
  readonly files: readonly TextFile[];
}

const MOST_POSTS = 5;
const TITLE = 300;
/** Of 6,000 over all embeds and 4,096 in one; of the 2,000 of a text. */
const EMBEDS: Room = { text: 5900, group: 4000, groups: 10 };
const TEXT: Room = { text: 1450, group: 1450, groups: 50 };

/** Messages with a headline and embeds: one, or up to five, the last with the whole answer as a file where that is too few. */
export const embedPosts = (reply: Reply): readonly Post[] =>
  posts(reply, EMBEDS, (head, portion) => ({
    content: head,
    ...(portion.length > 0
      ? { embeds: portion.map((group) => ({ description: drawGroup(group).trim() || '–' })) }
      : {}),
    allowed_mentions: NO_PINGS,
  }));

/** The same as text, for where embeds may not be sent. */
export const plainPosts = (reply: Reply): readonly Post[] =>
  posts(reply, TEXT, (head, portion) => ({
    content: [head, ...portion.map(drawGroup)].join(BETWEEN),
    allowed_mentions: NO_PINGS,
  }));

function posts(reply: Reply, room: Room, bodyOf: (head: string, portion: readonly Group[]) => Post['body']): Post[] {
  const { title, whole } = titleOf(reply.title, '', TITLE);
  const groups = layOut(reply, false);
  const filled = fill([...whole, ...groups], room);
  const portions = filled.length > 0 ? filled : [[]];
  const tooMany = portions.length > MOST_POSTS;
  const held = reply.lookedAt && heldInWords(reply.lookedAt);
  return portions.slice(0, MOST_POSTS).map((portion, at, all): Post => {
    const last = tooMany && at === all.length - 1;
    const place = all.length > 1 && `part ${at + 1} of ${all.length}`;
    const foot = [held, place, last && 'the whole answer is in the attached text'].filter(
      (part) => typeof part === 'string',
    );
    const lines = [title, ...(foot.length > 0 ? [drawStretch(small(foot.join(' · ')))] : [])].filter(
      (line) => line !== '',
    );
    const head = lines.length > 0 ? lines.join('\n') : '–';
    return { body: bodyOf(head, last ? [] : portion), files: last ? [wholeAnswer(reply, groups)] : [] };
  });
}

/** The reply's text to be copied, in a block that shows every sign as it is; as a file where it is too long or such a block would hide something. */
export function copyPost(reply: Reply): Post {
  const text = layOut(reply, false).map(plainGroup).join('\n');
  const plain =
    text.length <= 1900 && !text.includes('```') && text.split('\n').every((line) => shownPlainly(line) === line);
  const content = plain ? `\`\`\`\n${text}\n\`\`\`` : drawStretch(small('The text is attached.'));
  return {
    body: { content, allowed_mentions: NO_PINGS },
    files: plain ? [] : [{ name: 'copy.txt', text, description: 'The text to copy' }],
  };
}

function wholeAnswer(reply: Reply, groups: readonly Group[]): TextFile {
  const title = plainStretch(stretch('', ...runsOf(reply.title)));
  const held = reply.lookedAt ? [plainStretch(stretch('', run(heldInWords(reply.lookedAt))))] : [];
  const text = [title, ...groups.map(plainGroup), ...held].join(BETWEEN);
  return { name: 'answer.txt', text, description: 'The whole answer' };
}
