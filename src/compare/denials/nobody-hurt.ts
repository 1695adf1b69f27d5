/** One article says that nobody came to harm, the other tells of somebody who did: "nobody was hurt", "two passengers with bruised ribs". What is said of some only is none. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import { LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { publishedDay } from '../dates/read-dates.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { tellsWhich } from './claim-limits.ts';
import { GROUPS, HARMED, HARMING, HARMING_PAIRS, OF_SOME, SLIGHT } from './harm-data.ts';
import type { Harm } from './harm-data.ts';
import { isToldAt } from './told-at.ts';
import { voiceOf } from './voice.ts';

/** Words, half-open, that say of somebody, or of nobody, that harm was done. */
interface Told {
  readonly sort: Harm;
  readonly from: number;
  readonly to: number;
  readonly sentence: ComparedSentence;
  /** Groups of people that the words name. */
  readonly groups: ReadonlySet<number>;
}

const NOBODY = /^(?:nobody|no|none|without)$/u;
const ALL = /^(?:all|everyone|everybody|both)$/u;
const UNHURT = /^un/u;
/** Words between the word that says no and the harm. */
const REACH = 7;
const MOST = 40;

const groups = new Map<string, number[]>();
GROUPS.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const word of line.split(' ')) groups.set(word, [...(groups.get(word) ?? []), index]);
  });

type ReadAt = (facts: Facts, at: At) => Told | null;

function readAll(facts: Facts, readAt: ReadAt): readonly Told[] {
  const out: Told[] = [];
  for (const sentence of facts.sentences) {
    if (sentence.place === 'caption' || sentence.to - sentence.from > LONGEST_COMPARED) continue;
    for (let at = sentence.from; at < sentence.to && out.length < MOST; at++)
      if (mayTell(facts.plain[at] ?? ''))
        for (const sort of ['hurt', 'ill'] as const) {
          const told = readAt(facts, { sort, sentence, at });
          if (told !== null) out.push(told);
        }
  }
  return out;
}

const sparedOf = once((facts: Facts) => readAll(facts, noneAt));
/** Asked only where another article says that nobody was. */
const harmedOf = once((facts: Facts) =>
  readAll(facts, (own, at) => (noneAt(own, at) === null ? someAt(own, at) : null)),
);

const CACHE_MOST = 20_000;
const known = new Map<string, boolean>();

/** It is a word of harm, or the first of two. */
function mayTell(word: string): boolean {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= CACHE_MOST) known.clear();
  const may = (['hurt', 'ill'] as const).some(
    (sort) =>
      HARMED[sort].test(word) || HARMING[sort].test(word) || HARMING_PAIRS[sort].some(([first]) => first.test(word)),
  );
  known.set(word, may);
  return may;
}

interface At {
  readonly sort: Harm;
  readonly sentence: ComparedSentence;
  readonly at: number;
}

/** "Nobody on board was hurt", "there were no injuries", "all forty escaped unhurt". */
function noneAt(facts: Facts, { sort, sentence, at }: At): Told | null {
  const { plain, words } = facts;
  const word = plain[at] ?? '';
  if (!HARMED[sort].test(word)) return null;
  const opens = UNHURT.test(word) ? ALL : NOBODY;
  for (let from = at - 1; from >= Math.max(sentence.from, at - REACH); from--) {
    if (words.gapHas(from + 1, Gap.comma | Gap.semicolon | Gap.colon | Gap.dash)) return null;
    if (!opens.test(plain[from] ?? '')) continue;
    const to = Math.min(sentence.to, at + 3);
    const isOfSome = plain.slice(from, to).some((one) => OF_SOME.test(one)) || tellsWhich(facts, from);
    return isOfSome ? null : { sort, from, to: at + 1, sentence, groups: groupsIn(facts, from, at) };
  }
  return null;
}

function someAt(facts: Facts, { sort, sentence, at }: At): Told | null {
  const { plain, words } = facts;
  const word = plain[at] ?? '';
  const end = HARMING[sort].test(word) && !words.is(at - 1, Kind.determiner) ? at + 1 : pairFrom(plain, sort, at);
  if (end < 0 || end > sentence.to || !isToldAt(facts, sentence, at)) return null;
  return { sort, from: at, to: end, sentence, groups: groupsIn(facts, sentence.from, sentence.to) };
}

/** Where two words that tell of harm together end; -1 where they do not stand here. */
function pairFrom(plain: readonly string[], sort: Harm, at: number): number {
  for (const [first, second] of HARMING_PAIRS[sort]) {
    if (!first.test(plain[at] ?? '')) continue;
    for (let next = at + 1; next <= at + 3; next++) if (second.test(plain[next] ?? '')) return next + 1;
  }
  return -1;
}

function groupsIn({ plain }: Facts, from: number, to: number): Set<number> {
  const out = new Set<number>();
  for (let at = from; at < to; at++) for (const group of groups.get(plain[at] ?? '') ?? []) out.add(group);
  return out;
}

export function nobodyHurt({ a, b }: FactsPair): Finding[] {
  return [
    ...against(a, b).map(([one, other, severity]) => note([one, other], severity)),
    ...against(b, a).map(([one, other, severity]) => note([other, one], severity)),
  ];
}

const note = (sides: readonly [Side, Side], severity: Finding['severity']): Finding => ({
  type: 'denial',
  severity,
  rule: 'harm-and-none',
  sides,
});

/** One note: of the first that is said to have been spared, and the first who was not. */
function against(sparing: Facts, telling: Facts): (readonly [Side, Side, Finding['severity']])[] {
  for (const none of sparedOf(sparing)) {
    const isSame = (one: Told): boolean =>
      one.sort === none.sort && (none.groups.size === 0 || [...none.groups].some((group) => one.groups.has(group)));
    if (sparedOf(telling).some(isSame) || harmedOf(sparing).some(isSame)) continue;
    const found = harmedOf(telling).filter(isSame);
    const some = found.find(({ sentence }) => sentence.place === 'body') ?? found[0];
    if (some === undefined) continue;
    const severity = isSure({ a: sparing, b: telling }, none, some) ? 'hard' : 'soft';
    return [[shown(sparing, none), shown(telling, some), severity]];
  }
  return [];
}

/** Said of all, and of harm that is not slight, by the other in its own voice, on one day or the next. */
function isSure({ a: sparing, b: telling }: FactsPair, none: Told, some: Told): boolean {
  const [day, its] = [publishedDay(sparing), publishedDay(telling)];
  if (day === null || its === null || Math.abs(day - its) > 1 || none.groups.size > 0) return false;
  if (telling.plain.slice(some.sentence.from, some.sentence.to).some((word) => SLIGHT.test(word))) return false;
  return voiceOf(telling, some.sentence, some) === 'flat' && voiceOf(sparing, none.sentence, none) !== 'open';
}

const SHOWN = 6;
const shown = (facts: Facts, { from, to, sentence }: Told): Side =>
  sideOf(facts, Math.max(sentence.from, from - SHOWN), Math.min(sentence.to, to + SHOWN));
