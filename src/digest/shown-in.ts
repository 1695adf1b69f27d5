/** What a reply shows of which articles, as the ledger keeps it: places and hashes, no words. Pure. */
import type { Citation } from '../model/citation.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Shown, ShownSource, ShownSpeaker } from '../model/issue.ts';
import type { Span } from '../model/span.ts';
import { answer } from '../reply/builders.ts';
import type { Block, Excerpt, Reply } from '../reply/reply.ts';
import { isSlice, type Line, type Slice } from '../reply/slice.ts';
import type { DigestLook } from './news.ts';
import { hashOf, printOf } from './words-print.ts';

export interface ShowingWith {
  readonly look: Pick<DigestLook, 'quotationsIn'>;
  /** The article held under an id. */
  readonly held: (id: string) => HeldArticle | undefined;
  /** The lines that a document is drawn as, hashed. */
  readonly lines: (document: Reply) => readonly string[];
  /** Names that its title may hold. */
  readonly named: readonly string[];
}

/** Everything that a post of the reply would show of an article, and whom its title names. */
export function shownIn({ title, blocks }: Pick<Reply, 'title' | 'blocks'>, showing: ShowingWith): Shown[] {
  return [...ofTitle(title, showing), ...ofBlocks(blocks, showing)];
}

/** Names are in no article's words there. */
function ofTitle(title: Line, { named, lines }: ShowingWith): Shown[] {
  const drawn = named.length > 0 ? lines(answer(title, 'channel', [])) : [];
  return named.map((name) => ({
    article: '',
    version: '',
    span: { start: 0, end: 0 },
    words: [],
    speaker: { name, key: '' },
    source: null,
    beside: [],
    lines: drawn,
  }));
}

function ofBlocks(blocks: readonly Block[], showing: ShowingWith): Shown[] {
  return blocks.flatMap((block): Shown[] => {
    switch (block.kind) {
      case 'excerpt':
        return [ofExcerpt(block, showing)];
      case 'citations':
        return block.citations.map((citation) => ofCitation(citation, showing));
      case 'comparison': {
        const lines = linesOf(block, showing);
        return block.rows.map(({ cells, citation }) => ({
          ...placed(citation),
          words: slicesIn(cells.flat(), citation.article).map(({ text }) => printOf(text)),
          beside: [],
          lines,
        }));
      }
      case 'list':
        return ofLines(block.items, linesOf(block, showing));
      case 'empty':
        return ofLines([block.searched, ...block.nearest], linesOf(block, showing));
      case 'text':
      case 'note':
        return ofLines([block.line], linesOf(block, showing));
    }
  });
}

const linesOf = (block: Block, { lines }: ShowingWith): readonly string[] => lines(answer([], 'channel', [block]));

const sourceOf = ({ outlet, headline, published }: Citation): ShownSource => ({
  outlet,
  headline: headline === null ? null : hashOf(headline),
  date: published?.iso ?? null,
});

const placed = (citation: Citation): Pick<Shown, 'article' | 'version' | 'span' | 'source'> => ({
  article: citation.article,
  version: citation.version,
  span: citation.span,
  source: sourceOf(citation),
});

function ofExcerpt(block: Excerpt, showing: ShowingWith): Shown {
  const { attributed, fragments, citation } = block;
  const { asPrinted = null, role = null, relayedBy = [] } = attributed ?? {};
  const beside = slicesIn(
    [asPrinted, role, ...relayedBy].filter((one) => one !== null),
    citation.article,
  );
  return {
    ...placed(citation),
    words: fragments.map(({ text }) => printOf(text)),
    ...(attributed ? { speaker: speakerAt(citation, attributed.speaker, showing) } : {}),
    beside: beside.map(spanOf),
    lines: linesOf(block, showing),
  };
}

/** The speaker as shown, with the key that tells namesakes apart. */
function speakerAt({ article, span }: Citation, name: string | null, { look, held }: ShowingWith): ShownSpeaker | null {
  if (name === null) return null;
  const of = held(article);
  const said = of && look.quotationsIn([of]).find(({ quotation: { pieces } }) => covers(pieces, span));
  return { name, key: said?.speaker?.key ?? '' };
}

/** Whether a quotation reaches over the whole place. */
export function covers(pieces: readonly { readonly content: Span }[], { start, end }: Span): boolean {
  const last = pieces.at(-1)?.content.end ?? 0;
  return (pieces[0]?.content.start ?? last) <= start && end <= last;
}

/** A line that names where something stands: the words there are not shown, but said to be there. */
function ofCitation(citation: Citation, showing: ShowingWith): Shown {
  const { article, span, version } = citation;
  const of = showing.held(article)?.article;
  const isHeadline = citation.part === 'headline' || of?.headline?.span?.start === span.start;
  const words = of?.version === version && !isHeadline ? of.text.slice(span.start, span.end) : '';
  return {
    ...placed(citation),
    words: words === '' ? [] : [printOf(words)],
    beside: [],
    lines: linesOf({ kind: 'citations', citations: [citation] }, showing),
  };
}

/** Articles whose words stand in lines of ours: the name of an event. */
function ofLines(items: readonly Line[], lines: readonly string[]): Shown[] {
  const slices = Map.groupBy(items.flat().filter(isSlice), ({ article }) => article);
  return [...slices.values()].flatMap((some): Shown[] => {
    const [first] = some;
    if (!first) return [];
    const { article, version } = first;
    return [{ article, version, span: spanOf(first), words: [], source: null, beside: some.map(spanOf), lines }];
  });
}

const slicesIn = (line: Line, article: string): Slice[] =>
  line.filter(isSlice).filter((one) => one.article === article);
const spanOf = ({ start, end }: Span): Span => ({ start, end });
