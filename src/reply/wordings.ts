/** One utterance as several articles print it: each beside the first, with the words that differ. Says nothing of who is right. */
import type { HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Wording } from '../model/variant.ts';
import { counted, note, quotation, text } from './builders.ts';
import type { Block, Excerpt } from './reply.ts';
import { slice, type Inline, type Line } from './slice.ts';

interface Other extends HeldQuotation {
  readonly wording: Wording;
}

const MOST = 6;
const MOST_LINES = 8;

/** The quotation asked about, then the others. */
export function wordings(asked: HeldQuotation, others: readonly Other[]): Block[] {
  if (others.length === 0) return [quotation(asked), text('No other article held is found to print this.')];
  const shown = others.slice(0, MOST);
  const more = others.length - shown.length;
  return [
    quotation(asked),
    ...shown.flatMap((other) => beside(asked, other)),
    ...(more > 0 ? [note(`and ${counted(more, 'more article')}`)] : []),
  ];
}

function beside(asked: HeldQuotation, other: Other): Block[] {
  const { wording } = other;
  const marked = wording.differences.flatMap(({ right }) => right ?? []);
  return [text(`${sentence(wording)}:`), withMarked(quotation(other), marked), ...wordsApart(asked, other)];
}

/** The words that differ between two printings, the first above the other: at most one list. */
export function wordsApart(above: Pick<HeldQuotation, 'article'>, here: Pick<Other, 'article' | 'wording'>): Block[] {
  const items = here.wording.differences.slice(0, MOST_LINES).map(({ left, right }): Line => {
    const theirs = left ? ['“', slice(above.article, left), '”'] : [];
    const own: Inline[] = right ? ['“', slice(here.article, right), '”'] : [];
    if (own.length === 0) return ['only above: ', ...theirs];
    return theirs.length === 0 ? ['only here: ', ...own] : ['above ', ...theirs, ' · here ', ...own];
  });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

const RELATION = {
  same: 'The same words',
  cut: 'The same words, one printing shorter',
  'other-words': 'With other words',
  translation: 'In other words throughout, as in another translation',
} as const;

const sentence = ({ relation, otherSpeaker, otherRelay }: Wording): string =>
  [
    RELATION[relation],
    ...(otherSpeaker ? ['under another name'] : []),
    ...(otherRelay ? ['passed on by others'] : []),
  ].join(', ');

/** The excerpt with those of the spans marked that its fragments hold. */
export function withMarked(excerpt: Excerpt, spans: readonly Span[]): Excerpt {
  const marked = spans.filter(({ start, end }) =>
    excerpt.fragments.some((fragment) => fragment.start <= start && end <= fragment.end),
  );
  return marked.length === 0 ? excerpt : { ...excerpt, marked };
}

/** The excerpt with a further thing to ask about its place. */
export function withWordings(excerpt: Excerpt): Excerpt {
  const options = excerpt.actions[0]?.options;
  return options
    ? { ...excerpt, actions: [...excerpt.actions, { label: 'Other wordings', command: 'wordings', options }] }
    : excerpt;
}
