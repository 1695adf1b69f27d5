/** Makes ahead what issues are made from, once what is held has stood for a while: an issue that is due then waits for nothing. */
import type { OutletHolding } from '../model/held.ts';
import type { Choice } from '../model/subscription.ts';
import { pauser } from '../pauser.ts';
import { gather } from './gather.ts';
import { wordsOf } from './holds-words.ts';
import { newestHeld, type DigestLook } from './news.ts';
import type { Comparing } from './notable.ts';

/** What asks most of all. */
const CHOICE: Choice = {
  speakers: [],
  topics: [],
  outlets: [],
  words: [],
  notWords: [],
  discrepancies: true,
  most: 25,
};
const DAY = 24 * 3_600_000;

/** Gathers for nobody an issue over all that is held, and one over the last day, in slices of time. `now`: ms since 1970. */
export async function makeReady(
  look: DigestLook,
  comparing: Comparing,
  { now, pause = pauser() }: { readonly now: number; readonly pause?: () => Promise<void> },
): Promise<void> {
  for (const { headlines } of look.outlets())
    for (const { article } of headlines) {
      wordsOf(article);
      await pause();
    }
  const until = newestHeld(look, now);
  if (until === null) return;
  for (const since of [null, now - DAY])
    await gather({ choice: CHOICE, window: { since, until } }, CHOICE.most, { look, comparing, pause });
}

/** Ends what is being made. */
class Stopped extends Error {}

export class Readiness {
  readonly #look: DigestLook;
  readonly #comparing: Comparing;
  /** What was held when it was last asked, and when all was made ready. */
  #seen: readonly OutletHolding[] | null = null;
  #ready: readonly OutletHolding[] | null = null;
  #isBusy = false;
  #isStopped = false;

  constructor(look: DigestLook, comparing: Comparing) {
    this.#look = look;
    this.#comparing = comparing;
  }

  /** To be called now and then: what was held at the call before, and still is, is made ready. */
  async keep(now: number): Promise<void> {
    const held = this.#look.outlets();
    const stands = held === this.#seen;
    this.#seen = held;
    if (!stands || held === this.#ready || this.#isBusy || this.#isStopped) return;
    this.#isBusy = true;
    // What fails is not tried again before something changes: issues are made all the same.
    this.#ready = held;
    try {
      await makeReady(this.#look, this.#comparing, { now, pause: this.#pauser() });
    } catch (fault) {
      if (!(fault instanceof Stopped)) throw fault;
    } finally {
      this.#isBusy = false;
    }
  }

  stop(): void {
    this.#isStopped = true;
  }

  #pauser(): () => Promise<void> {
    const pause = pauser();
    return async () => {
      if (this.#isStopped) throw new Stopped();
      await pause();
    };
  }
}
