/** An act that one article tells and the other negates or reports a denial of, whoever says so: "had signed the form", "had not signed it". Soft; what both print both ways is none. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { isContent, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { isNegation } from './negation.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isSetPhrase } from './claim-phrases.ts';
import { subjectsOf } from './act-subjects.ts';
import { tellsWhich } from './claim-limits.ts';
import { disputesOf } from './disputed.ts';
import { isShared } from './subject-of.ts';
import { areOtherOccasions, areTwoOccasions, leavesNothingOpen } from './two-occasions.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';
import { isIrregular, verbOf } from './verb-forms.ts';
import { later } from '../words/later.ts';
import { stem } from '../words/plain-word.ts';

/** An act by the word of its verb. */
interface Act {
  readonly at: number;
  /** The word that negates or denies it; -1 where it is told as done. */
  readonly not: number;
  readonly sentence: ComparedSentence;
  /** Names before it in the sentence, by their last words. */
  readonly names: () => ReadonlySet<string>;
  /** Stems of the nouns that may be its subject, where nothing stands behind it that it is done to. */
  readonly subjects: () => ReadonlySet<string>;
  readonly voice: () => Voice;
  /** Stems around it in the clause, each with its keys. */
  readonly near: () => ReadonlyMap<string, readonly string[]>;
}

/** Verbs of every article, and those that a negation says little with. */
const EVERYDAY = new Set(
  `know knew want think thought need have been being believe see saw seen make made get got come came go went gone let like expect respond comment appear seem mean matter
answer return reach elaborate work happen change look feel felt tell told talk speak said say ask asked allow able identify name release provide specify disclose include use used
find found give given take taken keep kept put set do did done wait call called help try tried show shown turn turned move hear heard stand rule ruled decide decided understand clear immediate
plan planned intend intended believe confirm confirmed deny denied detail attend hold held begun begin start started stop leave left run live bring become add report reported based need
require required affect affected involve involved say consider considered remain remained receive received lead led become own lose lost face win won continue continued follow followed support`.split(
    /\s+/u,
  ),
);
const DENYING = /^den(?:y|ies|ied|ying)$/u;
const OPEN = new Set(
  'if whether would could may might should will can shall unless must cannot until reportedly allegedly before without no neither nor refused failed never'.split(
    ' ',
  ),
);
/** Words back to a negation, and around an act. */
const BACK = 3;
const TO_DENIAL = 10;
const REACH = 9;
const MOST_ACTS = 400;
/** Of one verb. */
const MOST_OF_VERB = 30;

/** Told and negated acts, by the root of the verb. */
const actsOf = once((facts: Facts): ReadonlyMap<string, readonly Act[]> => {
  const out = new Map<string, Act[]>();
  let count = 0;
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    if (facts.text[facts.words.outer[sentence.to - 1] ?? 0] === '?' || disputesOf(facts).has(sentence.index)) continue;
    for (let at = sentence.from + 1; at < sentence.to && count < MOST_ACTS; at++) {
      const act = actAt(facts, sentence, at);
      if (act === null) continue;
      const root = rootOf(verbOf(withoutUn(facts.plain[at] ?? '')));
      const known = out.get(root) ?? out.set(root, []).get(root) ?? [];
      if (known.length < MOST_OF_VERB) known.push(act);
      count++;
    }
  }
  return out;
});

/** "unnoticed", "unpaid": the verb with a negation in it. */
const withoutUn = (word: string): string => {
  const rest = word.slice(2);
  return word.startsWith('un') && rest.length > 3 && (isIrregular(rest) || (rest.endsWith('ed') && rest.length > 5))
    ? rest
    : word;
};

/** They say how a thing is, and not that something was left undone. */
const NO_NEGATION =
  /^un(?:it|der|classified|expected|identified|related|employed|limited|precedented|paralleled|wanted|married|educated|skilled|fortunate|disputed|confirmed|specified|named|scheduled|usual)/u;

function actAt(facts: Facts, sentence: ComparedSentence, at: number): Act | null {
  const { plain } = facts;
  const word = plain[at] ?? '';
  if (!mayBeAct(facts, at) || isSetPhrase(word, plain[at + 1] ?? '')) return null;
  const isUn = withoutUn(word) !== word && !NO_NEGATION.test(word);
  const not = isUn ? at : negationOf(facts, sentence, at);
  const isPast = isUn || word.endsWith('ed') || isIrregular(word);
  if (!isPast && !(not >= 0 && negatesBase(facts, not, at))) return null;
  if ((not < 0 && isOpen(facts, sentence, at)) || isOfSome(facts, sentence, at)) return null;
  if (not >= 0 && tellsWhich(facts, not)) return null;
  return {
    at,
    not,
    sentence,
    names: later(() => namesBefore(facts, sentence, at)),
    subjects: later(() => subjectsOf(facts, sentence, at)),
    voice: later(() => voiceOf(facts, sentence, { from: at, to: at + 1 })),
    near: later(() => nearOf(facts, sentence, at)),
  };
}

/** A past form, or one that only a negation or a denial makes an act: "did not sign", "denied signing". */
function mayBeAct({ plain, words }: Facts, at: number): boolean {
  const word = plain[at] ?? '';
  const isForm = word.endsWith('ed') || isIrregular(word) || word.endsWith('ing');
  if (!isForm && !isNegation(plain[at - 1] ?? '') && !isNegation(plain[at - 2] ?? '')) return false;
  if (word.length < 3 || words.is(at, FUNCTION | Kind.time)) return false;
  return !EVERYDAY.has(word) && !EVERYDAY.has(stem(word));
}

const negatesBase = ({ plain }: Facts, not: number, at: number): boolean =>
  DENYING.test(plain[not] ?? '')
    ? (plain[at] ?? '').endsWith('ing')
    : at - not <= 2 && /^(?:did|does|do|didnt|doesnt|dont)$/u.test(plain[not - 1] ?? plain[not] ?? '');

/** "had not", "never", "denied that it had": the word, or -1. */
function negationOf({ plain }: Facts, { from }: ComparedSentence, at: number): number {
  for (let before = at - 1; before >= Math.max(from, at - BACK); before--)
    if (isNegation(plain[before] ?? '')) return before;
  for (let before = at - 1; before >= Math.max(from, at - TO_DENIAL); before--) {
    if (/^(?:but|and|who|which)$/u.test(plain[before] ?? '')) return -1;
    if (DENYING.test(plain[before] ?? '')) return before;
  }
  return -1;
}

function isOpen({ plain }: Facts, { from }: ComparedSentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - 5); before--) {
    const [word = '', next = ''] = [plain[before], plain[before + 1]];
    if (OPEN.has(word) || (word === 'to' && !/^(?:the|a|an|its|their|his|her|this|that)$/u.test(next))) return true;
  }
  return false;
}

/** Said of some of them, or up to some time. */
function isOfSome({ plain, words }: Facts, { from, to }: ComparedSentence, at: number): boolean {
  for (let before = at - 1; before >= Math.max(from, at - REACH); before--)
    if (words.shaped(before, Shape.digit) || SOME.has(plain[before] ?? '')) return true;
  for (let behind = at + 1; behind < Math.min(to, at + REACH); behind++) if (plain[behind] === 'until') return true;
  return false;
}

const SOME = new Set(
  'some many most few several others another half one two three four five six seven eight nine ten dozen dozens all each both everyone those'.split(
    ' ',
  ),
);

function namesBefore({ plain, reading }: Facts, { from }: ComparedSentence, at: number): Set<string> {
  const out = new Set<string>();
  for (let before = from; before < at; before++) {
    const run = reading.names[reading.nameAt[before] ?? -1];
    if (run !== undefined) out.add(plain[run.to - 1] ?? '');
  }
  return out;
}

function nearOf(facts: Facts, { from, to }: ComparedSentence, at: number): Map<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (let word = Math.max(from, at - REACH); word < Math.min(to, at + REACH); word++)
    if (word !== at && isContent(facts, word) && (facts.reading.nameAt[word] ?? -1) < 0)
      out.set(stem(facts.plain[word] ?? ''), conceptsOf(facts.plain[word] ?? ''));
  return out;
}

/** Notes of one pair of articles. */
const MOST_NOTES = 4;

export function negatedInOne({ a, b }: FactsPair): Finding[] {
  const [ones, others] = [actsOf(a), actsOf(b)];
  const out: Finding[] = [];
  for (const [root, left] of ones) {
    const right = others.get(root);
    if (right === undefined || out.length >= MOST_NOTES) continue;
    const met = left.flatMap((one) => right.flatMap((other) => (areOne(one, other) ? [[one, other] as const] : [])));
    const [found] = met.filter(
      ([one, other]) =>
        !bothWays(left, one) &&
        !bothWays(right, other) &&
        !(isShared(one.subjects(), other.subjects()) ? areOtherOccasions : areTwoOccasions)(
          { a, b },
          { sentence: one.sentence, act: one.at },
          { sentence: other.sentence, act: other.at },
        ),
    );
    if (found === undefined) continue;
    out.push({
      type: 'denial',
      severity: isSure({ a, b }, ...found) ? 'hard' : 'soft',
      rule: 'done-and-not-done',
      sides: [shown(a, found[0]), shown(b, found[1])],
    });
  }
  return out;
}

const areOne = (one: Act, other: Act): boolean => one.not < 0 !== other.not < 0 && ofOneMatter(one, other);

/** Told and negated in one article: it gives both. */
const bothWays = (acts: readonly Act[], one: Act): boolean =>
  acts.some((its) => its.not < 0 !== one.not < 0 && sharedNear(one, its) + sharedNames(one, its) > 0);

/** Two words around of one matter, or a name and a word; or one subject. */
function ofOneMatter(one: Act, other: Act): boolean {
  if (isShared(one.subjects(), other.subjects())) return true;
  const near = sharedNear(one, other);
  return near >= 2 || (near >= 1 && sharedNames(one, other) >= 1);
}

/** "The pumps did not start", "the pumps started": of one subject, by neither with caution, in articles of one day. */
function isSure({ a, b }: FactsPair, one: Act, other: Act): boolean {
  const [day, its] = [a.held.article.published?.iso, b.held.article.published?.iso];
  if (day === undefined || its === undefined || day.slice(0, 10) !== its.slice(0, 10)) return false;
  const voices = [one.voice(), other.voice()];
  const [negated, told] = one.not < 0 ? [other, one] : [one, other];
  const pair = one.not < 0 ? { a: b, b: a } : { a, b };
  const isAll = leavesNothingOpen(
    pair,
    { sentence: negated.sentence, act: negated.at },
    { sentence: told.sentence, act: told.at },
  );
  return isAll && isShared(one.subjects(), other.subjects()) && !voices.includes('open') && voices.includes('flat');
}

const sharedNames = ({ names: ones }: Act, { names: others }: Act): number =>
  [...ones()].filter((name) => others().has(name)).length;

const sharedNear = (one: Act, other: Act): number => Math.max(metIn(one, other), metIn(other, one));

function metIn({ near: ones }: Act, { near: others }: Act): number {
  const keys = new Set([...others().values()].flat());
  return [...ones().values()].filter((own) => own.some((key) => keys.has(key))).length;
}

const SHOWN = 4;
const shown = (facts: Facts, { at, not, sentence }: Act): Side =>
  sideOf(facts, Math.max(sentence.from, Math.min(at, not < 0 ? at : not) - 2), Math.min(sentence.to, at + SHOWN));
