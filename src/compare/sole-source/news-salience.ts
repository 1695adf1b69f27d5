/** How much an editor wants a part of an article that no other tells: by its names and numbers, its own words, and where it stands. Does not ask whether it is told elsewhere. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { COMMENTARY } from './commentary-data.ts';
import { isQuoted } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { within } from '../facts.ts';
import type { SaidWord } from './part-words.ts';
import { NEWS_ACTS } from './news-acts-data.ts';
import type { NewsPart } from './news-parts.ts';
import { isRetelling } from './retellings.ts';
import { stem } from '../words/plain-word.ts';
import { keysAt } from './telling-words.ts';
import type { Told } from './told.ts';

/** What a word that no other article has adds, and all of them together. */
const OF_FRESH = 0.4;
const MOST_FRESH = 2.4;
/** What the head of an article gains over its end. */
const OF_PLACE = 0.6;
/** What says all of a sentence, or how it begins. */
const OF_OPENING = 0.8;
/** An act that makes news. */
const OF_ACT = 0.8;
/** What the report makes of it. */
const OF_COMMENT = 1.5;
/** Words of the lead, at most; and its share of a short report. */
const LEAD = 60;
const OF_REPORT = 0.15;
/** Words of the headline that a part may have, at most, and their share. */
const LEAST_OF_HEADLINE = 3;
const OF_HEADLINE = 0.5;
/** Words of all headlines together. */
const LEAST_OF_MATTER = 3;
const OF_MATTER = 0.33;
const LEAST_OF_LEAD = 2;
/** Words about the speaker himself. */
const OF_COLOUR = 0.8;
const LEAST_WORDS = 4;
const LEAST_OWN_WORDS = 5;
/** Words that say something and are neither names nor roles. */
const LEAST_TELLING = 2;
const LEAST_QUOTED = 3;

/** What words that stand nowhere else in the event, in themselves or by their family, add to names and numbers: those for people and bodies more. */
export function freshness({ words }: Facts, own: readonly SaidWord[], others: readonly Told[]): number {
  const fresh = own.filter(
    ({ word, name }) =>
      !name && others.every(({ places }) => !word.keys.some((key) => !isRetelling(key) && places.has(key))),
  );
  const actors = fresh.filter(({ at }) => words.is(at, Kind.role | Kind.body)).length;
  return Math.min(MOST_FRESH, (fresh.length + actors) * OF_FRESH);
}

/** What a clause does not end with. */
const OPEN = Kind.determiner | Kind.conjunction | Kind.preposition | Kind.relative;

/** Too few words, or none but what the report makes of the matter. */
export function saysLittle(facts: Facts, { from, to, quoted }: NewsPart): boolean {
  if (to - from < (quoted ? LEAST_OWN_WORDS : LEAST_WORDS) || (!quoted && facts.words.is(to - 1, OPEN))) return true;
  return tellingWords(facts, { from, to }) < (quoted ? LEAST_QUOTED : LEAST_TELLING);
}

export function comments({ plain }: Facts, { from, to }: NewsPart): boolean {
  for (let at = from; at < to; at++) if (COMMENTARY.has(plain[at] ?? '')) return true;
  return false;
}

/** That something is not known: others need not say so. */
export const leavesOpen = ({ plain }: Facts, { from, to }: NewsPart): boolean =>
  plain.slice(from, to).some((word) => OF_OPEN.test(word)) && OPEN_STILL.test(plain.slice(from, to).join(' '));

const OF_OPEN = /^(?:remains?|un(?:clear|known|certain)|clear|known|early|determined|established)$/u;

const OPEN_STILL =
  /\b(?:remains? to be seen|(?:is|was|its|it is) (?:still |yet |as yet )?(?:unclear|unknown|uncertain|not (?:yet |immediately )?(?:clear|known))|too early to|not (?:yet )?been (?:determined|established))\b/u;

/** In the lead, or of the words of the headline: that tells in the article’s own way what all of them tell. */
export const tellsTheMatter = (facts: Facts, part: NewsPart): boolean =>
  isInLead(facts, part) || repeatsHeadline(facts, part);

function isInLead({ sentences, sentenceOf, plain }: Facts, { from }: NewsPart): boolean {
  const first = sentences.find(({ place }) => place === 'body')?.from ?? 0;
  const lead = Math.max(1, Math.min(LEAD, plain.length * OF_REPORT));
  return (sentences[sentenceOf[from] ?? -1]?.from ?? from) < first + lead;
}

function repeatsHeadline(facts: Facts, { from, to }: NewsPart): boolean {
  const said = new Set<string>();
  for (let at = from; at < to; at++) for (const key of keysAt(facts, at)) said.add(key);
  let [known, all] = [0, 0];
  for (const sentence of facts.sentences.filter(({ place }) => place === 'headline'))
    for (let at = sentence.from; at < sentence.to; at++) {
      const keys = keysAt(facts, at);
      if (keys.length > 0) all++;
      if (keys.some((key) => said.has(key))) known++;
    }
  return known >= LEAST_OF_HEADLINE && known >= all * OF_HEADLINE;
}

/** Keys of what the headlines of an event say. */
export function matterOf(all: readonly Facts[]): Set<string> {
  const out = new Set<string>();
  for (const facts of all)
    for (const sentence of facts.sentences.filter(({ place }) => place === 'headline'))
      for (let at = sentence.from; at < sentence.to; at++)
        for (const key of keysAt(facts, at)) if (!isRetelling(key)) out.add(key);
  return out;
}

/** Of what the headlines say, in other words: every report tells that in its own, and first of all in its lead. */
export function isOfMatter(facts: Facts, part: NewsPart, { own, matter }: OwnOfMatter): boolean {
  if (isInLead(facts, part))
    return own.filter(({ word }) => word.keys.some((key) => matter.has(key))).length >= LEAST_OF_LEAD;
  const known = own.filter(({ word }) => matter.has(word.keys[0] ?? ''));
  const unnamed = known.filter(({ name }) => !name).length;
  return unnamed > 1 && known.length >= LEAST_OF_MATTER && known.length >= own.length * OF_MATTER;
}

interface OwnOfMatter {
  readonly own: readonly SaidWord[];
  readonly matter: ReadonlySet<string>;
}

/** What somebody does that makes news. */
function actsIn({ plain }: Facts, { from, to }: NewsPart): number {
  for (let at = from; at < to; at++) if (NEWS_ACTS.has(stem(plain[at] ?? ''))) return OF_ACT;
  return 0;
}

/** For setting the parts of one article in order: what stands early, and what is no more than an aside. */
export function salience(facts: Facts, part: NewsPart, weight: number): number {
  const { from, to, quoted } = part;
  const place = OF_PLACE * (1 - from / Math.max(1, facts.plain.length));
  const opens = from === (facts.sentences[facts.sentenceOf[from] ?? -1]?.from ?? from) ? OF_OPENING : 0;
  const said = isOfSpeaker(facts, { from, to }) ? OF_COLOUR : 0;
  const told = opens + actsIn(facts, part);
  return weight + place + (quoted ? -said : told) - (comments(facts, part) ? OF_COMMENT : 0);
}

const isOfSpeaker = ({ plain }: Facts, { from, to }: Omit<NewsPart, 'quoted'>): boolean =>
  plain.slice(from, to).some((word) => /^(?:i|im|ive|id|me|my|myself|you|youre)$/u.test(word));

/** Words that say something and neither name somebody nor say that he said so. */
function tellingWords(facts: Facts, { from, to }: Omit<NewsPart, 'quoted'>): number {
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

/** It only says who says what stands beside it. */
export function givesWords(facts: Facts, { from, to }: NewsPart): boolean {
  const { words, plain, reading } = facts;
  if (words.is(from, Kind.saying) || plain[from] === 'according') return true;
  if (says(facts, to) || tells(facts, { from, to }) || leadsIn(facts, to)) return true;
  const sentence = facts.sentenceOf[from];
  if (
    [from - 1, to].every(
      (at) => facts.sentenceOf[at] !== sentence || reading.stretches[words.stretch[at] ?? -1] === undefined,
    )
  )
    return false;
  for (let at = from; at < to; at++) if (words.is(at, Kind.saying)) return true;
  return false;
}

/** "The mayor shrugs: “…”" */
const leadsIn = (facts: Facts, to: number): boolean =>
  to < facts.words.count && facts.words.gapHas(to, Gap.colon) && isQuoted(facts, to);

/** "…, the head of the port said, and …": who tells it stands behind what he tells. */
function tells({ words, plain, sentenceOf }: Facts, { from, to }: Pick<NewsPart, 'from' | 'to'>): boolean {
  if (sentenceOf[from - 1] !== sentenceOf[from] || !words.gapHas(from, Gap.comma)) return false;
  for (let at = from; at < Math.min(to, from + FARTHEST_SAYING); at++)
    if (words.is(at, Kind.saying)) return plain[at + 1] !== 'that';
  return false;
}

const FARTHEST_SAYING = 8;

/** Somebody in front says: not "…, said the mayor". */
function says(facts: Facts, at: number): boolean {
  const { words } = facts;
  if (at >= words.count || !words.is(at, Kind.saying) || words.gapHas(at, Gap.stop | Gap.block)) return false;
  return (
    isQuoted(facts, at + 1) || (!words.shaped(at + 1, Shape.capital) && !words.is(at + 1, Kind.determiner | Kind.role))
  );
}
