/** "The trial will resume on 3 September" beside "it resumes on 10 September": the one date that each article gives of an act, by the verb right before it. */
import { Kind } from '../../extract/lexicon.ts';
import { actAt } from '../acts/acts.ts';
import { surelyTwo } from '../acts/same-act.ts';
import { isQuoted } from '../compared.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { partsOf } from '../words/sentence-parts.ts';
import { samePerson } from '../words/name-around.ts';
import { momentsAgree, momentsApart } from './moments-apart.ts';
import { momentAt } from './moments.ts';
import { stem } from '../words/plain-word.ts';
import { dateValue, datesExclude } from './read-dates.ts';
import type { DateMention } from './read-dates.ts';

/** A date of the calendar with the act that it is given of. */
interface ActDate {
  readonly act: string;
  readonly date: DateMention;
  /** What the sentence speaks of, and the one before where it only says "it". */
  readonly about: ReadonlySet<string>;
  /** The last word before the verb that says something: what opened, who resigned. */
  readonly thing: string | null;
  /** The name before the verb, if any. */
  readonly subject: readonly string[];
}

/** Verbs for one act; others stand for themselves. */
const ONE_ACT: readonly (readonly [act: string, verbs: RegExp])[] = [
  ['begin', /^(?:begins?|began|begun|starts?|started|opens?|opened|opening|commences?|launched?|launches)$/u],
  ['resume', /^(?:resumes?|resumed|continues?|continued)$/u],
  ['end', /^(?:ends?|ended|closes?|closed|closing|concludes?|concluded)$/u],
  ['die', /^(?:dies|died)$/u],
  ['born', /^born$/u],
  ['found', /^(?:founded|established)$/u],
  ['build', /^(?:built|constructed|completed)$/u],
  ['sign', /^(?:signs?|signed)$/u],
  ['elect', /^elected$/u],
  ['sentence', /^(?:sentenced|jailed|convicted)$/u],
  ['arrest', /^(?:arrested|detained)$/u],
  ['resign', /^(?:resigns?|resigned|quit)$/u],
  ['marry', /^(?:married|marry)$/u],
];

/** Words between a verb and its date: "opens on Saturday, 14 June". */
const REACH = 5;
/** Words of a sentence that have to be the same beside the verb. */
const LEAST_ALIKE = 1;
const SURELY_ALIKE = 2;

export function actsDatedApart({ a, b }: FactsPair): Finding[] {
  return [...actDatesOf(a)].flatMap(([act, ones]): Finding[] => {
    const others = actDatesOf(b).get(act) ?? [];
    const [one, other] = [ones[0], others[0]];
    if (one === undefined || other === undefined || ones.length + others.length > 2) return [];
    if (one.date.kind !== other.date.kind || surelyTwo({ a, b }, actAt(a, one.date.from), actAt(b, other.date.from)))
      return [];
    const [left, right] = [momentAt(a, one.date.from), momentAt(b, other.date.from)];
    if (
      left !== null &&
      right !== null &&
      (momentsAgree(left, right) || (left.end !== right.end && !momentsApart(left, right)))
    )
      return [];
    if (!datesExclude(one.date, other.date, false) || printsToo(a, other.date) || printsToo(b, one.date)) return [];
    if (one.subject.length > 0 && other.subject.length > 0 && !samePerson(one.subject, other.subject)) return [];
    const alike = [...one.about].filter((word) => other.about.has(word)).length;
    if (alike < LEAST_ALIKE) return [];
    return [
      {
        type: 'date',
        severity: alike >= SURELY_ALIKE || (one.thing !== null && one.thing === other.thing) ? 'hard' : 'soft',
        rule: 'date-of-one-act',
        sides: [
          sideOf(a, one.date.from, one.date.to, dateValue(a, one.date)),
          sideOf(b, other.date.from, other.date.to, dateValue(b, other.date)),
        ],
      },
    ];
  });
}

/** The article names that day, month or year somewhere. */
const printsToo = (facts: Facts, date: DateMention): boolean =>
  facts.dates.some(
    (own) => own.kind === date.kind && own.days !== null && date.days !== null && !datesExclude(own, date, false),
  );

const read = new WeakMap<Facts, ReadonlyMap<string, ActDate[]>>();

/** Read once an article: by act, its dates of the calendar. */
function actDatesOf(facts: Facts): ReadonlyMap<string, ActDate[]> {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const out = new Map<string, ActDate[]>();
  for (const date of facts.dates) {
    if (date.kind === 'weekday' || date.kind === 'relative' || date.days === null || isQuoted(facts, date.from))
      continue;
    const found = actDateOf(facts, date);
    if (found !== null) (out.get(found.act) ?? out.set(found.act, []).get(found.act))?.push(found);
  }
  read.set(facts, out);
  return out;
}

function actDateOf(facts: Facts, date: DateMention): ActDate | null {
  const sentence = facts.sentences[facts.sentenceOf[date.from] ?? -1];
  if (sentence === undefined || sentence.place === 'caption') return null;
  for (let at = date.from - 1; at >= Math.max(sentence.from, date.from - REACH); at--) {
    const act = ONE_ACT.find(([, verbs]) => verbs.test(facts.plain[at] ?? ''))?.[0];
    if (act === undefined || facts.words.is(at - 1, Kind.determiner)) continue;
    const before = facts.words.is(sentence.from, Kind.pronoun) ? facts.sentences[sentence.index - 1] : undefined;
    const from = before?.place === 'body' ? before.from : sentence.from;
    const about = new Set(partsOf(facts, from, sentence.to).filter((word) => !/^\d/u.test(word)));
    about.delete(stem(facts.plain[at] ?? ''));
    const thing = partsOf(facts, Math.max(sentence.from, at - 5), at).at(-1) ?? null;
    return { act, date, about, thing, subject: subjectOf(facts, sentence.from, at) };
  }
  return null;
}

/** The name that ends within three words before the verb. */
function subjectOf(facts: Facts, from: number, at: number): readonly string[] {
  for (let word = at - 1; word >= Math.max(from, at - 3); word--) {
    const run = facts.reading.names[facts.reading.nameAt[word] ?? -1];
    if (run !== undefined) return facts.plain.slice(run.name, run.to);
  }
  return [];
}
