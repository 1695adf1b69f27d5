/** What stands around a phrasing in its message. Decides nothing. */
import type { Doubt } from './ask-back-data.ts';
import type { Stretch } from './pattern.ts';
import type { Found } from './phrasings.ts';
import type { Token } from './read-message.ts';
import type { Reading } from './reading.ts';
import type { Wish } from './wish.ts';

/** Null: this phrasing is not meant. A doubt of the reasons `Vague` and `Nobody` leaves room for another phrasing. */
export type Read = Wish | Doubt | null;

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
  };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

export const slotTokens = (slot: Stretch, { message: { tokens } }: Reading): readonly Token[] =>
  tokens.slice(slot.from, slot.to);
