/** The one day that each of two articles gives of what is behind it, or still to come, in sentences about one thing; they differ. */
import { Kind } from '../../extract/lexicon.ts';
import { actAt, isDateline } from '../acts/acts.ts';
import { surelyTwo } from '../acts/same-act.ts';
import { contentOf } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { stem } from '../words/plain-word.ts';
import { momentsApart } from './moments-apart.ts';
import { momentsOf } from './moments.ts';
import type { Moment } from './moments.ts';
import { publishedDay } from './read-dates.ts';

interface Lone {
  readonly past: Moment | null;
  readonly ahead: Moment | null;
}

/** Words that both sentences share, and how many of them are of names. */
const LEAST_SHARED = 3;
const LEAST_NAMED = 2;
/** Words before a day among which a verb of saying makes it the day on which something was said. */
const SAID = 10;

export function loneDaysApart(pair: FactsPair): Finding[] {
  const [ones, others] = [loneOf(pair.a), loneOf(pair.b)];
  return (['past', 'ahead'] as const).flatMap((tense): Finding[] => {
    const [one, other] = [ones[tense], others[tense]];
    if (one === null || other === null || !momentsApart(one, other)) return [];
    if (tense === 'ahead' && publishedDay(pair.a) !== publishedDay(pair.b)) return [];
    if (!ofOneThing(pair, one, other)) return [];
    return [
      {
        type: 'date',
        severity: 'soft',
        rule: 'date-of-one-act',
        sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
      },
    ];
  });
}

/** Read once an article: null where several days are told, or none. */
const loneOf = once((facts: Facts): Lone => {
  const found: { past: Moment[]; ahead: Moment[] } = { past: [], ahead: [] };
  for (const moment of momentsOf(facts)) {
    const sentence = facts.sentences[moment.sentence];
    if (sentence === undefined || sentence.place !== 'body' || isDateline(facts, sentence, moment)) continue;
    if (moment.days === null || saidThen(facts, sentence, moment)) continue;
    found[moment.ahead ? 'ahead' : 'past'].push(moment);
  }
  const lone = (all: readonly Moment[]): Moment | null => {
    const first = all[0];
    const days = first?.days ?? null;
    if (first === undefined || days === null || first.end !== '' || days.to - days.from > 1 || all.length > 1)
      return null;
    return first;
  };
  return { past: lone(found.past), ahead: lone(found.ahead) };
});

function saidThen({ words }: Facts, { from: first }: ComparedSentence, { from }: Moment): boolean {
  for (let at = from - 1; at >= Math.max(first, from - SAID); at--) if (words.is(at, Kind.saying)) return true;
  return false;
}

/** The sentences share a name and more, and nothing says that they tell two acts. */
function ofOneThing({ a, b }: FactsPair, one: Moment, other: Moment): boolean {
  const [mine, its] = [a.sentences[one.sentence], b.sentences[other.sentence]];
  if (mine === undefined || its === undefined) return false;
  if (surelyTwo({ a, b }, actAt(a, one.from), actAt(b, other.from))) return false;
  const theirs = contentOf(b, its);
  const shared = [...contentOf(a, mine)].filter((word) => theirs.has(word));
  const names = namesOf(a);
  // Of what is to come, an article tells little else.
  const least = one.ahead ? LEAST_NAMED : LEAST_SHARED;
  return shared.length >= least && shared.filter((word) => names.has(word)).length >= LEAST_NAMED;
}

/** Read once an article: stems of the words of names. */
const namesOf = once(
  (facts: Facts): ReadonlySet<string> =>
    new Set(facts.reading.names.flatMap(({ from, to }) => facts.plain.slice(from, to).map(stem))),
);
