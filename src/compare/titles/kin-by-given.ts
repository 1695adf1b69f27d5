/** Kin who is called by a given name alone: "his wife, Karin" beside "his sister Karin". Of people named in full `kin-apart.ts` speaks. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isKin, sameKin } from './calling-words.ts';

interface Kin {
  readonly noun: string;
  readonly owner: string;
  readonly side: Side;
}

/** Of one given name, whose owner is told by the same word; soft, as "his" may be said of two. */
export function kinByGivenApart({ a, b }: FactsPair): Finding[] {
  const others = kinIn(b);
  return [...kinIn(a)].flatMap(([given, one]): Finding[] => {
    const other = others.get(given);
    if (one === null || other === undefined || other === null) return [];
    if (one.owner !== other.owner || sameKin(one.noun, other.noun)) return [];
    return [{ type: 'title', severity: 'soft', rule: 'office-of-one-person', sides: [one.side, other.side] }];
  });
}

/** By given name; null where the article calls two so, or one in two ways. */
const kinIn = once((facts: Facts): ReadonlyMap<string, Kin | null> => {
  const { plain, words } = facts;
  const out = new Map<string, Kin | null>();
  for (let at = 1; at < words.count - 1; at++) {
    const noun = plain[at] ?? '';
    if (!isKin(noun) || isQuoted(facts, at) || !isGivenAlone(facts, at + 1)) continue;
    const from = ownerOf(facts, at);
    if (from === null) continue;
    const given = plain[at + 1] ?? '';
    const known = out.get(given);
    const isOne = known === undefined || (known !== null && known.noun === noun);
    out.set(given, isOne ? { noun, owner: plain[from] ?? '', side: sideOf(facts, from, at + 1) } : null);
  }
  return out;
});

/** "wife, Karin," and "wife Karin", with no surname. */
function isGivenAlone({ plain, words }: Facts, at: number): boolean {
  if (((words.gap[at] ?? Gap.block) & ~(Gap.space | Gap.comma)) !== 0 || !words.shaped(at, Shape.capital)) return false;
  if ((kindsOf(plain[at] ?? '') & (Kind.male | Kind.female)) === 0 || words.shaped(at, Shape.possessive)) return false;
  return !(words.gap[at + 1] === Gap.space && words.shaped(at + 1, Shape.capital));
}

/** Up to two words before the noun: "his elder sister". */
function ownerOf({ plain, words }: Facts, noun: number): number | null {
  for (let at = noun - 1; at >= noun - 3; at--)
    if (/^(?:his|her)$/u.test(plain[at] ?? '') || words.shaped(at, Shape.possessive)) return at;
  return null;
}
