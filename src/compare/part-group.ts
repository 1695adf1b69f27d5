/** Parts a large group of articles by what sets them apart from each other: the same people may be in the news for several things at once. */
import type { Entry } from './event-entry.ts';
import { groupByLinks } from './group.ts';
import type { Link } from './group.ts';
import { likeness, ONE_TEXT, shareShingles, weigh } from './likeness.ts';
import { rarity } from './rarity.ts';

/** So much likeness is asked within a group, where what most of them share is left out. */
const LINKED = 0.12;
/** Smaller groups stay whole. */
const LEAST_PARTED = 6;
/** A term that so large a share of a group has is background. */
const BACKGROUND = 0.75;
/** A name that so large a share has tells nothing by itself. */
const FEW_NAMED = 0.6;

/** Groups of places in `entries`; all of them, where they stay whole. */
export function partGroup(entries: readonly Entry[]): readonly (readonly number[])[] {
  if (entries.length < LEAST_PARTED) return [[...entries.keys()]];
  return groupByLinks(entries.length, linksWithin(entries));
}

function linksWithin(entries: readonly Entry[]): Link[] {
  const counts = new Map<number, number>();
  for (const { terms } of entries) for (const term of terms.hash) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(2, entries.length * BACKGROUND);
  const weighed = entries.map((entry) => {
    const having = (at: number): number => counts.get(entry.terms.hash[at] as number) ?? 1;
    return weigh(
      entry,
      (at) => (having(at) > most ? 0 : rarity(having(at), entries.length)),
      (at) => having(at) <= entries.length * FEW_NAMED,
    );
  });
  return weighed.flatMap((one, a) =>
    weighed.slice(a + 1).flatMap((other, at): Link[] => {
      const alike = shareShingles(one.entry, other.entry) ? ONE_TEXT : likeness(one, other, 0);
      return alike < LINKED ? [] : [{ a, b: a + 1 + at, likeness: alike }];
    }),
  );
}
