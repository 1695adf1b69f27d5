/** The same words, given to two: to two people, to a person and to a body that the person does not speak for, or to two bodies. */
import type { SpeakerInArticle, SpeakerKind } from '../../model/extraction.ts';
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { samePerson } from '../words/name-around.ts';
import { soundsOf } from '../words/name-sounds.ts';
import { plainWord } from '../words/plain-word.ts';
import { mayBeVoice, sameBody } from './same-house.ts';
import { isOneUtterance } from './one-utterance.ts';
import { quotationAt, wordAt } from './speaker-of.ts';

/** Who is given some words. */
interface Source {
  readonly kind: SpeakerKind;
  readonly key: string;
  /** What the article prints there is the name itself. */
  readonly named: boolean;
  readonly sure: boolean;
  readonly side: Side;
}

/** From so many words that are the same, and so much alike, two people exclude each other. */
const SURELY_SAID = 6;
const SURELY_ALIKE = 0.85;

export function saidByAnother(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  return quotations.flatMap((quotation): Finding[] => {
    if (!isOneUtterance(pair, quotation)) return [];
    const [one, other] = [sourceOf(pair.a, quotation.a), sourceOf(pair.b, quotation.b)];
    if (one === null || other === null || !areTwo(pair, one, other)) return [];
    const both = [one, other];
    const sure = both.every(({ kind, named, sure: isSure }) => kind === 'person' && named && isSure);
    const hard = sure && quotation.same >= SURELY_SAID && quotation.alike >= SURELY_ALIKE;
    return [
      {
        type: 'attribution',
        severity: hard ? 'hard' : 'soft',
        rule: 'words-of-another-speaker',
        sides: [one.side, other.side],
      },
    ];
  });
}

/** The two articles give the words to two. */
export function isByTwo(pair: FactsPair, quotation: QuotedPair): boolean {
  const [one, other] = [sourceOf(pair.a, quotation.a), sourceOf(pair.b, quotation.b)];
  return one !== null && other !== null && areTwo(pair, one, other);
}

function areTwo(pair: FactsPair, one: Source, other: Source): boolean {
  if (one.key === other.key) return false;
  if (one.kind === 'person' && other.kind === 'person') return !mayBePerson(one.key.split(' '), other.key.split(' '));
  if (one.kind === 'unnamed' || other.kind === 'unnamed') return false;
  if (one.kind !== 'person' && other.kind !== 'person') return !sameBody(one.key.split(' '), other.key.split(' '));
  const [person, body] = one.kind === 'person' ? [one, other] : [other, one];
  // "According to the report she said …": a document passes on what a person said.
  if (body.kind === 'document') return false;
  return !mayBeVoice(officeWords(pair, person.key), body.key.split(' '));
}

/** "Karin Lund" beside "Anders Lund". */
function isHerAndHis(one: readonly string[], other: readonly string[]): boolean {
  const [her, his] = [kindsOf(one[0] ?? ''), kindsOf(other[0] ?? '')];
  const isHers = (her & Kind.female) !== 0 && (her & Kind.male) === 0;
  return one.length > 1 && other.length > 1 && isHers && (his & Kind.male) !== 0 && (his & Kind.female) === 0;
}

/** One name, or one written over from another alphabet. */
function mayBePerson(one: readonly string[], other: readonly string[]): boolean {
  if (isHerAndHis(one, other) || isHerAndHis(other, one)) return false;
  const sounds = soundsOf(other.at(-1) ?? '');
  return samePerson(one, other) || soundsOf(one.at(-1) ?? '').some((sound) => sounds.includes(sound));
}

/** Words of all that both articles say the person is. */
const officeWords = ({ a, b }: FactsPair, key: string): string[] =>
  [a, b].flatMap((facts) => officesIn(facts).get(key) ?? []);

/** By person; "its chair" says whose, where a body is named before. */
const officesIn = once((facts: Facts): ReadonlyMap<string, readonly string[]> => {
  const { speakers } = facts.held.extraction;
  const bodies = speakers.filter(({ kind }) => kind === 'body').flatMap(({ designations }) => designations);
  const out = new Map<string, string[]>();
  for (const { kind, key, designations } of speakers) {
    if (kind !== 'person') continue;
    const words = out.get(key) ?? out.set(key, []).get(key);
    for (const { span, as } of designations) {
      if (as !== 'role') continue;
      const own = wordsIn(facts, span.start, span.end);
      words?.push(...own);
      if (!/^(?:its|their)$/u.test(own[0] ?? '')) continue;
      const before = bodies.filter(({ span: its }) => its.end <= span.start).sort((x, y) => y.span.end - x.span.end)[0];
      if (before !== undefined) words?.push(...wordsIn(facts, before.span.start, before.span.end));
    }
  }
  return out;
});

const wordsIn = ({ plain, words }: Facts, start: number, end: number): string[] => {
  const out: string[] = [];
  for (let at = wordIndex(words.start, start, words.count); at < words.count && (words.start[at] ?? end) < end; at++)
    if ((kindsOf(plain[at] ?? '') & Kind.preposition) === 0) out.push(plainWord(plain[at] ?? ''));
  return out;
};

/** The first of so many ordered places that is not before another. */
function wordIndex(starts: Int32Array, start: number, count: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

const read = new WeakMap<Quoted, Source | null>();

/** Null where the article does not say whose the words are, or the extraction is not sure of it. */
function sourceOf(facts: Facts, quoted: Quoted): Source | null {
  const known = read.get(quoted);
  if (known !== undefined) return known;
  const found = readSource(facts, quoted);
  read.set(quoted, found);
  return found;
}

function readSource(facts: Facts, { from }: Quoted): Source | null {
  const quotation = quotationAt(facts, from);
  const speaker = facts.held.extraction.speakers[quotation?.speaker ?? -1];
  if (quotation === null || speaker === undefined || quotation.mention === null) return null;
  if (isDisputed(facts, wordAt(facts, (quotation.cue ?? quotation.mention).start))) return null;
  const { sure } = quotation.attribution;
  const at = wordAt(facts, quotation.mention.start);
  const to = lastWord(facts, at, quotation.mention.end);
  const own = speaker.key.split(' ');
  const named = facts.plain.slice(at, to).some((word) => word === own.at(-1));
  if (!named && !sure) return null;
  // "Osk was blunt: “…”": a name beside the words will do, a body will not.
  if (quotation.cue === null && !(named && speaker.kind === 'person')) return null;
  const side = named || speaker.kind !== 'person' ? sideOf(facts, at, to, speaker.key) : nameBefore(facts, speaker, at);
  return {
    kind: speaker.kind,
    key: speaker.key,
    named,
    sure,
    side: side ?? sideOf(facts, at, to, speaker.key),
  };
}

/** "denies that he told her “…”": nobody stands by these words. */
function isDisputed({ plain, sentences, sentenceOf }: Facts, cue: number): boolean {
  for (let at = sentences[sentenceOf[cue] ?? -1]?.from ?? cue; at <= cue; at++)
    if (/^(?:den(?:y|ies|ied|ying)|disput(?:es|ed)|accus(?:es|ed)|alleg(?:es|ed))$/u.test(plain[at] ?? '')) return true;
  return false;
}

const lastWord = ({ words }: Facts, at: number, end: number): number => {
  let to = at + 1;
  while (to < words.count && (words.start[to] ?? end) < end) to++;
  return to;
};

/** Where a pronoun stands for the speaker: the name before it. */
function nameBefore(facts: Facts, { key, designations }: SpeakerInArticle, at: number): Side | null {
  const start = facts.words.start[at] ?? 0;
  const name = designations.findLast(({ as, span }) => as === 'name' && span.end <= start);
  if (name === undefined) return null;
  const from = wordAt(facts, name.span.start);
  return sideOf(facts, from, lastWord(facts, from, name.span.end), key);
}
