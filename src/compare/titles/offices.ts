/** Reads the offices that an article gives a person: before the name, beside it, by "who chairs …", "was …", or by a pronoun that can only mean them. Sets nothing against another article. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { sideOf } from '../finding.ts';
import { HOLDING } from './offices-data.ts';
import {
  acting,
  isOfficeWord,
  isTrade,
  LONGEST,
  neutral,
  officeIn,
  over,
  past,
  topicsIn,
  trades,
  under,
} from './office-words.ts';
import type { Office, Run } from './office-words.ts';
import { officeJustBefore } from './office-just-before.ts';
import { peopleOf } from './people.ts';
import { ownOf } from '../words/own-of.ts';

const MOST_OFFICES = 12;

/** By the key of the person. */
export const officesOf = once((facts: Facts): ReadonlyMap<string, readonly Office[]> => {
  const out = new Map<string, Office[]>();
  const add = (key: string, office: Office | null): void => {
    const known = out.get(key) ?? out.set(key, []).get(key) ?? [];
    if (office === null || known.length >= MOST_OFFICES) return;
    if (!known.some(({ side }) => side.from < office.side.to && office.side.from < side.to)) known.push(office);
  };
  const named = new Map<number, string>();
  for (const { key, names, callings } of peopleOf(facts).values()) {
    for (const run of callings)
      if (facts.plain[run.from] !== 'who') for (const part of joinedBefore(facts, run)) add(key, officeIn(facts, part));
    for (const { from, to } of names) {
      named.set(from, key);
      for (const read of READERS) add(key, read(facts, from, to));
    }
    const first = names.find(({ from, to }) => to - from > 1);
    const isOpen = callings.every(({ from }) => facts.plain[from] === 'who') && !out.get(key)?.length;
    if (isOpen && first !== undefined) add(key, officeJustBefore(facts, first.from));
  }
  for (const [at, key] of pronounsOf(facts, named)) add(key, heIs(facts, at) ?? whoBehind(facts, at, at + 1));
  return out;
});

/** "founder and chief executive": what stands before "and" as well, where it is an office. */
function joinedBefore({ plain, words }: Facts, run: Run): Run[] {
  const { from } = run;
  if (
    words.is(from, Kind.determiner) ||
    !/^(?:and|&)$/u.test(plain[from - 1] ?? '') ||
    !isOfficeWord(plain[from - 2] ?? '')
  )
    return [run];
  let start = from - 2;
  while (start > from - 6 && words.gap[start] === Gap.space && isTitleWord({ plain }, start - 1)) start--;
  return [run, { from: start, to: from - 1 }];
}

/** Of a name by its words: what is read around it. */
const READERS = [ofBefore, titleBefore, appositionBehind, whoBehind, isBehind] as const;

const JOINT = Gap.space | Gap.stop;
const goesOn = ({ words }: Facts, at: number): boolean => ((words.gap[at] ?? Gap.block) & ~JOINT) === 0;

/** ", the club’s vice-chairman,": up to the next comma or the end, and no list. */
function appositionBehind(facts: Facts, _from: number, name: number): Office | null {
  const { words, plain } = facts;
  if (!words.gapHas(name, Gap.comma) || words.gapHas(name, Gap.block | Gap.mark | Gap.stop)) return null;
  if (!words.is(name, Kind.determiner) && !isOfficeWord(plain[name] ?? '')) return null;
  const to = phraseEnd(facts, name + 1);
  if (plain[to] === 'and' || (words.gap[to] ?? Gap.block) === Gap.space) return null;
  return officeIn(facts, { from: name, to });
}

const opensSentence = ({ sentences, sentenceOf }: Facts, at: number): boolean =>
  sentences[sentenceOf[at] ?? -1]?.from === at;

/** "First Officer Ida Osk": right before the name. */
function titleBefore(facts: Facts, name: number): Office | null {
  const { words, plain } = facts;
  let from = name;
  if (opensSentence(facts, name)) return null;
  while (from > name - 4 && goesOn(facts, from) && isTitleWord(facts, from - 1)) from--;
  if (past.has(plain[from - 1] ?? '') || /^(?:then|ex|former)-/u.test(plain[from - 1] ?? '')) return null;
  return from === name ||
    !(isOfficeWord(plain[name - 1] ?? '') || trades.has(plain[name - 1] ?? '')) ||
    words.is(from - 1, Kind.conjunction)
    ? null
    : officeIn(facts, { from, to: name });
}

const isTitleWord = ({ plain }: Pick<Facts, 'plain'>, at: number): boolean => {
  const word = plain[at] ?? '';
  return (
    isOfficeWord(word) || trades.has(word) || over.has(word) || under.has(word) || acting.has(word) || neutral.has(word)
  );
};

/** "mayor of Tolm when Ida Osk …" says nothing of her. */
const CLAUSE = /^(?:when|while|as|after|before|until|where|because|and|but|or|than|if)$/u;

/** "head of IT Ida Osk": up to the name. */
function ofBefore(facts: Facts, name: number): Office | null {
  const { plain } = facts;
  for (let at = name - 1; at > name - 5 && at > 0 && goesOn(facts, at + 1); at--) {
    if (CLAUSE.test(plain[at] ?? '')) return null;
    if (plain[at] !== 'of' || at === name - 1) continue;
    if (!isOfficeWord(plain[at - 1] ?? '') || plain.slice(at + 1, name).some(isOfficeWord)) return null;
    let from = at - 1;
    while (from > at - 4 && goesOn(facts, from) && isModifier(facts, from - 1)) from--;
    return officeIn(facts, { from, to: name });
  }
  return null;
}

const isModifier = ({ plain, words }: Facts, at: number): boolean =>
  words.is(at, Kind.title | Kind.role | Kind.demonym) || neutral.has(plain[at] ?? '') || past.has(plain[at] ?? '');

const MAY_STAND_BETWEEN =
  /^(?:is|was|also|has|been|now|until|since|currently|still|once|later|then|formerly|previously)$/u;

/** ", who chairs the commission"; ", who until May was head coach of the team". */
function whoBehind(facts: Facts, _from: number, to: number): Office | null {
  const { plain, words } = facts;
  if (plain[to] !== 'who' || words.gapHas(to, Gap.block)) return null;
  for (let at = to + 1; at < to + 7 && goesOn(facts, at); at++) {
    const head = ownOf(HOLDING, plain[at] ?? '');
    if (head !== undefined) return held(facts, { from: to, to: at }, head);
    const behind = behindIs(plain, at);
    if (behind !== null) return isAhead(facts, behind) ? null : saidToBe(facts, behind, to);
    if (past.has(plain[at] ?? '')) return null;
    if (!MAY_STAND_BETWEEN.test(plain[at] ?? '') && !words.is(at, Kind.time | Kind.determiner | Kind.preposition))
      return null;
  }
  return null;
}

/** "chairs the harbour commission": what it is done to says which office it is. */
function held(facts: Facts, { from, to }: Run, head: string): Office | null {
  const end = phraseEnd(facts, to + 1);
  if (end === to + 1) return null;
  return {
    side: sideOf(facts, from, end),
    head,
    heads: [head],
    printed: facts.plain[to] ?? '',
    rank: 'full',
    under: '',
    acting: false,
    of: topicsIn(facts, { from: to + 1, to: end }, new Set()),
  };
}

/** "Osk is director of the port". */
function isBehind(facts: Facts, _from: number, to: number): Office | null {
  const { plain, words } = facts;
  const isAged = words.gapHas(to, Gap.comma) && /^\d+$/u.test(plain[to] ?? '') && words.gapHas(to + 1, Gap.comma);
  const verb = isAged ? to + 1 : to;
  const behind = behindIs(plain, verb);
  if (behind === null || !(isAged || goesOn(facts, to)) || isAhead(facts, behind)) return null;
  return saidToBe(facts, behind, verb);
}

/** "is", "has been", "serves as": where what somebody is begins. */
function behindIs(plain: readonly string[], verb: number): number | null {
  const [word = '', next = ''] = [plain[verb], plain[verb + 1]];
  if (/^(?:is|was|became|remains)$/u.test(word))
    return /^(?:currently|now|still|also)$/u.test(next) ? verb + 2 : verb + 1;
  if (word === 'has' && next === 'been') return verb + 2;
  return /^(?:serves|works|acts)$/u.test(word) && next === 'as' ? verb + 2 : null;
}

/** "is to become", "was set to be": no office yet. */
const isAhead = ({ plain }: Facts, at: number): boolean =>
  /^(?:to|set|due|expected|tipped|likely|about|slated|being|not|no)$/u.test(plain[at] ?? '');

/** An office behind "was"; none where a year says that it was long ago. */
function saidToBe(facts: Facts, at: number, shown: number): Office | null {
  const { plain, words } = facts;
  let from = at;
  while (from < at + 2 && (words.is(from, Kind.determiner | Kind.adverb) || plain[from] === 'also')) from++;
  const to = phraseEnd(facts, from);
  const sentence = facts.sentences[facts.sentenceOf[at] ?? -1];
  for (let word = sentence?.from ?? at; word < (sentence?.to ?? at); word++)
    if (past.has(plain[word] ?? '') || (/^(?:1\d|20)\d\d$/u.test(plain[word] ?? '') && plain[word - 1] !== 'since'))
      return null;
  const first = plain.slice(from, Math.min(to, from + 4)).find((word) => isOfficeWord(word) || isTrade(word));
  if (first === undefined) return null;
  const office = officeIn(facts, { from, to });
  return office === null ? null : { ...office, side: sideOf(facts, Math.min(shown, from), to) };
}

/** The phrase up to a comma, a clause, a time. */
export function phraseEnd(facts: Facts, from: number): number {
  const { words, plain } = facts;
  let at = from;
  for (; at < from + LONGEST && words.gap[at] === Gap.space; at++)
    if (
      /^(?:who|which|that|and|but|until|since|after|before|when|while|as|because|told|said|says)$/u.test(
        plain[at] ?? '',
      ) ||
      (at > from && words.is(at, Kind.auxiliary | Kind.saying) && !words.is(at, Kind.role))
    )
      break;
  return at;
}

/** "he", where one person alone is named in the paragraph, or in the one before where it begins this one. */
function pronounsOf(facts: Facts, named: ReadonlyMap<number, string>): Map<number, string> {
  const out = new Map<number, string>();
  let before: string | null = null;
  for (const { from, to, role } of facts.reading.blocks) {
    if (role === 'caption' || role === 'headline') continue;
    let only: string | null = isPronoun(facts, from) || isPronoun(facts, from + 1) ? before : null;
    for (let at = from; at < to; at++) {
      const key = named.get(at);
      if (key !== undefined && only !== null && key !== only) {
        only = null;
        break;
      }
      if (key !== undefined) only = key;
      if (only !== null && isPronoun(facts, at) && !isQuoted(facts, at)) out.set(at, only);
    }
    before = only;
  }
  return out;
}

/** "he", "the 57-year-old". */
const isPronoun = ({ plain }: Facts, at: number): boolean =>
  /^(?:he|she)$/u.test(plain[at] ?? '') || (/^\d+-year-old$/u.test(plain[at] ?? '') && plain[at - 1] === 'the');

function heIs(facts: Facts, at: number): Office | null {
  const behind = behindIs(facts.plain, at + 1);
  if (behind === null || isAhead(facts, behind)) return null;
  // "He is a president": what kind of one, and no office.
  if (/^an?$/u.test(facts.plain[behind] ?? '') && phraseEnd(facts, behind) - behind < 3) return null;
  if (/^(?:when|while|that|if|because|though|although)$/u.test(facts.plain[at - 1] ?? '')) return null;
  return saidToBe(facts, behind, at);
}
