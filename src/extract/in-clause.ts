/** Quoted words inside a clause: the cue before them, the tag behind them, or a verb inside the marks says whose they are. */
import { clauseEnd, clauseStart, judgedEnd } from './clause.ts';
import { accordingTo, tagAt } from './cues.ts';
import { colonName } from './colon-name.ts';
import { governingTag, nounCue } from './governing-tag.ts';
import { isNegated } from './is-cue.ts';
import type { Tag } from './cues.ts';
import { addDraft, bareTag, pieceOf, unquoted } from './draft.ts';
import type { Draft, DraftPiece, Work } from './draft.ts';
import { Kind } from './lexicon.ts';
import { canSpeak, phraseBefore } from './noun-phrase.ts';
import { isSpeech } from './not-speech.ts';
import type { PlacedStretch, Reading } from './reading.ts';
import { outermost, reportedBefore, reportedClause } from './quoted-report.ts';
import { speaks } from './reported-clause.ts';
import { figureAt } from './run-at.ts';
import { mainSubject } from './main-subject.ts';
import { untagged } from './untagged.ts';
import { Gap } from './words.ts';

/** Gives a stretch inside a clause to its speaker, or leaves it out as no speech. */
export function inClause(work: Work, quote: PlacedStretch, index: number): void {
  const { reading, drafts } = work;
  const floor = clauseFloor(work, quote);
  const left = outermost(work, quote, cueBefore(work, quote, floor));
  const last = drafts.at(-1);
  const verb = left === null ? null : quotedVerb(reading, quote, Math.max(left.cueTo, floor));
  if (verb?.phrase != null && ownClause(reading, verb.phrase.from)) withoutCueBefore(work, quote, trailingTag(work));
  else if (left !== null && last?.sentence === work.at && last.cueFrom === left.cueFrom && left.cueFrom !== -1)
    joinSpeech(work, quote, { last, left });
  else if (left !== null && !tellsOfItself(work, left) && trailingTag(work) !== null)
    withoutCueBefore(work, quote, trailingTag(work));
  else if (left !== null) {
    if (isSpeech(work, quote, left) && !isNegated(reading, left.cueFrom, floor))
      addClause(work, { quote, tag: left, next: work.quotes[index + 1] });
  } else {
    const trailing = trailingTag(work);
    if (isSpeech(work, quote, trailing)) withoutCueBefore(work, quote, trailing);
  }
}

/** Where the clause may begin: behind a quotation that opens the sentence, whose tag is not its cue. */
function clauseFloor({ sentence, quotes }: Work, quote: PlacedStretch): number {
  const [first] = quotes;
  return first !== undefined && first !== quote && first.from === sentence.from ? first.to : sentence.lead;
}

/** The cue’s subject is somebody or something that speaks, or the cue says no more than that: no "The vote signals “…”, Roe said". */
const tellsOfItself = ({ reading }: Work, { phrase, rule }: Tag): boolean =>
  phrase === null || !/^clause-(?:telling|naming)$/u.test(rule) || speaks(reading, phrase);

function cueBefore(work: Work, quote: PlacedStretch, floor: number): Tag | null {
  const { reading } = work;
  return (
    governingTag(reading, quote.from, floor) ??
    leading(reading, quote, work) ??
    colonName(reading, quote, work) ??
    nounCue(reading, quote.from, floor)
  );
}

/** "…, while Vane “talked about results”": a clause of its own, not what was said before. */
const ownClause = (reading: Reading, from: number): boolean =>
  /^(?:while|whereas|but|and|as)$/u.test(reading.words.lower(from - 1));

function withoutCueBefore(work: Work, quote: PlacedStretch, trailing: Tag | null): void {
  const { reading, sentence, drafts } = work;
  const verb = quotedVerb(reading, quote, sentence.lead);
  const last = drafts.at(-1);
  if (verb !== null && goesWith(work, verb, trailing)) addDraft(work, pieceOf(quote), verb);
  else if (
    trailing !== null &&
    last?.sentence === work.at &&
    last.cueFrom === trailing.cueFrom &&
    trailing.cueFrom !== -1
  )
    join(last, quote);
  else if (trailing !== null) addTrailing(work, quote, trailing);
  else if (opening(reading, quote, sentence.from)) untagged(work, quote);
  else {
    const subject = mainSubject(reading, sentence.lead, quote.from);
    addDraft(work, pieceOf(quote), subject === null ? bareTag('echo') : { ...bareTag('echo'), phrase: subject.phrase });
  }
}

/** A verb in the marks makes its subject the speaker in a clause of its own, or where a body passes it on. */
const goesWith = (work: Work, verb: Tag, trailing: Tag | null): boolean =>
  trailing === null ? ownClause(work.reading, verb.phrase?.from ?? 0) : passesOn(work, trailing, verb);

/** "Vane “talked about results”, the ministry said": a body passes on what a person said. */
function passesOn(work: Work, trailing: Tag, verb: Tag): boolean {
  if (trailing.phrase === null || verb.phrase === null || verb.phrase.name === -1) return false;
  const by = figureAt(work.resolver.cast, work.resolver.resolve(trailing.phrase, work.at).figure)?.kind;
  return (
    (by === 'body' || by === 'document') &&
    figureAt(work.resolver.cast, work.resolver.resolve(verb.phrase, work.at).figure)?.kind === 'person'
  );
}

function addClause(work: Work, what: { quote: PlacedStretch; tag: Tag; next: PlacedStretch | undefined }): void {
  const { quote, tag } = what;
  const piece = clausePiece(
    work.reading,
    quote,
    reportedClause(work, quote, tag) ?? {
      from: clauseStart(work.reading, tag, quote),
      to: endOf(work, quote, tag),
    },
  );
  const direct = piece.start === quote.outerStart && piece.end === quote.outerEnd;
  const before =
    direct &&
    work.reading.words.gapHas(quote.from, Gap.comma | Gap.colon) &&
    (tag.rule === 'clause' || tag.rule === 'clause-telling');
  const draft = addDraft(work, piece, before ? { ...tag, rule: 'tag-before', embedded: false } : tag);
  const first = reportedBefore(work, quote, tag);
  if (first !== null) draft.pieces.unshift(unquoted(work.reading, first));
}

/** Word behind the clause of a cue that reports nothing more. */
function endOf({ reading, sentence }: Work, quote: PlacedStretch, tag: Tag): number {
  const end = clauseEnd(reading, quote, sentence);
  return reading.words.is(tag.cueFrom, Kind.naming) && !reading.words.is(tag.cueFrom, Kind.saying)
    ? judgedEnd(reading, quote, end)
    : end;
}

function addTrailing(work: Work, quote: PlacedStretch, tag: Tag): void {
  const { words } = work.reading;
  const stop = tag.phrase === null ? tag.cueFrom : Math.min(tag.cueFrom, tag.phrase.from);
  const begin = lastTagEnd(work);
  const from =
    begin >= 0 && begin < quote.from
      ? (words.start[begin] ?? quote.outerStart)
      : work.sentence.lead === work.sentence.from
        ? work.sentence.start
        : (words.start[work.sentence.lead] ?? 0);
  const piece = {
    start: Math.min(quote.outerStart, from),
    end: Math.max(quote.outerEnd, words.outer[Math.max(quote.to, stop) - 1] ?? quote.outerEnd),
    stretches: [quote],
  };
  addDraft(work, piece, { ...tag, rule: tag.rule === 'according-to' ? 'according-to' : 'clause-tag-after' });
}

/** Word behind the tag of an earlier quotation of the sentence, or -1. */
function lastTagEnd(work: Work): number {
  const last = work.drafts.at(-1);
  if (last?.sentence !== work.at) return -1;
  return Math.max(last.cueTo, last.phrase?.to ?? -1);
}

/** "“We lost,” Roe said on “Harbour Watch”": what stands behind a tag is looked at for itself. */
function joinSpeech(work: Work, quote: PlacedStretch, { last, left }: { last: Draft; left: Tag }): void {
  const behind = (last.pieces.at(-1)?.end ?? 0) <= (work.reading.words.start[left.cueFrom] ?? 0);
  if (!behind) join(last, quote);
  else if (isSpeech(work, quote, left)) last.pieces.push(pieceOf(quote));
}

/** Words more of the same clause: the piece grows over them. */
function join(draft: Draft, quote: PlacedStretch): void {
  const piece = draft.pieces.at(-1);
  if (piece === undefined) return;
  piece.stretches.push(quote);
  piece.end = Math.max(piece.end, quote.outerEnd);
}

function clausePiece({ words }: Reading, quote: PlacedStretch, clause: { from: number; to: number }): DraftPiece {
  const start = clause.from >= quote.from ? quote.outerStart : (words.start[clause.from] ?? quote.outerStart);
  const end = clause.to <= quote.to ? quote.outerEnd : (words.outer[clause.to - 1] ?? quote.outerEnd);
  return { start: Math.min(start, quote.outerStart), end: Math.max(end, quote.outerEnd), stretches: [quote] };
}

/** "According to the port, “the ships …”". */
function leading(reading: Reading, quote: PlacedStretch, { sentence }: Work): Tag | null {
  const tag = accordingTo(reading, sentence.lead, quote.from);
  return tag === null ? null : { ...tag, rule: 'according-to' };
}

/** "…, Roe said" behind the last stretch of a sentence. */
function trailingTag(work: Work): Tag | null {
  if (work.trailing === undefined) work.trailing = findTrailing(work);
  return work.trailing;
}

/** A tag of saying by somebody who can: no "…, he feels free", no "…, a ritual called". */
function tells(reading: Reading, { cueFrom, phrase }: Tag): boolean {
  const { words } = reading;
  if (words.lower(cueFrom) === 'according') return true;
  return (
    words.is(cueFrom, Kind.saying) &&
    !/^(?:feels?|felt|thinks?)$/u.test(words.lower(cueFrom)) &&
    phrase !== null &&
    canSpeak(reading, phrase)
  );
}

/** Words behind the last stretch within which its tag begins. */
const TAIL = 120;

function findTrailing({ reading, sentence, quotes }: Work): Tag | null {
  const { words } = reading;
  const last = quotes.at(-1)?.to ?? sentence.to;
  const limit = Math.min(sentence.to, last + TAIL);
  for (let at = last; at < limit; at++) {
    if (!words.gapHas(at, Gap.comma | Gap.dash) && words.lower(at) !== 'according') continue;
    const tag = words.lower(at) === 'as' ? tagAt(reading, at + 1, sentence.to) : tagAt(reading, at, sentence.to);
    if (tag !== null && (tag.phrase?.from ?? at) <= at + 3 && tells(reading, tag)) return tag;
  }
  return null;
}

/** "Roe “will not go along with it”": a subject before the marks, its verb inside. */
function quotedVerb(reading: Reading, quote: PlacedStretch, floor: number): Tag | null {
  const { words } = reading;
  if (quote.to - quote.from < 3 || words.shaped(quote.from, 1) || words.gapHas(quote.from, Gap.comma | Gap.colon))
    return null;
  const verb =
    words.is(quote.from, Kind.auxiliary) ||
    (words.is(quote.from, Kind.saying | Kind.naming) && !words.is(quote.from, Kind.base | Kind.gerund)) ||
    words.lower(quote.from).endsWith('ed');
  if (!verb) return null;
  const phrase = phraseBefore(reading, quote.from, floor);
  return phrase === null || !canSpeak(reading, phrase)
    ? null
    : { cueFrom: -1, cueTo: -1, phrase, rule: 'quoted-verb', to: quote.from };
}

/** Only a word or two of transition before the marks: "Instead, “…”". */
function opening({ words }: Reading, quote: PlacedStretch, from: number): boolean {
  if (quote.from - from > 3 || quote.to - quote.from < 4) return false;
  for (let at = from; at < quote.from; at++)
    if (!words.is(at, Kind.adverb | Kind.conjunction | Kind.notName)) return false;
  return true;
}
