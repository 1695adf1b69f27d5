// Fits the weights of the headline's chooser, and takes the steps that both fittings take. Deterministic; knows nothing of files.

/** Numbers of the features that hold for a line. */
export type Features = Uint16Array;

/** Adaptive gradient steps: each number slows down by what it has moved. */
export class Walker {
  readonly value: Float64Array;
  readonly moved: Float64Array;
  constructor(size: number) {
    this.value = new Float64Array(size);
    this.moved = new Float64Array(size);
  }
  step(k: number, slope: number, rate: number): void {
    const moved = (this.moved[k] ?? 0) + slope * slope;
    this.moved[k] = moved;
    this.value[k] = (this.value[k] ?? 0) + (rate * slope) / (Math.sqrt(moved) + 1e-6);
  }
}

export interface HeadlineExample {
  readonly candidates: readonly { readonly features: Features; readonly right: boolean }[];
  readonly weight: number;
}

/** Weights that make the right candidates most probable; a page without one should choose none (score 0). */
export function fitHeadline(
  examples: readonly HeadlineExample[],
  settings: { epochs: number; rate: number; decay: number; features: number },
): Float64Array {
  const walker = new Walker(settings.features);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const rate = settings.rate * (1 - epoch / settings.epochs);
    for (const example of examples)
      titleSlopes(example, walker.value).forEach((slope, k) =>
        walker.step(k, example.weight * slope - settings.decay * (walker.value[k] ?? 0), rate),
      );
  }
  return walker.value;
}

function titleSlopes({ candidates }: HeadlineExample, weights: Float64Array): Float64Array {
  const scores = candidates.map(({ features }) => features.reduce((sum, k) => sum + (weights[k] ?? 0), 0));
  const top = Math.max(0, ...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const none = Math.exp(-top);
  const all = none + odds.reduce((a, b) => a + b, 0);
  const some = candidates.some(({ right }) => right);
  const right = some ? odds.reduce((sum, odd, i) => sum + (candidates[i]?.right ? odd : 0), 0) : none;
  const slopes = new Float64Array(weights.length);
  candidates.forEach((candidate, i) => {
    const odd = odds[i] ?? 0;
    const by = (candidate.right ? odd / right : 0) - odd / all;
    for (const k of candidate.features) slopes[k] = (slopes[k] ?? 0) + by;
  });
  return slopes;
}
