/** One deed told by two verbs of unlike colour: in sentences on one matter that share the words around the verb, and in headlines. Own words only. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { RelatedPair } from '../align/align-sentences.ts';
import { isContent, isFull } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { termsOf } from './named-terms.ts';
import type { Term } from './named-terms.ts';
import { stem } from '../words/plain-word.ts';

/** From so much in common on two sentences may tell one deed. */
const RELATED = 0.3;
/** Words on either side of a verb that say who did it, and to whom. */
const AROUND = 6;
/** So many of them are the same. */
const LEAST_SHARED = 2;

export function deedsApart(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  if (!isFull(pair.a) || !isFull(pair.b)) return [];
  const [ones, others] = [termsOf(pair.a), termsOf(pair.b)];
  const out: Finding[] = [];
  for (const [sense, own] of ones) {
    const theirs = others.get(sense);
    if (theirs === undefined || own[0]?.kind !== 'd') continue;
    const met = metIn(pair, related, { own, theirs });
    if (met === null) continue;
    const [one, other] = met;
    out.push({
      type: 'terminology',
      severity: 'soft',
      rule: 'two-names-of-one-thing',
      sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
    });
  }
  return out;
}

interface Deeds {
  readonly own: readonly Term[];
  readonly theirs: readonly Term[];
}

/** The first two verbs of unlike heat that tell one deed; neither article tells a deed with the other's colour. */
function metIn({ a, b }: FactsPair, related: readonly RelatedPair[], { own, theirs }: Deeds): [Term, Term] | null {
  const heats = (terms: readonly Term[]): Set<number> => new Set(terms.map(({ heat }) => heat));
  const [mine, its] = [heats(own), heats(theirs)];
  const ones = bySentence(
    a,
    own.filter(({ heat }) => !its.has(heat)),
  );
  const others = bySentence(
    b,
    theirs.filter(({ heat }) => !mine.has(heat)),
  );
  if (ones.size === 0 || others.size === 0) return null;
  for (const [left, right] of [
    ...headlines({ a, b }),
    ...related.filter(({ share }) => share >= RELATED).map((pair) => [pair.a, pair.b] as const),
  ])
    for (const one of ones.get(left.index) ?? [])
      for (const other of others.get(right.index) ?? []) if (shares({ a, b }, one, other)) return [one, other];
  return null;
}

const headlines = ({ a, b }: FactsPair): (readonly [ComparedSentence, ComparedSentence])[] => {
  const [one, other] = [a, b].map(({ sentences }) => sentences.find(({ place }) => place === 'headline'));
  return one === undefined || other === undefined ? [] : [[one, other]];
};

/** The first few of each sentence. */
function bySentence(facts: Facts, terms: readonly Term[]): ReadonlyMap<number, readonly Term[]> {
  const out = new Map<number, Term[]>();
  for (const term of terms) {
    const sentence = facts.sentenceOf[term.from] ?? -1;
    const known = out.get(sentence);
    if (known === undefined) out.set(sentence, [term]);
    else if (known.length < 3) known.push(term);
  }
  return out;
}

/** They share the words around, and some of whom it is done to. */
function shares({ a, b }: FactsPair, one: Term, other: Term): boolean {
  const [mine, its] = [around(a, one), around(b, other)];
  const common = [...mine.all].filter((word) => its.all.has(word));
  const objects = common.filter((word) => mine.object.has(word) && its.object.has(word));
  return objects.some((word) => /^\d{2,}/u.test(word)) || (objects.length > 0 && common.length >= LEAST_SHARED);
}

/** Stems of what says something around a verb in its sentence; of them what it is done to: behind it, or before "was". */
function around(
  facts: Facts,
  { from, to }: Term,
): { readonly all: ReadonlySet<string>; readonly object: ReadonlySet<string> } {
  const sentence = facts.sentenceOf[from];
  const stems = (start: number, end: number): string[] => {
    const out: string[] = [];
    for (let at = Math.max(0, start); at < Math.min(end, facts.plain.length); at++)
      if (facts.sentenceOf[at] === sentence && isContent(facts, at)) out.push(stem(facts.plain[at] ?? ''));
    return out;
  };
  const [before, behind] = [stems(from - AROUND, from), stems(to, to + AROUND)];
  const passive =
    BE.test(facts.plain[from - 1] ?? '') || BE.test(facts.plain[from - 2] ?? '') || facts.plain[to] === 'by';
  return { all: new Set([...before, ...behind]), object: new Set(passive ? before : stems(to, objectEnd(facts, to))) };
}

/** "killed 12 villagers", before "in Osk on Monday"; "lied about the cost". */
function objectEnd(facts: Facts, from: number): number {
  let met = false;
  let at = from;
  for (; at < from + AROUND && at < facts.plain.length; at++) {
    if (met && endsObject(facts, at)) break;
    met ||= isContent(facts, at);
  }
  return at;
}

/** "the gate of the port" and "the way to Osk" are one phrase. */
const endsObject = ({ words, plain }: Facts, at: number): boolean =>
  words.gapHas(at, Gap.comma) ||
  (words.is(at, Kind.preposition | Kind.conjunction | Kind.relative) && !/^(?:of|to)$/u.test(plain[at] ?? ''));

const BE = /^(?:is|are|was|were|be|been|being|get|got)$/u;
