/** Which quotations that share words are one remark, and not two with a phrase in common: by who speaks, how much of it says something, when it was printed, and what stands beside it. */
import { isContent } from '../compared.ts';
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { stem } from '../words/plain-word.ts';
import { Beside } from './beside.ts';
import { onOtherOccasion } from './occasions.ts';
import { speakersOf } from './who-speaks.ts';

/** Fewer words that are the same may be a turn of phrase. */
const SHORT = 6;
/** What two people are given as saying alike is one remark from here on. */
const OF_OTHER = { same: 12, alike: 0.8 } as const;

export function remarksAmong(pair: FactsPair, quotations: readonly QuotedPair[]): QuotedPair[] {
  const isSure = new Set(quotations.filter((one) => isOneRemark(pair, one)));
  const [near, sharing] = [new Beside(isSure), sharingOf(quotations)];
  return quotations.filter((one) => {
    if (one.same < SHORT && isBetterElsewhere(one, sharing)) return false;
    return isSure.has(one) || (mayBeOne(pair, one) && near.has(one));
  });
}

function isOneRemark(pair: FactsPair, quotation: QuotedPair): boolean {
  const { same, alike } = quotation;
  if (onOtherOccasion(pair, quotation)) return false;
  const speakers = speakersOf(pair, quotation.a, quotation.b);
  const { content, telling } = sharedIn(pair, quotation);
  if (speakers === 'other') return same >= OF_OTHER.same || (same >= SHORT && alike >= OF_OTHER.alike && telling > 1);
  const isWhole = isWholly(quotation);
  if (same >= SHORT) return speakers === 'same' || isWhole || telling > 0;
  if (speakers === 'same') return isWhole ? content > 0 : telling > 0;
  return telling > 0 && content > 1 && isInner(quotation);
}

/** Little is shared, or it is given to two: one remark where the one before or behind is. */
const mayBeOne = (pair: FactsPair, quotation: QuotedPair): boolean => sharedIn(pair, quotation).content > 0;

/** Something differs between words that are the same, not at an end alone. */
const isInner = ({ changes, core }: QuotedPair): boolean =>
  changes.some(
    ({ aFrom, aTo, bFrom, bTo }) => aFrom > core.aFrom && aTo < core.aTo && bFrom > core.bFrom && bTo < core.bTo,
  );

/** Both begin and end with the same words. */
const isWholly = ({ a, b, core }: QuotedPair): boolean =>
  core.aFrom === a.from && core.aTo === a.to && core.bFrom === b.from && core.bTo === b.to;

/** Quotations of one stretch that are looked at. */
const MOST_OF_ONE = 100;

/** By stretch of either article. */
function sharingOf(quotations: readonly QuotedPair[]): ReadonlyMap<Quoted, readonly QuotedPair[]> {
  const sharing = new Map<Quoted, QuotedPair[]>();
  for (const quotation of quotations)
    for (const stretch of [quotation.a, quotation.b]) {
      const known = sharing.get(stretch) ?? sharing.set(stretch, []).get(stretch);
      if (known !== undefined && known.length < MOST_OF_ONE) known.push(quotation);
    }
  return sharing;
}

/** The same words of one side are better matched by others. */
function isBetterElsewhere(one: QuotedPair, sharing: ReadonlyMap<Quoted, readonly QuotedPair[]>): boolean {
  const { a, b, core, same } = one;
  const more = (stretch: Quoted): readonly QuotedPair[] =>
    (sharing.get(stretch) ?? []).filter((its) => its.same > same);
  return (
    more(a).some(({ core: its }) => its.aFrom < core.aTo && core.aFrom < its.aTo) ||
    more(b).some(({ core: its }) => its.bFrom < core.bTo && core.bFrom < its.bTo)
  );
}

/** Words of content in both, and how many of them are no names. */
function sharedIn({ a, b }: FactsPair, { a: one, b: other, core }: QuotedPair): { content: number; telling: number } {
  const [met, named] = [new Set<string>(), new Set<string>()];
  const its = stemsIn(b, core.bFrom, core.bTo);
  for (let at = core.aFrom; at < core.aTo; at++) {
    const own = stem(a.plain[at] ?? '');
    if (!isContent(a, at) || !its.has(own) || !one.stems.has(own) || !other.stems.has(own)) continue;
    met.add(own);
    if ((a.reading.nameAt[at] ?? -1) >= 0) named.add(own);
  }
  return { content: met.size, telling: met.size - named.size };
}

function stemsIn({ plain }: Facts, from: number, to: number): Set<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) out.add(stem(plain[at] ?? ''));
  return out;
}
