/** Headlines are other people's prose: transcripts show their first words, and say so; answers show them whole. */
import type { Answer } from '../src/ask.ts';
import type { Citation } from '../src/model/citation.ts';
import type { Block } from '../src/reply/reply.ts';

const SHOWN = 4;

const shortened = (citation: Citation): Citation => {
  const words = citation.headline?.split(' ') ?? [];
  return words.length > SHOWN ? { ...citation, headline: `${words.slice(0, SHOWN).join(' ')} …` } : citation;
};

function shortenedBlock(block: Block): Block {
  if (block.kind === 'excerpt') return { ...block, citation: shortened(block.citation) };
  if (block.kind === 'citations') return { ...block, citations: block.citations.map(shortened) };
  if (block.kind === 'comparison')
    return { ...block, rows: block.rows.map((row) => ({ ...row, citation: shortened(row.citation) })) };
  return block;
}

export function withShortHeadlines(answer: Answer): Answer {
  return answer.kind === 'reply'
    ? { ...answer, reply: { ...answer.reply, blocks: answer.reply.blocks.map(shortenedBlock) } }
    : answer;
}
