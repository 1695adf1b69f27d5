/** What stands around a phrasing in its message: the words asked for, the outlet, a name elsewhere. Decides nothing. */
import { afterAbout, typed, wordsAt } from './asked-words.ts';
import { capitalised, OUTLET } from './find-names.ts';
import type { Found, Stretch } from './phrasings.ts';
import type { Token } from './read-message.ts';
import type { Doubt } from './read-loosely.ts';
import type { Reading } from './understand.ts';
import type { Wish } from './wish.ts';

/** Null: this phrasing is not meant. A doubt of the reasons `Vague` and `Nobody` leaves room for another phrasing. */
export type Read = Wish | Doubt | null;

export const ABOUT = new Set('about on regarding concerning re'.split(' '));

export interface Here {
  readonly found: Found;
  readonly reading: Reading;
  readonly parts: Parts;
}

/** Places of the message around a phrasing. */
export interface Parts {
  /** After it, up to the end of its sentence. */
  readonly after: readonly number[];
  /** Inside it, apart from its own words and its names. */
  readonly inside: readonly number[];
  /** Before it in its sentence. */
  readonly before: readonly number[];
  /** In the sentences before. */
  readonly earlier: readonly number[];
}

export function partsOf({ from, to, slots, literal }: Found, { message: { tokens } }: Reading): Parts {
  let end = to;
  while (end < tokens.length && tokens[end]?.pause !== 'sentence') end++;
  let start = from;
  while (start > 0 && tokens[start]?.pause !== 'sentence') start--;
  const inSlot = (at: number) => Object.values(slots).some((slot) => slot.from <= at && at < slot.to);
  return {
    after: range(to, end),
    inside: range(from, to).filter((at) => !literal.has(at) && !inSlot(at)),
    before: range(start, from),
    earlier: range(0, start),
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

export const slotTokens = (slot: Stretch, { message: { tokens } }: Reading): readonly Token[] =>
  tokens.slice(slot.from, slot.to);

/** The words asked for: after the phrasing, else inside it, else before it where they are set apart or follow "about". */
export function subject(
  { found, reading, parts }: Here,
  spent: ReadonlySet<number>,
  loosely = false,
): string | undefined {
  const { tokens } = reading.message;
  const cut = (places: readonly number[]) => wordsAt(places, tokens, new Set([...reading.spent, ...spent]));
  const marked = (places: readonly number[]) =>
    places.some((at) => ABOUT.has(tokens[at]?.low ?? ''))
      ? afterAbout(keepAbout(places, { tokens, spent: new Set([...reading.spent, ...spent]) }))
      : [];
  const after = cut(parts.after);
  if (after.length > 0)
    return (
      typed(
        loosely ? afterAbout(keepAbout(parts.after, { tokens, spent: new Set([...reading.spent, ...spent]) })) : after,
      ) ?? typed(after)
    );
  const inside = cut(parts.inside);
  if (inside.length > 0) return typed(loosely ? afterAbout(inside) : inside);
  const apart = tokens[found.from]?.pause === 'part' || loosely ? cut(parts.before) : [];
  return typed(marked(parts.before)) ?? typed(loosely ? afterAbout(apart) : apart) ?? typed(marked(parts.earlier));
}

function keepAbout(
  places: readonly number[],
  { tokens, spent }: { tokens: readonly Token[]; spent: ReadonlySet<number> },
): readonly Token[] {
  return places.filter((at) => !spent.has(at) && tokens[at]?.low !== '"').map((at) => tokens[at] as Token);
}

/** All places of the sentence that are no part of the phrasing or a day. */
export const around = ({ parts, reading }: Here): readonly number[] =>
  [...parts.before, ...parts.inside, ...parts.after].filter((at) => !reading.spent.has(at));

/** The outlet asked in: an aside, or one named outside the phrasing's own names. */
export function askedIn({ found, reading: { message } }: Here): { outlet?: string } {
  const inSlot = (at: number) => Object.values(found.slots).some((slot) => slot.from <= at && at < slot.to);
  const outlet = message.outlet ?? message.tokens.find(({ low }, at) => low === OUTLET && !inSlot(at))?.text;
  return outlet === undefined ? {} : { outlet };
}

/** Texts in quotation marks are the words. */
export function askedWords(here: Here, spent: ReadonlySet<number>, loosely = false): { words?: string } {
  const { quoted } = here.reading.message;
  const words = quoted.length > 0 ? quoted.join(' ') : subject(here, spent, loosely);
  return words === undefined ? {} : { words };
}

/** A name written elsewhere in the message, for a pronoun. */
export function nameElsewhere({
  reading: {
    message: { tokens },
    names,
  },
  parts,
}: Here): string | null {
  const runs: Token[][] = [];
  for (const at of [...parts.earlier, ...parts.before]) {
    const token = tokens[at] as Token;
    if (!capitalised(token)) continue;
    if (tokens[at - 1] !== undefined && runs.at(-1)?.at(-1) === tokens[at - 1]) runs.at(-1)?.push(token);
    else runs.push([token]);
  }
  for (const run of runs.slice(0, 4)) {
    const name = names.held(run);
    if (name !== null) return name;
  }
  return null;
}
