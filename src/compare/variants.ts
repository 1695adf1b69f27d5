/** Finds the quotations that are one utterance in several articles, among many or for one. Near-linear: pairs are looked at only where they share rare words. */
import type { HeldArticle } from '../model/held.ts';
import type { Said, Variant, Wording } from '../model/variant.ts';
import { wordingOf } from './variants-pair.ts';
import { type Utterance, utteranceOf, utterancesOf } from './variants-utterance.ts';

/** Another printing of an utterance, beside the one asked about. */
export interface OtherPrinting {
  readonly said: Said;
  readonly wording: Wording;
}

/** How `others` print what `said` says: one a further article, the nearest wording first. The wording's left side is `said`. */
export function otherPrintings(said: Said, others: readonly HeldArticle[]): OtherPrinting[] {
  const own = utteranceOf(said);
  const found: OtherPrinting[] = [];
  for (const held of others) {
    if (held.article.id === said.article.id) continue;
    const best = utterancesOf(held)
      .flatMap((other) => {
        const wording = wordingOf(own, other);
        return wording === null ? [] : [{ said: other.said, wording }];
      })
      .sort((a, b) => NEARNESS[a.wording.relation] - NEARNESS[b.wording.relation])[0];
    if (best) found.push(best);
  }
  return found.sort((a, b) => NEARNESS[a.wording.relation] - NEARNESS[b.wording.relation]);
}

const NEARNESS = { same: 0, cut: 1, 'other-words': 2, translation: 3 } as const;

/** Every utterance that two or more of the articles print. The same articles in the same order give the same groups. */
export function variantsOf(articles: readonly HeldArticle[]): Variant[] {
  const utterances = articles.flatMap(utterancesOf);
  const roots = Int32Array.from(utterances, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[at] = root;
    return root;
  };
  for (const [one, other] of likelyPairs(utterances)) {
    const [left, right] = [utterances[one], utterances[other]];
    if (!left || !right || left.said.article.id === right.said.article.id || rootOf(one) === rootOf(other)) continue;
    if (wordingOf(left, right) !== null)
      roots[Math.max(rootOf(one), rootOf(other))] = Math.min(rootOf(one), rootOf(other));
  }
  const groups = Map.groupBy(utterances.keys(), rootOf);
  return [...groups.values()].flatMap((group) => variantOf(group.flatMap((at) => utterances[at] ?? [])));
}

/** The longest printing first, each other beside it; those that are only near a third are left out. */
function variantOf(group: readonly Utterance[]): Variant[] {
  const first = group.reduce(
    (longest, one) => (one.detail().quoted.keys.length > longest.detail().quoted.keys.length ? one : longest),
    group[0] as Utterance,
  );
  const others = group.flatMap((one) => {
    const wording = one === first || one.said.article.id === first.said.article.id ? null : wordingOf(first, one);
    return wording === null ? [] : [{ said: one.said, wording }];
  });
  const [second, ...rest] = others;
  if (!second) return [];
  return [
    {
      printings: [first.said, second.said, ...rest.map(({ said }) => said)],
      wordings: others.map(({ wording }) => wording),
    },
  ];
}

/** Stems a pair reaches over; quotations that share a pair, beyond which it is no rare one; stems of a quotation that are paired. */
const REACH = 2;
const MOST_SHARING = 24;
const MOST_STEMS = 60;
/** Rare pairs that two share before they are set side by side; one where a side is short. */
const FEWEST_PAIRS = 2;
const FEW_STEMS = 4;
const IDS = 2 ** 21;

/** Numbers of utterances that share a rare pair of neighbouring stems, each pair of numbers once. */
function likelyPairs(utterances: readonly Utterance[]): (readonly [number, number])[] {
  const keys: number[] = [];
  utterances.forEach(({ stems }, id) => {
    const own = new Set<number>();
    const row = stems.slice(0, MOST_STEMS).map(hashOf);
    for (const [at, stem] of row.entries())
      for (let next = at + 1; next <= at + REACH && next < row.length; next++) own.add(pairOf(stem, row[next] ?? 0));
    for (const hash of own) keys.push(hash * IDS + id);
  });
  const shared = sharing(Float64Array.from(keys).sort()).sort();
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < shared.length;) {
    let to = at + 1;
    while (to < shared.length && shared[to] === shared[at]) to++;
    const [one, other] = [Math.floor((shared[at] ?? 0) / IDS), (shared[at] ?? 0) % IDS];
    const shortest = Math.min(utterances[one]?.stems.length ?? 0, utterances[other]?.stems.length ?? 0);
    if (to - at >= (shortest <= FEW_STEMS ? 1 : FEWEST_PAIRS)) pairs.push([one, other]);
    at = to;
  }
  return pairs;
}

/** Two numbers in one, once for each rare pair of stems that both have; `sorted`: pairs of stems with the number of an utterance. */
function sharing(sorted: Float64Array): Float64Array {
  const out: number[] = [];
  for (let from = 0; from < sorted.length;) {
    const hash = Math.floor((sorted[from] ?? 0) / IDS);
    let to = from + 1;
    while (to < sorted.length && Math.floor((sorted[to] ?? 0) / IDS) === hash) to++;
    if (to - from <= MOST_SHARING)
      for (let i = from; i < to; i++)
        for (let j = i + 1; j < to; j++) out.push(((sorted[i] ?? 0) % IDS) * IDS + ((sorted[j] ?? 0) % IDS));
    from = to;
  }
  return Float64Array.from(out);
}

/** 31 bits of a stem, and of two in either order. */
function hashOf(stem: string): number {
  let hash = 2_166_136_261;
  for (let at = 0; at < stem.length; at++) hash = Math.imul(hash ^ stem.charCodeAt(at), 16_777_619);
  return hash >>> 1;
}

const pairOf = (a: number, b: number): number =>
  (Math.imul(Math.min(a, b) ^ 0x9e3779b1, 0x85ebca6b) ^ Math.imul(Math.max(a, b), 0xc2b2ae35)) >>> 1;
