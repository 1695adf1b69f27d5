/** Takes capitalised words that are no part of it from before a name: "Harbour Master Ida Roe", "Striker Luis Amarante"; asks the whole article. */
import { hashAt, Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

/** What the article prints elsewhere. */
interface Printed {
  /** Names of two words, with the index of the first run that is one. */
  readonly whole: ReadonlyMap<string, number>;
  readonly surnames: ReadonlySet<string>;
  /** Words that open a run and are printed in small letters too. */
  readonly small: ReadonlySet<string>;
}

/** The runs, in their order, without what stands before their names. */
export function trimNames(words: Words, runs: readonly NameRun[]): NameRun[] {
  const whole = new Map<string, number>();
  const surnames = new Set<string>();
  const openers = new Set<string>();
  runs.forEach((run, index) => {
    const length = run.to - run.name;
    if (run.kind !== 'person' || length < 2) return;
    if (!ownName(words, run.name)) openers.add(words.lower(run.name));
    if (length > 2 || words.is(run.name, Kind.bodyName | Kind.place | Kind.particle)) return;
    const key = lower(words, run.name, run.to);
    if (!whole.has(key)) whole.set(key, index);
    surnames.add(words.lower(run.to - 1));
  });
  const printed: Printed = { whole, surnames, small: printedSmall(words, openers) };
  return runs.map((run, index) => {
    const name = run.kind === 'person' && run.to - run.name > 1 ? trimmed(words, run, { index, printed }) : run.name;
    return name === run.name ? run : { ...run, name };
  });
}

/** A given name, a family name that comes first, an initial or a particle: what names begin with. */
const ownName = (words: Words, at: number): boolean =>
  words.is(at, Kind.male | Kind.female | Kind.familyFirst | Kind.particle) || words.shaped(at, Shape.initial);

/** Places of a sieve for words by their hash. */
const SIEVE = 4096;

/** Which of `openers` the article also prints without a capital; a sieve lets few other words through to be compared. */
function printedSmall(words: Words, openers: ReadonlySet<string>): Set<string> {
  const small = new Set<string>();
  if (openers.size === 0) return small;
  const sieve = new Uint8Array(SIEVE);
  for (const word of openers) sieve[hashAt(word, 0, word.length) & (SIEVE - 1)] = 1;
  for (let at = 0; at < words.count; at++) {
    if (sieve[(words.hash[at] ?? 0) & (SIEVE - 1)] === 0 || words.shaped(at, Shape.capital)) continue;
    const word = words.lower(at);
    if (openers.has(word)) small.add(word);
  }
  return small;
}

/** Endings of what people do. */
export const TRADE = /(?:[^aeiou](?:er|or)|ist|man|woman|person|eer|ian|ant|smith|wright|keeper|master|mistress)$/u;

function trimmed(words: Words, run: NameRun, known: { index: number; printed: Printed }): number {
  const { whole, surnames, small } = known.printed;
  const last = run.to - 1;
  const common = (at: number): boolean =>
    !ownName(words, at) &&
    !words.is(at + 1, Kind.particle) &&
    (small.has(words.lower(at)) || (opens(words, run, at) && TRADE.test(words.lower(at))));
  let { name } = run;
  while (last - name > 1 && common(name)) name++;
  if (name === last - 1) return common(name) && surnames.has(words.lower(last)) ? last : name;
  if (ownName(words, name)) return name;
  if (opens(words, run, name) && words.is(name + 1, Kind.male | Kind.female)) return name + 1;
  const first = whole.get(lower(words, last - 1, run.to));
  if (first !== undefined && !words.is(last - 2, Kind.particle))
    if (first < known.index || last - name > 2 || ownName(words, last - 1)) return last - 1;
  const body = words.is(last - 1, Kind.bodyName) && !words.is(last - 1, Kind.male | Kind.female);
  return body && surnames.has(words.lower(last)) ? last : name;
}

/** The word opens its sentence or quotation, where a capital says nothing. */
const opens = (words: Words, run: NameRun, at: number): boolean =>
  at === run.from && (words.gapHas(at, Gap.block | Gap.stop | Gap.mark | Gap.colon | Gap.dash) || at === 0);

const lower = (words: Words, from: number, to: number): string => {
  let out = words.lower(from);
  for (let at = from + 1; at < to; at++) out += ` ${words.lower(at)}`;
  return out;
};
