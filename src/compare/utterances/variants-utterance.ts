/** A quotation made ready to be set beside others: its words, what they are about, who speaks and when. Compares nothing. */
import type { HeldArticle } from '../../model/held.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Said } from '../../model/variant.ts';
import { type Folded, foldWords } from '../words/fold-words.ts';
import { ReadTexts } from './read-texts.ts';
import { nameParts } from '../verify/verify-speaker.ts';

/** Each part is read when it is asked for, and once. */
export interface Utterance {
  readonly said: Said;
  /** Stems of all that is told as said, in order; a negation is one of them. */
  readonly stems: readonly string[];
  /** The words inside the marks, their places counted from `origin`; the same object for two that print the same, read with one memory. */
  readonly quoted: Folded;
  readonly origin: number;
  /** The name of a sure speaker, else the name the article prints for one; none: empty. */
  readonly speaker: Speaking;
  /** Names of those who passed it on. */
  readonly relays: readonly string[];
  /** Weekdays that the sentence around names. */
  readonly days: ReadonlySet<string>;
  /** The ISO day of publication, or null. */
  readonly published: string | null;
}

/** Who speaks, by the parts of a name. */
interface Speaking {
  readonly parts: readonly string[];
  readonly sure: boolean;
}

const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** The quotations of an article that are somebody's own and stand in marks, wholly or in part; none that prints a withheld name. */
export const comparableOf = (held: HeldArticle): Quotation[] =>
  held.extraction.quotations.filter(
    (quotation) => quotation.kind !== 'indirect' && quotation.within === null && !printsWithheld(held, quotation),
  );

/** The same, made ready. */
export function utterancesOf(held: HeldArticle): Utterance[] {
  const texts = new ReadTexts();
  return comparableOf(held).map((quotation) => utteranceOf({ ...held, quotation }, texts));
}

/** `texts`: a memory of what others read with it print. */
export const utteranceOf = (said: Said, texts = new ReadTexts()): Utterance => new ReadUtterance(said, texts);

class ReadUtterance implements Utterance {
  readonly said: Said;
  readonly origin: number;
  readonly #texts: ReadTexts;
  readonly #inMarks: readonly Span[];
  #stems: readonly string[] | null = null;
  #quoted: Folded | null = null;
  #speaker: Speaking | null = null;
  #days: ReadonlySet<string> | null = null;

  constructor(said: Said, texts: ReadTexts) {
    this.said = said;
    this.#texts = texts;
    const { pieces } = said.quotation;
    this.#inMarks = pieces.length === 1 ? pieces[0].quoted : pieces.flatMap(({ quoted }) => quoted);
    this.origin = this.#inMarks.length === 1 ? (this.#inMarks[0]?.start ?? 0) : 0;
  }

  get stems(): readonly string[] {
    return (this.#stems ??= this.#readStems());
  }

  get quoted(): Folded {
    const { text } = this.said.article;
    const [first, second] = this.#inMarks;
    this.#quoted ??=
      first && !second ? this.#texts.folded(text.slice(first.start, first.end)) : foldWords(text, this.#inMarks);
    return this.#quoted;
  }

  get speaker(): Speaking {
    return (this.#speaker ??= speakerOf(this.said, this.#texts));
  }

  get relays(): readonly string[] {
    const { article, quotation } = this.said;
    return quotation.relayedBy.map(({ start, end }) => nameParts(article.text.slice(start, end)).join(' '));
  }

  get days(): ReadonlySet<string> {
    return (this.#days ??= daysAround(this.said));
  }

  get published(): string | null {
    const { published } = this.said.article;
    return published !== null && published.iso.length >= 10 ? published.iso.slice(0, 10) : null;
  }

  #readStems(): readonly string[] {
    const { article, quotation } = this.said;
    const { kind, pieces } = quotation;
    // Around one stretch in marks the content has the marks alone besides, which are no words.
    const isInMarks =
      article.form === 'abstract' || (kind === 'direct' && pieces.every((one) => one.quoted.length === 1));
    if (isInMarks) return this.#texts.stems(this.quoted);
    const told = pieces.map(({ content }) => content);
    return this.#texts.stems(foldWords(article.text, told));
  }
}

/** The name of a sure speaker, else what the article prints for one; none: empty. */
export function speakerName(
  { article, extraction }: HeldArticle,
  { attribution, mention, speaker }: Quotation,
): string {
  const figure = attribution.sure && speaker !== null ? extraction.speakers[speaker] : undefined;
  if (figure !== undefined) return figure.name;
  return mention === null ? '' : article.text.slice(mention.start, mention.end);
}

function speakerOf(said: Said, texts: ReadTexts): Speaking {
  const { attribution, speaker } = said.quotation;
  const figure = speaker === null ? undefined : said.extraction.speakers[speaker];
  return {
    parts: texts.nameParts(speakerName(said, said.quotation)),
    sure: attribution.sure && figure !== undefined && figure.kind !== 'document',
  };
}

/** Units before and after a quotation that its tag may take. */
const TAG = 160;

const NO_DAYS: ReadonlySet<string> = new Set();

function daysAround({ article: { text }, quotation: { pieces } }: Said): ReadonlySet<string> {
  const [first, last] = [pieces[0].content, (pieces.at(-1) ?? pieces[0]).content];
  const before = text.slice(Math.max(0, first.start - TAG), first.start);
  const after = text.slice(last.end, last.end + TAG);
  const end = after.indexOf('\n');
  const around = `${before.slice(before.lastIndexOf('\n') + 1)} ${end < 0 ? after : after.slice(0, end)}`.toLowerCase();
  // Most quotations have no day beside them, and are not taken apart.
  return around.includes('day') ? new Set(around.split(/[^a-z]+/).filter((word) => DAYS.has(word))) : NO_DAYS;
}

function printsWithheld({ withheld = [] }: HeldArticle, { pieces, relayedBy, mention }: Quotation): boolean {
  if (withheld.length === 0) return false;
  const shown = [...pieces.map(({ content }) => content), ...relayedBy, ...(mention ? [mention] : [])];
  return withheld.some((name) => shown.some(({ start, end }) => name.start < end && start < name.end));
}
