/** Pairs the quotation marks of one block of text into stretches; does not ask whether a stretch is speech. */

/** Words between marks, marks left out. */
export interface Stretch {
  /** UTF-16 offsets of the words between the marks. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the whole, marks included where they are there. */
  readonly outerStart: number;
  readonly outerEnd: number;
  /** False: it runs to the end of its block because no closing mark came. */
  readonly closed: boolean;
  /** False: it has a closing mark only. */
  readonly opened: boolean;
  /** True where single marks are used. */
  readonly single: boolean;
  /** Index of the stretch around it, or -1. */
  readonly inside: number;
}

type Role = 'open' | 'close' | 'either' | 'none';

interface Mark {
  readonly at: number;
  readonly width: number;
  readonly role: Role;
}

const wordLike = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const blankLike = (char: string): boolean => /[\s([{—–―\-/]/u.test(char);

/** 1 for a sign of a word, 2 for a blank, by code below 128; others are asked one by one. */
const plain = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return wordLike(char) ? 1 : blankLike(char) ? 2 : 0;
});

const isWord = (char: string | undefined): boolean => {
  if (char === undefined) return false;
  const kind = plain[char.charCodeAt(0)];
  return kind === undefined ? wordLike(char) : kind === 1;
};

const isBlank = (char: string | undefined): boolean => {
  if (char === undefined) return true;
  const kind = plain[char.charCodeAt(0)];
  return kind === undefined ? blankLike(char) : kind === 2;
};

/**
 * The stretches of `text[from, to)` in order of their start, outer before inner. One wrong mark never reaches beyond the block:
 * an opening mark without a closing one runs to its end; a closing mark without an opening one reaches back to the end of the
 * stretch before it, and is kept only if that leaves whole sentences.
 */
export function readStretches(text: string, from: number, to: number): Stretch[] {
  const signs: number[] = [];
  for (let at = from; at < to; at++) if (isMark[text.charCodeAt(at)] === 1) signs.push(at);
  return stretchesAmong(text, { start: from, end: to }, signs);
}

/** 1 for every unit that may open or close a stretch. */
const isMark = new Uint8Array(65536);
for (const char of '“”«»„"\'`‘’') isMark[char.charCodeAt(0)] = 1;

/** The same for a block whose words are read: `signs` are what `readWords` gives for it. */
export function stretchesAmong(text: string, block: BlockOfText, signs: readonly number[]): Stretch[] {
  if (signs.length === 0) return [];
  const stretches = pairDoubles(text, doubleMarks(text, block, signs), block);
  return signs.some((at) => opensSingle(text, at)) ? addSingles(text, stretches, block) : stretches;
}

/** Its place in the text, as UTF-16 offsets. */
interface BlockOfText {
  readonly start: number;
  readonly end: number;
}

function doubleMarks(text: string, { start: from, end: to }: BlockOfText, signs: readonly number[]): Mark[] {
  const marks: Mark[] = [];
  let behind = from;
  for (const at of signs) {
    if (at < behind) continue;
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0xab || code === 0x201e)
      marks.push({ at, width: 1, role: turned(text, at, { from, to }) < 0 ? 'close' : 'open' });
    else if (code === 0x201d || code === 0xbb)
      marks.push({ at, width: 1, role: turned(text, at, { from, to }) > 0 ? 'open' : 'close' });
    else if (code === 0x22) marks.push({ at, width: 1, role: facing(text, at, 1) });
    else if ((code === 0x27 || code === 0x60) && text.charCodeAt(at + 1) === code && at + 1 < to) {
      marks.push({ at, width: 2, role: facing(text, at, 2) });
      behind = at + 2;
    }
  }
  return marks;
}

/** Which way a curly mark must face by its neighbours, whatever its shape: 1 opens, -1 closes, 0 cannot be told. */
function turned(text: string, at: number, block: { from: number; to: number }): number {
  const before = at === block.from || isBlank(text[at - 1]);
  const after = at + 1 >= block.to || isBlank(text[at + 1]);
  if (before === after) return 0;
  return before ? (isWord(text[at + 1]) ? 1 : 0) : /[.,?!…]/u.test(text[at - 1] ?? '') && after ? -1 : 0;
}

/** Which way a straight mark faces, by its neighbours. */
function facing(text: string, at: number, width: number): Role {
  const before = isBlank(text[at - 1]);
  const after = isBlank(text[at + width]);
  if (before && after) return 'either';
  if (before) return 'open';
  return after || !isWord(text[at + width]) ? 'close' : 'either';
}

function pairDoubles(text: string, marks: readonly Mark[], block: BlockOfText): Stretch[] {
  const out: Stretch[] = [];
  let open: Mark | null = null;
  let reached = block.start;
  for (const mark of marks) {
    if (open === null) {
      if (mark.role === 'close') {
        const lost = lostOpening(text, reached, mark);
        if (lost !== null) out.push(lost);
        reached = mark.at + mark.width;
      } else open = mark;
    } else if (mark.role !== 'open' || straight(text, mark)) {
      out.push(stretch(open, mark));
      reached = mark.at + mark.width;
      open = null;
    }
  }
  if (open !== null) out.push(unclosed(text, open, block.end));
  return out.filter((one) => one.end > one.start);
}

/** A straight mark closes what is open whichever way it seems to face. */
const straight = (text: string, mark: Mark): boolean => text.charCodeAt(mark.at) < 0x80;

function stretch(open: Mark, close: Mark): Stretch {
  const start = open.at + open.width;
  const outerEnd = close.at + close.width;
  return { start, end: close.at, outerStart: open.at, outerEnd, closed: true, opened: true, single: false, inside: -1 };
}

function unclosed(text: string, open: Mark, blockEnd: number): Stretch {
  let end = blockEnd;
  while (end > open.at + open.width && /\s/u.test(text[end - 1] ?? '')) end--;
  return {
    start: open.at + open.width,
    end,
    outerStart: open.at,
    outerEnd: end,
    closed: false,
    opened: true,
    single: false,
    inside: -1,
  };
}

/**
 * What a closing mark closes whose opening mark was lost: after an earlier stretch, all sentences since the one that ended its tag
 * (“…,” they declared. We will go on.”); else the sentence the mark stands in. Null where no speech ends in it.
 */
function lostOpening(text: string, reached: number, close: Mark): Stretch | null {
  if (!/[.,?!…]/u.test(text[close.at - 1] ?? '')) return null;
  const first = !/\S/u.test(text[reached - 1] ?? ' ');
  const before = text.slice(reached, close.at - 1);
  const ends = [...before.matchAll(/[.?!]\s+(?=\p{Lu})/gu)].map((found) => reached + found.index + found[0].length);
  const start = first ? (ends.at(-1) ?? reached) : ends[0];
  if (start === undefined) return null;
  const outerEnd = close.at + close.width;
  return { start, end: close.at, outerStart: start, outerEnd, closed: true, opened: false, single: false, inside: -1 };
}

/** Adds stretches in single marks, ‘so’ or 'so', outside the double ones and inside them. */
function addSingles(text: string, doubles: readonly Stretch[], block: BlockOfText): Stretch[] {
  const out: Stretch[] = [];
  let at = block.start;
  for (let index = 0; index <= doubles.length; index++) {
    const next = doubles[index];
    for (const one of singlesIn(text, at, next?.outerStart ?? block.end)) out.push(one);
    if (next === undefined) break;
    const parent = out.push(next) - 1;
    for (const one of singlesIn(text, next.start, next.end)) out.push({ ...one, inside: parent });
    at = next.outerEnd;
  }
  return out;
}

/** Longest stretch in single marks, in units: beyond it an apostrophe was taken for a mark. */
const LONGEST_SINGLE = 1500;

function singlesIn(text: string, from: number, to: number): Stretch[] {
  const out: Stretch[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (opensSingle(text, at)) {
      const close = closingSingle(text, at, Math.min(to, at + LONGEST_SINGLE));
      if (close > at + 1) {
        out.push({
          start: at + 1,
          end: close,
          outerStart: at,
          outerEnd: close + 1,
          closed: true,
          opened: true,
          single: true,
          inside: -1,
        });
        at = close + 1;
        continue;
      }
      if (code === 0x27) at = Math.min(to, at + 1);
    }
    at++;
  }
  return out;
}

/** ‘ or ' at `at` may open a stretch, by what stands beside it. */
const opensSingle = (text: string, at: number): boolean =>
  (text.charCodeAt(at) === 0x2018 || text.charCodeAt(at) === 0x27) &&
  (at === 0 || isBlank(text[at - 1]) || /["“„«,:;]/u.test(text[at - 1] ?? '')) &&
  !isBlank(text[at + 1]) &&
  text[at + 1] !== "'" &&
  text[at - 1] !== "'";

/** The mark that closes ‘ at `open`; -1 without one. An apostrophe after a plural (the workers’ rights) is passed over while another may close. */
function closingSingle(text: string, open: number, to: number): number {
  const curly = text.charCodeAt(open) === 0x2018;
  let fallback = -1;
  for (let at = open + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (curly && code === 0x2018) break;
    if (!curly && code === 0x27 && isWord(text[at + 1]) && isBlank(text[at - 1])) break;
    if (code !== (curly ? 0x2019 : 0x27) || isWord(text[at + 1])) continue;
    const plural = text[at - 1] === 's' && text[at + 1] === ' ' && /\p{Ll}/u.test(text[at + 2] ?? '');
    if (!plural) return isBlank(text[at - 1]) && !curly ? fallback : at;
    if (fallback < 0) fallback = at;
  }
  return fallback;
}
