/** Lines of an answer before they are drawn: they can be measured, cut where the room ends, drawn as markdown or as plain text. */
import { isolated, isolateFor } from '../../reply/isolate.ts';
import { type Inline, isSlice, type Line, type Named, namedPlainly } from '../../reply/slice.ts';
import { visible } from '../../reply/visible.ts';
import { unitsThatFit } from './cut-text.ts';
import { escape } from './escape.ts';
import { BREAK_COST, drawFragment, QUOTED, SMALL } from './fragment.ts';

/** Text, ours or from outside, under one mark; or markdown of ours that is never cut, with the same in plain words. */
export type Run =
  | { readonly text: string; readonly mark: '' | '**' }
  | { readonly markdown: string; readonly plain: string };

/** One line with what it begins with; `fragment`: an article's words, whose own line breaks are drawn. */
export interface Stretch {
  readonly prefix: '' | typeof QUOTED | typeof SMALL | '- ' | '## ';
  readonly runs: readonly Run[];
  readonly fragment: boolean;
}

export const run = (text: string, mark: '' | '**' = ''): Run => ({ text, mark });
export const runsOf = (line: Line, mark: '' | '**' = ''): Run[] => line.map((inline) => runOf(inline, mark));

function runOf(inline: Inline, mark: '' | '**'): Run {
  if (typeof inline === 'string') return run(inline, mark);
  return isSlice(inline) ? run(inline.text) : namedRun(inline);
}

const SIGNS = { role: '@&', person: '@', channel: '#' } as const;

/** Ids of Discord's; the reader's client shows the name. That nobody is pinged is held by `allowed_mentions`. */
function namedRun(named: Named): Run {
  const plain = namedPlainly(named);
  if (!/^\d{5,20}$/.test(named.id)) return run(plain);
  return { markdown: `<${SIGNS[named.named]}${named.id}>`, plain };
}

export const stretch = (prefix: Stretch['prefix'], ...runs: readonly Run[]): Stretch => ({
  prefix,
  runs: runs.filter((one) => 'markdown' in one || one.text !== ''),
  fragment: false,
});
export const small = (text: string): Stretch => stretch(SMALL, run(text));
export const fragment = (text: string): Stretch => ({ prefix: QUOTED, runs: [run(text)], fragment: true });

/** Parts of one line with a dot between. */
export const dotted = (parts: readonly (readonly Run[])[]): Run[] =>
  parts.filter((part) => part.length > 0).flatMap((part, n) => (n === 0 ? part : [run(' · '), ...part]));

export function drawStretch({ prefix, runs, fragment }: Stretch): string {
  if (fragment) return drawFragment(textOf(runs));
  return prefix + runs.map((one, n) => drawRun(one, runs[n - 1], runs[n + 1])).join('');
}

/** Neighbours under one mark share it: `**a****b**` would be read otherwise. */
function drawRun(one: Run, before: Run | undefined, after: Run | undefined): string {
  if ('markdown' in one) return one.markdown;
  const shares = (other: Run | undefined) => other !== undefined && 'text' in other && other.mark === one.mark;
  return `${shares(before) ? '' : one.mark}${isolated(escape(one.text), isolateFor(one.text))}${shares(after) ? '' : one.mark}`;
}

const textOf = (runs: readonly Run[]): string => runs.map((one) => ('text' in one ? one.text : '')).join('');

/** Without markdown: an article's words unit for unit, controls in lines of ours shown. */
export function plainStretch({ prefix, runs, fragment }: Stretch): string {
  if (fragment) return textOf(runs);
  const words = runs.map((one) => ('markdown' in one ? one.plain : visible(one.text))).join('');
  return prefix === '- ' ? `- ${words}` : words;
}

/** Drawn units; only "more than 10,000" is said of what is longer. */
export function lengthOf(one: Stretch): number {
  const raw = one.runs.reduce((sum, part) => sum + ('text' in part ? part.text.length : 0), 0);
  return raw > 10_000 ? raw : drawStretch(one).length;
}

/** Marks and isolates around a run. */
const AROUND = 6;

/** What fits the room, or null where nothing does; and what is left. */
export function cutStretch(whole: Stretch, room: number): readonly [Stretch | null, Stretch] {
  let left = room - whole.prefix.length - (whole.fragment ? 2 : 0);
  for (const [n, one] of whole.runs.entries()) {
    const cost = lengthOf({ ...whole, prefix: '', runs: [one] });
    if (cost <= left) {
      left -= cost;
      continue;
    }
    const units = 'text' in one ? unitsThatFit(one.text, left - AROUND, whole.fragment ? BREAK_COST : null) : 0;
    const before = [
      ...whole.runs.slice(0, n),
      ...('text' in one && units > 0 ? [{ ...one, text: one.text.slice(0, units) }] : []),
    ];
    const after = [...('text' in one ? [{ ...one, text: one.text.slice(units) }] : [one]), ...whole.runs.slice(n + 1)];
    return [before.length > 0 ? { ...whole, runs: before } : null, { ...whole, runs: after }];
  }
  return [whole, { ...whole, runs: [] }];
}
