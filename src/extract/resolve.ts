/** Turns the words for a speaker into a figure of the article: a name, a pronoun, a role, a body, a document. */
import { Kind } from './lexicon.ts';
import { phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { SpeakerKind } from '../model/extraction.ts';
import type { NameRun } from './names.ts';
import { DescribedFigures } from './described.ts';
import type { Cast } from './people.ts';
import { firstNames, pronounFigure } from './pronouns.ts';
import type { Focus } from './pronouns.ts';
import type { Reading } from './reading.ts';
import { Gap } from './words.ts';
import type { Words } from './words.ts';

/** Whom a phrase means: a figure's index or -1, and how much of a rule's certainty is left. */
export interface Meant {
  readonly figure: number;
  readonly factor: number;
}

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
      if (words.is(phrase.from, Kind.pronoun) || /^(?:his|her|their|its)$/u.test(words.lower(phrase.from)))
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
    return figure === -1 ? this.described.figure(phrase, 'body') : figure;
  }

  private pronoun(at: number, sentence: number): Meant {
    const word = this.reading.words.lower(at);
    if (/^(?:it|its|they|their)$/u.test(word)) return this.impersonal(sentence, word.startsWith('it'));
    const { figure, certain } = pronounFigure(this.reading, this.cast, {
      at,
      sentence,
      focus: this.focus,
      firstName: this.firstName,
    });
    return { figure, factor: (certain ? 0.97 : 0.8) * (this.doubtful(figure, at) ? 0.8 : 1) };
  }

  /** The figure’s last name before word `at` was one that several bear. */
  private doubtful(figure: number, at: number): boolean {
    if (this.cast.unclear.size === 0) return false;
    const printed = this.cast.figures[figure]?.printed ?? [];
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
      const figure = this.cast.figures[this.focus[sentence - back] ?? -1];
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
      const figure = this.cast.figures[this.focus[sentence - back] ?? -1];
      if (figure?.kind === 'person') return figure.index;
    }
    return -1;
  }

  private antecedent(phrase: Phrase, sentence: number): Meant {
    const before = phraseBefore(this.reading, phrase.from, Math.max(0, phrase.from - 20));
    if (before === null || before.from === phrase.from) return NOBODY;
    return { figure: this.resolve(before, sentence).figure, factor: before.name === -1 ? 0.9 : 0.99 };
  }

  private description(phrase: Phrase, sentence: number): Meant {
    const { words, names, nameAt } = this.reading;
    if (speaksOfItself(words, phrase)) return NOBODY;
    const next = nameAt[phrase.to] ?? -1;
    if (
      words.gap[phrase.to] === (Gap.comma | Gap.space) &&
      names[next]?.kind === 'person' &&
      this.describes(phrase, names[next])
    ) {
      return { figure: this.cast.figureOf[next] ?? -1, factor: 0.98 };
    }
    const last = words.lower(phrase.to - 1);
    if (/^(?:them|us|him|me)$/u.test(last)) return { figure: this.described.figure(phrase, 'unnamed'), factor: 0.5 };
    if (last.endsWith('year-old')) return { figure: this.lastPerson(sentence), factor: 0.9 };
    const borne = this.hasRole(phrase) ? this.described.byRole(phrase) : null;
    if (borne !== null) return { figure: borne, factor: 0.96 };
    const kind = this.kindOf(phrase);
    const definite =
      kind === 'unnamed' &&
      /^(?:the|his|her|their)$/u.test(words.lower(phrase.from)) &&
      !/[^s]s$/u.test(words.lower(phrase.to - 1));
    return { figure: this.described.figure(phrase, kind), factor: definite ? 0.9 : 1 };
  }

  /** The figure a description means, for the focus of a sentence; -1 where it names nobody yet. */
  known(phrase: Phrase, sentence: number): number {
    const { words } = this.reading;
    let told = false;
    for (let at = phrase.from; at < phrase.to; at++) told ||= words.is(at, Kind.role | Kind.body | Kind.document);
    return told ? this.description(phrase, sentence).figure : -1;
  }

  /** A description before a name between commas: "the port’s engineer, Ida Roe, …". */
  private describes(phrase: Phrase, run: NameRun | undefined): boolean {
    const { words } = this.reading;
    if (this.hasRole(phrase)) return true;
    return (
      run !== undefined &&
      run.to - run.name > 1 &&
      words.gapHas(run.to, Gap.comma) &&
      words.is(phrase.from, Kind.determiner)
    );
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

/** "the article", "this report": the text speaks of itself, and that is nobody. */
function speaksOfItself(words: Words, { from, to }: Phrase): boolean {
  if (to - from !== 2) return false;
  const noun = words.lower(from + 1);
  if (/^(?:the|this|our)$/u.test(words.lower(from)) && /^(?:article|story)$/u.test(noun)) return true;
  return (
    /^(?:this|our)$/u.test(words.lower(from)) &&
    /^(?:report|piece|column|post|page|analysis|interview|explainer)$/u.test(noun)
  );
}
