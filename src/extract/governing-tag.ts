/** Finds the cue in whose clause quoted words stand, with its subject: the nearest before them that can speak; resolves nobody. */
import type { Tag } from './cues.ts';
import { BE, goesOn, isCue, isPassive } from './is-cue.ts';
import { Kind } from './lexicon.ts';
import { canSpeak, phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { RuleName } from './rules.ts';
import { runAt } from './run-at.ts';
import { mainSubject } from './main-subject.ts';
import { subjectOf } from './subjects.ts';
import { Gap, Shape } from './words.ts';

/** Farthest a cue stands before the words it governs, in words. */
const REACH = 45;

/** The cue nearest before word `end` in whose clause it may stand, and its subject; not before `floor`. */
export function governingTag(reading: Reading, end: number, floor: number): Tag | null {
  const { words } = reading;
  const lowest = Math.max(floor, end - REACH);
  let colon = false;
  for (let cue = end - 1; cue >= lowest; cue--) {
    if (words.gapHas(cue + 1, Gap.semicolon) && cue + 1 < end) return null;
    colon ||= words.gapHas(cue + 1, Gap.colon) && cue + 1 < end;
    if (!isCue(reading, cue) || (colon && !words.is(cue, Kind.saying))) continue;
    if (isPassive(reading, cue)) return byAgent(reading, cue, end);
    if (words.lower(cue - 1) === 'as' && words.is(cue, Kind.gerund)) {
      const quoted = quotedAs(reading, cue, floor);
      if (quoted !== null) return quoted;
    }
    const subject = subjectOf(reading, cue, floor);
    if (subject === null || !canSpeak(reading, subject.phrase)) continue;
    const begin = Math.min(subject.phrase.from, cue);
    const outer = outerCue(reading, begin, behindSource(reading, { floor, lowest }, begin));
    if (outer >= 0 && (impersonal(reading, subject.phrase) || planned(reading, cue))) continue;
    const rule = clauseRule(reading, cue, subject.how);
    return { cueFrom: cue, cueTo: cue + 1, phrase: subject.phrase, rule, to: cue + 1, embedded: outer >= 0 };
  }
  return null;
}

/** "it", "that", "which" stand for what was said of, seldom for who speaks. */
const impersonal = ({ words }: Reading, phrase: Phrase): boolean =>
  phrase.to - phrase.from === 1 && /^(?:it|that|which|this)$/u.test(words.lower(phrase.from));

/** "said she would respond": what is only planned is the outer cue's. */
const planned = ({ words }: Reading, cue: number): boolean =>
  words.is(cue, Kind.base) && /^(?:would|will|could|should|may|might|must|can|to)$/u.test(words.lower(cue - 1));

/** "Norpress quoted Roe as saying", "Roe was quoted as saying": whoever is quoted. */
export function quotedAs(reading: Reading, cue: number, floor: number): Tag | null {
  const { words } = reading;
  const lowest = Math.max(floor, cue - 14);
  for (let at = cue - 2; at >= lowest; at--) {
    if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/u.test(words.lower(at))) continue;
    const passively = BE.test(words.lower(at - 1));
    const phrase = passively ? (mainSubject(reading, floor, at)?.phrase ?? null) : phraseAfter(reading, at + 1, cue);
    return phrase === null ? null : { cueFrom: cue, cueTo: cue + 1, phrase, rule: 'quoted-as-saying', to: cue + 1 };
  }
  return null;
}

/** A finite cue before word `end`, in whose clause the one behind it may stand; -1 without one. */
function outerCue(reading: Reading, end: number, floor: number): number {
  for (let at = end - 1; at >= floor; at--) {
    if (reading.words.gapHas(at + 1, Gap.semicolon) || reading.words.stretch[at] !== -1) return -1;
    if (isCue(reading, at) && reading.words.is(at, Kind.saying) && !reading.words.is(at, Kind.gerund)) return at;
  }
  return -1;
}

/** Behind the comma that ends "According to a clip that the port posted, …"; `lowest` without one. */
function behindSource({ words }: Reading, { floor, lowest }: { floor: number; lowest: number }, end: number): number {
  if (words.lower(floor) === 'according')
    for (let at = end; at > lowest; at--) if (words.gapHas(at, Gap.comma)) return at;
  return lowest;
}

function clauseRule(reading: Reading, cue: number, how: string): RuleName {
  if (reading.words.is(cue, Kind.gerund)) return 'clause-gerund';
  if (how === 'main') return 'clause-coordinated';
  if (goesOn(reading.words, cue)) return 'clause';
  if (!reading.words.is(cue, Kind.saying)) return 'clause-naming';
  return PLAIN.test(reading.words.lower(cue)) ? 'clause' : 'clause-telling';
}

/** Verbs of saying and no more. */
const PLAIN =
  /^(?:said|say|says|told|tell|tells|wrote|writes|write|added|adds|tweeted|noted|insisted|stressed|emphasised|emphasized|argued|warned|acknowledged)$/u;

/** "was called “a farce” by Roe" has its speaker behind "by"; "was called by Roe a “farce”" before the mark. */
function byAgent(reading: Reading, cue: number, end: number): Tag | null {
  const { words } = reading;
  for (let at = cue + 1; at < end; at++) {
    if (words.lower(at) !== 'by') continue;
    const phrase = phraseAfter(reading, at + 1, end);
    if (phrase !== null) return { cueFrom: cue, cueTo: cue + 1, phrase, rule: 'clause-naming', to: phrase.to };
  }
  return null;
}

/** "Roe’s claim that “…”", "her call for “…”": the owner of a word for what was said. */
export function nounCue(reading: Reading, end: number, floor: number): Tag | null {
  const { words, nameAt } = reading;
  const lowest = Math.max(floor, end - 10);
  for (let at = end - 1; at >= lowest; at--) {
    if (words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.semicolon) && at + 1 < end) return null;
    if (!words.is(at, Kind.saidNoun) || words.stretch[at] !== -1) continue;
    let owner = at - 1;
    while (
      owner > floor &&
      at - owner < 4 &&
      nameAt[owner] === -1 &&
      !words.is(owner, Kind.determiner | Kind.preposition)
    )
      owner--;
    const run = runAt(reading, owner);
    if (run !== undefined && words.shaped(run.to - 1, Shape.possessive)) {
      return {
        cueFrom: at,
        cueTo: at + 1,
        phrase: { from: run.from, to: run.to, name: nameAt[owner] ?? -1 },
        rule: 'noun-cue',
        to: at + 1,
      };
    }
    const phrase = /^(?:his|her|their|its)$/u.test(words.lower(owner))
      ? { from: owner, to: owner + 1, name: -1 }
      : ownerNoun(reading, at, floor);
    return phrase === null ? null : { cueFrom: at, cueTo: at + 1, phrase, rule: 'noun-cue', to: at + 1 };
  }
  return null;
}

/** "the harbour master’s claim": a noun that speaks, with the mark of an owner. */
function ownerNoun(reading: Reading, at: number, floor: number): Phrase | null {
  const { words, nameAt } = reading;
  let owner = at - 1;
  while (owner > floor && at - owner < 4 && !words.shaped(owner, Shape.possessive)) owner--;
  if (!words.shaped(owner, Shape.possessive) || nameAt[owner] !== -1) return null;
  if (!words.is(owner, Kind.role | Kind.body | Kind.document)) return null;
  return phraseBefore(reading, owner + 1, floor);
}
