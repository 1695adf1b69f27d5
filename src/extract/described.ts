/** Figures that articles describe and do not name: by role, by a shortened name, or new; all look-ups are by word, never over all figures. */
import type { SpeakerKind } from '../model/extraction.ts';
import { BodyMentions } from './body-mentions.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Cast, Figure } from './people.ts';
import type { Reading } from './reading.ts';
import { counterpartWords } from './counterpart.ts';
import { contentWords, dutyWords, roleWords, titleWords } from './role-words.ts';
import type { RoleWords } from './role-words.ts';
import { foldName, speakerKey } from './speaker-key.ts';
import { Shape } from './words.ts';

/** Entries looked at for one word: beyond it a text names too many to choose from. */
const MOST = 32;

/** Whom a phrase means: a figure's index or -1, and how much of a rule's certainty is left. */
export interface Meant {
  readonly figure: number;
  readonly factor: number;
}

interface RoleEntry {
  readonly figure: number;
  readonly from: number;
  readonly words: ReadonlySet<string>;
}

export class DescribedFigures {
  private readonly reading: Reading;
  private readonly cast: Cast;
  private readonly byRoleNoun = new Map<string, RoleEntry[]>();
  /** Whose role is printed at a word. */
  private readonly roleAt = new Map<number, number>();
  /** Bodies and documents by the word they may be shortened to. */
  private readonly byNoun = new Map<string, number[]>();
  private readonly documents: number[] = [];
  private readonly bodies: BodyMentions;

  constructor(reading: Reading, cast: Cast) {
    this.reading = reading;
    this.cast = cast;
    this.bodies = new BodyMentions(reading);
    for (const figure of cast.figures) {
      if (figure.kind === 'body') this.shorten(figure);
      else this.addRoles(figure);
    }
  }

  private addRoles(figure: Figure): void {
    for (const { from, to } of figure.roles) {
      this.addRole(figure, from, roleWords(this.reading, from, to));
      this.roleAt.set(from, figure.index);
      const shared = counterpartWords(this.reading, this.cast, { from, to });
      if (shared !== null) this.addRole(figure, from, shared);
    }
    for (const at of figure.printed.slice(0, MOST)) {
      const run = this.reading.names[at];
      if (run === undefined) continue;
      if (run.name > run.from) this.addRole(figure, run.from, titleWords(this.reading, run));
      const duty = dutyWords(this.reading, run);
      if (duty !== null) this.addRole(figure, run.from, duty);
    }
  }

  private addRole(figure: Figure, from: number, { heads, words }: RoleWords): void {
    for (const head of heads) add(this.byRoleNoun, head, { figure: figure.index, from, words });
  }

  /** "the finance minister": the only person whose printed role has its noun and all its words; null for none or several. */
  byRole(phrase: Phrase): number | null {
    const { words } = this.reading;
    const here = this.roleAt.get(phrase.from);
    if (here !== undefined) return here;
    if (/^(?:an?|some|many|one|two|several|another)$/u.test(words.lower(phrase.from))) return null;
    const { heads } = roleWords(this.reading, phrase.from, phrase.to);
    const entries = this.byRoleNoun.get(heads[0] ?? '') ?? [];
    if (heads.length !== 1 || entries.length >= MOST) return null;
    const wanted = contentWords(words, phrase.from, phrase.to);
    const headline = this.reading.blocks[words.block[phrase.from] ?? 0]?.passage === -1;
    let found: number | null = null;
    for (const entry of entries) {
      if ((entry.from > phrase.from && !headline) || !wanted.every((word) => entry.words.has(word))) continue;
      if (found !== null && found !== entry.figure) return null;
      found = entry.figure;
    }
    return found;
  }

  /** The figure of a description: one described so before, a body or document it shortens, or a new one; less sure where it shortens several. */
  figure(phrase: Phrase, kind: SpeakerKind): Meant {
    const { words, text } = this.reading;
    const article = phrase.to - phrase.from > 1 && /^(?:the|an?)$/u.test(words.lower(phrase.from));
    const from = article ? phrase.from + 1 : phrase.from;
    const printed = text.slice(words.start[from], words.end[phrase.to - 1]);
    const key = kind === 'unnamed' ? foldName(printed) : speakerKey(printed) || foldName(printed);
    const known = this.cast.byKey.get(key);
    if (known !== undefined && !(article && kind === 'body' && phrase.to - from === 1)) return sure(known.index);
    const whole = this.shortened(from, phrase.to, kind);
    if (whole !== null) return whole;
    if (known !== undefined) return sure(known.index);
    const figure: Figure = {
      index: this.cast.figures.length,
      kind,
      nameFrom: phrase.from,
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
    return sure(figure.index);
  }

  private shorten(figure: Figure): void {
    const words = figure.key.split(' ');
    const of = words.indexOf('of');
    const noun = of > 0 ? words[of - 1] : words.at(-1);
    if (noun !== undefined && words.length > 1) add(this.byNoun, noun, figure.index);
  }

  /** The body that "the union" shortens; null without one. */
  shortening({ from, to }: Phrase): Meant | null {
    return this.shortened(from + 1, to, 'body');
  }

  /** "the ministry" after "the foreign ministry", "the document" after any: the last one printed before. */
  private shortened(from: number, to: number, kind: SpeakerKind): Meant | null {
    if (to - from !== 1 || (kind !== 'body' && kind !== 'document') || this.reading.words.shaped(from, Shape.capital))
      return null;
    const word = this.reading.words.lower(from);
    const named = (word === 'document' ? this.documents : (this.byNoun.get(word) ?? []))
      .slice(-MOST)
      .filter(
        (index) => this.cast.figures[index]?.kind === kind && (this.cast.figures[index]?.nameFrom ?? from) < from,
      );
    const last = named.at(-1);
    const told = kind === 'body' ? this.bodies.describing(word, from) : [];
    const [nearest] = told;
    const several = named.length > 1 || new Set(told.map((phrase) => this.keyOf(phrase))).size > 1;
    if (last !== undefined) return { figure: last, factor: several ? SEVERAL : 1 };
    return nearest === undefined
      ? null
      : { figure: this.figure(nearest, kind).figure, factor: several ? SEVERAL : 0.97 };
  }

  private keyOf({ from, to }: Phrase): string {
    return contentWords(this.reading.words, from, to).join(' ');
  }
}

/** What is left of a certainty where several may be meant. */
const SEVERAL = 0.85;

const sure = (figure: number): Meant => ({ figure, factor: 1 });

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
