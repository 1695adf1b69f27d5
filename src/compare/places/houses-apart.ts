/** The one hospital, museum or court with its town that each article tells, where the towns differ; houses without a town are compared by what was done there alone. */
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { Shape } from '../../extract/words.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { inCommon, wordsInCommon } from './in-common.ts';
import { LEAST, LEAST_OF_HOUSES } from './of-one-thing-data.ts';
import { sortOf } from './site-sorts.ts';
import { sitesApart } from './sites-apart.ts';
import { sitesOf } from './sites.ts';
import type { Site } from './sites.ts';
import { areTwoOccasions } from './two-occasions.ts';

export function housesApart(pair: FactsPair): Finding[] {
  const others = housesOf(pair.b);
  return [...housesOf(pair.a)].flatMap(([sort, one]): Finding[] => {
    const other = others.get(sort) ?? null;
    if (one === null || other === null) return [];
    const [mine, theirs] = [pair.a.sentences[one.sentence], pair.b.sentences[other.sentence]];
    const apart = sitesApart(pair, one, other);
    if (mine === undefined || theirs === undefined || apart === null || apart === 'agree' || !apart.house) return [];
    if (areTwoOccasions(pair, one, other)) return [];
    const told = inCommon(pair, { one, other, words: wordsInCommon(pair, mine, theirs) });
    if (told < LEAST_OF_HOUSES) return [];
    return [
      {
        type: 'place',
        severity: apart.named && told >= LEAST ? 'hard' : 'soft',
        rule: 'place-of-one-thing',
        sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
      },
    ];
  });
}

/** By sort the one house that is told with its town; null where there are several. */
const housesOf = once((facts: Facts): ReadonlyMap<string, Site | null> => {
  const out = new Map<string, Site | null>();
  for (const site of sitesOf(facts)) {
    const [house, town] = (['building', 'town'] as const).map((level) =>
      site.parts.find((part) => part.level === level),
    );
    const sort = house === undefined ? null : sortOf(house);
    if (sort === null || town === undefined || facts.sentences[site.sentence]?.place !== 'body') continue;
    const before = out.get(sort);
    const known = before?.parts.find(({ level }) => level === 'town')?.name;
    if (before === undefined || (before !== null && known !== town.name) || isOfSeveral(facts, site))
      out.set(sort, before === undefined && !isOfSeveral(facts, site) ? site : null);
  }
  return out;
});

/** "in hospitals in Brell and Osterhal". */
const isOfSeveral = ({ plain, words }: Facts, { to }: Site): boolean =>
  /^(?:and|or)$/u.test(plain[to] ?? '') && words.shaped(to + 1, Shape.capital);
