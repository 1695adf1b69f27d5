/** What two sentences have in common that say that the places in them are told of one thing: words that few other sentences have, and the act; compares no places. */
import { actAt } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { sharedKinds } from '../acts/same-act.ts';
import { prepare } from '../align/prepared-sentences.ts';
import { isContent, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { momentsApart } from '../dates/moments-apart.ts';
import { onceASentence } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { Shape } from '../../extract/words.ts';
import { conceptsOf } from '../words/concepts.ts';
import { stem } from '../words/plain-word.ts';
import { FAMILY, ONE_KIND } from './of-one-thing-data.ts';
import type { Site } from './sites.ts';

export interface Common {
  readonly word: string;
  readonly weight: number;
}

/** Two places in two sentences, with the words of these. */
interface Places {
  readonly one: Site;
  readonly other: Site;
  readonly words: readonly Common[];
}

/** The weight of the words but for the names of the places; and more where the acts that they are told of may be of one kind. */
export function inCommon({ a, b }: FactsPair, { one, other, words }: Places): number {
  const names = new Set([...namesOf(one), ...namesOf(other)]);
  const [act, its] = [actAt(a, one.from), actAt(b, other.from)];
  const told = words.reduce((sum, { word, weight }) => (names.has(word) ? sum : sum + weight), 0);
  return told + (act !== null && its !== null && sharedKinds(act, its).length > 0 ? ONE_KIND : 0);
}

const namesOf = ({ parts }: Site): string[] => parts.flatMap(({ name }) => name?.split(' ').map(stem) ?? []);

/** Words that both sentences have, or that are of one family, each by how few sentences of either article have it. */
export function wordsInCommon({ a, b }: FactsPair, one: ComparedSentence, other: ComparedSentence): Common[] {
  const [mine, theirs] = [tellingIn(a, one), tellingIn(b, other)];
  return [...mine].flatMap(([word, concepts]): Common[] => {
    if (theirs.has(word)) return [{ word, weight: rarityOf(a, word) * rarityOf(b, word) }];
    const kin = [...theirs].find(([its, keys]) => !mine.has(its) && concepts.some((key) => keys.includes(key)))?.[0];
    return kin === undefined ? [] : [{ word, weight: FAMILY * rarityOf(a, word) * rarityOf(b, kin) }];
  });
}

function rarityOf(facts: Facts, word: string): number {
  const { numbers, places } = prepare(facts);
  return 1 / Math.sqrt(places[numbers.get(word) ?? -1]?.length ?? 1);
}

/** Stems of what a sentence says with their families, without people's names and ages: one person is told of in many matters. */
const tellingIn = onceASentence((facts, { from, to }): ReadonlyMap<string, readonly string[]> => {
  const { plain, words, reading } = facts;
  const isPerson = (at: number): boolean => reading.names[reading.nameAt[at] ?? -1]?.kind === 'person';
  const out = new Map<string, readonly string[]>();
  for (let at = from; at < Math.min(to, from + LONGEST_COMPARED); at++) {
    if (!isContent(facts, at) || isPerson(at) || (words.shaped(at, Shape.digit) && isPerson(at - 1))) continue;
    out.set(stem(plain[at] ?? ''), conceptsOf(plain[at] ?? ''));
  }
  return out;
});

/** All that is told of when the one was excludes all that is told of the other: two occasions. */
export const atOtherTimes = ({ moments: ones }: Act, { moments: others }: Act): boolean =>
  ones.length > 0 && others.length > 0 && ones.every((one) => others.every((other) => momentsApart(one, other)));
