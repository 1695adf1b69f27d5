// A chain of lines: which sequence of kinds and regions explains a page best, and how sure each line is. Arithmetic only.

/** What a line is, in the order the weights are kept in. */
export const kinds = ['furniture', 'body', 'caption', 'byline', 'date', 'standfirst'] as const;
export type Kind = (typeof kinds)[number];
/** A page is what stands above the first body line, what stands between body lines, what stands below the last. */
export const regions = ['above', 'within', 'below'] as const;

/** States of the chain: kind and region. Body stands within; only body borders on `above` and `below`. */
export const states: readonly { readonly kind: number; readonly region: number }[] = [
  ...[0, 2, 3, 4, 5].map((kind) => ({ kind, region: 0 })),
  ...[1, 0, 2, 3, 4].map((kind) => ({ kind, region: 1 })),
  ...[0, 2, 3, 4].map((kind) => ({ kind, region: 2 })),
];
export const bodyState = 5;
const S = states.length;

/** Columns of a feature's weights: six kinds, three regions, then the two borders (first body line; first line below). */
export const columns = kinds.length + regions.length + 2;
export const enterColumn = kinds.length + regions.length;
export const leaveColumn = enterColumn + 1;

/** Steps a page can take, as [from, to]. */
export const steps: readonly (readonly [number, number])[] = states.flatMap((from, i) =>
  states.flatMap((to, j): [number, number][] => {
    const stays = from.region === to.region;
    const enters = from.region === 0 && j === bodyState;
    const leaves = i === bodyState && to.region === 2;
    return stays || enters || leaves ? [[i, j]] : [];
  }),
);
export const startStates: readonly number[] = [0, 1, 2, 3, 4, bodyState];
/** A page may end anywhere but inside furniture between body lines. */
export const endStates: readonly number[] = states.flatMap((state, i) =>
  state.region !== 1 || i === bodyState ? [i] : [],
);

export interface Chain {
  /** Lines × columns: the sums of the active features' weights. */
  readonly sums: Float64Array;
  /** One weight a step, in the order of `steps`. */
  readonly stepWeights: ArrayLike<number>;
  readonly lines: number;
}

/** Log scores of all ways to reach (`forward`) and to go on from (`backward`) each state, and the log of their total. */
export interface Flow {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly total: number;
}

const logAdd = (a: number, b: number): number => {
  if (a === -Infinity) return b;
  if (b === -Infinity) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
};

/** Score of line `t` being in state `s`. */
export function stateScore(chain: Chain, t: number, s: number): number {
  const { kind, region } = states[s] ?? { kind: 0, region: 0 };
  const row = t * columns;
  return (chain.sums[row + kind] ?? 0) + (chain.sums[row + kinds.length + region] ?? 0);
}

/** Score of step `k` into line `t`. */
export function stepScore(chain: Chain, t: number, k: number): number {
  const [from, to] = steps[k] ?? [0, 0];
  const a = states[from]?.region ?? 0;
  const b = states[to]?.region ?? 0;
  let score = chain.stepWeights[k] ?? 0;
  if (a === 0 && b === 1) score += chain.sums[t * columns + enterColumn] ?? 0;
  if (a === 1 && b === 2) score += chain.sums[t * columns + leaveColumn] ?? 0;
  return score;
}

/** A page that opens with body enters at its first line. */
export const startScore = (chain: Chain, s: number): number =>
  stateScore(chain, 0, s) + (s === bodyState ? (chain.sums[enterColumn] ?? 0) : 0);

export function flowOf(chain: Chain): Flow {
  const forward = new Float64Array(chain.lines * S).fill(-Infinity);
  const backward = new Float64Array(chain.lines * S).fill(-Infinity);
  for (const s of startStates) forward[s] = startScore(chain, s);
  for (let t = 1; t < chain.lines; t += 1) {
    steps.forEach(([from, to], k) => {
      const through = (forward[(t - 1) * S + from] ?? -Infinity) + stepScore(chain, t, k);
      forward[t * S + to] = logAdd(forward[t * S + to] ?? -Infinity, through);
    });
    for (let s = 0; s < S; s += 1) forward[t * S + s] = (forward[t * S + s] ?? 0) + stateScore(chain, t, s);
  }
  for (const s of endStates) backward[(chain.lines - 1) * S + s] = 0;
  for (let t = chain.lines - 1; t > 0; t -= 1)
    steps.forEach(([from, to], k) => {
      const on = stepScore(chain, t, k) + stateScore(chain, t, to) + (backward[t * S + to] ?? -Infinity);
      backward[(t - 1) * S + from] = logAdd(backward[(t - 1) * S + from] ?? -Infinity, on);
    });
  let total = -Infinity;
  for (const s of endStates) total = logAdd(total, forward[(chain.lines - 1) * S + s] ?? -Infinity);
  return { forward, backward, total };
}

/** Lines × states: how probable each state is for each line; the probabilities of a line sum to 1. */
export function probabilities(flow: Flow): Float64Array {
  return flow.forward.map((score, i) => Math.exp(score + (flow.backward[i] ?? -Infinity) - flow.total));
}
