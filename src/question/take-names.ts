/** Takes the speaker out of the words around a phrasing ("… about grain by Ada Okafor"). */
import { capitalised, OUTLET, type Names } from './find-names.ts';
import type { Token } from './read-message.ts';

export interface Taken {
  readonly speaker?: string;
  /** The places the name stands at, with the preposition before it. */
  readonly spent: ReadonlySet<number>;
}

const BY = new Set(['by', 'from', 'preferably', 'ideally']);
const ENDS = new Set(
  'about on regarding concerning re in at since until before after between during and or that to with for'.split(' '),
);
const LONGEST_NAME = 5;

/** `places`: among the tokens, in order. */
export function takeSpeaker(places: readonly number[], tokens: readonly Token[], names: Names): Taken {
  for (let at = 0; at < places.length; at++) {
    if (!BY.has(tokens[places[at] ?? 0]?.low ?? '')) continue;
    const to = nameEnd(places, at + 1, tokens);
    const named = names.read(places.slice(at + 1, to).map((place) => tokens[place] as Token));
    const isName =
      named.kind === 'held' || (named.kind === 'unheld' && capitalised(tokens[places[at + 1] ?? 0] as Token));
    if (isName && 'name' in named) return { speaker: named.name, spent: new Set(places.slice(at, to)) };
  }
  return { spent: new Set() };
}

function nameEnd(places: readonly number[], from: number, tokens: readonly Token[]): number {
  let to = from;
  while (to < places.length && to < from + LONGEST_NAME) {
    const token = tokens[places[to] ?? 0];
    if (
      !token ||
      token.low === '"' ||
      token.low === OUTLET ||
      ENDS.has(token.low) ||
      (to > from && token.pause !== null)
    )
      break;
    to++;
  }
  return to;
}
