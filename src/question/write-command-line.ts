/** A command with its options → the line that an asker could type for it; read back, it gives the same. */

/** `main`: the option that words without a label belong to. */
export function writeCommandLine(
  command: string,
  options: Readonly<Record<string, string>>,
  main: string | null,
): string {
  const { [main ?? '']: words, ...others } = options;
  const labelled = Object.entries(others).map(([name, value]) => `${name}:${quotedValue(value)}`);
  return [
    `/${command}`,
    ...(words === undefined ? [] : [bare(words) ? words : `${main}:${quotedValue(words)}`]),
    ...labelled,
  ].join(' ');
}

/** Words that are read back as they are: single spaces, no marks that open, no backslash, nothing like a label. */
const bare = (words: string): boolean => words !== '' && !/["“„\\\n\t]|[a-z]:|^\s|\s$|\s{2}|[^\S ]/i.test(words);

const quotedValue = (value: string): string =>
  /^(?!\/\/)[^\s"“„\\]+$/.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
