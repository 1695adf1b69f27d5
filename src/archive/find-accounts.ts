/** Finds what articles tell of one speaker's words; says how many are left out, and why. Cuts nothing. */
import type { Found, Query } from '../model/held.ts';
import type { Speaker } from '../model/speaker.ts';
import type { AccountPlace, AccountPlaces } from './account-places.ts';
import { accountsWith } from './account-words.ts';
import { passes } from './filter.ts';
import { isWithheld } from './places.ts';

/** Whose words; the rest as of any question. */
export type AccountQuery = Query & { readonly speaker: Speaker };

export interface FoundAccounts extends Omit<Found<unknown>, 'hits' | 'leftOut'> {
  readonly places: readonly AccountPlace[];
  /** Counted when asked for. */
  readonly leftOut: () => readonly string[];
}

interface Within {
  /** All of the speaker's, in the order of lists. */
  readonly told: readonly AccountPlaces[];
  /** Whether any article has the term. */
  readonly isHeld: (term: string) => boolean;
}

/** An abstract tells it in our words: it is counted, and never shown as an outlet's. */
export function findAccounts(query: AccountQuery, { told, isHeld }: Within): FoundAccounts {
  const found = told.filter(({ held }) => passes(held.article, query));
  const open = found.flatMap(({ named }) => named).filter((place) => !isClosed(place));
  const own = met(open.filter(isOutlets), query, isHeld);
  const alike = (places: readonly AccountPlace[]): number => {
    const others = met(places, query, isHeld);
    return others.match === own.match ? others.places.length : 0;
  };
  return {
    ...own,
    leftOut: () => {
      const perhaps = found.flatMap((places) => places.perhaps).filter((place) => isOutlets(place) && !isClosed(place));
      const closed = found.flatMap(({ named }) => named).filter((place) => isOutlets(place) && isClosed(place));
      return [
        ...counted(alike(perhaps), 'reported that may be theirs left out, since the speaker is not established'),
        ...counted(
          alike(open.filter((place) => !isOutlets(place))),
          'reported in our abstracts left out, since the words there are ours',
        ),
        ...counted(alike(closed), 'reported left out, since a name there is withheld'),
      ];
    },
  };
}

const counted = (count: number, what: string): string[] => (count > 0 ? [`${count} ${what}`] : []);

const isOutlets = ({ held }: AccountPlace): boolean => held.article.form !== 'abstract';

const isClosed = ({ held, span, number }: AccountPlace): boolean =>
  held.withheld !== undefined && isWithheld({ of: { held }, span, quotation: number });

function met(
  places: readonly AccountPlace[],
  { words }: AccountQuery,
  isHeld: (term: string) => boolean,
): Omit<FoundAccounts, 'leftOut'> {
  if (words === undefined) return { places, match: 'all', tooCommon: false, respelt: [] };
  return accountsWith(places, words, isHeld);
}
