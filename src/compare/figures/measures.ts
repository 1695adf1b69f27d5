/** What each number of an article measures, told by its unit, by the noun it counts and by the words around it; compares nothing. */
import { kinOf } from './counted-kin.ts';
import { conceptsOf, rootOf } from '../words/concepts.ts';
import { nearness, OF_FAMILY } from '../words/nearness.ts';
import { isContent } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once, within } from '../facts.ts';
import type { Facts } from '../facts.ts';
import { growthOf, mattersOf } from './matters.ts';
import { countsNothing, isHourOrAge, isNoMeasure } from './no-measure.ts';
import { ofPeople, onlySome } from './people-data.ts';
import { isYear, monthOf } from './read-quantities.ts';
import type { Quantity } from './read-quantities.ts';
import { valuesOf } from './printed-values.ts';
import { CONTRARIES } from './contraries-data.ts';
import { placesBeside, termsOf } from './terms-of.ts';
import { ANYBODY } from './tolls-data.ts';

export interface Measure {
  readonly quantity: Quantity;
  /** Its unit, or `count`: only numbers of one dimension measure one thing. */
  readonly dimension: string;
  /** Roots of the nouns counted; of a unit none. */
  readonly heads: readonly string[];
  /** Keys of those nouns. */
  readonly own: ReadonlySet<string>;
  /** Families of nouns by which one thing is counted. */
  readonly kin: ReadonlySet<number>;
  /** By a noun that may mean all of them. */
  readonly people: boolean;
  /** By a noun that means some of them: "children". */
  readonly some: boolean;
  /** Counted by a word for anybody. */
  readonly anybody: boolean;
  /** Roots and families of the words of its sentence, each with how near it stands, 0 … 1. */
  readonly around: ReadonlyMap<string, number>;
  /** Other times that it is of, and what else it is by: an average, a limit. */
  readonly terms: string;
  /** Places that its sentence names. */
  readonly places: ReadonlySet<string>;
  /** What else tells two measures apart, where both say it: the state of those counted, the period, one of two contraries. */
  readonly sides: ReadonlyMap<string, string>;
  /** What news gives such a number for: "killed", "fine". */
  readonly matters: ReadonlySet<string>;
  /** It changes from day to day, or from hour to hour. */
  readonly grows: 'toll' | 'count' | null;
  readonly sentence: ComparedSentence;
  /** Months that its sentence names. */
  readonly months: readonly string[];
  /** Another month than that of publication, which its sentence begins with: "In August …". */
  readonly monthBefore: string | null;
  /** It says how often. */
  readonly often: boolean;
  /** It counts some of them: "seven of the nine". */
  readonly part: boolean;
  /** Of "three hours of talks" the root of what lasted. */
  readonly of: string | null;
  /** Its sentence tells of others beside: "his accomplice", "both". */
  readonly ofSeveral: boolean;
  /** "two more": it counts those besides others. */
  readonly more: boolean;
  /** It counts this or that: "cancelled or diverted". */
  readonly choice: boolean;
}

type Told = Pick<Measure, 'sentence' | 'matters'>;

/** Numbers of one article; and in how many of its sentences each key stands. */
export interface Measures {
  readonly all: readonly Measure[];
  readonly times: ReadonlyMap<string, number>;
  /** Numbers of which nothing says what they count: they may be parts of another. */
  readonly bare: readonly Pick<Measure, 'quantity' | 'sentence'>[];
  /** How many there are of each dimension. */
  readonly ofDimension: ReadonlyMap<string, number>;
  /** All numbers of the article, each with its sort: "money:$ 40". */
  readonly values: ReadonlySet<string>;
}

/** A sentence with more numbers is a table; an article with more is a list. */
const MOST_IN_ONE = 10;
const MOST = 60;

/** Read once an article. */
export const measuresOf: (facts: Facts) => Measures = once((facts) => {
  const times = new Map<string, number>();
  const all: Measure[] = [];
  const bare: Pick<Measure, 'quantity' | 'sentence'>[] = [];
  const bySentence = Map.groupBy(facts.quantities, ({ from }) => facts.sentenceOf[from] ?? -1);
  for (const sentence of facts.sentences) {
    for (const key of keysIn(facts, sentence)) times.set(key, (times.get(key) ?? 0) + 1);
    const own = bySentence.get(sentence.index) ?? [];
    if (sentence.place === 'caption' || own.length > MOST_IN_ONE) continue;
    for (const quantity of own) {
      if (all.length === MOST || isNoMeasure(facts, quantity)) continue;
      const matters = mattersOf(facts, quantity, sentence);
      if (!countsNothing(quantity) || isOfAMatter(facts, quantity, matters))
        all.push(measureOf(facts, quantity, { sentence, matters }));
      else bare.push({ quantity, sentence });
    }
  }
  const ofDimension = new Map<string, number>();
  for (const { dimension } of all) ofDimension.set(dimension, (ofDimension.get(dimension) ?? 0) + 1);
  return { all, times, bare, ofDimension, values: valuesOf(facts) };
});

/** A number without a noun, where words beside it say what it is of. */
const isOfAMatter = (facts: Facts, quantity: Quantity, matters: ReadonlySet<string>): boolean =>
  matters.size > 0 &&
  (Number.isInteger(quantity.value) || matters.has('magnitude')) &&
  !isMore(facts, quantity) &&
  !isHourOrAge(facts, quantity);

/** "two more": besides others. */
const isMore = ({ plain }: Facts, { to }: Quantity): boolean => plain[to] === 'more' && plain[to + 1] !== 'than';

function keysIn(facts: Facts, { from, to }: ComparedSentence): Set<string> {
  const out = new Set<string>();
  for (let at = from; at < to; at++) if (isContent(facts, at)) for (const key of keysOf(facts, at)) out.add(key);
  return out;
}

const keysOf = ({ plain }: Facts, at: number): readonly string[] => conceptsOf(plain[at] ?? '');

function measureOf(facts: Facts, quantity: Quantity, { sentence, matters }: Told): Measure {
  const heads =
    quantity.sort === null ? quantity.nouns.filter((noun) => noun.length > 2 && noun !== 'time').map(rootOf) : [];
  return {
    quantity,
    dimension: dimensionOf(quantity),
    heads,
    own: new Set(quantity.sort === null ? plainNouns(facts, quantity).flatMap(conceptsOf) : []),
    kin: kinOf(heads),
    people: quantity.sort === null && quantity.nouns.some((noun) => ofPeople(noun) && !onlySome(noun)),
    some: quantity.nouns.some(onlySome),
    anybody: ANYBODY.test(quantity.nouns[0] ?? ''),
    around: around(facts, quantity, sentence),
    terms: [termsOf(facts, quantity), ...(growthOf(matters) === null ? [] : yearsIn(facts, sentence))].join(' '),
    places: placesBeside(facts, quantity),
    sides: sidesOf(facts, quantity, sentence),
    matters,
    grows: growthOf(matters),
    sentence,
    months: monthsIn(facts, sentence),
    monthBefore: monthBefore(facts, sentence),
    often: quantity.nouns[0] === 'time',
    of:
      quantity.sort === 'time' && facts.plain[quantity.nounTo] === 'of'
        ? rootOf(facts.plain[quantity.nounTo + 1] ?? '')
        : null,
    part: isOfAll(facts, quantity),
    more: isMore(facts, quantity),
    ofSeveral: facts.plain.slice(sentence.from, sentence.to).some((word) => OF_SEVERAL.test(word)),
    choice: quantity.kind !== 'bound' && facts.plain.slice(quantity.to, quantity.to + CHOICE).includes('or'),
  };
}

/** "seven of the nine", "five of its eight coaches"; not "a dozen of its men". */
function isOfAll(facts: Facts, { to, value }: Quantity): boolean {
  const { plain } = facts;
  if (plain[to] !== 'of') return false;
  const owner = plain[to + 1] ?? '';
  const isOwned = /^(?:its|their|our)$/u.test(owner) || (value >= MANY && /^(?:his|her)$/u.test(owner));
  return !isOwned || within(facts.quantities, to + 2, to + 3).length > 0;
}

/** So many of somebody's are no few of all. */
const MANY = 100;

/** As printed. */
const plainNouns = ({ plain }: Facts, { to, nounTo }: Quantity): readonly string[] => plain.slice(to, nounTo);

const OF_SEVERAL =
  /^(?:accomplices?|co-defendants?|codefendants?|both|each|other|others|another|respectively|second|brothers?|while|partner|apiece|per|every)$/u;

const CHOICE = 7;

/** Another year's toll is another toll. */
function yearsIn(facts: Facts, { from, to }: ComparedSentence): string[] {
  const out: string[] = [];
  for (let at = from; at < to; at++) if (isYear(facts, at)) out.push(facts.plain[at] ?? '');
  return out;
}

function monthsIn(facts: Facts, { from, to }: ComparedSentence): string[] {
  const out: string[] = [];
  for (let at = from; at < to; at++) if (monthOf(facts, at) > 0) out.push(facts.plain[at] ?? '');
  return out;
}

/** Words that a sentence begins with. */
const OPENING = 3;

function monthBefore(facts: Facts, { from, to }: ComparedSentence): string | null {
  const published = Number(facts.held.article.published?.iso.slice(5, 7));
  for (let at = from; at < Math.min(to, from + OPENING); at++) {
    const month = monthOf(facts, at);
    if (month > 0 && published > 0 && month !== published) return facts.plain[at] ?? null;
  }
  return null;
}

const dimensionOf = ({ sort, unit }: Quantity): string =>
  sort === null ? 'count' : sort.startsWith('money') ? sort : `${sort} ${unit}`;

function around(facts: Facts, { from, to, nounTo, sort }: Quantity, sentence: ComparedSentence): Map<string, number> {
  const out = new Map<string, number>();
  const end = sort === null ? to : Math.max(to, nounTo);
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((at >= from && at < end) || !isContent(facts, at) || EMPTY.test(facts.plain[at] ?? '')) continue;
    const distance = at < from ? from - at : at - to + 1;
    const weight = nearness(distance);
    for (const key of keysOf(facts, at)) {
      const weighed = /^[#@]/u.test(key) ? weight * OF_FAMILY : weight;
      out.set(key, Math.max(out.get(key) ?? 0, weighed));
    }
  }
  return out;
}

/** Words that say nothing of what is measured. */
const EMPTY = /^(?:\d.*|them|him|her|us|out|all|more|other|what|how|who|total)$/u;

/** Words on either side that tell what is measured from what is not. */
const SAYING = 12;

function sidesOf({ plain }: Facts, { from, to }: Quantity, sentence: ComparedSentence): Map<string, string> {
  const out = new Map<string, string>();
  for (let at = Math.max(sentence.from, from - SAYING); at < Math.min(sentence.to, to + SAYING); at++)
    for (const { name, one, other } of CONTRARIES) {
      const word = plain[at] ?? '';
      const side = one.test(word) ? 'one' : other.test(word) ? 'other' : null;
      if (side !== null && !out.has(name)) out.set(name, side);
    }
  return out;
}
