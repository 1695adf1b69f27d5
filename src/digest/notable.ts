/** Which quotations are most notable: those that most sources print, then in most wordings, then the longest. Pure. */
import { fold, tokenize } from '../archive/terms.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Block } from '../reply/reply.ts';
import type { Line } from '../reply/slice.ts';
import type { News } from './news.ts';

/** What several outlets report on, with what is new on it. */
export interface EventCoverage {
  readonly name: Line;
  readonly articles: readonly HeldArticle[];
  /** Articles with a text in common count as one. */
  readonly sources: number;
}

/** Outlets set against each other. */
export interface Comparing {
  /** Quotations of one utterance, whatever the wording, stand together; each quotation in one group. */
  utterances(quotations: readonly HeldQuotation[]): readonly (readonly HeldQuotation[])[];
  /** How many independent sources articles are: those with a text in common count as one. */
  sources(articles: readonly HeldArticle[]): number;
  /** Most new coverage first. */
  events?(news: News): readonly EventCoverage[];
  /** What readings differ in, for somebody to look into. */
  toCheck?(news: News): readonly Block[];
}

/** One utterance. */
export interface Notable {
  /** The wording that is shown. */
  readonly quotation: HeldQuotation;
  /** Other places that print it. */
  readonly others: readonly HeldQuotation[];
  readonly sources: number;
  readonly wordings: number;
}

/** So many of one article come before others have had their turn. */
const MOST_IN_TURN = 2;

/** Most notable first, but no article tells more than two before all others have told theirs. */
export function notable(quotations: readonly HeldQuotation[], comparing: Comparing): Notable[] {
  const ranked = comparing
    .utterances(quotations)
    .flatMap((group) => {
      const made = notableOf(group, comparing);
      return made ? [{ made, length: lengthOf(made.quotation) }] : [];
    })
    .sort(
      (a, b) =>
        b.made.sources - a.made.sources ||
        b.made.wordings - a.made.wordings ||
        b.length - a.length ||
        inOrder(a.made, b.made),
    )
    .map(({ made }) => made);
  const taken = new Map<string, number>();
  const later: Notable[] = [];
  const first = ranked.filter((one) => {
    const { id } = one.quotation.article;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count <= MOST_IN_TURN || (later.push(one), false);
  });
  return [...first, ...later];
}

function notableOf(group: readonly HeldQuotation[], comparing: Comparing): Notable | null {
  const byForm = group.toSorted(
    (a, b) => Number(a.article.form === 'abstract') - Number(b.article.form === 'abstract'),
  );
  const [quotation, ...others] = byForm;
  if (!quotation) return null;
  const articles = [...new Map(group.map((one) => [one.article.id, one])).values()];
  return {
    quotation,
    others,
    sources: comparing.sources(articles),
    wordings: group.length === 1 ? 1 : new Set(group.map(folded)).size,
  };
}

function inOrder({ quotation: a }: Notable, { quotation: b }: Notable): number {
  const [left, right] = [a.quotation.pieces[0].content.start, b.quotation.pieces[0].content.start];
  return a.article.id === b.article.id ? left - right : a.article.id < b.article.id ? -1 : 1;
}

/** How much stands inside the marks. */
const lengthOf = ({ quotation }: HeldQuotation): number =>
  quotation.pieces.reduce((sum, { quoted }) => sum + quoted.reduce((part, { start, end }) => part + end - start, 0), 0);

/** The words inside the marks, folded. */
function folded({ article, quotation }: HeldQuotation): string {
  const words = quotation.pieces.flatMap(({ quoted }) =>
    quoted.map(({ start, end }) => article.text.slice(start, end)),
  );
  return tokenize(words.join(' ')).map(fold).join(' ');
}

/** Enough to tell most utterances apart. */
const LETTERS = 12;

/** The speaker, and the first plain letters: cheap to have, and the same for the same words. */
function beginning({ article: { id, text }, quotation, speaker }: HeldQuotation): string {
  const { start, end } = quotation.pieces[0].quoted[0] ?? quotation.pieces[0].content;
  let letters = '';
  for (let at = start; at < end && letters.length < LETTERS; at++) {
    const lower = text.charCodeAt(at) | 32;
    if (lower >= A && lower <= Z) letters += String.fromCharCode(lower);
  }
  return `${speaker?.key ?? id}\n${letters}`;
}

/** `a` and `z`. */
const [A, Z] = [97, 122];

/** Sets nothing against anything: one utterance is one speaker's same words, and each outlet is a source. */
export const plainComparing: Comparing = {
  utterances: (quotations) =>
    [...Map.groupBy(quotations, beginning).values()].flatMap((alike) =>
      alike.length === 1 ? [alike] : [...Map.groupBy(alike, folded).values()],
    ),
  sources: (articles) => new Set(articles.map(({ article }) => article.outlet?.text ?? article.id)).size,
};
