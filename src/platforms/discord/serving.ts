/** What answering needs, once the desk is open. */
import type { Ask, Question } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import type { Reply } from '../../reply/reply.ts';
import { askerOf, type Person } from './asker-of.ts';
import type { Cooldown } from './cooldown.ts';
import type { Gate } from './gate.ts';
import type { PostingOf } from './posting.ts';
import type { ConnectWith } from './ports.ts';
import type { Sending } from './sent.ts';

export interface Serving extends ConnectWith {
  readonly ask: Ask;
  readonly gate: Gate;
  readonly cooldown: Cooldown;
  readonly posting: PostingOf;
}

/** Somebody, somewhere; the guild is null in a direct message. */
export type Somebody = Omit<Person, 'guildId'> & { readonly guildId: string | null };

/** What answers are made sendable with. */
export const sendingOf = ({ ask, state }: Serving): Sending => ({
  store: state.actions,
  read: (line) => ask.read(line),
});

/** Null where nobody is answered. */
export async function askerIn(person: Somebody, { gate, state, config, posting }: Serving): Promise<Asker | null> {
  const guildId = await gate.guildOf(person);
  if (guildId === null) return null;
  const asker = askerOf({ ...person, guildId }, state.settings.of(guildId), config.timeZone);
  return {
    ...asker,
    posting: (channel, role) => posting({ guild: guildId, channel, role, asking: person.permissions }),
  };
}

/** The command's own audience, which the server's setting may narrow. A command that is none is refused in private. */
export function isPrivate({ command }: Question, guild: string | null, { ask, state }: Serving): boolean {
  const audience = ask.commands.find(({ name }) => name === command)?.audience ?? 'asker';
  return audience === 'asker' || (guild !== null && state.settings.of(guild).audience === 'asker');
}

/** Help, and that nothing was found, are no talk of a channel's. */
export const isForAsker = ({ audience, blocks }: Reply): boolean =>
  audience === 'asker' || blocks.some(({ kind }) => kind === 'empty');
