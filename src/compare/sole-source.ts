/** What one article of an event reports and no other does: said only of a part that tells something of weight, and of which nothing may have been told elsewhere in other words, numbers or letters. */
import { Kind } from '../extract/lexicon.ts';
import { isFull } from './compared.ts';
import type { FullCompared } from './compared.ts';
import { within } from './facts.ts';
import type { Facts } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { LONGEST_PART, mayTell, saidIn } from './may-tell.ts';
import { newsParts } from './news-parts.ts';
import type { NewsPart } from './news-parts.ts';
import { weightOfFacts } from './news-weight.ts';
import type { Beside } from './news-weight.ts';
import { keysAt } from './telling-words.ts';
import { toldIn } from './told.ts';
import type { Told } from './told.ts';

/** Notes of one article, at most. */
const MOST = 3;
/** Words that a part has to have, and words of it that say something. */
const LEAST_WORDS = 4;
const LEAST_CONTENT = 3;
/** Of these, words that are neither names nor roles. */
const LEAST_TELLING = 2;
/** Weight of names, numbers and quoted words that a part has to have. */
const LEAST_WEIGHT = 2;
/** From here on its own names and numbers say that it is no other matter told in other words. */
const FIRM = 3;

/** An article a step. All articles of the event have to be full: an abstract leaves out what its document may report. */
export function* soleSources(all: readonly Facts[]): Generator<void, Finding[]> {
  const full = all.filter((facts): facts is Facts & FullCompared => isFull(facts));
  if (all.length < 2 || full.length < all.length) return [];
  const told: Told[] = [];
  for (const facts of full) {
    told.push(toldIn(facts));
    yield;
  }
  const findings: Finding[] = [];
  for (const [index, facts] of full.entries()) {
    const others = told.filter((_, at) => at !== index);
    findings.push(...soleIn({ facts, values: told[index]?.values.all ?? [], others }));
    yield;
  }
  return findings;
}

function soleIn(beside: Beside): Finding[] {
  const { facts } = beside;
  return once(facts, newsParts(facts))
    .flatMap((part) => newsIn(beside, part) ?? [])
    .toSorted((one, other) => other.weight - one.weight || one.part.from - other.part.from)
    .slice(0, MOST)
    .map(({ part }): Finding => ({
      type: 'sole-source',
      severity: 'soft',
      rule: 'in-one-article-only',
      sides: [sideOf(facts, part.from, part.to, 'sole')],
    }));
}

/** What an article prints twice, in its standfirst and below, is one part. */
function once({ plain }: Facts, parts: readonly NewsPart[]): NewsPart[] {
  const byWords = new Map<string, NewsPart>();
  for (const part of parts) {
    const words = plain.slice(part.from, part.to).join(' ');
    if (!byWords.has(words)) byWords.set(words, part);
  }
  return [...byWords.values()];
}

interface News {
  readonly part: NewsPart;
  readonly weight: number;
}

/** The part if it is news: null where it says little, or where anything of weight in it may have been told. */
function newsIn(beside: Beside, part: NewsPart): News | null {
  const { facts, others } = beside;
  const { from, to, quoted } = part;
  if (to - from < LEAST_WORDS || to - from > LONGEST_PART || (!quoted && givesWords(facts, part))) return null;
  const weighed = weightOfFacts(beside, part);
  const weight = (weighed ?? 0) + (quoted ? 2 : 0);
  if (weighed === null || weight < LEAST_WEIGHT) return null;
  const said = saidIn(facts, part);
  if (
    said.own.length < LEAST_CONTENT ||
    tellingWords(facts, part) < LEAST_TELLING ||
    others.some((told) => mayTell(told, said, weighed >= FIRM))
  )
    return null;
  return { part, weight: quoted ? weight - 1 : weight };
}

/** It only says who says what stands beside it. */
function givesWords({ words, reading }: Facts, { from, to }: NewsPart): boolean {
  if (words.is(from, Kind.saying)) return true;
  if ([from - 1, to].every((at) => reading.stretches[words.stretch[at] ?? -1] === undefined)) return false;
  for (let at = from; at < to; at++) if (words.is(at, Kind.saying)) return true;
  return false;
}

/** Words that say something and neither name somebody nor say that he said so. */
function tellingWords(facts: Facts, { from, to }: NewsPart): number {
  let count = 0;
  for (let at = from; at < to; at++)
    if (
      (facts.reading.nameAt[at] ?? -1) < 0 &&
      !facts.words.is(at, Kind.saying | Kind.title | Kind.role) &&
      keysAt(facts, at).length > 0
    )
      count++;
  return count + within(facts.quantities, from, to).length;
}
