/** Delimits what is reported behind its cue, and tells a clause from less; asks for no speaker. */
import { isCue } from './is-cue.ts';
import { Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { takesOf } from './reporting.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** Signs that end a clause. */
export const BREAK = Gap.comma | Gap.dash | Gap.semicolon | Gap.colon | Gap.stop | Gap.block;
/** Fewest words that are a report. */
export const FEWEST = 3;
/** Words among which another cue follows a comma or "and". */
const REACH = 8;

/** Word behind the last of the reported clause that begins at word `from`, before word `limit`; without where it was said. */
export function reportedEnd(reading: Reading, from: number, limit: number): number {
  return occasionAt(reading, from, clauseLimit(reading, from, limit));
}

const OCCASION_WORDS = 12;

/** Where "in a statement on Monday" begins at the end of a clause, or its end. */
function occasionAt({ words }: Reading, from: number, to: number): number {
  for (let at = to - 3; at > to - OCCASION_WORDS && at > from + 1; at--) {
    if (words.stretch[at] !== -1 || words.gapHas(at, BREAK)) return to;
    if (!words.is(at, Kind.preposition) || !/^(?:in|during|at)$/u.test(words.lower(at))) continue;
    if (!/^(?:an?|his|her|their|its)$/u.test(words.lower(at + 1))) continue;
    for (let noun = at + 2; noun < Math.min(to, at + 6) && !words.is(noun, Kind.preposition); noun++)
      if (OCCASION.test(words.lower(noun))) return at;
  }
  return to;
}

/** Where things are said. */
const OCCASION =
  /^(?:statement|interview|speech|letter|tweet|email|memo|briefing|conference|rally|hearing|debate|address|podcast|broadcast|call|report|post|article|message|video|appearance)$/u;

/** Word behind the clause’s last. */
function clauseLimit(reading: Reading, from: number, limit: number): number {
  const { words } = reading;
  for (let at = from + 1; at < limit; at++) {
    const comma = words.gapHas(at, Gap.comma | Gap.dash | Gap.semicolon);
    if (!comma && !words.is(at, Kind.conjunction | Kind.notName)) continue;
    if (words.stretch[at] !== -1 && words.stretch[at] === words.stretch[at - 1]) continue;
    if (words.gapHas(at, Gap.semicolon)) return at;
    const word = words.lower(at);
    if (word === 'according' && words.lower(at + 1) === 'to') return at;
    if (comma && (breaksOff(reading, at) || describes(reading, from, at))) return at;
    if (word === 'but' && turnsAway(words, at + 1)) return at;
    if ((comma || word === 'and' || word === 'but' || word === 'as') && cueWithin(reading, at, limit)) return at;
  }
  return limit;
}

/** Word behind a noun phrase that is reported: up to a comma, or what says when and why; `as`: an "as" belongs to it. */
export function objectEnd(
  reading: Reading,
  from: number,
  { limit, as = false }: { limit: number; as?: boolean },
): number {
  const { words } = reading;
  const to = commaBehind(words, from, reportedEnd(reading, from, limit));
  for (let at = from + 1; at < to; at++) {
    const word = words.lower(at);
    if (/^(?:as|when|while|if|because)$/u.test(word) && !(as && word === 'as')) return at;
    if (/^(?:after|before|since|until|despite)$/u.test(word) && hasVerb(reading, at + 1, Math.min(to, at + REACH)))
      return at;
  }
  return to;
}

/** The first word behind a comma or dash after word `from`, or `limit`. */
export function commaBehind(words: Words, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++) if (words.gapHas(at, Gap.comma | Gap.dash)) return at;
  return limit;
}

/** "…, who runs the port", "…, which is old" at the end of a clause: the article’s own description. */
function describes(reading: Reading, from: number, at: number): boolean {
  if (!/^(?:who|whose|which)$/u.test(reading.words.lower(at))) return false;
  return hasVerb(reading, Math.max(from, at - REACH * 3), at);
}

/** A comma behind which the article speaks again: ", though …", "that it fell, and the port …", ", compared with". */
function breaksOff(reading: Reading, at: number): boolean {
  const { words, nameAt } = reading;
  const word = words.lower(at);
  const next = at + 1;
  if (/^(?:though|although|whereas|while|however|compared)$/u.test(word)) return true;
  if (word === 'but') return !/^(?:that|not|also)$/u.test(words.lower(next)) && !words.is(next, Kind.auxiliary);
  if (word !== 'and') return false;
  if (/^(?:when|if|while|as)$/u.test(words.lower(next))) return true;
  if (!words.is(next, Kind.determiner | Kind.pronoun) || words.lower(next) === 'that' || nameAt[next] !== -1)
    return false;
  return hasVerb(reading, next, next + CLAUSE);
}

/** Words among which a new clause has its verb. */
const CLAUSE = 10;

/** "… but left the hall": what the subject does besides. */
const turnsAway = (words: Words, at: number): boolean =>
  words.is(at, Kind.finite) || (pastForm(words, at) && !words.is(at, Kind.adverb));

/** A cue of its own behind a comma or "and": ", though she admitted", "and called". */
function cueWithin(reading: Reading, from: number, limit: number): boolean {
  const { words } = reading;
  if (words.is(from, Kind.relative)) return false;
  if (words.lower(from + 1) === 'that' && words.is(from, Kind.conjunction | Kind.preposition)) return false;
  for (let at = from; at < Math.min(limit, from + REACH); at++) {
    if (words.stretch[at] !== -1) return false;
    if (at > from && words.gapHas(at, Gap.comma | Gap.dash | Gap.semicolon)) return false;
    if (at > from + 1 && words.is(at, Kind.preposition | Kind.conjunction | Kind.relative)) return false;
    if (!isCue(reading, at)) continue;
    if (takesOf(words.lower(at)) === 0 && !words.is(at, Kind.naming) && !/^quot(?:ed|es|ing)$/u.test(words.lower(at)))
      continue;
    if (at > from + 1 && !namesSpeaker(reading, from, at)) continue;
    if (words.is(at, Kind.gerund)) return at === from || (at === from + 1 && words.is(from, Kind.conjunction));
    return !words.is(at, Kind.base) || at === from + 1 || !words.is(at - 1, Kind.auxiliary);
  }
  return false;
}

/** A name, a pronoun or a noun that speakers go by stands in the words. */
function namesSpeaker({ words, nameAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (
      nameAt[at] !== -1 ||
      words.is(at, Kind.pronoun | Kind.relative | Kind.role | Kind.body | Kind.document | Kind.demonym)
    )
      return true;
  return words.lower(to - 1).endsWith('s') && words.is(to, Kind.saying);
}

/** Whether the words hold a verb with a subject: "the bridge is old", and no "as for the bridge". */
export function hasVerb({ words, nameAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (nameAt[at] !== -1 || words.shaped(at, Shape.possessive)) continue;
    if (words.is(at, Kind.auxiliary | Kind.finite) || contracted(words, at)) return true;
    if (at > from && pastForm(words, at) && !words.is(at - 1, Kind.determiner)) return true;
  }
  return false;
}

const D = 0x64;
const E = 0x65;

/** A word of five letters or more in -ed. */
const pastForm = ({ text, start, end }: Words, at: number): boolean => {
  const last = (end[at] ?? 0) - 1;
  return last - (start[at] ?? 0) > 3 && text.charCodeAt(last) === D && text.charCodeAt(last - 1) === E;
};

/** "isn’t", "they’re", "he’ll". */
export function contracted({ text, start, end }: Words, at: number): boolean {
  const last = end[at] ?? 0;
  for (let sign = last - 2; sign >= last - 3 && sign > (start[at] ?? 0); sign--) {
    const code = text.charCodeAt(sign);
    if (code === 0x27 || code === 0x2019) return true;
  }
  return false;
}

/** A name, a pronoun, or a noun that speakers go by. */
export function speaks(reading: Reading, phrase: Phrase): boolean {
  const { words } = reading;
  if (phrase.name !== -1) return reading.names[phrase.name]?.kind !== 'place' || phrase.to - phrase.from === 1;
  if (phrase.to - phrase.from === 1 && words.is(phrase.from, Kind.pronoun)) return true;
  if (phrase.to - phrase.from === 1 && words.lower(phrase.from) === 'who') return true;
  const part = PART.test(words.lower(phrase.from)) && words.lower(phrase.from + 1) === 'of';
  for (let at = part ? phrase.from + 2 : phrase.from; at < phrase.to; at++) {
    if (at > phrase.from && words.is(at, Kind.preposition)) return false;
    if (words.is(at, Kind.role | Kind.body | Kind.document | Kind.demonym) || TOWN.test(words.lower(at))) return true;
  }
  return false;
}

/** "one of the pilots". */
const PART = /^(?:one|two|three|some|many|most|several|few|all|both|none|each|neither)$/u;

/** Places that speak through those who govern them. */
const TOWN = /^(?:city|town|county|state|country|nation|province|borough|village)$/u;
