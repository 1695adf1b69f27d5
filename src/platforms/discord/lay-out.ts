/** A reply → groups of lines, in its order. Knows neither cards nor limits; decides nothing about what is said. */
import type { Block, LookedAt, Reply } from '../../reply/reply.ts';
import { isSlice, type Line } from '../../reply/slice.ts';
import { citationRuns } from './citation-line.ts';
import { layComparison } from './comparison.ts';
import { layExcerpt } from './excerpt.ts';
import type { Group } from './fill.ts';
import { QUOTED, SMALL } from './fragment.ts';
import { fragment, run, runsOf, small, type Stretch, stretch } from './stretch.ts';

/** `numbered`: excerpts are called by a number. What stands between two excerpts is one group. */
export function layOut(reply: Reply, numbered: boolean): Group[] {
  const groups: Group[] = [];
  let number = 0;
  let before: Block | undefined;
  for (const block of reply.blocks) {
    if (block.kind === 'excerpt') {
      number += 1;
      const excerpt = { number, of: block };
      groups.push({ stretches: layExcerpt(block, numbered ? number : null), excerpt });
    } else if (isUnder(block, groups.at(-1))) addTo(groups, layBlock(block), before?.kind === 'note', true);
    else addTo(groups, layBlock(block), before !== undefined && standTogether(before, block));
    before = block;
  }
  addTo(groups, reply.lookedAt?.leftOut.map(small) ?? [], false);
  return groups;
}

const standTogether = (before: Block, block: Block) =>
  before.kind === block.kind
    ? block.kind === 'text' || block.kind === 'note'
    : (before.kind === 'text' && block.kind === 'list') || (before.kind === 'note' && block.kind === 'citations');

/** What is noted of an excerpt stands with it. */
const isUnder = ({ kind }: Block, last: Group | undefined): boolean =>
  (kind === 'note' || kind === 'citations') && last?.excerpt != null;

/** Two fragments never stand together: they would read as one. */
function addTo(groups: Group[], stretches: readonly Stretch[], together: boolean, under = false): void {
  if (stretches.length === 0) return;
  const last = groups.at(-1);
  if (!last || (last.excerpt !== null && !under)) groups.push({ stretches, excerpt: null });
  else {
    const quoted = last.stretches.at(-1)?.prefix === QUOTED && stretches[0]?.prefix === QUOTED;
    const gap = together && !quoted ? [] : [stretch('')];
    groups[groups.length - 1] = { ...last, stretches: [...last.stretches, ...gap, ...stretches] };
  }
}

function layBlock(block: Exclude<Block, { kind: 'excerpt' }>): Stretch[] {
  switch (block.kind) {
    case 'text':
      return [layText(block.line)];
    case 'comparison':
      return layComparison(block);
    case 'note':
      return [stretch('', run('Note:', '**'), run(' '), ...runsOf(block.line))];
    case 'list':
      return block.items.map((item) => stretch('- ', ...runsOf(item)));
    case 'citations':
      return block.citations.map((citation) => stretch(SMALL, ...citationRuns(citation, { attributed: true })));
    case 'empty':
      return [
        stretch('', ...runsOf(block.searched)),
        ...(block.nearest.length > 0 ? [stretch('', run('Try:'))] : []),
        ...block.nearest.map((line) => stretch('- ', ...runsOf(line))),
      ];
  }
}

/** An article's words begin no line of ours: they stand in a block quote. */
function layText(line: Line): Stretch {
  const [first, ...rest] = line;
  if (!isSlice(first)) return stretch('', ...runsOf(line));
  return rest.length === 0 ? fragment(first.text) : stretch(QUOTED, ...runsOf(line));
}

/** `from 5 articles held, 4 undated`. */
export const heldInWords = ({ articles, undated }: LookedAt): string =>
  `from ${articles} ${articles === 1 ? 'article' : 'articles'} held${undated > 0 ? `, ${undated} undated` : ''}`;
