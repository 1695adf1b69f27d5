/** The days, months and years that an article tells, each with the words around it; compares nothing. */
import { Kind } from '../../extract/lexicon.ts';
import { actAt, isDateline } from '../acts/acts.ts';
import type { Act } from '../acts/acts.ts';
import { isContent, LONGEST_COMPARED } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { nearness, OF_FAMILY } from '../words/nearness.ts';
import { momentAt, momentsOf } from './moments.ts';
import type { Moment } from './moments.ts';

/** How exactly it is told: only moments told alike are set against each other. */
export type Grain = 'day' | 'month' | 'year' | 'hour';

export interface ToldDay {
  /** Among those of its article. */
  readonly index: number;
  readonly moment: Moment;
  readonly grain: Grain;
  readonly act: Act | null;
  /** A verb of saying stands before it: it may be when something was said. */
  readonly said: boolean;
  /** Roots of the names in its sentence. */
  readonly names: readonly string[];
  /** Roots and families of the words of its sentence but those of the act, each with how near it stands, 0 … 1. */
  readonly around: () => ReadonlyMap<string, number>;
}

/** An article that tells more is a chronicle. */
const MOST = 30;

/** Read once an article, in order. */
export const toldDaysOf = once((facts: Facts): readonly ToldDay[] => {
  const out: ToldDay[] = [];
  for (const moment of momentsOf(facts)) {
    const sentence = facts.sentences[moment.sentence];
    const grain = grainOf(moment);
    if (sentence?.place !== 'body' || grain === null || isDateline(facts, sentence, moment)) continue;
    if (sentence.to - sentence.from > LONGEST_COMPARED) continue;
    if (out.length === MOST) break;
    const act = actAt(facts, moment.from);
    out.push({
      index: out.length,
      moment,
      grain,
      act,
      said: saidBefore(facts, sentence, moment),
      names: namesIn(facts, sentence),
      around: asked(() => around(facts, moment, act)),
    });
  }
  return out;
});

const namesIn = ({ reading: { names }, plain }: Facts, { from, to }: ComparedSentence): string[] =>
  within(names, from, to).flatMap((name) => plain.slice(name.from, name.to).map(rootOf));

/** Read when it is asked for, once. */
function asked<Value extends object>(read: () => Value): () => Value {
  let known: Value | null = null;
  return () => (known ??= read());
}

/** Days that a moment lasts at most, by how it is told; "a Thursday at the end of January" is a day. */
const DAY = 1;
const MONTH = 31;
const YEAR = 366;
const LEAST_MONTH = 27;

function grainOf({ days, weekday, clock }: Moment): Grain | null {
  if (days === null) return clock ? 'hour' : null;
  const length = days.to - days.from;
  if (length <= DAY || (weekday >= 0 && length <= MONTH)) return 'day';
  if (length >= LEAST_MONTH && length <= MONTH) return 'month';
  return length >= YEAR - 6 && length <= YEAR ? 'year' : null;
}

/** Words before a day among which a verb of saying makes it the day on which something was said. */
const SAID = 10;

function saidBefore({ words }: Facts, { from: first }: ComparedSentence, { from }: Moment): boolean {
  for (let at = from - 1; at >= Math.max(first, from - SAID); at--) if (words.is(at, Kind.saying)) return true;
  return false;
}

/** What stands before "whose" says less. */
const BEFORE_WHOSE = 0.4;

function around(facts: Facts, moment: Moment, act: Act | null): Map<string, number> {
  const out = new Map<string, number>();
  const { from, to } = facts.sentences[moment.sentence] as ComparedSentence;
  const whose = lastWhose(facts, from, moment.from);
  for (let at = from; at < to; at++) {
    if (act !== null && at >= act.word.from && at < act.word.to) continue;
    const distance = at < moment.from ? moment.from - at : at - moment.to + 1;
    const weight = nearness(distance) * (at < whose ? BEFORE_WHOSE : 1);
    for (const key of keysAt(facts, at))
      out.set(key, Math.max(out.get(key) ?? 0, isFamily(key) ? weight * OF_FAMILY : weight));
  }
  return out;
}

/** "the vote, whose result was known on Wednesday": the day is told of the result. */
function lastWhose({ plain }: Facts, from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (/^(?:whose|whom)$/u.test(plain[at] ?? '')) return at;
  return from;
}

/** Families of words and countries, beside roots. */
const isFamily = (key: string): boolean => key.startsWith('#') || key.startsWith('@');

const NOTHING: readonly string[] = [];

function keysAt(facts: Facts, at: number): readonly string[] {
  const word = facts.plain[at] ?? '';
  if (!isContent(facts, at) || EMPTY.test(word) || momentAt(facts, at) !== null) return NOTHING;
  return conceptsOf(word);
}

/** Words that say nothing of what was. */
const EMPTY =
  /^(?:\d.*|them|him|her|us|out|all|more|other|what|how|who|total|time|again|very|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|nights?|mornings?|evenings?|afternoons?|days?|weeks?|weekends?|noon|midnight|dawn|hours?)$/u;
