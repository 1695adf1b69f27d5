/** Timing for benchmarks: percentiles in ms, and ratios to a yardstick of the same run. */

export interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Runs `work` on each input, each `rounds` times, after one round to warm up. */
export async function timed<Input>(
  inputs: readonly Input[],
  rounds: number,
  work: (input: Input) => unknown,
): Promise<Timing> {
  const taken: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const input of inputs) {
      const start = performance.now();
      await work(input);
      if (round > 0) taken.push(performance.now() - start);
    }
  }
  taken.sort((a, b) => a - b);
  const at = (share: number) => taken[Math.min(taken.length - 1, Math.floor(taken.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

export const ratio = (a: number, b: number): string => `${(a / b).toFixed(2)}x`;
export const ms = (time: number): string => `${time.toFixed(2)} ms`;
export const print = (line: string): void => void process.stdout.write(`${line}\n`);
