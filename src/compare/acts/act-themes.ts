/** What an act was done to, or who it befell, by the roots of the words around its verb; compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { ActWord } from './act-words.ts';
import type { Told } from './bind-act.ts';
import { isContent } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { rootOf } from '../words/concepts.ts';
import { momentAt } from '../dates/moments.ts';
import { linkAt } from '../places/site-links.ts';
import { MARK, themeOf } from './theme-of.ts';
import type { Theme } from './theme-of.ts';

export interface Themes {
  readonly subject: Theme | null;
  readonly object: Theme | null;
  /** What the act is about: the object, or the subject where there is none or the verb is passive. */
  readonly main: Theme | null;
}

const LONGEST_SUBJECT = 16;
const LONGEST_OBJECT = 9;
const STOPS = Gap.semicolon | Gap.dash | Gap.colon | Gap.bracket | Gap.block;

export function themesOf(told: Told, act: ActWord): Themes {
  if (act.sort === 'noun') return ofNoun(told, act);
  const first = joinedTo(told, act);
  const passive = isPassive(told.facts, act.from) || (first !== null && isPassive(told.facts, first.from));
  const subject = subjectOf(told, first ?? act);
  const object = passive ? null : objectOf(told, act);
  return {
    subject,
    object,
    main: object !== null && (object.roots.size > 0 || object.pronoun || object.generic !== '') ? object : subject,
  };
}

/** The verb that shares its subject: "was taken to Brell and then flown to Osterhal". */
function joinedTo({ facts, acts }: Told, act: ActWord): ActWord | null {
  const { plain, words } = facts;
  let at = act.from - 1;
  while (
    at > 0 &&
    (/^(?:then|later|also|finally|soon|afterwards)$/u.test(plain[at] ?? '') || words.is(at, Kind.adverb))
  )
    at--;
  if (!/^(?:and|but)$/u.test(plain[at] ?? '')) return null;
  return acts.findLast(({ to, sort }) => to <= at && sort === 'verb') ?? null;
}

function isPassive({ plain }: Facts, verb: number): boolean {
  for (let at = verb - 1; at >= verb - 3; at--) {
    if (/^(?:was|were|been|be|being|is|are|got)$/u.test(plain[at] ?? '')) return true;
    if (!/(?:ly|later|also|then|finally|only|not)$/u.test(plain[at] ?? '')) return false;
  }
  return false;
}

/** "Founded in 1846 by two brothers, the firm employs": who is told behind the comma. */
function behindOpening({ facts, sentence, acts }: Told, act: ActWord): Theme | null {
  const { words, plain } = facts;
  if (act.from !== sentence.from || !/(?:ed|en|n|t)$/u.test(plain[act.to - 1] ?? '')) return null;
  for (let at = act.to; at < Math.min(sentence.to, act.to + LONGEST_INSERTION); at++) {
    if (words.gapHas(at, STOPS)) return null;
    if (!words.gapHas(at, Gap.comma) || words.shaped(at, Shape.digit)) continue;
    let to = at;
    while (
      to < Math.min(sentence.to, at + LONGEST_OBJECT) &&
      (to === at || words.gap[to] === Gap.space) &&
      !words.is(to, Kind.auxiliary | Kind.relative | Kind.saying | Kind.finite) &&
      !acts.some(({ from, sort }) => from === to && sort === 'verb')
    )
      to++;
    return themeOf(facts, at, to);
  }
  return null;
}

function subjectOf({ facts, sentence, acts }: Told, act: ActWord): Theme | null {
  const { words, plain } = facts;
  const opening = behindOpening({ facts, sentence, acts }, act);
  if (opening !== null) return opening;
  const first = Math.max(sentence.from, act.from - LONGEST_SUBJECT);
  const start = insertedFrom({ facts, sentence, acts }, act.from);
  const relative = relativeBefore({ facts, sentence, acts }, start);
  if (relative >= 0) return antecedent(facts, sentence.from, relative);
  let from = start;
  const previous = acts.findLast(({ to, sort }) => to <= start && sort !== 'noun')?.to ?? 0;
  let seen = 0;
  while (from > Math.min(first, start - 8) && from > sentence.from && from > previous) {
    if (words.gapHas(from, STOPS) || (words.gapHas(from, Gap.comma) && seen > 0 && from < start)) break;
    if (words.is(from - 1, Kind.relative) || (plain[from - 1] === 'that' && (seen === 0 || isThing(facts, from - 2))))
      return antecedent(facts, sentence.from, from - 1);
    if (/^(?:that|while|because|after|before|when|if|as|where)$/u.test(plain[from - 1] ?? '') && seen > 0) break;
    from--;
    if (isContent(facts, from) || words.is(from, Kind.pronoun)) seen++;
  }
  return themeOf(facts, from, act.from, start);
}

/** "A cyclist who was hit by a tram died": where the clause begins whose verb goes before without a comma; -1 where none does. */
function relativeBefore({ facts: { words, plain }, sentence, acts }: Told, verb: number): number {
  const inner = acts.findLast(({ to, sort }) => to <= verb && sort === 'verb');
  if (inner === undefined || inner.to > verb - 1 || verb - inner.to > LONGEST_OBJECT) return -1;
  for (let at = verb; at > inner.from; at--)
    if (words.gapHas(at, STOPS | Gap.comma) || words.is(at - 1, Kind.conjunction | Kind.relative)) return -1;
  for (let at = inner.from - 1; at >= Math.max(sentence.from + 1, inner.from - 4); at--) {
    if (
      plain[at] === 'that' ||
      (words.is(at, Kind.relative) && !/^(?:when|where|why|how|what)$/u.test(plain[at] ?? ''))
    )
      return at;
    if (!words.is(at, Kind.auxiliary | Kind.adverb | Kind.pronoun)) return -1;
  }
  return -1;
}

/** Longest insertion between commas that a subject goes on before: "Tilda Brook, 12, was". */
const LONGEST_INSERTION = 18;

/** Where what stands between commas before a verb begins; the verb, or its auxiliary, where nothing does. */
function insertedFrom({ facts: { words }, sentence, acts }: Told, verb: number): number {
  let start = verb;
  while (
    start > sentence.from &&
    start > verb - 3 &&
    !words.gapHas(start, Gap.comma) &&
    words.is(start - 1, Kind.auxiliary | Kind.adverb)
  )
    start--;
  if (!words.gapHas(start, Gap.comma)) return verb;
  for (let at = start - 1; at > Math.max(sentence.from, start - LONGEST_INSERTION); at--) {
    if (words.gapHas(at, STOPS)) break;
    if (!words.gapHas(at, Gap.comma)) continue;
    const clause =
      acts.some(({ from, to, sort }) => from > at && to <= start && sort !== 'noun') && !words.is(at, Kind.relative);
    if (clause) return verb;
    // "Ida Roe, 34, who worked nights, was".
    return words.gapHas(at - 1, Gap.comma) && words.shaped(at - 1, Shape.digit) ? at - 1 : at;
  }
  return verb;
}

/** A noun with its article: what "that" behind it tells of. */
const isThing = ({ words }: Facts, at: number): boolean =>
  !words.is(at, Kind.saying | Kind.auxiliary) &&
  (words.is(at - 1, Kind.determiner) || words.is(at - 2, Kind.determiner));

/** The noun before "who" or "which". */
function antecedent(facts: Facts, first: number, relative: number): Theme | null {
  let from = relative;
  while (from > Math.max(first, relative - 9)) {
    const age = facts.words.shaped(from, Shape.digit) && !facts.words.gapHas(from, STOPS);
    if (facts.words.gapHas(from, STOPS | Gap.comma) && from < relative && !age) break;
    if (/^(?:for|with|by|to|from|against|about|on|that)$/u.test(facts.plain[from - 1] ?? '')) break;
    from--;
  }
  return themeOf(facts, from, relative);
}

function objectOf({ facts, sentence }: Told, act: ActWord): Theme | null {
  const { words, plain } = facts;
  // "took Lena Abt into custody", "brought the driver to".
  const inner = act.inner === null ? null : themeOf(facts, ...act.inner);
  if (inner !== null && (inner.roots.size > 0 || inner.pronoun || inner.generic !== '')) return inner;
  let to = act.to;
  while (to < Math.min(sentence.to, act.to + LONGEST_OBJECT)) {
    if (words.gap[to] !== Gap.space || momentAt(facts, to) !== null) break;
    const word = plain[to] ?? '';
    if (words.is(to, Kind.time | Kind.relative | Kind.auxiliary) || (words.is(to, Kind.preposition) && word !== 'of'))
      break;
    if (words.is(to, Kind.conjunction) && word !== 'and') break;
    if (linkAt(plain, to) !== null) break;
    if (/^(?:today|yesterday|tonight|tomorrow|later|early|late|last|when|there|here)$/u.test(word)) break;
    to++;
  }
  return to > act.to ? themeOf(facts, act.to, to) : null;
}

/** "the robbery of the savings bank", "pay talks between drivers and the city". */
function ofNoun({ facts, sentence }: Told, act: ActWord): Themes {
  const { words, plain } = facts;
  let from = act.from;
  while (
    from > Math.max(sentence.from, act.from - 4) &&
    words.gap[from] === Gap.space &&
    (MARK.test(plain[from - 1] ?? '') ||
      !words.is(from - 1, Kind.determiner | Kind.preposition | Kind.auxiliary | Kind.time | Kind.conjunction))
  )
    from--;
  let to = act.to;
  while (
    to < Math.min(sentence.to, act.to + LONGEST_OBJECT) &&
    words.gap[to] === Gap.space &&
    !words.is(to, Kind.auxiliary | Kind.relative | Kind.time | Kind.saying) &&
    !/^(?:when|after|before|as)$/u.test(plain[to] ?? '')
  )
    to++;
  const all = themeOf(facts, from, to);
  const roots = new Set([...all.roots].filter((root) => root !== rootOf(plain[act.from] ?? '')));
  const theme = { ...all, roots, core: roots };
  return { subject: theme, object: null, main: theme };
}
