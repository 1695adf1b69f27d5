/** Which one of its kind somebody or something is, where two articles put it on unlike places: "the third largest insurer", "the second-biggest"; compares no other ordinals. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { contentOf, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { rootOf } from '../words/concepts.ts';
import { ownOf } from '../words/own-of.ts';
import { ORDINALS } from './numbers-data.ts';

interface Standing {
  readonly place: number;
  /** By what: "size", "age". */
  readonly by: string;
  /** Among those of the country, of the world: empty where nothing is said. */
  readonly among: string;
  readonly from: number;
  readonly to: number;
  /** Roots of the words of its sentence. */
  readonly around: ReadonlySet<string>;
}

/** Where each article gives one place by that measure, and both sentences name the thing alike. */
export function standingsApart({ a, b }: FactsPair): Finding[] {
  return [...standingsOf(a).values()].flatMap((one): Finding[] => {
    const other = standingsOf(b).get(one.by);
    if (other === undefined || other.place === one.place) return [];
    if (one.among !== other.among && one.among !== '' && other.among !== '') return [];
    if (![...one.around].some((root) => other.around.has(root))) return [];
    const sides = [shown(a, one), shown(b, other)] as const;
    const severity = one.among === other.among && one.among !== '' ? 'hard' : 'soft';
    return [{ type: 'figure', severity, rule: 'figure-of-one-thing', sides }];
  });
}

const shown = (facts: Facts, { from, to, place, by }: Standing) => sideOf(facts, from, to, `${place} by ${by}`);

/** By measure; of those of which an article gives two places none. */
const standingsOf = once((facts: Facts): ReadonlyMap<string, Standing> => {
  const out = new Map<string, Standing>();
  const several = new Set<string>();
  for (let at = 0; at < facts.plain.length; at++) {
    const standing = standingAt(facts, at);
    if (standing === null) continue;
    if ((out.get(standing.by)?.place ?? standing.place) !== standing.place) several.add(standing.by);
    out.set(standing.by, standing);
  }
  for (const by of several) out.delete(by);
  return out;
});

/** "third largest", "second-biggest", "3rd-oldest". */
function standingAt(facts: Facts, at: number): Standing | null {
  const { plain, words } = facts;
  const [first = '', joined] = (plain[at] ?? '').split('-');
  const place = placeOf(first);
  const by = ownOf(MEASURES, joined ?? plain[at + 1] ?? '');
  if (place === null || by === undefined || isQuoted(facts, at)) return null;
  if (joined === undefined && words.gap[at + 1] !== Gap.space) return null;
  const sentence = facts.sentences[facts.sentenceOf[at] ?? -1];
  if (sentence === undefined) return null;
  const to = joined === undefined ? at + 2 : at + 1;
  const roots = [...contentOf(facts, sentence)].filter(
    (word) => !word.includes('-') && ownOf(MEASURES, word) === undefined,
  );
  return { place, by, among: amongOf(facts, at, to), from: at, to, around: new Set(roots.map(rootOf)) };
}

function placeOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/u.exec(word);
  if (digits) return Number(digits[1]);
  const place = ownOf(ORDINALS, word);
  return place === undefined || place === 1 ? null : place;
}

/** "the country's third largest", "third largest in the world". */
function amongOf({ plain, words }: Facts, at: number, to: number): string {
  const before = plain[at - 1] ?? '';
  if (before !== '' && !words.is(at - 1, Kind.determiner) && words.gap[at] === Gap.space) {
    const scope = SCOPES.find(({ words: known }) => known.test(before));
    if (scope !== undefined) return scope.name;
    if (before.endsWith('s')) return before;
  }
  for (let next = to; next < to + REACH; next++)
    if (plain[next] === 'in') return SCOPES.find(({ words: known }) => known.test(plain[next + 2] ?? ''))?.name ?? '';
  return '';
}

/** Words behind in which the scope is named. */
const REACH = 4;

/** Folded: without the apostrophe of "country's". */
const SCOPES: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: 'country', words: /^(?:countrys?|nations?|states?)$/u },
  { name: 'world', words: /^(?:worlds?|globes?|planets?)$/u },
  { name: 'region', words: /^(?:regions?|continents?|countys?|provinces?)$/u },
  { name: 'city', words: /^(?:citys?|towns?|citys?)$/u },
];

const MEASURES: Readonly<Record<string, string>> = {
  largest: 'size',
  biggest: 'size',
  greatest: 'size',
  oldest: 'age',
  youngest: 'youth',
  longest: 'length',
  tallest: 'height',
  highest: 'height',
  richest: 'wealth',
  wealthiest: 'wealth',
  deadliest: 'toll',
  worst: 'toll',
  busiest: 'traffic',
  smallest: 'smallness',
  fastest: 'speed',
  strongest: 'strength',
  deepest: 'depth',
  hottest: 'heat',
  wettest: 'rain',
  coldest: 'cold',
  lowest: 'lowness',
  heaviest: 'weight',
};
