/** One person in one office of two places, or of two parties: "ambassador to Japan" beside "ambassador in South Korea". */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { conceptsOf } from '../words/concepts.ts';
import { partyOf } from './calling-words.ts';
import { officesOf } from './offices.ts';
import type { Office, Run } from './office-words.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

export function seatsApart(pair: FactsPair, people: readonly [Person, Person]): Finding | null {
  return placesApart(pair, people) ?? politicsApart(pair, people);
}

/** Offices that are of one place. */
const SEATED = /^(?:ambassador|consul|mayor|governor|bishop|archbishop|sheriff|prefect|commissioner|provost|coroner)$/u;

function placesApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [seatOf(a, one), seatOf(b, other)];
  if (left === null || right === null || left.office.head !== right.office.head) return null;
  if (left.office.rank !== right.office.rank || left.place.some((key) => right.place.includes(key))) return null;
  return title('hard', left.office.side, right.office.side);
}

const title = (severity: 'hard' | 'soft', one: Side, other: Side): Finding => ({
  type: 'title',
  severity,
  rule: 'office-of-one-person',
  sides: [one, other],
});

interface Seat {
  readonly office: Office;
  readonly place: readonly string[];
}

/** None where the article gives the person two. */
const seatOf = onceAPerson((facts, { key }): Seat | null => {
  let found: Seat | null = null;
  for (const office of officesOf(facts).get(key) ?? []) {
    if (!SEATED.test(office.head)) continue;
    const place = placeBehind(facts, office);
    if (place.length === 0) continue;
    if (found !== null && !found.place.some((its) => place.includes(its))) return null;
    found ??= { office, place };
  }
  return found;
});

/** Keys of the first name behind "to", "in" or "of". */
function placeBehind({ plain, words }: Facts, { side: { from, to } }: Office): string[] {
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:to|in|of|for|at)$/u.test(plain[at] ?? '')) continue;
    const out: string[] = [];
    for (let next = at + 1; next < to && words.gap[next] === Gap.space; next++) {
      if (words.is(next, Kind.determiner)) continue;
      if (!words.shaped(next, Shape.capital)) break;
      out.push(...conceptsOf(plain[next] ?? ''));
    }
    if (out.length > 0) return out;
  }
  return [];
}

/** "Labour MP" beside "Conservative MP", "Liberal Union MP" beside "a deputy of the Farmers' Alliance": of a politician, in what stands right before or in the office. */
function politicsApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [partiesIn(a, one), partiesIn(b, other)];
  const [first, second] = [left[0], right[0]];
  if (first === undefined || second === undefined || left.some((its) => right.some((party) => sameParty(its, party))))
    return null;
  const sure = [first, second].every(({ line, side }) => line !== null && !/\bindependent\b/u.test(side.value));
  return title(sure ? 'hard' : 'soft', first.side, second.side);
}

interface Party {
  /** Of a party with words of its own; else its name. */
  readonly line: number | null;
  readonly name: readonly string[];
  readonly side: Side;
}

/** A party of a known sort and one with a name of its own may be one. */
const sameParty = (one: Party, other: Party): boolean =>
  one.line === null || other.line === null
    ? one.line !== other.line || one.name.some((word) => other.name.includes(word))
    : one.line === other.line;

const POLITICIAN =
  /^(?:mp|mps|senator|sen|rep|representative|congressman|congresswoman|lawmaker|legislator|councillor|councilor|candidate|deputy|mayor|governor|gov|politician|leader|nominee|member|mep|msp|minister|premier|challenger|incumbent|whip)$/u;

const partiesIn = onceAPerson((facts, { callings }): readonly Party[] =>
  callings.flatMap((run): Party[] => {
    const { from, to } = run;
    const own = facts.plain.slice(from, to);
    const side = sideOf(facts, from, to);
    // "Senator Osk, a Democrat".
    const last = partyOf(own.at(-1) ?? '');
    if (last !== undefined && facts.words.shaped(to - 1, Shape.capital)) return [{ line: last, name: [], side }];
    if (!own.some((word) => POLITICIAN.test(word))) return [];
    const line = lineIn(facts, run);
    if (line !== undefined) return [{ line, name: [], side }];
    const name = nameOfParty(facts, run);
    return name.length === 0 ? [] : [{ line: null, name, side }];
  }),
);

function lineIn({ plain, words }: Facts, { from, to }: Run): number | undefined {
  for (let at = from; at < to; at++) {
    const isNamed = words.shaped(at, Shape.capital) && (at > from || words.is(at + 1, Kind.title | Kind.role));
    const line = isNamed ? partyOf(plain[at] ?? '') : undefined;
    if (line !== undefined) return line;
  }
  return undefined;
}

/** What parties with names of their own are called last. */
const BLOC = /^(?:party|union|alliance|front|movement|league|bloc|list|congress|rally|coalition)$/u;

/** "Farmers", of "the Farmers' Alliance": the capitals before such a word. */
function nameOfParty({ plain, words }: Facts, { from, to }: Run): string[] {
  const at = plain.slice(from, to).findIndex((word) => BLOC.test(word)) + from;
  if (at < from || !words.shaped(at, Shape.capital)) return [];
  let start = at;
  while (start > from && words.gap[start] === Gap.space && words.shaped(start - 1, Shape.capital)) start--;
  return plain.slice(start, at);
}
