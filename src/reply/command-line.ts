/** A command with its options as a line that can be typed: read back, it gives the same. */

/** Values that the reader of command lines takes as they are: no spaces, opening quotes, backslashes, nor `//` after a label. */
const BARE = /^(?!\/\/)[^\s"“„\\]+$/;
const LABEL = /[a-z]:/i;

/** `main`: the option that words without a label belong to, so that it needs none where its words allow it. */
export function commandLineOf(
  { command, options }: { readonly command: string; readonly options: Readonly<Record<string, string>> },
  main: string | null = null,
): string {
  const { [main ?? '']: words, ...others } = options;
  const first = words === undefined ? [] : [isLoose(words) ? words : `${main}:${typeable(words)}`];
  return [`/${command}`, ...first, ...Object.entries(others).map(([name, value]) => `${name}:${typeable(value)}`)].join(
    ' ',
  );
}

/** A value as it is typed: in straight quotes where it has to be. */
export function typeable(value: string): string {
  return BARE.test(value) ? value : quoted(value);
}

/** A value as it is typed without a label: its words stand as they are where none of them would be read as anything else. */
export function typeableWords(value: string): string {
  return isLoose(value) ? value : quoted(value);
}

const isLoose = (value: string): boolean => value.split(' ').every((word) => BARE.test(word) && !LABEL.test(word));

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
