/** One person under two ranks, or in an office here and under it there: "Mayor" beside "Deputy Mayor", "Inspector" beside "Sergeant". */
import type { SpeakerInArticle } from '../../model/extraction.ts';
import { isQuoted } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { wordAt } from '../attributions/speaker-of.ts';

const RANKS =
  /^(?:general|gen|colonel|col|captain|capt|major|maj|lieutenant|lt|sergeant|sgt|admiral|adm|corporal|private|inspector|superintendent|constable|commodore)$/u;
/** Before "admiral" and "general"; a lieutenant colonel is a colonel to those who speak of him. */
const GRADES = /^(?:rear|vice)$/u;
const SHORT: Readonly<Record<string, string>> = {
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  maj: 'major',
  lt: 'lieutenant',
  sgt: 'sergeant',
  adm: 'admiral',
};
const UNDER = /^(?:vice|deputy|assistant)$/u;
const OFFICES =
  /^(?:president|premier|chancellor|governor|mayor|minister|secretary|chairman|chairwoman|commissioner|director|ambassador|speaker|sheriff|editor|commander|chief)$/u;
const ONCE = /^(?:former|ex|then|late|elect|acting|interim|incoming|outgoing|retired)$/u;

interface Rank {
  /** `sergeant`, or `mayor` for the office itself and `under mayor`. */
  readonly ranks: ReadonlySet<string>;
  readonly side: Side;
}

/** None where either article gives the person more than one. */
export function ranksApart(
  { a, b }: FactsPair,
  [one, other]: readonly [SpeakerInArticle, SpeakerInArticle],
): Finding | null {
  const [left, right] = [rankOf(a, one), rankOf(b, other)];
  if (left === null || right === null) return null;
  const [[first], [second]] = [[...left.ranks], [...right.ranks]];
  if (left.ranks.size !== 1 || right.ranks.size !== 1 || first === undefined || second === undefined) return null;
  const isUnder = first === `under ${second}` || second === `under ${first}`;
  if (!isUnder && !gradesApart(first, second)) return null;
  const severity = isUnder && isLoose(left.side, right.side) ? 'soft' : 'hard';
  return { type: 'title', severity, rule: 'rank-of-one-person', sides: [left.side, right.side] };
}

/** "rear admiral" beside "vice admiral", "inspector" beside "sergeant"; "admiral" alone may be either. */
function gradesApart(one: string, other: string): boolean {
  const [left, right] = [one.split(' '), other.split(' ')];
  const [rank, its] = [left.at(-1) ?? '', right.at(-1) ?? ''];
  if (!RANKS.test(rank) || !RANKS.test(its)) return false;
  return rank !== its || (left.length > 1 && right.length > 1 && one !== other);
}

/** A chief may be called so loosely; a deputy prime minister is not under the foreign minister. */
function isLoose(one: Side, other: Side): boolean {
  if (one.value.endsWith('chief')) return true;
  const [left, right] = [besides(one), besides(other)];
  return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
}

const besides = ({ compared, from, to, value }: Side): string[] =>
  compared.plain
    .slice(from, to)
    .filter((word) => !UNDER.test(word) && !value.endsWith(word) && !/^(?:the|a|an|of|for|and|who|is)$/u.test(word));

/** All that the article prints before or behind the name, outside of quotation marks. */
function rankOf(facts: Facts, { designations }: SpeakerInArticle): Rank | null {
  const ranks = new Set<string>();
  let side: Side | null = null;
  for (const { span, as } of designations) {
    const from = wordAt(facts, span.start);
    if (as !== 'role' || isQuoted(facts, from)) continue;
    let to = from + 1;
    while (to < facts.words.count && (facts.words.start[to] ?? span.end) < span.end) to++;
    const rank = readRank(facts.plain.slice(from, to));
    if (rank === null) continue;
    ranks.add(rank);
    side ??= sideOf(facts, from, to, rank);
  }
  return side === null ? null : { ranks, side };
}

/** The last rank before any preposition. */
function readRank(printed: readonly string[]): string | null {
  const words = printed.flatMap((word) => (/^(?:vice|deputy|assistant)-/u.test(word) ? word.split('-') : [word]));
  if (words.some((word) => ONCE.test(word))) return null;
  const cut = words.findIndex((word, at) => at > 0 && /^(?:of|for|at|in|and|who|from|with)$/u.test(word));
  const own = cut < 0 ? words : words.slice(0, cut);
  const at = own.findLastIndex((word) => RANKS.test(word));
  const rank = own[at];
  if (rank !== undefined)
    return [...(GRADES.test(own[at - 1] ?? '') ? [own[at - 1]] : []), SHORT[rank] ?? rank].join(' ');
  const office = own.findLast((word) => OFFICES.test(word));
  if (office === undefined) return null;
  return own.some((word) => UNDER.test(word)) ? `under ${office}` : office;
}
