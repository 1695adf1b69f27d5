/** Puts quotations together that are the same words of the same speaker, so that an answer shows the words once and cites every place of them. */
import type { HeldQuotation } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import { counted, quotation, text } from './builders.ts';
import { cite } from './cite.ts';
import type { Block } from './reply.ts';

/** A quotation, and where the same is printed again. */
export interface PrintedAlike {
  readonly said: HeldQuotation;
  readonly again: readonly HeldQuotation[];
}

/**
 * Groups in the order of their first. What reached an outlet through somebody else stands apart: an editor wants to see by which way.
 * Only where the first letters agree the words are looked at.
 */
export function printedAlike(found: readonly HeldQuotation[]): PrintedAlike[] {
  const beginnings = found.map(beginning);
  const times = new Map<string, number>();
  for (const one of beginnings) times.set(one, (times.get(one) ?? 0) + 1);
  const groups = Map.groupBy(found, (said, at) =>
    (times.get(beginnings[at] ?? '') ?? 0) > 1 ? keyOf(said) : said.quotation,
  );
  return Array.from(groups.values() as Iterable<[HeldQuotation, ...HeldQuotation[]]>, ([said, ...again]) => ({
    said,
    again,
  }));
}

const FIRST_LETTERS = 24;
/** `a` and `z`. */
const [A, Z] = [97, 122];

/** The first plain letters: the same of the same words. */
function beginning({ article: { text: whole, form }, quotation: { pieces } }: HeldQuotation): string {
  const [{ content, quoted }] = pieces;
  const { start, end } = (form === 'abstract' ? quoted[0] : undefined) ?? content;
  let letters = '';
  for (let at = start; at < end && letters.length < FIRST_LETTERS; at++) {
    const lower = whole.charCodeAt(at) | 32;
    if (lower >= A && lower <= Z) letters += String.fromCharCode(lower);
  }
  return letters;
}

/** Places cited under one quotation. */
const MOST_PLACES = 4;

/** The quotation, and where it stands besides. */
export function quotationWithPlaces({ said, again }: PrintedAlike): Block[] {
  const excerpt = quotation(said);
  if (again.length === 0) return [excerpt];
  const more = again.length - MOST_PLACES;
  return [
    excerpt,
    text(`The same words also here${more > 0 ? `, and in ${counted(more, 'more place')}` : ''}:`),
    { kind: 'citations', citations: again.slice(0, MOST_PLACES).map((one) => cite(one.article, placeOf(one))) },
  ];
}

const placeOf = ({ quotation: { pieces } }: HeldQuotation) => ({
  start: pieces[0].content.start,
  end: pieces.at(-1)?.content.end ?? pieces[0].content.end,
});

/** Fewer words than these may be said twice. */
const LEAST_WORDS = 4;

/** What was said and by which way it came, folded; null where it is short. It stays as it is while its article is held. */
const known = new WeakMap<Quotation, string | null>();

function keyOf(said: HeldQuotation): unknown {
  const { article, quotation: one, speaker } = said;
  const before = known.get(one);
  const words = before === undefined ? wordsOf(said) : before;
  if (before === undefined) known.set(one, words);
  if (words === null) return one;
  return `${speaker?.key ?? `?${one.mention ? folded(article, [one.mention]).join(' ') : ''}`}\n${words}`;
}

function wordsOf({ article, quotation: { pieces, relayedBy } }: HeldQuotation): string | null {
  // Of an abstract the clause around the marks is ours.
  const said = pieces.flatMap(({ content, quoted }) => (article.form === 'abstract' ? quoted : [content]));
  const words = folded(article, said);
  return words.length < LEAST_WORDS ? null : `${words.join(' ')}\n${folded(article, relayedBy).join(' ')}`;
}

const LETTERS = /[\p{L}\p{M}\p{N}]+/gu;

const folded = ({ text: whole }: HeldQuotation['article'], spans: readonly Span[]): string[] =>
  spans.flatMap(({ start, end }) => whole.slice(start, end).toLowerCase().match(LETTERS) ?? []);
