/**
 * Tells a line that addresses editors (“EMBARGOED UNTIL 6 AM FRIDAY”) from one that speaks of an embargo (“Embargo on steel
 * lifted”). A notice has a fixed opening and then a time, or is printed in capitals; prose goes on in other words.
 */
import { closingLineKeys, closingValue, fillerWords, timeWords } from './closing-words.ts';
import { readInstant } from './stated-date.ts';

/** A notice; `until`: ms since 1970, or null where no instant with its zone can be read from it. */
export interface ClosingNotice {
  readonly until: number | null;
}

/** The longest line looked at, in UTF-16 units; a longer one is prose. */
const longest = 240;

/** No notice is without one of these; most lines are told by this alone. */
const anyOf = /embarg|releas|publi|broadcast|transmi|hold|before|after|until|status|withdr|retract|\buse/i;
const marks = /^(?:<!--|[\s#>*_\-–—=~•!|[\](){}"“”'])+|(?:-->|[\s#>*_\-–—=~•!|[\](){}"“”'.])+$/g;
const clock =
  /\b\d{1,2}[:.]\d{2}(?!\d)|\b\d{4}-\d{2}-\d{2}|\b\d{1,2} ?(?:am|pm|a\.m|p\.m|hrs?|hours|h)\b|\b\d{3,4} ?(?:hrs?|hours|gmt|utc|bst|h)\b/i;

/** An opening, and what may follow it. */
type Rest = 'anything' | 'a time' | 'only a time' | 'nothing';

/** What may stand before an opening. */
const lead =
  /^(?:(?:please|strictly|strict|news|press|media) |(?:this|the) (?:press )?(?:story|article|report|release|copy|document|material|statement|speech|text) is (?:strictly )?)+/i;

const openings: readonly (readonly [RegExp, Rest])[] = [
  [/^(?:under )?embargoed(?: (?:copy|material|story|advance|(?:press |news )?release))?$/i, 'nothing'],
  [/^under embargo$/i, 'nothing'],
  [/^(?:embargoed|under embargo) (?:until|till|for (?:release|publication|broadcast))\b/i, 'a time'],
  [/^(?:embargoed|under embargo) (?:to|for)\b/i, 'only a time'],
  [/^embargo (?:until|till|for (?:release|publication|broadcast))\b/i, 'only a time'],
  [/^(?:under )?embargo(?:ed)?(?: (?:date|time|ends|lifts|expires))?(?: ?[:=|,(–—]| -) ?/i, 'only a time'],
  [/^embargo(?:ed)?(?: (?:ends|lifts|expires))? (?=\d|mon|tue|wed|thu|fri|sat|sun|midnight|noon|at )/i, 'only a time'],
  [/^not for (?:release|publication|broadcast|transmission)(?: yet)?$/i, 'nothing'],
  [/^(?:do not|don’t|don't) (?:publish|release|broadcast)(?: yet)?$/i, 'nothing'],
  [
    /^(?:not for|no|do not|not to be) (?:(?:immediate|general|public|any|be) )?(?:release|released|publication|publish|published|broadcast|use|used)(?:(?:,|\/| or| and) ?(?:release|publication|broadcast|use|transmission))* (?:before|until|till|prior to|ahead of)\b/i,
    'a time',
  ],
  [/^hold (?:for|until|till) release$/i, 'nothing'],
  [/^hold for release (?:until|till|on|at|after)\b/i, 'a time'],
  [/^hold(?: (?:for|until|till))\b(?: ?[:=–—])? ?/i, 'only a time'],
  [/^(?:not before|release (?:not before|after)|publish (?:not before|after))\b(?: ?[:=–—])? ?/i, 'only a time'],
  [/^for release(?: (?:not before|on or after|after|at|on|from))?(?:: ?| )(?=\S)/i, 'only a time'],
];

/** The notice that a line is, or null. `key: value` lines with a key that closes are notices too. */
export function closingNotice(line: string): ClosingNotice | null {
  if (!anyOf.test(line.slice(0, longest))) return null;
  if (line.length > longest) return isKeyLine(line.slice(0, longest)) ? { until: null } : null;
  const words = line.replaceAll(marks, '').replaceAll(/\s{1,240}/g, ' ');
  const parts = words.split(/\s[-–—|•]\s|[|;]|:\s/);
  const isNotice = opens(words, false) || isKeyLine(line) || parts.some((part) => opens(part, true));
  return isNotice ? { until: instantIn(words) } : null;
}

/** Whether the words open as a notice does; `isInner`: behind other words, where only capitals or a clock time count. */
function opens(words: string, isInner: boolean): boolean {
  const bare = words.replace(lead, '');
  return openings.some(([opening, wanted]) => {
    const opened = opening.exec(bare)?.[0];
    if (opened === undefined) return false;
    const rest = bare.slice(opened.length);
    const isLoud = isCapitals(opened) && /[A-Z]{4}/.test(opened);
    if (isInner && !isLoud && !clock.test(rest)) return false;
    return fits(rest, wanted, isLoud);
  });
}

function fits(rest: string, wanted: Rest, isLoud: boolean): boolean {
  if (wanted === 'nothing') return rest === '';
  const { hasTime, others } = wordsOf(rest);
  if (rest === '' || clock.test(rest)) return true;
  if (isLoud && (!isCapitals(rest) || (wanted === 'a time' && hasTime))) return true;
  return hasTime && others <= (wanted === 'a time' ? 2 : 0);
}

/** What a stretch of words is made of: whether it names a time, and how many of its words have no part in one. */
function wordsOf(rest: string): { hasTime: boolean; others: number } {
  let hasTime = false;
  let others = 0;
  for (const word of rest.toLowerCase().split(/[\s,.;:()/&–—]+/)) {
    if (word === '' || fillerWords.has(word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word)) continue;
    if (timeWords.has(word) || /^(?:19|20|21)\d{2}$/.test(word)) hasTime = true;
    else others += 1;
  }
  return { hasTime, others };
}

const keyLine = /^\s*(?:<!--\s*)?["']?([A-Za-z][\w-]*(?: [A-Za-z]+){0,3})["']?\s?[:=](?=\s|$|["'\d[{])/;

/**
 * Whether a line is `key: value` with a key that closes, and written as a key: in small letters, in capitals before a
 * value that is not, or before a value that closes (`Status: withdrawn`).
 */
function isKeyLine(line: string): boolean {
  const [opened, key = ''] = keyLine.exec(line) ?? [];
  if (opened === undefined || !closingLineKeys.has(key.toLowerCase().replaceAll(/[_-]/g, ' '))) return false;
  const value = line.slice(opened.length).trim();
  return key === key.toLowerCase() || (isCapitals(key) && !isCapitals(value)) || closingValue.test(value);
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

function instantIn(words: string): number | null {
  const at = words.search(/\d{4}-\d{2}-\d{2}[T ]\d/);
  return at === -1 ? null : readInstant(words.slice(at).trim());
}
