/** Which things an act without an object may be told of: "the harpoons that should have held it did not fire". Persons and bodies do many acts of one verb, and are none of these. */
import { FUNCTION, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { stem } from '../words/plain-word.ts';

/** Words back to a subject. */
const REACH = 12;
const NOBODY = new Set<string>();

/** Stems of the nouns with "the" before the act that a verb, an auxiliary or "that" stands behind; none where the act has an object. */
export function subjectsOf(facts: Facts, { from, to }: ComparedSentence, at: number): ReadonlySet<string> {
  const { plain, words, reading } = facts;
  if (!endsAct(facts, at, to)) return NOBODY;
  const out = new Set<string>();
  for (let word = at - 1; word >= Math.max(from, at - REACH); word--) {
    if (words.gapHas(word + 1, Gap.semicolon | Gap.colon | Gap.dash)) break;
    const isNoun = isContent(facts, word) && !words.is(word, PERSON) && (reading.nameAt[word] ?? -1) < 0;
    if (!isNoun || MANY.test(plain[word] ?? '') || !isDefinite(facts, from, word)) continue;
    const behind = word + 1;
    const opens =
      behind === at || words.is(behind, Kind.auxiliary | Kind.relative | Kind.adverb) || NOT.test(plain[behind] ?? '');
    if (opens && words.gap[behind] === Gap.space) out.add(stem(plain[word] ?? ''));
  }
  return out;
}

const NOT = /^(?:not|never|failed|that|which)$/u;
const PERSON = Kind.role | Kind.title | Kind.body | Kind.bodyName | Kind.demonym | Kind.saying | Kind.time;
/** Those of whom one act is told of several times, or of some. */
const MANY =
  /^(?:police|officers?|officials?|company|firm|government|court|judge|jury|crowd|people|residents?|victims?|suspects?|group|team|party|parties|city|council|board|agency|ministry|men|women|children|family|families|users?|workers?|members?|shares?|prices?)$/u;

/** "the harpoons", "both main harpoons". */
function isDefinite({ plain }: Facts, from: number, word: number): boolean {
  for (let before = word - 1; before >= Math.max(from, word - 3); before--)
    if (/^(?:the|its|their|his|her|both)$/u.test(plain[before] ?? '')) return true;
  return false;
}

/** Nothing stands behind it that it is done to. */
const endsAct = ({ words, plain }: Facts, at: number, to: number): boolean =>
  at + 1 >= to ||
  words.gap[at + 1] !== Gap.space ||
  (words.is(at + 1, FUNCTION & ~(Kind.determiner | Kind.pronoun | Kind.notName)) &&
    !words.shaped(at + 1, Shape.capital)) ||
  (plain[at + 1] ?? '').endsWith('ly');
