/** Compares the articles of one event in slices of time, once for as long as the same articles are held. Adds nothing to what `compare` finds. */
import { comparing, MOST_COMPARED } from '../compare/compare-articles.ts';
import { findingVariants } from '../compare/utterances/variants.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Variant } from '../model/variant.ts';
import { pauser } from '../pauser.ts';

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

/**
 * By the first of the articles: comparing the same ones again gives the same, so it is remembered; latest first. Of an event that an
 * article joins, answers speak of what it was before until it is compared anew.
 */
const kept = new WeakMap<HeldArticle, readonly Kept[]>();
const MOST_KEPT = 2;

/** Of several articles on one event. */
export function compareInSteps(articles: readonly HeldArticle[]): Promise<Differences> {
  const [first] = articles;
  const before = keptFor(articles);
  if (before) return before.comparing;
  const one: Kept = { articles, comparing: compareAll(articles), found: null };
  if (first) kept.set(first, [one, ...(kept.get(first) ?? [])].slice(0, MOST_KEPT));
  one.comparing.then(
    (found) => (one.found = found),
    () => first && kept.set(first, kept.get(first)?.filter((other) => other !== one) ?? []),
  );
  return one.comparing;
}

/** What is found already; null where these articles were not compared, or are being compared. */
export const comparedAlready = (articles: readonly HeldArticle[]): Differences | null =>
  keptFor(articles)?.found ?? null;

function keptFor(articles: readonly HeldArticle[]): Kept | undefined {
  const [first] = articles;
  const isSame = (one: Kept): boolean =>
    one.articles.length === articles.length && one.articles.every((held, at) => held === articles[at]);
  return first && kept.get(first)?.find(isSame);
}

async function compareAll(articles: readonly HeldArticle[]): Promise<Differences> {
  const pause = pauser();
  const discrepancies = await inSteps(comparing(articles), pause);
  const variants = await inSteps(findingVariants(articles.slice(0, MOST_COMPARED)), pause);
  return { discrepancies, variants };
}

async function inSteps<Value>(steps: Generator<void, Value>, pause: () => Promise<void>): Promise<Value> {
  for (let step = steps.next(); ; step = steps.next()) {
    await pause();
    if (step.done) return step.value;
  }
}
