/** Answers an interaction in time: at once where the answer is in memory, else deferred first. */
import { randomUUID } from 'node:crypto';
import {
  DiscordAPIError,
  MessageFlags,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type InteractionReplyOptions,
  type InteractionUpdateOptions,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Log } from '../../log.ts';
import { lineOf, type Sent } from './sent.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

/** Of the 3 s that Discord waits for a first answer, ms. */
const DEFER_AFTER = 1200;

/** How an answer is given: to whom, and whether in the place of the message whose button was pressed. */
export interface Way {
  readonly isPrivate: boolean;
  readonly inPlace?: boolean;
}
export interface Ready extends Way {
  readonly sent: Sent;
}

/** `way` holds where the answer takes so long that it is deferred: what turns out private then still is. */
export async function answerWith(interaction: Answerable, way: Way, answer: () => Promise<Ready>): Promise<void> {
  const work = answer();
  const ready = await inTime(work);
  if (ready) return await sendFirst(interaction, ready);
  if (way.inPlace && interaction.isMessageComponent()) await interaction.deferUpdate();
  else await interaction.deferReply(way.isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const { sent, isPrivate, inPlace } = await work;
  const fits = way.inPlace ? inPlace : way.isPrivate || !isPrivate;
  if (fits) await interaction.editReply(editOf(sent));
  else await sendPrivately(interaction, sent);
}

/** Null where it takes too long. */
async function inTime(work: Promise<Ready>): Promise<Ready | null> {
  const { promise, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, DEFER_AFTER, null);
  return await Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

async function sendFirst(interaction: Answerable, { sent, isPrivate, inPlace }: Ready): Promise<void> {
  if (!inPlace || !interaction.isMessageComponent())
    await persistently(() => interaction.reply(replyOf(sent, isPrivate)));
  // Files of the card that stood there go with it.
  else
    await persistently(() =>
      interaction.update({ ...editOf(sent), files: sent.files ?? [] } as InteractionUpdateOptions),
    );
}

/** Once more where the connection broke: for what Discord takes once, however often it is sent. */
export async function persistently(send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (fault) {
    if (fault instanceof DiscordAPIError) throw fault;
    await send();
  }
}

/** Whatever was said or promised before; what was promised to the channel goes. */
export async function sendPrivately(interaction: RepliableInteraction, sent: Sent): Promise<void> {
  const { deferred, replied, ephemeral } = interaction;
  if (!deferred && !replied) return void (await interaction.reply(replyOf(sent, true)));
  const isWaiting = deferred && !replied;
  if (isWaiting && ephemeral === true) return void (await interaction.editReply(editOf(sent)));
  if (isWaiting && ephemeral === false) await interaction.deleteReply();
  await interaction.followUp(replyOf(sent, true));
}

function replyOf(sent: Sent, isPrivate: boolean): InteractionReplyOptions {
  const flags = (sent.components ? MessageFlags.IsComponentsV2 : 0) | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { ...sent, flags } as InteractionReplyOptions;
}

const editOf = (sent: Sent): InteractionEditReplyOptions =>
  ({ ...sent, ...(sent.components ? { flags: MessageFlags.IsComponentsV2 } : {}) }) as InteractionEditReplyOptions;

/**
 * Unknown interaction, expired token: it came too late. Already acknowledged: another process, or an answer that got lost, was first.
 * Unknown channel, unknown message: they were deleted meanwhile.
 */
const TOO_LATE = new Set<number | string>([10_062, 10_015, 50_027, 40_060, 10_003, 10_008]);
const isTooLate = (fault: unknown): boolean => fault instanceof DiscordAPIError && TOO_LATE.has(fault.code);

/** Logs a fault of ours; what whoever asked is told of it. */
export function faultLine(about: string, fault: unknown, log: Log): Sent {
  const reference = randomUUID().slice(0, 8);
  log.write('error', `${about} failed, reference ${reference}`, { fault });
  return lineOf(`Something went wrong on our side. Reference ${reference}.`);
}

/** Tells whoever asked that it is our fault, with a reference that the log has too. Never rejects. */
export async function tellFault(interaction: BaseInteraction, fault: unknown, log: Log): Promise<void> {
  if (isTooLate(fault)) return log.write('debug', 'an answer came too late');
  const line = faultLine('an interaction', fault, log);
  if (!interaction.isRepliable()) return;
  try {
    await sendPrivately(interaction, line);
  } catch (again) {
    if (!isTooLate(again)) log.write('warn', 'that it failed could not be told', { fault: again });
  }
}
