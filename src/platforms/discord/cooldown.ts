/** How soon a person, and everyone in a channel, may ask in plain words again. Keeps only what still counts. */

export interface Waits {
  /** ms */
  readonly person: number;
  readonly channel: number;
}

export class Cooldown {
  readonly #until = new Map<string, number>();

  /** Whether a question may be answered at `now` (ms); then both wait from there on. */
  take(personId: string, channelId: string, now: number, waits: Waits): boolean {
    this.#drop(now);
    const keys = [`person ${personId}`, `channel ${channelId}`] as const;
    if (keys.some((key) => (this.#until.get(key) ?? 0) > now)) return false;
    if (waits.person > 0) this.#until.set(keys[0], now + waits.person);
    if (waits.channel > 0) this.#until.set(keys[1], now + waits.channel);
    return true;
  }

  get size(): number {
    return this.#until.size;
  }

  #drop(now: number): void {
    if (this.#until.size < 1000) return;
    for (const [key, until] of this.#until) if (until <= now) this.#until.delete(key);
  }
}
