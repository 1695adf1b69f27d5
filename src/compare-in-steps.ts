/** Compares the articles of one event in slices of time, once for as long as the same articles are held. Adds nothing to what `compare` finds. */
import { comparing, MOST_COMPARED } from './compare/compare-articles.ts';
import { variantsOf } from './compare/variants.ts';
import type { Discrepancy } from './model/discrepancy.ts';
import type { HeldArticle } from './model/held.ts';
import type { Variant } from './model/variant.ts';
import { pauser } from './pauser.ts';

/** What one set of articles was found to differ on. */
export interface Differences {
  readonly discrepancies: readonly Discrepancy[];
  /** Utterances that several of the articles print. */
  readonly variants: readonly Variant[];
}

interface Kept {
  readonly articles: readonly HeldArticle[];
  readonly comparing: Promise<Differences>;
  /** Null while it is being found. */
  found: Differences | null;
}

/** By the first of the articles: comparing the same ones again gives the same, so it is remembered. */
const kept = new WeakMap<HeldArticle, Kept>();

/** Of several articles on one event. */
export function compareInSteps(articles: readonly HeldArticle[]): Promise<Differences> {
  const [first] = articles;
  const before = keptFor(articles);
  if (before) return before.comparing;
  const one: Kept = { articles, comparing: compareAll(articles), found: null };
  if (first) kept.set(first, one);
  one.comparing.then(
    (found) => (one.found = found),
    () => first && kept.delete(first),
  );
  return one.comparing;
}

/** What is found already; null where these articles were not compared, or are being compared. */
export const comparedAlready = (articles: readonly HeldArticle[]): Differences | null =>
  keptFor(articles)?.found ?? null;

function keptFor(articles: readonly HeldArticle[]): Kept | undefined {
  const [first] = articles;
  const one = first && kept.get(first);
  const isSame = one?.articles.length === articles.length && one.articles.every((held, at) => held === articles[at]);
  return isSame ? one : undefined;
}

async function compareAll(articles: readonly HeldArticle[]): Promise<Differences> {
  const pause = pauser();
  const steps = comparing(articles);
  for (let step = steps.next(); ; step = steps.next()) {
    await pause();
    if (step.done) return { discrepancies: step.value, variants: variantsOf(articles.slice(0, MOST_COMPARED)) };
  }
}
