/** A typed line → the command it names with its options, or a refusal that says what would be right. */
import { nearest } from './archive/nearest.ts';
import type { Command } from './command.ts';
import { parseCommandLine } from './question/parse-command-line.ts';
import { UserError } from './user-error.ts';

/** A command's name and its options as typed. */
export interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

type Named = ReadonlyMap<string, Command>;

/** Words without a label belong to the command's main option. @throws UserError */
export function readLine(line: string, named: Named): Question {
  const labels = (name: string) => subcommands(name, named).flatMap((command) => Object.keys(command.options));
  const { name: typed, words: all, options, repeated } = parseCommandLine(line, labels);
  const { command, words } = commandMeant(typed, all, named);
  if (repeated.length > 0) throw new UserError(`${repeated.join(' and ')} is given twice; give it once.`);
  if (words === '') return { command: command.name, options };
  const main = Object.keys(command.options)[0];
  if (main === undefined) throw new UserError(`/${command.name} takes no words; write /${command.name} alone.`);
  if (options[main] !== undefined) {
    throw new UserError(`“${shown(words)}” stands apart from ${main}:… — write both as one: ${main}:"…".`);
  }
  const [, place, rest] = command.options[main]?.kind === 'place' ? (AFTER_PLACE.exec(words) ?? []) : [];
  const second = Object.keys(command.options)[1];
  if (place === undefined || rest === undefined || second === undefined || options[second] !== undefined)
    return { command: command.name, options: { ...options, [main]: words } };
  return { command: command.name, options: { ...options, [main]: place, [second]: rest } };
}

/** A place ends by itself, so what follows it belongs to the option after. */
const AFTER_PLACE = /^(.{1,1000}@[0-9a-f]{12}:\d{1,9}-\d{1,9}) (.+)$/su;

/** The command of that name, or its subcommand that the first word names: `/settings zone …`. */
function commandMeant(name: string, words: string, named: Named): { command: Command; words: string } {
  const command = named.get(name);
  if (command) return { command, words };
  const [first = '', ...rest] = words.split(' ');
  const subcommand = named.get(`${name} ${first.toLowerCase()}`);
  if (subcommand) return { command: subcommand, words: rest.join(' ') };
  const known = subcommands(name, named).map((one) => one.name);
  if (known.length === 0) refuseCommand(name, [...named.keys()]);
  throw new UserError(
    `/${name} needs one of ${known.map((one) => `/${one}`).join(', ')}.`,
    known.map((one) => `/${one}`),
  );
}

const subcommands = (name: string, named: Named): Command[] =>
  [...named.values()].filter((command) => command.name === name || command.name.startsWith(`${name} `));

/** @throws UserError */
export function refuseCommand(name: string, names: readonly string[]): never {
  const close = nearest(name, names).map((other) => `/${other}`);
  const hint = close.length > 0 ? `did you mean ${close.join(' or ')}?` : '/help lists what there is.';
  throw new UserError(`No command /${shown(name)}; ${hint}`, close);
}

/** @throws UserError */
export function refuseOption(command: Command, key: string): never {
  const names = Object.keys(command.options);
  const known = names.length === 0 ? 'it has no options' : `its options are ${names.join(', ')}`;
  throw new UserError(`/${command.name} has no option “${shown(key)}”; ${known}.`, nearest(key, names));
}

const LONGEST_ECHO = 60;

const shown = (typed: string): string => (typed.length > LONGEST_ECHO ? `${typed.slice(0, LONGEST_ECHO)}…` : typed);
