/** The commands as Discord registers them, from their definitions. Asks nobody, sends nothing. */
import { isListed, type Command } from '../../command.ts';
import { type ApiOption, apiOptions } from './api-option.ts';
import { labelOf } from './cut-text.ts';

interface Common {
  readonly name: string;
  readonly default_member_permissions: string | null;
  /** 0: in a server, 1: in direct messages with the bot. */
  readonly contexts: readonly (0 | 1)[];
  /** 0: installed to a server; never to a person, since the archive belongs to the newsroom. */
  readonly integration_types: readonly [0];
}
export type ApiCommand =
  /** Typed after a slash. */
  | (Common & { readonly type: 1; readonly description: string; readonly options: readonly ApiOption[] })
  /** In the menu of a message. */
  | (Common & { readonly type: 3 });

const MANAGE_SERVER = String(1 << 5);
const LONGEST_DESCRIPTION = 100;

/**
 * Only commands that a person may type; `directMessages`: also in direct messages. `settings zone` and its like are subcommands of one
 * command. Those that stand in the menu of a message too are there by their label.
 */
export function applicationCommands(
  commands: readonly Command[],
  { directMessages }: { readonly directMessages: boolean },
): ApiCommand[] {
  const listed = commands.filter(isListed);
  const commonOf = (name: string, group: readonly Command[]): Common => ({
    name,
    default_member_permissions: group.every(({ permission }) => permission === 'settings' || permission === 'digest')
      ? MANAGE_SERVER
      : null,
    contexts: directMessages ? [0, 1] : [0],
    integration_types: [0],
  });
  const named = Map.groupBy(listed, ({ name }) => name.split(' ')[0] ?? name);
  const typed = Array.from(named, ([name, group]): ApiCommand => {
    return { type: 1, ...bodyOf(name, group), ...commonOf(name, group) };
  });
  const inMenu = listed.flatMap((command): ApiCommand[] =>
    command.on === 'message' ? [{ type: 3, ...commonOf(labelInMenu(command), [command]) }] : [],
  );
  return [...typed, ...inMenu];
}

/** What the menu of a message calls a command. */
export const labelInMenu = ({ label, name }: Command): string => label ?? name;

type Described = Pick<Extract<ApiCommand, { type: 1 }>, 'description' | 'options'>;

function bodyOf(name: string, group: readonly Command[]): Described {
  const alone = group.find((command) => command.name === name);
  const subcommands = group.filter((command) => command !== alone);
  if (alone && subcommands.length === 0) return { description: alone.description, options: apiOptions(alone.options) };
  const options = subcommands.map(({ name: both, description, options }): ApiOption => {
    return { type: 1, name: both.slice(name.length + 1), description, options: apiOptions(options) };
  });
  const names = options.map((option) => option.name).join(', ');
  return { description: alone?.description ?? labelOf(`Choose one of: ${names}`, LONGEST_DESCRIPTION), options };
}
