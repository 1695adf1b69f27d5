/** Compares the articles of one event: every pair once, then one discrepancy for each thing they differ on, hard first. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle } from '../model/held.ts';
import { alignSentences } from './align-sentences.ts';
import { actsDatedApart } from './act-dates.ts';
import { actorsApart } from './actor.ts';
import { alteredSentences } from './altered.ts';
import { datedApart } from './date.ts';
import { agesApart } from './age.ts';
import { heardThrough, passedOnBy, saidByAnother, saidElsewhere } from './attribution.ts';
import { assertedAgainstDenied } from './asserted.ts';
import { denials } from './denial.ts';
import { rolesApart } from './roles-apart.ts';
import { notDone } from './not-done.ts';
import { readFacts } from './facts.ts';
import type { Facts, FactsPair } from './facts.ts';
import { clockedApart } from './clock.ts';
import { colouredApart } from './coloured.ts';
import { countedApart, countedInAlike } from './counted.ts';
import type { Finding } from './finding.ts';
import { measuredApart } from './measured.ts';
import { mergeFindings } from './merge-findings.ts';
import { namedApart } from './terminology.ts';
import { placedApart } from './place.ts';
import { sharesApart } from './share-of-them.ts';
import { soleSources } from './sole-source.ts';
import { digitsSwapped } from './swapped-digits.ts';
import { tollsApart } from './toll.ts';
import { superseded } from './superseded.ts';
import { otherWords, sameQuotations, utterances } from './wording.ts';

/** Most articles of one event that are compared pair by pair; the rest are left out, and said to be. */
export const MOST_COMPARED = 24;

/** More findings than this come of tables and repetitions, and are not merged. */
const MOST_FINDINGS = 3000;

/** What the articles of one event differ on. Deterministic: the same articles in any order give the same list. */
export function compareArticles(articles: readonly HeldArticle[]): Discrepancy[] {
  const steps = comparing(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, an article or a pair of them a step, for those who let others run between. */
export function* comparing(articles: readonly HeldArticle[]): Generator<void, Discrepancy[]> {
  const facts: Facts[] = [];
  const compared = [...articles].sort((one, other) => (one.article.id < other.article.id ? -1 : 1));
  for (const held of compared.slice(0, MOST_COMPARED)) {
    facts.push(readFacts(held));
    yield;
  }
  const findings: Finding[] = [];
  for (const [at, a] of facts.entries())
    for (const b of facts.slice(at + 1)) {
      findings.push(...comparePair({ a, b }));
      yield;
    }
  findings.push(...(yield* soleSources(facts)));
  return mergeFindings(facts, superseded(facts, findings.slice(0, MOST_FINDINGS)));
}

function comparePair(pair: FactsPair): Finding[] {
  const { near, related } = alignSentences(pair.a, pair.b);
  const quotations = sameQuotations(pair);
  return [
    ...alteredSentences(pair, near),
    ...otherWords(pair, quotations),
    ...countedApart(pair, related),
    ...countedInAlike(pair, related),
    ...measuredApart(pair, related),
    ...digitsSwapped(pair),
    ...tollsApart(pair),
    ...sharesApart(pair, related),
    ...agesApart(pair),
    ...datedApart(pair, related),
    ...actsDatedApart(pair),
    ...clockedApart(pair, related),
    ...placedApart(pair, related),
    ...rolesApart(pair),
    ...actorsApart(pair, related),
    ...saidElsewhere(pair, quotations),
    ...saidByAnother(pair, quotations),
    ...passedOnBy(pair, utterances(pair, quotations)),
    ...heardThrough(pair),
    ...assertedAgainstDenied(pair),
    ...notDone(pair),
    ...denials(pair, related),
    ...namedApart(pair),
    ...colouredApart(pair, quotations),
  ];
}
