/** Quotations that fill their sentence and have no tag of their own: they go on with a speaker before them, or hang on a colon. */
import { governingTag } from './governing-tag.ts';
import type { Tag } from './cues.ts';
import { addBare, addDraft, bareTag, goOn, pieceOf } from './draft.ts';
import type { Draft, Work } from './draft.ts';
import { isHeading } from './headings.ts';
import type { PlacedStretch } from './reading.ts';
import { figureAt } from './run-at.ts';
import { mainSubject } from './main-subject.ts';
import { Gap, Shape } from './words.ts';

/** Gives a sentence that is one quotation to its speaker. */
export function untagged(work: Work, quote: PlacedStretch): void {
  const { drafts, block, at } = work;
  if (isHeading(quote, work.block)) return;
  if (labelled(work, quote)) return;
  const colon = colonBefore(work);
  if (colon !== null) {
    addDraft(work, pieceOf(quote), colon);
    return;
  }
  const last = drafts.at(-1);
  const lastBlock = last === undefined ? -1 : (work.reading.sentences[last.last]?.block ?? -1);
  if (last !== undefined && lastBlock === block.index && last.last === at - 1) goOn(work, last, quote);
  else if (last !== undefined && lastBlock === block.index - 1 && work.sentence.from === block.from)
    runOn(work, quote, last);
  else hangOn(work, quote, last);
}

/** "ROE: We will pay." inside the marks, as transcripts print it. */
function labelled(work: Work, quote: PlacedStretch): boolean {
  const { reading, resolver } = work;
  const { words } = reading;
  let to = quote.from;
  while (to < quote.to && to - quote.from < 5 && words.shaped(to, Shape.upper) && !words.gapHas(to + 1, Gap.colon))
    to++;
  if (to >= quote.to - 1 || !words.shaped(to, Shape.upper) || !words.gapHas(to + 1, Gap.colon)) return false;
  const phrase = { from: quote.from, to: to + 1, name: reading.nameAt[to] ?? -1 };
  const start = words.start[to + 1] ?? quote.start;
  const piece = { start, end: quote.outerEnd, stretches: [{ ...quote, start, from: to + 1 }] };
  const draft = addDraft(work, piece, { ...bareTag('transcript'), phrase });
  draft.figure = resolver.resolve(phrase, work.at).figure;
  return true;
}

/** A paragraph that is a quotation behind one that ends in a quotation. */
function runOn(work: Work, quote: PlacedStretch, last: Draft): void {
  const ended = last.pieces.at(-1)?.stretches.at(-1);
  if (ended !== undefined && !ended.closed) goOn(work, last, quote);
  else if (last.last === work.at - 1) {
    const draft = addBare(work, pieceOf(quote), { rule: 'run-on', figure: last.figure, factor: last.factor });
    draft.relays.push(...last.relays);
  } else hangOn(work, quote, last);
}

/** Behind words that are no quotation: their subject speaks, or, where they name nobody new, who spoke last. */
function hangOn(work: Work, quote: PlacedStretch, last: Draft | undefined): void {
  const { reading, resolver, block, at, sentence } = work;
  const before = reading.sentences[at - 1];
  const near =
    before !== undefined && block.index - before.block <= 1 && (reading.blocks[before.block]?.passage ?? -1) >= 0;
  const focus = near ? (resolver.focus[at - 1] ?? -1) : -1;
  const kind = figureAt(resolver.cast, focus)?.kind;
  if (focus !== -1 && (kind === 'person' || kind === 'document' || sentence.from !== block.from)) {
    addBare(work, pieceOf(quote), { rule: 'previous-subject', figure: focus, factor: 1 });
  } else if (
    last !== undefined &&
    block.index - (reading.sentences[last.last]?.block ?? 0) <= 3 &&
    last.figure !== -1
  ) {
    addBare(work, pieceOf(quote), { rule: 'last-speaker', figure: last.figure, factor: last.factor });
  } else addDraft(work, pieceOf(quote), bareTag('none'));
}

/** The words before end in a colon: their cue and subject. */
function colonBefore({ reading, sentence, at }: Work): Tag | null {
  const before = reading.sentences[at - 1];
  if (before === undefined || sentence.block - before.block > 1) return null;
  if (reading.text[before.end - 1] !== ':' && !reading.words.gapHas(sentence.from, Gap.colon)) return null;
  const tag = governingTag(reading, before.to, before.from);
  if (tag !== null) return { ...tag, rule: 'colon-before' };
  const subject = mainSubject(reading, before.lead, before.to);
  return subject === null
    ? null
    : { cueFrom: -1, cueTo: -1, phrase: subject.phrase, rule: 'colon-before', to: before.to };
}

/** Quotations without a tag right before are this speaker's, in the same block or left open at its end: “A.” “B,” he said. */
export function takeUpBefore({ drafts, reading }: Work, draft: Draft): void {
  for (let index = drafts.length - 2; index >= 0; index--) {
    const before = drafts[index];
    if (before === undefined || before.phrase !== null || before.last !== draft.sentence - 1) return;
    const open = before.pieces.at(-1)?.stretches.at(-1)?.closed === false;
    const opens = reading.sentences[before.sentence]?.from === reading.blocks[before.block]?.from;
    if (!open && (!opens || reading.sentences[before.last]?.block !== reading.sentences[draft.sentence]?.block)) return;
    drafts.splice(index, 1);
    drafts[index] = {
      ...draft,
      pieces: [...before.pieces, ...draft.pieces],
      sentence: before.sentence,
      block: before.block,
    };
    return;
  }
}
