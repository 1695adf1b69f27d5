/** A post as it reads after corrections: lines taken out, what has changed said under the title. Pure; sends nothing. */
import { createHash } from 'node:crypto';
import type { Amendment, CorrectionLine } from '../../model/delivery.ts';
import type { Reply } from '../../reply/reply.ts';
import { drawGroup, fill, type Room } from './fill.ts';
import { SMALL } from './fragment.ts';
import { layOut } from './lay-out.ts';
import { TITLE } from './post.ts';
import { drawStretch, run, small, stretch } from './stretch.ts';
import { titleOf } from './title.ts';

/** A message as far as it is ours to change. */
export interface PostedMessage {
  readonly content: string;
  readonly embeds: readonly { readonly description?: string; readonly footer?: { readonly text: string } }[];
  readonly attachments: readonly { readonly id: string }[];
}

/** What an edit puts in its place. */
export interface AmendedMessage {
  readonly content: string;
  /** Absent: as they are. */
  readonly embeds?: PostedMessage['embeds'];
  /** Files that hold the whole answer go with the first words that are taken out. */
  readonly attachments?: readonly [];
}

const HASH_LENGTH = 12;

/** Blanks apart, which a platform may trim, and the ping before a title. */
const lineHash = (line: string): string =>
  createHash('sha256')
    .update(
      line
        .replace(/^<@&\d+> /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .digest('base64url')
    .slice(0, HASH_LENGTH);

/** The lines of a reply as they are drawn in such a room, hashed. */
export function drawnLines(reply: Reply, room: Room): string[] {
  const { title, whole } = titleOf(reply.title, '', TITLE);
  const groups = fill([...whole, ...layOut(reply, false)], room).flat();
  return [title, ...groups.flatMap((group) => drawGroup(group).split('\n'))].filter(isLine).map(lineHash);
}

const isLine = (line: string): boolean => line.trim() !== '';

const TAKEN_OUT = drawStretch(small('taken out, see the correction'));
const MOST_CONTENT = 2000;
/** Begins every correction. */
const BEGINS = '**Correction, ';
const EARLIER = drawStretch(small('Earlier corrections are in /digest log.'));

const drawn = ({ on, what }: CorrectionLine): string =>
  drawStretch(stretch('', run(`Correction, ${on}:`, '**'), run(` ${what}`)));

/** A line of a message: in its text, or in one of its embeds. */
interface At {
  readonly message: number;
  /** -1: the text. */
  readonly embed: number;
  readonly line: number;
  readonly hash: string;
}

/** The messages as they are to be, null for each that stays; `missed`: words that were to be taken out are not there. */
export function amendPost(
  messages: readonly PostedMessage[],
  { corrections, unsaid }: Pick<Amendment, 'corrections' | 'unsaid'>,
): { readonly messages: readonly (AmendedMessage | null)[]; readonly missed: boolean } {
  const lines = messages.flatMap(linesOf);
  const out = new Set<At>();
  let missed = false;
  const said = messages.map((): string[] => []);
  for (const { about, out: takesOut, ...line } of corrections) {
    const places = about.map((wanted) => runsOf(wanted, lines));
    if (takesOut) for (const at of places.flat(2)) out.add(at);
    const words = drawn(line);
    const known = messages.findIndex(({ content }) => holds(content, words));
    if (takesOut && known === -1 && places.some((runs) => runs.length === 0)) missed = true;
    said[Math.max(0, known === -1 ? (places.flat(2)[0]?.message ?? 0) : known)]?.push(words);
  }
  const gone = new Set(unsaid.map((line) => lineHash(drawn(line))));
  const amended = messages.map((message, n): AmendedMessage | null => {
    const outHere = [...out].filter((at) => at.message === n);
    const body = { content: contentOf(message, { out: outHere, said: said[n] ?? [], gone }) };
    const embeds = outHere.some(({ embed }) => embed >= 0) ? { embeds: embedsOf(message, outHere) } : {};
    const dropsFiles = out.size > 0 && message.attachments.length > 0;
    if (!dropsFiles && body.content === message.content && outHere.length === 0) return null;
    return { ...body, ...embeds, ...(dropsFiles ? { attachments: [] as const } : {}) };
  });
  return { messages: amended, missed };
}

const holds = (content: string, line: string): boolean =>
  content.split('\n').some((one) => lineHash(one) === lineHash(line));

function linesOf({ content, embeds }: PostedMessage, message: number): At[] {
  const texts = [content, ...embeds.map(({ description = '' }) => description)];
  return texts.flatMap((text, n) =>
    text
      .split('\n')
      .flatMap((line, at): At[] => (isLine(line) ? [{ message, embed: n - 1, line: at, hash: lineHash(line) }] : [])),
  );
}

/** What stands between the parts of something that goes on in the next message: title, foot, marks. */
const MOST_BETWEEN = 8;

/** Every place where the lines stand one after another; else the closest where others come between, as where a part ends. */
function runsOf(wanted: readonly string[], lines: readonly At[]): At[][] {
  if (wanted.length === 0) return [];
  let best: { readonly run: At[]; readonly between: number } | null = null;
  const whole: At[][] = [];
  for (const [from, line] of lines.entries()) {
    if (line.hash !== wanted[0]) continue;
    const found = runFrom(wanted, lines, from);
    if (!found) continue;
    if (found.between === 0) whole.push(found.run);
    else if (!best || found.between < best.between) best = found;
  }
  return whole.length > 0 ? whole : best ? [best.run] : [];
}

function runFrom(wanted: readonly string[], lines: readonly At[], from: number) {
  const run: At[] = [];
  let between = 0;
  let at = from;
  for (const hash of wanted) {
    const next = lines.slice(at, at + 1 + MOST_BETWEEN).findIndex((line) => line.hash === hash);
    const found = lines[at + next];
    if (next === -1 || !found) return null;
    run.push(found);
    between += next;
    at += next + 1;
  }
  return { run, between };
}

/** The first line that goes leaves a word behind. */
function without(text: string, out: readonly At[]): string {
  const numbers = new Set(out.map(({ line }) => line));
  const kept = text.split('\n').flatMap((line, at) => {
    if (!numbers.has(at)) return [line];
    return numbers.has(at - 1) ? [] : [TAKEN_OUT];
  });
  return kept.join('\n').replace(/\n{3,}/g, '\n\n');
}

const embedsOf = ({ embeds }: PostedMessage, out: readonly At[]): PostedMessage['embeds'] =>
  embeds.map(({ description = '', footer }, n) => {
    const here = out.filter(({ embed }) => embed === n);
    return {
      description: here.length === 0 ? description : without(description, here),
      ...(footer ? { footer: { text: footer.text } } : {}),
    };
  });

interface Edit {
  readonly out: readonly At[];
  readonly said: readonly string[];
  /** Hashes of lines that are said no more. */
  readonly gone: ReadonlySet<string>;
}

/** Corrections stand after all else, in the order they were made; under them only the mark of a post without embeds. */
function contentOf({ content }: PostedMessage, { out, said, gone }: Edit): string {
  const here = out.filter(({ embed }) => embed === -1);
  const text = here.length === 0 ? content : without(content, here);
  const lines = text.split('\n').filter((line) => !gone.has(lineHash(line)));
  const corrections = lines.filter((line) => line.startsWith(BEGINS));
  const fresh = said.filter((line) => !holds(text, line));
  if (fresh.length === 0) return lines.length === text.split('\n').length ? text : lines.join('\n');
  const rest = lines.filter((line) => !line.startsWith(BEGINS) && line !== EARLIER);
  const mark = rest.length > 1 && rest.at(-1)?.startsWith(SMALL) ? rest.splice(-1) : [];
  for (let from = 0; ; from++) {
    const kept = [...corrections, ...fresh].slice(from);
    const left = from > 0 || lines.includes(EARLIER) ? [EARLIER] : [];
    const made = [...rest, ...left, ...kept, ...mark].join('\n');
    if (made.length <= MOST_CONTENT || kept.length === 0) return made.slice(0, MOST_CONTENT);
  }
}

/** What takes the place of messages that cannot be read, where words have to go. */
export function blankPost(count: number, { mark, corrections }: Amendment): AmendedMessage[] {
  const foot = drawStretch(small(mark));
  return Array.from({ length: count }, (_, n) => ({
    content:
      n === 0 ? [...corrections.map(drawn), foot].join('\n').slice(0, MOST_CONTENT) : [TAKEN_OUT, foot].join('\n'),
    embeds: [],
    attachments: [],
  }));
}
