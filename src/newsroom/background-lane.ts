/** Work that no answer waits for: one piece after another, begun once answers are given. It keeps no process from ending. */

/** How long a piece waits for what is asked meanwhile, ms. */
const AFTER = 20;

export class BackgroundLane {
  readonly #waiting = new Set<unknown>();
  #last: Promise<unknown> = Promise.resolve();

  /** What is waiting already under a key is not taken again. Work that fails is left at that: it is asked for again. */
  take(key: unknown, work: () => Promise<unknown>): void {
    if (this.#waiting.has(key)) return;
    this.#waiting.add(key);
    this.#last = this.#last.then(async () => {
      await new Promise((resolve) => void setTimeout(resolve, AFTER).unref());
      await work().catch(() => undefined);
      this.#waiting.delete(key);
    });
  }
}
