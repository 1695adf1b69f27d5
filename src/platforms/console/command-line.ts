/** A command with its options as a line that can be typed. */
import type { Action } from '../../reply/reply.ts';

/** Values that the reader of command lines takes as they are: no spaces, opening quotes, backslashes, nor `//` after a label. */
const BARE = /^(?!\/\/)[^\s"“„\\]+$/;

export function commandLineOf({ command, options }: Pick<Action, 'command' | 'options'>): string {
  return [`/${command}`, ...Object.entries(options).map(([name, value]) => `${name}:${typeable(value)}`)].join(' ');
}

/** A value as it is typed: in straight quotes where it has to be. */
export function typeable(value: string): string {
  return BARE.test(value) ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}
