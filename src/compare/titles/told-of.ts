/** What an article tells beside the first full name of a person, and in which trade or office; sets nothing against another article. */
import { Kind, kindsOf } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { isContent } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { within } from '../facts.ts';
import { rootOf } from '../words/concepts.ts';
import { isKin, isTie, isTradeOfOne, rankOf, sameTrade } from './calling-words.ts';
import { oneOffice, offices, under } from './office-words.ts';
import type { Run } from './office-words.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

export interface Told {
  /** Roots of the words of the sentence with the full name, and its counts: `6 year`. */
  readonly there: ReadonlySet<string>;
  /** The same with the sentences right before and behind it. */
  readonly around: ReadonlySet<string>;
  /** Nouns for what somebody is, in those sentences. */
  readonly nouns: readonly string[];
  /** Those that the person is called by. */
  readonly roles: readonly string[];
  /** Behind the name: "Ida Osk, 34". */
  readonly age: string | null;
}

/** The first name of two words and more. */
export const fullName = ({ names }: Person): Run | undefined => names.find(({ from, to }) => to - from > 1);

export const toldOf = onceAPerson((facts, person): Told => {
  const { plain, sentences, sentenceOf } = facts;
  const at = fullName(person)?.from ?? 0;
  const index = sentenceOf[at] ?? -1;
  const near = sentences.slice(Math.max(0, index - 1), index + 2);
  const [from, to] = [near[0]?.from ?? at, near.at(-1)?.to ?? at];
  return {
    there: rootsIn(facts, sentences[index] ?? { from: at, to: at }, person),
    around: rootsIn(facts, { from, to }, person),
    nouns: plain.slice(from, to).filter(isRole),
    roles: person.callings.flatMap((run) => plain.slice(run.from, run.to).filter(isRole)),
    age: ageOf(facts, person),
  };
});

function ageOf({ plain, words }: Facts, { names }: Person): string | null {
  const behind = names.find(
    ({ from, to }) => to - from > 1 && words.gapHas(to, Gap.comma | Gap.bracket) && /^\d\d?$/u.test(plain[to] ?? ''),
  );
  return behind === undefined ? null : (plain[behind.to] ?? null);
}

function rootsIn(facts: Facts, { from, to }: Run, { given, surname }: Person): Set<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) {
    const word = facts.plain[at] ?? '';
    if (word !== given && word !== surname && isContent(facts, at)) out.add(rootOf(word));
  }
  for (const { value, unit } of within(facts.quantities, from, to)) if (unit !== null) out.add(`${value} ${unit}`);
  return out;
}

/** They say little of who it is. */
const WIDE =
  /^(?:man|woman|boy|girl|mr|mrs|ms|miss|dr|sir|lord|lady|residents?|friend|member|people|person|neighbors?|fan|supporter|voter|activist|students?|workers?|official|officials|victims?|survivor|candidate|leader|leaders|head|chief|boss|top|professor|prof)$/u;

const isRole = (word: string): boolean =>
  ((kindsOf(word) & Kind.role) !== 0 ||
    offices.has(oneOffice(word)) ||
    rankOf(word) !== undefined ||
    isTradeOfOne(word)) &&
  !(isKin(word) || isTie(word) || WIDE.test(word) || under.has(word));

/** Nouns for one trade, rank or office. */
const sameRole = (one: string, other: string): boolean =>
  rootOf(one) === rootOf(other) || oneOffice(one) === oneOffice(other) || sameTrade(one, other);

/** What the one is called where the other is, or beside the other's name. */
export const sharedRoles = (one: Told, other: Told): string[] => [
  ...one.roles.filter((role) => other.nouns.some((noun) => sameRole(role, noun))),
  ...other.roles.filter((role) => one.nouns.some((noun) => sameRole(role, noun))),
];

/** Of several in one house. */
const OF_MANY =
  /^(?:senator|representative|councilor|attorney|director|manager|advizer|diplomat|owner|founder|editor|executive|speaker|lobbyist|organizer|shareholder|spokesman|spokeswoman)$/u;

const LOW_RANK =
  /^(?:lieutenant|sergeant|corporal|private|constable|ensign|midshipman|warrant|cadet|trooper|seaman|agent|detective)$/u;

/** An office or a rank that few hold: two who are told of in it are hardly two. */
export function isOfFew(role: string): boolean {
  const [rank, office] = [rankOf(role), oneOffice(role)];
  return rank === undefined ? offices.has(office) && !OF_MANY.test(office) : !LOW_RANK.test(rank);
}
