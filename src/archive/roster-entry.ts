/** What the roster counts of one speaker over all articles held, and the speaker these counts make. */
import type { SpeakerInArticle, SpeakerKind } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Speaker } from '../model/speaker.ts';
import { fold, tokenize } from './terms.ts';

export interface Entry {
  readonly key: string;
  /** Each with the number of articles that hold the speaker for one. */
  readonly kinds: Map<SpeakerKind, number>;
  /** Printed full names, each with the number of articles that print it. */
  readonly names: Map<string, number>;
  /** Names the newsroom gives, and forms it knows beside the printed ones, likewise. */
  readonly known: Map<string, number>;
  readonly forms: Map<string, number>;
  /** Tokens of every printed or known name, each with the number of articles. */
  readonly tokens: Map<string, number>;
  readonly articles: Map<string, HeldArticle>;
  quotations: number;
  /** The speaker these counts make, until they change; and the words of each form of the name. */
  speaker: Speaker | null;
  parts: readonly ReadonlySet<string>[] | null;
}

/** The folded words of a name, in order. */
export const tokensOf = (name: string): string[] => tokenize(name).map(fold);

export const emptyEntry = (key: string): Entry => ({
  key,
  kinds: new Map(),
  names: new Map(),
  known: new Map(),
  forms: new Map(),
  tokens: new Map(),
  articles: new Map(),
  quotations: 0,
  speaker: null,
  parts: null,
});

export function printedTokens({ article }: HeldArticle, { name, designations, known }: SpeakerInArticle): Set<string> {
  const tokens = new Set(tokensOf(name));
  for (const { span, as } of designations) {
    if (as === 'name') for (const token of tokensOf(article.text.slice(span.start, span.end))) tokens.add(token);
  }
  if (known && 'name' in known)
    for (const form of [known.name, ...known.forms]) for (const token of tokensOf(form)) tokens.add(token);
  return tokens;
}

export function tally<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

/** What most articles have; ties by the alphabet. */
const most = <Key extends string>(counts: ReadonlyMap<Key, number>): Key | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];

export function speakerFrom(entry: Entry): Speaker {
  const { key, kinds, names, known, articles, quotations } = entry;
  const name = most(known) ?? most(names) ?? key;
  entry.speaker ??= { key, kind: most(kinds) ?? 'person', name, articles: articles.size, quotations };
  return entry.speaker;
}

/** The words of a name without its middle initials, in no order. */
export function partsOf(name: string): ReadonlySet<string> {
  const tokens = tokensOf(name);
  return new Set(tokens.filter((token, at) => token.length > 1 || at === 0 || at === tokens.length - 1));
}

function formsOf(entry: Entry): readonly ReadonlySet<string>[] {
  entry.parts ??= [...entry.names.keys(), ...entry.known.keys(), ...entry.forms.keys()].map(partsOf);
  return entry.parts;
}

/** A name of more than one word is known. */
export const isFull = (entry: Entry): boolean => formsOf(entry).some(({ size }) => size > 1);

export const hasForm = (entry: Entry, wanted: ReadonlySet<string>): boolean =>
  wanted.size > 1 &&
  formsOf(entry).some((parts) => parts.size === wanted.size && [...parts].every((part) => wanted.has(part)));

/** Most quoted first, then named in most articles; then by name. */
export function moreFrequent(a: Entry, b: Entry): number {
  const more = b.quotations - a.quotations || b.articles.size - a.articles.size;
  const [left, right] = [speakerFrom(a).name, speakerFrom(b).name];
  return more || (left === right ? order(a.key, b.key) : order(left, right));
}

const order = (a: string, b: string): number => (a < b ? -1 : 1);
