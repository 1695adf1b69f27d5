/** The question back, with lines to try: what was asked with a name held, then what always works. */
import { commandLineOf } from '../reply/command-line.ts';
import { REASONS, TYPED_INSTEAD, type Doubt } from './ask-back-data.ts';
import type { Names } from './find-names.ts';
import type { KnownCommand } from './wish.ts';

const MOST_LINES = 4;

export function askBack(
  { reason, wish: { words, speaker, outlet } }: Doubt,
  commands: readonly KnownCommand[],
  names: Names,
): { kind: 'ask-back'; reason: string; suggestions: readonly string[] } {
  const lines: string[] = [];
  const add = (command: string, options: Readonly<Record<string, string>>) => {
    const one = commands.find(({ name }) => name === command);
    if (one) lines.push(commandLineOf({ command, options }, one.options[0]));
  };
  if (outlet !== undefined) add('quote', { outlet });
  for (const name of speaker === undefined ? names.examples().slice(0, 2) : [speaker])
    add('quote', { ...(words === undefined ? {} : { words }), speaker: name });
  if (words !== undefined) add('search', { words });
  if (reason === 'Nobody') for (const name of names.examples().slice(0, 1)) add('who', { name });
  add('help', {});
  const instead = TYPED_INSTEAD[reason];
  const exists = commands.some(({ name }) => name.split(' ')[0] === instead);
  const told = instead !== undefined && exists ? ` Those who may type /${instead} themselves.` : '';
  return { kind: 'ask-back', reason: REASONS[reason] + told, suggestions: lines.slice(0, MOST_LINES) };
}
