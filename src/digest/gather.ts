/** What there is for an issue, before it is laid out: what passes its filters, in order of note, with events and what is to check. In slices of time. */
import { pauser } from '../pauser.ts';
import { chooserOf, type Chooser } from './choose.ts';
import { chosenOf, type Chosen } from './chosen.ts';
import { coverageOf, type EventCoverage } from './coverage.ts';
import type { Sending } from './compose.ts';
import { newsOf, type DigestLook, type News } from './news.ts';
import { notable, type Comparing } from './notable.ts';
import { placedIn } from './placed.ts';
import type { Notable } from './ranked.ts';
import { readEvents } from './read-events.ts';
import { Shown } from './said.ts';
import { sourcesBy } from './sources.ts';
import { stockOf } from './stock.ts';
import { MOST_EVENTS, toCheck, type Weighed } from './to-check.ts';

export interface Gathered {
  readonly chooser: Chooser;
  /** All that is new. */
  readonly news: News;
  /** What of it is let in. */
  readonly chosen: Chosen;
  /** The most notable, as many as were asked for. */
  readonly notable: readonly Notable[];
  /** Every event with something new; most new coverage first. */
  readonly coverage: readonly EventCoverage[];
  /** Those to be told of. */
  readonly events: readonly EventCoverage[];
  /** None unless they are asked for. */
  readonly discrepancies: readonly Weighed[];
  readonly shown: Shown;
}

interface Asked {
  readonly look: DigestLook;
  readonly comparing: Comparing;
  readonly pause?: () => Promise<void>;
}

/** `most`: notable quotations wanted. `wrong`: a stored name means nobody now, or several. */
export async function gather(
  { choice, window }: Pick<Sending, 'choice' | 'window'>,
  most: number,
  { look, comparing, pause = pauser() }: Asked,
): Promise<Gathered | { readonly wrong: string }> {
  const chooser = chooserOf(choice, look);
  if ('wrong' in chooser) return chooser;
  await pause();
  const news = newsOf(look, window);
  await pause();
  const chosen = await chosenOf(await stockOf(news.articles, look, pause), chooser, pause);
  // Nothing is compared for an issue that is left out.
  const isEmpty = chosen.articles.length === 0;
  const events = await readEvents(isEmpty ? [] : await comparing.events(), pause);
  const shown = new Shown(look);
  await pause();
  const placed = placedIn(chosen.stock, events);
  await pause();
  const ranked = await notable(chosen, most, {
    placed,
    sources: sourcesBy(events),
    variants: (articles) => comparing.variants(articles),
    speakerOf: (one) => shown.of(one).speaker?.key ?? one.held.article.id,
    pause,
  });
  await pause();
  const coverage = coverageOf(chosen, placed);
  await pause();
  const first = coverage.slice(0, MOST_EVENTS);
  const told = new Set(
    ranked.flatMap((one) => (one.wordings > 1 ? [one.said, ...one.others] : [])).map(({ quotation }) => quotation),
  );
  const discrepancies = choice.discrepancies ? await toCheck(first, { fresh: chosen.articles, told, comparing }) : [];
  const isChecked = (one: EventCoverage) => discrepancies.some(({ of, verdict }) => verdict === null && of === one);
  return {
    chooser,
    news,
    chosen,
    notable: ranked,
    coverage,
    events: first.filter((one) => one.articles.length > 1 || isChecked(one)),
    discrepancies,
    shown,
  };
}
