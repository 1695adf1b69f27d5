/** The same words, said here in a statement, there to reporters: two articles that each say where or to whom, and cannot both mean one occasion. */
import type { Quoted, QuotedPair } from '../align/align-quoted.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isOneUtterance } from './one-utterance.ts';
import { isByTwo } from './said-by-another.ts';
import { settingOf } from './setting-of.ts';
import type { SettingRead } from './setting-of.ts';
import { ONE_OCCASION, Setting } from './settings-data.ts';

export function saidElsewhere(
  pair: FactsPair,
  quotations: readonly QuotedPair[],
  others: readonly (readonly [Quoted, Quoted])[],
): Finding[] {
  const alike = quotations
    .filter((one) => isOneUtterance(pair, one) && !isByTwo(pair, one))
    .map(({ a, b }) => [a, b] as const);
  return [...alike, ...others].flatMap(([a, b]): Finding[] => {
    const [one, other] = [settingOf(pair.a, a), settingOf(pair.b, b)];
    if (one === null || other === null) return [];
    const sides = [shown(pair.a, one), shown(pair.b, other)] as const;
    if (placesApart(one, other)) return [{ type: 'place', severity: 'soft', rule: 'place-of-words', sides }];
    if (mayBeOneOccasion(one, other)) return [];
    return [{ type: 'attribution', severity: 'soft', rule: 'words-said-elsewhere', sides }];
  });
}

const shown = (facts: Facts, { from, to }: SettingRead): Side => sideOf(facts, from, to);

function mayBeOneOccasion(one: SettingRead, other: SettingRead): boolean {
  const shared = one.kinds & other.kinds;
  if (shared === Setting.interview) return !apart(one.outlets, other.outlets);
  if (shared !== 0) return true;
  const [left, right] = [occasionOf(one), occasionOf(other)];
  return ONE_OCCASION.some(([its, theirs]) => bothIn(left, its, right, theirs) || bothIn(left, theirs, right, its));
}

const bothIn = (one: number, its: number, other: number, theirs: number): boolean =>
  (one & its) !== 0 && (other & theirs) !== 0;

/** A place says little beside who heard it. */
const occasionOf = ({ kinds }: SettingRead): number => kinds & ~Setting.place || kinds;

/** Both name a place, by no word in common, and may mean one occasion otherwise. */
function placesApart(one: SettingRead, other: SettingRead): boolean {
  if ((one.kinds & other.kinds & Setting.place) === 0) return false;
  return apart(one.places, other.places) && !one.places.has('leaving') && !other.places.has('leaving');
}

/** Both are named, by no word in common. */
const apart = (ones: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  ones.size > 0 && others.size > 0 && ![...ones].some((one) => others.has(one));
