/** Keeps what is stored to the guilds that the bot is in. An outage of a guild is no leaving of it. */
import { Events, GatewayDispatchEvents, type Client, type GatewayReadyDispatchData } from 'discord.js';
import type { ConnectWith } from './ports.ts';

export interface GuildKeeping {
  /** From now on what is stored of guilds that were left is deleted; of those left while the bot did not run, at once. */
  begin(): void;
}

/** `take` runs work whose faults are logged. To be called before the client logs in. */
export function keepGuilds(
  client: Client,
  { state, log }: Pick<ConnectWith, 'state' | 'log'>,
  take: (work: () => Promise<void>) => void,
): GuildKeeping {
  let begun = false;
  let told: GatewayReadyDispatchData | null = null;

  const keep = async (): Promise<void> => {
    if (!begun || !told) return;
    const { user, guilds } = told;
    const left = state.keepToGuilds(
      user.id,
      guilds.map(({ id }) => id),
    );
    for (const guild of left) log.write('info', `what was stored of server ${guild} is deleted: the bot is not in it`);
  };

  // Each session begins with all guilds there are, those in an outage among them; the client keeps those that went between two sessions.
  client.ws.on(GatewayDispatchEvents.Ready, (ready: GatewayReadyDispatchData) => {
    const here = new Set(ready.guilds.map(({ id }) => id));
    client.guilds.cache.sweep(({ id }) => !here.has(id));
    told = ready;
    take(keep);
  });
  client.on(Events.GuildCreate, ({ id }) => take(async () => void (told && state.guilds.put(told.user.id, [id]))));
  // An outage of Discord's has an event of its own.
  client.on(Events.GuildDelete, ({ id }) => take(async () => void state.forgetGuild(id)));
  return {
    begin() {
      begun = true;
      take(keep);
    },
  };
}
