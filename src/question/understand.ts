/** A chat message in plain words → the command it asks for, a question back, or nothing. Runs nothing. */
import { REASONS, TYPED_INSTEAD, type Reason } from './ask-back-data.ts';
import { takePeriods, type Period } from './find-dates.ts';
import { namesIn, type Look, type Names } from './find-names.ts';
import { COURTESIES, COURTESY_FILLER, STOCK_PHRASES } from './message-data.ts';
import { markOutlets } from './mark-outlets.ts';
import { phrasingsIn } from './phrasings.ts';
import { readMessage, withoutMarkup, type Message, type Token } from './read-message.ts';
import { readLoosely } from './read-loosely.ts';
import { readPhrasing } from './read-phrasing.ts';
import { readSlashLine } from './read-slash-line.ts';
import { fitTo, type KnownCommand, type Wish } from './wish.ts';
import { writeCommandLine } from './write-command-line.ts';

export type Understood =
  /** Values are as a person would type them. */
  | { readonly kind: 'command'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  /** `suggestions`: command lines to try. */
  | { readonly kind: 'ask-back'; readonly reason: string; readonly suggestions: readonly string[] }
  /** Nothing was asked. */
  | { readonly kind: 'ignore' };

export interface Known {
  /** Their options in order; the first is the main one. */
  readonly commands: readonly KnownCommand[];
  readonly look: Look;
  /** The asker's day, ISO; without it, months and days need their year. */
  readonly today?: string;
}

export interface AskedMessage extends Message {
  /** Its tokens before outlets and days were taken out. */
  readonly all: readonly Token[];
  readonly periods: readonly { readonly at: number; readonly period: Period }[];
  /** The outlet it asks in. */
  readonly outlet: string | null;
}

/** What the readers of a message share. */
export interface Reading {
  readonly message: AskedMessage;
  readonly names: Names;
  readonly period: Period;
  /** Places among the tokens that no words are taken from. */
  readonly spent: ReadonlySet<number>;
}

/** Never throws; of a message, the first 2,000 units count. Only commands that look something up are ever understood. */
export function understand(text: string, known: Known): Understood {
  const clean = withoutMarkup(text);
  const read = readMessage(clean);
  if (read.tokens.length === 0) return { kind: 'ignore' };
  const names = namesIn(known.look);
  const line = readSlashLine(clean, known.commands);
  if (line !== null)
    return 'reason' in line ? askBack(line.reason, {}, { known, names }) : { kind: 'command', ...line };
  if (isCourtesy(read)) return { kind: 'ignore' };
  const marked = markOutlets(read.tokens, names);
  const message: AskedMessage = {
    ...read,
    ...marked,
    all: read.tokens,
    ...takePeriods(marked.tokens, known.today ?? null),
  };
  const reading = readingFrom(0, { message, names });
  const commandNames = new Set([...known.commands.map(({ name }) => name.split(' ')[0] ?? ''), ...COMMANDS]);
  let doubt: { reason: Reason; wish: Partial<Wish> } | null = null;
  for (const found of phrasingsIn(message.tokens, commandNames)) {
    const read = readPhrasing(found, readingFrom(sentenceAt(message, found.from), { message, names }));
    if (read === null) continue;
    if ('means' in read) return fitted(read, { known, names });
    doubt ??= read;
    if (read.reason !== 'Vague' && read.reason !== 'Nobody') break;
  }
  const isSoft = doubt === null || doubt.reason === 'Vague' || doubt.reason === 'Nobody';
  const loose = isSoft ? readLoosely(reading) : null;
  if (loose !== null && 'means' in loose) return fitted(loose, { known, names });
  const { reason, wish } = doubt ?? loose ?? { reason: 'Unclear' as const, wish: {} };
  return askBack(reason, wish, { known, names });
}

/** Days that sentences before the question name are no part of it. */
function readingFrom(from: number, { message, names }: Pick<Reading, 'message' | 'names'>): Reading {
  const periods = message.periods.filter(({ at }) => at >= from).map(({ period }) => period);
  return {
    message,
    names,
    period: Object.assign({}, ...periods.toReversed()) as Period,
    spent: stockPhrases(message.tokens),
  };
}

function sentenceAt({ tokens }: Message, at: number): number {
  while (at > 0 && tokens[at]?.pause !== 'sentence') at--;
  return at;
}

function stockPhrases(tokens: Message['tokens']): ReadonlySet<number> {
  const places = tokens.flatMap((_, at) =>
    STOCK_PHRASES.filter((phrase) => phrase.every((word, n) => tokens[at + n]?.low === word)).flatMap((phrase) =>
      phrase.map((_word, n) => at + n),
    ),
  );
  return new Set(places);
}

/** Commands that may be asked for before they exist. */
const COMMANDS = ['quote', 'who', 'search', 'outlets', 'help', 'compare', 'verify', 'timeline', 'digest'];

interface Here {
  readonly known: Known;
  readonly names: Names;
}

function fitted(wish: Wish, here: Here): Understood {
  const fit = fitTo(wish, here.known.commands);
  return fit === null ? askBack('NotYet', wish, here) : { kind: 'command', ...fit };
}

const CLOSINGS = new Set(['never mind', 'you rock', 'that is all', 'just what i needed', 'love it']);

function isCourtesy({ tokens }: Message): boolean {
  const lows = tokens.map(({ low }) => low);
  return (
    (lows.some((low) => COURTESIES.has(low)) || CLOSINGS.has(lows.join(' '))) &&
    lows.every((low) => COURTESIES.has(low) || COURTESY_FILLER.has(low))
  );
}

/** Lines to try: what was asked with a name held, then what always works. */
function askBack(reason: Reason, { words, speaker, outlet }: Partial<Wish>, { known, names }: Here): Understood {
  const lines: string[] = [];
  const add = (command: string, options: Readonly<Record<string, string>>) => {
    const one = known.commands.find(({ name }) => name === command);
    if (one) lines.push(writeCommandLine(command, options, one.options[0] ?? null));
  };
  if (outlet !== undefined) add('quote', { outlet });
  for (const name of speaker === undefined ? names.examples().slice(0, 2) : [speaker])
    add('quote', { ...(words === undefined ? {} : { words }), speaker: name });
  if (words !== undefined) add('search', { words });
  if (reason === 'Nobody') for (const name of names.examples().slice(0, 1)) add('who', { name });
  add('help', {});
  const instead = TYPED_INSTEAD[reason];
  const exists = known.commands.some(({ name }) => name.split(' ')[0] === instead);
  const told = instead !== undefined && exists ? ` Those who may type /${instead} themselves.` : '';
  return { kind: 'ask-back', reason: REASONS[reason] + told, suggestions: lines.slice(0, 4) };
}
