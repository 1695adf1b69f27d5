/** What there is for an issue, before it is laid out: what passes its filters, in order of note, with events and what is to check. In slices of time. */
import type { HeldArticle } from '../model/held.ts';
import { pauser } from '../pauser.ts';
import { chooserOf, UNSURE, type Chooser } from './choose.ts';
import { coverageOf, sourcesBy, type EventCoverage } from './coverage.ts';
import type { Sending } from './compose.ts';
import { newsOf, type DigestLook, type News } from './news.ts';
import { notable, type Comparing } from './notable.ts';
import type { Notable } from './ranked.ts';
import { saidIn, Shown, type Said } from './said.ts';
import { MOST_EVENTS, toCheck, type Weighed } from './to-check.ts';

export interface Gathered {
  readonly chooser: Chooser;
  /** All that is new. */
  readonly news: News;
  /** Articles that are let in. */
  readonly articles: readonly HeldArticle[];
  /** Quotations that are let in. */
  readonly said: readonly Said[];
  /** The others. */
  readonly keptOut: readonly Said[];
  /** Those of the others that nobody's name is sure of. */
  readonly unsure: number;
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

/** Articles looked at in one go. */
const SLICE = 16;

/** `most`: notable quotations wanted. `wrong`: a stored name means nobody now, or several. */
export async function gather(
  { choice, window }: Pick<Sending, 'choice' | 'window'>,
  most: number,
  { look, comparing }: { readonly look: DigestLook; readonly comparing: Comparing },
): Promise<Gathered | { readonly wrong: string }> {
  const pause = pauser();
  const chooser = chooserOf(choice, look);
  if ('wrong' in chooser) return chooser;
  await pause();
  const news = newsOf(look, window);
  await pause();
  const chosen = await chosenOf(news, { chooser, look, pause });
  // Nothing is compared for an issue that is left out.
  const isEmpty = chosen.articles.length === 0 && chosen.said.length === 0;
  const events = isEmpty ? [] : await comparing.events();
  const shown = new Shown(look);
  const ranked = await notable(chosen.said, most, {
    events,
    sources: sourcesBy(events),
    variants: (articles) => comparing.variants(articles),
    speakerOf: (one) => shown.of(one).speaker?.key ?? one.held.article.id,
    pause,
  });
  await pause();
  const coverage = coverageOf(events, chosen.articles);
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
    ...chosen,
    notable: ranked,
    coverage,
    events: first.filter((one) => one.articles.length > 1 || isChecked(one)),
    discrepancies,
    shown,
  };
}

interface Choosing {
  readonly chooser: Chooser;
  readonly look: DigestLook;
  readonly pause: () => Promise<void>;
}

/** What the filters let in, and what they keep out. */
async function chosenOf(
  { articles: all }: News,
  { chooser, look, pause }: Choosing,
): Promise<Pick<Gathered, 'articles' | 'said' | 'keptOut' | 'unsure'>> {
  const articles: HeldArticle[] = [];
  const said: Said[] = [];
  const keptOut: Said[] = [];
  let unsure = 0;
  for (const [at, held] of all.entries()) {
    if (chooser.article(held) === null) articles.push(held);
    for (const one of saidIn(held, look)) {
      const verdict = chooser.quotation(one);
      (verdict === null ? said : keptOut).push(one);
      if (verdict === UNSURE) unsure += 1;
    }
    if (at % SLICE === 0) await pause();
  }
  return { articles, said, keptOut, unsure };
}
