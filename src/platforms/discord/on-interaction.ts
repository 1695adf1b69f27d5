/** Slash commands, suggestions, buttons and menus. */
import {
  type APIModalInteractionResponseCallbackData,
  GuildMember,
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Message,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Question } from '../../ask.ts';
import type { Command } from '../../command.ts';
import type { Log } from '../../log.ts';
import type { Asker } from '../../model/asker.ts';
import { LOST, OLDER } from './answer-reply.ts';
import { type Attached, mayHoldWords, withFiles } from './attached.ts';
import { type Answerable, answerWith, sendPrivately, tellFault, type Ready, type Way } from './answering.ts';
import type { Waits } from './cooldown.ts';
import { decodeAction, type Decoded } from './custom-id.ts';
import { ELSEWHERE } from './gate.ts';
import { filledIn, modalFor } from './modal.ts';
import { labelInMenu } from './registration.ts';
import { lineOf, type Sent, sentOf, type Showing } from './sent.ts';
import { askerIn, isForAsker, isPrivate, sendingOf, type Serving } from './serving.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Never rejects. */
export async function onInteraction(interaction: BaseInteraction, serving: Serving): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await onSuggest(interaction, serving);
    else if (interaction.isChatInputCommand()) await onCommand(interaction, serving);
    else if (interaction.isMessageContextMenuCommand()) await onMenu(interaction, serving);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await onPressed(interaction, serving);
    else if (interaction.isModalSubmit()) await onSubmitted(interaction, serving);
  } catch (fault) {
    await tellFault(interaction, fault, serving.log);
  }
}

const NOT_YET = 'The articles are still being read. Ask again in a moment.';

/** While the articles are still being read. Never rejects. */
export async function notYet(interaction: BaseInteraction, log: Log): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await interaction.respond([]);
    else if (interaction.isRepliable()) await sendPrivately(interaction, lineOf(NOT_YET));
  } catch (fault) {
    await tellFault(interaction, fault, log);
  }
}

/** Null where it is not answered. */
async function askerFor(interaction: BaseInteraction, serving: Serving): Promise<Asker | null> {
  const { guildId, user, channelId, locale, memberPermissions, member } = interaction;
  const roles = member?.roles ?? [];
  const person = {
    userId: user.id,
    name: member instanceof GuildMember ? member.displayName : (member?.nick ?? user.displayName),
    guildId,
    channelId: channelId ?? user.id,
    locale,
    roles: Array.isArray(roles) ? roles : [...roles.cache.keys()],
    permissions: guildId === null ? null : memberPermissions,
  };
  return await askerIn(person, serving);
}

interface Answering {
  readonly way: Way;
  readonly serving: Serving;
  readonly show?: (showing: Showing) => Showing;
  readonly attached?: Attached | null;
}

/** Answers a question put by an interaction. */
async function answer(
  interaction: Answerable,
  asked: Question,
  { way, serving, show, attached = null }: Answering,
): Promise<void> {
  await answerWith(interaction, way, async (): Promise<Ready> => {
    const asker = await askerFor(interaction, serving);
    if (asker === null) return { sent: lineOf(ELSEWHERE), isPrivate: true };
    const whole = attached === null ? asked : await withFiles(asked, attached, serving.drafts);
    const question = 'kind' in whole ? asked : whole;
    const given = 'kind' in whole ? whole : await serving.ask.ask(whole, asker);
    const isRefused = given.kind !== 'reply';
    const narrows = isRefused || (interaction.isChatInputCommand() && isForAsker(given.reply));
    const isSeenByOne = way.isPrivate || narrows;
    const showing = { question, asker: asker.id, isPrivate: isSeenByOne, inChannel: interaction.guildId !== null };
    const sent = sentOf(given, show?.(showing) ?? showing, sendingOf(serving));
    return narrows ? { sent, isPrivate: true } : { sent, ...way };
  });
}

async function onCommand(interaction: ChatInputCommandInteraction, serving: Serving): Promise<void> {
  const { commandName, options } = interaction;
  const given = options.data.flatMap((option) => option.options ?? [option]);
  const files = given.flatMap(({ name, attachment }) => (attachment ? [{ option: name, files: [attachment] }] : []));
  const question = {
    command: nameOf(commandName, options.getSubcommand(false)),
    options: Object.fromEntries(given.map(({ name, value }) => [name, String(value ?? '')])),
  };
  await answer(interaction, question, {
    way: { isPrivate: isPrivate(question, interaction.guildId, serving) },
    serving,
    attached: files[0] ?? null,
  });
}

const WITHOUT_WORDS = 'This message has no words of its own to look at.';

/** A command from the menu of a message: the message's words are its main option, its text files the one that takes a file. */
async function onMenu(interaction: MessageContextMenuCommandInteraction, serving: Serving): Promise<void> {
  const { commandName, targetMessage } = interaction;
  const command = serving.ask.commands.find((one) => one.on === 'message' && labelInMenu(one) === commandName);
  const words = wordsOf(targetMessage);
  const attached = command ? filesOf(targetMessage, command) : null;
  if (!command) await sendPrivately(interaction, lineOf(OLDER));
  else if (words === '' && attached === null) await sendPrivately(interaction, lineOf(WITHOUT_WORDS));
  else {
    const [main = ''] = Object.keys(command.options);
    await answer(
      interaction,
      { command: command.name, options: { [main]: words } },
      { way: { isPrivate: true }, serving, attached },
    );
  }
}

/** Null where there is none, or none that the command takes. */
function filesOf({ attachments }: Pick<Message, 'attachments'>, { options }: Command): Attached | null {
  const files = [...attachments.values()].filter(mayHoldWords);
  const option = Object.keys(options).find((name) => options[name]?.kind === 'file');
  return files.length === 0 || option === undefined ? null : { option, files };
}

/** As typed; of a link's preview or another bot's post, what it shows. */
const wordsOf = ({ content, embeds }: Pick<Message, 'content' | 'embeds'>): string =>
  [content, ...embeds.flatMap(({ title, description }) => [title, description])]
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .join('\n\n')
    .trim();

/** `settings zone` is one command here, and a subcommand at Discord. */
const nameOf = (command: string, subcommand: string | null): string =>
  subcommand === null ? command : `${command} ${subcommand}`;

const LONGEST_VALUE = 100;

async function onSuggest(interaction: AutocompleteInteraction, serving: Serving): Promise<void> {
  const asker = await askerFor(interaction, serving);
  const { name, value } = interaction.options.getFocused(true);
  const command = nameOf(interaction.commandName, interaction.options.getSubcommand(false));
  const values = asker === null ? [] : serving.ask.suggest(command, name, value);
  const fitting = values.filter((one) => one.length > 0 && one.length <= LONGEST_VALUE);
  await interaction.respond(fitting.map((one) => ({ name: one, value: one })));
}

async function onPressed(interaction: Pressed, serving: Serving): Promise<void> {
  const decoded = decodeAction(idOf(interaction), serving.state.actions);
  if (decoded.kind === 'action') await DOES[decoded.does](interaction, decoded, serving);
  else await sendPrivately(interaction, unreadable(decoded));
}

/** Of a menu, the line that was chosen. */
const idOf = (pressed: Pressed): string => (pressed.isButton() ? pressed.customId : (pressed.values[0] ?? ''));
const unreadable = ({ kind }: Exclude<Decoded, Action>): Sent => lineOf(kind === 'older' ? OLDER : LOST);

async function onSubmitted(interaction: ModalSubmitInteraction, serving: Serving): Promise<void> {
  const decoded = decodeAction(interaction.customId, serving.state.actions);
  if (decoded.kind !== 'action') return await sendPrivately(interaction, unreadable(decoded));
  await answer(interaction, filledIn(decoded.action, interaction), { way: { isPrivate: true }, serving });
}

type Action = Extract<Decoded, { kind: 'action' }>;
type Doing = (interaction: Pressed, action: Action, serving: Serving) => Promise<void>;

const DOES: Readonly<Record<Action['does'], Doing>> = { open, turn, share };

async function open(interaction: Pressed, { action, card }: Action, serving: Serving): Promise<void> {
  const modal = modalFor(action, idOf(interaction), serving.ask.commands);
  if (modal) return await interaction.showModal(modal as unknown as APIModalInteractionResponseCallbackData);
  const show = (showing: Showing) => ({ ...showing, card });
  await answer(interaction, action, { way: { isPrivate: true }, serving, show });
}

/** In place for whom the answer belongs to; others get a copy of their own, and so does everybody once answers are private. */
async function turn(interaction: Pressed, { action, card, asker: owner }: Action, serving: Serving): Promise<void> {
  const isOwn = owner === interaction.user.id && !isPrivate(action, interaction.guildId, serving);
  const way = { inPlace: owner === null || isOwn, isPrivate: owner === null || !isOwn };
  await answer(interaction, action, { way, serving, show: (showing) => ({ ...showing, card }) });
}

/** The same is not shared again so soon, ms. */
const ONCE: Waits = { person: 15_000, channel: 0 };

/** Says the answer again in the channel, in the name of who shares it. */
async function share(interaction: Pressed, { action, card }: Action, serving: Serving): Promise<void> {
  const { guildId, channel, memberPermissions, user } = interaction;
  const needed = channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const may = guildId === null || memberPermissions?.has(PermissionFlagsBits[needed]);
  if (!may)
    return await sendPrivately(interaction, lineOf('You may not write in this channel, so nothing was shared.'));
  // A second click comes while the first is under way.
  if (!serving.cooldown.take(`share of ${interaction.message.id}`, '', serving.clock(), ONCE))
    return await sendPrivately(interaction, lineOf('It is being shared, or was just now.'));
  const foot = [`Shared by <@${user.id}>`];
  const show = (showing: Showing) => ({ ...showing, card, foot });
  await answer(interaction, action, { way: { isPrivate: false }, serving, show });
}
