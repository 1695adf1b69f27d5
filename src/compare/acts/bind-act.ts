/** Which act a moment or a place in a sentence is told of: by the verb of its clause, else by a noun beside it. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { ActWord } from './act-words.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';

/** Words, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A sentence with the words in it that tell acts. */
export interface Told {
  readonly facts: Facts;
  readonly sentence: ComparedSentence;
  readonly acts: readonly ActWord[];
}

const HARD = Gap.semicolon | Gap.dash | Gap.colon | Gap.bracket | Gap.block;
const CLAUSE =
  /^(?:and|but|or|while|whereas|though|although|because|that|when|where|after|before|as|if|who|which|until|since|so|then)$/u;
/** So far a verb may stand behind what opens its clause, or before what closes it. */
const REACH = 24;
/** "the robbery of the bank on Monday", "a meeting of this and that minister in Brell". */
const NEAR_NOUN = 12;

export function actOf(told: Told, range: Range): ActWord | null {
  const { facts, sentence, acts } = told;
  const start = linkedFrom(facts, sentence, range.from);
  const behind = attributive(told, range);
  if (behind !== null) return behind;
  if (opens(facts, sentence, start))
    return following(told, range.to) ?? (isBoundary(facts, start) ? preceding(told, range.from) : null);
  if (/^(?:was|is)$/u.test(facts.plain[start - 1] ?? '') && /^(?:when|that|as)$/u.test(facts.plain[range.to] ?? ''))
    return following(told, range.to);
  const before = preceding(told, range.from);
  if (before !== null || acts.some(({ sort, to }) => sort === 'saying' && to <= start && to > start - 4)) return before;
  const after = following(told, range.to);
  if (facts.plain[range.to] === 'when') return after;
  return after !== null && crosses(facts, range.to, after.from, Gap.comma) ? null : after;
}

/** "on Sunday, when a robber threatened …", "was seized as he queued at …": the verb on the other side of "when" or "as", of the same moment and place. */
export function actBeside({ facts, sentence, acts }: Told, range: Range, bound: ActWord): ActWord | null {
  const { plain, words } = facts;
  const when = whenBehind(facts, range.to);
  if (when >= 0 && bound.to <= range.from) {
    const behind = acts.find(({ from, sort }) => from > when && sort === 'verb');
    if (behind !== undefined && behind.from - when <= REACH / 2 && !crosses(facts, when + 1, behind.from, HARD))
      return behind;
  }
  if (crosses(facts, range.to, range.to, Gap.comma) && words.is(range.to, Kind.determiner)) {
    const behind = acts.find(({ from, sort }) => from > range.to && from <= range.to + 3 && sort !== 'saying');
    if (behind !== undefined && behind !== bound && !crosses(facts, range.to + 1, behind.from, HARD | Gap.comma))
      return behind;
  }
  if (bound.sort !== 'verb' || bound.from > range.from) return null;
  for (let at = bound.from - 1; at > Math.max(sentence.from, bound.from - REACH / 3); at--) {
    if (words.gapHas(at + 1, HARD | Gap.comma)) return null;
    const word = plain[at] ?? '';
    const opens =
      word === 'when' ||
      word === 'since' ||
      (words.is(at, Kind.relative) && plain.slice(at - 3, at).includes('by')) ||
      (/^(?:as|while)$/u.test(word) && words.is(at + 1, Kind.pronoun));
    if (!opens) {
      if (CLAUSE.test(word)) return null;
      continue;
    }
    const main = acts.findLast(({ to, sort }) => to <= at && sort === 'verb');
    return main !== undefined && at - main.to <= NEAR_NOUN && !crosses(facts, main.to, at, HARD) ? main : null;
  }
  return null;
}

/** "crossing the street to his car when": where "when" stands behind; -1 where it does not. */
function whenBehind({ plain, words }: Facts, from: number): number {
  for (let at = from; at < from + 5; at++) {
    if (plain[at] === 'when') return at;
    if (words.gapHas(at, HARD | Gap.comma) || words.is(at, Kind.auxiliary | Kind.relative | Kind.conjunction))
      return -1;
  }
  return -1;
}

/** The first word of what links it to its clause: "early on", "shortly before", "in". */
function linkedFrom({ plain }: Facts, { from }: ComparedSentence, at: number): number {
  let first = at;
  while (first > from && LINK.test(plain[first - 1] ?? '')) first--;
  return first;
}

const LINK =
  /^(?:on|in|at|near|off|of|from|by|since|until|till|the|a|an|about|around|shortly|just|soon|before|after|early|late|nearly|almost|only|some|as|outside|inside|over|last|its|their|his|her|to|into|onto)$/u;

const isBoundary = ({ words }: Facts, at: number): boolean => words.gapHas(at, Gap.comma | HARD | Gap.mark);

/** It stands where a sentence or a clause begins. */
const opens = (facts: Facts, { from }: ComparedSentence, start: number): boolean =>
  start === from || isBoundary(facts, start) || CLAUSE.test(facts.plain[start - 1] ?? '');

/** "Sunday's vote", "the Monday night robbery". */
function attributive({ facts, acts }: Told, { from, to }: Range): ActWord | null {
  const owned = facts.words.shaped(to - 1, 8);
  const noun = acts.find(({ sort, from: its }) => sort === 'noun' && its >= to && its <= to + (owned ? 2 : 0));
  if (noun === undefined || isBoundary(facts, to)) return null;
  return owned || /^(?:the|a|this|last)$/u.test(facts.plain[from - 1] ?? '') ? noun : null;
}

/** The first verb behind, not beyond the end of the clause; a noun only where there is none. */
function following({ facts, acts }: Told, from: number): ActWord | null {
  let noun: ActWord | null = null;
  for (const act of acts) {
    if (act.from < from) continue;
    if (act.from > from + REACH) break;
    if (crosses(facts, from + 1, act.from, HARD)) break;
    if (act.sort === 'saying') continue;
    if (act.sort === 'verb') return subordinate(facts, from, act) ? (noun ?? act) : act;
    noun ??= act;
  }
  return noun;
}

/** "who", "which" stands between: the verb is of another clause. */
const subordinate = ({ words }: Facts, from: number, act: ActWord): boolean => {
  for (let at = from; at < act.from; at++) if (words.is(at, Kind.relative)) return true;
  return false;
};

/** The verb of the clause that goes before; what stands between commas is passed over. */
function preceding({ facts, acts, sentence }: Told, start: number): ActWord | null {
  let noun: ActWord | null = null;
  for (let index = acts.length - 1; index >= 0; index--) {
    const act = acts[index];
    if (act === undefined || act.from >= start || act.to > start + 1) continue;
    if (start - act.to > REACH || crosses(facts, act.to, start, HARD)) break;
    if (act.sort === 'noun') {
      if (crosses(facts, act.to, start, Gap.comma)) continue;
      if (
        noun === null &&
        start - act.to <= NEAR_NOUN &&
        !hasVerbBetween(facts, act.to, linkedFrom(facts, sentence, start))
      )
        noun = act;
      if (noun === act && start - act.to <= 1 && leads(facts, act)) return act;
      continue;
    }
    if (crosses(facts, act.to, start, Gap.comma) && parenthetical(facts, sentence, act)) continue;
    if (noun !== null && (act.sort === 'saying' ? leads(facts, noun) : setsOff(facts, noun))) return noun;
    return act.sort === 'saying' ? null : act;
  }
  return noun;
}

/** "after the robbery", "in the crash": the noun is what happened then. */
const leads = (facts: Facts, noun: ActWord): boolean =>
  stands(facts, noun, /^(?:in|during|after|before|since|following|until|for|about|over)$/u);

/** "spoke about the death of … in Brell": the verb tells of another place and time. */
const setsOff = (facts: Facts, noun: ActWord): boolean =>
  stands(facts, noun, /^(?:after|before|since|following|until|about|over)$/u);

/** Such a word stands before the noun and what describes it. */
function stands({ plain, words }: Facts, { from }: ActWord, links: RegExp): boolean {
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    if (links.test(plain[at] ?? '')) return true;
    if (words.is(at, Kind.auxiliary | Kind.saying | Kind.conjunction)) return false;
  }
  return false;
}

/** "The meeting was on Monday": "was" alone says nothing of its own. */
const hasVerbBetween = ({ words, plain }: Facts, from: number, to: number): boolean => {
  let end = to;
  while (
    end > from &&
    /^(?:was|is|were|are|set|due|scheduled|planned|expected|to|be|held|for)$/u.test(plain[end - 1] ?? '')
  )
    end--;
  for (let at = from; at < end; at++)
    if (words.is(at, Kind.relative | Kind.auxiliary | Kind.finite | Kind.saying)) return true;
  return false;
};

/** Its part between commas begins with it, or with "who". */
function parenthetical({ words, plain }: Facts, { from }: ComparedSentence, act: ActWord): boolean {
  for (let at = act.from; at > from; at--) {
    if (words.is(at, Kind.relative)) return true;
    if (words.gapHas(at, Gap.comma)) return at === act.from || (plain[at] ?? '').endsWith('ing');
    if (words.is(at - 1, Kind.pronoun | Kind.auxiliary)) return false;
  }
  return false;
}

/** Marks of that sort stand before one of the words `[from, to]`. */
function crosses({ words }: Facts, from: number, to: number, gaps: number): boolean {
  for (let at = from; at <= to; at++) if (words.gapHas(at, gaps)) return true;
  return false;
}
