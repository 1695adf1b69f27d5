/** Search over short texts by number: the one place that knows MiniSearch. Which number means what is for the archive to know. */
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { nearest } from './nearest.ts';
import { fold, processTerm, termsOf, tokenize } from './terms.ts';

/** What is searched: the words themselves, and names that stand for them with less weight. */
export interface IndexedText {
  readonly words: string;
  readonly names: string;
}

export interface TextHit {
  readonly id: number;
  /** Rounded, so that the order terms were added in leaves no trace. */
  readonly score: number;
}

export interface TextMatches {
  /** The best, at most `MOST_HITS` and those that tie with the last; by score, ties in no order. */
  readonly hits: readonly TextHit[];
  /** Texts that met the query beside the hits. */
  readonly beyond: number;
  /** Indexed terms that met the query, in any hit. */
  readonly terms: readonly string[];
  readonly match: 'all' | 'any';
  /** No word of the query is one that texts are indexed by. */
  readonly tooCommon: boolean;
  readonly respelt: readonly { readonly typed: string; readonly searched: readonly string[] }[];
}

interface TextIndex {
  add(id: number, text: IndexedText): void;
  /** Needs the text as it was added. */
  remove(id: number, text: IndexedText): void;
  /** `keep` is asked only of texts that meet the query. */
  search(query: string, keep: (id: number) => boolean): TextMatches;
  /** Whether any text has the term. */
  holds(term: string): boolean;
  /** These terms are offered in no other's stead. */
  close(terms: ReadonlySet<string>): void;
  /** Indexed terms most like a word, nearest first. */
  nearestTerms(word: string): readonly string[];
  /** Texts that may print these words: those with `all` of the rarest, or with `some`. Like `search`, without its help with typing. */
  printing(words: string, holding: 'all' | 'some'): readonly TextHit[];
}

/** Nobody reads on beyond so many; better words find better places. */
const MOST_HITS = 100;
const MOST_TERMS = 24;
const SHORTEST_PREFIX = 3;
/** Of words to be found as printed, the rarest tell; of some, as many as texts beyond counting do not hold. */
const TELLING = { all: 5, some: 9 } as const;
const MOST_MET = 6000;
const MOST_PRINTING = { all: 100, some: 50 } as const;
/** A known last word is met with these endings too: `sanction` finds `sanctions` and `sanctioned`, `war` not `Warsaw`. */
const ENDING = /^(?:s|es|ed|ing)?$/;
const ENDING_AFTER_E = /^(?:s|d)?$/;

export function createTextIndex(): TextIndex {
  const counts = new Map<string, number>();
  let counting = 0;
  let closed: ReadonlySet<string> = new Set();
  const index = new MiniSearch<IndexedText & { id: number }>({
    fields: ['words', 'names'],
    tokenize,
    processTerm: (word) => {
      const term = processTerm(word);
      if (term !== null && counting !== 0) counts.set(term, (counts.get(term) ?? 0) + counting);
      return term;
    },
    searchOptions: { boost: { names: 0.5 }, tokenize: (term) => [term], processTerm: (term) => term },
    autoVacuum: false,
  });
  const known = (term: string) => (counts.get(term) ?? 0) > 0;

  const nearestTerms = (word: string): readonly string[] => {
    const term = fold(word);
    const like = new Set<string>();
    for (const { terms } of index.search(term, { fuzzy: 0.25 })) for (const other of terms) like.add(other);
    return nearest(term, [...like].filter((other) => !closed.has(other)).sort());
  };

  const change = (by: 1 | -1, edit: () => void) => {
    counting = by;
    edit();
    counting = 0;
  };

  return {
    add: (id, text) => change(1, () => index.add({ id, ...text })),
    remove: (id, text) => change(-1, () => index.remove({ id, ...text })),
    holds: known,
    nearestTerms,
    printing(words, holding) {
      const terms = rarestOf([...new Set(termsOf(words))].filter(known), holding, (term) => counts.get(term) ?? 0);
      if (terms.length === 0) return [];
      const found = index.search({ combineWith: holding === 'all' ? 'AND' : 'OR', queries: terms });
      return bestOf(found, MOST_PRINTING[holding]);
    },
    close: (terms) => {
      closed = terms;
    },
    search(query, keep) {
      const terms = [...new Set(termsOf(query))].slice(0, MOST_TERMS);
      const plan = planOf(terms, known, nearestTerms);
      const last = terms.at(-1) ?? '';
      const find = (combineWith: 'AND' | 'OR') => {
        const met = ({ terms }: SearchResult) => !known(last) || meetsLast(terms, last, combineWith);
        return index.search(
          { combineWith, queries: plan.queries },
          { filter: (result) => met(result) && keep(result.id as number) },
        );
      };
      const all = terms.length === 0 ? [] : find('AND');
      const any = all.length === 0 && terms.length > 1 ? find('OR') : [];
      const match = any.length > 0 ? 'any' : 'all';
      const results = match === 'any' ? any : all;
      const hits = bestOf(results);
      const met = new Set(results.slice(0, hits.length).flatMap(({ terms: own }) => own));
      return {
        hits,
        beyond: results.length - hits.length,
        terms: [...met],
        match,
        tooCommon: terms.every((term) => processTerm(term) === null),
        respelt: plan.respelt,
      };
    },
  };
}

/** The rarest first; of `some`, only while few texts hold them, and at least one. */
function rarestOf(terms: string[], holding: 'all' | 'some', count: (term: string) => number): string[] {
  const rarest = terms.toSorted((a, b) => count(a) - count(b) || (a < b ? -1 : 1)).slice(0, TELLING[holding]);
  if (holding === 'all') return rarest;
  let met = 0;
  return rarest.filter((term, at) => (met += count(term)) <= MOST_MET || at === 0);
}

function planOf(
  terms: readonly string[],
  known: (term: string) => boolean,
  nearestTerms: (word: string) => readonly string[],
): { queries: Query[]; respelt: TextMatches['respelt'] } {
  const respelt: { typed: string; searched: readonly string[] }[] = [];
  const queries = terms.map((term, at): Query => {
    const prefix = at === terms.length - 1 && term.length >= SHORTEST_PREFIX;
    if (known(term)) return { queries: [term], prefix };
    const searched = nearestTerms(term);
    if (searched.length > 0) respelt.push({ typed: term, searched });
    return { combineWith: 'OR', queries: [{ queries: [term], prefix }, ...searched] };
  });
  return { queries, respelt };
}

/** Whether terms that begin with the last word are more than chance; with `OR`, another word's term is enough. */
function meetsLast(terms: readonly string[], last: string, combineWith: 'AND' | 'OR'): boolean {
  return terms.some((term) => (term.startsWith(last) ? isEndingOf(last, term) : combineWith === 'OR'));
}

/** Whether a term begins with the word, and the word is long enough to say so. */
export const isBeginningOf = (word: string, term: string): boolean =>
  word.length >= SHORTEST_PREFIX && term.startsWith(word);

/** Whether a term is the word, or the word with an ending. */
export function isEndingOf(word: string, term: string): boolean {
  const ending = word.endsWith('e') ? ENDING_AFTER_E : ENDING;
  return term === word || (isBeginningOf(word, term) && ending.test(term.slice(word.length)));
}

/** Results come by score; 32 bits of it are kept, since the last of 64 depend on the order that terms were added in. */
function bestOf(results: readonly SearchResult[], most = MOST_HITS): TextHit[] {
  const score = (at: number) => Math.fround(results[at]?.score ?? 0);
  let end = Math.min(results.length, most);
  while (end > 0 && end < results.length && score(end) === score(end - 1)) end++;
  return results.slice(0, end).map(({ id }, at) => ({ id: id as number, score: score(at) }));
}
