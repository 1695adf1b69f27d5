/** Finds the words of a sentence that tell an act: verbs and the nouns for them; binds nothing to them. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import {
  ACT_WORDS,
  CLOSE_VERBS,
  DONE_OFTEN,
  DONE_ONCE,
  HAPPEN_WORDS,
  LIGHT_VERBS,
  PHRASE_VERBS,
} from './act-words-data.ts';
import { isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { rootOf } from '../words/concepts.ts';

/** Words that tell an act, half-open. */
export interface ActWord {
  readonly from: number;
  readonly to: number;
  /** Acts that the words may tell; none for verbs of saying, which only part what stands around them. */
  readonly kinds: readonly string[];
  readonly sort: 'verb' | 'noun' | 'saying';
  /** Told by a verb of the lists, not only by its ending. */
  readonly listed: boolean;
  /** Other words that stand between those of its phrase, half-open: "took her into custody". */
  readonly inner: readonly [from: number, to: number] | null;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly kinds: string[];
}

/** All forms of a verb for each of them. */
const FORMS = new Map(
  PHRASE_VERBS.split('|').flatMap((line) =>
    line
      .trim()
      .split(' ')
      .map((form): [string, string[]] => [form, line.trim().split(' ')]),
  ),
);

const verbs = new Map<string, string[]>();
const nouns = new Map<string, string[]>();
const phrases = new Map<string, Phrase[]>();

/** The kind of "took place" and the like: the act is told by the noun before. */
export const HAPPEN = '#happen';

function learn(line: string, kind: string): void {
  const [told = '', named = ''] = line.split('|');
  for (const entry of told.trim().split(/\s+/u)) {
    const [first = '', ...rest] = entry.split('_');
    if (rest.length > 0) learnPhrase(first, rest, kind);
    else if (first !== '') add(verbs, first, kind);
  }
  for (const noun of named.trim().split(/\s+/u))
    if (noun !== '') [noun, `${noun}s`].forEach((form) => add(nouns, form, kind));
}

function add(to: Map<string, string[]>, word: string, kind: string): void {
  const known = to.get(word);
  if (known === undefined) to.set(word, [kind]);
  else if (!known.includes(kind)) known.push(kind);
}

/** "fire", "claim": a noun for an act, though the form may be a verb of saying. */
export const isActNoun = (word: string): boolean => nouns.has(word);

function learnPhrase(base: string, rest: readonly string[], kind: string): void {
  for (const first of FORMS.get(base) ?? [base]) learnForm(first, rest, kind);
}

function learnForm(first: string, rest: readonly string[], kind: string): void {
  const known = phrases.get(first) ?? [];
  phrases.set(first, known);
  const same = known.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
  if (same === undefined) known.push({ rest, kinds: [kind] });
  else if (!same.kinds.includes(kind)) same.kinds.push(kind);
  known.sort((one, other) => other.rest.length - one.rest.length);
}

ACT_WORDS.trim()
  .split('\n')
  .forEach((line, index) => learn(line, `#${index}`));
learn(HAPPEN_WORDS, HAPPEN);

/** Kinds of what is done to one thing once: whatever lies between two moments of it, one of them is another's. */
export const ONCE: ReadonlySet<string> = new Set(DONE_ONCE.split(' ').flatMap((word) => verbs.get(word) ?? []));

/** Who was hurt is taken to more than one place. */
export const TRANSPORT = verbs.get('hospitalized')?.[0] ?? '';

/** Kinds of what the same people do to the same again. */
export const OFTEN: ReadonlySet<string> = new Set(DONE_OFTEN.split(' ').flatMap((word) => verbs.get(word) ?? []));

/** Words that may stand between two words of a phrase: "brought the injured driver to". */
const BETWEEN = 4;

export function actWordsOf(facts: Facts, { from, to }: ComparedSentence): ActWord[] {
  const out: ActWord[] = [];
  for (let at = from; at < to;) {
    const found = isQuoted(facts, at) ? null : actWordAt(facts, at, to);
    if (found !== null) out.push(found);
    at = found === null ? at + 1 : found.to;
  }
  return out;
}

function actWordAt(facts: Facts, at: number, end: number): ActWord | null {
  const { plain, words } = facts;
  const word = plain[at] ?? '';
  const phrase = afterArticle(facts, at) ? null : (phraseAt(facts, at, end) ?? lightAt(facts, at, end));
  if (phrase !== null) return phrase;
  const [told, named] = [verbs.get(word), nouns.get(word)];
  if (told === undefined && named === undefined) return otherVerb(facts, at);
  if (words.shaped(at, 1) && at > 0 && facts.reading.nameAt[at] !== -1 && words.gap[at] === Gap.space) return null;
  const isNoun = told === undefined || (named !== undefined && nounStands(facts, at));
  if (!isNoun && (adjectival(facts, at) || afterArticle(facts, at))) return null;
  return {
    from: at,
    to: at + 1,
    kinds: (isNoun ? named : told) ?? [],
    sort: isNoun ? 'noun' : 'verb',
    listed: true,
    inner: null,
  };
}

const light = new Set(
  LIGHT_VERBS.split(' ').flatMap((verb) => FORMS.get(verb) ?? [verb, `${verb}s`, `${verb}ed`, `${verb}d`]),
);

/** "gave its first concert": the act is told by the noun. */
function lightAt({ plain, words }: Facts, at: number, end: number): ActWord | null {
  if (!light.has(plain[at] ?? '') || verbs.has(plain[at] ?? '')) return null;
  for (let look = at + 1; look <= at + 1 + BETWEEN && look < end && words.gap[look] === Gap.space; look++) {
    if (words.is(look, Kind.preposition | Kind.conjunction | Kind.relative | Kind.auxiliary)) return null;
    const kinds = nouns.get(plain[look] ?? '');
    if (kinds !== undefined && words.gap[look + 1] !== undefined && !nouns.has(plain[look + 1] ?? ''))
      return { from: at, to: look + 1, kinds, sort: 'verb', listed: true, inner: null };
  }
  return null;
}

const close = new Set(CLOSE_VERBS.split(' ').flatMap((verb) => FORMS.get(verb) ?? [verb]));

function phraseAt({ plain, words }: Facts, at: number, end: number): ActWord | null {
  for (const { rest, kinds } of phrases.get(plain[at] ?? '') ?? []) {
    let next = at;
    let inner: [number, number] | null = null;
    const met = rest.every((word) => {
      const last = next + 1 + (close.has(plain[at] ?? '') && !(plain[next + 1] ?? '').endsWith('ly') ? 0 : BETWEEN);
      for (let look = next + 1; look <= last && look < end; look++) {
        if (words.gapHas(look, Gap.comma | Gap.dash | Gap.semicolon | Gap.colon)) return false;
        if (plain[look] === word) {
          if (look > next + 1) inner = [next + 1, look];
          next = look;
          return true;
        }
        if (words.is(look, Kind.conjunction | Kind.preposition | Kind.relative)) return false;
      }
      return false;
    });
    if (met) return { from: at, to: next + 1, kinds, sort: 'verb', listed: true, inner };
  }
  return null;
}

/** A word that is a verb and a noun is a noun behind "the", "of", "their", "two". */
function nounStands({ words, plain }: Facts, at: number): boolean {
  const before = plain[at - 1] ?? '';
  if (words.gap[at] !== Gap.space) return false;
  if (words.is(at - 1, Kind.determiner | Kind.preposition) && before !== 'to') return true;
  if (
    /^(?:his|her|its|their|our|my|two|three|four|five|first|second|third|last|next|new|fatal|deadly)$/u.test(before) ||
    words.shaped(at - 1, 8)
  )
    return true;
  return (
    words.is(at - 2, Kind.determiner) &&
    !words.is(at - 1, Kind.auxiliary | Kind.adverb | Kind.pronoun | Kind.role) &&
    !/(?:s|ed)$/u.test(before) &&
    !words.is(at - 1, Kind.title)
  );
}

/** "the bomb", "a hit": a verb's form that is a noun here. */
const afterArticle = ({ plain, words }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space && /^(?:the|a|an|this|every|each|its|their|his|her)$/u.test(plain[at - 1] ?? '');

/** "the stranded whale", "two injured men". */
function adjectival({ words, plain }: Facts, at: number): boolean {
  const next = at + 1;
  if (words.gap[next] !== Gap.space || !/(?:ed|en|n)$/u.test(plain[at] ?? '') || (plain[next] ?? '').endsWith('ly'))
    return false;
  if (
    !words.is(at - 1, Kind.determiner) &&
    !/^(?:\d+|two|three|four|five|six|several|many|some|his|her|its|their)$/u.test(plain[at - 1] ?? '')
  )
    return false;
  return !words.is(next, Kind.preposition | Kind.auxiliary | Kind.time | Kind.determiner | Kind.conjunction);
}

const COMMON_ENDING =
  /^(?:added|used|named|called|based|expected|needed|wanted|asked|believed|united|limited|alleged|suspected|related|required|involved|entitled|supposed|aged|tired|worried|pleased|interested|concerned|experienced|hundred|indeed|need|speed|bed|red|seed|feed|sacred|naked|ahead|proceed|succeed|exceed|considered|seemed|appeared|looked|remained|continued|followed|planned|scheduled|tried|allowed|included|owned|described|known)$/u;

/** Any other verb with an ending of the past; a verb of saying parts. */
function otherVerb({ words, plain }: Facts, at: number): ActWord | null {
  const word = plain[at] ?? '';
  if (words.is(at, Kind.saying) && !words.is(at, Kind.gerund))
    return { from: at, to: at + 1, kinds: [], sort: 'saying', listed: false, inner: null };
  if (!/^[a-z]{3,}ed$/u.test(word) || COMMON_ENDING.test(word) || words.shaped(at, 1)) return null;
  if (adjectival({ words, plain } as Facts, at)) return null;
  return { from: at, to: at + 1, kinds: [`v:${rootOf(word)}`], sort: 'verb', listed: false, inner: null };
}
