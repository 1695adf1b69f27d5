/** Gives the stretches of a reading to speakers, sentence by sentence; the rules themselves are in the files it calls. */
import { tagAt } from './cues.ts';
import { addDraft, pieceOf } from './draft.ts';
import type { Draft, Work } from './draft.ts';
import { settleFocus } from './focus.ts';
import { inClause } from './in-clause.ts';
import { addIndirect } from './indirect.ts';
import { Kind } from './lexicon.ts';
import type { PlacedStretch, Reading } from './reading.ts';
import { addRelays } from './relays.ts';
import type { Resolver } from './resolve.ts';
import { runAt } from './run-at.ts';
import { mainSubject } from './main-subject.ts';
import type { Tag } from './cues.ts';
import { takeUpBefore, untagged } from './untagged.ts';
import { Gap } from './words.ts';

/** All quotations of the article, in the order they were found, and what it reports without marks. */
export function attribute(reading: Reading, resolver: Resolver): { drafts: Draft[]; indirect: Draft[] } {
  const drafts: Draft[] = [];
  const indirect: Draft[] = [];
  const top = reading.stretches.filter((stretch) => stretch.inside === -1 && stretch.to > stretch.from);
  let next = 0;
  reading.sentences.forEach((sentence, at) => {
    const quotes: PlacedStretch[] = [];
    while (next < top.length && (top[next]?.from ?? 0) < sentence.to) {
      const quote = top[next++];
      if (quote !== undefined) quotes.push(quote);
    }
    const block = reading.blocks[sentence.block];
    if (block === undefined) return;
    const work: Work = { reading, resolver, drafts, block, sentence, at, quotes };
    const before = drafts.length;
    if (quotes.length > 0) attributeSentence(work);
    for (let index = Math.min(before, drafts.length); index < drafts.length; index++)
      addRelays(work, drafts[index] as Draft);
    const known = indirect.length;
    addIndirect(work, indirect);
    settleFocus(work);
    for (let index = indirect.length - 1; index >= known && resolver.focus[at] === -1; index--)
      resolver.focus[at] = indirect[index]?.figure ?? -1;
  });
  return { drafts, indirect };
}

function attributeSentence(work: Work): void {
  const { sentence, quotes, reading } = work;
  const [first] = quotes;
  let done = 0;
  if (first !== undefined && (first.from === sentence.from || first.from === sentence.lead)) {
    if (first.to >= sentence.to) {
      untagged(work, first);
      return;
    }
    if (quotes[1]?.from !== first.to && tagMayFollow(reading, first)) done = tagged(work, first);
  }
  for (let index = done; index < quotes.length; index++) {
    const quote = quotes[index];
    if (quote !== undefined) inClause(work, quote, index);
  }
}

/** The quotation ends as one with a tag does: in a comma, a stop or a dash; or a name stands behind it all the same. */
function tagMayFollow(reading: Reading, quote: PlacedStretch): boolean {
  const { words } = reading;
  if (words.gapHas(quote.to, Gap.comma | Gap.stop | Gap.dash)) return true;
  if (quote.to - quote.from < 4) return false;
  const behind = runAt(reading, quote.to);
  const cue = behind?.to ?? (words.is(quote.to, Kind.pronoun) ? quote.to + 1 : quote.to);
  return words.is(cue, Kind.saying) && (behind !== undefined || cue > quote.to || reading.nameAt[cue + 1] !== -1);
}

/** A quotation with its tag behind; returns how many stretches are used up. */
function tagged(work: Work, first: PlacedStretch): number {
  const { reading, quotes, sentence } = work;
  const end = quotes[1]?.from ?? sentence.to;
  const tag = dashed(reading, first.to, end) ?? tagAt(reading, first.to, end) ?? verbless(reading, first.to, end);
  if (tag === null) return 0;
  const draft = addDraft(work, pieceOf(first), tag);
  let used = 1;
  const second = quotes[1];
  if (second !== undefined && reading.words.gapHas(second.from, Gap.comma | Gap.colon | Gap.dash | Gap.semicolon)) {
    draft.pieces.push(pieceOf(second));
    used = 2;
  }
  takeUpBefore(work, draft);
  return used;
}

/** “We will pay.” — Ida Roe. */
function dashed(reading: Reading, from: number, to: number): Tag | null {
  const run = runAt(reading, from);
  if (!reading.words.gapHas(from, Gap.dash) || run === undefined || run.to < to) return null;
  return {
    cueFrom: -1,
    cueTo: -1,
    phrase: { from, to: run.to, name: reading.nameAt[from] ?? -1 },
    rule: 'tag-dash',
    to: run.to,
  };
}

/** “And that was that,” Roe shrugged: a name or pronoun behind a comma, whatever the verb. */
function verbless(reading: Reading, from: number, to: number): Tag | null {
  if (!reading.words.gapHas(from, Gap.comma)) return null;
  const subject = mainSubject(reading, from, Math.min(to, from + 12));
  if (subject === null || subject.phrase.from > from + 1) return null;
  const person = subject.phrase.name !== -1 || reading.words.is(subject.phrase.from, Kind.pronoun);
  return person
    ? { cueFrom: -1, cueTo: -1, phrase: subject.phrase, rule: 'tag-verbless', to: subject.phrase.to }
    : null;
}
