/** Which quotations are most notable: those that most sources print, then in most wordings, then the longest. Pure but for its pauses. */
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Variant } from '../model/variant.ts';
import type { HeldDiscrepancy } from '../reply/discrepancies.ts';
import type { Chosen } from './chosen.ts';
import { apart, utterancesIn, type OpenEvent } from './open-events.ts';
import { sameSource, type Placed } from './placed.ts';
import { Plain } from './plain.ts';
import { Ranked, type Notable } from './ranked.ts';
import type { Said } from './said.ts';
import { printingsOf, sameWords, type SameWords, type SpeakerOf } from './same-words.ts';
import { sourcesApart, type CountSources } from './sources.ts';
import type { Stock } from './stock.ts';

/** Outlets set against each other. */
export interface Comparing {
  /** All events, largest first; those of one article too. */
  events(): Promise<readonly NewsEvent[]>;
  /** The utterances that several of the articles print, wordings of one together. */
  variants(articles: readonly HeldArticle[]): readonly Variant[];
  /** What the articles of an event differ on, hard first, as far as an answer may show it. */
  compare(event: NewsEvent): Promise<{ readonly shown: readonly HeldDiscrepancy[] }>;
}

/** Sets nothing against anything: one utterance is one speaker's same words, and each outlet is a source. */
export const plainComparing: Comparing = {
  events: async () => [],
  variants: () => [],
  compare: async () => ({ shown: [] }),
};

/** What the ranking leans on. */
export interface Ranking {
  readonly placed: Placed;
  readonly sources: CountSources;
  readonly variants: Comparing['variants'];
  readonly speakerOf: SpeakerOf;
  readonly pause: () => Promise<void>;
}

/** So many utterances are put in order in one go. */
const SLICE = 500;

type Choice = Pick<Chosen, 'stock' | 'isIn'>;

/** The first `most`; no article tells more than two before all others have told theirs. */
export async function notable(chosen: Choice, most: number, ranking: Ranking): Promise<readonly Notable[]> {
  const { stock } = chosen;
  const { placed, sources, speakerOf, pause } = ranking;
  const words = await sameWords(chosen, speakerOf, pause);
  const { open, isPlain, rest } = apart(words, stock, placed);
  await pause();
  const { plain, strong } = bySources(rest, words, { stock, placed, isPlain });
  await pause();
  const ranked = new Ranked(most, sources, plain);
  // Those that may have most sources first, as far as they can still matter.
  for (const [bound, { groups, events }] of byMost(strong, open)) {
    if (ranked.settled(bound)) return await ranked.first(bound, pause);
    for (const [at, group] of groups.entries()) {
      ranked.add({ printings: printingsOf(group, words, stock), wordings: 1 });
      if (at % SLICE === 0) await pause();
    }
    for (const event of events) {
      for (const utterance of utterancesIn(event, ranking)) ranked.add(utterance);
      await pause();
    }
  }
  return await ranked.first(0, pause);
}

/** Numbers of groups of the same words, by how many sources print them: more than one, or one. */
interface BySources {
  readonly strong: ReadonlyMap<number, readonly number[]>;
  readonly plain: Plain;
}

interface Among {
  readonly stock: Stock;
  readonly placed: Placed;
  /** Those that one source prints are added to it. */
  readonly isPlain: Uint8Array;
}

function bySources(groups: readonly number[], words: SameWords, { stock, placed, isPlain }: Among): BySources {
  const { places, ends } = words;
  const isSame = sameSource(stock, placed);
  const strong = new Map<number, number[]>();
  const shown = new Map<Said, number>();
  for (const group of groups) {
    const from = ends[group - 1] ?? 0;
    const articleAt = (nth: number) => stock.articleOf[places[from + nth] ?? 0] ?? 0;
    const count = (ends[group] ?? from) - from;
    const sources = sourcesApart(count, (one, other) => isSame(articleAt(one), articleAt(other)));
    if (sources > 1) {
      const alike = strong.get(sources);
      if (alike) alike.push(group);
      else strong.set(sources, [group]);
      continue;
    }
    const at = bestFormed(places, { from, to: from + count }, stock);
    isPlain[at] = 1;
    shown.set(stock.said[at] as Said, group);
  }
  const printingsOfShown = (said: Said): readonly Said[] => {
    const group = shown.get(said);
    return group === undefined ? [] : printingsOf(group, words, stock);
  };
  return { strong, plain: new Plain({ stock, isPlain, printingsOf: printingsOfShown }) };
}

/** The place of the printing that is shown: an outlet's own text before our abstract of one, then the longest, then the first. */
function bestFormed(
  places: Uint32Array,
  { from, to }: { readonly from: number; readonly to: number },
  { isAbstract, articleOf, lengths }: Stock,
): number {
  const formOf = (at: number) => isAbstract[articleOf[at] ?? 0] ?? 0;
  let best = places[from] ?? 0;
  for (let nth = from + 1; nth < to; nth++) {
    const at = places[nth] ?? 0;
    if ((formOf(at) - formOf(best) || (lengths[best] ?? 0) - (lengths[at] ?? 0)) < 0) best = at;
  }
  return best;
}

/** What may have as many sources, and no more. */
interface Bounded {
  /** Numbers of groups of the same words. */
  readonly groups: readonly number[];
  readonly events: OpenEvent[];
}

/** The most sources first. */
function byMost(
  strong: ReadonlyMap<number, readonly number[]>,
  open: readonly OpenEvent[],
): readonly (readonly [most: number, Bounded])[] {
  const bounded = new Map<number, Bounded>();
  for (const [most, groups] of strong) bounded.set(most, { groups, events: [] });
  for (const one of open) {
    const made = bounded.get(one.most) ?? { groups: [], events: [] };
    bounded.set(one.most, made);
    made.events.push(one);
  }
  return [...bounded].sort(([a], [b]) => b - a);
}
