/** Reads where, to whom or through what the words of a quotation were said, from the sentences of its tag; sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import type { Quoted } from '../align/align-quoted.ts';
import { isQuoted, LONGEST_COMPARED } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { Setting } from './settings-data.ts';
import { hearerAt, occasionAt, occasions, placeAt, speaking, telling } from './setting-phrases.ts';
import type { Part } from './setting-phrases.ts';
import { quotationAt, wordAt } from './speaker-of.ts';

/** A setting by its words, half-open. */
export interface SettingRead {
  /** Bits of `Setting`. */
  readonly kinds: number;
  readonly from: number;
  readonly to: number;
  /** What of places and outlets is named, as stems. */
  readonly places: ReadonlySet<string>;
  readonly outlets: ReadonlySet<string>;
}

/** Words between the verb of saying and where it was said. */
const REACH = 16;
/** "In a letter to the parents, …": here no verb of saying has to stand near. */
const OPENING = 4;
/** Sentences of one tag that are read. */
const MOST_SENTENCES = 4;

const read = new WeakMap<Quoted, SettingRead | null>();

/** Null where the tag says nothing of it; read once a quotation. */
export function settingOf(facts: Facts, quoted: Quoted): SettingRead | null {
  const known = read.get(quoted);
  if (known !== undefined) return known;
  const parts = tagSentences(facts, quoted).flatMap((index) => partsIn(facts, index));
  const found = parts.length > 0 ? joined(parts) : writtenOnly(facts, quoted);
  read.set(quoted, found);
  return found;
}

function joined(parts: readonly Part[]): SettingRead {
  const first = parts[0] as Part;
  return {
    kinds: parts.reduce((all, { kinds }) => all | kinds, 0),
    from: first.from,
    to: first.to,
    places: new Set(parts.flatMap(({ places = [] }) => places)),
    outlets: new Set(parts.flatMap(({ outlets = [] }) => outlets)),
  };
}

/** "… a communiqué says", "… wrote its chair". */
function writtenOnly(facts: Facts, { from }: Quoted): SettingRead | null {
  const quotation = quotationAt(facts, from);
  if (quotation === null) return null;
  const { speakers } = facts.held.extraction;
  const isPaper = speakers[quotation.speaker ?? -1]?.kind === 'document' && quotation.attribution.sure;
  const cue = quotation.cue === null ? -1 : wordAt(facts, quotation.cue.start);
  const isWritten = /^(?:wrote|writes|written)$/u.test(facts.plain[cue] ?? '');
  const shown = isPaper ? quotation.mention : isWritten ? quotation.cue : null;
  if (shown === null) return null;
  const at = wordAt(facts, shown.start);
  const to = endOf(facts, at, shown.end);
  const onNetwork = facts.plain.slice(at, to).some((word) => occasions.get(word) === Setting.social);
  const kinds = onNetwork ? Setting.social : isPaper ? Setting.written : Setting.written | Setting.social;
  return { kinds, from: at, to, places: new Set(), outlets: new Set() };
}

function endOf({ words }: Facts, at: number, end: number): number {
  let to = at + 1;
  while (to < words.count && (words.start[to] ?? end) < end) to++;
  return to;
}

/** The sentences that the quotation stands in, that of its tag, and the one before where the same speaker tells there. */
function tagSentences(facts: Facts, { from, to }: Quoted): number[] {
  const { sentenceOf } = facts;
  const quotation = quotationAt(facts, from);
  const first = sentenceOf[from] ?? -1;
  const out = new Set<number>([first, sentenceOf[to - 1] ?? -1]);
  if (quotation?.cue) out.add(sentenceOf[wordAt(facts, quotation.cue.start)] ?? -1);
  if (quotation !== null && first > 0 && toldBefore(facts, first - 1, quotation.speaker)) out.add(first - 1);
  return [...out].filter((index) => index >= 0).slice(0, MOST_SENTENCES);
}

/** The sentence names the same speaker, and says that words were spoken. */
function toldBefore(facts: Facts, index: number, speaker: number | null): boolean {
  const sentence = facts.sentences[index];
  const next = facts.sentences[index + 1];
  const name = facts.held.extraction.speakers[speaker ?? -1]?.key.split(' ').at(-1);
  if (sentence === undefined || next === undefined || name === undefined) return false;
  if (sentence.to - sentence.from > LONGEST_COMPARED) return false;
  if (facts.words.block[sentence.from] !== facts.words.block[next.from]) return false;
  let [named, spoken] = [false, false];
  for (let at = sentence.from; at < sentence.to; at++) {
    if (isQuoted(facts, at)) continue;
    if (facts.plain[at] === name) named = true;
    const word = facts.plain[at] ?? '';
    if (facts.words.is(at, Kind.saying | Kind.naming) || occasions.has(word) || telling.has(word)) spoken = true;
  }
  return named && spoken;
}

function partsIn(facts: Facts, index: number): Part[] {
  const sentence = facts.sentences[index];
  if (sentence === undefined || sentence.place === 'caption') return [];
  if (sentence.to - sentence.from > LONGEST_COMPARED) return [];
  const { from, to } = sentence;
  const out: Part[] = [];
  let lastCue = -Infinity;
  const cues: number[] = [];
  for (let at = from; at < to; at++)
    if (!isQuoted(facts, at) && (facts.words.is(at, Kind.saying | Kind.naming) || speaking.has(facts.plain[at] ?? '')))
      cues.push(at);
  let next = 0;
  for (let at = from; at < to; at++) {
    while ((cues[next] ?? Infinity) <= at) lastCue = cues[next++] as number;
    if (isQuoted(facts, at)) continue;
    if (at - from > OPENING && Math.min(at - lastCue, (cues[next] ?? Infinity) - at) > REACH) continue;
    const part = hearerAt(facts, at) ?? occasionAt(facts, at) ?? placeAt(facts, at);
    if (part !== null && part.to <= to) out.push(part);
  }
  return out;
}
