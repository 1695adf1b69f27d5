/** A command with its options as a line that can be typed: read back, it gives the same options. */
import type { Action } from './reply.ts';

/** Values that the reader of command lines takes as they are: no spaces, opening quotes, backslashes, nor `//` after a label. */
const BARE = /^(?!\/\/)[^\s"“„\\]+$/;
const LABEL = /^[a-z]+:/;

export function commandLineOf({ command, options }: Pick<Action, 'command' | 'options'>): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${typeable(value)}`)].join(' ');
}

/** A value as it is typed: in straight quotes where it has to be. */
export function typeable(value: string): string {
  return BARE.test(value) ? value : quoted(value);
}

/** A value as it is typed without a label: its words stand as they are where none of them would be read as anything else. */
export function typeableWords(value: string): string {
  return value.split(' ').every((word) => BARE.test(word) && !LABEL.test(word)) ? value : quoted(value);
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;
