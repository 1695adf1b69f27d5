/** Where articles tell what somebody said, found when first asked for and kept for those asked for last, until an edit. Knows no query. */
import type { Speaker } from '../model/speaker.ts';
import { accountPlaces, type AccountPlaces } from './account-places.ts';
import { byTime } from './places.ts';
import type { Roster } from './roster.ts';

/** Speakers kept: as many as are asked for by turns. */
const MOST_KEPT = 16;

export class AccountBook {
  readonly #kept = new Map<string, readonly AccountPlaces[]>();

  /** Article by article, in the order of lists. */
  of(speaker: Speaker, roster: Roster): readonly AccountPlaces[] {
    const places = this.#kept.get(speaker.key) ?? find(speaker, roster);
    this.#kept.delete(speaker.key);
    this.#kept.set(speaker.key, places);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    return places;
  }

  /** An article was edited. */
  forget(): void {
    this.#kept.clear();
  }
}

const find = (speaker: Speaker, roster: Roster): readonly AccountPlaces[] =>
  roster
    .articlesOf(speaker)
    .map((held) => accountPlaces(held, roster.numbersIn(held, speaker)))
    .filter(({ named, perhaps }) => named.length + perhaps.length > 0)
    .sort((a, b) => byTime(a.held.article, b.held.article));
