/** Compares the articles of one event: every pair once, then one discrepancy for each thing they differ on, hard first. */
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldArticle } from '../model/held.ts';
import { alignSentences } from './align-sentences.ts';
import { alteredSentences } from './altered.ts';
import { datedApart } from './date.ts';
import { agesApart } from './age.ts';
import { passedOnBy, saidByAnother, saidElsewhere } from './attribution.ts';
import { denials } from './denial.ts';
import { rolesApart } from './roles-apart.ts';
import { readFacts } from './facts.ts';
import type { FactsPair } from './facts.ts';
import { countedApart } from './figure.ts';
import type { Finding } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { namedApart } from './terminology.ts';
import { soleSources } from './sole-source.ts';
import { superseded } from './superseded.ts';
import { otherWords, sameQuotations, utterances } from './wording.ts';

/** Most articles of one event that are compared pair by pair; the rest are left out, and said to be. */
export const MOST_COMPARED = 24;

/** More findings than this come of tables and repetitions, and are not merged. */
const MOST_FINDINGS = 3000;

/** What the articles of one event differ on. Deterministic: the same articles in any order give the same list. */
export function compareArticles(articles: readonly HeldArticle[]): Discrepancy[] {
  const facts = [...articles]
    .sort((one, other) => (one.article.id < other.article.id ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(readFacts);
  const findings: Finding[] = [];
  facts.forEach((a, at) => facts.slice(at + 1).forEach((b) => findings.push(...comparePair({ a, b }))));
  findings.push(...soleSources(facts));
  return mergeFindings(facts, superseded(facts, findings.slice(0, MOST_FINDINGS)));
}

function comparePair(pair: FactsPair): Finding[] {
  const { near, related } = alignSentences(pair.a, pair.b);
  const quotations = sameQuotations(pair);
  return [
    ...alteredSentences(pair, near),
    ...otherWords(pair, quotations),
    ...countedApart(pair, related),
    ...agesApart(pair),
    ...datedApart(pair, related),
    ...rolesApart(pair),
    ...saidElsewhere(pair, quotations),
    ...saidByAnother(pair, quotations),
    ...passedOnBy(pair, utterances(pair, quotations)),
    ...denials(pair, related),
    ...namedApart(pair),
  ];
}
