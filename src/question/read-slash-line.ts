/** A command line inside a message ("please run /quote hegemony"): taken as it is, where it is one that a message may become. */
import type { Reason } from './ask-back-data.ts';
import { LEAD } from './message-data.ts';
import { parseCommandLine } from './parse-command-line.ts';
import { plain } from './spelling.ts';
import { ASKABLE, type KnownCommand } from './wish.ts';

/** Null where the message is no command line. `text`: without markup. */
export function readSlashLine(
  text: string,
  commands: readonly KnownCommand[],
): { command: string; options: Record<string, string> } | { reason: Reason } | null {
  const at = /(?:^|\s)\/(?=[a-z])/i.exec(text);
  if (!at) return null;
  const before = plain(text.slice(0, at.index)).split(/[\s,:;!.]+/);
  if (!before.every((word) => word === '' || LEAD.has(word))) return null;
  const [line = ''] = text.slice(at.index).trim().split('\n');
  const { name, words, options } = parseCommandLine(line, (name) =>
    commands.flatMap((one) => (one.name.split(' ')[0] === name ? one.options : [])),
  );
  const [second = '', ...others] = words.split(' ');
  const twoWords = commands.find((one) => one.name === `${name} ${second}`);
  const command = twoWords ?? commands.find((one) => one.name === name);
  if (!command) return { reason: commands.some((one) => one.name.startsWith(`${name} `)) ? 'NotHere' : 'Command' };
  if (!ASKABLE.has(command.name) || (command.name === 'digest' && (words !== '' || Object.keys(options).length > 0)))
    return { reason: 'NotHere' };
  const rest = (twoWords ? others.join(' ') : words).trim();
  const [main] = command.options;
  if (rest === '') return { command: command.name, options: { ...options } };
  if (main === undefined || options[main] !== undefined) return { reason: 'Command' };
  return { command: command.name, options: { [main]: rest, ...options } };
}
