/** Why the bot cannot start or register, in one line for who runs it. */
import { DiscordAPIError } from 'discord.js';

export class BotError extends Error {
  override readonly name = 'BotError';
}

const WRONG_TOKEN = 'Discord does not know this DISCORD_TOKEN: copy it anew from the application’s Bot page.';

/** The gateway's close codes for a token that is none, or no longer. */
const UNKNOWN_TOKEN = 4004;

/** Why the gateway will not be opened again, from the code it was closed with. */
export const closedForGood = (code: number): BotError =>
  new BotError(code === UNKNOWN_TOKEN ? WRONG_TOKEN : `Discord closed the gateway for good (${code}).`);

/** What Discord, or the way to it, made of a start. A BotError is given back as it is. */
export function botErrorOf(fault: unknown): BotError {
  if (fault instanceof BotError) return fault;
  const { code, message } = fault as { readonly code?: unknown; readonly message?: unknown };
  const refused = code === 'TokenInvalid' || (fault instanceof DiscordAPIError && fault.status === 401);
  const line = refused ? WRONG_TOKEN : `Discord cannot be reached, or refused: ${String(message ?? fault)}`;
  return new BotError(line.replaceAll(/\s*\n\s*/g, ' '), { cause: fault });
}
