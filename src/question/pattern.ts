/** Patterns over words: reads them and matches them. Their notation is explained at the top of phrasing-data.ts. */
import { OUTLET, type Token } from './read-message.ts';
import { LEAD, wordSet } from './message-data.ts';
import { CLASSES } from './phrasing-data.ts';

/** `from` and `to` are places among the tokens, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export type Element =
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'gap' }
  | { readonly kind: 'begin'; readonly order: boolean };

const LONGEST_SLOT = 6;
const LONGEST_GAP = 8;
/** Where a name must have ended. */
const ENDS_NAME = wordSet(
  'about on regarding concerning re over of in at from by with since until before after between during to for as and when that please yesterday today last this i we you which who could can would should is was are has have',
);

/** Before a noun: what follows is no order. */
const DETERMINERS = wordSet('a an the my our your this that his her their any some');
/** Stands in no name, unless in capitals. */
const IN_NO_NAME = wordSet(
  'that what who whom whose which where when how why if whether is are was were am be been do does did has have had say says said tell told and or but not about on regarding concerning re in at from by with since until before after between during to as please =',
);

/** A pattern as the table writes it. */
export const elementsOf = (pattern: string): readonly Element[] => pattern.split(' ').map(elementOf);

/** One of these words is in every match; null where none has to be. */
export function needsOf(elements: readonly Element[]): ReadonlySet<string> | null {
  const sets = elements.flatMap((one) => (one.kind === 'words' && !one.optional ? [one.words] : []));
  return sets.find((words) => !['$', '~', ';'].some((end) => words.has(end))) ?? null;
}

function elementOf(part: string): Element {
  if (part === '^' || part === '!') return { kind: 'begin', order: part === '!' };
  if (part === '..') return { kind: 'gap' };
  if (part.startsWith('{')) return { kind: 'slot', name: part.slice(1, -1) };
  const optional = part.startsWith('[');
  const words = (optional ? part.slice(1, -1) : part).split('|').flatMap((word) => {
    const name = /^<(\w+)>$/.exec(word)?.[1];
    if (word === '@') return [OUTLET];
    return name === undefined ? [word] : (CLASSES[name] ?? '').split(' ');
  });
  return { kind: 'words', words: new Set(words), optional };
}

export interface Text {
  readonly tokens: readonly Token[];
  readonly lows: readonly string[];
  readonly commands: ReadonlySet<string>;
  /** Whether a question may begin at a place. */
  readonly begins: readonly boolean[];
}

export interface Trail {
  slots: Record<string, Stretch>;
  literal: number[];
}

export function textOf(tokens: readonly Token[], commands: ReadonlySet<string>): Text {
  const lows = tokens.map(({ low }) => low);
  return { tokens, lows, commands, begins: beginnings(tokens, lows) };
}

/** A question begins where a sentence or a part of it does, and after words that say nothing. */
function beginnings(tokens: readonly Token[], lows: readonly string[]): boolean[] {
  let open = true;
  return tokens.map(({ pause }, at) => {
    if (pause !== null) open = true;
    const begins = open;
    open &&= LEAD.has(lows[at] ?? '');
    return begins;
  });
}

/** The place after the match, or null. Slots and gaps are as short as they can be, and stay within their sentence. */
export function match(
  given: { text: Text; elements: readonly Element[] },
  { element: n, at }: { element: number; at: number },
  trail: Trail,
): number | null {
  const { text, elements } = given;
  const element = elements[n];
  if (element === undefined) return at;
  const go = (next: number, place: number) => match(given, { element: next, at: place }, trail);
  if (element.kind === 'begin')
    return text.begins[at] && !(element.order && DETERMINERS.has(text.lows[at - 1] ?? '')) ? go(n + 1, at) : null;
  if (element.kind === 'words') {
    const fits = wordFits(element.words, text, { at, first: n === 0 || (n === 1 && elements[0]?.kind === 'begin') });
    if (fits !== null) {
      if (fits) trail.literal.push(at);
      const to = go(n + 1, fits ? at + 1 : at);
      if (to !== null) return to;
      if (fits) trail.literal.pop();
    }
    return element.optional ? go(n + 1, at) : null;
  }
  if (element.kind === 'gap') {
    for (let place = at; place <= at + LONGEST_GAP && place <= text.tokens.length; place++) {
      if (
        place > at &&
        text.tokens[place - 1]?.pause === 'sentence' &&
        elements[n + 1]?.kind === 'words' &&
        place - 1 > at &&
        !isQuote(text, place - 1)
      )
        return null;
      const to = go(n + 1, place);
      if (to !== null) return to;
    }
    return null;
  }
  return matchSlot(given, { element: n, at }, trail);
}

const isQuote = ({ lows }: Text, at: number): boolean => lows[at] === '"';

/** True: a word there fits; false: an end there does; null: neither. A match goes over no end of a sentence but its first word's. */
function wordFits(
  words: ReadonlySet<string>,
  { tokens, lows }: Text,
  { at, first }: { at: number; first: boolean },
): boolean | null {
  const low = lows[at];
  const ended = low === undefined || (!first && tokens[at]?.pause === 'sentence');
  const paused = ended || tokens[at]?.pause === 'part';
  if (words.has('$') && ended) return false;
  if (words.has(';') && paused) return false;
  if (words.has('~') && (paused || ENDS_NAME.has(low) || low === '"')) return false;
  if (low === undefined) return null;
  if (ended && low !== '"' && !words.has('"') && lows[at - 1] !== '"') return null;
  return words.has(low) ? true : null;
}

function matchSlot(
  given: { text: Text; elements: readonly Element[] },
  { element: n, at }: { element: number; at: number },
  trail: Trail,
): number | null {
  const { text, elements } = given;
  const element = elements[n];
  const first = text.lows[at];
  if (element?.kind !== 'slot' || first === undefined || isQuote(text, at)) return null;
  if (element.name === 'command')
    return text.commands.has(first.replace(/^\//, '')) ? filled(element.name, { from: at, to: at + 1 }) : null;
  if ((n === 0 || elements[n - 1]?.kind === 'begin') && LEAD.has(first)) return null;
  const last = elements[n + 1] === undefined;
  for (let to = at + 1; to <= at + LONGEST_SLOT && to <= text.tokens.length; to++) {
    const token = text.tokens[to - 1];
    if (token === undefined || isQuote(text, to - 1) || (to > at + 1 && token.pause !== null)) return null;
    if (
      element.name !== 'words' &&
      IN_NO_NAME.has(token.low) &&
      !isAcronym(token.text) &&
      !(element.name === 'name' && token.low === 'that')
    )
      return null;
    if (element.name === 'owner' && !token.possessive && !(token.low.length > 4 && token.low.endsWith('s'))) continue;
    // A name that closes a pattern goes on as far as names do.
    if (last && to < text.tokens.length && to < at + LONGEST_SLOT && goesOn(text, to)) continue;
    const end = filled(element.name, { from: at, to });
    if (end !== null) return end;
  }
  return null;

  function filled(name: string, slot: Stretch): number | null {
    trail.slots = { ...trail.slots, [name]: slot };
    const to = match(given, { element: n + 1, at: slot.to }, trail);
    if (to === null) delete trail.slots[name];
    return to;
  }
}

const isAcronym = (text: string): boolean => /^\p{Lu}{3,}$/u.test(text);

function goesOn({ tokens, lows }: Text, at: number): boolean {
  return (
    tokens[at]?.pause === null && !ENDS_NAME.has(lows[at] ?? '') && lows[at] !== '"' && !tokens[at - 1]?.possessive
  );
}
