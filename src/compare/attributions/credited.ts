/** One finding that two articles credit to different bodies or people: "the campaign said it had counted 14", "the watchdog lists 14". Soft. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { stem } from '../words/plain-word.ts';
import { bodyNouns, sameBody } from './same-house.ts';
import { wordAt } from './speaker-of.ts';

/** What a named source is said to have found, without marks. */
interface Credit {
  readonly key: readonly string[];
  readonly side: Side;
  /** Stems of what is told, the source left out. */
  readonly told: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
}

const MOST_CREDITS = 60;
/** Verbs that give a source for a finding where no verb of saying stands. */
const LISTING =
  /^(?:lists|listed|counts|counted|recorded|records|registered|documented|documents|tallied|logged|puts|put|identified)$/u;

const creditsOf = once((facts: Facts): readonly Credit[] => {
  const out: Credit[] = [];
  const { quotations, speakers } = facts.held.extraction;
  for (const { kind, mention, speaker, pieces, within } of quotations) {
    const source = speakers[speaker ?? -1];
    if (
      kind !== 'indirect' ||
      mention === null ||
      within !== null ||
      source === undefined ||
      out.length >= MOST_CREDITS
    )
      continue;
    if (source.kind !== 'body' && source.key.includes(' ')) continue;
    if (/\b(?:tv|radio|times|post|news|press|agency|media|television|journal|gazette)\b/u.test(source.key)) continue;
    if (source.kind === 'unnamed' || source.kind === 'document') continue;
    const at = wordAt(facts, mention.start);
    const sentence = facts.sentences[facts.sentenceOf[at] ?? -1];
    const piece = pieces[0];
    if (sentence === undefined || sentence.place !== 'body') continue;
    const side = sideOf(facts, at, endOf(facts, at, mention.end), source.key);
    out.push(
      creditOf(facts, {
        side,
        from: wordAt(facts, piece.content.start),
        to: endOf(facts, wordAt(facts, piece.content.start), piece.content.end),
      }),
    );
  }
  for (const { from, to, place } of facts.sentences) {
    if (place !== 'body' || out.length >= MOST_CREDITS) continue;
    const listed = listingIn(facts, from, to);
    if (listed !== null) out.push(listed);
  }
  return out;
});

const endOf = ({ words }: Facts, from: number, end: number): number => {
  let to = from + 1;
  while (to < words.count && (words.start[to] ?? end) < end) to++;
  return to;
};

interface Told {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

function creditOf(facts: Facts, { side, from, to }: Told): Credit {
  const told = new Set<string>();
  const numbers = new Set<string>();
  for (let at = from; at < to; at++) {
    if (at >= side.from && at < side.to) continue;
    if (facts.words.shaped(at, Shape.digit)) numbers.add(facts.plain[at] ?? '');
    else if (isContent(facts, at)) told.add(stem(facts.plain[at] ?? ''));
  }
  return { key: side.value.split(' '), side, told, numbers };
}

/** "The coast guard put it at …", "VoteWatch, which …": where a name that is not read as one, or a noun for a body, ends. */
function bodyEnd({ plain, words }: Facts, start: number): number | null {
  for (let at = start; at < start + 3; at++)
    if (LISTING.test(plain[at + 1] ?? '') && (words.is(at, Kind.body) || plain[at] === 'guard')) return at + 1;
  const isName = words.kinds[start] === 0 && words.shaped(start, Shape.capital);
  return isName && (plain[start + 1] === 'which' || LISTING.test(plain[start + 1] ?? '')) ? start + 1 : null;
}

/** Words between the name and the verb. */
const REACH = 14;

/** "VoteWatch, which had observers in the city, lists …": the name that begins the sentence. */
function listingIn(facts: Facts, from: number, to: number): Credit | null {
  const { plain, reading, words } = facts;
  const start = words.is(from, Kind.determiner) ? from + 1 : from;
  const run = reading.names[reading.nameAt[start] ?? -1];
  const end = run?.to ?? bodyEnd(facts, start);
  if (end === null) return null;
  for (let at = end; at < Math.min(to, end + REACH); at++) {
    if (!LISTING.test(plain[at] ?? '') || isQuoted(facts, at)) continue;
    if (at !== end && !words.gapHas(at, Gap.comma) && !/^(?:has|had|have|also)$/u.test(plain[at - 1] ?? '')) continue;
    const side = sideOf(facts, start, end);
    return creditOf(facts, { side, from: at + 1, to });
  }
  return null;
}

/** Words that what both tell has in common beside a number. */
const LEAST_SHARED = 2;
const MOST_OF_IT = 0.5;
/** Notes of one pair of articles. */
const MOST_NOTES = 3;

export function creditedApart({ a, b }: FactsPair): Finding[] {
  const out: Finding[] = [];
  for (const one of creditsOf(a))
    for (const other of creditsOf(b)) {
      if (out.length >= MOST_NOTES) return out;
      if (!tellOne(one, other) || !areTwo(one, other)) continue;
      if (alsoCredits(creditsOf(a), other, one) || alsoCredits(creditsOf(b), one, other)) continue;
      out.push({ type: 'attribution', severity: 'soft', rule: 'finding-of-another', sides: [one.side, other.side] });
    }
  return out;
}

function tellOne(one: Credit, other: Credit): boolean {
  if (![...one.numbers].some((number) => other.numbers.has(number))) return false;
  const shared = [...one.told].filter((word) => other.told.has(word)).length;
  return shared >= LEAST_SHARED && shared >= MOST_OF_IT * Math.min(one.told.size, other.told.size);
}

/** The article credits the other's source with it, too. */
const alsoCredits = (credits: readonly Credit[], source: Credit, told: Credit): boolean =>
  credits.some((its) => !areTwo(its, source) && tellOne(its, told));

/** A campaign is no council; a name without a noun is told from a noun that may not be one of many. */
function areTwo(one: Credit, other: Credit): boolean {
  if (one.key.some((word) => word.length > 2 && other.key.includes(word))) return false;
  const [left, right] = [bodyNouns(one.key), bodyNouns(other.key)];
  if (left.length > 0 && right.length > 0) return !sameBody(one.key, other.key);
  const nouns = [...left, ...right];
  return nouns.some((noun) => OF_ONE_SORT.test(noun));
}

/** Bodies that nobody calls by another noun. */
const OF_ONE_SORT =
  /^(?:campaign|party|police|ministry|union|council|court|hospital|government|army|church|university|school|guard)$/u;
