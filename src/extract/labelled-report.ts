/** Reads what a headline puts behind a speaker and a colon, or before a dash and a speaker; resolves nobody. */
import type { Tag } from './cues.ts';
import type { WordRange } from './draft.ts';
import { isCue } from './is-cue.ts';
import { Kind } from './lexicon.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Block, Reading } from './reading.ts';
import { FEWEST, speaks } from './reported-clause.ts';
import { runOf } from './run-at.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** Most words before the colon. */
const LONGEST = 8;

/** What a label gives to its speaker. */
export interface Labelled {
  readonly tag: Tag;
  readonly range: WordRange;
}

/** "Roe: bridge to close"; null where the block is no such headline. */
export function labelledReport(reading: Reading, block: Block): Labelled | null {
  const { words } = reading;
  if (block.passage !== -1) return null;
  const colon = colonOf(words, block);
  if (colon < 0) return labelBehind(reading, block);
  if (block.to - colon < FEWEST) return null;
  const from = exclusive(words, block.from, colon);
  const phrase = phraseBefore(reading, colon, from);
  if (phrase === null || phrase.from !== from) return null;
  for (let at = colon; at < block.to; at++) if (words.stretch[at] !== -1) return null;
  if (!speaks(reading, phrase) || runOf(reading, phrase.name)?.kind === 'place') return null;
  if (NOT_SAID.test(words.lower(colon - 1))) return null;
  return {
    tag: { cueFrom: -1, cueTo: -1, phrase, rule: 'indirect-label', to: colon },
    range: { from: colon, to: block.to },
  };
}

/** Most words behind the last dash. */
const LABEL = 5;

/** "Bridge to close – harbour minister", "Bridge to close — Roe": who says it behind the last dash; no outlet. */
function labelBehind(reading: Reading, block: Block): Labelled | null {
  const { words } = reading;
  let dash = block.to - 1;
  while (dash > block.from && dash > block.to - LABEL && !words.gapHas(dash, Gap.dash)) dash--;
  if (!words.gapHas(dash, Gap.dash) || dash - block.from < FEWEST) return null;
  for (let at = block.from; at < block.to; at++)
    if (words.stretch[at] !== -1 || isCue(reading, at) || words.gapHas(at, Gap.colon)) return null;
  const phrase = phraseBefore(reading, block.to, dash);
  if (phrase === null || phrase.from !== dash || words.is(phrase.to - 1, Kind.body | Kind.bodyName)) return null;
  const named = /^(?:person|unclear)$/u.test(runOf(reading, phrase.name)?.kind ?? '');
  if (!named && !words.is(phrase.to - 1, Kind.role)) return null;
  return {
    tag: { cueFrom: -1, cueTo: -1, phrase, rule: 'indirect-label', to: block.to },
    range: { from: block.from, to: dash },
  };
}

/** The first word behind a colon among the block's first words; -1 without one. */
function colonOf(words: Words, { from, to }: Block): number {
  for (let at = from + 1; at < Math.min(to, from + LONGEST); at++) {
    if (words.gapHas(at, Gap.colon)) return words.gapHas(at, Gap.space) && !words.shaped(at, Shape.digit) ? at : -1;
    if (words.gapHas(at, Gap.comma | Gap.semicolon | Gap.mark)) return -1;
  }
  return -1;
}

/** Behind "Exclusive –". */
function exclusive(words: Words, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) if (words.gapHas(at, Gap.dash)) return at;
  return from;
}

/** Labels of what follows, not of who says it. */
const NOT_SAID =
  /^(?:videos?|photos?|pictures?|opinions?|analysis|editorials?|books?|stor(?:y|ies)|posts?|latest|watch|listen|live|updates?|review|ads?|articles?|website|text|transcripts?|exclusive|breaking|notice|note|news|times|today|week)$/u;
