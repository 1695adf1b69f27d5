/** Draws a reply as text for a terminal. Decides nothing: what is said, and in which order, is the reply's. */
import type { Answer } from '../../ask.ts';
import { commandLineOf, typeable } from '../../reply/command-line.ts';
import type { Action, Block, LookedAt, Reply } from '../../reply/reply.ts';
import { isSlice, type Line } from '../../reply/slice.ts';
import { citationRuns } from './citation-line.ts';
import { drawComparison } from './comparison.ts';
import { drawExcerpt, SOURCE } from './excerpt.ts';
import { hang, type Look, type Page, pageOf, run, runsOf } from './page.ts';

const HANG = { first: '', rest: '  ' } as const;
const BULLET = { first: '• ', rest: '  ' } as const;

/** The whole answer, without a line break at its end. */
export function render(reply: Reply, look: Look): string {
  const page = pageOf(look);
  const parts: string[][] = [reply.title.length > 0 ? hang(runsOf(reply.title, page.paint.title), page, HANG) : []];
  let before: Block | undefined;
  for (const block of reply.blocks) {
    const lines = drawBlock(block, page);
    if (before && standTogether(before, block)) parts.at(-1)?.push(...lines);
    else parts.push(lines);
    before = block;
  }
  parts.push(
    [...(reply.lookedAt ? drawLookedAt(reply.lookedAt, page) : [])],
    reply.actions.flatMap((action) => drawAction(action, page)),
  );
  return paragraphs(parts);
}

/** An answer of any kind, without a line break at its end. */
export function renderAnswer(answer: Answer, look: Look): string {
  if (answer.kind === 'reply') return render(answer.reply, look);
  const page = pageOf(look);
  if (answer.kind === 'failed') {
    return hang(
      [run(`Something went wrong on our side. Reference ${answer.reference}.`, page.paint.problem)],
      page,
      HANG,
    ).join('\n');
  }
  const nearest = answer.nearest.map((value) =>
    run(value.startsWith('/') ? value : typeable(value), page.paint.command),
  );
  return [
    ...hang([run(answer.message, page.paint.problem)], page, HANG),
    ...nearest.flatMap((value) => hang([value], page, { first: '  ', rest: '    ' })),
  ].join('\n');
}

/** In small print, the command that a message in plain words became. */
export function renderRan(line: string, look: Look): string {
  const page = pageOf(look);
  return hang([run(`asked as ${line}`, page.paint.aside)], page, HANG).join('\n');
}

function drawBlock(block: Block, page: Page): string[] {
  switch (block.kind) {
    case 'text':
      return drawLine(block.line, page);
    case 'excerpt':
      return drawExcerpt(block, page);
    case 'comparison':
      return drawComparison(block, page);
    case 'note':
      return hang([run('Note: ', page.paint.aside), ...runsOf(block.line, page.paint.aside)], page, HANG);
    case 'list':
      return block.items.flatMap((item) => hang(runsOf(item), page, BULLET));
    case 'citations':
      return block.citations.flatMap((citation) =>
        hang(citationRuns(citation, page, { attributed: true }), page, SOURCE),
      );
    case 'empty':
      return drawEmpty(block, page);
  }
}

/** An article's words begin no line at its edge: the edge is ours. */
function drawLine(line: Line, page: Page): string[] {
  return hang(runsOf(line), page, isSlice(line[0]) ? { first: '  ', rest: '  ' } : HANG);
}

function drawEmpty({ searched, nearest }: Extract<Block, { kind: 'empty' }>, page: Page): string[] {
  return [
    ...hang(runsOf(searched, page.paint.problem), page, HANG),
    ...(nearest.length > 0 ? ['Try:'] : []),
    ...nearest.flatMap((line) => hang(runsOf(line, page.paint.command), page, BULLET)),
  ];
}

function drawLookedAt({ articles, undated, leftOut }: LookedAt, page: Page): string[] {
  const held = `from ${articles} ${articles === 1 ? 'article' : 'articles'} held${undated > 0 ? `, ${undated} undated` : ''}`;
  return [held, ...leftOut].flatMap((line) => hang([run(line, page.paint.aside)], page, HANG));
}

function drawAction(action: Action, page: Page): string[] {
  return hang([run(`${action.label}: `), run(commandLineOf(action), page.paint.command)], page, HANG);
}

const standTogether = (before: Block, block: Block) =>
  before.kind === block.kind
    ? (block.kind === 'text' && block.verdict === undefined) || block.kind === 'note'
    : (before.kind === 'text' && block.kind === 'list') || (before.kind === 'note' && block.kind === 'citations');

const paragraphs = (parts: readonly string[][]) =>
  parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
