/** Builds replies from what the newsroom found, so that a command says what, never how. */
import type { Article } from '../model/article.ts';
import type { Designation } from '../model/extraction.ts';
import type { Found, HeldArticle, HeldDesignation, HeldExcerpt, HeldQuotation, Holdings } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import { cite } from './cite.ts';
import { isCorrected, withCorrected } from './corrections.ts';
import { placeText } from './place-text.ts';
import type { Attributed, Audience, Block, Comparison, Excerpt, LookedAt, Reply } from './reply.ts';
import { slice, type Line, type Slice } from './slice.ts';

export function answer(
  title: Line,
  audience: Audience,
  blocks: readonly Block[],
  rest: Partial<Pick<Reply, 'actions' | 'lookedAt'>> = {},
): Reply {
  return {
    title,
    blocks: blocks.flatMap(withCorrected),
    audience,
    actions: rest.actions ?? [],
    lookedAt: rest.lookedAt ?? null,
  };
}

export const text = (...line: Line): Block => ({ kind: 'text', line });
export const note = (...line: Line): Block => ({ kind: 'note', line });
export const empty = (searched: Line, nearest: readonly Line[]): Block => ({ kind: 'empty', searched, nearest });

/** Nothing found: for what, or why nothing was searched for. */
export function nothing(
  what: string,
  about: string,
  { tooCommon }: Pick<Found<unknown>, 'tooCommon'>,
  nearest: readonly Line[],
): Block {
  if (tooCommon) return empty([`No word of ${about} is one to search for; each is too common. Add another.`], []);
  return empty([`No ${what} found for ${about}.`], nearest);
}

/** What an answer was looked for in; `leftOut` as the question reports it. */
export const lookedAt = ({ articles, undated }: Holdings, leftOut: readonly string[] = []): LookedAt => ({
  articles,
  undated,
  leftOut,
});

/**
 * A quotation, whole, with its speaker as established and as printed. Of an abstract only what stands in marks is somebody's words: the clause
 * around it is ours.
 */
export function quotation({ article, extraction, quotation: said, speaker }: HeldQuotation): Excerpt {
  const shown = said.pieces.flatMap(({ content, quoted }) =>
    article.form === 'abstract' ? quoted.map((words) => withMarks(words, content)) : [content],
  );
  const [first, ...rest] = shown.map((span) => slice(article, span));
  if (!first) throw new RangeError(`a quotation of ${article.id} has no piece`);
  const span = { start: first.start, end: rest.at(-1)?.end ?? first.end };
  const inArticle = speaker === null || said.speaker === null ? undefined : extraction.speakers[said.speaker];
  const attributed: Attributed = {
    speaker: speaker?.name ?? null,
    asPrinted: printedOtherwise(said.mention && slice(article, said.mention), speaker?.name ?? null),
    role: roleBefore(article, (inArticle?.designations ?? []).filter(otherThan(article, speaker?.name)), span.end),
    relayedBy: said.relayedBy.map((relay) => slice(article, relay)),
    ...(isCorrected({ quotation: said }) ? { corrected: true } : {}),
  };
  return {
    kind: 'excerpt',
    attributed,
    fragments: [first, ...rest],
    cut: { before: false, after: false },
    ...placed(article, span, ABOUT_QUOTATION),
  };
}

/** What may be asked about a passage, and what about a quotation. */
const ABOUT_PASSAGE = { context: 'Context', citation: 'Copy citation', report: 'Report a problem' } as const;
const ABOUT_QUOTATION = { ...ABOUT_PASSAGE, why: 'Why?' } as const;

/** An excerpt's citation, and what may be asked about its place. */
function placed(
  article: Article,
  span: Span,
  labels: Readonly<Record<string, string>>,
): Pick<Excerpt, 'citation' | 'actions'> {
  const options = { place: placeText({ article: article.id, version: article.version, span }) };
  const actions = Object.entries(labels).map(([command, label]) => ({ label, command, options }));
  return { citation: cite(article, span), actions };
}

const withMarks = (words: Span, content: Span): Span => ({
  start: Math.max(words.start - 1, content.start),
  end: Math.min(words.end + 1, content.end),
});

/** Words that lean on a name beside them. */
const LEANING = /^(?:who|whom|whose|that|which)$/i;

/** The mention, unless it only repeats the name it stands for, with or without a title, or leans on it. */
const printedOtherwise = (mention: Slice | null, name: string | null): Slice | null =>
  mention !== null && name !== null && (mention.text.endsWith(name) || LEANING.test(mention.text)) ? null : mention;

/** Says whom a person stands beside, not who they are. */
const RELATIVE = /^(?:his|her|their|its|my|our|your)\b/i;

/** What is printed there is not the name itself: a document is named by its description. */
const otherThan =
  ({ text }: Article, name: string | undefined) =>
  ({ span }: Designation): boolean =>
    text.slice(span.start, span.end).toLowerCase() !== name?.toLowerCase();

/** The role printed last before the end of the words, else the first printed after; none that leans on another person ("his counterpart"). */
function roleBefore(article: HeldArticle['article'], designations: readonly Designation[], end: number): Slice | null {
  const roles = designations.filter(({ as }) => as === 'role').map(({ span }) => slice(article, span));
  const free = roles.filter(({ text }) => !RELATIVE.test(text));
  return free.findLast((role) => role.end <= end) ?? free[0] ?? null;
}

/** Part of a passage. */
export function passage({ article, span, cut }: HeldExcerpt): Excerpt {
  return {
    kind: 'excerpt',
    attributed: null,
    fragments: [slice(article, span)],
    cut,
    ...placed(article, span, ABOUT_PASSAGE),
  };
}

/** Outlet by outlet, the names and roles for one speaker, each with its place; those of an abstract are said to be ours. */
export function designations(found: readonly HeldDesignation[]): Comparison {
  const rows = found.map(({ article, designation, times }) => ({
    cells: [
      [article.outlet?.text ?? 'outlet not stated'],
      [slice(article, designation.span)],
      [
        [
          designation.as,
          ...(times > 1 ? [`${times} times`] : []),
          ...(article.form === 'abstract' ? ['our words'] : []),
        ].join(', '),
      ],
    ],
    citation: cite(article, designation.span),
  }));
  return { kind: 'comparison', columns: ['outlet', 'name or role', 'what'], rows };
}

/** How the words were met, where that needs saying. */
export function matchNotes({ match, respelt, hits }: Pick<Found<unknown>, 'match' | 'respelt' | 'hits'>): Block[] {
  if (hits.length === 0) return [];
  return [
    ...respelt.map(({ typed, searched }) =>
      note(`“${typed}” is in no article held; searched for ${searched.join(', ')} as well.`),
    ),
    ...(match === 'any' ? [note('No place holds all the words; these hold some of them.')] : []),
  ];
}

/** `1 article`, `3 articles`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** For each word that may be misspelt, command lines with the nearest words of the corpus. */
export function nearestLines(
  command: string,
  words: string | undefined,
  nearestWords: (word: string) => readonly string[],
): Line[] {
  const near = (words?.split(/\s+/).slice(0, 8) ?? []).flatMap((word) => nearestWords(word));
  return [...new Set(near)].slice(0, 5).map((word) => [`/${command} ${word}`]);
}

const MOST_HEADLINES = 10;

/** Articles by headline; the first few, then how many more. */
export function headlines(held: readonly HeldArticle[]): Block[] {
  const citations = held.slice(0, MOST_HEADLINES).map(({ article }) => {
    const place = article.headline?.span ?? article.passages[0]?.span ?? { start: 0, end: 0 };
    return cite(article, place);
  });
  const more = held.length - citations.length;
  return [{ kind: 'citations', citations }, ...(more > 0 ? [note(`and ${counted(more, 'more article')}`)] : [])];
}

/** A problem of the corpus, for those who mend it. */
export const problem = ({ file, place, reason }: Holdings['problems'][number]): Block =>
  note(`${file}${place === null ? '' : `, ${place}`}: ${reason}`);
