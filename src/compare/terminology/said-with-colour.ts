/** One statement of one speaker, introduced by verbs of two colours: "admitted" beside "said"; the same quotation, or the same words retold. Own words only. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { QuotedPair } from '../align/align-quoted.ts';
import { isContent, isFull } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { samePerson } from '../words/name-around.ts';
import { SAID_WITH_COLOUR } from './naming-data.ts';
import { plainWord, stem } from '../words/plain-word.ts';
import { quotationAt, wordAt } from '../attributions/speaker-of.ts';

/** Words that tell a quotation from a phrase of the day. */
const LEAST_SAID = 6;
/** Of what is retold: stems in common, fewer only where the shorter one has no others; and their share of the shorter one. */
const LEAST_RETOLD = 3;
const RETOLD = 0.6;
/** Retold statements of one article looked at. */
const MOST_RETOLD = 200;

export function saidApart(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  if (!isFull(pair.a) || !isFull(pair.b)) return [];
  return [...quotedApart(pair, quotations), ...retoldApart(pair)];
}

/** None of a quotation that the other article, or the same, introduces in the same colour too. */
function quotedApart({ a, b }: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  const met = quotations.flatMap((pair): [Introduced, Introduced][] => {
    if (pair.same < LEAST_SAID || pair.alike < 0.8) return [];
    const [one, other] = [quotationAt(a, pair.a.from), quotationAt(b, pair.b.from)];
    const [mine, its] = [one && introduced(a, one), other && introduced(b, other)];
    return mine === null || its === null ? [] : [[mine, its]];
  });
  const agreed = met.filter(([one, other]) => one.colour === other.colour);
  const [ours, theirs] = [0, 1].map((side) => new Set(agreed.map((both) => both[side]?.cue.from))) as [
    Set<number>,
    Set<number>,
  ];
  return met.flatMap(([one, other]) =>
    ours.has(one.cue.from) || theirs.has(other.cue.from) ? [] : noteOf(one, other),
  );
}

function noteOf(one: Introduced | null, other: Introduced | null): Finding[] {
  if (one === null || other === null || one.colour === other.colour || !sameSpeaker(one, other)) return [];
  return [{ type: 'terminology', severity: 'soft', rule: 'said-with-colour', sides: [one.cue, other.cue] }];
}

/** A statement by what introduces it. */
interface Introduced {
  readonly cue: Side;
  /** Null for a plain verb. */
  readonly colour: string | null;
  /** Words of the speaker's name. */
  readonly speaker: readonly string[];
}

function introduced(facts: Facts, { cue, speaker }: Quotation): Introduced | null {
  const name = facts.held.extraction.speakers[speaker ?? -1]?.key;
  if (cue === null || name === undefined) return null;
  const from = wordAt(facts, cue.start);
  const word = facts.plain[from] ?? '';
  if (isNoun(facts, from)) return null;
  const found = SAID_WITH_COLOUR.find(({ verbs }) => verbs.has(word));
  if (found === undefined)
    return isPlain(word) ? { cue: sideOf(facts, from, from + 1), colour: null, speaker: name.split(' ') } : null;
  if (found.that && !opensClause(facts, from + 1)) return null;
  return { cue: sideOf(facts, from, from + 1), colour: found.colour, speaker: name.split(' ') };
}

/** "Osk’s claim that", "the claims"; and "as rich as Osk claims to be" says nothing. */
const isNoun = ({ words, plain }: Facts, at: number): boolean =>
  words.shaped(at - 1, Shape.possessive) ||
  words.is(at - 1, Kind.determiner | Kind.preposition) ||
  (plain[at + 1] === 'to' && plain[at + 2] === 'be');

/** "maintains that", "acknowledged: “…"; never "maintains the track". */
const opensClause = ({ plain, words, reading }: Facts, at: number): boolean =>
  plain[at] === 'that' ||
  words.gap[at] !== 1 ||
  (reading.nameAt[at] ?? -1) >= 0 ||
  /^(?:he|she|they|it|there|this|we|i)$/u.test(plain[at] ?? '');

const isPlain = (word: string): boolean =>
  /^(?:said|says|saying|say|tells?|told|telling|stated|states|stating|added|adds|adding|according|wrote|writes|writing|tweeted|posted|reports?|reported|explained|explains|noted|notes|argued|argues|confirmed|confirms|testified|testifies|recalled|recalls|declared|declares|observed|observes|commented|continued|concluded|stressed|stresses|emphasized|emphasizes|reiterated|suggested|suggests|remarked|replied|responded|announced|announces)$/u.test(
    word,
  );

function sameSpeaker(one: Introduced, other: Introduced): boolean {
  return samePerson(one.speaker.map(plainWord), other.speaker.map(plainWord));
}

/** A statement that an article retells, by the stems of what it says. */
interface Retold {
  readonly said: Introduced;
  readonly stems: ReadonlySet<string>;
}

/** One with colour and a plain one, or one of another colour, of what one speaker said in other words. */
function retoldApart({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [retoldIn(a), retoldIn(b)];
  if (![...ones, ...others].some(({ said }) => said.colour !== null)) return [];
  return ones.flatMap((one): Finding[] => {
    const met = others.filter((other) => tellsSame(one.stems, other.stems) && sameSpeaker(one.said, other.said));
    if (met.some(({ said }) => said.colour === one.said.colour)) return [];
    return met[0] === undefined ? [] : noteOf(one.said, met[0].said);
  });
}

function tellsSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  let common = 0;
  for (const word of one) if (other.has(word)) common++;
  const least = Math.min(one.size, other.size);
  return common > 1 && common >= (common < LEAST_RETOLD ? least : least * RETOLD);
}

const retoldIn = once((facts: Facts): readonly Retold[] => {
  const out: Retold[] = [];
  for (const quotation of facts.held.extraction.quotations.slice(0, MOST_RETOLD)) {
    if (quotation.kind === 'direct' || quotation.within !== null) continue;
    const said = introduced(facts, quotation);
    if (said === null) continue;
    const stems = new Set<string>();
    for (const { content } of quotation.pieces)
      for (
        let at = wordAt(facts, content.start);
        at < facts.plain.length && (facts.words.start[at] ?? 0) < content.end;
        at++
      )
        if (isContent(facts, at)) stems.add(stem(facts.plain[at] ?? ''));
    out.push({ said, stems });
  }
  return out;
});
