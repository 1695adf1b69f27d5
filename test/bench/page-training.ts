// Fits the weights of the page reader: a chooser for the headline and a chain for the lines. Deterministic; knows nothing of files.
import {
  bodyState,
  columns,
  enterColumn,
  flowOf,
  kinds,
  leaveColumn,
  probabilities,
  states,
  steps,
  stepScore,
  stateScore,
} from '../../src/ingest/page-chain.ts';
import type { Chain } from '../../src/ingest/page-chain.ts';
import { sumsOf } from '../../src/ingest/furniture.ts';
import type { Label } from './page-examples.ts';

export interface ChainExample {
  /** Names that hold, a line. */
  readonly names: readonly (readonly string[])[];
  readonly labels: readonly Label[];
  readonly weight: number;
}
export interface ChainWeights {
  readonly lines: Map<string, Float64Array>;
  readonly steps: Float64Array;
}

/** Adaptive gradient steps: each number slows down by what it has moved. */
class Walker {
  readonly value: Float64Array;
  readonly moved: Float64Array;
  constructor(size: number) {
    this.value = new Float64Array(size);
    this.moved = new Float64Array(size);
  }
  step(k: number, slope: number, rate: number): void {
    this.moved[k] = (this.moved[k] ?? 0) + slope * slope;
    this.value[k] = (this.value[k] ?? 0) + (rate * slope) / (Math.sqrt(this.moved[k] ?? 0) + 1e-6);
  }
}

/** The chain's states for labelled lines: regions by the first and last body line; headlines are furniture to the chain. */
export function goldStates(labels: readonly Label[]): number[] {
  const first = labels.indexOf('body');
  const last = labels.lastIndexOf('body');
  return labels.map((label, i) => {
    const region = first < 0 || i < first ? 0 : i > last ? 2 : 1;
    const kind = Math.max(0, kinds.indexOf(label as (typeof kinds)[number]));
    const exact = states.findIndex((state) => state.kind === kind && state.region === region);
    return exact >= 0 ? exact : states.findIndex((state) => state.kind === 0 && state.region === region);
  });
}

export function fitChain(
  examples: readonly ChainExample[],
  settings: { epochs: number; rate: number; decay: number; hidden?: number },
): ChainWeights {
  const rows = new Map<string, Walker>();
  for (const { names } of examples)
    for (const line of names) for (const name of line) if (!rows.has(name)) rows.set(name, new Walker(columns));
  const stepsWalker = new Walker(steps.length);
  const values = new Map([...rows].map(([name, walker]) => [name, walker.value]));
  const means = new Map([...rows.keys()].map((name) => [name, new Float64Array(columns)]));
  const stepMeans = new Float64Array(steps.length);
  const averagedFrom = Math.floor(settings.epochs / 2);
  const share = 1 / (settings.epochs - averagedFrom);
  const order = examples.map((_, i) => i);
  let seed = 7;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    const rate = settings.rate * (1 - epoch / settings.epochs);
    for (const i of order) {
      const example = examples[i];
      if (example && example.names.length > 0)
        learn(
          withHidden(example, {
            kept: 1 - (settings.hidden ?? 0),
            seed: (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0),
          }),
          { kept: 1 - (settings.hidden ?? 0), rows, stepsWalker, values, rate, decay: settings.decay },
        );
    }
    if (epoch < averagedFrom) continue;
    for (const [name, mean] of means) addScaled(mean, values.get(name), share);
    addScaled(stepMeans, stepsWalker.value, share);
  }
  return { lines: means, steps: stepMeans };
}

/** The example without a share of the features, drawn anew each time: no single one may carry a page. */
function withHidden(example: ChainExample, draw: { kept: number; seed: number }): ChainExample {
  if (draw.kept >= 1) return example;
  const shown = new Map<string, boolean>();
  let seed = draw.seed;
  const isShown = (name: string): boolean => {
    const known = shown.get(name);
    if (known !== undefined) return known;
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const is = (seed >>> 8) / 2 ** 24 < draw.kept;
    shown.set(name, is);
    return is;
  };
  return { ...example, names: example.names.map((line) => line.filter(isShown)) };
}

function addScaled(sum: Float64Array, values: Float64Array | undefined, share: number): void {
  values?.forEach((value, i) => {
    sum[i] = (sum[i] ?? 0) + value * share;
  });
}

function learn(
  example: ChainExample,
  model: {
    kept: number;
    rows: Map<string, Walker>;
    stepsWalker: Walker;
    values: Map<string, Float64Array>;
    rate: number;
    decay: number;
  },
): void {
  const sums = sumsOf(example.names, model.values).map((sum) => sum / model.kept);
  const chain: Chain = { sums, stepWeights: model.stepsWalker.value, lines: example.names.length };
  const { slopes, stepSlopes } = slopesOf(chain, goldStates(example.labels));
  const total = new Map<string, Float64Array>();
  example.names.forEach((line, t) => {
    for (const name of line) {
      let row = total.get(name);
      if (!row) total.set(name, (row = new Float64Array(columns)));
      for (let c = 0; c < columns; c += 1) row[c] = (row[c] ?? 0) + (slopes[t * columns + c] ?? 0);
    }
  });
  for (const [name, row] of total) {
    const walker = model.rows.get(name);
    if (!walker) continue;
    for (let c = 0; c < columns; c += 1)
      walker.step(c, example.weight * (row[c] ?? 0) - model.decay * (walker.value[c] ?? 0), model.rate);
  }
  for (let k = 0; k < steps.length; k += 1)
    model.stepsWalker.step(
      k,
      example.weight * (stepSlopes[k] ?? 0) - model.decay * (model.stepsWalker.value[k] ?? 0),
      model.rate,
    );
}

/** Observed minus expected counts. */
function slopesOf(chain: Chain, gold: readonly number[]): { slopes: Float64Array; stepSlopes: Float64Array } {
  const flow = flowOf(chain);
  const likely = probabilities(flow);
  const S = states.length;
  const slopes = new Float64Array(chain.lines * columns);
  const stepSlopes = new Float64Array(steps.length);
  const add = (at: number, by: number): void => {
    slopes[at] = (slopes[at] ?? 0) + by;
  };
  for (let t = 0; t < chain.lines; t += 1)
    states.forEach((state, s) => {
      const by = (gold[t] === s ? 1 : 0) - (likely[t * S + s] ?? 0);
      add(t * columns + state.kind, by);
      add(t * columns + kinds.length + state.region, by);
      if (t === 0 && s === bodyState) add(enterColumn, by);
    });
  for (let t = 1; t < chain.lines; t += 1)
    steps.forEach(([from, to], k) => {
      const score =
        (flow.forward[(t - 1) * S + from] ?? 0) +
        stepScore(chain, t, k) +
        stateScore(chain, t, to) +
        (flow.backward[t * S + to] ?? 0);
      const by = (gold[t - 1] === from && gold[t] === to ? 1 : 0) - Math.exp(score - flow.total);
      stepSlopes[k] = (stepSlopes[k] ?? 0) + by;
      const [a, b] = [states[from]?.region, states[to]?.region];
      if (a === 0 && b === 1) add(t * columns + enterColumn, by);
      if (a === 1 && b === 2) add(t * columns + leaveColumn, by);
    });
  return { slopes, stepSlopes };
}

export interface HeadlineExample {
  readonly candidates: readonly { readonly names: readonly string[]; readonly right: boolean }[];
  readonly weight: number;
}

/** Weights that make the right candidates most probable; a page without one should choose none (score 0). */
export function fitHeadline(
  examples: readonly HeadlineExample[],
  settings: { epochs: number; rate: number; decay: number },
): Map<string, number> {
  const names = [...new Set(examples.flatMap((example) => example.candidates.flatMap((candidate) => candidate.names)))];
  const index = new Map(names.map((name, i) => [name, i]));
  const walker = new Walker(names.length);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1)
    for (const { candidates, weight } of examples) {
      const scores = candidates.map(({ names }) =>
        names.reduce((sum, name) => sum + (walker.value[index.get(name) ?? -1] ?? 0), 0),
      );
      const top = Math.max(0, ...scores);
      const odds = scores.map((score) => Math.exp(score - top));
      const none = Math.exp(-top);
      const all = none + odds.reduce((a, b) => a + b, 0);
      const some = candidates.some(({ right }) => right);
      const right = some ? odds.reduce((sum, odd, i) => sum + (candidates[i]?.right ? odd : 0), 0) : none;
      const slopes = new Float64Array(names.length);
      candidates.forEach((candidate, i) => {
        const odd = odds[i] ?? 0;
        const by = (candidate.right ? odd / right : 0) - odd / all;
        for (const name of candidate.names) {
          const k = index.get(name) ?? 0;
          slopes[k] = (slopes[k] ?? 0) + by;
        }
      });
      slopes.forEach((slope, k) =>
        walker.step(
          k,
          weight * slope - settings.decay * (walker.value[k] ?? 0),
          settings.rate * (1 - epoch / settings.epochs),
        ),
      );
    }
  return new Map(names.map((name, i) => [name, walker.value[i] ?? 0]));
}
