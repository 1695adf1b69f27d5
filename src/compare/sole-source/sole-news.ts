/** The parts of an article that tell something of weight of which nothing may have been told by others, in order of what an editor wants to know first. */
import { Kind } from '../../extract/lexicon.ts';
import type { Facts } from '../facts.ts';
import { mayTell } from './may-tell.ts';
import type { NewsPart } from './news-parts.ts';
import {
  comments,
  freshness,
  givesWords,
  isOfMatter,
  leavesOpen,
  salience,
  saysLittle,
  tellsTheMatter,
} from './news-salience.ts';
import { weightOfFacts } from './news-weight.ts';
import type { Beside, FactsWeight } from './news-weight.ts';
import { shaped } from './shaped.ts';
import { LONGEST_PART, membersOf, ownWords, saidIn } from './part-words.ts';
import type { Suspects } from './number-weight.ts';
import type { SaidWord } from './part-words.ts';

/** Weight that a part has to have; of its own names, numbers and words. */
const LEAST_WEIGHT = 2;
/** And a part that is joined to others. */
const LEAST_JOINED = 0.4;
/** Names and numbers of its own that what tells the matter of all has to have. */
const LEAST_OF_LEAD = 3;
/** Somebody’s own words add to it. */
const OF_QUOTED = 0.8;

/** A part of which nothing may have been told elsewhere. */
interface News {
  readonly part: NewsPart;
  /** Of its names, numbers and years, and of words that no other article has. */
  readonly weight: number;
}

/** One part of a sentence. `parts` are of the article, in order. */
export function soleNews(beside: Beside, parts: readonly NewsPart[]): NewsPart[] {
  const { facts } = beside;
  const ranked = joined(
    facts,
    once(facts, parts).flatMap((part) => newsIn(beside, part)),
  )
    .filter(({ part, weight }) => weight >= LEAST_WEIGHT && !saysLittle(facts, part))
    .flatMap((one) => {
      const part = shaped(facts, one.part);
      return part === null ? [] : [{ part, salience: salience(facts, one.part, one.weight) }];
    })
    .toSorted((one, other) => other.salience - one.salience || one.part.from - other.part.from);
  const seen = new Set<number>();
  return ranked.flatMap(({ part }) => {
    const sentence = facts.sentenceOf[part.from] ?? -1;
    if (seen.has(sentence)) return [];
    seen.add(sentence);
    return [part];
  });
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

/** The part if it is news; else the one of its members and clauses that tells most. */
function newsIn(beside: Beside, part: NewsPart): News[] {
  const { facts } = beside;
  if (part.to - part.from > LONGEST_PART || (!part.quoted && givesWords(facts, part))) return [];
  const whole = weighed(beside, part);
  if (whole.weight < LEAST_JOINED) return [];
  if (isNews(beside, whole)) return [whole];
  if (part.quoted || whole.weight < LEAST_WEIGHT) return [];
  const [best] = membersOf(facts, part, whole.words)
    .map((member) => weighed(beside, member))
    .filter((member) => member.weight >= LEAST_WEIGHT && isNews(beside, member))
    .toSorted((one, other) => other.weight - one.weight);
  return best === undefined ? [] : [best];
}

interface Weighed extends News {
  readonly words: readonly SaidWord[];
  /** Null where another article may tell one of its numbers. */
  readonly own: FactsWeight | null;
}

function weighed(beside: Beside, part: NewsPart): Weighed {
  const { facts, others, telling } = beside;
  const words = ownWords(facts, part, telling);
  const own = words.length === 0 ? null : weightOfFacts(beside, part);
  const fresh = freshness(facts, words, others) + (part.quoted ? OF_QUOTED : 0);
  return { part, words, own, weight: (own?.weight ?? LEAST_WEIGHT) + fresh };
}

/** Nothing of it may have been told. */
function isNews({ facts, others, telling, matter }: Beside, { part, words, own }: Weighed): boolean {
  if (own === null) return false;
  const { weight, numbers, suspects } = own;
  if (!part.quoted && weight < LEAST_WEIGHT && comments(facts, part)) return false;
  if (!part.quoted && weight < LEAST_OF_LEAD && tellsTheMatter(facts, part)) return false;
  if (!part.quoted && isOfMatter(facts, part, { own: words, matter })) return false;
  if (!part.quoted && leavesOpen(facts, part)) return false;
  const said = saidIn(facts, part, { own: words, telling });
  return !others.some((told, at) => mayTell(told, said, { suspects: suspects[at] ?? NONE, numbers }));
}

const NONE: Suspects = { named: new Set(), numbered: new Set() };

/** Clauses of one sentence, and sentences between one pair of marks, that stand next to each other are one part. */
function joined(facts: Facts, all: readonly News[]): News[] {
  const out: News[] = [];
  for (const news of all) {
    const last = out.at(-1);
    if (last !== undefined && goOn(facts, last, news)) {
      out.pop();
      const part = { ...news.part, from: last.part.from };
      out.push({ part, weight: last.weight + news.weight });
    } else out.push(news);
  }
  return out;
}

function goOn(
  { words, plain, sentenceOf }: Facts,
  before: News,
  { part: { from, to, quoted }, weight }: News,
): boolean {
  const first = before.part;
  if (from < first.to || from - first.to > 1 || to - first.from > LONGEST_PART || quoted !== first.quoted) return false;
  if (quoted) return words.stretch[from] === words.stretch[first.to - 1];
  if (sentenceOf[from] !== sentenceOf[first.from] || words.is(from, Kind.auxiliary | Kind.finite)) return false;
  if (plain[from]?.endsWith('ed') === true) return false;
  const both = before.weight >= LEAST_WEIGHT && weight >= LEAST_WEIGHT;
  return from === first.to || (plain[from - 1] !== 'but' && !both);
}
