/** Which differences an issue lists for somebody to look into: hard ones first, none without a new article. Never a verdict. */
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { HeldDiscrepancy, HeldReading } from '../reply/discrepancies.ts';
import { sidesOf } from '../reply/sides.ts';
import type { EventCoverage } from './coverage.ts';
import type { Comparing } from './notable.ts';

/** A difference, and whether it is listed. */
export interface Weighed {
  readonly discrepancy: HeldDiscrepancy;
  readonly of: EventCoverage;
  /** Null: it is listed. Else what keeps it out, in words. */
  readonly verdict: string | null;
}

/** Events that an issue tells of. */
export const MOST_EVENTS = 4;
const MOST_DISCREPANCIES = 5;

interface ToCheck {
  /** One of these takes part. */
  readonly fresh: readonly HeldArticle[];
  /** Quotations that the issue tells of with their other wordings. */
  readonly told: ReadonlySet<Quotation>;
  readonly comparing: Pick<Comparing, 'compare'>;
}

/** Those of these events, hard ones first, each with its verdict. */
export async function toCheck(
  coverage: readonly EventCoverage[],
  { fresh, told, comparing }: ToCheck,
): Promise<readonly Weighed[]> {
  const ids = new Set(fresh.map(({ article }) => article.id));
  const found: Omit<Weighed, 'verdict'>[] = [];
  for (const of of coverage) {
    const { shown } = await comparing.compare(of.event);
    found.push(...shown.map((discrepancy) => ({ discrepancy: briefly(discrepancy, ids), of })));
  }
  const isHard = ({ discrepancy }: Omit<Weighed, 'verdict'>) => discrepancy.severity === 'hard';
  const ordered = [...found.filter(isHard), ...found.filter((one) => !isHard(one))];
  const shownFor = new Map<string, EventCoverage>();
  let count = 0;
  return ordered.map(({ discrepancy, of }): Weighed => {
    const verdict = verdictOn({ discrepancy, of }, { ids, told, shownFor, count });
    if (verdict === null) count += 1;
    return { discrepancy, of, verdict };
  });
}

interface Sofar extends Pick<ToCheck, 'told'> {
  /** Of new articles. */
  readonly ids: ReadonlySet<string>;
  /** For which event an article's prose is shown. */
  readonly shownFor: Map<string, EventCoverage>;
  readonly count: number;
}

/** What an answer may show of one article's prose is counted event by event, so no article's prose stands under two. */
function verdictOn({ discrepancy: { type, readings }, of }: Omit<Weighed, 'verdict'>, sofar: Sofar): string | null {
  const { ids, told, shownFor, count } = sofar;
  if (readings.length < 2) return 'nothing to set it against';
  if (!readings.some(({ article }) => ids.has(article.id))) return 'no new article takes part';
  if (type === 'wording' && readings.some(({ said }) => said !== null && told.has(said.quotation)))
    return 'its wordings are told above';
  if (count >= MOST_DISCREPANCIES) return `beyond the first ${MOST_DISCREPANCIES}`;
  const prose = readings.filter(({ said }) => said === null).map(({ article }) => article.id);
  if (prose.some((id) => (shownFor.get(id) ?? of) !== of)) return 'an article of it is shown under another event';
  for (const id of prose) shownFor.set(id, of);
  return null;
}

/** One excerpt of each side, of a new article where there is one; how many more articles print the same is said. */
function briefly(discrepancy: HeldDiscrepancy, ids: ReadonlySet<string>): HeldDiscrepancy {
  const sides = sidesOf(discrepancy.readings).map((side) => {
    const shown = side.find(({ article }) => ids.has(article.id)) ?? side[0];
    const also = side.reduce((sum, one) => sum + (one.also ?? 0), side.length - 1);
    return also === 0 ? shown : { ...shown, also };
  });
  return { ...discrepancy, readings: sides as [HeldReading, ...HeldReading[]] };
}
