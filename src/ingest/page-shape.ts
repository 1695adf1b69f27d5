// Measures one line of a saved page by itself: how many words, how they are written, how it ends, which phrases it holds.
import type { Span } from '../model/span.ts';
import type { Line } from './page-lines.ts';
import { functionWords, insides, longestPhrase, months, openings } from './page-words.ts';
import type { PhraseKind } from './page-words.ts';

export interface Shape {
  readonly line: Line;
  /** The words as printed, cut off where the line is very long. */
  readonly printed: string;
  /** Words as counted; scripts without spaces count two letters a word. */
  readonly words: number;
  /** Folded words of the line's beginning (all of them in a line of usual length). */
  readonly folded: readonly string[];
  /** Letters and digits only, lower case: equal for lines that say the same. */
  readonly key: string;
  /** Shares of the words, 0 … 1. */
  readonly little: number;
  readonly capitalised: number;
  readonly upper: number;
  readonly numeric: number;
  readonly ends: 'stop' | 'question' | 'colon' | 'ellipsis' | 'quote' | 'none';
  /** Sentences ended inside the line or at its end. */
  readonly stops: number;
  readonly commas: number;
  readonly quoted: boolean;
  readonly opensLower: boolean;
  /** Words run together, as "NewsTitle" or "DoeStaff". */
  readonly joined: boolean;
  readonly starts: ReadonlySet<PhraseKind>;
  readonly is: ReadonlySet<PhraseKind>;
  readonly holds: ReadonlySet<PhraseKind>;
  readonly year: boolean;
  readonly month: boolean;
  readonly clock: boolean;
  readonly slash: boolean;
  readonly pipe: boolean;
  /** A colon with words on both sides. */
  readonly colon: boolean;
  readonly at: boolean;
  readonly address: boolean;
  readonly bracketed: boolean;
  /** Begins as a link to another article does: "Also read | …", "More on this: …". */
  readonly linked: boolean;
  /** "Photo: Name", "Picture by Name" inside the line. */
  readonly pictured: boolean;
  readonly endsBracketed: boolean;
  readonly second: boolean;
  readonly first: boolean;
  /** 0 … 1: how much it reads like a sentence or a paragraph. */
  readonly prose: number;
}

/** Units of a line that are looked at; what follows counts by length only. */
const LOOKED_AT = 2400;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const SECOND = new Set(['you', 'your', 'yours', "you're", "you'll", 'please']);
const FIRST = new Set(['i', 'we', 'my', 'our', "i'm", "i've", "we're", 'me', 'us']);

/** Lower case with straight apostrophes: the form the word lists are kept in. */
export const folded = (word: string): string => word.toLowerCase().replaceAll('’', "'");

export function shapeOf(text: string, line: Line): Shape {
  const seen = text.slice(line.wordsStart, Math.min(line.end, line.wordsStart + LOOKED_AT));
  const forms = seen.match(WORD) ?? [];
  const low = forms.map(folded);
  const n = Math.max(1, forms.length);
  const unspaced = seen.match(UNSPACED)?.length ?? 0;
  const scale = (line.end - line.wordsStart) / Math.max(1, seen.length);
  const counted = (unspaced > seen.length / 3 ? unspaced / 2 : forms.length) * scale;
  const share = (test: (word: string, at: number) => boolean): number => forms.filter(test).length / n;
  const little = unspaced > seen.length / 3 ? 0.4 : share((_, at) => functionWords.has(low[at] ?? ''));
  const ending = endOf(text.slice(Math.max(line.start, line.end - 4), line.end));
  const stops = sentenceEnds(seen);
  return {
    line,
    printed: seen,
    words: counted,
    folded: low,
    key: low.join(' ').replaceAll("'", ''),
    little,
    capitalised: share((word) => /^\p{Lu}/u.test(word)),
    upper: share((word) => word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)),
    numeric: share((word) => /^\p{N}/u.test(word)),
    ends: ending,
    stops,
    commas: seen.split(/[,،、，;]/).length - 1,
    quoted: /["“”«»„「‘]/.test(seen),
    opensLower: /^\p{Ll}/u.test(seen),
    joined: /\p{Ll}\p{Lu}\p{Ll}/u.test(seen.slice(0, 300)),
    ...phrasesOf(low),
    year: low.some((word) => /^(?:19|20)\d\d$/.test(word)),
    month: low.some((word) => months.has(word)),
    clock: /\d{1,2}[:.]\d{2}(?!\d)|\d ?[ap]\.?m\b/i.test(seen.slice(0, 300)),
    slash: /\S ?\/ ?\S/.test(seen.slice(0, 300)) && !seen.includes('://'),
    pipe: /[|»›→▸•·]/.test(seen.slice(0, 300)),
    colon: /[^\s:]: \S/.test(seen.slice(0, 300)),
    at: /(?:^|[\s(])@\w/.test(seen.slice(0, 300)),
    address: /\w@\w|https?:\/\/|www\.|\w\.com\b/.test(seen.slice(0, 300)),
    bracketed: /^[([].*[)\]]$/.test(seen.slice(0, 300)),
    linked: opensLink(seen),
    pictured:
      /(?<!\p{L})(?:photo|picture|image|foto|photograph|illustration|graphic|credit)(?:: ?|s?(?: credit:? | by ))\p{Lu}/iu.test(
        seen.slice(0, 600),
      ),
    endsBracketed: /[([][^()[\]]{3,90}[)\]]\.?$/.test(text.slice(Math.max(line.start, line.end - 100), line.end)),
    second: low.some((word) => SECOND.has(word)),
    first: low.some((word) => FIRST.has(word)),
    prose: proseOf({ words: counted, little, ending, stops }),
  };
}

function endOf(tail: string): Shape['ends'] {
  const last = /[\p{L}\p{N}\p{P}\p{S}]$/u.exec(tail)?.[0] ?? '';
  if (tail.endsWith('...') || last === '…') return 'ellipsis';
  if (/[.!。！।؟۔]["”’')\]»]{0,2}$/.test(tail)) return 'stop';
  if (/[?？]["”’')\]»]{0,2}$/.test(tail)) return 'question';
  if (/[:：]$/.test(last)) return 'colon';
  if (/["”»」]/.test(last)) return 'quote';
  return 'none';
}

function sentenceEnds(seen: string): number {
  return seen.match(/[.!?。！？۔؟।](?=["”’')\]»]{0,2}(?:\s|$))|[。！？]/gu)?.length ?? 0;
}

function proseOf(line: { words: number; little: number; ending: Shape['ends']; stops: number }): number {
  const length = Math.min(1, Math.max(0, (line.words - 4) / 20));
  const sentence = line.ending === 'stop' || line.ending === 'quote' ? 1 : line.ending === 'none' ? 0.35 : 0.6;
  const running = Math.min(1, line.little / 0.25);
  return length * (0.4 + 0.6 * running) * (line.stops > 1 ? Math.max(sentence, 0.8) : sentence);
}

/** An "also" phrase, then a sign that parts it from a title. */
function opensLink(seen: string): boolean {
  const lead = /^([^|:»›>\u2013\u2014]{2,40})[|:»›>\u2013\u2014]\s*\S/u.exec(seen)?.[1];
  const phrase = lead?.match(WORD)?.map(folded).join(' ');
  return phrase !== undefined && (openings.get(phrase)?.includes('also') ?? false);
}

function phrasesOf(low: readonly string[]): Pick<Shape, 'starts' | 'is' | 'holds'> {
  const starts = new Set<PhraseKind>();
  const is = new Set<PhraseKind>();
  const holds = new Set<PhraseKind>();
  const opening = /^\p{N}+$/u.test(low[0] ?? '') ? 1 : 0;
  for (let from = 0; from < Math.min(low.length, 60); from += 1)
    for (let length = 1; length <= longestPhrase && from + length <= low.length; length += 1) {
      const phrase = low.slice(from, from + length).join(' ');
      if (from <= opening)
        for (const kind of openings.get(phrase) ?? []) (length === low.length - from ? is : starts).add(kind);
      for (const kind of insides.get(phrase) ?? []) holds.add(kind);
    }
  for (const kind of is) starts.add(kind);
  return { starts, is, holds };
}

/** Where the words of a line stand, its list marker left out. */
export const wordsSpan = (line: Line): Span => ({ start: line.wordsStart, end: line.end });
