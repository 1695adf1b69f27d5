/** A chat message in plain words → the command it asks for, a question back, or nothing. Runs nothing. */
import { ABOUT } from './asked-data.ts';
import { askBack } from './ask-back.ts';
import type { Doubt } from './ask-back-data.ts';
import { namesIn, type Look } from './find-names.ts';
import { findSpeaker } from './find-speaker.ts';
import { sentenceAt } from './find-topic.ts';
import { COURTESIES, COURTESY_FILLER, wordSet } from './message-data.ts';
import { phrasingsIn, type Found } from './phrasings.ts';
import { readAsked } from './read-asked.ts';
import { readMessage, withoutMarkup, type Message, type Token } from './read-message.ts';
import type { Stretch } from './pattern.ts';
import { readPhrasing } from './read-phrasing.ts';
import { readSlashLine } from './read-slash-line.ts';
import { isToCheck, verified } from './read-verify.ts';
import { periodFrom, readingOf, type Reading } from './reading.ts';
import { fitTo, type KnownCommand, type Wish } from './wish.ts';

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

/** Never throws; of a message, the first 2,000 units count. Only commands that look something up are ever understood. */
export function understand(text: string, { commands, look, today }: Known): Understood {
  const clean = withoutMarkup(text);
  const message = readMessage(clean);
  if (message.tokens.length === 0) return { kind: 'ignore' };
  const names = namesIn(look);
  const line = readSlashLine(clean, commands);
  if (line !== null && !('reason' in line)) return { kind: 'command', ...line };
  if (line !== null) return askBack({ ...line, wish: {} }, commands, names);
  if (isCourtesy(message)) return { kind: 'ignore' };
  const read = wishOf(readingOf(message, names, today ?? null), commands);
  if (!('means' in read)) return askBack(read, commands, names);
  const fit = fitTo(read, commands);
  return fit === null ? askBack({ reason: 'NotYet', wish: read }, commands, names) : { kind: 'command', ...fit };
}

/** A phrasing that is known; else words in quotation marks to check; else whatever is asked about whatever is named. */
function wishOf(reading: Reading, commands: readonly KnownCommand[]): Wish | Doubt {
  const { message } = reading;
  const commandNames = new Set([...commands.map(({ name }) => name.split(' ')[0] ?? ''), ...COMMANDS]);
  const found = phrasingsIn(message.tokens, commandNames);
  const toCheck = isToCheck(message);
  const check = () => verified(message, findSpeaker(message.tokens, reading.names));
  const subject = subjectOf(reading);
  let doubt: Doubt | null = null;
  for (const one of found) {
    const from = sentenceAt(message.tokens, one.from);
    const here = { ...reading, period: periodFrom(from, message) };
    const read = toCheck && !OVER_A_CHECK.has(one.means) ? check() : readPhrasing(one, found, here);
    if (read === null || isInside(one, subject, message.tokens)) continue;
    if ('means' in read || !isSoft(read)) return read;
    doubt ??= read;
  }
  if (toCheck) return check();
  const asked = readAsked(reading);
  return 'means' in asked || doubt === null ? asked : doubt;
}

/** Where what somebody said something about stands: "Okafor on [the clashes]", "what did she say about [the timeline]". */
function subjectOf({ message: { tokens }, names }: Reading): Stretch | null {
  const speaker = findSpeaker(tokens, names);
  if (speaker === null) return null;
  const shown = Math.max(speaker.to, speaker.shownAt);
  const about = tokens.findIndex(({ low }, at) => at >= shown && ABOUT.has(low));
  if (about === -1 || tokens.slice(shown, about + 1).some(({ pause }) => pause === 'sentence')) return null;
  const end = tokens.findIndex(({ pause }, at) => at > about + 1 && pause !== null);
  return { from: about + 1, to: end === -1 ? tokens.length : end };
}

/** A phrasing that only the words of the subject make: "what did Okafor say about the conflict" compares nothing. */
function isInside({ means, from, literal }: Found, subject: Stretch | null, tokens: readonly Token[]): boolean {
  if (subject === null || from >= subject.to || tokens[from]?.low === 'compare') return false;
  // "… in chronological order" is none of it.
  if (means === 'timeline')
    return from >= subject.from && from - subject.from <= 1 && ORDERED.has(tokens[from]?.low ?? '');
  const within = [...literal].filter((at) => at >= subject.from && at < subject.to);
  return within.some((at) => !ONLY_VERBS.test(tokens[at]?.low ?? ''));
}

const ORDERED = wordSet('timeline timelines chronology history sequence order course chain');
const ONLY_VERBS = /^(?:differ|disagree|agree|diverge|contradict|vary|varies|\w+ly$)/;

/** Leaves room for another reading. */
const isSoft = ({ reason }: Doubt): boolean => reason === 'Vague' || reason === 'Nobody';

/** Asked of words in quotation marks, these are no check of them. */
const OVER_A_CHECK = wordSet('compare timeline help Settings Correct Digests Corpus Write Judge');

/** Commands that may be asked for before they exist. */
const COMMANDS = ['quote', 'who', 'search', 'outlets', 'help', 'compare', 'verify', 'timeline', 'digest'];

const CLOSINGS = new Set(['you rock', 'that is all', 'just what i needed', 'love it']);

function isCourtesy({ tokens }: Message): boolean {
  const lows = tokens.map(({ low }) => low);
  const all = lows.join(' ');
  return (
    (lows.some((low) => COURTESIES.has(low)) || all.startsWith('never mind') || CLOSINGS.has(all)) &&
    lows.every((low) => COURTESIES.has(low) || COURTESY_FILLER.has(low))
  );
}
