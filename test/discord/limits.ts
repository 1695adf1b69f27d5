/**
 * Discord's limits as data: every key a body may have and how long its value may be. What spans several fields is in limits-message.ts and limits-commands.ts.
 * From Discord's documentation and `shared/DISCORD.md`, section 2. Lengths are UTF-16 units, the stricter of the two readings.
 */

/** What one value may be. Keys with `need` must be there and not be null; others may be missing or null. */
export type Rule =
  | { readonly is: 'text'; readonly max: number; readonly min: number; readonly pattern?: RegExp; readonly need?: true }
  | { readonly is: 'url'; readonly max: number; readonly schemes: readonly string[]; readonly need?: true }
  | { readonly is: 'number'; readonly min: number; readonly max: number; readonly need?: true }
  | { readonly is: 'id' | 'flag' | 'date' | 'any'; readonly need?: true }
  | { readonly is: 'one of'; readonly values: readonly unknown[]; readonly need?: true }
  | { readonly is: 'list'; readonly of: Rule; readonly max: number; readonly min: number; readonly need?: true }
  | { readonly is: 'map'; readonly keys: readonly string[]; readonly of: Rule; readonly need?: true }
  | { readonly is: 'object'; readonly keys: Shape; readonly need?: true }
  /** Told apart by `type`. */
  | { readonly is: 'kinds'; readonly kinds: () => Readonly<Record<number, Shape>>; readonly need?: true };
export type Shape = Readonly<Record<string, Rule>>;

const text = (max: number, min = 0): Rule => ({ is: 'text', max, min });
const url = (max: number, ...schemes: string[]): Rule => ({ is: 'url', max, schemes });
const list = (of: Rule, max: number, min = 0): Rule => ({ is: 'list', of, max, min });
const object = (keys: Shape): Rule => ({ is: 'object', keys });
const number = (min: number, max: number): Rule => ({ is: 'number', min, max });
const oneOf = (...values: unknown[]): Rule => ({ is: 'one of', values });
const kinds = (of: () => Readonly<Record<number, Shape>>): Rule => ({ is: 'kinds', kinds: of });
const need = (rule: Rule): Rule => ({ ...rule, need: true });
const id: Rule = { is: 'id' };
const flag: Rule = { is: 'flag' };
const MEDIA = ['http:', 'https:', 'attachment:'];

/** Limits over a whole message, modal or command. */
export const OVER_ALL = {
  embeds: 6000,
  rows: 5,
  buttonsInRow: 5,
  components: 40,
  textDisplays: 4000,
  modalComponents: 5,
  commandText: 8000,
  attachmentBytes: 10 * 1024 * 1024,
  requestBytes: 25 * 1024 * 1024,
  commands: { 1: 100, 2: 15, 3: 15 } as Readonly<Record<number, number>>,
} as const;

export const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );

const media = (...schemes: string[]): Rule => object({ url: need(url(2048, ...schemes)) });
const embed = object({
  type: oneOf('rich'),
  title: text(256),
  description: text(4096),
  url: url(2048, 'http:', 'https:'),
  color: number(0, 0xff_ff_ff),
  timestamp: { is: 'date' },
  author: object({ name: need(text(256, 1)), url: url(2048, 'http:', 'https:'), icon_url: url(2048, ...MEDIA) }),
  footer: object({ text: need(text(2048, 1)), icon_url: url(2048, ...MEDIA) }),
  image: media(...MEDIA),
  thumbnail: media(...MEDIA),
  fields: list(object({ name: need(text(256, 1)), value: need(text(1024, 1)), inline: flag }), 25),
});

const emoji = object({ id, name: need(text(32)), animated: flag });
const customId = need(text(100, 1));
const select: Shape = {
  type: need(oneOf(3, 5, 6, 7, 8)),
  id: number(0, 2 ** 31 - 1),
  custom_id: customId,
  placeholder: text(150),
  min_values: number(0, 25),
  max_values: number(1, 25),
  disabled: flag,
  required: flag,
};
const option = object({
  label: need(text(100, 1)),
  value: need(text(100, 1)),
  description: text(100),
  default: flag,
  emoji,
});
const picked = object({ id: need(id), type: need(oneOf('user', 'role', 'channel')) });
const stringSelect: Shape = { ...select, options: need(list(option, 25, 1)) };
const entitySelect: Shape = { ...select, default_values: list(picked, 25) };
const channelSelect: Shape = { ...entitySelect, channel_types: list(number(0, 16), 25) };
const selects = { 3: stringSelect, 5: entitySelect, 6: entitySelect, 7: entitySelect, 8: channelSelect };
const button: Shape = {
  type: need(oneOf(2)),
  id: number(0, 2 ** 31 - 1),
  style: need(number(1, 6)),
  label: text(80),
  emoji,
  custom_id: text(100, 1),
  url: url(512, 'http:', 'https:', 'discord:'),
  sku_id: id,
  disabled: flag,
};
const part = (more: Shape): Shape => ({ type: need({ is: 'any' }), id: number(0, 2 ** 31 - 1), ...more });
const textDisplay = part({ content: need(text(4000, 1)) });
const thumbnail = part({ media: need(media(...MEDIA)), description: text(1024, 1), spoiler: flag });
const galleryItem = object({ media: need(media(...MEDIA)), description: text(1024, 1), spoiler: flag });

const row = part({
  components: need(
    list(
      kinds(() => ({ 2: button, ...selects })),
      5,
      1,
    ),
  ),
});
const inContainer: Readonly<Record<number, Shape>> = {
  1: row,
  9: part({
    components: need(
      list(
        kinds(() => ({ 10: textDisplay })),
        3,
        1,
      ),
    ),
    accessory: need(kinds(() => ({ 2: button, 11: thumbnail }))),
  }),
  10: textDisplay,
  12: part({ items: need(list(galleryItem, 10, 1)) }),
  13: part({ file: need(media('attachment:')), spoiler: flag }),
  14: part({ divider: flag, spacing: oneOf(1, 2) }),
};
const container = part({
  components: need(
    list(
      kinds(() => inContainer),
      40,
      1,
    ),
  ),
  accent_color: number(0, 0xff_ff_ff),
  spoiler: flag,
});

const allowedMentions = object({
  parse: list(oneOf('users', 'roles', 'everyone'), 3),
  users: list(id, 100),
  roles: list(id, 100),
  replied_user: flag,
});
const attachment = object({
  id: need(id),
  filename: text(1024, 1),
  title: text(1024),
  description: text(1024),
  is_spoiler: flag,
  // Of voice messages; discord.js sends them as null.
  duration_secs: number(0, 0),
  waveform: text(0),
});

/** What creates or edits a message, whatever the route. `poll`, `sticker_ids` are known so that V2 can refuse them. */
const body: Shape = {
  content: text(2000),
  embeds: list(embed, 10),
  components: list(
    kinds(() => ({ ...inContainer, 17: container })),
    40,
  ),
  allowed_mentions: allowedMentions,
  attachments: list(attachment, 10),
  flags: number(0, 2 ** 31 - 1),
  // discord.js sends both with every message, as false.
  tts: flag,
  enforce_nonce: flag,
};
const creating: Shape = { ...body, poll: { is: 'any' }, sticker_ids: list(id, 3) };
const reference = object({
  message_id: need(id),
  channel_id: id,
  guild_id: id,
  fail_if_not_exists: flag,
  type: number(0, 1),
});

/** Bodies by what they do. */
export const MESSAGE_BODIES = {
  'channel message': {
    ...creating,
    nonce: text(25),
    message_reference: reference,
  },
  'message edit': body,
  answer: creating,
  'answer edit': { ...body, poll: { is: 'any' } },
} satisfies Record<string, Shape>;

/** `POST /channels/{id}/threads`: a post in a forum, or a thread. */
export const THREAD: Shape = {
  name: need(text(100, 1)),
  auto_archive_duration: oneOf(60, 1440, 4320, 10_080),
  rate_limit_per_user: number(0, 21_600),
  type: number(10, 12),
  invitable: flag,
  applied_tags: list(id, 5),
  message: object(creating),
};
export const DIRECT_CHANNEL: Shape = { recipient_id: need(id) };

const textInput: Shape = {
  ...part({ custom_id: customId }),
  style: need(oneOf(1, 2)),
  label: text(45, 1),
  value: text(4000),
  placeholder: text(100),
  required: flag,
  min_length: number(0, 4000),
  max_length: number(1, 4000),
};
const many = { custom_id: customId, required: flag, min_values: number(0, 10), max_values: number(1, 10) };
const label = part({
  label: need(text(45, 1)),
  description: text(100, 1),
  component: need(
    kinds(() => ({
      4: textInput,
      ...selects,
      19: part(many),
      21: part({ custom_id: customId, required: flag, options: need(list(option, 10, 2)) }),
      22: part({ ...many, options: need(list(option, 10, 1)) }),
      23: part({ custom_id: customId, default: flag }),
    })),
  ),
});
export const MODAL: Shape = {
  custom_id: customId,
  title: need(text(45, 1)),
  components: need(
    list(
      kinds(() => ({
        1: part({
          components: need(
            list(
              kinds(() => ({ 4: textInput })),
              1,
              1,
            ),
          ),
        }),
        10: textDisplay,
        18: label,
      })),
      5,
      1,
    ),
  ),
};

const map = (of: Rule): Rule => ({ is: 'map', keys: LOCALES, of });
const choice = object({ name: need(text(100, 1)), name_localizations: map(text(100, 1)), value: need({ is: 'any' }) });
export const AUTOCOMPLETE: Shape = { choices: need(list(choice, 25)) };

/** Names of chat commands and options; also lower case where a letter has one. */
const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u;
const name: Rule = { is: 'text', max: 32, min: 1, pattern: COMMAND_NAME };
const described: Shape = {
  name: need(name),
  name_localizations: map(name),
  description: need(text(100, 1)),
  description_localizations: map(text(100, 1)),
};
const plain: Shape = { ...described, type: need(number(1, 11)), required: flag };
const choosing: Shape = { ...plain, choices: list(choice, 25), autocomplete: flag };
const lengths = { min_length: number(0, 6000), max_length: number(1, 6000) };
const range = { min_value: number(-(2 ** 53), 2 ** 53), max_value: number(-(2 ** 53), 2 ** 53) };
const values: Readonly<Record<number, Shape>> = {
  3: { ...choosing, ...lengths },
  4: { ...choosing, ...range },
  5: plain,
  6: plain,
  7: { ...plain, channel_types: list(number(0, 16), 25) },
  8: plain,
  9: plain,
  10: { ...choosing, ...range },
  11: plain,
};
const subcommand: Shape = {
  ...plain,
  options: list(
    kinds(() => values),
    25,
  ),
};
const group: Shape = {
  ...plain,
  options: list(
    kinds(() => ({ 1: subcommand })),
    25,
  ),
};
const scope: Shape = {
  id,
  type: number(1, 3),
  default_member_permissions: id,
  dm_permission: flag,
  contexts: list(number(0, 2), 3, 1),
  integration_types: list(number(0, 1), 2, 1),
  nsfw: flag,
};
export const CHAT_COMMAND: Shape = {
  ...described,
  ...scope,
  options: list(
    kinds(() => ({ 1: subcommand, 2: group, ...values })),
    25,
  ),
};
/** Commands of the user and message menus: any name, no description. */
export const MENU_COMMAND: Shape = {
  name: need(text(32, 1)),
  name_localizations: map(text(32, 1)),
  description: text(0),
  description_localizations: map(text(0)),
  options: list({ is: 'any' }, 0),
  ...scope,
};
