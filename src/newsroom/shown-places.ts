/** Which words of which articles the blocks of an answer show, so that what is known of those places can stand under them. */
import type { Archive } from '../archive/archive.ts';
import type { DiscrepancyType } from '../model/discrepancy.ts';
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Block, Excerpt } from '../reply/reply.ts';
import { isSlice, type Inline, type Slice } from '../reply/slice.ts';

/** What is said of a place by what it is: somebody's words or the outlet's, a name or an office, who says it and how it came. */
type Part = 'words' | 'name' | 'saying';

interface ShownSpan extends Span {
  readonly version: string;
  readonly part: Part;
}

/** A block that shows words of articles. */
export interface ShownBlock {
  /** Index of the block in the answer. */
  readonly at: number;
  /** Null: a table of several articles. */
  readonly excerpt: Excerpt | null;
  /** The quotation that the excerpt shows, where it shows one. */
  readonly said: HeldQuotation | null;
  /** By the article's id. */
  readonly spans: ReadonlyMap<string, readonly ShownSpan[]>;
}

type Held = Pick<Archive, 'get' | 'quotationAt'>;

/** Excerpts and tables, in the order of the answer. */
export function shownBlocks(blocks: readonly Block[], archive: Held): ShownBlock[] {
  return blocks.flatMap((block, at): ShownBlock[] => {
    if (block.kind === 'excerpt') {
      const said = quotationOf(block, archive);
      return [{ at, excerpt: block, said, spans: byArticle([...spansOf(block), ...sayingOf(said)]) }];
    }
    if (block.kind !== 'comparison') return [];
    const slices = block.rows.flatMap(({ cells }) => cells.flat().filter(isSlice));
    return [{ at, excerpt: null, said: null, spans: byArticle(slices.map((one) => shownAs(one, 'name'))) }];
  });
}

interface Placed extends ShownSpan {
  readonly article: string;
}

const byArticle = (spans: readonly Placed[]): Map<string, Placed[]> => Map.groupBy(spans, ({ article }) => article);

const shownAs = ({ article, version, start, end }: Slice, part: Part): Placed => ({
  article,
  version,
  start,
  end,
  part,
});

function spansOf({ fragments, attributed }: Excerpt): Placed[] {
  const slices = (lines: readonly (Inline | null)[]) => lines.filter((one) => one !== null).filter(isSlice);
  return [
    ...fragments.map((one) => shownAs(one, 'words')),
    ...slices(attributed ? [attributed.asPrinted, attributed.role] : []).map((one) => shownAs(one, 'name')),
    ...slices(attributed ? attributed.relayedBy : []).map((one) => shownAs(one, 'saying')),
  ];
}

function quotationOf({ attributed, fragments: [first] }: Excerpt, archive: Held): HeldQuotation | null {
  const held = attributed && archive.get(first.article);
  if (!held || held.article.version !== first.version) return null;
  return archive.quotationAt({ ...held, span: first });
}

/** The article's words for who says it, which an answer may give in its own. */
function sayingOf(said: HeldQuotation | null): Placed[] {
  const mention = said?.quotation.mention;
  const { id, version } = said?.article ?? {};
  return mention && id !== undefined && version !== undefined
    ? [{ ...mention, article: id, version, part: 'saying' }]
    : [];
}

/** Which parts of an answer a difference is about. */
const ABOUT: Partial<Readonly<Record<DiscrepancyType, readonly Part[]>>> = {
  title: ['name', 'words'],
  attribution: ['saying'],
};
const WORDS: readonly Part[] = ['words'];

/** So much of what is shown and of a reading has to be the same: all but whole for a name, which stands in longer ones. */
const SHARED = { names: 0.8, words: 0.5 } as const;

/** Whether a block shows a reading of a difference of this type, at one of its places. */
export function shows(
  { spans }: ShownBlock,
  { article: { id, version } }: Pick<HeldArticle, 'article'>,
  { type, places }: { readonly type: DiscrepancyType; readonly places: readonly Span[] },
): boolean {
  const about = ABOUT[type] ?? WORDS;
  const shown = (spans.get(id) ?? []).filter((one) => one.version === version && about.includes(one.part));
  return places.some((place) =>
    shown.some((one) => {
      const shared = Math.min(one.end, place.end) - Math.max(one.start, place.start);
      if (shared <= 0 || shared < SHARED.words * lengthOf(place)) return false;
      return one.part === 'words' || shared >= SHARED.names * Math.max(lengthOf(one), lengthOf(place));
    }),
  );
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** Every place where the article calls the same person by the same words: what is said of one holds for all. */
export function sameNaming({ article, extraction }: HeldArticle, span: Span): readonly Span[] {
  const words = article.text.slice(span.start, span.end);
  const person = extraction.speakers.find(({ designations }) =>
    designations.some((one) => one.span.start === span.start && one.span.end === span.end),
  );
  const others = person?.designations.filter((one) => article.text.slice(one.span.start, one.span.end) === words);
  return [span, ...(others ?? []).map((one) => one.span)];
}
