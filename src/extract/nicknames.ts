/** Reads nicknames inside a name: "Tom “Skip” Roe", "Tom (Skip) Roe"; both parts are one name, and the nickname another form of it. */
import { Kind } from './lexicon.ts';
import type { NameRun } from './names.ts';
import type { Figure } from './people.ts';
import type { Reading } from './reading.ts';
import { foldName } from './speaker-key.ts';
import { Gap, Shape } from './words.ts';
import type { Words } from './words.ts';

const isPerson = ({ kind }: NameRun): boolean => kind === 'person' || kind === 'unclear';

/** Longest nickname, in words. */
const LONGEST_NICKNAME = 3;

/** The word goes on a name behind a nickname in marks: "Roe" in "Tom “Skip” Roe". */
export function endsNickname(words: Words, at: number): boolean {
  const inside = words.stretch[at - 1] ?? -1;
  if (inside === -1 || words.stretch[at] === inside || words.gapHas(at, ~(Gap.mark | Gap.space))) return false;
  let from = at - 1;
  while (at - from < LONGEST_NICKNAME && words.stretch[from - 1] === inside) from--;
  if (words.stretch[from - 1] === inside || !words.shaped(from, Shape.capital)) return false;
  return words.is(from - 1, Kind.male | Kind.female) && !words.gapHas(from, ~(Gap.mark | Gap.space));
}

/** The words of a nickname inside the name, half-open: “Skip” in "Tom “Skip” Roe"; null without one. */
export function nicknameIn(
  words: Words,
  { name, to }: Pick<NameRun, 'name' | 'to'>,
): { from: number; to: number } | null {
  for (let from = name + 1; from < to - 1; from++) {
    if (!words.gapHas(from, Gap.mark | Gap.bracket)) continue;
    for (let end = from + 1; end < to; end++) if (words.gapHas(end, Gap.mark | Gap.bracket)) return { from, to: end };
  }
  return null;
}

/** The nickname folded. */
export const nicknameOf = (words: Words, { from, to }: { from: number; to: number }): string =>
  foldName(words.text.slice(words.start[from], words.end[to - 1]));

/** The runs with those on both sides of a nickname joined: "Tom “Skip” Roe", "Tom (Skip) Roe". */
export function joinNicknames(words: Words, runs: readonly NameRun[]): NameRun[] {
  const out: NameRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last === undefined || run.from - last.to > LONGEST_NICKNAME) {
      out.push(run);
      continue;
    }
    const inner = nicknamed(words, out.at(-2), last) && touches(words, last, run);
    const outer = inner ? out.at(-2) : last;
    if (outer === undefined || !(inner || apart(words, outer, run))) {
      out.push(run);
      continue;
    }
    out.length -= inner ? 2 : 1;
    out.push({ from: outer.from, to: run.to, name: outer.name, kind: 'person' });
  }
  return out;
}

/** The nickname is a run of its own between two names. */
const nicknamed = (words: Words, before: NameRun | undefined, nick: NameRun): boolean =>
  before !== undefined && touches(words, before, nick) && words.gapHas(nick.from, Gap.mark | Gap.bracket);

const touches = (words: Words, before: NameRun, run: NameRun): boolean =>
  before.to === run.from &&
  isPerson(before) &&
  isPerson(run) &&
  words.gapHas(run.from, Gap.mark | Gap.bracket) &&
  !words.gapHas(run.from, ~(Gap.mark | Gap.bracket | Gap.space)) &&
  !words.shaped(run.from - 1, Shape.possessive);

/** Nothing but a capitalised word or two in marks or brackets stands between. */
function apart(words: Words, before: NameRun, run: NameRun): boolean {
  const length = run.from - before.to;
  if (length < 1 || length > LONGEST_NICKNAME || !isPerson(before) || !isPerson(run)) return false;
  const closed = [before.to, run.from].every(
    (at) => words.gapHas(at, Gap.mark | Gap.bracket) && !words.gapHas(at, ~(Gap.mark | Gap.bracket | Gap.space)),
  );
  return closed && words.shaped(before.to, Shape.capital) && !words.is(before.to, Kind.pronoun | Kind.preposition);
}

/** The name as printed, without the nickname in marks inside it, and with a surname shared with somebody else. */
export function printedName({ words, text }: Reading, { nameFrom, nameTo, kind, surname }: Figure): string {
  const slice = (from: number, to: number): string => text.slice(words.start[from], words.end[to - 1]);
  if (surname !== undefined && nameTo - nameFrom === 1)
    return `${slice(nameFrom, nameTo)} ${slice(surname.from, surname.to)}`;
  const nickname = kind === 'person' ? nicknameIn(words, { name: nameFrom, to: nameTo }) : null;
  if (nickname === null) return slice(nameFrom, nameTo);
  return `${slice(nameFrom, nickname.from)} ${slice(nickname.to, nameTo)}`;
}
