/** One person at the head, or on the staff, of a body of one name here and of another there: soft, as one may be a part of the other. */
import { Kind } from '../../extract/lexicon.ts';
import { Shape } from '../../extract/words.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { isCalling } from './calling-words.ts';
import type { Run } from './office-words.ts';
import { phraseEnd } from './offices.ts';
import { onceAPerson } from './people.ts';
import type { Person } from './people.ts';

interface House {
  readonly name: readonly string[];
  readonly side: Side;
}

/** None where either article names more than one, or the name of the other's anywhere. */
export function housesApart({ a, b }: FactsPair, [one, other]: readonly [Person, Person]): Finding | null {
  const [left, right] = [houseOf(a, one), houseOf(b, other)];
  if (left === null || right === null || mayBeOne(left.name, right.name)) return null;
  if (isNamedIn(b, left.name) || isNamedIn(a, right.name)) return null;
  return {
    type: 'title',
    severity: 'soft',
    rule: 'office-of-one-person',
    sides: [left.side, right.side],
  };
}

const isNamedIn = ({ plain }: Facts, name: readonly string[]): boolean =>
  name.some((word) => !COMMON.test(word) && plain.includes(word));

/** A word in common, or initials. */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  if (one.some((word) => (!COMMON.test(word) || one.length + other.length < 4) && other.includes(word))) return true;
  const initials = (name: readonly string[]): string => name.map((word) => word[0]).join('');
  const [left, right] = [one.join(''), other.join('')];
  return left === initials(other) || right === initials(one) || left.startsWith(right) || right.startsWith(left);
}

/** They stand in the names of many. */
const COMMON =
  /^(?:university|college|institute|school|hospital|clinic|group|company|bank|airlines?|lines|shipping|foundation|trust|society|museum|centre|center|department|ministry|office|agency|association|union|club|party|council|committee|national|state|federal|royal|general|international|city|county|limited|ltd|inc|plc|media|news|systems|technologies|partners|capital|energy|of|the|for|and|&)$/u;

/** "Ida Osk of the Tarn Institute". */
const OF = /^(?:of|from|at)$/u;

const houseOf = onceAPerson((facts, { callings, names, surname, given }): House | null => {
  let found: House | null = null;
  const behind = names.flatMap(({ to }) =>
    OF.test(facts.plain[to] ?? '') ? [{ from: to, to: phraseEnd(facts, to + 1) }] : [],
  );
  for (const run of [...callings, ...behind]) {
    const name = nameIn(facts, run).filter((word) => word !== surname && word !== given);
    if (name.length === 0 || (name.length < 2 && name.every((word) => COMMON.test(word)))) continue;
    if (found !== null && !mayBeOne(found.name, name)) return null;
    found ??= { name, side: sideOf(facts, run.from, run.to) };
  }
  return found;
});

/** The capitals of a calling that are no part of an office: "Corvo Lines chief executive", "of the Tarn Institute". */
function nameIn(facts: Facts, { from, to }: Run): string[] {
  const { words, plain } = facts;
  const opens = facts.sentences[facts.sentenceOf[from] ?? -1]?.from === from;
  const out: string[] = [];
  for (let at = from; at < to; at++) {
    if (!words.shaped(at, Shape.capital) || (opens && at === from && (words.kinds[at] ?? 0) !== 0)) continue;
    if (
      words.is(
        at,
        Kind.title | Kind.role | Kind.demonym | Kind.determiner | Kind.time | Kind.place | Kind.male | Kind.female,
      )
    )
      continue;
    if (isCalling(plain[at] ?? '') || FIELD.test(plain[at] ?? '')) continue;
    out.push(plain[at] ?? '');
  }
  // A town or a land, or a field, is no body: at least one of its words has to say so, or the name has two words.
  return out.length > 1 || out.some((word) => COMMON.test(word)) || isSpokenFor(facts, { from, to }) ? out : [];
}

/** "a spokeswoman for Norvane". */
const isSpokenFor = ({ plain }: Facts, { from, to }: Run): boolean =>
  plain.slice(from, to - 1).some((word, at) => word.startsWith('spokes') && plain[from + at + 1] === 'for');

/** Parts of offices that print with capitals. */
const FIELD =
  /^(?:foreign|defense|defence|interior|home|finance|treasury|justice|health|education|transport|transportation|energy|agriculture|environment|labor|labour|culture|trade|economy|economic|housing|fisheries|secretary|district|deputy|chief|senior|vice|first|acting|state|county|city|federal|supreme|court|republican|democratic|democrat|police|fire|army|navy|air|force|royal|mr|mrs|ms|dr|sir|emergency|services|operations|public|security|prime|cabinet)$/u;
