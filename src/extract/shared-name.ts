/** Decides which of several people of one name a bare name means: who bore it last as a subject; says whether that is clear. */
import { CUE, Kind } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { mainSubject } from './main-subject.ts';
import { Gap, Shape } from './words.ts';

/** Blocks within which a bare name goes on with whoever bore it last as a subject. */
const NEAR = 2;
/** Blocks within which relatives who both speak make a surname unclear. */
const FAMILY = 8;
/** Words looked at beside a name for its verb. */
const REACH = 24;

/** A person who may be meant, with every printing of theirs so far. */
interface Bearer {
  readonly index: number;
  readonly familyFirst: boolean;
  readonly printed: readonly number[];
}

/** Whom a bare name means, and whether the text leaves no doubt. */
interface Chosen<Person> {
  readonly figure: Person;
  readonly clear: boolean;
}

/** Follows the people who share a name through the article. Indices of names must come in the order of the text. */
export class Bearers {
  private readonly reading: Reading;
  /** By figure: the last name that was a subject, and the last one printed at all outside quotation marks. */
  private readonly asSubject = new Map<number, number>();
  private readonly named = new Map<number, number>();
  private sentence = 0;

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** Notes that the name at index `at` means `figure`. */
  note(figure: number, at: number): void {
    const { reading } = this;
    const run = reading.names[at];
    if (run === undefined || reading.words.stretch[run.from] !== -1) return;
    this.named.set(figure, at);
    while ((reading.sentences[this.sentence]?.to ?? Infinity) <= run.from) this.sentence++;
    if (isSubject(reading, at, this.sentence)) this.asSubject.set(figure, at);
  }

  /** Whoever bore the name last as a subject close by; else the one named most often, and then it is not clear. */
  choose<Person extends Bearer>(candidates: readonly Person[], at: number): Chosen<Person> | null {
    const [only] = candidates;
    if (only === undefined) return null;
    if (candidates.length === 1) return { figure: only, clear: true };
    const bearers = candidates
      .map((figure) => ({ figure, last: this.asSubject.get(figure.index) ?? -1 }))
      .toSorted((a, b) => b.last - a.last || b.figure.printed.length - a.figure.printed.length);
    const near = bearers.find(({ last }) => last >= 0 && this.distance(last, at) <= NEAR);
    const figure = (near ?? bearers.toSorted((a, b) => b.figure.printed.length - a.figure.printed.length)[0])?.figure;
    return figure === undefined ? null : { figure, clear: this.clear(bearers, figure, at) };
  }

  /** Nobody else of the name was named since, close by; and, far from its bearer, nobody else was a subject at all. */
  private clear(bearers: readonly { figure: Bearer; last: number }[], chosen: Bearer, at: number): boolean {
    const own = this.asSubject.get(chosen.index) ?? -1;
    if (own < 0) return false;
    const near = this.distance(own, at) <= NEAR;
    return bearers.every(({ figure, last }) => {
      const named = this.named.get(figure.index) ?? -1;
      if (figure.index === chosen.index || named < 0) return true;
      if (named > own && this.distance(named, at) <= NEAR) return false;
      if (!chosen.familyFirst && last >= 0 && this.distance(last, at) <= FAMILY) return false;
      return near || last < 0;
    });
  }

  private distance(earlier: number, at: number): number {
    return this.block(at) - this.block(earlier);
  }

  private block(at: number): number {
    return this.reading.words.block[this.reading.names[at]?.from ?? 0] ?? 0;
  }
}

/** The name is the subject of a verb of saying, or of its sentence. */
function isSubject(reading: Reading, at: number, sentence: number): boolean {
  const { words } = reading;
  const run = reading.names[at];
  const within = reading.sentences[sentence];
  if (run === undefined || within === undefined || words.shaped(run.to - 1, Shape.possessive)) return false;
  if (says(reading, run.to) || says(reading, behindComma(reading, run.to)) || saidBefore(reading, run.from))
    return true;
  if (run.from - within.lead > REACH) return false;
  const subject = mainSubject(reading, within.lead, Math.min(within.to, run.to + 1));
  const first = words.lower(run.from - 1) === 'and' ? (reading.nameAt[run.from - 2] ?? -1) : at;
  return subject !== null && (subject.phrase.name === at || subject.phrase.name === first);
}

/** A cue at word `at`, or behind adverbs and a day. */
function says({ words }: Reading, at: number): boolean {
  let verb = at;
  while (verb < at + 5 && (words.is(verb, Kind.adverb | Kind.auxiliary | Kind.time) || words.lower(verb) === 'on'))
    verb++;
  return words.is(verb, CUE) && !words.gapHas(verb, Gap.stop | Gap.block) && !words.is(verb, Kind.gerund);
}

/** The word behind a description between commas: "Roe, the mayor, said"; -1 without one. */
function behindComma({ words }: Reading, at: number): number {
  if (!words.gapHas(at, Gap.comma)) return -1;
  for (let end = at + 1; end < at + REACH; end++) {
    if (words.gapHas(end, Gap.stop | Gap.semicolon | Gap.block | Gap.mark)) return -1;
    if (words.gapHas(end, Gap.comma)) return end;
  }
  return -1;
}

/** "…,” said Roe", "…,” said the port’s spokesman Tom Vane". */
function saidBefore({ words }: Reading, from: number): boolean {
  for (let at = from - 1; at >= from - 6 && at >= 0; at--) {
    if (words.gapHas(at + 1, Gap.comma | Gap.stop | Gap.semicolon | Gap.colon | Gap.block | Gap.mark)) return false;
    if (words.is(at, Kind.saying)) return words.gapHas(at, Gap.mark) || at === from - 1;
    if (words.is(at, Kind.pronoun | Kind.relative | Kind.conjunction | Kind.auxiliary)) return false;
  }
  return false;
}
