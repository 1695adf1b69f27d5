/** Which news a choice lets in, and for each of the others which filter keeps it out. Pure. */
import { termsOf } from '../archive/terms.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Choice } from '../model/subscription.ts';
import type { DigestLook } from './news.ts';

/** A choice whose names are resolved against what is held now. */
export interface Chooser {
  /** Null: it is let in. Else which filter keeps it out, in words. */
  article(held: HeldArticle): string | null;
  quotation(said: HeldQuotation): string | null;
}

/** `wrong`: a stored name means nobody now, or several; one sentence without a full stop. */
export function chooserOf(choice: Choice, look: DigestLook): Chooser | { readonly wrong: string } {
  const keys = new Set<string>();
  for (const name of choice.speakers) {
    const meant = look.speakersNamed(name);
    const [only] = meant;
    if (!only) return { wrong: `no speaker “${name}” is in the articles held any more` };
    if (meant.length > 1)
      return { wrong: `“${name}” may be ${meant.length} speakers now: ${meant.map((one) => one.name).join(', ')}` };
    keys.add(only.key);
  }
  const quotes = (held: HeldArticle) =>
    look.quotationsIn([held]).some(({ speaker }) => speaker !== null && keys.has(speaker.key));
  return {
    article(held) {
      const common = ofArticle(choice, held);
      if (common !== null) return common;
      if (keys.size > 0 && !quotes(held) && !names(held, choice.speakers))
        return `speaker: neither quotes nor names ${choice.speakers.join(' or ')}`;
      return byWords(choice, () => passagesOf(held));
    },
    quotation(said) {
      const common = ofArticle(choice, said);
      if (common !== null) return common;
      if (said.speaker === null) return 'speaker not established';
      if (keys.size > 0 && !keys.has(said.speaker.key)) return `speaker: not ${choice.speakers.join(' or ')}`;
      return byWords(choice, () => passagesAround(said));
    },
  };
}

/** Whether the article prints one of the names in full. */
const names = (held: HeldArticle, speakers: readonly string[]): boolean =>
  speakers.some((name) => byWords({ topics: [name], words: [] }, () => passagesOf(held)) === null);

function ofArticle({ outlets, notWords }: Choice, held: HeldArticle): string | null {
  const { outlet } = held.article;
  if (outlets.length > 0 && !outlets.includes(outlet?.text ?? null))
    return `outlet: not ${outlets.map((name) => name ?? 'not stated').join(' or ')}`;
  const unwanted = notWords.find((words) => passagesOf(held).some((terms) => holds(terms, words)));
  return unwanted === undefined ? null : `without: it holds “${unwanted}”`;
}

/** `passages` are asked for only where words are: they take time to tell apart. */
function byWords(
  { topics, words }: Pick<Choice, 'topics' | 'words'>,
  passages: () => readonly ReadonlySet<string>[],
): string | null {
  const met = (wanted: readonly string[]) =>
    wanted.length === 0 || wanted.some((one) => passages().some((terms) => holds(terms, one)));
  if (!met(topics)) return `topic: not about ${topics.join(' or ')}`;
  return met(words) ? null : `words: without ${words.map((one) => `“${one}”`).join(' or ')}`;
}

const wantedTerms = new Map<string, readonly string[]>();

function holds(terms: ReadonlySet<string>, words: string): boolean {
  const wanted = wantedTerms.get(words) ?? termsOf(words);
  if (wantedTerms.size > 1000) wantedTerms.clear();
  wantedTerms.set(words, wanted);
  return wanted.length > 0 && wanted.every((term) => terms.has(term));
}

interface Told {
  readonly span: Span | null;
  readonly terms: ReadonlySet<string>;
}

/** The terms of each passage, the headline first: made once an article. */
const told = new WeakMap<
  HeldArticle['extraction'],
  { readonly withheld: unknown; readonly passages: readonly Told[] }
>();

function toldIn({ article, extraction, withheld }: HeldArticle): readonly Told[] {
  const known = told.get(extraction);
  if (known && known.withheld === withheld) return known.passages;
  const shown = article.passages.filter(
    ({ role, span }) =>
      (role === 'body' || role === 'standfirst' || role === 'caption') &&
      !withheld?.some(({ start, end }) => start < span.end && span.start < end),
  );
  const made = [
    { span: null, terms: new Set(termsOf(article.headline?.text ?? '')) },
    ...shown.map(({ span }) => ({ span, terms: new Set(termsOf(article.text.slice(span.start, span.end))) })),
  ];
  told.set(extraction, { withheld, passages: made });
  return made;
}

const passagesOf = (held: HeldArticle): readonly ReadonlySet<string>[] => toldIn(held).map(({ terms }) => terms);

/** The headline, and the passages in which the quotation stands. */
function passagesAround(said: HeldQuotation): readonly ReadonlySet<string>[] {
  const spans = said.quotation.pieces.map(({ content }) => content);
  const around = ({ span }: Told) =>
    span === null || spans.some(({ start, end }) => start < span.end && span.start < end);
  return toldIn(said)
    .filter(around)
    .map(({ terms }) => terms);
}
