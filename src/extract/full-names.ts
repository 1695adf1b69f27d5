/** Takes capitalised words that are no part of it from before a name the article also prints by itself: "Harbour Master Ida Roe". */
import { Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { Shape } from './words.ts';
import type { Words } from './words.ts';

/** The runs, in their order; one that ends in another’s whole name begins its name there. */
export function trimNames(words: Words, runs: readonly NameRun[]): NameRun[] {
  const whole = new Set<string>();
  const surnames = new Set<string>();
  for (const run of runs) {
    if (run.kind !== 'person' || run.to - run.name !== 2 || words.is(run.name, Kind.bodyName | Kind.place)) continue;
    whole.add(lower(words, run.name, run.to));
    surnames.add(words.lower(run.to - 1));
  }
  return runs.map((run) => {
    const name = run.kind === 'person' && run.to - run.name > 2 ? trimmed(words, run, { whole, surnames }) : run.name;
    return name === run.name ? run : { ...run, name };
  });
}

function trimmed(
  words: Words,
  run: NameRun,
  known: { whole: ReadonlySet<string>; surnames: ReadonlySet<string> },
): number {
  if (words.is(run.name, Kind.male | Kind.female) || words.shaped(run.name, Shape.initial)) return run.name;
  const last = run.to - 1;
  if (known.whole.has(lower(words, last - 1, run.to)) && !words.is(last - 2, Kind.particle)) return last - 1;
  const body = words.is(last - 1, Kind.bodyName) && !words.is(last - 1, Kind.male | Kind.female);
  return body && known.surnames.has(words.lower(last)) ? last : run.name;
}

const lower = (words: Words, from: number, to: number): string => {
  let out = words.lower(from);
  for (let at = from + 1; at < to; at++) out += ` ${words.lower(at)}`;
  return out;
};
