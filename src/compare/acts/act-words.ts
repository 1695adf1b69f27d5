/** Finds the words of a sentence that tell an act: verbs and the nouns for them; binds nothing to them. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { formsOf, nounKinds, phrasesFrom, verbKinds } from './act-lines.ts';
import type { Phrase } from './act-lines.ts';
import { CLOSE_VERBS, LIGHT_VERBS, PASSIVE_LIGHT } from './act-words-data.ts';
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
  const [told, named] = [verbKinds(word), nounKinds(word)];
  if (word === 'close' && /^(?:to|by)$/u.test(plain[at + 1] ?? '') && !words.is(at - 1, Kind.auxiliary)) return null;
  if (told === undefined && named === undefined) return passiveLight(facts, at) ?? otherVerb(facts, at);
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
  LIGHT_VERBS.split(' ').flatMap((verb) => formsOf(verb) ?? [verb, `${verb}s`, `${verb}ed`, `${verb}d`]),
);

/** "gave its first concert": the act is told by the noun. */
function lightAt({ plain, words }: Facts, at: number, end: number): ActWord | null {
  if (!light.has(plain[at] ?? '') || verbKinds(plain[at] ?? '') !== undefined) return null;
  if (/^(?:have|has|had)$/u.test(plain[at] ?? '') && /(?:ed|en|n|t)$/u.test(plain[at + 1] ?? '')) return null;
  for (let look = at + 1; look <= at + 1 + BETWEEN && look < end && words.gap[look] === Gap.space; look++) {
    if (words.is(look, Kind.preposition | Kind.conjunction | Kind.relative | Kind.auxiliary)) return null;
    const kinds = nounKinds(plain[look] ?? '');
    if (kinds !== undefined && words.gap[look + 1] !== undefined && nounKinds(plain[look + 1] ?? '') === undefined)
      return { from: at, to: look + 1, kinds, sort: 'verb', listed: true, inner: null };
  }
  return null;
}

/** They are reported as soon as they begin. */
const SUDDEN =
  /^(?:fire|blaze|crash|collision|accident|explosion|blast|shooting|stabbing|robbery|break-in|leak|spill)$/u;

const passive = new Set(PASSIVE_LIGHT.split(' '));

/** "the sample was taken": told by the noun right before. */
function passiveLight({ plain, words }: Facts, at: number): ActWord | null {
  if (
    !passive.has(plain[at] ?? '') ||
    (plain[at] === 'reported' && !/^(?:at|near|on|in|shortly|just|about|around|early|late)$/u.test(plain[at + 1] ?? ''))
  )
    return null;
  let before = at - 1;
  while (before > at - 4 && words.is(before, Kind.auxiliary | Kind.adverb)) before--;
  const kinds = nounKinds(plain[before] ?? '');
  if (kinds === undefined || (plain[at] === 'reported' && !SUDDEN.test(plain[before] ?? ''))) return null;
  // "The fire was reported at 2.15": as good as its beginning.
  const all = plain[at] === 'reported' ? [...kinds, ...(verbKinds('began') ?? [])] : kinds;
  return { from: at, to: at + 1, kinds: all, sort: 'verb', listed: true, inner: null };
}

const close = new Set(CLOSE_VERBS.split(' ').flatMap((verb) => formsOf(verb) ?? [verb]));

function phraseAt(facts: Facts, at: number, end: number): ActWord | null {
  let best: ActWord | null = null;
  let parts = 0;
  for (const phrase of phrasesFrom(facts.plain[at] ?? '')) {
    if (phrase.rest.length < parts) break;
    const found = phraseFrom(facts, phrase, [at, end]);
    if (found === null || (best !== null && found.to >= best.to)) continue;
    best = found;
    parts = phrase.rest.length;
  }
  return best;
}

/** The phrase as it stands from a word on; the nearest words of it where they stand twice. */
function phraseFrom(
  { plain, words }: Facts,
  { rest, kinds }: Phrase,
  [at, end]: readonly [number, number],
): ActWord | null {
  let next = at;
  let inner: [number, number] | null = null;
  for (const word of rest) {
    const reach = close.has(plain[at] ?? '') && !(plain[next + 1] ?? '').endsWith('ly') ? 0 : BETWEEN;
    let look = next + 1;
    for (; look <= next + 1 + reach && look < end && plain[look] !== word; look++)
      if (words.gapHas(look, PARTED) || words.is(look, Kind.conjunction | Kind.preposition | Kind.relative))
        return null;
    if (look > next + 1 + reach || look >= end || words.gapHas(look, PARTED)) return null;
    if (look > next + 1) inner = [next + 1, look];
    next = look;
  }
  const own = LOOSE.test(rest.at(-1) ?? '') ? (verbKinds(plain[at] ?? '') ?? []) : [];
  const all = own.length === 0 ? kinds : [...new Set([...kinds, ...own])];
  return { from: at, to: next + 1, kinds: all, sort: 'verb', listed: true, inner };
}

/** What a phrase ends with that may as well belong to what follows: "stole from", "treated for". */
const LOOSE = /^(?:in|on|at|of|to|for|from|with|by|as|before)$/u;
const PARTED = Gap.comma | Gap.dash | Gap.semicolon | Gap.colon;

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
  words.gap[at] === Gap.space &&
  /^(?:the|a|an|this|every|each|its|their|his|her|another|second|third)$/u.test(plain[at - 1] ?? '');

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
