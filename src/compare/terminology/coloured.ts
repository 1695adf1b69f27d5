/** Colour, or caution, in how the same is named: "the full-scale invasion" or "the alleged theft" beside "the theft". Articles in their own words only. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isContent, isFull, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { leadOf } from '../lead.ts';
import { isMeant } from '../denials/meant.ts';
import { COLOURS, HEDGES, JUDGING } from './naming-data.ts';
import { stem } from '../words/plain-word.ts';

/** Words, half-open. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** The places of one thing: named with a judging word, with caution, and with neither. Headlines, which leave caution out, are `short`. */
interface Named {
  readonly coloured: Place[];
  readonly hedged: Place[];
  readonly plain: Place[];
  readonly short: Place[];
}

export function colouredApart({ a, b }: FactsPair): Finding[] {
  if (!isFull(a) || !isFull(b)) return [];
  return [...new Set([...judgedIn(a), ...judgedIn(b)])].slice(0, MOST).flatMap((thing): Finding[] => {
    const [one, other] = [namedIn(a, thing), namedIn(b, thing)];
    const [mine, its] = [judging(one), judging(other)];
    if (mine !== undefined && isPlain(other)) return [note({ a, b }, mine, firstOf(other))];
    return its !== undefined && isPlain(one) ? [note({ a, b }, firstOf(one), its)] : [];
  });
}

/** More than so many things of two articles come of lists. */
const MOST = 400;

const note = ({ a, b }: FactsPair, one: Place, other: Place): Finding => ({
  type: 'terminology',
  severity: 'soft',
  rule: 'coloured-in-one',
  sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
});

/** Where it is named with colour throughout, or first and mostly with caution. */
function judging({ coloured, hedged, plain, short }: Named): Place | undefined {
  if (coloured.length > 0 && hedged.length === 0 && plain.length + short.length === 0) return coloured[0];
  const [first, flat] = [hedged[0], plain[0]];
  const cautious =
    first !== undefined && (flat === undefined || first.from < flat.from) && hedged.length >= plain.length;
  return cautious && coloured.length === 0 ? first : undefined;
}

const isPlain = ({ coloured, hedged, plain, short }: Named): boolean =>
  coloured.length + hedged.length === 0 && plain.length + short.length > 0;

const firstOf = ({ plain, short }: Named): Place => (plain[0] ?? short[0]) as Place;

const isJudging = (word: string): boolean => COLOURS.has(word) || HEDGES.has(word) || JUDGING.has(word);

/** Where the second of two words that name a thing stands: "invasion Vell" for "invasion of Vell". */
const secondOf = ({ plain }: Facts, at: number): number => (plain[at + 1] === 'of' ? at + 2 : at + 1);

const isPair = (facts: Facts, at: number): boolean => {
  const next = secondOf(facts, at);
  return facts.words.gap[at + 1] === Gap.space && facts.words.gap[next] === Gap.space && isContent(facts, next);
};

/** Keys of the things that an article names with a judging or hedging word: of two words, of a noun with "the", and of a noun that it leads with. */
const judgedIn = once((facts: Facts): ReadonlySet<string> => {
  const out = new Set<string>();
  const stemAt = (at: number): string => stem(facts.plain[at] ?? '');
  for (let before = 0; before < facts.plain.length - 1; before++) {
    const at = before + 1;
    if (!isJudging(facts.plain[before] ?? '') || facts.words.gap[at] !== Gap.space || !isNaming(facts, at)) continue;
    if (isPair(facts, at)) out.add(`2 ${stemAt(at)} ${stemAt(secondOf(facts, at))}`);
    out.add(`the ${stemAt(at)}`);
    if (JUDGING.has(facts.plain[before] ?? '')) out.add(`lead ${stemAt(at)}`);
  }
  return out;
});

/** A word of the article's own that says what something is. */
const isNaming = (facts: Facts, at: number): boolean =>
  !isQuoted(facts, at) && isContent(facts, at) && !isJudging(facts.plain[at] ?? '');

/** The places of each stem, read once an article. */
const placesOf = once(({ plain }: Facts): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>();
  plain.forEach((word, at) => {
    const one = stem(word);
    const known = out.get(one);
    if (known === undefined) out.set(one, [at]);
    else if (known.length < MOST) known.push(at);
  });
  return out;
});

/** The places of a thing by its key. */
function namedIn(facts: Facts, thing: string): Named {
  const [sort, first = '', second = ''] = thing.split(' ');
  const out: Named = { coloured: [], hedged: [], plain: [], short: [] };
  for (const at of placesOf(facts).get(first) ?? []) {
    if (!isNaming(facts, at)) continue;
    if (sort === 'the') noteAlone(out, facts, at);
    else if (sort === 'lead') noteLeading(out, facts, at);
    else if (isPair(facts, at) && stem(facts.plain[secondOf(facts, at)] ?? '') === second)
      place(out, facts, { from: at, to: secondOf(facts, at) + 1 });
  }
  return out;
}

function place(thing: Named, facts: Facts, { from, to }: Place): void {
  const before = facts.words.gap[from] === Gap.space ? (facts.plain[from - 1] ?? '') : '';
  if (HEDGES.has(before)) thing.hedged.push({ from: from - 1, to });
  else if (COLOURS.has(before)) thing.coloured.push({ from: from - 1, to });
  else if (facts.sentences[facts.sentenceOf[from] ?? -1]?.place === 'headline') thing.short.push({ from, to });
  else if (!goesOn(facts, to) && isMeant(facts, from, to)) thing.plain.push({ from, to });
}

/** "harbour fire inquiry" names no fire. */
const goesOn = (facts: Facts, to: number): boolean =>
  facts.words.gap[to] === Gap.space && isContent(facts, to) && !/(?:ed|ing)$/u.test(facts.plain[to] ?? '');

/** A common noun that ends its phrase. */
const isAlone = (facts: Facts, at: number): boolean =>
  facts.words.gap[at] === Gap.space && !goesOn(facts, at + 1) && (facts.reading.nameAt[at] ?? -1) < 0;

/** "the alleged theft", and "the theft" told as it is; in the body only, since headlines leave caution out. */
function noteAlone(thing: Named, facts: Facts, at: number): void {
  const before = facts.plain[at - 1] ?? '';
  if (!isAlone(facts, at) || facts.sentences[facts.sentenceOf[at] ?? -1]?.place !== 'body') return;
  const hedged = HEDGES.has(before);
  if (!hedged && (!DEFINITE.test(before) || !isMeant(facts, at, at + 1))) return;
  if (hedged && facts.words.is(at, Kind.role | Kind.title)) return;
  place(thing, facts, { from: hedged ? at : at - 1, to: at + 1 });
}

/** "a botched theft" and "a theft", in headline and lead. */
function noteLeading(thing: Named, facts: Facts, at: number): void {
  if (!isAlone(facts, at) || !leadOf(facts).has(facts.sentenceOf[at] ?? -1)) return;
  if (JUDGING.has(facts.plain[at - 1] ?? '')) thing.coloured.push({ from: at - 1, to: at + 1 });
  else if (isMeant(facts, at, at + 1)) thing.short.push({ from: at, to: at + 1 });
}

const DEFINITE = /^(?:the|this|that)$/u;
