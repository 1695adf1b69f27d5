/** A question in plain words, put by mentioning the bot or by writing to it. */
import { DiscordAPIError, PermissionFlagsBits, type Message, type MessageCreateOptions } from 'discord.js';
import type { Question } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { faultLine, persistently } from './answering.ts';
import type { Waits } from './cooldown.ts';
import { ELSEWHERE } from './gate.ts';
import { askingBack, behindButton, lineOf, ranFoot, sentOf, withoutFiles, type Sent } from './sent.ts';
import { askerIn, isPrivate, sendingOf, type Serving } from './serving.ts';

/**
 * `named`: asked by name, or in a direct message. `replied`: a reply to the bot's message that pings it, which may as well be
 * meant for others. Null for bots, webhooks, itself, and pings of everyone.
 */
export function callOf(message: Message): 'named' | 'replied' | null {
  const { author, client, webhookId, mentions, guildId, system } = message;
  if (author.bot || system || webhookId !== null || author.id === client.user.id) return null;
  if (guildId === null) return 'named';
  if (mentions.everyone || !mentions.users.has(client.user.id)) return null;
  return message.content.match(mentionOf(message)) ? 'named' : 'replied';
}

const mentionOf = ({ client }: Message) => new RegExp(`<@!?${client.user.id}>`, 'g');

/** Those who are not answered are told so in a direct message, at most once in so long. */
const STRANGERS: Waits = { person: 60_000, channel: 0 };

/** Never rejects. */
export async function onMention(message: Message, serving: Serving): Promise<void> {
  const call = callOf(message);
  const text = message.content.replaceAll(mentionOf(message), ' ').trim();
  if (call === null || text === '') return;
  try {
    await answerTo(message, { call, text, serving });
  } catch (fault) {
    await tellFault(message, fault, serving);
  }
}

interface Called {
  readonly call: 'named' | 'replied';
  readonly text: string;
  readonly serving: Serving;
}

async function answerTo(message: Message, { call, text, serving }: Called): Promise<void> {
  const { author, channelId, guildId } = message;
  const now = serving.clock();
  const asker = await askerFor(message, serving);
  if (asker === null) {
    const isTold = guildId === null && serving.cooldown.take(author.id, channelId, now, STRANGERS);
    return isTold ? await send(message, lineOf(ELSEWHERE)) : undefined;
  }
  const understood = serving.ask.understand(text, asker.zone);
  if (understood.kind === 'ignore' || (understood.kind === 'ask-back' && call === 'replied')) return;
  const person = `${asker.guild} ${author.id}`;
  if (!serving.cooldown.take(person, channelId, now, waitsOf(asker, serving)) || !mayWrite(message, serving)) return;
  if (understood.kind === 'ask-back') {
    const lines = isNarrowed(message, serving) ? [] : understood.suggestions;
    return await send(message, askingBack(understood.reason, lines, sendingOf(serving)));
  }
  await whileTyping(
    message,
    async () => await send(message, await answered(message, { question: understood, asker, serving })),
  );
}

/** Discord's own refusal, as where a channel is gone, would meet the telling too: it is logged alone. */
async function tellFault(message: Message, fault: unknown, serving: Serving): Promise<void> {
  if (fault instanceof Refused)
    return serving.log.write('warn', `an answer was refused in channel ${message.channelId}, code ${fault.code}`);
  const line = faultLine('a question', fault, serving.log);
  try {
    if (mayWrite(message, serving)) await send(message, line);
  } catch (again) {
    serving.log.write('warn', 'that it failed could not be told', { fault: again });
  }
}

async function askerFor(
  { author, guildId, channelId, guild, member }: Message,
  serving: Serving,
): Promise<Asker | null> {
  const person = {
    userId: author.id,
    name: member?.displayName ?? author.displayName,
    guildId,
    channelId,
    locale: guild?.preferredLocale ?? 'en-GB',
    roles: [...(member?.roles.cache.keys() ?? [])],
    permissions: member?.permissions ?? null,
  };
  return await askerIn(person, serving);
}

function waitsOf({ guild }: Asker, { state }: Serving): Waits {
  if (guild === null) return { person: 0, channel: 0 };
  const { personCooldownSeconds, channelCooldownSeconds } = state.settings.of(guild);
  return { person: personCooldownSeconds * 1000, channel: channelCooldownSeconds * 1000 };
}

const isNarrowed = ({ guildId }: Message, { state }: Serving): boolean =>
  guildId !== null && state.settings.of(guildId).audience === 'asker';

/** What is for the asker alone is not said in a channel: there stands a button for it. */
async function answered(
  { guildId }: Message,
  { question, asker, serving }: { readonly question: Question; readonly asker: Asker; readonly serving: Serving },
): Promise<Sent> {
  const { command, options } = question;
  const asked = { command, options };
  if (guildId !== null && isPrivate(asked, guildId, serving)) return behindButton(asked, serving.state.actions);
  const answer = await serving.ask.ask(asked, asker);
  if (guildId !== null && answer.kind === 'reply' && answer.reply.audience === 'asker')
    return behindButton(asked, serving.state.actions);
  return sentOf(
    answer,
    { question: asked, asker: asker.id, isPrivate: false, foot: ranFoot(asked) },
    sendingOf(serving),
  );
}

/** Where the bot may not write there is nobody to tell but who runs it. */
function mayWrite({ channel, client }: Message, { log }: Serving): boolean {
  if (channel.isDMBased()) return true;
  const needed = channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  if (channel.permissionsFor(client.user.id)?.has(PermissionFlagsBits[needed])) return true;
  log.write('warn', `${needed} is missing in channel ${channel.id}: grant it there (Edit Channel → Permissions)`);
  return false;
}

const TYPING_AFTER = 1000;

async function whileTyping({ channel }: Message, work: () => Promise<void>): Promise<void> {
  const typing = setTimeout(() => {
    if (channel.isSendable()) channel.sendTyping().catch(() => undefined);
  }, TYPING_AFTER);
  await work().finally(() => clearTimeout(typing));
}

/** No permission, no such channel. */
const REFUSED = new Set([403, 404]);
const CLOSED_THREAD = 50_083;

/** Discord takes no message there. */
class Refused extends Error {
  readonly code: number | string;

  constructor({ code, message }: DiscordAPIError) {
    super(message);
    this.code = code;
  }
}

/** As a reply, where the bot may see what it replies to. Sent again under the same nonce, it stands there once. @throws Refused */
async function send(message: Message, sent: Sent): Promise<void> {
  const { channel, client } = message;
  if (!channel.isSendable()) return;
  const may = channel.isDMBased() ? null : channel.permissionsFor(client.user.id);
  const fitting = may?.has(PermissionFlagsBits.AttachFiles) === false ? withoutFiles(sent, channel.id) : sent;
  const body = {
    ...fitting,
    nonce: message.id,
    enforceNonce: true,
    ...(fitting.components ? { flags: V2 } : {}),
    ...(may?.has(PermissionFlagsBits.ReadMessageHistory) === false
      ? {}
      : { reply: { messageReference: message.id, failIfNotExists: false } }),
  } as MessageCreateOptions;
  try {
    await persistently(() => channel.send(body));
  } catch (fault) {
    throw fault instanceof DiscordAPIError && (REFUSED.has(fault.status) || fault.code === CLOSED_THREAD)
      ? new Refused(fault)
      : fault;
  }
}

/** Components V2. */
const V2 = 32_768;
