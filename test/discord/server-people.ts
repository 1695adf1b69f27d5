/** What people do in the loopback Discord: commands, buttons, menus, modals, messages; each gives a handle on what comes back. */
import { isObject, type Raw } from './limits-check.ts';
import { Asked, type Answer } from './server-asked.ts';
import { bareMessage, directChannel, messageIntent, messagesIn, type Core, type Message } from './server-core.ts';
import {
  commandData,
  controls,
  interactionPayload,
  memberOf,
  registered,
  submission,
  type By,
  type Options,
} from './server-payloads.ts';
import { CHANNEL_TYPES, memberPayload, userPayload, type Channel, type User } from './server-world.ts';

/** Who acts and where; without a channel in the direct one. */
export interface Person extends Omit<By, 'channel'> {
  readonly channel?: Channel | undefined;
}
export type Slash = Person & { readonly command: string; readonly options?: Options };
export type Typing = Slash & { readonly option: string; readonly typed: string };
export type Press = Person & {
  readonly message: Message;
  readonly customId: string;
  /** For selects. */
  readonly values?: readonly string[];
  /** Presses it though the message as it stands has no such button or has it disabled. */
  readonly anyway?: boolean;
};
export type Menu = Person & { readonly command: string; readonly message: Message };
export type Submit = Person & {
  readonly modal: Answer;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
};
export interface Speech {
  readonly text: string;
  readonly user: User;
  readonly channel?: Channel | undefined;
  /** Puts `@bot` before the text; default true. */
  readonly ping?: boolean;
  readonly replyTo?: Message;
  /** Whether the reply pings its author; default true. */
  readonly replyPing?: boolean;
  readonly webhook?: boolean;
}

/** A message a person wrote, and what the bot wrote in its channel since. */
export interface Said {
  readonly message: Message;
  readonly replies: () => Message[];
  /** The nth reply, counted from 1. */
  readonly reply: (n?: number) => Promise<Message>;
}

export class People {
  readonly #core: Core;
  readonly #until: (check: () => boolean, within?: number) => Promise<void>;

  constructor(core: Core, until: (check: () => boolean, within?: number) => Promise<void>) {
    this.#core = core;
    this.#until = until;
  }

  slash({ command, options = {}, ...person }: Slash): Asked {
    const by = this.#by(person);
    return this.#ask(2, by, commandData(this.#core, command, { options, by }));
  }

  /** Types into an option; `options` are those filled in before. */
  autocomplete({ command, option, typed, options = {}, ...person }: Typing): Asked {
    const by = this.#by(person);
    const given = { options: { ...options, [option]: typed }, by, focused: option };
    return this.#ask(4, by, commandData(this.#core, command, given));
  }

  menu({ command, message, ...person }: Menu): Asked {
    const by = this.#by(person, message);
    const held = registered(this.#core, { name: command, type: 3 }, by.channel.guild);
    const resolved = { messages: { [message.id]: message } };
    return this.#ask(2, by, { id: held?.['id'] ?? '1', name: command, type: 3, target_id: message.id, resolved });
  }

  /** Presses a button, or picks in a select. */
  button({ message, customId, values, anyway = false, ...person }: Press): Asked {
    const control = controls(message).get(customId);
    if (!anyway && !control) throw new Error(`the message has no ${customId}`);
    if (!anyway && control?.['disabled'] === true) throw new Error(`${customId} is disabled`);
    const by = this.#by(person, message);
    const data = { custom_id: customId, component_type: control?.['type'] ?? 2, ...(values ? { values } : {}) };
    return this.#ask(3, by, data, message);
  }

  /** Sends a modal that an answer showed. */
  modal({ modal, fields, ...person }: Submit): Asked {
    return this.#ask(5, this.#by(person), submission(modal.body, fields));
  }

  /** A person writes a message; by default it mentions the bot. */
  mention({ text, user, channel, ping = true, replyTo, replyPing = true, webhook = false }: Speech): Said {
    const core = this.#core;
    const where = channel ?? directChannel(core, user);
    const message = this.#written({
      text: ping ? `<@${core.bot.id}> ${text}` : text,
      user,
      where,
      replyTo,
      replyPing,
      webhook,
    });
    const held = messagesIn(core, where.id);
    held.push(message);
    const { guild } = where;
    const { user: _, ...member } = guild ? memberPayload(memberOf(guild, user)) : { user: null };
    const event = {
      ...this.#asTheBotSeesIt(message, where),
      channel_type: CHANNEL_TYPES[where.kind],
      ...(guild && !webhook ? { member } : {}),
      ...(replyTo ? { referenced_message: replyTo } : {}),
    };
    core.gateway.dispatch('MESSAGE_CREATE', event, { intents: messageIntent(where), guild: guild?.id ?? null });
    const replies = () => held.slice(held.indexOf(message) + 1).filter((one) => one.author['id'] === core.bot.id);
    return {
      message,
      replies,
      reply: async (n = 1) => {
        await this.#until(() => replies().length >= n);
        return replies()[n - 1] ?? message;
      },
    };
  }

  #by({ channel, ...person }: Person, message?: Message): By {
    const where = channel ?? this.#core.channels.get(message?.channel_id ?? '');
    return { ...person, channel: where ?? directChannel(this.#core, person.user) };
  }

  #ask(type: number, by: By, data: Raw, message?: Message): Asked {
    const core = this.#core;
    const payload = interactionPayload(core, type, by);
    const interaction = { ...payload, data, ...(message ? { message: structuredClone(message) } : {}) };
    const { id, token } = payload;
    const asked = new Asked({ id, token, interaction, user: by.user, channel: by.channel, at: core.now() });
    asked.original = message
      ? (messagesIn(core, message.channel_id).find((one) => one.id === message.id) ?? null)
      : null;
    core.asked.set(id, asked);
    core.gateway.dispatch('INTERACTION_CREATE', interaction, { guild: by.channel.guild?.id ?? null });
    return asked;
  }

  #written({ text, user, where, replyTo, replyPing, webhook }: Written): Message {
    const core = this.#core;
    const ids = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id = '']) => id);
    const pinged = new Set([...ids, ...(replyTo && replyPing ? [String(replyTo.author['id'])] : [])]);
    const mentions = [...pinged].flatMap((id) => core.users.get(id) ?? []);
    const member = ({ id }: User) => where.guild?.members.get(id);
    return {
      ...bareMessage(),
      id: core.nextId(),
      channel_id: where.id,
      ...(where.guild ? { guild_id: where.guild.id } : {}),
      author: userPayload(user),
      timestamp: new Date(core.now()).toISOString(),
      content: text,
      ...(replyTo ? { message_reference: { message_id: replyTo.id, channel_id: where.id, type: 0 } } : {}),
      ...(webhook ? { webhook_id: user.id } : {}),
      mentions: mentions.map((one) => {
        const held = member(one);
        return { ...userPayload(one), ...(held ? { member: { ...memberPayload(held), user: undefined } } : {}) };
      }),
      mention_roles: [...text.matchAll(/<@&(\d+)>/g)].map(([, id = '']) => id),
      mention_everyone: /@(everyone|here)/.test(text),
      type: replyTo ? 19 : 0,
    } as Message;
  }

  /** Without the Message Content intent, content is given in direct messages and where the bot is mentioned or pinged. */
  #asTheBotSeesIt(message: Message, where: Channel): Raw {
    const { mentions } = message as unknown as { mentions: unknown[] };
    const named = mentions.some((one) => isObject(one) && one['id'] === this.#core.bot.id);
    const open = named || where.kind === 'dm' || (this.#core.gateway.intents & (1 << 15)) !== 0;
    return open ? { ...message } : { ...message, content: '', embeds: [], attachments: [], components: [] };
  }
}

interface Written {
  readonly text: string;
  readonly user: User;
  readonly where: Channel;
  readonly replyTo: Message | undefined;
  readonly replyPing: boolean;
  readonly webhook: boolean;
}
