/** Recognises speakers and outlets held in the words of a message. Asks the newsroom as little as it can. */
import type { Look as NewsroomLook } from '../newsroom.ts';
import { ANYBODY, EDGES, LEAD, MASTHEADS, NOBODYS_NAME, PAPERS, PRONOUNS, TITLES } from './message-data.ts';
import type { Token } from './read-message.ts';
import { nearName, plain } from './spelling.ts';

/** What understanding asks of the newsroom. */
export type Look = Pick<
  NewsroomLook,
  'speakersNamed' | 'nearestSpeakers' | 'suggestSpeakers' | 'outletNamed' | 'suggestOutlets'
>;

/**
 * `held`: the articles held name somebody so, perhaps misspelt. `unheld`: looks like a name, none is held. `pronoun`: somebody whom only
 * the asker knows. `anybody`: nobody in particular. `outlet`: an outlet held.
 */
export type Named =
  | { readonly kind: 'held' | 'unheld' | 'outlet'; readonly name: string }
  | { readonly kind: 'pronoun' | 'anybody' | 'papers' | 'none' };

const ADVERBS = new Set(
  'only actually really ever exactly publicly just recently himself herself itself themselves also already too even still always once again personally directly lately'.split(
    ' ',
  ),
);
const MOST_CALLS = 6;

/** The word that stands for an outlet in a message; its text is the outlet's name. */
export const OUTLET = '\u0000outlet';

export interface Names {
  /** Whom words in a name's place mean. */
  read(tokens: readonly Token[]): Named;
  /** The speaker that these words name exactly, as typed. */
  held(tokens: readonly Token[]): string | null;
  /** The outlet held that these words name, by its name or its initials. */
  outlet(tokens: readonly Token[]): string | null;
  /** Names held, most quoted first. */
  examples(): readonly string[];
}

/** Answers are kept for one message; past a number of calls the newsroom is not asked again. */
export function namesIn(look: Look): Names {
  const speakers = new Map<string, string | null>();
  const nearest = new Map<string, string | null>();
  let calls = 0;
  let listed: readonly string[] | null = null;

  const held = (tokens: readonly Token[]): string | null => {
    const typed = written(tokens);
    const known = speakers.get(typed);
    if (known !== undefined) return known;
    if (typed === '' || tokens.length > 5 || ++calls > MOST_CALLS) return null;
    const name = look.speakersNamed(typed).length > 0 ? typed : null;
    speakers.set(typed, name);
    return name;
  };

  const near = (tokens: readonly Token[]): string | null => {
    const typed = written(tokens);
    const known = nearest.get(typed);
    if (known !== undefined) return known;
    if (tokens.length > 3 || typed.length > 60 || typed.length < 4 || ++calls > MOST_CALLS) return null;
    const name = look.nearestSpeakers(typed).find((other) => nearName(typed, other)) ?? null;
    nearest.set(typed, name);
    return name;
  };

  const outlet = (tokens: readonly Token[]): string | null => {
    const typed = squeezed(written(tokens).replace(/^the /i, ''));
    if (typed.length < 2 || tokens.length > 6) return null;
    listed ??= look.suggestOutlets('');
    const whole = listed.find((name) => [name, name.replace(/^the /i, '')].some((one) => squeezed(one) === typed));
    if (whole !== undefined) return whole === 'not stated' ? null : whole;
    const bare = tokens.filter(({ low }) => low !== 'the');
    const [only] = bare.length === 1 ? bare : [];
    const shouted =
      only !== undefined &&
      (/^\p{Lu}[\p{Lu}.]+$/u.test(only.text) || (typed.length >= 3 && !EDGES.has(typed) && !LEAD.has(typed)));
    const initials = shouted
      ? listed.filter((name) => [name, name.replace(/^the /i, '')].some((one) => initialsOf(one) === typed))
      : [];
    if (initials.length === 1) return initials[0] ?? null;
    const part = ` ${plain(written(bare))} `;
    const parts =
      typed.length >= 4 &&
      bare.every(capitalised) &&
      (bare.length > 1 || tokens.length > 1) &&
      MASTHEADS.has(bare.at(-1)?.low ?? '')
        ? listed.filter((name) => ` ${plain(name)} `.includes(part))
        : [];
    return parts.length === 1 ? (parts[0] ?? null) : null;
  };

  const read = (given: readonly Token[]): Named => {
    const tokens = trimmed(given);
    const lows = tokens.map(({ low }) => low);
    const [first] = lows;
    const paper = tokens.find(({ low }) => low === OUTLET);
    if (paper) return { kind: 'outlet', name: paper.text };
    if (first === undefined) return { kind: given.some(({ low }) => PRONOUNS.has(low)) ? 'pronoun' : 'none' };
    if (lows.every((low) => PRONOUNS.has(low))) return { kind: 'pronoun' };
    if (lows.some((low) => PAPERS.has(low)) && lows.every((low) => PAPERS.has(low) || EDGES.has(low) || LEAD.has(low)))
      return { kind: 'papers' };
    if (
      lows.every((low) => ANYBODY.has(low) || EDGES.has(low) || LEAD.has(low)) &&
      !lows.some((low) => ANYBODY.has(low))
    )
      return { kind: 'none' };
    if (lows.every((low) => ANYBODY.has(low) || EDGES.has(low) || LEAD.has(low))) return { kind: 'anybody' };
    const bare = withoutTitles(tokens);
    const exact = held(tokens) ?? (bare.length < tokens.length ? held(bare) : null);
    if (exact !== null) return { kind: 'held', name: exact };
    const capitals = bare.filter(capitalised);
    const part = bare.length > 1 && capitals.length > 0 && capitals.length < bare.length ? held(capitals) : null;
    const close = part ?? near(bare) ?? (bare.length > 1 && TITLES.has(first) ? near(bare.slice(-1)) : null);
    if (close !== null) return { kind: 'held', name: close };
    const isName =
      bare.length > 0 &&
      bare.length <= 4 &&
      !bare.some(({ low }) => NOBODYS_NAME.has(low) || PRONOUNS.has(low) || PAPERS.has(low) || ANYBODY.has(low));
    return isName ? { kind: 'unheld', name: written(bare) } : { kind: 'none' };
  };

  return { read, held, outlet, examples: () => look.suggestSpeakers('').slice(0, 3) };
}

/** As typed, with single spaces. */
export const written = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

/** A word that begins with a capital, or is written in an alphabet without them. */
export const capitalised = ({ text }: Token): boolean => /^[^\p{Ll}]/u.test(text) && /^\p{L}/u.test(text);

const squeezed = (name: string): string => plain(name).replace(/[\s.\-‐‑']/g, '');
const initialsOf = (name: string): string => {
  const parts = name.split(/[\s-]+/).filter(Boolean);
  return parts.length < 2 ? '' : plain(parts.map((part) => part[0]).join(''));
};

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  const empty = (at: number) => {
    const { low = '' } = tokens[at] ?? {};
    return (
      (LEAD.has(low) && !capitalised(tokens[at] as Token)) ||
      ADVERBS.has(low) ||
      ['of', 'about', 'as', 'that', 'if', 'whether'].includes(low)
    );
  };
  while (from < to && empty(from)) from++;
  while (to > from && empty(to - 1)) to--;
  return tokens.slice(from, to);
}

/** A name without what stands before it ("Mr", "prime minister"). */
export function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1 && TITLES.has(tokens[from]?.low ?? '')) from++;
  return tokens.slice(from);
}
