/** What the words of a noun phrase tell that sets one thing apart from another: their roots, their marks, their offices; compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isActNoun } from './act-lines.ts';
import { isContent } from '../compared.ts';
import { rootOf } from '../words/concepts.ts';
import type { Facts } from '../facts.ts';

/** The words of a theme, half-open, and what they say. */
export interface Theme {
  readonly from: number;
  readonly to: number;
  readonly roots: ReadonlySet<string>;
  /** Those of what it is, without where it is: "dam" of "the dam at Sarrin". */
  readonly core: ReadonlySet<string>;
  /** Folded words of the core but offices, for asking for families. */
  readonly words: ReadonlySet<string>;
  /** Roots of names in the core: "Marden" of "the Marden bridge". */
  readonly proper: ReadonlySet<string>;
  /** "two men": all that it tells, where nothing tells them apart. */
  readonly generic: string;
  /** A council, a court. */
  readonly body: boolean;
  /** Offices and trades in it: "minister". */
  readonly roles: ReadonlySet<string>;
  /** "he", "they": what it was is told by the sentence before. */
  readonly pronoun: boolean;
  /** The same, or "the building". */
  readonly anaphor: boolean;
  /** "second", "another", "first": which of several it was. */
  readonly marks: ReadonlySet<string>;
}

const CACHE_MOST = 20_000;
const known = new Map<string, readonly string[]>();

/** The roots of the parts of a word. */
export function partRoots(word: string): readonly string[] {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= CACHE_MOST) known.clear();
  const roots = word.split('-').flatMap((part) => (part.length > 2 ? [rootOf(part)] : []));
  known.set(word, roots);
  return roots;
}

/** Marks stand before `head`: what is inserted behind it tells of something else. */
export function themeOf(facts: Facts, from: number, to: number, head = to): Theme {
  const { words, plain } = facts;
  const [roots, core, own, roles, marks] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const proper = new Set<string>();
  let pronoun = false;
  let inCore = true;
  let body = false;
  for (let at = from; at < to; at++) {
    const word = plain[at] ?? '';
    if (words.gapHas(at, Gap.comma)) inCore = true;
    if (WHERE.test(word) || words.is(at, Kind.relative)) inCore = false;
    if (at < head && MARK.test(word) && !(word === 'more' && plain[at + 1] === 'than'))
      marks.add(word === 'another' || word === 'other' || word === 'further' || word === 'more' ? 'second' : word);
    if (/^(?:he|she|it|they|him|them|those|others)$/u.test(word) || (word === 'her' && at === to - 1)) pronoun = true;
    if (!tellsApart(facts, at)) continue;
    for (const root of partRoots(word)) {
      roots.add(root);
      if (inCore) core.add(root);
      if (
        inCore &&
        words.shaped(at, Shape.capital) &&
        (words.gap[at] === Gap.space || (facts.reading.nameAt[at] ?? -1) >= 0)
      )
        proper.add(root);
    }
    if (!inCore) continue;
    if (words.is(at, Kind.body)) body = true;
    if (words.is(at, Kind.role | Kind.title)) for (const root of partRoots(word)) roles.add(root);
    else if (!KIN.test(word)) own.add(word);
  }
  const bare = core.size === 0;
  return {
    from,
    to,
    roots,
    core,
    words: own,
    body,
    proper,
    roles,
    generic:
      bare && !pronoun && !/^(?:the|this)$/u.test(plain[from] ?? '')
        ? plain
            .slice(from, to)
            .filter((word) =>
              /^(?:people|persons?|man|men|woman|women|boys?|girls?|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/u.test(
                word,
              ),
            )
            .join(' ')
        : '',
    pronoun: pronoun && bare,
    anaphor: bare && (pronoun || /^(?:the|this|that|these)$/u.test(plain[from] ?? '')),
    marks,
  };
}

function tellsApart(facts: Facts, at: number): boolean {
  const { words, plain } = facts;
  const word = plain[at] ?? '';
  if ((!isContent(facts, at) && !isActNoun(word)) || NUMBERED.test(word)) return false;
  return (
    !words.shaped(at, Shape.digit) &&
    !words.is(at, Kind.pronoun) &&
    word !== 'him' &&
    word !== 'her' &&
    word !== 'them' &&
    !GENERIC.test(word) &&
    !words.is(at, Kind.time | Kind.adverb | Kind.demonym) &&
    !word.endsWith('ly')
  );
}

/** "nine-day", "two-year-old". */
const NUMBERED =
  /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/u;

/** Somebody's mother is not somebody's brother. */
const KIN =
  /^(?:parents?|mothers?|fathers?|sons?|daughters?|brothers?|sisters?|wife|husband|child|children|kids?|teenagers?|relatives?|family|families|friends?|soldiers?|students?|workers?|fans?)$/u;

/** Behind these stands where or with whom it is, not what. */
const WHERE = /^(?:in|at|near|on|from|with|by|for|between|to|against|outside|inside|over|under|into|off)$/u;

/** They tell two of one sort apart. */
export const MARK =
  /^(?:first|second|third|fourth|fifth|last|final|another|other|further|more|latest|previous|earlier|next|eldest|youngest|again|too)$/u;

/** They are in every report, and tell nothing apart. */
export const GENERIC =
  /^(?:police|policeman|officers?|officials?|authorities|authority|people|persons?|victims?|them|those|others?|man|men|woman|women|boys?|girls?|spokesman|spokeswoman|government|ministry|statement|reporters?|journalists?|company|group|members?|place|scene|case|time|years?|months?|weeks?|days?|hours?|minutes?|local|state|national|former|building|event|structure|facility|firm|project|ceremony|least|total|dozens?|hundreds?|thousands?|residents?|inhabitants?|evacuees?|locals?|expect|able|likely|preliminary|initial|formal|official|brief|emergency|special|joint|public|private|expected|due)$/u;
