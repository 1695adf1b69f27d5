/** Finds the slash commands: one file each in `commands/`. A malformed one stops the program with its name and every fault. */
import { fileURLToPath } from 'node:url';
import { isListed, type Command } from './command.ts';
import { discover } from './discover.ts';

const NAME = /^[a-z]{1,32}$/;
/** A command, or a subcommand: `settings zone`. */
const COMMAND_NAME = /^[a-z]{1,32}(?: [a-z]{1,32})?$/;
const LONGEST_DESCRIPTION = 100;
const LONGEST_LABEL = 32;

export async function discoverCommands(): Promise<readonly Command[]> {
  const commands = await discover(fileURLToPath(new URL('../commands', import.meta.url)), validateCommand);
  return commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** @throws An Error that lists every fault. */
export function validateCommand(value: unknown): Command {
  const command = value as Command;
  if (typeof value !== 'object' || value === null || typeof command.run !== 'function')
    throw new Error('it is no command; export defineCommand({…})');
  const faults = [
    ...(COMMAND_NAME.test(command.name) ? [] : [`its name “${command.name}” is not one lower-case word, or two`]),
    ...described('it', command.description),
    ...Object.entries(command.options).flatMap(([name, { description }]) => [
      ...(NAME.test(name) ? [] : [`the option “${name}” is not one lower-case word`]),
      ...described(`the option ${name}`, description),
    ]),
    ...(command.examples.length > 0 || !isListed(command) || command.permission !== undefined
      ? []
      : ['it has no example']),
    ...command.examples.flatMap(({ line }) =>
      line.startsWith(`/${command.name}`) ? [] : [`the example “${line}” is not its own`],
    ),
    ...((command.label ?? '').length <= LONGEST_LABEL && (command.on === undefined) === (command.label === undefined)
      ? []
      : [`its menu needs a label of at most ${LONGEST_LABEL} characters, and a label its menu`]),
    ...requiredFirst(Object.values(command.options).map(({ required }) => required)),
  ];
  if (faults.length > 0) throw new Error(faults.join('; '));
  return command;
}

function described(what: string, description: string): string[] {
  const fits = description.length > 0 && description.length <= LONGEST_DESCRIPTION;
  return fits ? [] : [`${what} has a description of ${description.length} characters, not 1 to ${LONGEST_DESCRIPTION}`];
}

const requiredFirst = (required: readonly boolean[]): string[] =>
  required.lastIndexOf(true) > required.indexOf(false) && required.includes(false) && required.includes(true)
    ? ['options that are needed come first']
    : [];
