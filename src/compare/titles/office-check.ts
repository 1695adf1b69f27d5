/** Sets one article against the rest of the corpus: it gives a person another rank than all the others that name one. Claims nothing about time. */
import type { Discrepancy, DiscrepancyReading } from '../../model/discrepancy.ts';
import type { HeldArticle } from '../../model/held.ts';
import type { Span } from '../../model/span.ts';
import { plainWord } from '../words/plain-word.ts';

/** One printing of an office, split into its rank and its head. */
interface Rank {
  readonly held: HeldArticle;
  readonly span: Span;
  /** `vice`, `deputy`, or '' for the office itself. */
  readonly under: string;
  readonly head: string;
}

const UNDER = /^(?:vice|deputy|assistant|under|lieutenant|acting|associate|lt)$/u;
const HEAD =
  /^(?:president|premier|chancellor|governor|mayor|minister|secretary|chairman|chairwoman|commissioner|director|general|ambassador|speaker|prime|chief|king|queen|prince|attorney|commander|gov)$/u;
/** So many other articles have to agree. */
const LEAST_OTHERS = 2;

/** For each person the articles whose rank no other article prints. Near-linear in the designations held. */
export function officeChecks(all: readonly HeldArticle[]): Discrepancy[] {
  const steps = checkingOffices(all);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, an article a step, for those who let others run between. */
export function* checkingOffices(all: readonly HeldArticle[]): Generator<void, Discrepancy[]> {
  const byPerson = new Map<string, Map<string, Rank>>();
  for (const held of all) {
    for (const [person, rank] of ranksOf(held)) {
      const ranks = byPerson.get(person) ?? new Map<string, Rank>();
      byPerson.set(person, ranks);
      const place = `${held.article.id}\n${rank.under}`;
      if (!ranks.has(place)) ranks.set(place, rank);
    }
    yield;
  }
  return [...byPerson.values()].flatMap((ranks) => oddOne([...ranks.values()]));
}

const kept = new WeakMap<HeldArticle, readonly (readonly [person: string, Rank])[]>();

/** The ranked offices that an article prints, by person and head; read once. */
function ranksOf(held: HeldArticle): readonly (readonly [person: string, Rank])[] {
  const before = kept.get(held);
  if (before) return before;
  const ranks = held.extraction.speakers.flatMap(({ kind, key, designations }) => {
    if (kind !== 'person' || !key.includes(' ')) return [];
    return designations.flatMap(({ span, as }) => {
      const rank = as === 'role' ? rankOf(held, span) : null;
      return rank === null ? [] : [[`${key} ${rank.head}`, rank] as const];
    });
  });
  kept.set(held, ranks);
  return ranks;
}

/** "US Vice President" → vice, president; null where the words name no ranked office. */
function rankOf(held: HeldArticle, span: Span): Rank | null {
  const words = held.article.text
    .slice(span.start, Math.min(span.end, span.start + 120))
    .split(/[\s-]+/u)
    .map(plainWord);
  const cut = words.findIndex((word, index) => index > 0 && /^(?:of|for|at|in|and|who|from|with|s)$/u.test(word));
  const plain = cut < 0 ? words : words.slice(0, cut);
  const head = plain.findLast((word) => HEAD.test(word));
  if (head === undefined || plain.some((word) => /^(?:former|ex|then|late|elect|designate)$/u.test(word))) return null;
  return { held, span, head, under: plain.find((word) => UNDER.test(word)) ?? '' };
}

/** One article alone with its rank, the others all with one other: neither older nor newer than all of them. */
function oddOne(ranks: readonly Rank[]): Discrepancy[] {
  const byRank = Map.groupBy(ranks, ({ under }) => under);
  if (byRank.size !== 2) return [];
  const [few, many] = [...byRank.values()].sort((one, other) => one.length - other.length);
  const [odd] = few ?? [];
  if (odd === undefined || many === undefined || few?.length !== 1 || many.length < LEAST_OTHERS) return [];
  if (many.some(({ held }) => held.article.id === odd.held.article.id) || !inTime(odd, many)) return [];
  const [first, ...rest] = [odd, ...many].map(asReading);
  return [
    {
      type: 'title',
      severity: 'soft',
      scope: 'check',
      rule: 'office-against-the-rest',
      readings: [first as DiscrepancyReading, ...rest],
      among: ranks.length,
    },
  ];
}

/** An office changes: an article older, or newer, than all the others may well be right. */
function inTime(odd: Rank, many: readonly Rank[]): boolean {
  const own = dayOf(odd);
  if (own === null) return true;
  const days = many.map(dayOf).filter((day) => day !== null);
  return days.some((day) => day <= own) && days.some((day) => day >= own);
}

const dayOf = ({ held }: Rank): string | null => {
  const published = held.article.published;
  return published === null ? null : published.iso.slice(0, 10);
};

const asReading = ({ held, span, under, head }: Rank): DiscrepancyReading => ({
  article: held.article,
  span: { start: span.start, end: Math.min(span.end, span.start + 120) },
  value: `${under} ${head}`.trim(),
});
