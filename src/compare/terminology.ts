/** One thing under two names: words of one family for what both articles name with the same place or person. Articles in their own words only. */
import { Kind } from '../extract/lexicon.ts';
import { isFull, isQuoted } from './compared.ts';
import type { FullCompared } from './compared.ts';
import type { Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { FAMILIES } from './naming-data.ts';
import { stem } from './plain-word.ts';

type FullFacts = Facts & FullCompared;

/** The first place of each term, by family and by what it is said of. */
type Terms = Map<string, Map<string, { from: number; to: number }>>;

/** Words between a term and the name it is said of. */
const REACH = 4;

const familyOf = new Map<string, number>();
FAMILIES.forEach((family, index) => family.forEach((term) => familyOf.set(term, index)));

export function namedApart({ a, b }: FactsPair): Finding[] {
  if (!isFullFacts(a) || !isFullFacts(b)) return [];
  const [ones, others] = [termsOf(a), termsOf(b)];
  const out: Finding[] = [];
  for (const [about, own] of ones) {
    const theirs = others.get(about);
    if (theirs === undefined) continue;
    const [onlyOne, onlyOther] = [onlyIn(own, theirs), onlyIn(theirs, own)];
    if (onlyOne === undefined || onlyOther === undefined) continue;
    out.push({
      type: 'terminology',
      severity: 'soft',
      rule: 'two-names-of-one-thing',
      sides: [sideOf(a, onlyOne.from, onlyOne.to), sideOf(b, onlyOther.from, onlyOther.to)],
    });
  }
  return out;
}

const isFullFacts = (facts: Facts): facts is FullFacts => isFull(facts);

/** The first term of the one that the other never uses of it. */
function onlyIn(own: Map<string, { from: number; to: number }>, theirs: ReadonlyMap<string, unknown>) {
  for (const [term, place] of own) if (!theirs.has(term)) return place;
  return undefined;
}

function termsOf(facts: FullFacts): Terms {
  const out: Terms = new Map();
  const loose: [family: number, term: string, at: number][] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const term = stem(facts.plain[at] ?? '');
    const family = familyOf.get(term);
    if (family === undefined || isQuoted(facts, at) || facts.words.is(at - 1, Kind.auxiliary)) continue;
    const name = nameNear(facts, at);
    if (name === null) loose.push([family, term, at]);
    else note(out, `${family} ${name.key}`, { term, from: Math.min(at, name.at), to: Math.max(at, name.at) + 1 });
  }
  for (const [family, term, at] of loose) {
    const abouts = [...out.keys()].filter((about) => about.startsWith(`${family} `));
    const [only] = abouts;
    if (only !== undefined && abouts.length === 1 && facts.plain[at - 1] === 'the')
      note(out, only, { term, from: at - 1, to: at + 1 });
  }
  return out;
}

function note(terms: Terms, about: string, { term, from, to }: { term: string; from: number; to: number }): void {
  const known = terms.get(about) ?? terms.set(about, new Map()).get(about);
  if (known !== undefined && !known.has(term)) known.set(term, { from, to });
}

/** "the war in Quill", "Quill’s war": the place or person a term is said of, by its last word. */
function nameNear({ reading, plain, words }: Facts, at: number): { key: string; at: number } | null {
  for (const step of [1, -1])
    for (let next = at + step; Math.abs(next - at) <= REACH && next >= 0 && next < plain.length; next += step) {
      if (words.gapHas(Math.max(next, next - step), CLAUSE)) break;
      const run = reading.names[reading.nameAt[next] ?? -1];
      if (run === undefined) continue;
      if (step < 0 && next !== at - 1) break;
      return { key: plain[run.to - 1] ?? '', at: step > 0 ? run.to - 1 : run.from };
    }
  return null;
}

/** Commas, stops and the like end the phrase. */
const CLAUSE = 2 | 4 | 8 | 16 | 32 | 64 | 256;
