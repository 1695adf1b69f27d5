/** Looks up what a word says of a person: a rank, kin, a trade; reads no phrase. */
import { Kind, kindsOf } from '../../extract/lexicon.ts';
import { KIN, ONE_GIVEN, PARTIES_OF, RANKS, TIES, TRADES_OF_ONE } from './callings-data.ts';
import { plainWord } from '../words/plain-word.ts';
import { isTrade, leading, oneOffice, offices } from './office-words.ts';

/** Each word with the lines that it stands in. */
function lines(list: string): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  list
    .split(/[|\n]/u)
    .map((line) => line.trim())
    .forEach((line, index) => {
      for (const word of line.split(/\s+/u).map(plainWord)) {
        const known = out.get(word);
        if (word !== '' && !known?.includes(index)) out.set(word, [...(known ?? []), index]);
      }
    });
  return out;
}

const [kin, trades, given, politics] = [lines(KIN), lines(TRADES_OF_ONE), lines(ONE_GIVEN), lines(PARTIES_OF)];
const givenLines = ONE_GIVEN.split(/[|\n]/u).map((line) => line.trim().split(/\s+/u).map(plainWord));
const ties = new Set(TIES.split(' '));

export const isTie = (word: string): boolean => ties.has(word);
/** The line of a party; undefined for any other word. */
export const partyOf = (word: string): number | undefined => politics.get(word)?.[0];

const ranks = new Map<string, string>();
for (const line of RANKS.split(/[|\n]/u)) {
  const [first = '', ...rest] = line.trim().split(/\s+/u);
  for (const word of [first, ...rest]) if (word !== '') ranks.set(word, first);
}

/** `col` → `colonel`; undefined for a word that is no rank. */
export const rankOf = (word: string): string | undefined => ranks.get(word);

export const isKin = (word: string): boolean => kin.has(word);
export const isTradeOfOne = (word: string): boolean => trades.has(word);

const shareLine = (list: ReadonlyMap<string, readonly number[]>, one: string, other: string): boolean =>
  one === other || (list.get(one) ?? []).some((index) => (list.get(other) ?? []).includes(index));

/** May be said of one person to one other: "wife", "widow". */
export const sameKin = (one: string, other: string): boolean => shareLine(kin, one, other);
export const sameTrade = (one: string, other: string): boolean => shareLine(trades, one, other);
/** "Bill", "William". */
export const sameGiven = (one: string, other: string): boolean => shareLine(given, one, other);

/** The forms of a given name in the lines that it stands in. */
export const formsOfGiven = (word: string): readonly string[] =>
  (given.get(word) ?? []).flatMap((index) => givenLines[index] ?? []);

/** Any noun for what a person is. */
export const isCalling = (word: string): boolean =>
  (kindsOf(word) & (Kind.title | Kind.role)) !== 0 ||
  ranks.has(word) ||
  kin.has(word) ||
  ties.has(word) ||
  trades.has(word) ||
  isTrade(word) ||
  leading.has(word) ||
  offices.has(oneOffice(word));
