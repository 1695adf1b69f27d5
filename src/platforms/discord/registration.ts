/** The commands as Discord registers them, from their definitions. Asks nobody, sends nothing. */
import { createHash } from 'node:crypto';
import { isListed, type Command } from '../../command.ts';
import { type ApiOption, apiOptions } from './api-option.ts';
import { labelOf } from './cut-text.ts';
import { canonical } from './registration-difference.ts';

export interface ApiCommand {
  /** 1: typed after a slash. */
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly options: readonly ApiOption[];
  readonly default_member_permissions: string | null;
  /** 0: in a server, 1: in direct messages with the bot. */
  readonly contexts: readonly (0 | 1)[];
  /** 0: installed to a server; never to a person, since the archive belongs to the newsroom. */
  readonly integration_types: readonly [0];
}

const MANAGE_SERVER = String(1 << 5);
const LONGEST_DESCRIPTION = 100;

/**
 * Only commands that a person may type; `directMessages`: also in direct messages. `settings zone` and its like are subcommands of one
 * command. Message menus join here, as commands of type 3.
 */
export function applicationCommands(
  commands: readonly Command[],
  { directMessages }: { readonly directMessages: boolean },
): ApiCommand[] {
  const named = Map.groupBy(commands.filter(isListed), ({ name }) => name.split(' ')[0] ?? name);
  return Array.from(named, ([name, group]) => ({
    type: 1,
    name,
    ...bodyOf(name, group),
    default_member_permissions: group.every(({ permission }) => permission === 'settings') ? MANAGE_SERVER : null,
    contexts: directMessages ? [0, 1] : [0],
    integration_types: [0],
  }));
}

function bodyOf(name: string, group: readonly Command[]): Pick<ApiCommand, 'description' | 'options'> {
  const alone = group.find((command) => command.name === name);
  const subcommands = group.filter((command) => command !== alone);
  if (alone && subcommands.length === 0) return { description: alone.description, options: apiOptions(alone.options) };
  const options = subcommands.map(({ name: both, description, options }): ApiOption => {
    return { type: 1, name: both.slice(name.length + 1), description, options: apiOptions(options) };
  });
  const names = options.map((option) => option.name).join(', ');
  return { description: alone?.description ?? labelOf(`Choose one of: ${names}`, LONGEST_DESCRIPTION), options };
}

/** The same for the same commands, in whatever order. */
export function registrationHash(commands: readonly ApiCommand[]): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(commands)))
    .digest('hex')
    .slice(0, 16);
}
