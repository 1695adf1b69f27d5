/** Headlines are other people's prose: transcripts show their first words, and say so; answers show them whole. */
import type { Answer } from '../src/ask.ts';
import type { Citation } from '../src/model/citation.ts';
import type { Action, Block, Reply } from '../src/reply/reply.ts';
import { isSlice, type Line } from '../src/reply/slice.ts';

const SHOWN = 4;

function shortened(headline: string): string {
  const words = headline.split(' ');
  return words.length > SHOWN ? `${words.slice(0, SHOWN).join(' ')} …` : headline;
}

/** What is shortened in one answer: the headlines that it cites or is called by, wherever they stand. */
class Shortening {
  readonly #headlines: ReadonlySet<string>;

  constructor({ title, blocks }: Reply) {
    const cited = blocks.flatMap(citationsOf).flatMap(({ headline }) => headline ?? []);
    this.#headlines = new Set([...cited, ...title.filter(isSlice).map(({ text }) => text)]);
  }

  words = (words: string): string => (this.#headlines.has(words) ? shortened(words) : words);

  line = (line: Line): Line =>
    line.map((part) => (isSlice(part) && this.#headlines.has(part.text) ? shortened(part.text) : part));

  citation = (citation: Citation): Citation =>
    citation.headline === null ? citation : { ...citation, headline: shortened(citation.headline) };

  action = (action: Action): Action => ({
    ...action,
    options: Object.fromEntries(Object.entries(action.options).map(([name, value]) => [name, this.words(value)])),
  });

  block = (block: Block): Block => {
    switch (block.kind) {
      case 'excerpt':
        return { ...block, citation: this.citation(block.citation) };
      case 'citations':
        return { ...block, citations: block.citations.map(this.citation) };
      case 'comparison':
        return {
          ...block,
          rows: block.rows.map(({ cells, citation }) => ({
            cells: cells.map(this.line),
            citation: this.citation(citation),
          })),
        };
      case 'text':
      case 'note':
        return { ...block, line: this.line(block.line) };
      case 'list':
      case 'empty':
        return block;
    }
  };
}

function citationsOf(block: Block): readonly Citation[] {
  if (block.kind === 'excerpt') return [block.citation];
  if (block.kind === 'citations') return block.citations;
  return block.kind === 'comparison' ? block.rows.map(({ citation }) => citation) : [];
}

export function withShortHeadlines(answer: Answer): Answer {
  if (answer.kind !== 'reply') return answer;
  const { reply } = answer;
  const short = new Shortening(reply);
  const shown: Reply = {
    ...reply,
    title: short.line(reply.title),
    blocks: reply.blocks.map(short.block),
    actions: reply.actions.map(short.action),
  };
  return { ...answer, reply: shown };
}
