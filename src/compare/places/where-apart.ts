/** One act put in two places that exclude each other at one level: two floors, two hospitals, two towns of which neither is told to lie in the other. */
import { actsOf } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { once } from '../facts.ts';
import { DIRECTION } from './sites-data.ts';
import { sitesOf } from './sites.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { atOtherTimes, inCommon, wordsInCommon } from './in-common.ts';
import { LEAST_OF_SIDES, SURELY_ONE } from './of-one-thing-data.ts';
import { prints } from './prints.ts';
import { oftenDone, samenessOf, sharedKinds } from '../acts/same-act.ts';
import type { Sameness } from '../acts/same-act.ts';
import { MOMENTARY, TRANSPORT } from '../acts/act-lines.ts';
import { OPPOSITE, sameSort, sitesApart } from './sites-apart.ts';
import type { Apart } from './sites-apart.ts';
import type { Site } from './sites.ts';
import { areTwoOccasions } from './two-occasions.ts';
import { watersApart } from './waters-apart.ts';

/** An act with one of its places. */
interface Placed {
  readonly act: Act;
  readonly site: Site;
}

interface Met {
  readonly one: Placed;
  readonly other: Placed;
  readonly same: Sameness;
  readonly apart: Apart | 'agree' | null;
}

const MOST = 12;
/** A name that the other article prints as well needs so much in common. */
const PRINTED = 5;
const SURE = 4;
const LEAST_AROUND = 2;

const placedByKind = once((facts: Facts): ReadonlyMap<string, readonly Placed[]> => {
  const out = new Map<string, Placed[]>();
  for (const act of actsOf(facts)) {
    if (act.sentence.place !== 'body') continue;
    for (const site of act.sites) {
      if (site.link === 'to' && site.from >= act.word.to) continue;
      for (const kind of act.kinds) {
        const known = out.get(kind) ?? [];
        out.set(kind, known);
        if (known.length < MOST) known.push({ act, site });
      }
    }
  }
  return out;
});

export const whereApart = (pair: FactsPair): Finding[] => [
  ...actsApart(pair),
  ...sidesApart(pair),
  ...watersApart(pair),
];

function actsApart(pair: FactsPair): Finding[] {
  const others = placedByKind(pair.b);
  return [...placedByKind(pair.a)].flatMap(([kind, mine]): Finding[] => {
    const met = mine.flatMap((one) =>
      (others.get(kind) ?? []).flatMap((other): Met[] => {
        const same = samenessOf(pair, one.act, other.act);
        if (same === null || (kind === TRANSPORT && !sameSort(one.site, other.site))) return [];
        return [{ one, other, same, apart: sitesApart(pair, one.site, other.site) }];
      }),
    );
    return met.flatMap((found) => (stands(pair, met, found) ? findingOf(pair, found) : []));
  });
}

function stands({ a, b }: FactsPair, met: readonly Met[], found: Met): boolean {
  const { one, other, same, apart } = found;
  if (apart === null || apart === 'agree') return false;
  if (atOtherTimes(one.act, other.act)) return false;
  for (const its of met) {
    if (its.one.act !== one.act && its.other.act !== other.act) continue;
    if (its.apart === 'agree' || (its !== found && its.same.total > same.total)) return false;
  }
  if (toldThere({ a, b }, found) || (mereNames(one.site, other.site) && same.theme < 2 && same.total < PRINTED))
    return false;
  const printed = [prints(a, apart.other), prints(b, apart.one)];
  if (prints(a, apart.other, one.act.sentence) || prints(b, apart.one, other.act.sentence)) return false;
  if (printed[0] && printed[1]) return false;
  if ((printed[0] || printed[1]) && same.total < PRINTED) return false;
  return !areTwoOccasions({ a, b }, one.site, other.site);
}

/** "in Dresk", "in Linden": either may be a quarter or a street of the other. */
const mereNames = (one: Site, other: Site): boolean =>
  [one, other].every(({ parts }) => parts.length === 1 && parts[0]?.level === 'town' && parts[0].head === '');

/** One of the articles puts an act of that kind, of anybody, where the other one has it. */
function toldThere({ a, b }: FactsPair, { one, other }: Met): boolean {
  return sharedKinds(one.act, other.act).some(
    (kind) =>
      (placedByKind(a).get(kind) ?? []).some(
        (its) => its !== one && sitesApart({ a, b }, its.site, other.site) === 'agree',
      ) ||
      (placedByKind(b).get(kind) ?? []).some(
        (its) => its !== other && sitesApart({ a, b }, one.site, its.site) === 'agree',
      ),
  );
}

function findingOf({ a, b }: FactsPair, { one, other, same, apart }: Met): Finding[] {
  if (apart === null || apart === 'agree') return [];
  const sure =
    apart.surely &&
    !oftenDone(one.act, other.act) &&
    one.act.word.listed &&
    other.act.word.listed &&
    (!apart.sorts || (same.total >= SURE && same.theme >= 2 && atOnce(one.act, other.act))) &&
    (apart.one === null ||
      apart.sorts === true ||
      (same.total >= SURE &&
        same.theme >= (apart.house ? 1 : 2) &&
        same.around >= LEAST_AROUND &&
        !prints(a, apart.other) &&
        !prints(b, apart.one)));
  return [
    {
      type: 'place',
      severity: sure ? 'hard' : 'soft',
      rule: 'place-of-one-act',
      sides: [sideOf(a, one.site.from, one.site.to), sideOf(b, other.site.from, other.site.to)],
    },
  ];
}

/** It happens in a moment, in one place. */
const atOnce = (one: Act, other: Act): boolean => sharedKinds(one, other).some((kind) => MOMENTARY.has(kind));

/** "in the north of Kessan" beside "in the south of Kessan", where each article tells one side only: whatever is told of it. */
function sidesApart(pair: FactsPair): Finding[] {
  const others = sidesOf(pair.b);
  return [...sidesOf(pair.a)].flatMap(([name, one]): Finding[] => {
    const other = others.get(name);
    if (
      one === null ||
      other === undefined ||
      other === null ||
      !opposite(one, other) ||
      commonOf(pair, one, other) < LEAST_OF_SIDES
    )
      return [];
    return [
      {
        type: 'place',
        severity: commonOf(pair, one, other) >= SURELY_ONE ? 'hard' : 'soft',
        rule: 'place-of-one-act',
        sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
      },
    ];
  });
}

/** By name the one place told at a side of it; null where several sides are told. */
const sidesOf = once((facts: Facts): ReadonlyMap<string, Site | null> => {
  const out = new Map<string, Site | null>();
  for (const site of sitesOf(facts)) {
    const side = site.parts.findIndex(({ level }) => level === 'side');
    if (side < 0) continue;
    const [name, bank] = [site.parts[side + 1]?.name ?? null, isBank(facts, site, side)];
    if (name !== null) out.set(name, out.has(name) ? null : site);
    if (bank) out.set(RIVER, out.has(RIVER) ? null : site);
  }
  return out;
});

/** Of the river, whatever its name: "the western bank of the Arrow", "the east side of the river". */
const RIVER = 'a river';
const isBank = ({ plain }: Facts, { parts }: Site, side: number): boolean =>
  /^(?:bank|shore)$/u.test(plain[(parts[side]?.to ?? 0) - 1] ?? '') ||
  /^(?:river|stream|canal)$/u.test(parts[side + 1]?.head ?? '');

const opposite = (one: Site, other: Site): boolean => {
  const [left, right] = [one, other].map(({ parts }) => parts.find(({ level }) => level === 'side'));
  return left !== undefined && right !== undefined && OPPOSITE[left.head] === right.head;
};

/** How much else the sentences tell alike. */
function commonOf(pair: FactsPair, one: Site, other: Site): number {
  const [mine, theirs] = [pair.a.sentences[one.sentence], pair.b.sentences[other.sentence]];
  if (mine === undefined || theirs === undefined) return 0;
  const words = wordsInCommon(pair, mine, theirs).filter(({ word }) => !DIRECTION.test(word));
  return inCommon(pair, { one, other, words });
}
