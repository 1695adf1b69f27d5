/** Reads `/name words… option:value option:"value with spaces"`. What the words mean is for the command to say. */

export interface CommandLine {
  readonly name: string;
  /** The words without a label, joined by one space. */
  readonly words: string;
  readonly options: Readonly<Record<string, string>>;
  /** Options that were given more than once; the last value stands. */
  readonly repeated: readonly string[];
}

interface Token {
  /** The option's name, or null for a word. */
  readonly label: string | null;
  readonly value: string;
}

const LABEL = /([a-z]+):/iy;
const BLANKS = /\s*/y;
const CLOSES: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“' };

/**
 * Straight or curly double quotes hold spaces together, also unclosed ones, up to the end of the line; a backslash takes the next
 * character as it is. A label is one of the command's own in any case, also with blanks behind it, or lower-case letters with a colon
 * and a value at once; so `10:30`, `note: x` and `https://…` are words. `labelsOf` gives a command's own labels.
 */
export function parseCommandLine(line: string, labelsOf: (name: string) => readonly string[] = () => []): CommandLine {
  const whole = line.trim().replace(/^\//, '');
  const { value, end } = readValue(whole, 0);
  const name = value.toLowerCase();
  const words: string[] = [];
  const options: Record<string, string> = {};
  const repeated = new Set<string>();
  for (const { label, value } of tokenize(whole, end, labelsOf(name))) {
    if (label !== null && Object.hasOwn(options, label)) repeated.add(label);
    if (label === null) words.push(value);
    else options[label] = value;
  }
  return { name, words: words.join(' '), options, repeated: [...repeated] };
}

function* tokenize(line: string, from: number, known: readonly string[]): Iterable<Token> {
  for (let at = blanksEnd(line, from); at < line.length; at = blanksEnd(line, at)) {
    const label = labelAt(line, at, known);
    const { value, end } = readValue(line, label?.end ?? at);
    if (label !== null || value !== '') yield { label: label?.name ?? null, value };
    at = end;
  }
}

/** The label that begins here, and where its value does. */
function labelAt(line: string, at: number, known: readonly string[]): { name: string; end: number } | null {
  LABEL.lastIndex = at;
  const [written = '', name = ''] = LABEL.exec(line) ?? [];
  if (written === '') return null;
  const end = at + written.length;
  if (known.includes(name.toLowerCase())) return { name: name.toLowerCase(), end: blanksEnd(line, end) };
  const isOpen = end >= line.length || /\s/.test(line[end] ?? '') || line.startsWith('//', end);
  return isOpen || name !== name.toLowerCase() ? null : { name, end };
}

function blanksEnd(line: string, from: number): number {
  BLANKS.lastIndex = from;
  BLANKS.exec(line);
  return BLANKS.lastIndex;
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
