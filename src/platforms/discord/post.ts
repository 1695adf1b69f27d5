/** Draws a reply as messages that arrive unasked: text and embeds, so that the notification says something; or text alone. Sends nothing. */
import type { Reply } from '../../reply/reply.ts';
import { visible } from '../../reply/visible.ts';
import type { Row } from './buttons.ts';
import { NO_PINGS, type TextFile } from './card.ts';
import { BETWEEN, drawGroup, fill, type Group, plainGroup, type Room } from './fill.ts';
import { heldInWords, layOut } from './lay-out.ts';
import { SMALL } from './fragment.ts';
import { drawStretch, plainStretch, run, runsOf, small, stretch } from './stretch.ts';
import { titleOf } from './title.ts';

export interface Post {
  readonly body: {
    readonly content: string;
    readonly embeds?: readonly { readonly description: string; readonly footer?: { readonly text: string } }[];
    readonly components?: readonly Row[];
    readonly allowed_mentions: { readonly parse: readonly []; readonly roles?: readonly string[] };
  };
  readonly files: readonly TextFile[];
}

/** What a post carries beside the reply. */
export interface Carried {
  /** Words of ours in the footer of every part, by which it is known again: at most 60 characters, without markdown. */
  readonly mark: string | null;
  /** The id of the role that the first part pings. */
  readonly pings: string | null;
  /** Under the last part. */
  readonly rows: readonly Row[];
  /** Whether a file may be attached. */
  readonly attach: boolean;
}
const NOTHING: Carried = { mark: null, pings: null, rows: [], attach: true };

const MOST_POSTS = 5;
export const TITLE = 300;
/** Of 6,000 over all embeds and 4,096 in one; of the 2,000 of a text, in which corrections have to find room. */
export const EMBEDS: Room = { text: 5900, group: 4000, groups: 10 };
export const TEXT: Room = { text: 1200, group: 1200, groups: 50 };

/** Messages with a headline and embeds: one, or up to five, the last with the whole answer as a file where that is too few. */
export const embedPosts = (reply: Reply, carried: Carried = NOTHING): readonly Post[] =>
  posts(reply, carried, {
    room: EMBEDS,
    bodyOf: ({ head, portion, mark }) =>
      portion.length > 0 ? { content: head, embeds: embedsOf(portion, mark) } : { content: marked(head, mark) },
  });

/** The same as text, for where embeds may not be sent. */
export const plainPosts = (reply: Reply, carried: Carried = NOTHING): readonly Post[] =>
  posts(reply, carried, {
    room: TEXT,
    bodyOf: ({ head, portion, mark }) => ({ content: marked([head, ...portion.map(drawGroup)].join(BETWEEN), mark) }),
  });

interface Part {
  readonly head: string;
  readonly portion: readonly Group[];
  readonly mark: string | null;
}

interface Drawn {
  readonly room: Room;
  readonly bodyOf: (part: Part) => Omit<Post['body'], 'allowed_mentions'>;
}

const embedsOf = (portion: readonly Group[], mark: string | null) =>
  portion.map((group, at) => ({
    description: drawGroup(group).trim() || '–',
    ...(mark !== null && at === portion.length - 1 ? { footer: { text: mark } } : {}),
  }));

const marked = (text: string, mark: string | null): string => (mark === null ? text : `${text}\n${SMALL}${mark}`);

function posts(reply: Reply, { mark, pings, rows, attach }: Carried, { room, bodyOf }: Drawn): Post[] {
  const { title, whole } = titleOf(reply.title, '', TITLE);
  const groups = layOut(reply, false);
  const filled = fill([...whole, ...groups], room);
  const portions = filled.length > 0 ? filled : [[]];
  const tooMany = portions.length > MOST_POSTS;
  const held = reply.lookedAt && heldInWords(reply.lookedAt);
  return portions.slice(0, MOST_POSTS).map((portion, at, all): Post => {
    const isLast = at === all.length - 1;
    const place = all.length > 1 ? partInWords(at + 1, all.length) : null;
    const isCut = tooMany && isLast;
    const foot = [
      held,
      mark === null && place,
      isCut && (attach ? 'the whole answer is in the attached text' : 'the rest needs the permission Attach Files'),
    ].filter((part) => typeof part === 'string');
    const lines = [title, ...(foot.length > 0 ? [drawStretch(small(foot.join(' · ')))] : [])].filter(
      (line) => line !== '',
    );
    const head = lines.length > 0 ? lines.join('\n') : '–';
    const markOfPart = mark === null || place === null ? mark : `${mark} · ${place}`;
    const body = bodyOf({ head, portion: isCut && attach ? [] : portion, mark: markOfPart });
    const rest = isLast && rows.length > 0 ? { components: rows } : {};
    const pinging = at === 0 ? pings : null;
    const content = pinging === null ? body.content : `<@&${pinging}> ${body.content}`;
    const allowed_mentions = pinging === null ? NO_PINGS : { ...NO_PINGS, roles: [pinging] };
    return {
      body: { ...body, ...rest, content, allowed_mentions },
      files: isCut && attach ? [wholeAnswer(reply, groups)] : [],
    };
  });
}

const partInWords = (part: number, of: number): string => `part ${part} of ${of}`;

/** Which part of the post that carries the mark a message is; null: none. */
export function partOf(
  { content, embeds }: { readonly content: string; readonly embeds: readonly { footer?: { text: string } }[] },
  mark: string,
): { readonly part: number; readonly of: number } | null {
  const last = content.slice(content.lastIndexOf('\n') + 1);
  const feet = [
    ...embeds.map(({ footer }) => footer?.text ?? ''),
    last.startsWith(SMALL) ? last.slice(SMALL.length) : '',
  ];
  const foot = feet.find((one) => one === mark || one.startsWith(`${mark} · `));
  if (foot === undefined) return null;
  const [, part = '1', of = '1'] = /part (\d+) of (\d+)$/.exec(foot) ?? [];
  return { part: Number(part), of: Number(of) };
}

/** The reply's text to be copied, in a block that shows every sign as it is; as a file where it is too long or such a block would hide something. */
export function copyPost(reply: Reply): Post {
  const text = layOut(reply, false).map(plainGroup).join('\n');
  const plain =
    text.length <= 1900 && !text.includes('```') && text.split('\n').every((line) => visible(line) === line);
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
