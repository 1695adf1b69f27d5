/** What Tab offers: commands, options and values for the line typed so far. Asks for values, draws nothing. */
import type { Ask } from '../../ask.ts';
import type { Command } from '../../command.ts';
import { typeable } from '../../reply/command-line.ts';
import { visibleInLine } from './visible.ts';

export interface Completion {
  /** Where in the line the part begins that each hit would replace. */
  readonly from: number;
  readonly hits: readonly string[];
}

export type Completing = Pick<Ask, 'commands' | 'suggest'>;

interface Token {
  readonly start: number;
  readonly label: string | null;
  readonly valueStart: number;
  readonly value: string;
}

/** Lines the console itself understands. */
export const ENDINGS: readonly string[] = ['/quit', '/exit'];

const LABEL = /([a-z]+):(?!\/\/)/y;
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“' };

/** `line`: what stands before the cursor. */
export function complete(line: string, ask: Completing): Completion {
  const name = /^\/\S*/.exec(line)?.[0] ?? '';
  if (name.length === line.length) {
    const names = [...ask.commands.map((command) => `/${command.name}`), ...ENDINGS];
    return { from: 0, hits: names.filter((other) => begins(other, name)).map((other) => `${other} `) };
  }
  const command = ask.commands.find((other) => `/${other.name}` === name.toLowerCase());
  const tokens = tokensOf(line, name.length);
  const last = tokens.at(-1);
  if (!command || !last) return { from: line.length, hits: [] };
  if (last.label !== null) return { from: last.valueStart, hits: valuesFor(ask, command.name, last) };
  return completeWords(line, tokens, { ask, command });
}

/** Words without a label may be the main option's value, so far; the last of them may be an option's name. */
function completeWords(
  line: string,
  tokens: readonly Token[],
  { ask, command }: { ask: Completing; command: Command },
): Completion {
  const [main = '', ...others] = Object.keys(command.options);
  const used = new Set(tokens.map(({ label }) => label));
  const words = tokens.slice(tokens.findLastIndex(({ label }) => label !== null) + 1);
  const from = words[0]?.start ?? line.length;
  const lastWord = line.slice(words.at(-1)?.start);
  const before = line.slice(from, line.length - lastWord.length);
  const alone = !used.has(main) && tokens.filter(({ label }) => label === null).length === words.length;
  const value = words.map((word) => word.value).join(' ');
  const values = alone ? valuesFor(ask, command.name, { label: main, value: value.trim() }) : [];
  const names = [...(words.length === 1 ? [main] : []), ...others].filter(
    (option) => !used.has(option) && begins(option, lastWord),
  );
  return { from, hits: [...values, ...names.filter(Boolean).map((option) => `${before}${option}:`)] };
}

/** Values as typed; those that a terminal would not show as they are cannot be typed. An option named `command` takes a command's name. */
function valuesFor(ask: Completing, command: string, { label, value }: Pick<Token, 'label' | 'value'>): string[] {
  const names = ask.commands.map(({ name }) => name).filter((name) => begins(name, value.replace(/^\//, '')));
  const values = label === 'command' ? names : ask.suggest(command, label ?? '', value);
  return values.filter((other) => visibleInLine(other) === other).map((other) => `${typeable(other)} `);
}

/** The words and labelled values after the command's name, read as command lines are; an empty one where the next would begin. */
function tokensOf(line: string, from: number): Token[] {
  const tokens: Token[] = [];
  let at = from;
  while (at < line.length) {
    if (/\s/.test(line[at] ?? '')) at++;
    else {
      LABEL.lastIndex = at;
      const label = LABEL.exec(line)?.[1] ?? null;
      const valueStart = at + (label === null ? 0 : label.length + 1);
      const { value, end, open } = valueAt(line, valueStart);
      tokens.push({ start: at, label, valueStart, value });
      if (end === line.length || open) return tokens;
      at = end;
    }
  }
  return [...tokens, { start: line.length, label: null, valueStart: line.length, value: '' }];
}

function valueAt(line: string, from: number): { value: string; end: number; open: boolean } {
  let value = '';
  let closer: string | null = null;
  let at = from;
  for (; at < line.length; at++) {
    const unit = line[at] ?? '';
    if (unit === '\\') value += line[++at] ?? '';
    else if (closer !== null && (unit === closer || (closer === '”' && unit === '"'))) closer = null;
    else if (closer === null && unit in CLOSES) closer = CLOSES[unit] ?? null;
    else if (closer === null && /\s/.test(unit)) break;
    else value += unit;
  }
  return { value, end: Math.min(at, line.length), open: closer !== null };
}

/**
 * The completion as node:readline's completer returns it. Readline puts what all hits begin with in the place of what was typed; where
 * that would take typed letters away, a blank before the first hit leaves them nothing in common, and readline lists the hits.
 */
export function forReadline(line: string, { from, hits }: Completion): [string[], string] {
  const typed = line.slice(from);
  const [first, ...rest] = hits;
  if (first === undefined) return [[], typed];
  const shared = rest.reduce(sharedStart, first);
  const keeps = rest.length === 0 || begins(shared.replace(/^"/, ''), typed.replace(/^["“„]/, ''));
  return [keeps ? [...hits] : [` ${first}`, ...rest], typed];
}

const begins = (whole: string, start: string) => whole.toLowerCase().startsWith(start.toLowerCase());

function sharedStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
