// Fits the weights of the chain that says what a page's lines are. Deterministic; knows nothing of files.
import {
  bodyState,
  columns,
  enterColumn,
  kinds,
  leaveColumn,
  regions,
  states,
  steps,
} from '../../src/ingest/page-chain.ts';
import { crossing, flowOf, probabilities } from '../../src/ingest/page-flow.ts';
import type { Flow } from '../../src/ingest/page-flow.ts';
import type { Label } from './page-examples.ts';
import { Walker } from './page-title-training.ts';
import type { Features } from './page-title-training.ts';

export interface ChainExample {
  readonly lines: readonly Features[];
  readonly labels: readonly Label[];
  readonly weight: number;
}
export interface ChainSettings {
  readonly epochs: number;
  readonly rate: number;
  /** Pulls every weight of a page's features towards 0 in each step. */
  readonly decay: number;
  /** Share of the features hidden at random in each step. */
  readonly hidden: number;
  /** Features seen on fewer examples than this are left out. */
  readonly rare: number;
}
export interface ChainWeights {
  readonly lines: Float64Array;
  readonly steps: Float64Array;
}

class Dice {
  private seed = 7;
  /** 0 ≤ number < 2 ** 32. */
  throw(): number {
    this.seed = (Math.imul(this.seed, 1103515245) + 12345) >>> 0;
    return this.seed;
  }
  share(): number {
    return (this.throw() >>> 8) / 2 ** 24;
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
  settings: ChainSettings & { features: number },
): ChainWeights {
  const walker = new Walker(settings.features * columns);
  const stepsWalker = new Walker(steps.length);
  const mean = new Float64Array(walker.value.length);
  const stepMean = new Float64Array(steps.length);
  const averagedFrom = Math.floor(settings.epochs / 2);
  const share = 1 / (settings.epochs - averagedFrom);
  const usual = usualFeatures(examples, settings);
  const dice = new Dice();
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, dice);
    const rate = settings.rate * (1 - epoch / settings.epochs);
    for (const i of order) {
      const example = examples[i];
      if (!example || example.lines.length === 0) continue;
      const shown = usual.map((is) => (is && dice.share() >= settings.hidden ? 1 : 0));
      learn(example, shown, { walker, stepsWalker, rate, decay: settings.decay, kept: 1 - settings.hidden });
    }
    if (epoch < averagedFrom) continue;
    addScaled(mean, walker.value, share);
    addScaled(stepMean, stepsWalker.value, share);
  }
  return { lines: mean, steps: stepMean };
}

/** 1 for features seen on enough examples. */
function usualFeatures(examples: readonly ChainExample[], settings: { features: number; rare: number }): Uint8Array {
  const seen = new Uint32Array(settings.features);
  for (const { lines } of examples)
    for (const feature of new Set(lines.flatMap((line) => [...line]))) seen[feature] = (seen[feature] ?? 0) + 1;
  return Uint8Array.from(seen, (count) => (count > 0 && count >= settings.rare ? 1 : 0));
}

function shuffle(order: number[], dice: Dice): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = dice.throw() % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}

function addScaled(sum: Float64Array, values: Float64Array, share: number): void {
  for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (values[i] ?? 0) * share;
}

interface Model {
  readonly walker: Walker;
  readonly stepsWalker: Walker;
  readonly rate: number;
  readonly decay: number;
  readonly kept: number;
}

/** One step along the example's slopes, by the features that are shown: no single one may carry a page. */
function learn(example: ChainExample, shown: Uint8Array, model: Model): void {
  const { lines, weight } = example;
  const { value } = model.walker;
  const sums = new Float64Array(lines.length * columns);
  lines.forEach((line, t) => {
    for (const feature of line)
      if (shown[feature]) addRow(sums, t * columns, { values: value, from: feature * columns });
  });
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) / model.kept;
  const chain = { sums, stepWeights: model.stepsWalker.value, lines: lines.length };
  const { slopes, stepSlopes } = slopesOf(flowOf(chain), goldStates(example.labels));
  const total = new Float64Array(value.length);
  const touched = new Uint8Array(shown.length);
  lines.forEach((line, t) => {
    for (const feature of line)
      if (shown[feature]) {
        touched[feature] = 1;
        addRow(total, feature * columns, { values: slopes, from: t * columns });
      }
  });
  touched.forEach((is, feature) => {
    if (is)
      for (let k = feature * columns; k < (feature + 1) * columns; k += 1)
        model.walker.step(k, weight * (total[k] ?? 0) - model.decay * (value[k] ?? 0), model.rate);
  });
  for (let k = 0; k < steps.length; k += 1)
    model.stepsWalker.step(
      k,
      weight * (stepSlopes[k] ?? 0) - model.decay * (model.stepsWalker.value[k] ?? 0),
      model.rate,
    );
}

function addRow(sums: Float64Array, to: number, row: { values: Float64Array; from: number }): void {
  for (let c = 0; c < columns; c += 1) sums[to + c] = (sums[to + c] ?? 0) + (row.values[row.from + c] ?? 0);
}

/** Observed minus expected counts. */
function slopesOf(flow: Flow, gold: readonly number[]): { slopes: Float64Array; stepSlopes: Float64Array } {
  const likely = probabilities(flow);
  const S = states.length;
  const slopes = new Float64Array(gold.length * columns);
  const stepSlopes = new Float64Array(steps.length);
  const add = (at: number, by: number): void => {
    slopes[at] = (slopes[at] ?? 0) + by;
  };
  for (let t = 0; t < gold.length; t += 1)
    states.forEach((state, s) => {
      const by = (gold[t] === s ? 1 : 0) - (likely[t * S + s] ?? 0);
      add(t * columns + state.kind, by);
      add(t * columns + kinds.length + state.region, by);
      if (t === 0 && s === bodyState) add(enterColumn, by);
    });
  for (let t = 1; t < gold.length; t += 1) {
    const factors = crossingFactors(flow, t);
    for (let k = 0; k < steps.length; k += 1) {
      const [from, to] = [FROM[k] ?? 0, TO[k] ?? 0];
      const crossed = crossing[k] ?? 0;
      const ways =
        (flow.forward[(t - 1) * S + from] ?? 0) * (flow.backward[t * S + to] ?? 0) * (flow.worth[t * S + to] ?? 0);
      const likelihood =
        ways * (flow.stepWorth[k] ?? 0) * (factors[crossed === 0 ? (REGION[to] ?? 0) : 2 + crossed] ?? 0);
      const by = (gold[t - 1] === from && gold[t] === to ? 1 : 0) - likelihood;
      stepSlopes[k] = (stepSlopes[k] ?? 0) + by;
      if (crossed > 0) add(t * columns + (crossed === 1 ? enterColumn : leaveColumn), by);
    }
  }
  return { slopes, stepSlopes };
}

const FROM = steps.map(([from]) => from);
const TO = steps.map(([, to]) => to);
const REGION = states.map(({ region }) => region);

/** What the regions' logarithms and the borders of line `t` make of its steps: within each region, into the article, out of it. */
function crossingFactors(flow: Flow, t: number): number[] {
  const R = regions.length;
  const factor = (a: number, b: number): number =>
    Math.exp((flow.forwardLog[(t - 1) * R + a] ?? 0) + (flow.backwardLog[t * R + b] ?? 0) - flow.total);
  return [
    factor(0, 0),
    factor(1, 1),
    factor(2, 2),
    factor(0, 1) * (flow.borders[2 * t] ?? 0),
    factor(1, 2) * (flow.borders[2 * t + 1] ?? 0),
  ];
}
