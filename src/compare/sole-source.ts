/** What one article of an event reports and no other does; said only where next to nothing of it stands anywhere in the others. */
import { Gap, Shape } from '../extract/words.ts';
import { Kind } from '../extract/lexicon.ts';
import { contentOf, isFull, isQuoted } from './compared.ts';
import type { ComparedSentence, FullCompared } from './compared.ts';
import type { Facts } from './facts.ts';
import { sideOf } from './finding.ts';
import type { Finding } from './finding.ts';
import { stem } from './plain-word.ts';

/** Notes of one article, at most. */
const MOST = 3;
/** Words a clause has to have, and content words. */
const LEAST_WORDS = 7;
const LEAST_CONTENT = 5;
/** Share of its content words that may stand anywhere in the other articles. */
const KNOWN_ANYWHERE = 0.45;
/** And in any one sentence of theirs. */
const KNOWN_IN_ONE = 0.34;
/** Names and numbers that must stand nowhere else: words alone may be another outlet’s translation or paraphrase. */
const LEAST_NEW = 2;

/** All articles of the event have to be full: an abstract leaves out what its document may report. */
export function soleSources(all: readonly Facts[]): Finding[] {
  if (all.length < 2 || !all.every((facts): facts is Facts & FullCompared => isFull(facts))) return [];
  const vocabularies = all.map((facts) => new Set(facts.plain.map(stem)));
  const sentences = all.map((facts) => facts.sentences.map((sentence) => contentOf(facts, sentence)));
  return all.flatMap((facts, index) => {
    const others = {
      words: vocabularies.filter((_, at) => at !== index),
      sentences: sentences.filter((_, at) => at !== index).flat(),
    };
    return facts.sentences
      .flatMap((sentence) =>
        best(clausesOf(facts, sentence).map((clause) => ({ sentence: clause, news: newsOf(facts, clause, others) }))),
      )
      .filter(({ news }) => news >= LEAST_NEW)
      .sort((one, other) => other.news - one.news || one.sentence.from - other.sentence.from)
      .slice(0, MOST)
      .map(({ sentence }): Finding => ({
        type: 'sole-source',
        severity: 'soft',
        rule: 'in-one-article-only',
        sides: [sideOf(facts, sentence.from, sentence.to, 'sole')],
      }));
  });
}

/** The clause with most that is new. */
const best = <Clause extends { readonly news: number }>(clauses: readonly Clause[]): Clause[] =>
  clauses.toSorted((one, other) => other.news - one.news).slice(0, 1);

/** A sentence cut where another clause begins behind a comma or dash, outside of quotation marks: what one part says is not said of the rest. */
function clausesOf(facts: Facts, sentence: ComparedSentence): ComparedSentence[] {
  const cuts = [sentence.from];
  for (let at = sentence.from + 1; at < sentence.to; at++)
    if (facts.words.gapHas(at, Gap.comma | Gap.semicolon | Gap.dash) && !isQuoted(facts, at) && opensClause(facts, at))
      cuts.push(at);
  return cuts.map((from, index) => ({ ...sentence, from, to: cuts[index + 1] ?? sentence.to }));
}

const opensClause = ({ words, plain }: Facts, at: number): boolean =>
  words.is(at, Kind.conjunction | Kind.relative | Kind.pronoun) ||
  /(?:ing|ed)$/u.test(plain[at] ?? '') ||
  /^(?:after|before|following|amid)$/u.test(plain[at] ?? '');

interface Others {
  readonly words: readonly ReadonlySet<string>[];
  readonly sentences: readonly ReadonlySet<string>[];
}

/** How many names and numbers of a sentence stand nowhere else; 0 where too much of it does. */
function newsOf(facts: Facts, sentence: ComparedSentence, others: Others): number {
  if (sentence.place !== 'body' || sentence.to - sentence.from < LEAST_WORDS) return 0;
  const content = [...contentOf(facts, sentence)];
  if (
    content.length < LEAST_CONTENT ||
    !reports(facts, facts.sentences[facts.sentenceOf[sentence.from] ?? -1] ?? sentence)
  )
    return 0;
  const known = (word: string): boolean => others.words.some((words) => words.has(word));
  const fresh = content.filter((word) => !known(word));
  if (content.length - fresh.length > content.length * KNOWN_ANYWHERE) return 0;
  const most = Math.max(0, ...others.sentences.map((words) => content.filter((word) => words.has(word)).length));
  if (most > content.length * KNOWN_IN_ONE) return 0;
  let news = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const telling =
      facts.words.shaped(at, Shape.digit) ||
      (at > sentence.from && facts.words.shaped(at, Shape.capital) && facts.words.gap[at] === Gap.space);
    if (telling && fresh.includes(stem(facts.plain[at] ?? ''))) news++;
  }
  return news;
}

/** Words of credits and of what a page asks of its readers. */
const CREDIT = /^(?:contributed|subscribe|newsletters?|inbox|copyright|hotline)$/u;

/** A sentence with an end: no caption, credit or link that passed for one. */
function reports({ text, words, plain }: Facts, { from, to }: ComparedSentence): boolean {
  if (plain.slice(from, to).some((word) => CREDIT.test(word))) return false;
  return /^[”"’')\]]*[.!?]/u.test(text.slice(words.outer[to - 1] ?? 0, (words.outer[to - 1] ?? 0) + 4));
}
