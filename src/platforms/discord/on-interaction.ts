/** Slash commands, suggestions, buttons and menus. */
import {
  PermissionFlagsBits,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Question } from '../../ask.ts';
import type { Asker } from '../../model/asker.ts';
import { LOST, OLDER } from './answer-reply.ts';
import { answerWith, sendPrivately, tellFault, type Ready, type Way } from './answering.ts';
import { decodeAction, type Decoded } from './custom-id.ts';
import { ELSEWHERE } from './gate.ts';
import { lineOf, sentOf, type Showing } from './sent.ts';
import { askerIn, isForAsker, isPrivate, type Serving } from './serving.ts';

type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/** Never rejects. */
export async function onInteraction(interaction: BaseInteraction, serving: Serving): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await onSuggest(interaction, serving);
    else if (interaction.isChatInputCommand()) await onCommand(interaction, serving);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) await onPressed(interaction, serving);
  } catch (fault) {
    await tellFault(interaction, fault, serving.log);
  }
}

/** While the articles are still being read. */
export async function notYet(interaction: BaseInteraction): Promise<void> {
  if (interaction.isRepliable())
    await sendPrivately(interaction, lineOf('The articles are still being read. Ask again in a moment.'));
}

/** Null where it is not answered. */
async function askerFor(interaction: BaseInteraction, serving: Serving): Promise<Asker | null> {
  const { guildId, user, channelId, locale, memberPermissions, member } = interaction;
  const roles = member?.roles ?? [];
  const person = {
    userId: user.id,
    guildId,
    channelId: channelId ?? user.id,
    locale,
    roles: Array.isArray(roles) ? roles : [...roles.cache.keys()],
    permissions: guildId === null ? null : memberPermissions,
  };
  return await askerIn(person, serving);
}

/** Answers a question put by an interaction. */
async function answer(
  interaction: ChatInputCommandInteraction | Pressed,
  question: Question,
  { way, serving, show }: { way: Way; serving: Serving; show?: (showing: Showing) => Showing },
): Promise<void> {
  await answerWith(interaction, way, async (): Promise<Ready> => {
    const asker = await askerFor(interaction, serving);
    if (asker === null) return { sent: lineOf(ELSEWHERE), isPrivate: true };
    const given = await serving.ask.ask(question, asker);
    const isRefused = given.kind !== 'reply';
    const narrows = isRefused || (interaction.isChatInputCommand() && isForAsker(given.reply));
    const showing = { question, asker: asker.id, isPrivate: way.isPrivate || narrows };
    const sent = sentOf(given, show?.(showing) ?? showing, serving.state.actions);
    return narrows ? { sent, isPrivate: true } : { sent, ...way };
  });
}

async function onCommand(interaction: ChatInputCommandInteraction, serving: Serving): Promise<void> {
  const { commandName, options } = interaction;
  const given = options.data.flatMap((option) => option.options ?? [option]);
  const question = {
    command: nameOf(commandName, options.getSubcommand(false)),
    options: Object.fromEntries(given.map(({ name, value }) => [name, String(value ?? '')])),
  };
  await answer(interaction, question, {
    way: { isPrivate: isPrivate(question, interaction.guildId, serving) },
    serving,
  });
}

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
  const id = interaction.isButton() ? interaction.customId : (interaction.values[0] ?? '');
  const decoded = decodeAction(id, serving.state.actions);
  if (decoded.kind === 'action') await DOES[decoded.does](interaction, decoded, serving);
  else await sendPrivately(interaction, lineOf(decoded.kind === 'older' ? OLDER : LOST));
}

type Action = Extract<Decoded, { kind: 'action' }>;
type Doing = (interaction: Pressed, action: Action, serving: Serving) => Promise<void>;

const DOES: Readonly<Record<Action['does'], Doing>> = { open, turn, share };

async function open(interaction: Pressed, { action, card }: Action, serving: Serving): Promise<void> {
  const show = (showing: Showing) => ({ ...showing, card });
  await answer(interaction, action, { way: { isPrivate: true }, serving, show });
}

/** In place for whom the answer belongs to; others get a copy of their own, and so does everybody once answers are private. */
async function turn(interaction: Pressed, { action, card, asker: owner }: Action, serving: Serving): Promise<void> {
  const isOwn = owner === interaction.user.id && !isPrivate(action, interaction.guildId, serving);
  const way = { inPlace: owner === null || isOwn, isPrivate: owner === null || !isOwn };
  await answer(interaction, action, { way, serving, show: (showing) => ({ ...showing, card }) });
}

/** Says the answer again in the channel, in the name of who shares it. */
async function share(interaction: Pressed, { action, card }: Action, serving: Serving): Promise<void> {
  const { guildId, channel, memberPermissions, user } = interaction;
  const needed = channel?.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  const may = guildId === null || memberPermissions?.has(PermissionFlagsBits[needed]);
  if (!may)
    return await sendPrivately(interaction, lineOf('You may not write in this channel, so nothing was shared.'));
  const foot = [`Shared by <@${user.id}>`];
  const show = (showing: Showing) => ({ ...showing, card, foot });
  await answer(interaction, action, { way: { isPrivate: false }, serving, show });
}
