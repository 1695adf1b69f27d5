/** Verbs of no list with which an article says who did a thing, "was directed by Osk", "it was Osk who directed": what another article tells with the same verb may be the same act. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isQuoted, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { rootOf } from '../words/concepts.ts';
import { IRREGULAR_VERBS } from '../words/irregular-verbs-data.ts';
import { OF_MANY, OWN_WORK } from './doers-data.ts';
import { doingAt } from './doings.ts';
import type { Doing } from './doings.ts';
import { isListedAct } from './lone-acts.ts';
import { BE, isPast } from './phrase-parts.ts';

/** "threw", "thrown": one verb. */
const bases = new Map<string, string>();
for (const line of IRREGULAR_VERBS.split(/[|\n]/u)) {
  const [base = '', ...forms] = line.trim().split(' ');
  for (const form of forms) bases.set(form, base);
}

/** Verbs of an article by their roots, each with where it stands. */
const verbsOf = once((facts: Facts): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>();
  for (const { from, to, place } of facts.sentences) {
    if (place !== 'body' || to - from > LONGEST_COMPARED) continue;
    for (let at = from; at < to; at++) {
      const word = facts.plain[at] ?? '';
      if (!(isPast(word) || bases.has(word)) || OWN_WORK.test(word) || OF_MANY.test(word) || BE.test(word)) continue;
      if (facts.words.is(at, Kind.saying | Kind.auxiliary) || isListedAct(word) || isQuoted(facts, at)) continue;
      const root = bases.get(word) ?? rootOf(word);
      (out.get(root) ?? out.set(root, []).get(root))?.push(at);
    }
  }
  return out;
});

/** Words up to "by". */
const TO_BY = 4;

/** Those told for the sake of who did them. */
const focusedOf = once((facts: Facts): ReadonlySet<string> => {
  const { plain, words, sentences, sentenceOf } = facts;
  const isFocused = (at: number): boolean => {
    const sentence = sentences[sentenceOf[at] ?? -1];
    if (sentence === undefined) return false;
    if (plain[sentence.from] === 'it' && BE.test(plain[sentence.from + 1] ?? '') && words.is(at - 1, Kind.relative))
      return true;
    for (let next = at + 1; next < Math.min(sentence.to, at + TO_BY) && words.gap[next] === Gap.space; next++)
      if (plain[next] === 'by') return true;
    return false;
  };
  return new Set([...verbsOf(facts)].flatMap(([root, places]) => (places.some(isFocused) ? [root] : [])));
});

const read = new WeakMap<Facts, Map<string, readonly Doing[]>>();

function doingsBy(facts: Facts, root: string): readonly Doing[] {
  const known = read.get(facts) ?? new Map<string, readonly Doing[]>();
  read.set(facts, known);
  const before = known.get(root);
  if (before !== undefined) return before;
  const found = (verbsOf(facts).get(root) ?? []).flatMap((at): Doing[] => {
    const sentence: ComparedSentence | undefined = facts.sentences[facts.sentenceOf[at] ?? -1];
    const doing = sentence === undefined ? null : doingAt(facts, sentence, actOf(at));
    return doing === null || doing.patient().size === 0 || !isPlain(facts, doing, at) ? [] : [doing];
  });
  known.set(root, found);
  return found;
}

/** Words of a phrase that says who did it and nothing else. */
const LONGEST_DOER = 7;

/** Right beside the verb, without a verb in it: "the votes that carried the motion lifted" is none. */
function isPlain({ plain, words }: Facts, { agent: { from, to, passive, only } }: Doing, verb: number): boolean {
  if (to - from > LONGEST_DOER || (!passive && only !== true && to !== verb)) return false;
  for (let at = from; at < to; at++)
    if (plain[at] === 'to' || words.is(at, Kind.finite | Kind.auxiliary | Kind.relative) || isPast(plain[at] ?? ''))
      return false;
  return true;
}

const actOf = (at: number) =>
  ({
    from: at,
    to: at + 1,
    kinds: [],
    whole: false,
    alone: false,
    loose: false,
    mutual: false,
    many: false,
    inner: null,
  }) as const;

/** A verb that an article has more often tells of many acts. */
const MOST_TOLD = 8;

/** What both tell with one verb, at least one of them for the sake of the doer. */
export function openActs(a: Facts, b: Facts): (readonly [readonly Doing[], readonly Doing[]])[] {
  const [ones, others] = [verbsOf(a), verbsOf(b)];
  return [...new Set([...focusedOf(a), ...focusedOf(b)])].flatMap((root) =>
    isTold(ones.get(root)) && isTold(others.get(root)) ? [[doingsBy(a, root), doingsBy(b, root)] as const] : [],
  );
}

const isTold = (places: readonly number[] | undefined): boolean => places !== undefined && places.length <= MOST_TOLD;
