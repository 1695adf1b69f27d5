/** Words quoted inside a quotation: hearsay, kept apart from the outer speaker's own and never given to anybody for certain. */
import type { Draft } from './draft.ts';
import { Kind } from './lexicon.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { PlacedStretch, Reading } from './reading.ts';
import { Gap } from './words.ts';

/** Words before the inner marks among which its cue stands. */
const REACH = 4;

/** A hearsay draft with the draft it is spoken inside. */
export interface Hearsay {
  readonly draft: Draft;
  readonly inside: Draft;
}

/** The quotations inside the quotations of `drafts` that have a cue of their own: “She told me ‘leave now’,” Roe said. */
export function findHearsay(reading: Reading, drafts: readonly Draft[]): Hearsay[] {
  if (!reading.stretches.some(({ inside }) => inside !== -1)) return [];
  const holder = new Map<number, Draft>();
  for (const draft of drafts)
    for (const piece of draft.pieces) for (const stretch of piece.stretches) holder.set(stretch.index, draft);
  const out: Hearsay[] = [];
  for (const stretch of reading.stretches) {
    const inside = stretch.inside === -1 ? undefined : holder.get(stretch.inside);
    const cue = inside === undefined ? -1 : cueBefore(reading, stretch);
    if (inside !== undefined && cue >= 0) out.push({ inside, draft: hearsay(reading, stretch, { cue, inside }) });
  }
  return out;
}

function cueBefore(reading: Reading, stretch: PlacedStretch): number {
  const { words } = reading;
  const outer = reading.stretches[stretch.inside];
  const lowest = Math.max(outer?.from ?? stretch.from, stretch.from - REACH);
  for (let at = stretch.from - 1; at >= lowest; at--) {
    if (words.gapHas(at + 1, Gap.stop)) return -1;
    if (words.is(at, Kind.saying) && !words.is(at - 1, Kind.determiner)) return at;
  }
  return -1;
}

function hearsay(reading: Reading, stretch: PlacedStretch, found: { cue: number; inside: Draft }): Draft {
  const outer = reading.stretches[stretch.inside];
  return {
    pieces: [{ start: stretch.outerStart, end: stretch.outerEnd, stretches: [stretch] }],
    sentence: found.inside.sentence,
    last: found.inside.sentence,
    block: stretch.block,
    cueFrom: found.cue,
    cueTo: found.cue + 1,
    phrase: phraseBefore(reading, found.cue, outer?.from ?? found.cue),
    rule: 'nested',
    figure: -1,
    factor: 1,
    relays: [],
  };
}
