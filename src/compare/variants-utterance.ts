/** A quotation made ready to be set beside others: its words, what they are about, who speaks and when. Compares nothing. */
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { Said } from '../model/variant.ts';
import { type Folded, foldWords, isContent, stemOf } from './fold-words.ts';
import { nameParts } from './verify-speaker.ts';

/** Each part is read when it is asked for, and once. */
export interface Utterance {
  readonly said: Said;
  /** Stems of all that is told as said, in order; a negation is one of them. */
  readonly stems: readonly string[];
  /** The words inside the marks. */
  readonly quoted: Folded;
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

const NEGATION = /^(?:not|no|never|cannot|nor|neither|none)$|n't$/;
const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** The quotations of an article that are somebody's own and stand in marks, wholly or in part; none that prints a withheld name. */
export const comparableOf = (held: HeldArticle): Quotation[] =>
  held.extraction.quotations.filter(
    (quotation) => quotation.kind !== 'indirect' && quotation.within === null && !printsWithheld(held, quotation),
  );

/** The same, made ready. */
export const utterancesOf = (held: HeldArticle): Utterance[] =>
  comparableOf(held).map((quotation) => utteranceOf({ ...held, quotation }));

export const utteranceOf = (said: Said): Utterance => new ReadUtterance(said);

class ReadUtterance implements Utterance {
  readonly said: Said;
  #stems: readonly string[] | null = null;
  #quoted: Folded | null = null;
  #speaker: Speaking | null = null;

  constructor(said: Said) {
    this.said = said;
  }

  get stems(): readonly string[] {
    return (this.#stems ??= stemsOf(this.said));
  }

  get quoted(): Folded {
    const { article, quotation } = this.said;
    const quoted = quotation.pieces.flatMap((piece) => piece.quoted);
    return (this.#quoted ??= foldWords(article.text, quoted));
  }

  get speaker(): Speaking {
    return (this.#speaker ??= speakerOf(this.said));
  }

  get relays(): readonly string[] {
    const { article, quotation } = this.said;
    return quotation.relayedBy.map(({ start, end }) => nameParts(article.text.slice(start, end)).join(' '));
  }

  get days(): ReadonlySet<string> {
    const { article, quotation } = this.said;
    return daysAround(
      article.text,
      quotation.pieces.map(({ content }) => content),
    );
  }

  get published(): string | null {
    const { published } = this.said.article;
    return published !== null && published.iso.length >= 10 ? published.iso.slice(0, 10) : null;
  }
}

function stemsOf({ article, quotation }: Said): string[] {
  const told = quotation.pieces.flatMap(({ content, quoted }) => (article.form === 'abstract' ? quoted : [content]));
  return foldWords(article.text, told).keys.flatMap((key) => {
    if (NEGATION.test(key)) return ['not'];
    return isContent(key) ? [stemOf(key)] : [];
  });
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

function speakerOf(said: Said): Speaking {
  const { attribution, speaker } = said.quotation;
  const figure = speaker === null ? undefined : said.extraction.speakers[speaker];
  return {
    parts: nameParts(speakerName(said, said.quotation)),
    sure: attribution.sure && figure !== undefined && figure.kind !== 'document',
  };
}

/** Units before and after a quotation that its tag may take. */
const TAG = 160;

function daysAround(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return new Set();
  const before =
    text
      .slice(Math.max(0, first.start - TAG), first.start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(last.end, last.end + TAG).split('\n')[0] ?? '';
  return new Set(
    `${before} ${after}`
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter((word) => DAYS.has(word)),
  );
}

function printsWithheld({ withheld = [] }: HeldArticle, { pieces, relayedBy, mention }: Quotation): boolean {
  if (withheld.length === 0) return false;
  const shown = [...pieces.map(({ content }) => content), ...relayedBy, ...(mention ? [mention] : [])];
  return withheld.some((name) => shown.some(({ start, end }) => name.start < end && start < name.end));
}
