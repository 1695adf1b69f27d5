/** Which accounts hold the words asked for. Reads their sentences: a speaker has few, so that nothing is indexed for them. */
import type { Found } from '../model/held.ts';
import type { AccountPlace } from './account-places.ts';
import { nearest } from './nearest.ts';
import { fold, processTerm, termsOf, tokenize } from './terms.ts';
import { isBeginningOf, isEndingOf } from './text-index.ts';

/** How the words were met, as `Found` says it, and where. */
export interface MetAccounts extends Pick<Found<unknown>, 'match' | 'tooCommon' | 'respelt'> {
  /** Those that hold most of the words first. */
  readonly places: readonly AccountPlace[];
}

const MOST_TERMS = 24;

/** `isHeld`: whether a term is in any article; one that is not is read as the nearest of these sentences. */
export function accountsWith(
  places: readonly AccountPlace[],
  words: string,
  isHeld: (term: string) => boolean,
): MetAccounts {
  const terms = [...new Set(termsOf(words))].slice(0, MOST_TERMS);
  const tooCommon = terms.every((term) => processTerm(term) === null);
  if (tooCommon) return { places: [], match: 'all', tooCommon, respelt: [] };
  const unknown = terms.filter((term) => !isHeld(term));
  const vocabulary = unknown.length > 0 ? [...new Set(places.flatMap(sentenceTerms))].sort() : [];
  const respelt = unknown
    .map((typed) => ({ typed, searched: nearest(typed, vocabulary) }))
    .filter(({ searched }) => searched.length > 0);
  const wanted = terms.map((term, at): Meaning => {
    const isLast = at === terms.length - 1;
    const instead = respelt.find(({ typed }) => typed === term)?.searched ?? [];
    return { stems: [term, ...instead], isLast, isBegun: isLast && unknown.includes(term) };
  });
  const counted = places.map((place) => ({ place, met: countMet(place, wanted) }));
  const all = counted.filter(({ met }) => met === wanted.length);
  const some = all.length > 0 ? all : counted.filter(({ met }) => met > 0).sort((a, b) => b.met - a.met);
  return {
    places: some.map(({ place }) => place),
    match: all.length > 0 || some.length === 0 ? 'all' : 'any',
    tooCommon,
    respelt,
  };
}

/** What a word typed is met by. */
interface Meaning {
  readonly stems: readonly string[];
  /** The last word is met with an ending too; one that no article has, by any word that it begins. */
  readonly isLast: boolean;
  readonly isBegun: boolean;
}

function countMet(place: AccountPlace, wanted: readonly Meaning[]): number {
  const { text } = place.held.article;
  // Folding costs a part of what reading the terms does, and what it does not show is none of them.
  const folded = fold(text.slice(place.span.start, place.span.end));
  const likely = wanted.filter(({ stems }) => stems.some((stem) => folded.includes(stem)));
  if (likely.length === 0) return 0;
  const terms = new Set(sentenceTerms(place));
  return likely.filter((meaning) => isMet(meaning, terms)).length;
}

function isMet({ stems, isLast, isBegun }: Meaning, terms: ReadonlySet<string>): boolean {
  if (stems.some((stem) => terms.has(stem))) return true;
  if (!isLast) return false;
  const [typed = ''] = stems;
  return [...terms].some(
    (term) => stems.some((stem) => isEndingOf(stem, term)) || (isBegun && isBeginningOf(typed, term)),
  );
}

const sentenceTerms = ({ held, span }: AccountPlace): string[] =>
  tokenize(held.article.text.slice(span.start, span.end)).flatMap((word) => processTerm(word) ?? []);
