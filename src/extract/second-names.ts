/** Finds the second names of people: "Ida Roe, née Vane", "Ida Roe, better known as Lark Winter"; decides nothing else. */
import { nameTokens } from './name-forms.ts';
import type { NameRun } from './names.ts';
import type { Reading } from './reading.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

/** Most words between the two names. */
const REACH = 8;

/** Most times an article is searched for the one person it named before. */
const MOST_LOOKS = 8;

/** Between two names of one person, in small letters. */
const BETWEEN =
  /^(?:who (?:was|is) )?(?:née|nee|born|aka|a\.k\.a|alias|(?:(?:also|better|best|widely|popularly|formerly|now) )?known (?:[a-z]+ly |online |to (?:[a-z]+ ){1,3})?(?:as|by)|whose (?:real|birth|maiden|given|full|legal) name (?:is|was)|(?:who )?(?:performs|performed|sings|sang|writes|wrote|records|recorded) (?:as|under the name))$/u;
/** Between two names that share their given name: "Ida Roe, then Ida Vane,". */
const ONCE = /^(?:who was )?(?:then|formerly|previously|once|now)$/u;

/** Two names of one person: indices into `Reading.names`, in the order of the text. */
export interface SecondName {
  readonly first: number;
  readonly second: number;
}

/** The pairs of names between which the text says that they are one person’s. */
export function secondNames(reading: Reading): SecondName[] {
  const { words, names } = reading;
  const out: SecondName[] = [];
  let looks = 0;
  names.forEach((run, at) => {
    const before = names[at - 1];
    if (before !== undefined && isPerson(before) && connected(words, before, run) && isOther(words, before, run))
      out.push({ first: at - 1, second: at });
    else if (bornBehind(words, run) && looks++ < MOST_LOOKS) {
      const only = onlyPersonBefore(reading, at);
      if (only !== -1) out.push({ first: only, second: at });
    }
  });
  return out;
}

/** The first printing of the one person named in full before the name at index `at`; -1 where there are several or none. */
function onlyPersonBefore({ words, names }: Reading, at: number): number {
  let only = -1;
  let key = '';
  for (let index = 0; index < at; index++) {
    const run = names[index];
    if (run === undefined || !isPerson(run) || run.to - run.name < 2) continue;
    const own = nameTokens(words, run).join(' ');
    if (only !== -1 && own !== key) return -1;
    if (only === -1) only = index;
    key = own;
  }
  return only;
}

const isPerson = ({ kind }: NameRun): boolean => kind === 'person' || kind === 'unclear';

/** The words between two names make them one person’s. */
function connected(words: Words, before: NameRun, run: NameRun): boolean {
  const length = run.from - before.to;
  if (!isPerson(run) || length < 1 || length > REACH || before.to - before.name < 2) return false;
  if (!words.gapHas(before.to, Gap.comma | Gap.bracket) && words.lower(before.to) !== 'alias') return false;
  const between = said(words, before.to, run.from);
  return BETWEEN.test(between) || (ONCE.test(between) && shareGiven(words, before, run));
}

/** The words between, unless a sign stands among them. */
function said(words: Words, from: number, to: number): string {
  let out = words.lower(from);
  for (let at = from + 1; at < to; at++) {
    if (words.gapHas(at, ~Gap.space)) return '';
    out += ` ${words.lower(at)}`;
  }
  return words.gapHas(to, Gap.stop | Gap.comma | Gap.block) ? '' : out;
}

const shareGiven = (words: Words, one: NameRun, other: NameRun): boolean =>
  other.to - other.name > 1 && words.lower(one.name) === words.lower(other.name);

const isOther = (words: Words, one: NameRun, other: NameRun): boolean =>
  nameTokens(words, one).join(' ') !== nameTokens(words, other).join(' ');

/** "The singer, who was born Ida Vane in Oslo" where only one person was named before. */
function bornBehind(words: Words, run: NameRun): boolean {
  if (!isPerson(run) || run.to - run.name < 2 || words.lower(run.from - 1) !== 'born') return false;
  return words.lower(run.from - 2) === 'was' && words.gap[run.from] === Gap.space;
}
