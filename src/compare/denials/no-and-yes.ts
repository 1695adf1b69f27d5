/** What one article says no of and the other tells: "no passwords were taken", "the passwords that were stolen". Which things and acts these are no list says: what the two clauses have in common decides. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { publishedDay } from '../dates/read-dates.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { coreOf, mayTell, RELATED, toldAt } from './clause-told.ts';
import type { Asked, ClauseTold, Common } from './clause-told.ts';
import { denialIn } from './denied.ts';
import { disputesOf } from './disputed.ts';
import { Alike, countOf, likeness } from './event-words.ts';
import { noClausesOf } from './no-clauses.ts';
import type { NoClause } from './no-clauses.ts';
import { sayerOf } from './sayer.ts';
import { areTwoOccasions, leavesNothingOpen } from './two-occasions.ts';
import type { Occasion } from './two-occasions.ts';
import { voiceOf } from './voice.ts';

/** Notes of one pair of articles. */
const MOST_NOTES = 4;

export function noAndYes({ a, b }: FactsPair, related: readonly RelatedPair[]): Finding[] {
  if (noClausesOf(a).length + noClausesOf(b).length === 0) return [];
  const shares = new Map(related.map((one) => [one.a.index * ROW + one.b.index, one.share]));
  const ones = toldBetween(a, b, (no, yes) => shares.get(no * ROW + yes) ?? 0);
  const others = toldBetween(b, a, (no, yes) => shares.get(yes * ROW + no) ?? 0);
  return [
    ...ones.map((told) => note({ a, b }, told, [shownNo(a, told), shownYes(b, told)])),
    ...others.map((told) => note({ a: b, b: a }, told, [shownYes(a, told), shownNo(b, told)])),
  ].slice(0, MOST_NOTES);
}

/** More than an article has sentences. */
const ROW = 65_536;

const note = (pair: FactsPair, told: ClauseTold, sides: readonly [Side, Side]): Finding => ({
  type: 'denial',
  severity: isSure(pair, told) ? 'hard' : 'soft',
  rule: 'told-and-negated',
  sides,
});

/** Of each clause that says no the telling that has most in common with it. */
function toldBetween(no: Facts, yes: Facts, shareOf: Asked['shareOf']): ClauseTold[] {
  return noClausesOf(no).flatMap((clause): ClauseTold[] => {
    const isTopic = coreOf(no, clause).some((word) => countOf(no, word) + countOf(yes, word) > MOST_OFTEN);
    if (isTopic || noClausesOf(yes).some((its) => saysTheSame({ no, yes }, clause, its))) return [];
    const asked = { no, yes, clause, shareOf };
    const places = mayTell(asked, yes);
    const met = places.flatMap((at) => toldAt(asked, at) ?? []).filter((told) => !ofTwo({ a: no, b: yes }, told));
    const found = met.filter((told) => isEnough(no, told) && told.isTold());
    const best = found.sort((one, other) => weightOf(other) - weightOf(one))[0];
    const isNone = best === undefined || places.some((at) => isDenied(yes, at)) || tellsItself(no, best);
    return isNone ? [] : [best];
  });
}

const ofTwo = (pair: FactsPair, { no: { sentence, verb }, verb: alike, ...told }: ClauseTold): boolean =>
  areTwoOccasions(
    pair,
    { sentence, act: alike === Alike.root ? verb : -1 },
    { sentence: told.sentence, act: alike === Alike.root ? told.at : -1 },
  );

/** Sentences of both articles with a word, from which on it says nothing: it is what they are about. */
const MOST_OFTEN = 9;

/** The other article says no of it, too. */
const saysTheSame = ({ no, yes }: Pick<Asked, 'no' | 'yes'>, one: NoClause, other: NoClause): boolean =>
  coreOf(no, one).some((word) => coreOf(yes, other).some((its) => likeness(word, its) >= Alike.act));

/** "denied that she had signed it", "… had signed it. She denied that." */
function isDenied(facts: Facts, at: number): boolean {
  const sentence = facts.sentences[facts.sentenceOf[at] ?? -1];
  if (sentence === undefined) return false;
  const denial = denialIn(facts, sentence);
  return (denial >= 0 && denial < at) || disputesOf(facts).has(sentence.index);
}

/** The article that says no tells it, too, with as much in common: of another time, or by another account. */
function tellsItself(no: Facts, best: ClauseTold): boolean {
  const asked = { no, yes: no, clause: best.no, shareOf: () => 0 };
  return mayTell(asked, no).some((at) => {
    if (no.sentenceOf[at] === best.no.sentence.index) return false;
    const told = toldAt(asked, at);
    return told !== null && weightOf(told) >= weightOf({ ...best, share: 0 }) * AS_MUCH && told.isTold();
  });
}

const AS_MUCH = 0.8;

const weightOf = ({ verb, thing, words, names, share }: Common): number =>
  (verb + thing) * 0.4 + words * 0.5 + Math.min(2, names) * 0.35 + share;

/** Enough in common to set the two against each other. */
function isEnough(no: Facts, { no: clause, verb, thing, words, names, whole, share, elsewhere }: ClauseTold): boolean {
  if (elsewhere) return false;
  const isNamed = names > 0 && share >= RELATED;
  if (clause.thing < 0) return verb >= Alike.act && (words > 0 || isNamed || (whole && verb === Alike.root));
  if (verb >= Alike.act && (thing > Alike.no || isNamed)) return true;
  if (thing < Alike.root) return false;
  if (clause.verb >= 0 && (verb > Alike.no || words > 1)) return true;
  return (
    whole || (clause.verb < 0 && words > 0) || (share >= RELATED && words > 0 && no.plain[clause.at] !== 'without')
  );
}

/** Both cannot be true: one article tells it in its own voice, or one speaker is said to have said both; of one word, and of days close together. */
function isSure({ a: no, b: yes }: FactsPair, { no: clause, sentence, at, ...told }: ClauseTold): boolean {
  if (Math.max(told.verb, told.thing) < Alike.root || no.plain[clause.at] === 'without') return false;
  if (told.words === 0 && !told.whole && told.share < RELATED) return false;
  // "No bid was compromised" beside "bids are due", "no phones" beside a phone that rang.
  if (clause.verb < 0 ? told.share < RELATED || told.words === 0 : told.verb === Alike.no) return false;
  const [day, its] = [publishedDay(no), publishedDay(yes)];
  if (day === null || its === null || Math.abs(day - its) > CLOSE) return false;
  const voices = [
    voiceOf(no, clause.sentence, { from: clause.at, to: clause.at + 1 }),
    voiceOf(yes, sentence, { from: at, to: at + 1 }),
  ];
  if (voices.includes('open') || !isAll({ a: no, b: yes }, clause, { sentence, act: at })) return false;
  if (voices.includes('flat')) return true;
  const sayer = sayerOf(no, clause.sentence);
  return sayer !== null && sayer === sayerOf(yes, sentence);
}

/** The clause says nothing behind that narrows down what was not done, or where there was none. */
const isAll = (pair: FactsPair, { sentence, verb, thing }: NoClause, told: Occasion): boolean =>
  leavesNothingOpen(pair, { sentence, act: Math.max(verb, thing) }, thing < 0 ? told : { ...told, act: -1 });

/** Days. */
const CLOSE = 3;

/** Words shown before the word that says no, and behind what it says no of. */
const SHOWN = 3;
const shownNo = (facts: Facts, { no: { at, from, to, verb, thing } }: ClauseTold): Side =>
  sideOf(facts, Math.max(from, at - SHOWN), Math.min(to, Math.max(at, verb, thing) + SHOWN));
const shownYes = (facts: Facts, { from, to }: ClauseTold): Side => sideOf(facts, from, to);
