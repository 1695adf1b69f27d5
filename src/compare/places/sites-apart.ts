/** Whether something can be at both of two places: they are set against each other level by level, and exclude each other only at one that both tell. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { conceptsOf } from '../words/concepts.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sameNaming, sameSpelling } from '../words/same-naming.ts';
import { floorsApart } from './floors-apart.ts';
import { sortsExclude, sortsOf } from './site-sorts.ts';
import { ONE_SITE } from './sites-data.ts';
import { sitesOf } from './sites.ts';
import type { SitePart } from './site-parts.ts';
import type { Site } from './sites.ts';

/** At which names or nouns they part; null for nouns. */
export interface Apart {
  readonly one: string | null;
  readonly other: string | null;
  /** No place of that sort lies in another. */
  readonly surely: boolean;
  /** Of one house in two towns. */
  readonly house?: boolean;
  /** Both print the name of the house. */
  readonly named?: boolean;
  /** Nobody is in both: a hospital and a train. */
  readonly sorts?: boolean;
}

const OUTER = /^(?:near|outside|behind|beside|opposite|off|over|above|below)$/u;
/** Sides that exclude each other. */
export const OPPOSITE: Readonly<Record<string, string>> = {
  north: 'south',
  south: 'north',
  east: 'west',
  west: 'east',
  northeast: 'southwest',
  southwest: 'northeast',
  northwest: 'southeast',
  southeast: 'northwest',
  left: 'right',
  right: 'left',
};

/** "agree" where one level tells one place by name; null where no level says anything. */
export function sitesApart(pair: FactsPair, one: Site, other: Site): Apart | 'agree' | null {
  const vague = OUTER.test(one.link) || OUTER.test(other.link);
  if (sortsExclude(sortsOf(one), sortsOf(other)))
    return { one: houseOf(one), other: houseOf(other), surely: true, sorts: true };
  if (one.link === 'toward' || other.link === 'toward') return null;
  const towns = townsOfOneHouse(pair, one, other);
  if (towns !== null) return towns;
  let found: Apart | null = null;
  let named = false;
  for (const left of one.parts)
    for (const right of other.parts) {
      if (left.level !== right.level) {
        if (!vague && (dryAndWet(left, right) || moving(left, right)))
          found ??= { one: left.name, other: right.name, surely: false };
        if (left.name !== null && right.name !== null && (left.name === right.name || touches(left.name, right.name)))
          return 'agree';
        if (toldIn(left, right) || toldIn(right, left)) return 'agree';
        continue;
      }
      const apart = partsApart(pair, left, right, vague);
      if (apart === 'agree') {
        if (left.name !== null && left.level !== 'town' && left.level !== 'country' && left.level !== 'region')
          return 'agree';
        if (one.parts.length === 1 || other.parts.length === 1) return 'agree';
        named ||= left.name !== null;
        continue;
      }
      if (found === null || (apart?.surely === true && !found.surely)) found = apart;
    }
  if (found !== null && found.one !== null && found.other !== null && !vague && oneHouse(one, other))
    return { ...found, surely: true, house: true };
  return found ?? (named ? 'agree' : null);
}

const houseOf = ({ parts }: Site): string | null => parts.find(({ level }) => level === 'building')?.name ?? null;

/** "St Ada’s Hospital in Brell", "Lund, where St Ada’s has a chamber": a house of one name, in two towns. */
function townsOfOneHouse(pair: FactsPair, one: Site, other: Site): Apart | null {
  const [left, right] = [houseOf(one), houseOf(other)];
  if (left === null || right === null || !touches(left, right)) return null;
  const [mine, theirs] = [one, other].map(({ parts }) => parts.find(({ level }) => level === 'town')?.name ?? null);
  if (mine == null || theirs == null || touches(mine, theirs) || related(pair, mine, theirs)) return null;
  return { one: mine, other: theirs, surely: true, house: true, named: true };
}

/** "at Halden Textiles" beside "at the Halden carpet mill". */
const toldIn = ({ name }: SitePart, { told }: SitePart): boolean =>
  name !== null && name.split(' ').some((word) => word.length > 3 && told.includes(word));

/** "the hospital in Carrow", "St Ada’s Hospital in Lenham": a house stands in one town. */
function oneHouse(one: Site, other: Site): boolean {
  const [left, right] = [one, other].map(({ parts }) => parts.find(({ level }) => level === 'building'));
  return (
    left !== undefined &&
    right !== undefined &&
    one.parts.length > 1 &&
    other.parts.length > 1 &&
    (left.head === right.head || sortsMeet(left, right))
  );
}

function partsApart(pair: FactsPair, left: SitePart, right: SitePart, vague: boolean): Apart | 'agree' | null {
  if (left.name !== null && right.name !== null) {
    if (touches(left.name, right.name)) return 'agree';
    if (related(pair, left.name, right.name)) return null;
    return {
      one: left.name,
      other: right.name,
      surely:
        !vague &&
        (left.level === 'country' || left.level === 'region' || (left.head === 'town' && right.head === 'town')),
    };
  }
  if (left.level === 'side') {
    if (left.head === right.head) return 'agree';
    return OPPOSITE[left.head] === right.head ? { one: null, other: null, surely: !vague } : null;
  }
  if (left.level === 'floor') return floorsApart(left, right, vague);
  if (left.level === 'town' || left.level === 'country' || left.level === 'region') return null;
  if (oneSort(left, right))
    return left.name === null && right.name === null && sharesWords(left, right) ? 'agree' : null;
  if (vague && left.level !== 'water') return null;
  return { one: left.name, other: right.name, surely: false };
}

/** A wood and a lake; a park may have a lake. */
const DRY = /^(?:forest|wood|woods|field|meadow|desert|mountain|hill|glacier|quarry|orchard|vineyard|moor|slope)$/u;

/** A train and a hotel; a car may stand in a garage. */
const moving = (one: SitePart, other: SitePart): boolean =>
  [one, other].some(({ head }) => /^(?:train|plane|jet|tram|bus|ferry|helicopter)$/u.test(head)) &&
  [one, other].some(({ level, head }) => level === 'building' && !/^(?:station|airport|terminal|depot)$/u.test(head));

const dryAndWet = (one: SitePart, other: SitePart): boolean =>
  [one, other].some(({ level }) => level === 'water') && [one, other].some(({ head }) => DRY.test(head));

const groups = new Map<string, Set<number>>();
ONE_SITE.forEach((line, index) =>
  line.split(' ').forEach((noun) => (groups.get(noun) ?? groups.set(noun, new Set()).get(noun))?.add(index)),
);

/** Two nouns for one sort of place. */
function oneSort(left: SitePart, right: SitePart): boolean {
  if (left.head === right.head) {
    const [ones, others] = [left.told, right.told].map((told) =>
      told.filter((word) => word.length > 3 && !/^(?:their|local|main|large|small|nearby)$/u.test(word)),
    );
    return !(ones?.length && others?.length && /^(?:store|room|floor)$/u.test(left.head)) || sharesWords(left, right);
  }
  return sortsMeet(left, right);
}

/** Both tell a building of one sort, or neither tells any. */
export function sameSort(one: Site, other: Site): boolean {
  const [left, right] = [one, other].map(({ parts }) => parts.find(({ level }) => level === 'building'));
  return left === undefined || right === undefined
    ? left === right
    : left.head === right.head || sortsMeet(left, right);
}

/** "engine room" is no "cabin", though a room is. */
const headOf = ({ head, told }: SitePart): string => (head === 'room' && told.length > 0 ? 'room of its own' : head);

const sortsMeet = (left: SitePart, right: SitePart): boolean =>
  [...(groups.get(headOf(left)) ?? [])].some((group) => groups.get(headOf(right))?.has(group));

const sharesWords = (left: SitePart, right: SitePart): boolean =>
  left.head === right.head &&
  (left.told.length === 0 ||
    right.told.length === 0 ||
    left.told.some((word) => right.told.some((its) => conceptsOf(word).some((key) => conceptsOf(its).includes(key)))));

/** One name, or a part of it. */
const touches = (one: string, other: string): boolean =>
  sameNaming(one, other) ||
  (sameSpelling(one, other) && !/\d/u.test(one + other)) ||
  ` ${one} `.includes(` ${other} `) ||
  ` ${other} `.includes(` ${one} `);

/** "Valmora, the capital of Karsia": the name that ends what is said of it. */
function apposed({ plain, words }: Facts, at: number): string | null {
  if (!words.gapHas(at, Gap.comma) || !words.is(at, Kind.determiner)) return null;
  for (let next = at + 1; next < at + 6; next++)
    if (/^(?:of|in|near|on)$/u.test(plain[next] ?? '')) {
      let to = words.is(next + 1, Kind.determiner) ? next + 2 : next + 1;
      const from = to;
      while (words.shaped(to, Shape.capital) && (to === from || words.gap[to] === Gap.space)) to++;
      return to === from ? null : plain.slice(from, to).join(' ');
    }
  return null;
}

/** Names that an article prints in one phrase: "Brell, Osterhal", "in Brell in Osterhal". */
const phrasesOf = once((facts: Facts): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { parts } of sitesOf(facts))
    for (const one of parts)
      for (const other of parts) if (one.name !== null && other.name !== null) out.add(`${one.name}|${other.name}`);
  for (const { parts } of sitesOf(facts)) {
    const last = parts.at(-1);
    const within = last === undefined ? null : apposed(facts, last.to);
    if (last?.name && within !== null)
      for (const name of [`${last.name}|${within}`, `${within}|${last.name}`]) out.add(name);
  }
  return out;
});

/** One name in two spellings, or two that an article prints in one phrase. */
export const oneNamed = (pair: FactsPair, one: string, other: string): boolean =>
  touches(one, other) || related(pair, one, other);

const related = ({ a, b }: FactsPair, one: string, other: string): boolean =>
  [a, b].some((facts) => phrasesOf(facts).has(`${one}|${other}`));
