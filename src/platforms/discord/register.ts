/** Registers the slash commands: one PUT, and only where they differ from what is registered. */
import { REST, Routes } from 'discord.js';
import type { Command } from '../../command.ts';
import { botErrorOf } from './bot-error.ts';
import { difference } from './registration-difference.ts';
import { applicationCommands } from './registration.ts';
import type { BotConfig } from './ports.ts';

/** What is used of REST, the client's or one's own. */
export type Rest = Pick<REST, 'get' | 'put'>;

export const restOf = ({ token, apiUrl }: Pick<BotConfig, 'token' | 'apiUrl'>): Rest =>
  new REST({ version: '10', api: apiUrl }).setToken(token);

/** Lines that say what differs; empty where nothing does. With `isDry`, nothing is put. @throws BotError */
export async function registerCommands(
  rest: Rest,
  commands: readonly Command[],
  { directMessages, isDry }: { readonly directMessages: boolean; readonly isDry: boolean },
): Promise<string[]> {
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as { readonly id: string };
    const route = Routes.applicationCommands(id);
    const query = new URLSearchParams({ with_localizations: 'true' });
    const registered = (await rest.get(route, { query })) as object[];
    const wanted = applicationCommands(commands, { directMessages });
    const lines = difference(registered, wanted);
    if (lines.length > 0 && !isDry) await rest.put(route, { body: wanted });
    return lines;
  } catch (fault) {
    throw botErrorOf(fault);
  }
}
