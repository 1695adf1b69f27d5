/** Colour, or caution, in how the same is named: "the full-scale invasion" or "the alleged theft" beside "the theft". Articles in their own words only. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Alignment } from '../align/align-sentences.ts';
import { isContent, isFull, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { leadOf } from '../lead.ts';
import { isMeant } from '../denials/meant.ts';
import { COLOURS, HEDGES, isGroup, JUDGING } from './naming-data.ts';
import { ONE_STORY, storyOf } from './one-story.ts';

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

export function colouredApart(pair: FactsPair, { related }: Pick<Alignment, 'related'>): Finding[] {
  const { a, b } = pair;
  if (!isFull(a) || !isFull(b)) return [];
  return [...new Set([...judgedIn(a), ...judgedIn(b)])].slice(0, MOST).flatMap((thing): Finding[] => {
    if (storyOf(pair, related) < BINDS[thing.slice(0, thing.indexOf(' ')) as Sort]) return [];
    const [one, other] = [namedIn(a, thing), namedIn(b, thing)];
    const [mine, its] = [judging(one), judging(other)];
    if (mine !== undefined && isPlain(other)) return [note({ a, b }, mine, firstOf(other))];
    return its !== undefined && isPlain(one) ? [note({ a, b }, firstOf(one), its)] : [];
  });
}

/** What names a thing: a name, two words, one noun with "the", one noun that both lead with. */
type Sort = 'name' | 'pair' | 'the' | 'lead';

/** How much must speak for one story before both mean one thing by it. */
const BINDS: Readonly<Record<Sort, number>> = { name: 0, pair: ONE_STORY, the: ONE_STORY, lead: ONE_STORY };

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
  const wordAt = (at: number): string => facts.plain[at] ?? '';
  for (let before = 0; before < facts.plain.length - 1; before++) {
    const at = before + 1;
    if (!isJudging(facts.plain[before] ?? '') || facts.words.gap[at] !== Gap.space || !isNaming(facts, at)) continue;
    if (isPair(facts, at) && (HEDGES.has(facts.plain[before] ?? '') || !isGroup(facts.plain[at] ?? '')))
      out.add(`${namesOne(facts, at) ? 'name' : 'pair'} ${wordAt(at)} ${wordAt(secondOf(facts, at))}`);
    out.add(`the ${wordAt(at)}`);
    if (JUDGING.has(facts.plain[before] ?? '')) out.add(`lead ${wordAt(at)}`);
  }
  return out;
});

/** "Bay League", "Brexit vote": no people, faith or party, of which there are many. */
const namesOne = (facts: Facts, at: number): boolean =>
  (facts.reading.nameAt[at] ?? -1) >= 0 && !facts.words.is(at, Kind.demonym) && !isGroup(facts.plain[at] ?? '');

/** A word of the article's own that says what something is. */
const isNaming = (facts: Facts, at: number): boolean =>
  !isQuoted(facts, at) && isContent(facts, at) && !isJudging(facts.plain[at] ?? '');

/** The places of each word, read once an article; "attacks" are not one attack. */
const placesOf = once(({ plain }: Facts): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>();
  plain.forEach((word, at) => {
    const known = out.get(word);
    if (known === undefined) out.set(word, [at]);
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
    else if (isPair(facts, at) && facts.plain[secondOf(facts, at)] === second)
      place(out, facts, { from: at, to: secondOf(facts, at) + 1, loose: sort === 'pair' });
  }
  return out;
}

/** `loose`: of common words, which with a judging word are one thing only behind "the" or in a lead. */
function place(thing: Named, facts: Facts, { from, to, loose = false }: Place & { readonly loose?: boolean }): void {
  if (goesOn(facts, to)) return;
  const before = facts.words.gap[from] === Gap.space ? (facts.plain[from - 1] ?? '') : '';
  if (HEDGES.has(before)) thing.hedged.push({ from: from - 1, to });
  else if (COLOURS.has(before)) {
    if (!loose || isDefinite(facts, from - 1)) thing.coloured.push({ from: from - 1, to });
  } else if (facts.sentences[facts.sentenceOf[from] ?? -1]?.place === 'headline') thing.short.push({ from, to });
  else if (isMeant(facts, from, to) && !ONE_OF_MANY.test(before)) thing.plain.push({ from, to });
}

/** "yet another attack" is not the alleged one. */
const ONE_OF_MANY = /^(?:another|other|any|every|each|such|more|further|earlier|previous|no)$/u;

const isDefinite = (facts: Facts, at: number): boolean =>
  DEFINITE.test(facts.plain[at - 1] ?? '') ||
  OWNED.test(facts.plain[at - 1] ?? '') ||
  facts.words.shaped(at - 1, Shape.possessive) ||
  leadOf(facts).has(facts.sentenceOf[at] ?? -1);

/** "harbour fire inquiry" and "harbour fire hearing room" name no fire. */
function goesOn(facts: Facts, to: number): boolean {
  const next = facts.plain[to] ?? '';
  if (facts.words.gap[to] !== Gap.space || !isContent(facts, to) || next.endsWith('ed')) return false;
  return !next.endsWith('ing') || (facts.words.gap[to + 1] === Gap.space && isContent(facts, to + 1));
}

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
const OWNED = /^(?:its|their|his|her|our)$/u;
