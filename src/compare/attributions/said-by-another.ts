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
import { bodyNouns, mayBeVoice, sameBody } from './same-house.ts';
import { isOneUtterance } from './one-utterance.ts';
import { quotationAt, wordAt } from './speaker-of.ts';
import { giverOf, isPassedOn, mayBeOf } from './whose-words.ts';
import type { Giver } from './whose-words.ts';

/** Who is given some words. */
interface Source {
  readonly kind: SpeakerKind;
  readonly key: string;
  /** What the article prints there is the name itself. */
  readonly named: boolean;
  readonly sure: boolean;
  readonly side: Side;
}

/** From so many words that are the same, and so much alike, two people exclude each other; both may have said what is shorter. */
const SURELY_SAID = 8;
const SURELY_ALIKE = 0.85;
/** Fewer will do where both names stand beside the verb. */
const SAID_BESIDE = 6;

export function saidByAnother(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  const said = quotations.filter((quotation) => isOneUtterance(pair, quotation) && sharesMatter(quotation));
  const agreed = new Set(said.filter((quotation) => isByOne(pair, quotation)).flatMap(({ a, b }) => [a, b]));
  return said.flatMap((quotation): Finding[] => {
    if (agreed.has(quotation.a) || agreed.has(quotation.b)) return [];
    if (isPassedOn(pair.a, quotation.a) || isPassedOn(pair.b, quotation.b)) return [];
    const [one, other] = giversOf(pair, quotation);
    if (one !== null && other !== null)
      return arePeopleApart(one.key, other.key) && !mayAgree(pair, quotation, one, other)
        ? [noteOf(isSure(quotation, one, other), one.side, other.side)]
        : [];
    const [source, its] = [sourceOf(pair.a, quotation.a), sourceOf(pair.b, quotation.b)];
    if (source === null || its === null || !areTwo(pair, source, its)) return [];
    if (source.kind === 'person' && its.kind === 'person' && !(source.named && its.named)) return [];
    return [noteOf(false, source.side, its.side)];
  });
}

/** "the peace of the valley is at stake", "the price of the bridge is at stake": a frame in common, and one word. */
const sharesMatter = ({ a, b, alike }: QuotedPair): boolean =>
  alike >= SURELY_ALIKE || [...a.stems].filter((one) => b.stems.has(one)).length >= LEAST_MATTER;
const LEAST_MATTER = 2;

const noteOf = (isHard: boolean, one: Side, other: Side): Finding => ({
  type: 'attribution',
  severity: isHard ? 'hard' : 'soft',
  rule: 'words-of-another-speaker',
  sides: [one, other],
});

const giversOf = ({ a, b }: FactsPair, quotation: QuotedPair): readonly [Giver | null, Giver | null] => [
  giverOf(a, quotation.a, b),
  giverOf(b, quotation.b, a),
];

/** Nothing is said where an article gives the same words, printed twice, to the other’s speaker as well. */
function isByOne(pair: FactsPair, quotation: QuotedPair): boolean {
  const [one, other] = giversOf(pair, quotation);
  return one !== null && other !== null && !arePeopleApart(one.key, other.key);
}

/** Whoever is not named beside the verb may be the other’s speaker, who stands near as well. */
const mayAgree = ({ a, b }: FactsPair, quotation: QuotedPair, one: Giver, other: Giver): boolean =>
  ((one.ground !== 'named' || isNamesake(one.key, other.key)) && mayBeOf(a, quotation.a, other, b)) ||
  ((other.ground !== 'named' || isNamesake(one.key, other.key)) && mayBeOf(b, quotation.b, one, a));

function isSure({ same, alike }: QuotedPair, one: Giver, other: Giver): boolean {
  if (alike < SURELY_ALIKE || one.ground === 'beside' || other.ground === 'beside') return false;
  if (isNamesake(one.key, other.key)) return false;
  return same >= (one.ground === 'named' && other.ground === 'named' ? SAID_BESIDE : SURELY_SAID);
}

/** "Ida Osk", "Ida Marlowe": perhaps one who goes by two names. */
function isNamesake(one: string, other: string): boolean {
  const [given, its] = [one.split(' '), other.split(' ')];
  return given.length > 1 && its.length > 1 && given[0] === its[0];
}

const arePeopleApart = (one: string, other: string): boolean =>
  one !== other && !mayBePerson(one.split(' '), other.split(' '));

/** The two articles give the words to two. */
export function isByTwo(pair: FactsPair, quotation: QuotedPair): boolean {
  const [giver, its] = giversOf(pair, quotation);
  if (giver !== null && its !== null) return arePeopleApart(giver.key, its.key);
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
  // "Dean Rachel Osk", who is a dean.
  if (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))) return true;
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
  // "the Italian", "the Social Democrat".
  const isArticle = facts.words.is(at, Kind.determiner) && (own.length === 1 || facts.plain[at + 1] === own[0]);
  const isDescription = speaker.kind === 'person' && isArticle;
  const named = !isDescription && facts.plain.slice(at, to).some((word) => word === own.at(-1));
  if (isDescription) return null;
  if (!named && !sure) return null;
  // "Osk was blunt: “…”": a name beside the words will do, a body will not.
  if (quotation.cue === null && !(named && speaker.kind === 'person')) return null;
  const side = named || speaker.kind !== 'person' ? sideOf(facts, at, to, speaker.key) : nameBefore(facts, speaker, at);
  const body = bodyBehind(speaker);
  return {
    kind: body === null ? speaker.kind : 'body',
    key: body ?? speaker.key,
    named,
    sure,
    side: side ?? sideOf(facts, at, to, speaker.key),
  };
}

/** "a spokesman for the union", "a communiqué of the ministry": the body that speaks; null where none is named. */
function bodyBehind({ kind, key }: SpeakerInArticle): string | null {
  if (kind !== 'unnamed' && kind !== 'document') return null;
  const [, who = '', body = ''] = /^(.*?) (?:for|of|by|from) (.+)$/u.exec(key) ?? [];
  const isVoice = kind === 'document' || /^(?:(?:a|the) )?spokes/u.test(who);
  return isVoice && bodyNouns(body.split(' ')).length > 0 ? body : null;
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
