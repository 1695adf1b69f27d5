/** The number that one word writes, in digits or in letters; what it counts is read elsewhere. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Compared } from '../compared.ts';
import { CARDINALS, ORDINALS, SCALES, UNITS } from './numbers-data.ts';
import { ownOf } from '../words/own-of.ts';

/** What stands alone as a number at a word. */
export interface Figure {
  readonly value: number;
  readonly ordinal: boolean;
  /** Words behind a hyphen: "10-hour", "24-year-old". */
  readonly tail: readonly string[];
}

/** Null where the word is no number; 1 in letters is none. */
export const figureAt = (compared: Compared, at: number): Figure | null =>
  compared.words.shaped(at, Shape.digit) ? inDigits(compared, at) : inLetters(compared, at);

const DIGITS = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?(st|nd|rd|th|k|m|bn|km|kg|mph|ft)?((?:-[a-z]+)*)$/u;

function inDigits(compared: Compared, at: number): Figure | null {
  const { words } = compared;
  const found = DIGITS.exec(words.text.slice(words.start[at], words.end[at]).toLowerCase());
  if (found === null) return null;
  const [, whole = '', part = '', suffix = '', tail = ''] = found;
  const ordinal = /^(?:st|nd|rd|th)$/u.test(suffix);
  const meters = suffix === 'm' && isOfMeters(compared, at);
  const scale = ordinal || meters ? 1 : (SCALES[suffix] ?? 1);
  const unit = meters ? ['meter'] : UNITS[suffix] === undefined ? [] : [suffix];
  return {
    value: Number(whole.replaceAll(',', '') + part) * scale,
    ordinal,
    tail: [...unit, ...tail.split('-').filter((one) => one !== '')],
  };
}

/** "fell 200m", "200m below the ridge"; "£200m" and "200m people" are millions. */
function isOfMeters({ plain, words }: Compared, at: number): boolean {
  if (/[$£€¥]/u.test(words.text[(words.start[at] ?? 0) - 1] ?? '')) return false;
  const next = plain[at + 1] ?? '';
  return words.gap[at + 1] !== Gap.space || METERED.test(next) || words.is(at + 1, Kind.preposition | Kind.conjunction);
}

const METERED = /^(?:deep|high|tall|wide|long|down|away|apart|north|south|east|west|up|sprint|race|run)$/u;

function inLetters({ plain }: Compared, at: number): Figure | null {
  const word = plain[at] ?? '';
  const hyphen = word.indexOf('-');
  const head = hyphen < 0 ? word : word.slice(0, hyphen);
  if (!NUMBERS.has(head)) return null;
  const tail = hyphen < 0 ? [] : word.slice(hyphen + 1).split('-');
  const ordinal = ownOf(ORDINALS, head);
  if (ordinal !== undefined && tail.length === 0) return ordinal === 1 ? null : { value: ordinal, ordinal: true, tail };
  const tens = ownOf(CARDINALS, head);
  if (tens === undefined) return head === 'dozen' && plain[at - 1] === 'a' ? { value: 12, ordinal: false, tail } : null;
  const ones = tail[0] === 'one' ? 1 : ownOf(CARDINALS, tail[0] ?? '');
  if (tail[0] === 'and' && tail[1] === 'a' && tail[2] === 'half')
    return { value: tens + 0.5, ordinal: false, tail: tail.slice(3) };
  return tens >= 20 && ones !== undefined && ones < 10
    ? { value: tens + ones, ordinal: false, tail: tail.slice(1) }
    : { value: tens, ordinal: false, tail };
}

/** Words that a number in words begins with. */
const NUMBERS: ReadonlySet<string> = new Set([...Object.keys(ORDINALS), ...Object.keys(CARDINALS), 'dozen']);
