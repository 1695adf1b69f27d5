/** Which outlet held words name: by its name, its initials, or the last word of its name. */
import type { Look } from './find-names.ts';
import { EDGES, LEAD, MASTHEADS, PAPERS, wordSet } from './message-data.ts';
import { capitalised, written, type Token } from './read-message.ts';
import { plain } from './spelling.ts';

/** Before the last word of an outlet's name: "our Courier". */
export const INTRODUCES = new Set(['the', 'our', 'own', 'your']);
const NOT_STATED = 'not stated';
/** Last words of names that, written small, are more often something else. */
const GENERAL = wordSet(
  'daily weekly today online tv radio record mail standard review register mirror morning magazine wire bulletin dispatch monitor advertiser broadcasting television newswire',
);
const LONGEST = 6;

interface Listed {
  /** By their names without spaces, with and without "the". */
  readonly byName: ReadonlyMap<string, string>;
  /** By their initials, where they are one outlet's alone. */
  readonly byInitials: ReadonlyMap<string, string>;
  /** Each folded, between spaces. */
  readonly names: readonly (readonly [string, string])[];
}

/** The newsroom is asked for its outlets once. */
export function outletsIn(look: Look): (tokens: readonly Token[]) => string | null {
  let listed: Listed | null = null;
  return (tokens) => {
    if (tokens.length > LONGEST) return null;
    listed ??= listedIn(look);
    return byName(tokens, listed) ?? byInitials(tokens, listed) ?? byPart(tokens, listed);
  };
}

function listedIn(look: Look): Listed {
  const names = look.suggestOutlets('').filter((name) => name !== NOT_STATED);
  const keyed = (keyOf: (name: string) => string) =>
    names.flatMap((name) => [...new Set([keyOf(name), keyOf(bareName(name))])].map((key) => [key, name] as const));
  const initials = Map.groupBy(keyed(initialsOf), ([key]) => key);
  return {
    byName: new Map(keyed(squeezed).toReversed()),
    byInitials: new Map([...initials].flatMap(([, all]) => (all.length === 1 ? all : []))),
    names: names.map((name) => [name, ` ${plain(name)} `]),
  };
}

const bareName = (name: string): string => name.replace(/^the /i, '');
const introduced = (tokens: readonly Token[]) => tokens.filter(({ low }) => !INTRODUCES.has(low));
const only = (names: readonly string[]): string | null => (names.length === 1 ? (names[0] ?? null) : null);

function byName(tokens: readonly Token[], listed: Listed): string | null {
  const [first] = tokens;
  const named = first?.low === 'the' ? tokens.slice(1) : tokens;
  const typed = named.map(({ text }) => squeezed(text)).join('');
  return typed.length < 2 ? null : (listed.byName.get(typed) ?? null);
}

function byInitials(tokens: readonly Token[], listed: Listed): string | null {
  const [one, another] = introduced(tokens);
  if (one === undefined || another !== undefined) return null;
  const typed = squeezed(one.text);
  const shouted = /^\p{Lu}[\p{Lu}.]+$/u.test(one.text) || (typed.length >= 3 && !EDGES.has(typed) && !LEAD.has(typed));
  return shouted ? (listed.byInitials.get(typed) ?? null) : null;
}

function byPart(tokens: readonly Token[], listed: Listed): string | null {
  const last = tokens.at(-1)?.low ?? '';
  if (tokens.length < 2 || last.length < 4 || !MASTHEADS.has(last)) return null;
  const bare = introduced(tokens);
  if (bare.length === 0 || !(bare.every(capitalised) || isSmall(tokens))) return null;
  const part = ` ${plain(written(bare))} `;
  return only(listed.names.filter(([, folded]) => folded.includes(part)).map(([name]) => name));
}

/** "The ledger": written small, but no word for papers in general. */
const isSmall = (tokens: readonly Token[]): boolean =>
  tokens.length === 2 &&
  tokens[0]?.low === 'the' &&
  !GENERAL.has(tokens[1]?.low ?? '') &&
  !PAPERS.has(tokens[1]?.low ?? '');

const squeezed = (name: string): string => (/^[a-z]+$/.test(name) ? name : plain(name).replace(/[\s.\-‐‑']/g, ''));
const initialsOf = (name: string): string => {
  const parts = name.split(/[\s-]+/).filter(Boolean);
  return parts.length < 2 ? '' : plain(parts.map((part) => part[0]).join(''));
};
