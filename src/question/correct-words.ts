/** Mistyped words of a question → the words the patterns know. Leaves what is asked about as it is typed. */
import { ASIDES } from './aside-data.ts';
import { LOOKING, SAYING, UTTERANCES } from './asked-data.ts';
import { EDGES, LEAD, wordSet } from './message-data.ts';
import { elementsOf } from './pattern.ts';
import { PHRASINGS } from './phrasing-data.ts';
import type { Token } from './read-message.ts';
import { mistypes } from './spelling.ts';

/** Words of their own that a slip would make of a known one. */
const REAL = wordSet(
  'form sued tired angle trial quiet quite diary reserve sacred launch sign contract phase though latter selling stores shard prevented tanks compete slash handed starting taking remainder clams steal',
);

const patterned = new Set([
  ...[...PHRASINGS.flatMap(([, patterns]) => patterns), ...ASIDES]
    .flatMap(elementsOf)
    .flatMap((one) => (one.kind === 'words' ? [...one.words] : [])),
  ...LEAD,
]);
const known = new Set([patterned, EDGES, SAYING, UTTERANCES, LOOKING].flatMap((words) => [...words]));
const byInitial: ReadonlyMap<string, readonly string[]> = Map.groupBy(patterned, (word) => word[0] ?? '');

/** Only `low` changes. */
export function correctWords(tokens: readonly Token[]): Token[] {
  const spelt = new Map([...new Set(tokens.map(({ low }) => low))].map((low) => [low, asSpelt(low)]));
  return tokens.map((token) => ({ ...token, low: spelt.get(token.low) ?? token.low }));
}

function asSpelt(low: string): string {
  if (low.length < 4 || low.length > 16 || known.has(low) || REAL.has(low)) return low;
  const near = [...(byInitial.get(low[0] ?? '') ?? []), ...(byInitial.get(low[1] ?? '') ?? [])];
  return near.find((word) => Math.abs(word.length - low.length) <= 1 && mistypes(low, word)) ?? low;
}
