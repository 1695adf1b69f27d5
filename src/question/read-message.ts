/** A chat message → its words and the texts in quotation marks. Reads, understands nothing. */
import { SHORTHAND, wordSet } from './message-data.ts';
import { plain } from './spelling.ts';

/** A message is read up to here, in UTF-16 units. */
export const LONGEST_MESSAGE = 2000;

export interface Token {
  /** As typed, without a possessive ending. */
  readonly text: string;
  /** Folded, shorthand written out; `"` for a text in quotation marks. */
  readonly low: string;
  readonly possessive: boolean;
  /** Where it begins in the message, UTF-16 units. */
  readonly start: number;
  /** What stands before it: the end of a sentence, a comma or colon or bracket, or nothing. */
  readonly pause: 'sentence' | 'part' | null;
}

export interface Message {
  readonly tokens: readonly Token[];
  /** The texts in quotation marks, in order. */
  readonly quoted: readonly string[];
}

const MENTION = /<(?:@[!&]?|#)\d{1,25}>|<a?:\w{1,40}:\d{1,25}>|<t:-?\d{1,20}(?::\w)?>|@(?:everyone|here)\b/g;
const MARKUP = /\*\*|__|~~|`{1,3}|\|\||^>{1,3} /gm;
const PIECE =
  /(?<link>https?:\/\/\S+|@[\p{L}\p{N}_]+)|(?<sentence>[.!?;\n…—]+(?=\s|$)|\n|\s[–—-]+\s|[—…])|(?<part>[,:()[\]|]+(?=\s|$)|[([]|\s\/(?=\s))|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{N}@#$€£%](?:[\p{L}\p{N}\p{M}%]|['’ʼ.\-‐‑/@_:](?=[\p{L}\p{N}]))*)|(?<sign>[+&=])/uy;
const CLOSING: Readonly<Record<string, string>> = {
  '"': '"”“',
  '“': '”"“',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‘': "’'",
  "'": "'’",
};
/** A full stop after these ends no sentence. */
const ABBREVIATED: ReadonlySet<string> = wordSet(
  'mr mrs ms dr prof gen sen gov st no jan feb mar apr jun jul aug sep sept oct nov dec',
);
const POSSESSIVE = /['’ʼ](?:s)?$/i;

/** Mentions of anybody and Discord's marks are taken out; what they stood for was never asked. */
export function withoutMarkup(text: string): string {
  return text
    .slice(0, LONGEST_MESSAGE)
    .replace(MENTION, ' ')
    .replace(MARKUP, '')
    .replace(/\p{Cc}(?<![\n\t])|\p{Cf}/gu, ' ')
    .trim();
}

/** `text`: without markup. */
export function readMessage(text: string): Message {
  const tokens: Token[] = [];
  const quoted: string[] = [];
  let pause: Token['pause'] = null;
  for (let at = 0; at < text.length;) {
    const mark = quotedAt(text, at);
    if (mark) {
      tokens.push({ text: mark.content, low: '"', possessive: false, start: at, pause });
      quoted.push(mark.content);
      pause = null;
      at = mark.end;
      continue;
    }
    PIECE.lastIndex = at;
    const found = PIECE.exec(text)?.groups;
    if (!found) {
      at++;
      continue;
    }
    if (found['link'] !== undefined) pause ??= null;
    else if (found['sentence'] !== undefined)
      pause = found['sentence'] === '.' && ABBREVIATED.has(tokens.at(-1)?.low ?? '') ? pause : 'sentence';
    else if (found['part'] !== undefined) pause ??= 'part';
    else {
      tokens.push(...tokensOf(found['word'] ?? found['sign'] ?? '', { start: at, pause }));
      pause = null;
    }
    at = PIECE.lastIndex;
  }
  return { tokens, quoted };
}

function tokensOf(word: string, { start, pause }: Pick<Token, 'start' | 'pause'>): Token[] {
  const short = Object.hasOwn(SHORTHAND, plain(word)) ? SHORTHAND[plain(word)] : undefined;
  if (short !== undefined) {
    const parts = short.split(' ').filter(Boolean);
    return parts.map((low, at) => ({
      text: parts.length === 1 ? word : low,
      low,
      possessive: false,
      start,
      pause: at === 0 ? pause : null,
    }));
  }
  const possessive = POSSESSIVE.test(word);
  const text = word.replace(POSSESSIVE, '');
  return [{ text, low: plain(text), possessive, start, pause }];
}

/** The text that begins in quotation marks here. A single mark opens only before a word and after none, and closes before none. */
function quotedAt(text: string, at: number): { content: string; end: number } | null {
  const closing = CLOSING[text[at] ?? ''];
  if (closing === undefined) return null;
  const single = closing.includes("'");
  const wordy = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{N}]/u.test(unit);
  if (single && (wordy(text[at - 1]) || !wordy(text[at + 1]))) return null;
  for (let end = at + 1; end < text.length; end++) {
    if (!closing.includes(text[end] ?? '') || (single && wordy(text[end + 1]))) continue;
    const content = text
      .slice(at + 1, end)
      .trim()
      .replace(/\s+/g, ' ');
    return content === '' ? null : { content, end: end + 1 };
  }
  // An opening mark without its closing one holds what is left, unless it may be an apostrophe.
  const content = text
    .slice(at + 1)
    .trim()
    .replace(/\s+/g, ' ');
  return single || content === '' || text[at] === '»' || (text[at] === '"' && !/^"\S/.test(text.slice(at)))
    ? null
    : { content, end: text.length };
}

/** As typed, with single spaces. */
export const written = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** A word that begins with a capital, or is written in an alphabet without them. */
export const capitalised = ({ text }: Token): boolean => /^[^\p{Ll}]/u.test(text) && /^\p{L}/u.test(text);

/** The word that stands for an outlet in a message; its text is the outlet's name. */
export const OUTLET = '\u0000outlet';
