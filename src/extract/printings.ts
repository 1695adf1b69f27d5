/** Every printing of a name with its folded words, and which names of several words are no names of their own; decides not who is who. */
import { nameForms, nameTokens } from './name-forms.ts';
import type { NameRun } from './names.ts';
import type { Reading } from './reading.ts';
import { secondNames } from './second-names.ts';

export interface Printing {
  readonly run: NameRun;
  readonly at: number;
  readonly tokens: readonly string[];
  /** The words with a blank between two. */
  readonly key: string;
}

const NO_TOKENS: readonly string[] = [];

/** All printings, in the order of the text; those of places have no words. */
export const printingsOf = ({ words, names }: Reading): Printing[] =>
  names.map((run, at) => {
    const tokens = run.kind === 'place' ? NO_TOKENS : nameTokens(words, run);
    return { run, at, tokens, key: tokens.length === 1 ? (tokens[0] ?? '') : tokens.join(' ') };
  });

/** Names of several words that are a part of one longer name of the article: "de la Vega Ruiz" beside "Ana de la Vega Ruiz". */
export function partsOf(printings: readonly Printing[]): Set<string> {
  const full = new Set<string>();
  const longer = new Map<string, number>();
  for (const { run, tokens, key } of printings) {
    if (run.kind !== 'person' || tokens.length < 2 || full.has(key)) continue;
    full.add(key);
    if (tokens.length === 2) continue;
    for (const { form } of nameForms(tokens, false))
      if (form.includes(' ')) longer.set(form, (longer.get(form) ?? 0) + 1);
  }
  const parts = new Set<string>();
  for (const [form, count] of longer) if (count === 1 && full.has(form)) parts.add(form);
  return parts;
}

/** Every second name with the name printed first: "ida vane" → "ida roe" for "Ida Roe, née Vane". */
export function firstNames(reading: Reading, printings: readonly Printing[]): Map<string, string> {
  const place = new Map<string, number>();
  const first = new Map<string, string>();
  const pairs = secondNames(reading);
  if (pairs.length === 0) return first;
  for (const { key, at } of printings) if (!place.has(key)) place.set(key, at);
  for (const pair of pairs) {
    const one = printings[pair.first]?.key ?? '';
    const other = printings[pair.second]?.key ?? '';
    const reversed = other.includes(' ') && (place.get(other) ?? 0) < (place.get(one) ?? 0);
    if (reversed) first.set(one, other);
    else first.set(other, one);
  }
  return first;
}
