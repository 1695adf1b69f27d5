/** Reads what somebody is from whose counterpart they are: "the Danish harbour minister met his Norwegian counterpart Ida Roe". */
import { Kind } from './lexicon.ts';
import type { Cast } from './people.ts';
import type { Reading } from './reading.ts';
import { contentWords, roleWords, titleWords } from './role-words.ts';
import type { RoleWords } from './role-words.ts';
import { figureOfName } from './run-at.ts';
import { foldWord } from './speaker-key.ts';
import { Gap } from './words.ts';

/** Words looked back for the other one of the two. */
const REACH = 30;

/** The role that the words from `from` to `to`, which end in "counterpart", give to who is named behind them; null where the other's is not printed. */
export function counterpartWords(
  reading: Reading,
  cast: Cast,
  { from, to }: { from: number; to: number },
): RoleWords | null {
  const { words, names, nameAt } = reading;
  if (foldWord(words, to - 1) !== 'counterpart' || !/^(?:his|her|their)$/u.test(words.lower(from))) return null;
  const own = contentWords(words, from, to - 1);
  for (let at = from - 1; at >= 0 && at > from - REACH; at--) {
    if (words.gapHas(at + 1, Gap.block | Gap.semicolon)) return null;
    const name = nameAt[at] ?? -1;
    const run = names[name];
    const figure = run === undefined ? undefined : figureOfName(cast, name);
    if (run === undefined || figure?.kind !== 'person') continue;
    const role = figure.roles.find((one) => one.to === run.name);
    const theirs = role === undefined ? titleWords(reading, run) : roleWords(reading, role.from, role.to);
    if (theirs.heads.length === 0) return null;
    const nations = nationsOf(reading, role?.from ?? run.from - 1, run.name);
    return { heads: theirs.heads, words: new Set([...own, ...[...theirs.words].filter((word) => !nations.has(word))]) };
  }
  return null;
}

/** The nations in the words, as they are folded. */
function nationsOf({ words }: Reading, from: number, to: number): Set<string> {
  const out = new Set<string>();
  for (let at = Math.max(0, from); at < to; at++)
    if (words.is(at, Kind.demonym | Kind.place)) for (const word of contentWords(words, at, at + 1)) out.add(word);
  return out;
}
