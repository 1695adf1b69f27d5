/** A quotation made ready to be set beside others: its words, what they are about, who speaks and when. Compares nothing. */
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { Said } from '../model/variant.ts';
import { type Folded, foldWords, isContent, stemOf } from './fold-words.ts';
import { nameParts } from './verify-speaker.ts';

export interface Utterance {
  readonly said: Said;
  /** Stems of all that is told as said, in order; a negation is one of them. */
  readonly stems: readonly string[];
  /** What is asked only of those that may be one utterance with another. */
  detail(): UtteranceDetail;
}

export interface UtteranceDetail {
  /** The words inside the marks. */
  readonly quoted: Folded;
  /** The name of a sure speaker, else the name the article prints for one; none: empty. */
  readonly speaker: readonly string[];
  readonly sure: boolean;
  /** Names of those who passed it on. */
  readonly relays: readonly string[];
  /** Weekdays that the sentence around names. */
  readonly days: ReadonlySet<string>;
  /** The ISO day of publication, or null. */
  readonly published: string | null;
}

const NEGATION = /^(?:not|no|never|cannot|nor|neither|none)$|n't$/;
const DAYS: ReadonlySet<string> = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** What of an article is somebody's own and stands in marks, wholly or in part; nothing that prints a withheld name. */
export function utterancesOf(held: HeldArticle): Utterance[] {
  const { extraction } = held;
  return extraction.quotations.flatMap((quotation) =>
    quotation.kind === 'indirect' || quotation.within !== null || printsWithheld(held, quotation)
      ? []
      : [utteranceOf({ ...held, quotation })],
  );
}

export function utteranceOf(said: Said): Utterance {
  const { article, quotation } = said;
  const told = quotation.pieces.flatMap(({ content, quoted }) => (article.form === 'abstract' ? quoted : [content]));
  const stems = foldWords(article.text, told).keys.flatMap((key) => {
    if (NEGATION.test(key)) return ['not'];
    return isContent(key) ? [stemOf(key)] : [];
  });
  let known: UtteranceDetail | null = null;
  return { said, stems, detail: () => (known ??= detailOf(said)) };
}

function detailOf({ article, extraction, quotation }: Said): UtteranceDetail {
  const { pieces, attribution, mention, relayedBy } = quotation;
  const { text, published } = article;
  const figure = quotation.speaker === null ? undefined : extraction.speakers[quotation.speaker];
  const printed = mention === null ? '' : text.slice(mention.start, mention.end);
  const quoted = pieces.flatMap((piece) => piece.quoted);
  return {
    quoted: foldWords(text, quoted),
    speaker: nameParts(attribution.sure && figure ? figure.name : printed),
    sure: attribution.sure && figure !== undefined && figure.kind !== 'document',
    relays: relayedBy.map(({ start, end }) => nameParts(text.slice(start, end)).join(' ')),
    days: daysAround(
      text,
      pieces.map(({ content }) => content),
    ),
    published: published !== null && published.iso.length >= 10 ? published.iso.slice(0, 10) : null,
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
  const shown = [...pieces.map(({ content }) => content), ...relayedBy, ...(mention ? [mention] : [])];
  return withheld.some((name) => shown.some(({ start, end }) => name.start < end && start < name.end));
}
