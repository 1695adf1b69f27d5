/** An answer as what is sent: a card, or text to copy. Sends nothing; to whom it goes is the sender's to say. */
import type { Answer, Question } from '../../ask.ts';
import { commandLineOf } from '../../reply/command-line.ts';
import type { Reply } from '../../reply/reply.ts';
import { replyOf } from './answer-reply.ts';
import { button } from './buttons.ts';
import { cards, type TextFile } from './card.ts';
import { type ActionStore, encodeAction } from './custom-id.ts';
import { escape } from './escape.ts';
import { copyPost } from './post.ts';
import { type ReadLine, refusal, toTry, withLines } from './to-try.ts';

interface SentFile {
  readonly attachment: Buffer;
  readonly name: string;
  readonly description: string;
}

/** Components (V2) or content, never both. */
export interface Sent {
  readonly components?: readonly object[];
  readonly content?: string;
  readonly files?: readonly SentFile[];
}

export interface Showing {
  readonly question: Question;
  /** Who asked. */
  readonly asker: string;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
  /** Others are there to share it with; default true. */
  readonly inChannel?: boolean;
  /** The card to show, from 1; 0: the last. */
  readonly card?: number;
  /** Stands under the card in small print: markdown of ours, the first that there is room for. */
  readonly foot?: readonly string[];
}

/** A line of ours, which no article has a part in. */
export const lineOf = (content: string): Sent => ({ content });

/** What an answer is made sendable with. */
export interface Sending {
  readonly store: ActionStore;
  readonly read: ReadLine;
}

export const sentOf = (answer: Answer, showing: Showing, sending: Sending): Sent =>
  sending.store.together(() => draw(answer, showing, sending));

function draw(answer: Answer, showing: Showing, sending: Sending): Sent {
  const { question, asker, isPrivate, inChannel = true, card = 1, foot = [] } = showing;
  const { store } = sending;
  if (answer.kind === 'failed') return footed(cardOf(replyOf(answer), store), foot);
  if (answer.kind === 'refused') return footed(cardOf(refusal(answer, question, sending.read), store), foot);
  const reply = toTry(answer.reply, sending.read);
  if (question.command === 'citation') {
    const { body, files } = copyPost(reply);
    const [small = ''] = foot;
    return { content: small === '' ? body.content : `${body.content}\n-# ${small}`, files: filesOf(files) };
  }
  const all = cards(reply, {
    store,
    asked: question,
    turner: isPrivate ? null : asker,
    // What was found in articles may be shared; settings and the like may not.
    shareable: isPrivate && inChannel && reply.lookedAt !== null && !reply.blocks.some(({ kind }) => kind === 'empty'),
  });
  const shown = all[card === 0 ? all.length - 1 : Math.min(card, all.length) - 1];
  if (!shown) throw new RangeError('an answer has at least one card');
  return footed({ components: shown.body.components, files: filesOf(shown.files) }, foot);
}

/** Of all text in one message. */
const MOST_TEXT = 4000;

function footed(sent: Sent, foot: readonly string[]): Sent {
  const room = MOST_TEXT - textIn(sent.components ?? []);
  const fitting = foot.map((line) => `-# ${line}`).find((line) => line.length <= room);
  if (fitting === undefined) return sent;
  return { ...sent, components: [...(sent.components ?? []), { type: 10, content: fitting }] };
}

/** Units of text in components, however deep. */
const textIn = (components: readonly object[]): number =>
  components.reduce((sum, one) => {
    const { content = '', components: inner = [] } = one as { content?: string; components?: readonly object[] };
    return sum + content.length + textIn(inner);
  }, 0);

/** Asks back, with lines to try. */
export const askingBack = (reason: string, lines: readonly string[], sending: Sending): Sent =>
  cardOf(withLines(reason, lines, sending.read), sending.store);

/** Stands in a channel for an answer that is for one person: whoever presses the button has it alone. */
export const behindButton = (question: Question, store: ActionStore): Sent => ({
  components: [
    { type: 10, content: `-# ${ranFoot(question)[1]} answers each person alone.` },
    { type: 1, components: [button('Show it to me', encodeAction(question, store))] },
  ],
});

const LONGEST_LINE = 300;

/** Which command was run, whole and in short. */
export function ranFoot(question: Question): readonly [string, string] {
  const short = escape(`/${question.command}${Object.keys(question.options).length > 0 ? ' …' : ''}`);
  const line = commandLineOf(question);
  return [line.length > LONGEST_LINE ? short : escape(line), short];
}

/** The same where no file may be attached; it says so. */
export function withoutFiles({ files, ...sent }: Sent, channel: string): Sent {
  if (!files || files.length === 0) return sent;
  const missing = `No file may be attached in <#${channel}>: give the bot Attach Files there (Edit Channel → Permissions).`;
  return footed({ ...sent, components: (sent.components ?? []).map(withoutFileParts) }, [
    missing,
    'Attach Files is missing here.',
  ]);
}

const FILE = 13;

const withoutFileParts = (part: object): object =>
  'components' in part && Array.isArray(part.components)
    ? { ...part, components: (part.components as { type: number }[]).filter(({ type }) => type !== FILE) }
    : part;

function cardOf(reply: Reply, store: ActionStore): Sent {
  const [card] = cards(reply, { store, asked: null, turner: null, shareable: false });
  return { components: card?.body.components ?? [], files: filesOf(card?.files ?? []) };
}

const filesOf = (files: readonly TextFile[]): SentFile[] =>
  files.map(({ name, text, description }) => ({ attachment: Buffer.from(text), name, description }));
