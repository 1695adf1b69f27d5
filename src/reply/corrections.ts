/** Corrections as blocks: what each says, who made it, what became of it; and that what an answer shows was corrected. */
import type { Change, ListedCorrection, Signed } from '../model/correction.ts';
import type { Citation } from '../model/citation.ts';
import type { HeldQuotation } from '../model/held.ts';
import { cite } from './cite.ts';
import { dateInWords } from './in-words.ts';
import type { Action, Block, Excerpt, Reply } from './reply.ts';

const PARTS = ['speaker', 'outlet', 'date'] as const;

/** `speaker and date as corrected by the newsroom`; null where nothing was. */
export function correctedInWords({ attributed, citation }: Pick<Excerpt, 'attributed' | 'citation'>): string | null {
  const parts = PARTS.filter((part) =>
    part === 'speaker' ? attributed?.corrected === true : citation.corrected?.includes(part),
  );
  return parts.length === 0 ? null : `${joined(parts)} as corrected by the newsroom`;
}

/** A block, and beneath it in small print what of it was corrected. */
export function withCorrected(block: Block): Block[] {
  if (block.kind === 'excerpt') {
    const said = correctedInWords(block);
    return said === null ? [block] : [block, { kind: 'note', line: [sentence(said)] }];
  }
  const citations =
    block.kind === 'citations' ? block.citations : block.kind === 'comparison' ? block.rows.map(citationOf) : [];
  const noted = new Map(
    citations.flatMap(({ article, corrected }) => (corrected ? [[article, joined(corrected)] as const] : [])),
  );
  const notes = Array.from(noted, ([article, parts]): Block => {
    return { kind: 'note', line: [sentence(`${parts} of ${article} as corrected by the newsroom`)] };
  });
  return [block, ...notes];
}

const citationOf = ({ citation }: { readonly citation: Citation }): Citation => citation;
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** One correction: its number, what it says, who said so and why, what became of it; and the source of what it is about. */
export function correctionBlocks(listed: ListedCorrection): Block[] {
  const { place } = listed;
  const line: Block = { kind: 'text', line: [correctionLine(listed)] };
  return place === null ? [line] : [line, { kind: 'citations', citations: [cite(place.article, place.span)] }];
}

function correctionLine({ correction, state, isClosed, isWithheld }: ListedCorrection): string {
  const { number, file, change, why, undone } = correction;
  const name = String(number ?? file);
  if (isClosed) return `${name} · ${change.what} · about an article that is closed`;
  const parts = [
    name,
    isWithheld ? `${change.what}: name withheld` : changeInWords(change),
    signed('made', correction),
    ...(why === null || isWithheld ? [] : [`because “${why}”`]),
    ...(undone === null ? [] : [signed('undone', undone)]),
    ...(state.kind === 'replaced' ? ['replaced by a later one'] : []),
    ...(state.kind === 'unfit' ? [`not applied: ${state.reason.charAt(0).toLowerCase()}${state.reason.slice(1)}`] : []),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function changeInWords(change: Change): string {
  switch (change.what) {
    case 'speaker':
      return `speaker: ${change.speaker ?? 'nobody'}`;
    case 'unquote':
      return 'not a quotation';
    case 'outlet':
      return `outlet: ${change.outlet ?? 'not stated'}`;
    case 'date':
      return `date: ${change.published === null ? 'not stated' : dateInWords(change.published)}`;
    case 'merge':
      return `${change.names.join(' and ')} are one: ${change.name}`;
    case 'split': {
      const { articles, outlets } = change.only;
      const rest = change.rest === null ? 'elsewhere not established' : `elsewhere ${change.rest}`;
      return `${change.printed} is ${change.speaker} in ${[...articles, ...outlets].join(', ')}, ${rest}`;
    }
  }
}

/** `made by Mara on 22 November 2026`, as far as it is known. */
function signed(done: string, { by, at }: Signed): string {
  const on = at === null ? '' : ` on ${dateInWords({ iso: at.slice(0, 10), zone: null })}`;
  return by === null && at === null ? '' : `${done}${by === null ? '' : ` by ${by}`}${on}`;
}

/** What may be done about a correction that is not undone. */
export function correctionActions({ correction: { number, file, undone } }: ListedCorrection): Action[] {
  const which = String(number ?? file);
  return undone === null ? [{ label: `Undo ${which}`, command: 'correct undo', options: { number: which } }] : [];
}

/** A correction just made: what it says, `shown` (default: its source), and that a reason is wanted where none was given. */
export function correctionMade(
  listed: ListedCorrection,
  shown: readonly Block[] = correctionBlocks(listed).slice(1),
): Pick<Reply, 'blocks' | 'actions'> {
  const { correction } = listed;
  const asked: Block = { kind: 'note', line: ['No reason was given; why:"…" keeps one with a correction.'] };
  const blocks: Block[] = [
    { kind: 'text', line: [correctionLine(listed)] },
    ...shown,
    ...(correction.why === null ? [asked] : []),
  ];
  return { blocks, actions: correctionActions(listed) };
}

/** Whether the quotation's speaker is the newsroom's word. */
export const isCorrected = ({ quotation: { attribution } }: Pick<HeldQuotation, 'quotation'>): boolean =>
  attribution.rule === 'corrected';
