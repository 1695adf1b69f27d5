// Looks for the signs a line shows: a clock, an address, a credit in brackets, how it ends. Patterns are anchored or run over a short stretch.
import { LETTER, NUMBER, classAt } from './page-letters.ts';
import { PICTURE, TAKEN } from './page-lexicon.ts';
import type { Line } from './page-lines.ts';
import { SIGNS_WITHIN } from './page-scan.ts';
import type { Scan } from './page-scan.ts';
import { openings } from './page-words.ts';

export const endings = ['stop', 'question', 'colon', 'ellipsis', 'quote', 'none'] as const;
export type Ending = (typeof endings)[number];

const PICTURE_WITHIN = 600;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
const PICTURED =
  /(?<!\p{L})(?:photo|picture|image|foto|photograph|illustration|graphic|credit)(?:: ?|s?(?: credit:? | by ))\p{Lu}/iu;

/** Signs at a line's beginning. The patterns run only where what they need was seen. */
export function signsOf(scan: Scan, seen: string) {
  const near = seen.length > SIGNS_WITHIN ? seen.slice(0, SIGNS_WITHIN) : seen;
  return {
    clock: scan.digit && /\d{1,2}[:.]\d{2}(?!\d)|\d ?[ap]\.?m\b/i.test(near),
    slash: scan.slash && /\S ?\/ ?\S/.test(near) && !seen.includes('://'),
    colon: scan.colon && /[^\s:]: \S/.test(near),
    at: scan.at && /(?:^|[\s(])@\w/.test(near),
    address: (scan.at || scan.slash || scan.dotted) && /\w@\w|https?:\/\/|www\.|\w\.com\b/.test(near),
    bracketed: (near.startsWith('(') || near.startsWith('[')) && /^[([].*[)\]]$/.test(near),
  };
}

/** Says who took a picture. `bits` are what the lexicon knows of its words. */
export const isPictured = (scan: Scan, seen: string, bits: number): boolean =>
  (scan.mixed || (bits & PICTURE) !== 0) &&
  (scan.colon || (bits & TAKEN) !== 0 || seen.length > SIGNS_WITHIN) &&
  PICTURED.test(seen.slice(0, PICTURE_WITHIN));

/** Whether the line's last words stand in brackets. */
export function endsBracketed(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.end - 1) === 46 ? line.end - 2 : line.end - 1;
  const sign = text[last];
  return (
    (sign === ')' || sign === ']') &&
    /[([][^()[\]]{3,90}[)\]]\.?$/.test(text.slice(Math.max(line.start, line.end - 100), line.end))
  );
}

/** Signs that say by themselves how a line ends. */
const ENDS = new Map<number, Ending>([
  [46, 'stop'],
  [33, 'stop'],
  [63, 'question'],
  [58, 'colon'],
]);

/** How the line ends. */
export function endOf(text: string, line: Line): Ending {
  const known = ENDS.get(text.charCodeAt(line.end - 1));
  if (known && !text.startsWith('..', line.end - 2)) return known;
  if (classAt(text, line.end - 1) & (LETTER | NUMBER)) return 'none';
  const tail = text.slice(Math.max(line.start, line.end - 4), line.end);
  const last = /[\p{L}\p{N}\p{P}\p{S}]$/u.exec(tail)?.[0] ?? '';
  if (tail.endsWith('...') || last === '…') return 'ellipsis';
  if (/[.!。！।؟۔]["”’')\]»]{0,2}$/.test(tail)) return 'stop';
  if (/[?？]["”’')\]»]{0,2}$/.test(tail)) return 'question';
  if (/[:：]$/.test(last)) return 'colon';
  if (/["”»」]/.test(last)) return 'quote';
  return 'none';
}

/** An "also" phrase, then a sign that parts it from a title. */
export function opensLink(seen: string): boolean {
  const lead = /^([^|:»›>\u2013\u2014]{2,40})[|:»›>\u2013\u2014]\s*\S/u.exec(seen)?.[1];
  const phrase = lead
    ?.match(WORD)
    ?.map((word) => word.toLowerCase().replaceAll('’', "'"))
    .join(' ');
  return phrase !== undefined && (openings.get(phrase)?.includes('also') ?? false);
}
