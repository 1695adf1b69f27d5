/** Sets the utterances of two articles side by side that share enough of what they say, and keeps what they are to each other for the rules. */
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import type { Wording } from '../../model/variant.ts';
import { LEAST_SHARED, wordingOf } from './variants-pair.ts';
import { utterancesOf } from './variants-utterance.ts';
import type { Utterance } from './variants-utterance.ts';

/** Utterances of one article that are set beside those of another. */
const MOST_UTTERANCES = 120;

interface Read {
  readonly all: readonly Utterance[];
  /** Stems of each, each once. */
  readonly stems: readonly ReadonlySet<string>[];
  /** The utterances that have a stem, in order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const readUtterances = once(({ held, words }: Facts): Read => {
  const end = words.end[words.count - 1] ?? 0;
  const read = utterancesOf(held).filter(({ said }) =>
    said.quotation.pieces.every(({ content }) => content.start < end),
  );
  const all = read.slice(0, MOST_UTTERANCES);
  const stems = all.map((one) => new Set(one.stems));
  const places = new Map<string, number[]>();
  stems.forEach((own, at) => {
    for (const stem of own) (places.get(stem) ?? places.set(stem, []).get(stem))?.push(at);
  });
  return { all, stems, places };
});

/** Utterances of the other article that one is set beside, those that share most; more only come of repetition. */
const MOST_BESIDE = 40;
/** Words of both sides, multiplied, that are aligned in one step. */
const AT_ONCE = 40_000;

/** What two utterances are to each other. */
export type Retold = readonly [one: Utterance, other: Utterance, relation: Wording['relation']];

interface Found {
  readonly others: Read;
  readonly all: readonly Retold[];
}

/** Found last, by what was read of the first article: asked for by a rule once it is found. */
const last = new WeakMap<Read, Found>();

/** Those that are one by `wordingOf`, in the order of the first article and then of the second. In small steps. */
export function* findRetold({ a, b }: FactsPair): Generator<void, readonly Retold[]> {
  const [ones, others] = [readUtterances(a), readUtterances(b)];
  const known = last.get(ones);
  if (known?.others === others) return known.all;
  const isOneText = a.held.article.version === b.held.article.version;
  const all: Retold[] = [];
  let aligned = 0;
  for (const [at, one] of ones.all.entries()) {
    for (const its of isOneText ? others.all.keys() : besideOf({ ones, others }, at)) {
      const other = others.all[its] as Utterance;
      const relation = wordingOf(one, other)?.relation;
      if (relation !== undefined) all.push([one, other, relation]);
      aligned += one.quoted.keys.length * other.quoted.keys.length;
      if (aligned < AT_ONCE) continue;
      aligned = 0;
      yield;
    }
  }
  last.set(ones, { others, all });
  return all;
}

/** The same at once. */
export function retoldPairs(pair: FactsPair): readonly Retold[] {
  const steps = findRetold(pair);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The utterances of the other article that share as many stems with one as `wordingOf` asks for, in order. */
function besideOf({ ones, others }: { readonly ones: Read; readonly others: Read }, at: number): number[] {
  const [one, stems] = [ones.all[at] as Utterance, ones.stems[at] ?? NONE];
  const shared = new Uint16Array(others.all.length);
  for (const stem of stems) for (const its of others.places.get(stem) ?? []) shared[its] = (shared[its] as number) + 1;
  const enough: [number, number][] = [];
  shared.forEach((count, its) => {
    if (count === 0) return;
    const shorter = one.stems.length <= (others.all[its]?.stems.length ?? 0) ? stems : (others.stems[its] ?? NONE);
    if (count >= LEAST_SHARED * shorter.size) enough.push([its, count]);
  });
  if (enough.length <= MOST_BESIDE) return enough.map(([its]) => its);
  const most = enough.toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_BESIDE);
  return most.map(([its]) => its).toSorted((x, y) => x - y);
}

const NONE: ReadonlySet<string> = new Set();
