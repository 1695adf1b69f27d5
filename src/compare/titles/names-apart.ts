/** One surname and one calling under two given names: "Paula Osk, a nurse" beside "Petra Osk, a nurse"; soft, and silent where they may be kin or one name in two forms. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isContent } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { soundsOf } from '../words/name-sounds.ts';
import { distance, sameSpelling } from '../words/same-naming.ts';
import { isKin, isCalling, sameGiven } from './calling-words.ts';
import { officeIn } from './office-words.ts';
import type { Run } from './office-words.ts';
import { peopleOf } from './people.ts';
import type { Person } from './people.ts';

/** People of one surname, of whom each article names one alone. */
export function namesApart({ a, b }: FactsPair): Finding[] {
  const others = bySurname(b);
  return [...bySurname(a)].flatMap(([surname, [one, ...more]]): Finding[] => {
    const [other, ...rest] = others.get(surname) ?? [];
    if (one === undefined || other === undefined || more.length + rest.length > 0) return [];
    if (
      mayBeOneGiven(one.given, other.given) ||
      !(calledAlike({ a, b }, one, other) || toldAlike({ a, b }, one, other)) ||
      !(ofOneSex(one.given, other.given) || calledTheSame({ a, b }, one, other)) ||
      !isTold(a, one) ||
      !isTold(b, other) ||
      areKin({ a, b }, one, other)
    )
      return [];
    const [left, right] = [fullName(one), fullName(other)];
    if (left === undefined || right === undefined) return [];
    return [
      {
        type: 'title',
        severity: calledTheSame({ a, b }, one, other) ? 'hard' : 'soft',
        rule: 'name-of-one-person',
        sides: [sideOf(a, left.from, left.to), sideOf(b, right.from, right.to)],
      },
    ];
  });
}

const fullName = ({ names }: Person): Run | undefined => names.find(({ from, to }) => to - from > 1);

/** Read once an article. */
const bySurname = once((facts: Facts): ReadonlyMap<string, readonly Person[]> =>
  Map.groupBy(peopleOf(facts).values(), ({ surname }) => surname),
);

/** One name: short for the other, in another language or alphabet, an initial, a slip of the pen; or of two sexes, which kin mostly are. */
function mayBeOneGiven(one: string, other: string): boolean {
  if (one.length < 3 || other.length < 3 || sameSpelling(one, other) || sameGiven(one, other)) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.startsWith(short) || long.endsWith(short)) return true;
  const sounds = soundsOf(one);
  if (soundsOf(other).some((sound) => sounds.includes(sound)) || bones(one) === bones(other)) return true;
  if (distance(one, other) < (Math.min(one.length, other.length) > 5 ? 3 : 2)) return true;
  const [left, right] = [sexOf(one), sexOf(other)];
  return left !== null && right !== null && left !== right;
}

/** What is left of a name that was written over from another alphabet: "Yusef", "Yousif". */
const bones = (given: string): string => given.replace(/[aeiouyh]/gu, '').replace(/(.)\1+/gu, '$1');

function sexOf(given: string): 'm' | 'f' | null {
  const kinds = kindsOf(given);
  const [male, female] = [(kinds & Kind.male) !== 0, (kinds & Kind.female) !== 0];
  return male === female ? null : male ? 'm' : 'f';
}

/** Called something, or of an age: two capitals alone may be no name. */
const isTold = ({ words }: Facts, { given, names, callings }: Person): boolean =>
  sexOf(given) !== null ||
  callings.length > 0 ||
  names.some(({ from, to }) => to - from > 1 && words.gapHas(to, Gap.comma) && words.shaped(to, Shape.digit));

/** Of one, or both in no list. */
const ofOneSex = (one: string, other: string): boolean => sexOf(one) === sexOf(other);

/** By a noun that says what they are, in both. */
function calledAlike({ a, b }: FactsPair, one: Person, other: Person): boolean {
  const keys = new Set(nounsOf(b, other).flatMap(conceptsOf));
  return nounsOf(a, one).some((word) => conceptsOf(word).some((key) => keys.has(key)));
}

/** By the same words, that say more than a trade: "District Judge". */
function calledTheSame({ a, b }: FactsPair, one: Person, other: Person): boolean {
  const phrase = (facts: Facts, { from, to }: Run): string =>
    facts.plain
      .slice(from, to)
      .filter((word) => !/^(?:the|a|an)$/u.test(word))
      .join(' ');
  const theirs = new Set(other.callings.map((run) => phrase(b, run)));
  return one.callings.some(
    (run) => theirs.has(phrase(a, run)) && phrase(a, run).includes(' ') && officeIn(a, run) !== null,
  );
}

/** They say little of who it is. */
const WIDE =
  /^(?:man|woman|boy|girl|mr|mrs|ms|miss|dr|sir|resident|residents|friend|member|people|person|neighbor|neighbors|fan|supporter|voter|leader|activist|student|worker|official|founder|owner|author|friend|victim|survivor|candidate|brothers|sisters)$/u;

const nounsOf = ({ plain }: Facts, { callings }: Person): string[] =>
  callings.flatMap(({ from, to }) =>
    plain.slice(from, to).filter((word) => isCalling(word) && !isKin(word) && !WIDE.test(word)),
  );

/** An article that speaks of kin of either, or of two of one name. */
function areKin({ a, b }: FactsPair, one: Person, other: Person): boolean {
  if (callsKin(a, one) || callsKin(b, other)) return true;
  return hasGiven(a, other.given) || hasGiven(b, one.given);
}

const callsKin = ({ plain, sentences, sentenceOf }: Facts, { names, callings }: Person): boolean =>
  callings.some(({ from, to }) => plain.slice(from, to).some(isKin)) ||
  names.some(({ from }) => {
    const sentence = sentences[sentenceOf[from] ?? -1];
    const words = plain.slice(sentence?.from ?? from, sentence?.to ?? from);
    return words.some(
      (word) => isKin(word) || /^(?:related|relation|namesake|family|married|siblings?|brothers|sisters)$/u.test(word),
    );
  });

/** Words that what is told of them has in common. */
const LEAST_TOLD = 3;

/** The sentence of the full name and the next one tell the same. */
function toldAlike({ a, b }: FactsPair, one: Person, other: Person): boolean {
  const theirs = toldOf(b, other);
  return [...toldOf(a, one)].filter((root) => theirs.has(root)).length >= LEAST_TOLD;
}

function toldOf(facts: Facts, person: Person): Set<string> {
  const out = new Set<string>();
  const at = fullName(person)?.from ?? 0;
  const first = facts.sentences[facts.sentenceOf[at] ?? -1];
  const next = facts.sentences[(first?.index ?? -2) + 1];
  for (let word = first?.from ?? at; word < (next?.place === 'body' ? next.to : (first?.to ?? at)); word++)
    if (isContent(facts, word) && (facts.reading.nameAt[word] ?? -1) < 0) out.add(rootOf(facts.plain[word] ?? ''));
  return out;
}

const hasGiven = ({ plain }: Facts, given: string): boolean => plain.includes(given);
