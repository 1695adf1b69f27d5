/** Whether somebody else, by name or by what an article calls them, stands so near to quoted words that a pronoun or a lone name beside may mean them. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { stem } from '../words/plain-word.ts';
import { isParty } from './parties.ts';
import { namedPeopleOf, wordsBeside } from './named-people.ts';

/** `key`: of somebody whom the other article, `others`, names. */
export function isNear(
  facts: Facts,
  around: { readonly from: number; readonly to: number },
  key: string,
  others: Facts,
): boolean {
  const surname = key.split(' ').at(-1) ?? '';
  const called = new Set([facts, others].flatMap((its) => [...(callingsOf(its).get(key) ?? [])]));
  const own = new Set(namedPeopleOf(facts).flatMap((its) => (its.key === key ? [] : wordsBeside(facts, its))));
  for (let at = around.from; at < around.to; at++) {
    if (isQuoted(facts, at)) continue;
    const word = facts.plain[at] ?? '';
    if (word === surname || (!own.has(at) && called.has(stem(word)))) return true;
  }
  return false;
}

/** "pilot", "net-maker", "chair": what somebody can be called by alone. */
const isCalling = ({ words, plain }: Facts, at: number): boolean =>
  !words.shaped(at, Shape.capital) &&
  (words.is(at, Kind.role | Kind.title) ||
    isParty(plain[at] ?? '') ||
    /\w{3}(?:er|man|woman|ist)$/u.test(plain[at] ?? '')) &&
  !words.is(at, Kind.body | Kind.preposition | Kind.adverb);

/** By person, stems of the words that stand beside the name. */
const callingsOf = once((facts: Facts): ReadonlyMap<string, ReadonlySet<string>> => {
  const out = new Map<string, Set<string>>();
  for (const named of namedPeopleOf(facts)) {
    if (!named.full) continue;
    const known = out.get(named.key) ?? new Set();
    out.set(named.key, known);
    for (const at of wordsBeside(facts, named)) if (isCalling(facts, at)) known.add(stem(facts.plain[at] ?? ''));
  }
  return out;
});
