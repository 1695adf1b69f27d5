/** Files that came with a question: fetched from Discord, kept as drafts, and named by their keys in the question. */
import type { Attachment } from 'discord.js';
import type { Question } from '../../ask.ts';
import type { ConnectWith } from './ports.ts';

/** The files given for one option. */
export interface Attached {
  readonly option: string;
  readonly files: readonly Pick<Attachment, 'name' | 'size' | 'url' | 'contentType'>[];
}

/** As an answer that was refused. */
export interface NotFetched {
  readonly kind: 'refused';
  readonly message: string;
  readonly nearest: readonly string[];
}

/** Bytes of all files of one option; no more are fetched than show that it is too much. */
const MOST = 1_000_001;
/** ms, within the 15 minutes that an answer may take. */
const LONGEST = 20_000;

/** A message's files that may hold words. */
export const mayHoldWords = ({ name, contentType }: Attached['files'][number]): boolean =>
  contentType?.startsWith('text/') === true || /\.(?:txt|md|markdown|text)$/i.test(name);

/** The question with its files in it. */
export async function withFiles(
  { command, options }: Question,
  { option, files }: Attached,
  drafts: ConnectWith['drafts'],
): Promise<Question | NotFetched> {
  const name = files.map((file) => file.name).join(', ');
  const parts: Uint8Array[] = [];
  let left = MOST;
  try {
    for (const { url } of files) {
      const bytes = await fetched(url, left);
      parts.push(bytes, BETWEEN);
      left -= Math.min(left, bytes.length);
    }
  } catch {
    return { kind: 'refused', message: `“${name}” could not be fetched from Discord; give it again.`, nearest: [] };
  }
  return { command, options: { ...options, [option]: drafts.put(name, Buffer.concat(parts.slice(0, -1))) } };
}

const BETWEEN = Buffer.from('\n\n');

async function fetched(url: string, most: number): Promise<Uint8Array> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(LONGEST) });
  if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body as AsyncIterable<Uint8Array>) {
    parts.push(part);
    length += part.length;
    if (length > most) break;
  }
  return Buffer.concat(parts);
}
