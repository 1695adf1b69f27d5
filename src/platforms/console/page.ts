/** The page an answer is drawn on: its width, its paints, and its lines of ours. Knows no block. */
import picocolors from 'picocolors';
import { isolated, isolateFor } from '../../reply/isolate.ts';
import { isSlice, type Line, namedPlainly } from '../../reply/slice.ts';
import { visibleInLine } from './visible.ts';
import { type Paint, type Run, wrap } from './wrap.ts';

/** `width`: the terminal's columns. */
export interface Look {
  readonly width: number;
  readonly colour: boolean;
}

/** What each colour means. */
interface Palette {
  readonly title: Paint;
  /** Who speaks. */
  readonly name: Paint;
  /** What we say beside the sources. */
  readonly aside: Paint;
  /** Something not established, not found or refused. */
  readonly problem: Paint;
  /** A line that can be typed. */
  readonly command: Paint;
  /** Our margins and rules. */
  readonly mark: Paint;
  /** An article's words that differ from those compared. */
  readonly differs: Paint;
}

export interface Page {
  /** Columns of a whole line, margin included: 40 … 100. */
  readonly width: number;
  readonly paint: Palette;
}

export function pageOf({ width, colour }: Look): Page {
  const colours = picocolors.createColors(colour);
  const { bold, dim, yellow, cyan } = colours;
  return {
    width: Math.min(100, Math.max(40, Math.floor(width) || 80)),
    paint: {
      title: (text) => bold(colours.underline(text)),
      name: bold,
      aside: dim,
      problem: yellow,
      command: cyan,
      mark: dim,
      differs: (text) => bold(colours.underline(text)),
    },
  };
}

/** Text of ours, or text from outside that stands in a line of ours (a headline, a name). */
export function run(text: string, paint?: Paint): Run {
  return { text: visibleInLine(text), ...(paint && { paint }), isolate: isolateFor(text) };
}

/** A line's own words in our paint, an article's as they are. */
export function runsOf(line: Line, paint?: Paint): Run[] {
  return line.map((inline) => {
    if (isSlice(inline)) return run(inline.text);
    return run(typeof inline === 'string' ? inline : namedPlainly(inline), paint);
  });
}

/** Parts of one line with a dot between; a line is broken between two parts rather than inside one that is whole. */
export function dotted(parts: readonly (readonly Run[])[], paint: Paint): Run[] {
  return parts.flatMap((part, n) => (n === 0 ? part : [{ text: ' ·', paint, whole: true }, { text: ' ' }, ...part]));
}

export function drawn(runs: readonly Run[]): string {
  return runs.map(({ text, paint, isolate }) => (paint ?? String)(isolated(text, isolate))).join('');
}

/** Wraps runs under a first and a hanging prefix; spaces at a line's end go. Both prefixes are ASCII or one column a unit. */
export function hang(
  runs: readonly Run[],
  { width }: Pick<Page, 'width'>,
  prefix: { first: string; rest: string },
): string[] {
  const lines = wrap(runs, { first: width - prefix.first.length, rest: width - prefix.rest.length });
  return lines.map((line, n) => `${n === 0 ? prefix.first : prefix.rest}${drawn(withoutEnd(line))}`.replace(/ +$/, ''));
}

/** Blanks at the end of a painted line would hide behind the paint's closing code. */
function withoutEnd(line: readonly Run[]): Run[] {
  return line.map((last, n) => (n === line.length - 1 ? { ...last, text: last.text.trimEnd() } : last));
}
