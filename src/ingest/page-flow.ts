// How probable each state of each line of a page is, over all ways through the page. Arithmetic only.
import {
  bodyState,
  columns,
  endStates,
  enterColumn,
  kinds,
  leaveColumn,
  regions,
  startStates,
  states,
  steps,
} from './page-chain.ts';

export interface Chain {
  /** Lines × columns: the sums of the active features' weights. */
  readonly sums: Float64Array;
  /** One weight a step, in the order of `steps`. */
  readonly stepWeights: ArrayLike<number>;
  readonly lines: number;
}

/**
 * For each line and state, the weight of all ways to it (`forward`) and on from it (`backward`); a region's states share
 * a logarithm (lines × regions), so that pages of any length keep their numbers within what a number can hold.
 */
export interface Flow {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly forwardLog: Float64Array;
  readonly backwardLog: Float64Array;
  /** Lines × states: e to the line's score in a state; and the same of a line's borders (lines × 2). */
  readonly worth: Float64Array;
  readonly borders: Float64Array;
  /** e to each step's weight. */
  readonly stepWorth: Float64Array;
  /** The logarithm of all ways through the page. */
  readonly total: number;
}

const S = states.length;
const R = regions.length;
const K = kinds.length;
const NONE = -1e300;

/** Steps by what they cross: 0 within a region, 1 into the article, 2 out of it. */
export const crossing: readonly number[] = steps.map(([from, to]) => {
  const [a, b] = [states[from]?.region ?? 0, states[to]?.region ?? 0];
  return a === b ? 0 : b;
});
const FROM = Uint8Array.from(steps, ([from]) => from);
const TO = Uint8Array.from(steps, ([, to]) => to);
const CROSSING = Uint8Array.from(crossing);
const KIND = Uint8Array.from(states, ({ kind }) => kind);
const REGION = Uint8Array.from(states, ({ region }) => region);

export function flowOf({ sums, stepWeights, lines }: Chain): Flow {
  const made = {
    forward: new Float64Array(lines * S),
    backward: new Float64Array(lines * S),
    forwardLog: new Float64Array(lines * R).fill(NONE),
    backwardLog: new Float64Array(lines * R).fill(NONE),
    worth: new Float64Array(lines * S),
    borders: new Float64Array(lines * 2),
    stepWorth: Float64Array.from(stepWeights, Math.exp),
  };
  const e = new Float64Array(columns);
  for (let t = 0; t < lines; t += 1) {
    for (let c = 0; c < columns; c += 1) e[c] = Math.exp(sums[t * columns + c] ?? 0);
    for (let s = 0; s < S; s += 1) made.worth[t * S + s] = (e[KIND[s] ?? 0] ?? 0) * (e[K + (REGION[s] ?? 0)] ?? 0);
    made.borders[2 * t] = e[enterColumn] ?? 0;
    made.borders[2 * t + 1] = e[leaveColumn] ?? 0;
  }
  goForward(made, lines);
  goBackward(made, lines);
  let most = NONE;
  const last = lines - 1;
  for (let r = 0; r < R; r += 1) most = Math.max(most, made.forwardLog[last * R + r] ?? NONE);
  let all = 0;
  for (const s of endStates)
    all += (made.forward[last * S + s] ?? 0) * Math.exp((made.forwardLog[last * R + (REGION[s] ?? 0)] ?? NONE) - most);
  return { ...made, total: most + Math.log(all) };
}

type Half = Pick<Flow, 'forward' | 'backward' | 'forwardLog' | 'backwardLog' | 'worth' | 'borders' | 'stepWorth'>;

/** A page that opens with body enters at its first line. */
function goForward({ forward, forwardLog, worth, borders, stepWorth }: Half, lines: number): void {
  for (const s of startStates) forward[s] = (worth[s] ?? 0) * (s === bodyState ? (borders[0] ?? 0) : 1);
  forwardLog.fill(0, 0, R);
  settle(forward, forwardLog, 0);
  const factors = new Float64Array(3);
  for (let t = 1; t < lines; t += 1) {
    const [row, before, logs] = [t * S, (t - 1) * S, (t - 1) * R];
    // Each region is counted in the largest logarithm among those that lead into it.
    const above = forwardLog[logs] ?? NONE;
    const within = Math.max(forwardLog[logs + 1] ?? NONE, above);
    const below = Math.max(forwardLog[logs + 2] ?? NONE, forwardLog[logs + 1] ?? NONE);
    const stay = [
      1,
      Math.exp((forwardLog[logs + 1] ?? NONE) - within),
      Math.exp((forwardLog[logs + 2] ?? NONE) - below),
    ];
    factors[1] = Math.exp(above - within) * (borders[2 * t] ?? 0);
    factors[2] = Math.exp((forwardLog[logs + 1] ?? NONE) - below) * (borders[2 * t + 1] ?? 0);
    for (let k = 0; k < FROM.length; k += 1) {
      const to = TO[k] ?? 0;
      const crossed = CROSSING[k] ?? 0;
      const factor = crossed === 0 ? (stay[REGION[to] ?? 0] ?? 0) : (factors[crossed] ?? 0);
      forward[row + to] =
        (forward[row + to] ?? 0) + (forward[before + (FROM[k] ?? 0)] ?? 0) * (stepWorth[k] ?? 0) * factor;
    }
    for (let s = 0; s < S; s += 1) forward[row + s] = (forward[row + s] ?? 0) * (worth[row + s] ?? 0);
    forwardLog[t * R] = above;
    forwardLog[t * R + 1] = within;
    forwardLog[t * R + 2] = below;
    settle(forward, forwardLog, t);
  }
}

function goBackward({ backward, backwardLog, worth, borders, stepWorth }: Half, lines: number): void {
  for (const s of endStates) backward[(lines - 1) * S + s] = 1;
  backwardLog.fill(0, (lines - 1) * R);
  const on = new Float64Array(S);
  const factors = new Float64Array(3);
  for (let t = lines - 1; t > 0; t -= 1) {
    const [row, before, logs] = [t * S, (t - 1) * S, t * R];
    for (let s = 0; s < S; s += 1) on[s] = (backward[row + s] ?? 0) * (worth[row + s] ?? 0);
    const below = backwardLog[logs + 2] ?? NONE;
    const within = Math.max(backwardLog[logs + 1] ?? NONE, below);
    const above = Math.max(backwardLog[logs] ?? NONE, backwardLog[logs + 1] ?? NONE);
    const stay = [Math.exp((backwardLog[logs] ?? NONE) - above), Math.exp((backwardLog[logs + 1] ?? NONE) - within), 1];
    factors[1] = Math.exp((backwardLog[logs + 1] ?? NONE) - above) * (borders[2 * t] ?? 0);
    factors[2] = Math.exp(below - within) * (borders[2 * t + 1] ?? 0);
    for (let k = 0; k < FROM.length; k += 1) {
      const from = FROM[k] ?? 0;
      const crossed = CROSSING[k] ?? 0;
      const factor = crossed === 0 ? (stay[REGION[from] ?? 0] ?? 0) : (factors[crossed] ?? 0);
      backward[before + from] = (backward[before + from] ?? 0) + (on[TO[k] ?? 0] ?? 0) * (stepWorth[k] ?? 0) * factor;
    }
    backwardLog[(t - 1) * R] = above;
    backwardLog[(t - 1) * R + 1] = within;
    backwardLog[(t - 1) * R + 2] = below;
    settle(backward, backwardLog, t - 1);
  }
}

/** Brings the largest number of each region of a line to 1, and keeps what it was in the region's logarithm. */
function settle(values: Float64Array, logs: Float64Array, t: number): void {
  for (let r = 0; r < R; r += 1) {
    let most = 0;
    for (let s = 0; s < S; s += 1) if (REGION[s] === r) most = Math.max(most, values[t * S + s] ?? 0);
    if (most === 0) logs[t * R + r] = NONE;
    else {
      logs[t * R + r] = (logs[t * R + r] ?? 0) + Math.log(most);
      for (let s = 0; s < S; s += 1) if (REGION[s] === r) values[t * S + s] = (values[t * S + s] ?? 0) / most;
    }
  }
}

/** Lines × states: how probable each state is for each line; the probabilities of a line sum to 1. */
export function probabilities({ forward, backward, forwardLog, backwardLog, total }: Flow): Float64Array {
  const lines = forward.length / S;
  const likely = new Float64Array(forward.length);
  for (let t = 0; t < lines; t += 1)
    for (let r = 0; r < R; r += 1) {
      const log = (forwardLog[t * R + r] ?? NONE) + (backwardLog[t * R + r] ?? NONE) - total;
      if (log < -700 - 60) continue;
      const factor = Math.exp(log);
      for (let s = 0; s < S; s += 1)
        if (REGION[s] === r) likely[t * S + s] = (forward[t * S + s] ?? 0) * (backward[t * S + s] ?? 0) * factor;
    }
  return likely;
}
