/** Turns the words for a speaker into a figure of the article: a name, a pronoun, a role, a body, a document. */
import { Kind, kindsOf } from './lexicon.ts';
import { nounLike, phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { SpeakerKind } from '../model/extraction.ts';
import { DescribedFigures } from './described.ts';
import type { Meant } from './described.ts';
import type { Cast } from './people.ts';
import { firstNames, pronounFigure } from './pronouns.ts';
import type { Focus } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { figureAt, runAt, runOf } from './run-at.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

/** Words of a description with a place in it. */
const PLACE_REACH = 24;

const NOBODY: Meant = { figure: -1, factor: 1 };

/** Resolves mentions in the order of the text; `focus` says whom each sentence before was about. */
export class Resolver {
  readonly reading: Reading;
  readonly cast: Cast;
  readonly focus: Focus;
  private readonly described: DescribedFigures;
  private readonly firstName: Int32Array;

  constructor(reading: Reading, cast: Cast) {
    this.reading = reading;
    this.cast = cast;
    this.described = new DescribedFigures(reading, cast);
    this.firstName = firstNames(reading);
    this.focus = new Int32Array(reading.sentences.length).fill(-1);
  }

  /** Whom `phrase`, standing in sentence `sentence`, means. */
  resolve(phrase: Phrase, sentence: number): Meant {
    const { words } = this.reading;
    if (phrase.name !== -1)
      return {
        figure: this.named(phrase),
        factor: (this.joined(phrase) ? 0.9 : 1) * (this.cast.unclear.has(phrase.name) ? 0.8 : 1),
      };
    if (phrase.to - phrase.from === 1) {
      if (words.is(phrase.from, Kind.relative) || words.lower(phrase.from) === 'that')
        return this.antecedent(phrase, sentence);
      if (words.is(phrase.from, Kind.pronoun) || /^(?:his|her|him|them|their|its)$/u.test(words.lower(phrase.from)))
        return this.pronoun(phrase.from, sentence);
    }
    return this.description(phrase, sentence);
  }

  /** "China and Russia": two names. */
  private joined(phrase: Phrase): boolean {
    for (let at = phrase.from; at < phrase.to; at++) if (this.reading.words.lower(at) === 'and') return true;
    return false;
  }

  private named(phrase: Phrase): number {
    const figure = this.cast.figureOf[phrase.name] ?? -1;
    return figure === -1 ? this.described.figure(phrase, 'body').figure : figure;
  }

  private pronoun(at: number, sentence: number): Meant {
    const word = this.reading.words.lower(at);
    if (/^(?:it|its|they|them|their)$/u.test(word)) return this.impersonal(sentence, word.startsWith('it'));
    const { figure, certain } = pronounFigure(this.reading, this.cast, {
      at,
      sentence,
      focus: this.focus,
      firstName: this.firstName,
    });
    const goesOn = GOES_ON.test(this.reading.words.lower(at + 1)) && figure === this.focus[sentence - 1];
    return { figure, factor: (certain || goesOn ? 0.97 : 0.8) * (this.doubtful(figure, at) ? 0.8 : 1) };
  }

  /** The figure’s last name before word `at` was one that several bear. */
  private doubtful(figure: number, at: number): boolean {
    if (this.cast.unclear.size === 0) return false;
    const printed = figureAt(this.cast, figure)?.printed ?? [];
    let low = 0;
    let high = printed.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.reading.names[printed[middle] ?? 0]?.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return this.cast.unclear.has(printed[low - 1] ?? -1);
  }

  /** "it", "they": the body or document that spoke or was spoken of right before. */
  private impersonal(sentence: number, single: boolean): Meant {
    for (let back = 0; back <= 2; back++) {
      const figure = figureAt(this.cast, this.focus[sentence - back] ?? -1);
      if (figure === undefined) continue;
      if (figure.kind === 'body' || figure.kind === 'document' || (!single && figure.kind === 'unnamed'))
        return { figure: figure.index, factor: 0.9 };
      return NOBODY;
    }
    return NOBODY;
  }

  /** "the 61-year-old": whoever was spoken of last. */
  private lastPerson(sentence: number): number {
    for (let back = 1; back <= 3; back++) {
      const figure = figureAt(this.cast, this.focus[sentence - back] ?? -1);
      if (figure?.kind === 'person') return figure.index;
    }
    return -1;
  }

  private antecedent(phrase: Phrase, sentence: number): Meant {
    const before = phraseBefore(this.reading, phrase.from, Math.max(0, phrase.from - 20));
    if (before === null || before.from === phrase.from) return NOBODY;
    if (runOf(this.reading, before.name)?.kind === 'place') return this.describedPerson(before.from);
    return { figure: this.resolve(before, sentence).figure, factor: before.name === -1 ? 0.9 : 0.99 };
  }

  /** "Roe, a nurse from Ashby, Norway, who said": the name that the description before the place belongs to. */
  private describedPerson(end: number): Meant {
    const { words, nameAt } = this.reading;
    for (let at = end - 1; at > end - PLACE_REACH && at >= 0; at--) {
      if (words.gapHas(at + 1, Gap.semicolon | Gap.block)) return NOBODY;
      const run = runAt(this.reading, at);
      if (run !== undefined && (run.kind === 'person' || run.kind === 'unclear') && words.gapHas(run.to, Gap.comma))
        return { figure: this.cast.figureOf[nameAt[at] ?? -1] ?? -1, factor: 0.9 };
    }
    return NOBODY;
  }

  private description(phrase: Phrase, sentence: number): Meant {
    const { words } = this.reading;
    if (speaksOfItself(words, phrase)) return NOBODY;
    const next = this.appositive(phrase);
    if (next !== -1) return { figure: this.cast.figureOf[next] ?? -1, factor: 0.98 };
    const own = this.ownWords(phrase, sentence);
    if (own !== null) return own;
    const last = words.lower(phrase.to - 1);
    if (/^(?:them|us|him|me)$/u.test(last))
      return { figure: this.described.figure(phrase, 'unnamed').figure, factor: 0.5 };
    if (last.endsWith('year-old')) return { figure: this.lastPerson(sentence), factor: 0.9 };
    if (together(words, phrase)) return { figure: this.described.figure(phrase, 'unnamed').figure, factor: 0.85 };
    const borne = this.described.byRole(phrase);
    if (borne !== null) return { figure: borne, factor: 0.96 };
    const kind = this.kindOf(phrase);
    const definite =
      kind === 'unnamed' &&
      /^(?:the|his|her|their)$/u.test(words.lower(phrase.from)) &&
      !/[^s]s$/u.test(words.lower(phrase.to - 1));
    if (kind === 'body' && phrase.to - phrase.from === 2) {
      const company = this.described.shortening(phrase) === null ? this.lastBody(phrase, sentence) : -1;
      if (company !== -1) return { figure: company, factor: 0.9 };
    }
    const { figure, factor } = this.described.figure(phrase, kind);
    return { figure, factor: definite ? 0.9 : factor };
  }

  /** The figure a description means, for the focus of a sentence; -1 where it names nobody yet. */
  known(phrase: Phrase, sentence: number): number {
    const { words } = this.reading;
    const next = this.appositive(phrase);
    if (next !== -1) return this.cast.figureOf[next] ?? -1;
    let told = false;
    for (let at = phrase.from; at < phrase.to; at++) told ||= words.is(at, Kind.role | Kind.body | Kind.document);
    return told ? this.description(phrase, sentence).figure : -1;
  }

  /** "the port’s engineer, Ida Roe, …", "her rival, oyster farmer Ida Roe, …": the name between commas behind a description; -1 without one. */
  private appositive(phrase: Phrase): number {
    const { words, nameAt } = this.reading;
    if (words.gap[phrase.to] !== (Gap.comma | Gap.space)) return -1;
    let at = phrase.to;
    while (at < phrase.to + 4 && nameAt[at] === -1 && words.gap[at + 1] === Gap.space && nounLike(this.reading, at))
      at++;
    const name = nameAt[at] ?? -1;
    const run = runOf(this.reading, name);
    if (run === undefined || run.kind !== 'person') return -1;
    const closed = run.to - run.name > 1 && words.gapHas(run.to, Gap.comma) && words.is(phrase.from, Kind.determiner);
    return closed || (at === phrase.to && this.hasRole(phrase)) ? name : -1;
  }

  /** "her statement", "his diary": whose they are; null for other words. */
  private ownWords({ from, to }: Phrase, sentence: number): Meant | null {
    const { words } = this.reading;
    if (!/^(?:his|her)$/u.test(words.lower(from)) || !OWN_WORDS.test(words.lower(to - 1))) return null;
    const { figure, factor } = this.pronoun(from, sentence);
    return figure === -1 ? null : { figure, factor: factor * 0.9 };
  }

  /** "the company" behind a sentence about a body, or about one bare name that may be one; -1 without one. */
  private lastBody(phrase: Phrase, sentence: number): number {
    const { words } = this.reading;
    if (words.lower(phrase.from) !== 'the' || !COMPANY.test(words.lower(phrase.from + 1))) return -1;
    for (let back = 1; back <= 2; back++) {
      const figure = figureAt(this.cast, this.focus[sentence - back] ?? -1);
      if (figure === undefined) continue;
      const bare = figure.kind === 'person' && figure.tokens.length === 1 && figure.gender === null;
      const nameless =
        figure.kind === 'body' && !figure.key.split(' ').some((word) => (kindsOf(word) & Kind.body) !== 0);
      return nameless || (bare && figure.roles.length === 0) ? figure.index : -1;
    }
    return -1;
  }

  private hasRole(phrase: Phrase): boolean {
    for (let at = phrase.from; at < phrase.to; at++) if (this.reading.words.is(at, Kind.role)) return true;
    return false;
  }

  private kindOf(phrase: Phrase): SpeakerKind {
    const { words } = this.reading;
    let kind: SpeakerKind = 'unnamed';
    for (let at = phrase.from; at < phrase.to; at++) {
      if (at > phrase.from && words.is(at, Kind.preposition)) break;
      if (words.is(at, Kind.role)) kind = 'unnamed';
      else if (words.is(at, Kind.body | Kind.bodyName | Kind.place)) kind = 'body';
      else if (words.is(at, Kind.document)) kind = 'document';
    }
    return kind;
  }
}

/** "he added": whoever spoke right before. */
const GOES_ON = /^(?:add(?:s|ed)|continue[sd])$/u;

/** What somebody writes. */
const OWN_WORDS =
  /^(?:statement|letter|diary|note|e-?mail|message|post|tweet|text|memoir|blog|caption|reply|testimony)$/u;

/** Nouns for a body that bears a name of its own. */
const COMPANY =
  /^(?:company|firm|group|bank|airline|retailer|operator|charity|union|club|team|agency|newspaper|paper|magazine|station|channel|broadcaster|outlet|website|watchdog|regulator|party|label|studio|publisher|university|school|hospital)$/u;

/** "the couple", "both men": several people, who may have been named. */
const together = (words: Words, { from, to }: Phrase): boolean =>
  words.lower(from) === 'both' ||
  (/^(?:the|these|those)$/u.test(words.lower(from)) &&
    /^(?:couple|pair|duo|trio|brothers|sisters|siblings|twins|men|women|two|three|four)$/u.test(words.lower(to - 1)));

/** "the article", "this report": the text speaks of itself, and that is nobody. */
export function speaksOfItself(words: Words, { from, to }: Phrase): boolean {
  if (to - from !== 2) return false;
  const noun = words.lower(from + 1);
  if (/^(?:the|this|our)$/u.test(words.lower(from)) && /^(?:article|story)$/u.test(noun)) return true;
  return (
    /^(?:this|our)$/u.test(words.lower(from)) &&
    /^(?:report|piece|column|post|page|analysis|interview|explainer)$/u.test(noun)
  );
}
