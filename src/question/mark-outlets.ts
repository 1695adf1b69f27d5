/** Recognises outlets in a message: those it only asks in ("… in the Courier") are taken out, others stay as one word of their own. */
import { type Names } from './find-names.ts';
import { INTRODUCES } from './name-outlets.ts';
import { capitalised, OUTLET, written, type Token } from './read-message.ts';
import { MASTHEADS, PAPERS, wordSet } from './message-data.ts';

export interface Marked {
  readonly tokens: readonly Token[];
  /** The outlet asked in, or null. */
  readonly outlet: string | null;
}

const LONGEST_NAME = 6;
const BEFORE = wordSet('in at by from per only via told tell tells with to for on of');
const AUXILIARY = new Set(['do', 'does', 'did', 'has', 'have', 'had', 'is', 'was']);
const QUOTES = /^(?:quotes?|quotations?|excerpts?|passages?|paragraphs?|interviews?)$/;

export function markOutlets(given: readonly Token[], names: Names): Marked {
  const tokens: Token[] = [];
  let outlet: string | null = null;
  const outlets = outletsAt(given, names);
  // Two outlets named are there to be set against each other: none is an aside.
  const several = new Set([...outlets.values()].map(({ name }) => name)).size > 1;
  for (let at = 0; at < given.length; at++) {
    const found = outlets.get(at);
    if (!found) {
      tokens.push(given[at] as Token);
      continue;
    }
    const next = given[found.to];
    const aside = asidesBefore(tokens, { given, at, to: found.to });
    const owned = next !== undefined && next.pause === null && (PAPERS.has(next.low) || QUOTES.test(next.low));
    const isSubject = AUXILIARY.has(tokens.at(-1)?.low ?? '');
    const asked = owned && isSubject && given[found.to - 1]?.possessive === true;
    if (!several && outlet === null && !isSubject && (aside !== null || owned)) {
      outlet = found.name;
      tokens.length -= aside ?? 0;
      at = next?.low === 'only' ? found.to : found.to - 1;
    } else {
      tokens.push({
        text: found.name,
        low: OUTLET,
        possessive: given[found.to - 1]?.possessive ?? false,
        start: given[at]?.start ?? 0,
        pause: given[at]?.pause ?? null,
      });
      at = asked ? found.to : found.to - 1;
    }
  }
  return { tokens, outlet };
}

/** By the place where each begins. */
function outletsAt(given: readonly Token[], names: Names): ReadonlyMap<number, { name: string; to: number }> {
  const found = new Map<number, { name: string; to: number }>();
  for (let at = 0; at < given.length; at++) {
    const one = given[at]?.low === '"' ? null : outletAt(given, at, names);
    if (one) found.set(at, one);
    at = one ? one.to - 1 : at;
  }
  return found;
}

/** How many words before an outlet go with it; null where it is more than an aside. */
function asidesBefore(
  tokens: readonly Token[],
  { given, at, to }: { given: readonly Token[]; at: number; to: number },
): number | null {
  const [last, before] = [tokens.at(-1)?.low ?? '', tokens.at(-2)?.low ?? ''];
  if (last === 'to' && before === 'according') return 2;
  if (last === 'to' || last === 'for' || last === 'with' || last === 'of' || last === 'on')
    return last === 'of' && PAPERS.has(before) ? null : last === 'of' ? 1 : null;
  if (last.startsWith('t') && BEFORE.has(last)) return 0;
  if (BEFORE.has(last)) return before === 'only' ? 2 : 1;
  // Set apart: "Courier: what did …", "…, Courier".
  const opens = at === 0 && given[to]?.pause === 'part';
  const closes = given[at]?.pause === 'part' && to === given.length && tokens.length > 0;
  return opens || closes || given[to]?.low === 'only' ? 0 : null;
}

/** The outlet named here by as many words as name one; "the" before it goes with it. */
function outletAt(tokens: readonly Token[], at: number, names: Names): { name: string; to: number } | null {
  const start = INTRODUCES.has(tokens[at]?.low ?? '') ? at + 1 : at;
  let end = start;
  while (
    end < tokens.length &&
    end < start + LONGEST_NAME &&
    tokens[end]?.low !== '"' &&
    (end === start || tokens[end]?.pause === null) &&
    !(end > start && tokens[end - 1]?.possessive)
  )
    end++;
  for (let to = end; to > start; to--) {
    const name = names.outlet(tokens.slice(at, to));
    if (name !== null) return { name, to };
  }
  return unheldAt(tokens, start, end);
}

/** A name in capitals that ends as outlets' names do ("South Harbour Post"), though none is held under it. */
function unheldAt(tokens: readonly Token[], start: number, end: number): { name: string; to: number } | null {
  let last = 0;
  for (let to = start; to < end && capitalised(tokens[to] as Token); to++)
    if (to > start && MASTHEADS.has(tokens[to]?.low ?? '')) last = to + 1;
  return last === 0 ? null : { name: written(tokens.slice(start, last)), to: last };
}
