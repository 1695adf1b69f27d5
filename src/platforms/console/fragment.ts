/** Draws one fragment of an article beside a margin no article can write, and reads it back unit for unit. */
import { isolated, isolateFor, withoutIsolates } from '../../reply/isolate.ts';
import { readVisible, visible } from '../../reply/visible.ts';
import type { Span } from '../../model/span.ts';
import type { Page } from './page.ts';
import { type Run, wrap } from './wrap.ts';

/**
 * The margin of a line says how it follows the one above: `│` where we broke the line, `├` and `╞` where the article does, with a
 * line feed or with carriage return and line feed. Rarer breaks of the article's are shown by name (`‹U+2028›`) before one of ours.
 */
const MARGINS = { wrapped: '│ ', lineFeed: '├ ', returnAndFeed: '╞ ' } as const;
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Where the article goes on and we do not show it. */
export const GAP = '┊ …';

/** `marked`: words that differ, in units of the text; only colour shows them. */
export function drawFragment(text: string, { width, paint }: Page, marked: readonly Span[] = []): string[] {
  const isolate = isolateFor(text);
  const columns = { first: width - MARGINS.wrapped.length, rest: width - MARGINS.wrapped.length };
  return articleLines(text).flatMap(({ margin, line, from }) =>
    wrap(runsIn(line, from, { marked, paint }), columns).map((wrapped, n) => {
      const shown = wrapped.map((run) => (run.paint ?? String)(run.text)).join('');
      return paint.mark(n === 0 ? margin : MARGINS.wrapped) + (shown && isolated(shown, isolate));
    }),
  );
}

/** One line in stretches that differ and do not. */
function runsIn(
  line: string,
  from: number,
  { marked, paint }: { marked: readonly Span[] } & Pick<Page, 'paint'>,
): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const span of marked.toSorted((a, b) => a.start - b.start)) {
    const [start, end] = [Math.max(at, span.start - from), Math.min(line.length, span.end - from)];
    if (start >= end) continue;
    runs.push(
      { text: visible(line.slice(at, start)) },
      { text: visible(line.slice(start, end)), paint: paint.differs },
    );
    at = end;
  }
  return [...runs, { text: visible(line.slice(at)) }];
}

/** The fragments in a drawing without colour, each unit for unit as the article has it. */
export function readFragments(drawing: string): string[] {
  const fragments: string[] = [];
  let inside = false;
  for (const line of drawing.split('\n')) {
    const margin = line.slice(0, MARGINS.wrapped.length);
    const joint = JOINTS[margin];
    if (joint !== undefined) {
      const words = withoutIsolates(line.slice(margin.length));
      if (inside) fragments.push(`${fragments.pop() ?? ''}${joint}${words}`);
      else fragments.push(words);
    }
    inside = joint !== undefined;
  }
  return fragments.map(readVisible);
}

const JOINTS: Readonly<Record<string, string>> = {
  [MARGINS.wrapped]: '',
  [MARGINS.lineFeed]: '\n',
  [MARGINS.returnAndFeed]: '\r\n',
};

function articleLines(text: string): { margin: string; line: string; from: number }[] {
  const lines: { margin: string; line: string; from: number }[] = [];
  let margin: string = MARGINS.wrapped;
  let from = 0;
  for (const { 0: found, index } of text.matchAll(BREAK)) {
    const rare = found !== '\n' && found !== '\r\n';
    const after = index + found.length;
    lines.push({ margin, line: text.slice(from, rare ? after : index), from });
    margin = rare ? MARGINS.wrapped : found === '\n' ? MARGINS.lineFeed : MARGINS.returnAndFeed;
    from = after;
  }
  return [...lines, { margin, line: text.slice(from), from }];
}
