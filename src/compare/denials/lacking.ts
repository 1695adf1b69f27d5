/** What one article says is not there and the other tells of: "no warning board", "a board warned bathers". Soft. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap, Shape } from '../../extract/words.ts';
import { isQuoted, LONGEST_COMPARED } from '../compared.ts';
import { saysMuch } from './claim-near.ts';
import type { ComparedSentence } from '../compared.ts';
import { isNegation } from './negation.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { keysOfAct } from './intended.ts';
import { stem } from '../words/plain-word.ts';

/** "no warning sign" by its words, half-open. */
interface Lack {
  readonly from: number;
  readonly to: number;
  readonly stems: readonly string[];
  readonly keys: readonly (readonly string[])[];
}

/** "There is no", "had no", "without", "lacked". */
const BEFORE_NO = /^(?:is|are|was|were|be|been|had|has|have|with|saw|found|got)$/u;
const LACKING = /^(?:no|without|lacked|lacking|lacks)$/u;
/** How a thing is, and what every article lacks. */
const LITTLE =
  /^(?:proper|clear|formal|significant|serious|major|big|large|visible|working|single|real|other|further|more|such|any|sufficient|adequate|enough|valid|official|immediate|independent|evidence|sign of|comment|details?|word|plans?|intention|reason|doubt|question|indication|information|idea|choice|longer|one|need|matter|problem|way|relation|immediately|reports?|suspects?|arrests?|danger|threat|risk|change|decision|response|reply|knowledge|contact|intent|agreement|claim|motive)$/u;

const MOST_LACKS = 40;
const LONGEST = 5;

const lacksOf = once((facts: Facts): readonly Lack[] => {
  const out: Lack[] = [];
  for (const { from, to, place } of facts.sentences) {
    if (out.length >= MOST_LACKS) break;
    if (place === 'caption' || to - from > LONGEST_COMPARED) continue;
    for (let at = from; at < to - 1; at++) {
      if (!LACKING.test(facts.plain[at] ?? '')) continue;
      if (facts.plain[at] === 'no' && at > from && !BEFORE_NO.test(facts.plain[at - 1] ?? '')) continue;
      const lack = lackAt(facts, at, to);
      if (lack !== null) out.push(lack);
    }
  }
  return out;
});

/** Two words or more that say what is lacking. */
function lackAt(facts: Facts, at: number, end: number): Lack | null {
  const { words, plain } = facts;
  let to = at + 1;
  const stems: string[] = [];
  const keys: (readonly string[])[] = [];
  for (; to < Math.min(end, at + 1 + LONGEST) && words.gap[to] === Gap.space; to++) {
    if (words.is(to, Kind.preposition | Kind.conjunction | Kind.relative | Kind.auxiliary | Kind.pronoun)) break;
    if (words.shaped(to, Shape.capital)) return null;
    if (words.is(to, Kind.determiner) || LITTLE.test(plain[to] ?? '') || !saysMuch(facts, to)) continue;
    stems.push(stem(plain[to] ?? ''));
    keys.push(keysOfAct(plain[to] ?? ''));
  }
  return stems.length < 2 || ((plain[at + 1] ?? '').endsWith('ing') && plain[at] === 'without')
    ? null
    : { from: at, to, stems, keys };
}

export function lackingInOne({ a, b }: FactsPair): Finding[] {
  return [
    ...against(a, b).map(([one, other]) => note(one, other)),
    ...against(b, a).map(([one, other]) => note(other, one)),
  ];
}

const note = (one: Side, other: Side): Finding => ({
  type: 'denial',
  severity: 'soft',
  rule: 'there-and-lacking',
  sides: [one, other],
});

function against(lacking: Facts, telling: Facts): [Side, Side][] {
  return lacksOf(lacking).flatMap((lack): [Side, Side][] => {
    if (lacksOf(telling).some((one) => one.stems.some((own) => lack.stems.includes(own)))) return [];
    const its = lacking.sentenceOf[lack.from] ?? -1;
    if (mayTell(lacking, lack).some((one) => one.index !== its && toldIn(lacking, one, lack) !== null)) return [];
    for (const sentence of mayTell(telling, lack)) {
      const told = toldIn(telling, sentence, lack);
      if (told !== null) return [[sideOf(lacking, Math.max(0, lack.from - 2), lack.to), told]];
    }
    return [];
  });
}

/** The sentences in which the first word of what is lacking may stand, in order. */
function mayTell(facts: Facts, { keys: [first = []] }: Lack): ComparedSentence[] {
  const places = placesOf(facts);
  const found = new Set(first.flatMap((key) => places.get(key) ?? []));
  return [...found].sort((one, other) => one - other).flatMap((index) => facts.sentences[index] ?? []);
}

/** By key, the sentences with a word of it. */
const placesOf = once((facts: Facts): ReadonlyMap<string, readonly number[]> => {
  const out = new Map<string, number[]>();
  for (const { index, from, to } of facts.sentences)
    for (let at = from; at < to; at++)
      if (saysMuch(facts, at))
        for (const key of keysOfAct(facts.plain[at] ?? '')) {
          const known = out.get(key);
          if (known === undefined) out.set(key, [index]);
          else if (known.at(-1) !== index) known.push(index);
        }
  return out;
});

/** Words within which all of it has to stand. */
const NEAR = 14;

/** All that is lacking there, said here, close together and without a negation. */
function toldIn(facts: Facts, { from, to, place }: ComparedSentence, { keys }: Lack): Side | null {
  if (place === 'caption' || to - from > LONGEST_COMPARED) return null;
  const met = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const word = facts.plain[at] ?? '';
    if (isNegation(word) || LACKING.test(word)) return null;
    if (!saysMuch(facts, at) || isQuoted(facts, at)) continue;
    const its = keysOfAct(word);
    const index = keys.findIndex((one, which) => !met.has(which) && one.some((key) => its.includes(key)));
    if (index >= 0) met.set(index, at);
  }
  if (met.size < keys.length) return null;
  const places = [...met.values()].sort((one, other) => one - other);
  const [first = from, last = to - 1] = [places[0], places.at(-1)];
  return last - first <= NEAR ? sideOf(facts, first, last + 1) : null;
}
