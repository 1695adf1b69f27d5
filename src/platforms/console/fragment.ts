/** Draws one fragment of an article beside a margin no article can write, and reads it back unit for unit. */
import { isolated, isolateFor, withoutIsolates } from './isolate.ts';
import type { Page } from './page.ts';
import { readVisible, visible } from './visible.ts';
import { wrap } from './wrap.ts';

/**
 * The margin of a line says how it follows the one above: `│` where we broke the line, `├` and `╞` where the article does, with a
 * line feed or with carriage return and line feed. Rarer breaks of the article's are shown by name (`‹U+2028›`) before one of ours.
 */
const MARGINS = { wrapped: '│ ', lineFeed: '├ ', returnAndFeed: '╞ ' } as const;
const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

/** Where the article goes on and we do not show it. */
export const GAP = '┊ …';

export function drawFragment(text: string, { width, paint }: Page): string[] {
  const isolate = isolateFor(text);
  const columns = { first: width - MARGINS.wrapped.length, rest: width - MARGINS.wrapped.length };
  return articleLines(text).flatMap(({ margin, line }) =>
    wrap([{ text: visible(line) }], columns).map((wrapped, n) => {
      const shown = wrapped.map((run) => run.text).join('');
      return paint.mark(n === 0 ? margin : MARGINS.wrapped) + (shown && isolated(shown, isolate));
    }),
  );
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

function articleLines(text: string): { margin: string; line: string }[] {
  const lines: { margin: string; line: string }[] = [];
  let margin: string = MARGINS.wrapped;
  let from = 0;
  for (const { 0: found, index } of text.matchAll(BREAK)) {
    const rare = found !== '\n' && found !== '\r\n';
    const after = index + found.length;
    lines.push({ margin, line: text.slice(from, rare ? after : index) });
    margin = rare ? MARGINS.wrapped : found === '\n' ? MARGINS.lineFeed : MARGINS.returnAndFeed;
    from = after;
  }
  return [...lines, { margin, line: text.slice(from) }];
}
