/** Compares the articles of one event: every pair once, then one discrepancy for each thing they differ on, hard first. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle } from '../model/held.ts';
import { isComparedWhole } from './compared.ts';
import { comparePair, MOST_FINDINGS } from './compare-pair.ts';
import { factsOf } from './facts.ts';
import type { Facts } from './facts.ts';
import type { Finding } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { soleSources } from './sole-source/sole-source.ts';
import { superseded } from './superseded.ts';

/** Most articles of one event that are compared pair by pair; the rest are left out, and said to be. */
export const MOST_COMPARED = 24;

/** What the articles of one event differ on. Deterministic: the same articles in any order give the same list. */
export function compareArticles(articles: readonly HeldArticle[]): Discrepancy[] {
  const steps = comparing(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, for those who let others run between. */
export function* comparing(articles: readonly HeldArticle[]): Generator<void, Discrepancy[]> {
  const facts: Facts[] = [];
  const compared = [...articles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  for (const held of compared.slice(0, MOST_COMPARED)) {
    facts.push(factsOf(held));
    yield;
  }
  const findings: Finding[] = [];
  for (const [at, a] of facts.entries())
    for (const b of facts.slice(at + 1)) {
      if (findings.length >= MOST_FINDINGS) break;
      findings.push(...(yield* comparePair({ a, b })));
      yield;
    }
  if (facts.every(({ held }) => isComparedWhole(held))) findings.push(...(yield* soleSources(facts, findings)));
  return mergeFindings(facts, superseded(facts, findings.slice(0, MOST_FINDINGS)));
}
