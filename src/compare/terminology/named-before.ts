/** Who is meant by "the rogue nation" or "the twisted druggist": somebody of its kind whom the article has named; decides nothing on the words. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { leadOf } from '../lead.ts';
import { keyOfName } from './name-bound.ts';

/** Sentences back in which somebody has been named. */
const BACK = 2;
/** Whom an article is about it names so often, and so many times as often as anybody else. */
const LEAST_NAMED = 3;
const MORE = 1.5;
/** Words back at most. */
const FAR = 200;

/** Whom the article is about: the only person that it leads with, or names more often than any other; null where there is none. */
export const mainPerson = (facts: Facts): string | null => mainOf(facts).key;

const mainOf = once((facts: Facts): { readonly key: string | null } => {
  const { reading, sentenceOf } = facts;
  const [people, leading] = [new Set<string>(), new Set<string>()];
  reading.names.forEach(({ kind, name, to, from }, index) => {
    if (kind !== 'person' && !(kind === 'unclear' && to - name === 2)) return;
    people.add(keyOfName(facts, index));
    if (leadOf(facts).has(sentenceOf[from] ?? -1)) leading.add(keyOfName(facts, index));
  });
  const times = timesNamed(facts);
  const [most, next] = [...people].map((key) => times.get(key) ?? 0).toSorted((one, other) => other - one);
  const [only] = leading;
  if (only !== undefined && leading.size === 1 && (times.get(only) ?? 0) >= LEAST_NAMED) return { key: only };
  const by = [...people].find((key) => times.get(key) === most);
  return {
    key: by !== undefined && most !== undefined && most >= LEAST_NAMED && most >= MORE * (next ?? 0) ? by : null,
  };
});

/** Whether a name only looks like one in a headline of capitals. */
export const isShouted = (facts: Facts, index: number): boolean => {
  const from = facts.reading.names[index]?.name ?? -1;
  return facts.words.shaped(from, Shape.upper) && (timesNamed(facts).get(keyOfName(facts, index)) ?? 0) === 1;
};

/** How often each is named. */
const timesNamed = once((facts: Facts): ReadonlyMap<string, number> => {
  const out = new Map<string, number>();
  facts.reading.names.forEach((_, index) => {
    const key = keyOfName(facts, index);
    out.set(key, (out.get(key) ?? 0) + 1);
  });
  return out;
});

/** Who of its kind has been named shortly before; of several the one that the article names most, of people by far. */
export function namedBefore(facts: Facts, at: number, country: boolean): string | null {
  const { reading, words, sentences, sentenceOf } = facts;
  const sentence = sentenceOf[at] ?? -1;
  const keys = new Set<string>();
  const first = Math.max(sentences[Math.max(0, sentence - BACK)]?.from ?? 0, (sentences[sentence]?.from ?? 0) - FAR);
  for (let word = first; word < (sentences[sentence]?.from ?? 0); word++) {
    const index = reading.nameAt[word] ?? -1;
    const run = reading.names[index];
    if (run === undefined || isShouted(facts, index)) continue;
    if (country ? words.is(run.to - 1, Kind.place | Kind.demonym) : run.kind !== 'place')
      keys.add(keyOfName(facts, index));
  }
  const times = timesNamed(facts);
  const [most, next] = [...keys].sort((one, other) => (times.get(other) ?? 0) - (times.get(one) ?? 0));
  if (most === undefined) return null;
  const rest = next === undefined ? 0 : (times.get(next) ?? 0);
  return (times.get(most) ?? 0) > rest * (country ? 1 : 2) ? most : null;
}
