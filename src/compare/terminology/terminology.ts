/** One thing under two names of unlike colour: what both articles name with the same name, number or noun, or lead with. Articles in their own words only. */

import type { RelatedPair } from '../align/align-sentences.ts';
import { isFull } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { termsOf } from './named-terms.ts';
import type { Term } from './named-terms.ts';
import { isCountry, keyOfName } from './name-bound.ts';
import { ONE_MATTER, ONE_STORY, storyOf } from './one-story.ts';

export function namedApart(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  if (!isFull(pair.a) || !isFull(pair.b)) return [];
  const [ones, others] = [termsOf(pair.a), termsOf(pair.b)];
  const out: Finding[] = [];
  for (const [sense, own] of ones) {
    const theirs = others.get(sense);
    if (theirs === undefined || own[0]?.kind === 'd' || isOfOneHeat(own, theirs)) continue;
    const story = storyOf(pair, related);
    const met =
      sameBound(own, theirs, (key) => bindsFrom(key, own[0]?.kind) <= story) ??
      nearName(pair.a, own, theirs) ??
      swapped(nearName(pair.b, theirs, own)) ??
      bothLead(pair, { own, theirs }, story) ??
      inRelated(pair, related, { own, theirs });
    if (met === null) continue;
    out.push({
      type: 'terminology',
      severity: 'soft',
      rule: 'two-names-of-one-thing',
      sides: sidesOf(pair, { own, theirs }, met),
    });
  }
  return out;
}

/** Two terms of unlike heat, and the key of what both are said of. */
interface Met {
  readonly term: Term;
  readonly other: Term;
  readonly key?: string;
}

/** Both headlines, where they have it; else an excerpt of the text. */
function sidesOf({ a, b }: FactsPair, { own, theirs }: Terms, met: Met): Finding['sides'] {
  const other = { ...met, term: met.other };
  return isHeadlined(a, met.term) && isHeadlined(b, met.other)
    ? [sideAround(a, met), sideAround(b, other)]
    : [sideAround(a, shown(a, own, met)), sideAround(b, shown(b, theirs, other))];
}

/** The same in the first sentences of the text, where it stands there too: an excerpt says more than a headline. */
function shown(
  facts: Facts,
  terms: readonly Term[],
  { term, key }: Pick<Met, 'term' | 'key'>,
): Pick<Met, 'term' | 'key'> {
  const below = terms.find(
    (one) => one.leads && one.heat === term.heat && !isHeadlined(facts, one) && (key === undefined || one.of.has(key)),
  );
  return { term: isHeadlined(facts, term) && below !== undefined ? below : term, ...(key !== undefined && { key }) };
}

/** The term with the name it is said of, or the word before it; a verb alone. */
function sideAround(facts: Facts, { term, key }: Pick<Met, 'term' | 'key'>): Side {
  const at = key === undefined ? undefined : term.of.get(key);
  return at === undefined || term.verb || (at >= term.to && key?.startsWith('@') !== true)
    ? sideOf(facts, term.from, term.to)
    : sideOf(facts, Math.min(term.from, at), Math.max(term.to, at + 1));
}

const heats = (terms: readonly Term[]): Set<number> => new Set(terms.map(({ heat }) => heat));

const apart = (ones: ReadonlySet<number>, others: ReadonlySet<number>): boolean =>
  [...ones].every((one) => !others.has(one));

/** Most senses that two articles share they name alike. */
function isOfOneHeat(own: readonly Term[], theirs: readonly Term[]): boolean {
  const heat = own[0]?.heat;
  return own.every((term) => term.heat === heat) && theirs.every((term) => term.heat === heat);
}

/** How much must speak for one story before two names said of one name, number or noun are of one thing. */
function bindsFrom(key: string, kind: Term['kind'] | undefined): number {
  if (kind === 'p') return 0;
  if (key.startsWith('#')) return key.length > 2 ? ONE_MATTER : ONE_STORY;
  return key.startsWith('@') && kind !== 'n' && !(kind === 'w' && isCountry(key)) ? ONE_MATTER : ONE_STORY;
}

/** Said of the same: neither article calls it as the other does; of a name, whatever else both call it; else nothing of the sense so. */
function sameBound(own: readonly Term[], theirs: readonly Term[], binds: (key: string) => boolean): Met | null {
  for (const term of own)
    for (const key of term.of.keys()) {
      if (!binds(key)) continue;
      const [ones, others] = [saidOf(own, key), saidOf(theirs, key)];
      const [mine, its] = [heats(ones), heats(others)];
      const other = others.find(({ heat }) => !mine.has(heat));
      if (other === undefined || its.has(term.heat)) continue;
      if (key.startsWith('@') || apart(heats(own), heats(theirs))) return { term, other, key };
    }
  return null;
}

const saidOf = (terms: readonly Term[], key: string): Term[] => terms.filter(({ of }) => of.has(key));

/** Somebody named with a judging word in the one, and called "the Vellish leader" beside the name in the other, which never judges: Vell stands beside in both. */
function nearName(facts: Facts, own: readonly Term[], theirs: readonly Term[]): Met | null {
  for (const term of own)
    for (const key of term.heat > 0 && !heats(theirs).has(term.heat) ? term.of.keys() : []) {
      const beside = keysBeside(facts, term);
      const other = theirs.find(
        ({ near, of, heat }) =>
          near.has(key) && heat !== term.heat && [...of.keys()].some((its) => its !== key && beside.has(its)),
      );
      if (key.startsWith('@') && other !== undefined) return { term, other };
    }
  return null;
}

/** Keys of all names in the sentence of a term. */
function keysBeside(facts: Facts, { from }: Term): Set<string> {
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  const out = new Set<string>();
  for (let at = sentence?.from ?? 0; at < (sentence?.to ?? 0); at++) {
    const index = facts.reading.nameAt[at] ?? -1;
    if (index >= 0) out.add(keyOfName(facts, index));
  }
  return out;
}

const swapped = (met: Met | null): Met | null => met && { ...met, term: met.other, other: met.term };

/** What both lead with in one story, each in its own colour throughout, or one with colour first and the other without any. */
function bothLead({ a, b }: FactsPair, { own, theirs }: Terms, story: number): Met | null {
  const kind = own[0]?.kind;
  if (kind === 'n') return null;
  const lead = (terms: readonly Term[]): Term | undefined =>
    kind === 't' ? terms[0] : terms.find(({ leads }) => leads);
  const [term, other] = [lead(own), lead(theirs)];
  if (term === undefined || other === undefined || term.heat === other.heat) return null;
  if (kind !== 'p' && story < (isHeadlined(a, term) && isHeadlined(b, other) ? BOTH_HEADLINED : ONE_STORY)) return null;
  const met = apart(heats(own), heats(theirs)) || (kind !== 'p' && (opensWith(own, theirs) || opensWith(theirs, own)));
  return met && !saidOfOthers(term, other, /^@/u) ? { term, other } : null;
}

/** Of what both headlines tell less has to speak for one story. */
const BOTH_HEADLINED = ONE_STORY - 2;

const isHeadlined = (facts: Facts, { from }: Term): boolean =>
  facts.sentences[facts.sentenceOf[from] ?? -1]?.place === 'headline';

/** The first name of the one, in headline or lead, has a colour that the other, which leads with a plain one, never uses. */
function opensWith(ones: readonly Term[], others: readonly Term[]): boolean {
  const [first] = ones;
  return first !== undefined && first.leads && first.heat !== 0 && !heats(others).has(first.heat);
}

interface Terms {
  readonly own: readonly Term[];
  readonly theirs: readonly Term[];
}

/** From so much in common on two sentences tell the same; beside so many words. */
const RELATED = 0.4;
const LEAST_COMMON = 3;

/** Each in a sentence that tells the same, where neither article uses the other's colour. */
function inRelated({ a, b }: FactsPair, related: readonly RelatedPair[], { own, theirs }: Terms): Met | null {
  if (own[0]?.kind === 'p' || !apart(heats(own), heats(theirs))) return null;
  const [ones, others] = [bySentence(a, own), bySentence(b, theirs)];
  for (const pair of related) {
    if (pair.share < RELATED || pair.common.size < LEAST_COMMON) continue;
    const [term, other] = [ones.get(pair.a.index), others.get(pair.b.index)];
    if (term !== undefined && other !== undefined && !saidOfOthers(term, other, /^[@#]/u)) return { term, other };
  }
  return null;
}

/** The first term of each sentence. */
function bySentence(facts: Facts, terms: readonly Term[]): Map<number, Term> {
  const out = new Map<number, Term>();
  for (const term of terms) {
    const sentence = facts.sentenceOf[term.from] ?? -1;
    if (!out.has(sentence)) out.set(sentence, term);
  }
  return out;
}

/** Each is said of something of a sort, and none of what the other is said of. */
function saidOfOthers(term: Term, other: Term, sort: RegExp): boolean {
  const keys = ({ of }: Term): string[] => [...of.keys()].filter((key) => sort.test(key));
  const [mine, its] = [keys(term), keys(other)];
  return mine.length > 0 && its.length > 0 && !mine.some((key) => its.includes(key));
}
