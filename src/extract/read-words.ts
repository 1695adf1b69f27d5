/** Reads blocks of text into words, once, by character codes; every later pass works on these rows and never on the text again. */
import { hashAt, hashed, kindsAt, kindsUnaccented } from './lexicon.ts';
import { JOINED_PARTICLES } from './particles-data.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

const joinedParticles = new Set(JOINED_PARTICLES.split(' '));

const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;

/** Class of every UTF-16 unit: LETTER, DIGIT, UPPER bits; 0 for what is in no word. Built once. */
const classes = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) {
  const char = String.fromCharCode(code);
  if (/\p{L}|\p{M}/u.test(char)) classes[code] = /\p{Lu}|\p{Lt}/u.test(char) ? LETTER | UPPER : LETTER;
  else if (/\p{Nd}/u.test(char)) classes[code] = DIGIT;
  else if (code >= 0xd800 && code < 0xe000) classes[code] = LETTER;
}

const gaps = new Uint16Array(65536);
const mark = (chars: string, bit: number): void => {
  for (const char of chars) gaps[char.charCodeAt(0)] = (gaps[char.charCodeAt(0)] ?? 0) | bit;
};
gaps.fill(Gap.other);
for (const char of ' \t\n\r\f\v\u00a0\u2002\u2003\u2009\u200a\u202f\u3000') gaps[char.charCodeAt(0)] = Gap.space;
gaps[0x200b] = 0;
for (const char of "*_@#%$£€&+/\\|~^=<>•·-'’") gaps[char.charCodeAt(0)] = Gap.other;
for (const char of ',.?!…;:—–―()[]{}“”„«»"‘`') gaps[char.charCodeAt(0)] = 0;
mark(',', Gap.comma);
mark('.?!…', Gap.stop);
mark(';', Gap.semicolon);
mark(':', Gap.colon);
mark('—–―', Gap.dash);
mark('()[]{}', Gap.bracket);
mark('“”„«»"‘`', Gap.mark);

const isLetter = (code: number): boolean => ((classes[code] ?? 0) & LETTER) !== 0;
const SPACE = 0x20;
const CAPITAL_Z = 0x5a;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const HYPHEN = 0x2d;
const PERIOD = 0x2e;

/**
 * Appends the words of `text[from, to)` to `words`; the first one follows a `block` gap. Returns the offsets of all signs
 * that may open or close a quotation, which stand in no word.
 */
export function readWords(words: Words, from: number, to: number, block: number): number[] {
  const { text } = words;
  const signs: number[] = [];
  let gap: number = Gap.block;
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      gap |= Gap.space;
      at++;
      continue;
    }
    if ((classes[code] ?? 0) === 0) {
      const sign = gapAt(text, at, code);
      if (sign === Gap.mark) signs.push(at);
      gap |= sign;
      at++;
      continue;
    }
    words.reserve();
    words.gap[words.count] = gap;
    words.block[words.count] = block;
    at = readWord(words, at, to);
    words.count++;
    gap = 0;
  }
  return signs;
}

/** Two hyphens, or one between spaces, are a dash; two apostrophes are a mark. */
function gapAt(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  if (code === HYPHEN && (next === HYPHEN || (next === 0x20 && text.charCodeAt(at - 1) === 0x20))) return Gap.dash;
  if (code === APOSTROPHE || code === CURLY) return pluralOwner(text, at) ? 0 : Gap.mark;
  return gaps[code] ?? Gap.other;
}

/** The apostrophe of "the farmers’ union". */
const pluralOwner = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x73 && text.charCodeAt(at + 1) === 0x20 && isLetter(text.charCodeAt(at + 2));

/** Writes start, end, outer, shape and kinds of the word at `at`; returns the offset behind it. */
function readWord(words: Words, at: number, to: number): number {
  const { text } = words;
  const first = classes[text.charCodeAt(at)] ?? 0;
  let end = at;
  let uppers = 0;
  let lowers = 0;
  let hash = 0;
  let joined = false;
  let plain = true;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (code >= SMALL_A && code <= SMALL_Z) {
      lowers++;
      hash = hashed(hash, code);
      continue;
    }
    if (code === SPACE) break;
    const kind = classes[code] ?? 0;
    if (kind === 0) {
      if (!joins(text, at, end, code) || end + 1 >= to) break;
      joined = true;
    } else if ((kind & UPPER) !== 0) uppers++;
    else if (kind === LETTER) lowers++;
    if (code > CAPITAL_Z || kind === DIGIT || kind === 0) plain = false;
    hash = hashed(hash, code);
  }
  const bare = joined ? withoutPossessive(text, at, end) : end;
  if (bare < end) hash = hashAt(text, at, bare);
  const capital = (first & UPPER) !== 0 || (uppers > 0 && lowers > 0 && joinedName(text, at, end)) ? Shape.capital : 0;
  const upper = uppers > 1 && lowers <= (bare < end ? 1 : 0) ? Shape.upper : 0;
  const initial = capital !== 0 && bare - at === 1 ? Shape.initial : 0;
  const row = words.count;
  words.start[row] = at;
  words.end[row] = bare;
  words.outer[row] = end;
  words.hash[row] = hash;
  words.shape[row] =
    capital |
    upper |
    initial |
    (first === DIGIT ? Shape.digit : 0) |
    (bare < end ? Shape.possessive : 0) |
    (plain ? Shape.plain : 0);
  const kinds = first === DIGIT ? 0 : kindsAt(text, at, bare, hash);
  words.kinds[row] = kinds !== 0 || plain || first === DIGIT ? kinds : kindsUnaccented(text, at, bare);
  return end;
}

/** "al-Rashad", "d’Orme": a small particle joined to a capital. */
function joinedName(text: string, at: number, end: number): boolean {
  for (let sign = at + 1; sign < Math.min(end, at + 5); sign++) {
    const code = text.charCodeAt(sign);
    if (code !== HYPHEN && code !== APOSTROPHE && code !== CURLY) continue;
    return ((classes[text.charCodeAt(sign + 1)] ?? 0) & UPPER) !== 0 && joinedParticles.has(text.slice(at, sign));
  }
  return false;
}

/** Whether the sign at `end` holds two parts of one word together: isn’t, Jong-un, U.S, 1,000. */
function joins(text: string, at: number, end: number, code: number): boolean {
  const next = classes[text.charCodeAt(end + 1)] ?? 0;
  if (next === 0) return false;
  if (code === APOSTROPHE || code === CURLY || code === HYPHEN)
    return isLetter(text.charCodeAt(end - 1)) || code === HYPHEN;
  const before = classes[text.charCodeAt(end - 1)] ?? 0;
  if (code === PERIOD) {
    if (before === DIGIT && next === DIGIT) return true;
    return (before & LETTER) !== 0 && (next & LETTER) !== 0 && (end - at === 1 || text.charCodeAt(end - 2) === PERIOD);
  }
  return code === 0x2c && before === DIGIT && next === DIGIT;
}

/** Where the word ends without ’s. */
function withoutPossessive(text: string, at: number, end: number): number {
  if (end - at < 3) return end;
  const last = text.charCodeAt(end - 1);
  const sign = text.charCodeAt(end - 2);
  return (last === 0x73 || last === 0x53) && (sign === APOSTROPHE || sign === CURLY) ? end - 2 : end;
}
