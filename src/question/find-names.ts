/** Recognises speakers and outlets held in the words of a message. Asks the newsroom as little as it can. */
import type { Look as NewsroomLook } from '../newsroom.ts';
import { UTTERANCES } from './asked-data.ts';
import { BODIES } from './bodies-data.ts';
import { ANYBODY, EDGES, LEAD, NOBODYS_NAME, PAPERS, PRONOUNS, THINGS, TITLES, wordSet } from './message-data.ts';
import { outletsIn } from './name-outlets.ts';
import { capitalised, OUTLET, written, type Token } from './read-message.ts';
import { nearName } from './spelling.ts';

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

type Find = (tokens: readonly Token[]) => string | null;

const ADVERBS = wordSet(
  'only actually really ever exactly publicly just recently himself herself itself themselves also already too even still always once again personally directly lately',
);
const ARTICLES = new Set(['the', 'a', 'an', 'this', 'our', 'their']);
/** After a name: "this Okafor person". */
const SOMEBODY = wordSet('person guy man woman fellow chap character bloke lady');
const AROUND = new Set(['of', 'about', 'as', 'that', 'if', 'whether']);
const MOST_CALLS = 16;
const LONGEST_NAME = 4;

/** Answers are kept for one message; past a number of calls the newsroom is not asked again. */
export function namesIn(look: Look): Names {
  let calls = 0;
  const kept = (find: Find, mayAsk: (typed: string, words: number) => boolean): Find => {
    const answers = new Map<string, string | null>();
    return (tokens) => {
      const typed = written(tokens);
      const known = answers.get(typed);
      if (known !== undefined) return known;
      if (!mayAsk(typed, tokens.length) || ++calls > MOST_CALLS) return null;
      const name = find(tokens);
      answers.set(typed, name);
      return name;
    };
  };
  const held = kept(
    (tokens) => (look.speakersNamed(written(tokens)).length > 0 ? written(tokens) : null),
    (typed, words) => typed !== '' && words <= 5,
  );
  const near = kept(
    (tokens) => look.nearestSpeakers(written(tokens)).find((other) => nearName(written(tokens), other)) ?? null,
    (typed, words) => words <= 3 && typed.length >= 4 && typed.length <= 60,
  );
  return {
    read: (given) => readName(given, held, near),
    held,
    outlet: outletsIn(look),
    examples: () => look.suggestSpeakers('').slice(0, 3),
  };
}

function readName(given: readonly Token[], held: Find, near: Find): Named {
  const tokens = trimmed(given);
  const paper = tokens.find(({ low }) => low === OUTLET);
  if (paper) return { kind: 'outlet', name: paper.text };
  if (tokens.length === 0) return { kind: given.some(({ low }) => PRONOUNS.has(low)) ? 'pronoun' : 'none' };
  return (
    inGeneral(tokens) ?? ofSomebody(tokens, held, near) ?? (mayName(bareOf(tokens)) ? unheld(tokens) : { kind: 'none' })
  );
}

/** Words for nobody, anybody, or papers. */
function inGeneral(tokens: readonly Token[]): Named | null {
  const lows = tokens.map(({ low }) => low);
  const empty = (low: string) => EDGES.has(low) || LEAD.has(low);
  if (lows.every((low) => PRONOUNS.has(low))) return { kind: 'pronoun' };
  if (lows.some((low) => PAPERS.has(low)) && lows.every((low) => PAPERS.has(low) || empty(low)))
    return { kind: 'papers' };
  if (!tokens.every((token) => isAnybody(token) || (empty(token.low) && token.text !== 'US'))) return null;
  return { kind: tokens.some(isAnybody) ? 'anybody' : 'none' };
}

function ofSomebody(tokens: readonly Token[], held: Find, near: Find): Named | null {
  const bare = bareOf(tokens);
  const isRole = isPost(tokens);
  const exact =
    isRole && tokens.length === 1 ? null : (held(tokens) ?? (bare.length < tokens.length ? held(bare) : null));
  if (exact !== null) return { kind: 'held', name: exact };
  // "The town's ministry" is not the town, nor "minister" a slip of "ministry".
  if (isRole || isBody(tokens)) return null;
  const titled = bare.length > 1 && TITLES.has(tokens[0]?.low ?? '');
  const isAsking = bare.length === 1 && UTTERANCES.has(bare[0]?.low ?? '');
  const close = capitalsHeld(bare, held) ?? (isAsking ? null : near(bare)) ?? (titled ? near(bare.slice(-1)) : null);
  return close === null ? null : { kind: 'held', name: close };
}

const unheld = (tokens: readonly Token[]): Named => ({ kind: 'unheld', name: written(bareOf(tokens)) });

const isAnybody = ({ low, text }: Token): boolean => ANYBODY.has(low) && text !== 'US';

const mayName = (bare: readonly Token[]): boolean =>
  bare.length > 0 &&
  bare.length <= LONGEST_NAME &&
  !bare.some(
    (token, at) =>
      (NOBODYS_NAME.has(token.low) && !joinsPlace(bare, at)) ||
      PRONOUNS.has(token.low) ||
      PAPERS.has(token.low) ||
      isAnybody(token),
  );

const isPost = (tokens: readonly Token[]): boolean => tokens.every(({ low }) => TITLES.has(low));
const isBody = (tokens: readonly Token[]): boolean =>
  BODIES.has(tokens.at(-1)?.low ?? '') || tokens.some((_, at) => joinsPlace(tokens, at));

/** A person without titles; a post or a body is named by all its words. */
const bareOf = (tokens: readonly Token[]): readonly Token[] =>
  isPost(tokens) || isBody(tokens)
    ? tokens.filter(({ low }, at) => at > 0 || !ARTICLES.has(low))
    : withoutTitles(tokens);

/** "The mayor of Eelhaven": a place goes with the post. */
export const joinsPlace = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.low === 'of' && at > 0 && tokens[at + 1] !== undefined && capitalised(tokens[at + 1] as Token);

/** "The town's spokesman Ada Okafor", "Okafor tolls": all words in capitals, or those that end it. */
function capitalsHeld(tokens: readonly Token[], held: Find): string | null {
  const capitals = tokens.filter(capitalised);
  if (capitals.length === 0 || capitals.length === tokens.length) return null;
  const last = tokens.findLastIndex((token) => !capitalised(token)) + 1;
  return held(capitals) ?? (last < tokens.length ? held(tokens.slice(last)) : null);
}

/** Two or three words in capitals, none of them a thing that happens or a place. */
export const isPersonLike = (name: readonly Token[]): boolean =>
  name.length >= 2 &&
  name.length <= 3 &&
  name.every(({ text, low }) => /^\p{Lu}\p{Ll}/u.test(text) && !THINGS.has(low) && !EDGES.has(low));

function trimmed(tokens: readonly Token[]): readonly Token[] {
  let [from, to] = [0, tokens.length];
  const empty = (at: number) => {
    const { low = '' } = tokens[at] ?? {};
    return (LEAD.has(low) && !capitalised(tokens[at] as Token)) || ADVERBS.has(low) || AROUND.has(low);
  };
  while (from < to && empty(from)) from++;
  while (to > from && (empty(to - 1) || (to > from + 1 && SOMEBODY.has(tokens[to - 1]?.low ?? '')))) to--;
  return tokens.slice(from, to);
}

/** A name without what stands before it ("Mr", "prime minister"). */
function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1 && TITLES.has(tokens[from]?.low ?? '')) from++;
  return tokens.slice(from);
}
