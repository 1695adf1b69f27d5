/** Figures that articles describe and do not name: by role, by a shortened name, or new; all look-ups are by word, never over all figures. */
import type { SpeakerKind } from '../model/extraction.ts';
import { Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Cast, Figure } from './people.ts';
import type { Reading } from './reading.ts';
import { countryOf, foldName, speakerKey } from './speaker-key.ts';
import { Shape } from './words.ts';

/** Entries looked at for one word: beyond it a text names too many to choose from. */
const MOST = 32;

interface RoleEntry {
  readonly figure: number;
  readonly from: number;
  readonly words: ReadonlySet<string>;
}

export class DescribedFigures {
  private readonly reading: Reading;
  private readonly cast: Cast;
  private readonly byRoleWord = new Map<string, RoleEntry[]>();
  /** Bodies and documents by the word they may be shortened to. */
  private readonly byNoun = new Map<string, number[]>();
  private readonly documents: number[] = [];

  constructor(reading: Reading, cast: Cast) {
    this.reading = reading;
    this.cast = cast;
    for (const figure of cast.figures) {
      if (figure.kind === 'body') this.shorten(figure);
      for (const role of figure.roles) this.addRole(figure, role);
    }
  }

  private addRole(figure: Figure, role: { from: number; to: number }): void {
    const words = new Set(this.content(role.from, role.to));
    for (const word of words) add(this.byRoleWord, word, { figure: figure.index, from: role.from, words });
  }

  /** "the finance minister": the only person whose printed role has all its words; null for none or several. */
  byRole(phrase: Phrase): number | null {
    const { words } = this.reading;
    if (/^(?:an?|some|many|one|two|several)$/u.test(words.lower(phrase.from))) return null;
    const wanted = this.content(phrase.from, phrase.to);
    const last = wanted.at(-1);
    if (last === undefined) return null;
    const entries = this.byRoleWord.get(last) ?? [];
    if (entries.length >= MOST) return null;
    const headline = this.reading.blocks[words.block[phrase.from] ?? 0]?.passage === -1;
    let found: number | null = null;
    for (const entry of entries) {
      if ((entry.from > phrase.from && !headline) || !wanted.every((word) => entry.words.has(word))) continue;
      if (found !== null && found !== entry.figure) return null;
      found = entry.figure;
    }
    return found;
  }

  /** Folded words without small ones, nations as countries. */
  private content(from: number, to: number): string[] {
    const { words } = this.reading;
    const out: string[] = [];
    for (let at = from; at < to; at++) {
      if (words.is(at, Kind.determiner | Kind.preposition)) continue;
      const word = foldName(words.lower(at));
      out.push(countryOf.get(word) ?? word);
    }
    return out;
  }

  /** The figure of a description: one described so before, a body or document it shortens, or a new one. */
  figure(phrase: Phrase, kind: SpeakerKind): number {
    const { words, text } = this.reading;
    const article = phrase.to - phrase.from > 1 && /^(?:the|an?)$/u.test(words.lower(phrase.from));
    const from = article ? phrase.from + 1 : phrase.from;
    const whole = kind === 'body' || kind === 'document' ? phrase.from : from;
    const printed = text.slice(words.start[from], words.end[phrase.to - 1]);
    const key = kind === 'unnamed' ? foldName(printed) : speakerKey(printed) || foldName(printed);
    const known = this.cast.byKey.get(key) ?? this.shortened(from, phrase.to, kind);
    if (known !== undefined) return known.index;
    const figure: Figure = {
      index: this.cast.figures.length,
      kind,
      nameFrom: whole,
      nameTo: phrase.to,
      key,
      tokens: [],
      gender: null,
      printed: [],
      roles: [],
      familyFirst: false,
    };
    this.cast.figures.push(figure);
    this.cast.byKey.set(key, figure);
    if (kind === 'body' || kind === 'document') this.shorten(figure);
    if (kind === 'document') this.documents.push(figure.index);
    return figure.index;
  }

  private shorten(figure: Figure): void {
    const words = figure.key.split(' ');
    const of = words.indexOf('of');
    const noun = of > 0 ? words[of - 1] : words.at(-1);
    if (noun !== undefined && words.length > 1) add(this.byNoun, noun, figure.index);
  }

  /** "the ministry" after "the foreign ministry", "the document" after any: the last one printed before. */
  private shortened(from: number, to: number, kind: SpeakerKind): Figure | undefined {
    if (to - from !== 1 || (kind !== 'body' && kind !== 'document') || this.reading.words.shaped(from, Shape.capital))
      return undefined;
    const word = this.reading.words.lower(from);
    const candidates = word === 'document' ? this.documents : (this.byNoun.get(word) ?? []);
    for (let index = candidates.length - 1; index >= 0 && index > candidates.length - MOST; index--) {
      const figure = this.cast.figures[candidates[index] ?? -1];
      if (figure !== undefined && figure.kind === kind && figure.nameFrom < from) return figure;
    }
    return undefined;
  }
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
