/** Whether the words for a speaker at one place print that speaker's own name, and nobody else's of the article. */
import type { Designation } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import { tokensOf } from './roster-entry.ts';

/** "the group" is no name of its own; a script without capitals has nothing to tell by. */
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u;
/** "Roe’s spokesman", "an aide to Roe": somebody else, named by Roe. */
const LEANS_BEHIND = /^['’]s?\s+\S/u;
const LEANS_BEFORE = /\b(?:of|for|to|from|with|by|at|in)\s+$/iu;

/**
 * "Roe", "the mayor, Ida Roe"; neither "she" nor "Roe’s office", nor a surname that another of the article bears. `shared`: what is known
 * of names in this article; it is added to.
 */
export function printsName(
  held: HeldArticle,
  { mention, speaker }: Quotation,
  shared = new Map<string, boolean>(),
): boolean {
  const own = held.extraction.speakers[speaker ?? -1];
  if (!mention || !own || speaker === null) return false;
  const { text } = held.article;
  return namesWithin(own.designations, mention).some(({ start, end }) => {
    const name = text.slice(start, end);
    if (!CAPITAL.test(name) || LEANS_BEHIND.test(text.slice(end, mention.end))) return false;
    if (LEANS_BEFORE.test(text.slice(mention.start, start))) return false;
    const known = `${speaker} ${name}`;
    const isShared = shared.get(known) ?? isBorneToo(held, name, speaker);
    shared.set(known, isShared);
    return !isShared;
  });
}

/** The names that stand in the mention; `designations` are in order of the text. */
function namesWithin(designations: readonly Designation[], mention: Span): Span[] {
  let [low, high] = [0, designations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((designations[middle]?.span.start ?? 0) < mention.start) low = middle + 1;
    else high = middle;
  }
  const names: Span[] = [];
  for (let at = low; (designations[at]?.span.start ?? Infinity) < mention.end; at++) {
    const { as, span } = designations[at] as Designation;
    if (as === 'name' && span.end <= mention.end) names.push(span);
  }
  return names;
}

/** Another speaker of the article has all the words of the name. */
function isBorneToo({ extraction: { speakers } }: HeldArticle, name: string, speaker: number): boolean {
  const tokens = tokensOf(name);
  return speakers.some(({ key, kind }, at) => {
    if (at === speaker || kind !== speakers[speaker]?.kind) return false;
    const other = ` ${key} `;
    return tokens.every((token) => other.includes(` ${token} `));
  });
}
