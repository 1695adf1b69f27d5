/** Which person a predicate is said of, by the names and pronouns around it; where that is open, nobody. */
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts } from '../facts.ts';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Words back to a name that a pronoun may stand for. */
const BACK = 60;

/** The last words of the names of persons. */
const personsOf = once(
  ({ held }: Facts): ReadonlySet<string> =>
    new Set(
      held.extraction.speakers.flatMap(({ kind, key }) => (kind === 'person' ? [key.split(' ').at(-1) ?? ''] : [])),
    ),
);

/** The last word of the person's name that word `at` stands in; null in other names and outside of all. */
export function personAt(facts: Facts, at: number): string | null {
  const run = facts.reading.names[facts.reading.nameAt[at] ?? -1];
  const last = run === undefined || at < run.name ? undefined : facts.plain[run.to - 1];
  return last !== undefined && personsOf(facts).has(last) ? last : null;
}

/** Behind "by", else the last name before the predicate in its sentence, else the last person named where a pronoun stands there. */
export function personOf(facts: Facts, { from }: ComparedSentence, { from: at, to }: Run): string | null {
  const by = facts.plain.slice(to, to + 4).indexOf('by');
  const doer =
    by < 0
      ? null
      : firstPerson(
          facts,
          [0, 1, 2].map((behind) => to + by + 1 + behind),
        );
  if (doer !== null) return doer;
  const own = firstPerson(facts, backFrom(at, from));
  if (own !== null) return own;
  const pronoun = facts.plain.slice(from, at).some((word) => /^(?:he|she|him|her|his)$/u.test(word));
  return pronoun ? firstPerson(facts, backFrom(from, Math.max(0, from - BACK))) : null;
}

const backFrom = (end: number, start: number): number[] => Array.from({ length: end - start }, (_, at) => end - 1 - at);

function firstPerson(facts: Facts, words: readonly number[]): string | null {
  for (const at of words) {
    const name = personAt(facts, at);
    if (name !== null) return name;
  }
  return null;
}
