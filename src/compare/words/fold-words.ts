/** Text → words to compare by: case, accents, marks, dashes, apostrophes and points of abbreviations folded, contractions kept. Shows nothing. */
import type { Span } from '../../model/span.ts';
import { CAPITALS_TELL, COMMON_WORDS } from './fold-data.ts';

/** A word with its place in the text. */
export interface FoldedWord extends Span {
  readonly key: string;
}

/** Words in order; `gaps` and `seams` hold indexes of words, or the number of words for the end. */
export interface Folded {
  readonly words: readonly FoldedWord[];
  readonly keys: readonly string[];
  /** Before which words an ellipsis shows a cut. */
  readonly gaps: ReadonlySet<number>;
  /** Before which words another span begins. */
  readonly seams: ReadonlySet<number>;
}

/** Signs that may stand inside a word and are not seen. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const APOSTROPHE = "'’ʼ‘`´";
/** In turn: an ellipsis; an abbreviation with points; a number; one sign of a script without spaces; a word; a sign that is read aloud. */
const TOKEN = new RegExp(
  [
    '…|\\.{3,}|\\. \\. \\.',
    '\\p{L}(?:\\.\\p{L})+(?!\\p{L})\\.?',
    '\\p{N}+(?:[.,]\\p{N}+)*[\\p{L}\\p{M}]*',
    '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]\\p{M}*',
    `[\\p{L}*][\\p{L}\\p{M}\\p{N}*${UNSEEN}]*(?:[${APOSTROPHE}]\\p{L}[\\p{L}\\p{M}\\p{N}*]*)*`,
    '[$£€¥₹%&]|(?<![\\p{L}\\p{N}])[-−](?=\\p{N})',
  ].join('|'),
  'gu',
);
const PLAIN = /^[a-z0-9]+$/i;
const ELLIPSIS = /^[…. ]+$/;
const LONGEST_KEY = 64;

/** The words of the spans, one after another. Linear in their length. */
export function foldWords(text: string, spans: readonly Span[]): Folded {
  const words: FoldedWord[] = [];
  const gaps = new Set<number>();
  const seams = new Set<number>();
  for (const { start, end } of spans) {
    seams.add(words.length);
    const stretch = text.slice(start, end);
    let shouted = false;
    for (let at = wordFrom(stretch, 0); at < stretch.length;) {
      const plain = plainEnd(stretch, at);
      const found = plain > at ? null : tokenFrom(stretch, at);
      if (plain === at && found === null) break;
      const index = found?.index ?? at;
      const token = found?.[0] ?? stretch.slice(at, plain);
      at = wordFrom(stretch, index + token.length);
      if (found && ELLIPSIS.test(token)) {
        gaps.add(words.length);
        continue;
      }
      const capitals = CAPITALS_TELL.has(token) && !shouted && !shoutsNext(stretch, index + token.length);
      shouted = token.length > 1 && !CAPITALS_TELL.has(token) && isShouted(token);
      const key = capitals ? acronym(token) : keyOf(token);
      if (key !== '') words.push({ key, start: start + index, end: start + index + token.length });
    }
  }
  seams.add(words.length);
  return { words, keys: words.map(({ key }) => key), gaps, seams };
}

function tokenFrom(text: string, at: number): RegExpExecArray | null {
  TOKEN.lastIndex = at;
  return TOKEN.exec(text);
}

/** Letters and digits of ASCII, and signs that end a word of them and begin nothing: most of most texts, which needs no pattern. */
const [PLAIN_LETTER, PLAIN_DIGIT, BETWEEN] = [1, 2, 4];
const SIGNS = new Uint8Array(65536);
for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') SIGNS[sign.charCodeAt(0)] = PLAIN_LETTER;
for (const sign of '0123456789') SIGNS[sign.charCodeAt(0)] = PLAIN_DIGIT;
for (const sign of ' ,;:!?()"“”\n') SIGNS[sign.charCodeAt(0)] = BETWEEN;

/** The first place from here on that may begin a word. */
function wordFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && SIGNS[text.charCodeAt(at)] === BETWEEN) at++;
  return at;
}

/** Where a plain word that begins here ends; the same place where none begins, or where the pattern has to tell. */
function plainEnd(text: string, from: number): number {
  if (SIGNS[text.charCodeAt(from)] !== PLAIN_LETTER) return from;
  let at = from + 1;
  while (at < text.length && ((SIGNS[text.charCodeAt(at)] as number) & (PLAIN_LETTER | PLAIN_DIGIT)) !== 0) at++;
  if (at === text.length || SIGNS[text.charCodeAt(at)] === BETWEEN) return at;
  // One letter and a point may begin an abbreviation.
  return text[at] === '.' && at > from + 1 ? at : from;
}

const acronym = (token: string): string => `${token.toLowerCase().split('').join('.')}.`;
const isShouted = (token: string): boolean =>
  !/^.[a-z]/u.test(token) && token === token.toUpperCase() && token !== token.toLowerCase();
const shoutsNext = (text: string, at: number): boolean => /^[^\p{L}]{1,3}\p{Lu}{2}/u.test(text.slice(at, at + 6));

function keyOf(token: string): string {
  if (PLAIN.test(token)) return token.slice(0, LONGEST_KEY).toLowerCase();
  if (/^[uU]\.[sS]\.?$/.test(token)) return acronym('US');
  if (/^\p{L}\./u.test(token)) return token.replaceAll('.', '').toLowerCase();
  if (token === '&') return 'and';
  if (token === '-' || token === '−') return 'minus';
  return token
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin}\p{M}*)[\u0300-\u036f]/gu, '')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/^\*+$/, '')
    .normalize('NFC')
    .toLowerCase()
    .slice(0, LONGEST_KEY);
}

/** Whether a key says something of the subject. */
export const isContent = (key: string): boolean => !COMMON_WORDS.has(key);

const ENDINGS = /(?:ations?|ings?|ments?|ities|ity|ized|ised|ies|ers?|ed|es|ly|s|'s)$/;

/** A key without its ending, roughly: two forms of a word mostly share it. Never shorter than four letters. */
export function stemOf(key: string): string {
  const bare = key.replace(/'s$/, '');
  const cut = bare.replace(ENDINGS, '');
  return (cut.length >= 4 ? cut : bare).replace(/(?<=....)[ei]$/, '');
}
