/** Reads `/name words… option:value option:"value with spaces"`. What the words mean is for the command to say. */

export interface CommandLine {
  readonly name: string;
  /** The words without a label, joined by one space. */
  readonly words: string;
  readonly options: Readonly<Record<string, string>>;
}

interface Token {
  /** The option's name, or null for a word. */
  readonly label: string | null;
  readonly value: string;
}

const LABEL = /([a-z]+):/y;
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“' };

/**
 * Straight or curly double quotes hold spaces together, also unclosed ones, up to the end of the line; a backslash takes the next
 * character as it is. A label is lower-case letters with a colon and a value at once, so `10:30`, `note: x` and `https://…` are words.
 */
export function parseCommandLine(line: string): CommandLine {
  const [name, ...tokens] = tokenize(line.trim().replace(/^\//, ''));
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const { label, value } of tokens) {
    if (label === null) words.push(value);
    else options[label] = value;
  }
  return { name: name?.value.toLowerCase() ?? '', words: words.join(' '), options };
}

function tokenize(line: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < line.length) {
    if (/\s/.test(line[at] ?? '')) {
      at++;
      continue;
    }
    const label = labelAt(line, at);
    const { value, end } = readValue(line, at + (label === null ? 0 : label.length + 1));
    if (label !== null || value !== '') tokens.push({ label, value });
    at = end;
  }
  return tokens;
}

function labelAt(line: string, at: number): string | null {
  LABEL.lastIndex = at;
  const label = LABEL.exec(line)?.[1] ?? null;
  if (label === null) return null;
  const value = line.slice(at + label.length + 1);
  return /^(?!\/\/)\S/.test(value) ? label : null;
}

function readValue(line: string, from: number): { value: string; end: number } {
  let value = '';
  let at = from;
  let closer: string | null = null;
  for (; at < line.length; at++) {
    const unit = line[at] ?? '';
    if (unit === '\\' && at + 1 < line.length) value += line[++at];
    else if (closer !== null) {
      if (unit === closer || (closer === '”' && unit === '"')) closer = null;
      else value += unit;
    } else if (unit in CLOSES) closer = CLOSES[unit] ?? null;
    else if (/\s/.test(unit)) break;
    else value += unit;
  }
  return { value, end: at };
}
