/** Whom a noun phrase may mean: the name, the age and the trade of one person, as the article puts them side by side; compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';
import { once, within } from '../facts.ts';
import { rootOf } from '../words/concepts.ts';
import type { Theme } from './theme-of.ts';

/** `n:` with a surname, `a:` with an age, `r:` with the root of a trade or an office. */
export type WhoKey = string;

interface Mention {
  readonly from: number;
  readonly to: number;
  readonly keys: readonly WhoKey[];
}

const OLDEST = 115;
/** More stand beside each other in lists alone. */
const MOST_KEYS = 6;
/** Words between two that tell of one person: "a popular young maths teacher". */
const FILLERS = 3;
const STOPS = Gap.stop | Gap.semicolon | Gap.dash | Gap.colon | Gap.bracket | Gap.block | Gap.mark;

/** Nobody is told apart by them. */
const ANYBODY =
  /^(?:man|men|woman|women|people|person|officials?|officers?|police|spokesman|spokeswoman|leader|leaders|head|chief|members?|others?)$/u;

/** Read once an article: those who are told of, in order. */
const mentionsOf = once((facts: Facts): readonly Mention[] => {
  const out: Mention[] = [];
  for (let at = 0; at < facts.plain.length; at++) {
    const first = keyAt(facts, at);
    if (first === null) continue;
    const keys = [first.key];
    let to = first.to;
    for (let next = nextOf(facts, to); next !== null && keys.length < MOST_KEYS; next = nextOf(facts, to)) {
      keys.push(next.key);
      to = next.to;
    }
    const office = officeBehind(facts, to);
    if (office !== null) keys.push(office);
    out.push({ from: at, to, keys });
    at = to - 1;
  }
  return out;
});

interface Found {
  readonly key: WhoKey;
  readonly to: number;
}

function keyAt({ plain, words, reading }: Facts, at: number): Found | null {
  const run = reading.names[reading.nameAt[at] ?? -1];
  if (run !== undefined && run.kind === 'person')
    return { key: `n:${plain[run.to - 1] ?? ''}`, to: Math.max(run.to, at + 1) };
  const word = plain[at] ?? '';
  if (words.shaped(at, Shape.digit)) {
    const years = /^(\d{1,3})(?:-year-old)?$/u.exec(word)?.[1];
    if (years === undefined || (years === word && !commaAge({ words }, at)) || Number(years) > OLDEST) return null;
    return { key: `a:${years}`, to: at + 1 };
  }
  if (words.is(at, Kind.role) && !ANYBODY.test(word) && !words.is(at, Kind.saying))
    return { key: `r:${rootOf(word)}`, to: at + 1 };
  return null;
}

/** "Ida Roe, 34, …", "the baker, 34." */
const commaAge = ({ words }: Pick<Facts, 'words'>, at: number): boolean =>
  words.gapHas(at, Gap.comma) && words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.semicolon | Gap.block);

/** What else is told of the same person right behind: an age between commas, "a 34-year-old baker", a name. */
function nextOf(facts: Facts, from: number): Found | null {
  const { words, plain } = facts;
  for (let at = from; at <= from + FILLERS; at++) {
    if (words.gapHas(at, STOPS) || (at > from && words.gapHas(at, Gap.comma))) return null;
    if (
      at === from &&
      words.gapHas(at, Gap.comma) &&
      !commaAge({ words }, at) &&
      !/^(?:an?|the|aged)$/u.test(plain[at] ?? '')
    )
      return null;
    const found = keyAt(facts, at);
    if (found !== null) return found.key.startsWith('r:') && at === from && words.gapHas(at, Gap.comma) ? null : found;
    const passed = words.is(
      at,
      Kind.preposition | Kind.auxiliary | Kind.relative | Kind.conjunction | Kind.saying | Kind.pronoun,
    );
    if (passed || /(?:ed|s)$/u.test(plain[at] ?? '')) return null;
  }
  return null;
}

/** "resigned as health minister". */
function officeBehind(facts: Facts, from: number): WhoKey | null {
  for (let at = from; at < from + FILLERS; at++) {
    if (facts.words.gapHas(at, STOPS | Gap.comma)) return null;
    if (facts.plain[at] !== 'as') continue;
    for (let next = at + 1; next <= at + FILLERS; next++) {
      if (facts.words.gapHas(next, STOPS | Gap.comma)) return null;
      const found = keyAt(facts, next);
      if (found !== null) return found.key.startsWith('r:') ? found.key : null;
    }
  }
  return null;
}

/** What each key stands with; those with two ages or two names are several people. */
const linksOf = once((facts: Facts): ReadonlyMap<WhoKey, ReadonlySet<WhoKey>> => {
  const out = new Map<WhoKey, Set<WhoKey>>();
  for (const { keys } of mentionsOf(facts))
    for (const key of keys) {
      const its = out.get(key) ?? new Set();
      out.set(key, its);
      for (const other of keys) if (other !== key) its.add(other);
    }
  for (const [key, others] of out)
    for (const sort of ['a:', 'n:'])
      if ([...others].filter((one) => one.startsWith(sort)).length > 1 && !key.startsWith(sort)) out.delete(key);
  return out;
});

const NOBODY: ReadonlySet<WhoKey> = new Set();
const known = new WeakMap<Theme, ReadonlySet<WhoKey>>();

/** Whom a theme may mean: what it tells itself, and what the article puts beside it. Read once a theme. */
export function whoIs(facts: Facts, theme: Theme | null): ReadonlySet<WhoKey> {
  if (theme === null) return NOBODY;
  const before = known.get(theme);
  if (before !== undefined) return before;
  const found = readWho(facts, theme);
  known.set(theme, found);
  return found;
}

function readWho(facts: Facts, theme: Theme): ReadonlySet<WhoKey> {
  const out = new Set<WhoKey>();
  const mentions = theme.pronoun
    ? firstBefore(facts, theme.from)
    : [...within(mentionsOf(facts), theme.from, theme.to), ...namedNext(facts, theme)];
  const links = linksOf(facts);
  const add = (key: WhoKey): void => {
    if (out.has(key)) return;
    out.add(key);
    for (const other of links.get(key) ?? []) add(other);
  };
  for (const { keys } of mentions) keys.forEach(add);
  return out;
}

/** "A man wanted for forgery was arrested … Tomas Vahl had been on the run": whom a report names right behind its first sentence. */
function namedNext(facts: Facts, { from, to }: Theme): readonly Mention[] {
  const sentence = facts.sentences[facts.sentenceOf[from] ?? -1];
  const next = facts.sentences[(sentence?.index ?? 0) + 1];
  if (
    sentence === undefined ||
    next === undefined ||
    sentence.place !== 'body' ||
    !/^an?$/u.test(facts.plain[from] ?? '')
  )
    return [];
  if (facts.sentences[sentence.index - 1]?.place === 'body' || to - from > LONGEST_LEAD) return [];
  const first = within(mentionsOf(facts), next.from, next.to)[0];
  return first !== undefined && first.from <= next.from + 1 && first.keys.some((key) => key.startsWith('n:'))
    ? [first]
    : [];
}

/** Words of a subject in a first sentence. */
const LONGEST_LEAD = 16;

/** "He": the first whom the sentence before names, or tells of. */
function firstBefore(facts: Facts, at: number): readonly Mention[] {
  const before = facts.sentences[(facts.sentenceOf[at] ?? 0) - 1];
  if (before === undefined) return [];
  const all = within(mentionsOf(facts), before.from, before.to);
  const named = all.find(({ keys }) => keys.some((key) => key.startsWith('n:'))) ?? all[0];
  return named === undefined ? [] : [named];
}

/** They hold one office, or work at one trade, and nobody says that they are two. */
export const sameRole = (ones: ReadonlySet<WhoKey>, others: ReadonlySet<WhoKey>): boolean =>
  [...ones].some((key) => key.startsWith('r:') && others.has(key));

/** One age, or one surname: one person. Two ages: two. Null where nothing says. */
export function samePeople(ones: ReadonlySet<WhoKey>, others: ReadonlySet<WhoKey>): boolean | null {
  let said: boolean | null = null;
  for (const sort of ['n:', 'a:']) {
    const [left, right] = [ones, others].map((keys) => [...keys].filter((key) => key.startsWith(sort)));
    if (left === undefined || right === undefined || left.length === 0 || right.length === 0) continue;
    if (left.some((key) => right.includes(key))) said = true;
    else if (sort === 'a:' && left.length === 1 && right.length === 1) said ??= false;
  }
  return said;
}
