/** Who asks, from what Discord says of them. */
import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { Asker, Permission } from '../../model/asker.ts';
import type { GuildSettings } from '../../model/guild-settings.ts';

export interface Person {
  readonly userId: string;
  /** As the server calls them. */
  readonly name: string;
  readonly guildId: string;
  readonly channelId: string;
  readonly locale: string;
  readonly roles: readonly string[];
  readonly permissions: Readonly<PermissionsBitField> | null;
}

export function askerOf(person: Person, settings: GuildSettings, timeZone: string): Asker {
  return {
    id: person.userId,
    name: person.name,
    guild: person.guildId,
    place: person.channelId,
    locale: person.locale,
    zone: settings.timeZone ?? timeZone,
    may: (permission) => may(person, settings, permission),
  };
}

/** Who manages the server may all; who corrects is the server's to say. */
function may({ permissions, roles, userId }: Person, settings: GuildSettings, permission: Permission): boolean {
  if (permissions?.has(PermissionFlagsBits.ManageGuild)) return true;
  if (permission !== 'correct') return false;
  return settings.correctorUsers.includes(userId) || roles.some((role) => settings.correctorRoles.includes(role));
}
