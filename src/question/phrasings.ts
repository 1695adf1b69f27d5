/** Finds which phrasings a message holds. Reads the patterns of phrasing-data.ts, knows no names. */
import { LEAD } from './message-data.ts';
import { elementsOf, match, needsOf, textOf, type Element, type Stretch, type Trail } from './pattern.ts';
import { PHRASINGS, type Meaning } from './phrasing-data.ts';
import type { Token } from './read-message.ts';

export interface Found extends Stretch {
  readonly means: Meaning;
  readonly late: boolean;
  readonly slots: Readonly<Record<string, Stretch>>;
  /** Places that words of the pattern itself stand at. */
  readonly literal: ReadonlySet<number>;
}

interface Pattern {
  readonly means: Meaning;
  readonly late: boolean;
  readonly elements: readonly Element[];
  /** One of these words is in every match; null where none has to be. */
  readonly needs: ReadonlySet<string> | null;
}

const compiled: readonly Pattern[] = PHRASINGS.flatMap(([means, patterns, late]) =>
  patterns.map((pattern) => {
    const elements = elementsOf(pattern);
    const needs = needsOf(elements);
    return { means, late: late !== undefined, elements, needs };
  }),
);

/** Every phrasing that the message holds at its first place, those that begin first first. `commands`: names for `{command}`. */
export function phrasingsIn(tokens: readonly Token[], commands: ReadonlySet<string>): readonly Found[] {
  const text = textOf(tokens, commands);
  const { lows } = text;
  const distinct = [...new Set(lows)];
  const found: Found[] = [];
  for (const { means, late, elements, needs } of compiled) {
    if (needs !== null && !distinct.some((low) => needs.has(low))) continue;
    for (let from = 0; from < tokens.length; from++) {
      const trail: Trail = { slots: {}, literal: [] };
      const to = match({ text, elements }, { element: 0, at: from }, trail);
      if (to === null) continue;
      found.push({ means, late, from, to, slots: trail.slots, literal: new Set(trail.literal) });
      break;
    }
  }
  return found
    .map((one) => ({ one, at: said(one, lows) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** Where a phrasing begins to say something, so that "find quotes by …" is about quotes. */
function said({ from, late }: Found, lows: readonly string[]): number {
  if (late) return lows.length;
  let at = from;
  while (at < lows.length && LEAD.has(lows[at] ?? '')) at++;
  return at;
}
