/** One row a limit: the largest body Discord takes, one over it, and where the fault lies. */
import type { Raw } from './limits-check.ts';

/** What the body is sent as. */
export type Kind = 'message' | 'reply' | 'modal' | 'choices' | 'commands' | 'thread';
/** Name, kind, accepted, refused, the fault's place in the refused body. */
export type Row = readonly [string, Kind, unknown, unknown, string];

export const V2 = 32_768;
const of = (length: number) => 'x'.repeat(length);
const many = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));
const site = 'https://example.org/';
const address = (length: number) => site + of(length - site.length);

const embed = (embed: Raw) => ({ embeds: [embed] });
const field = (field: Raw) => embed({ fields: [{ name: 'n', value: 'v', ...field }] });
const text = (content: string) => ({ type: 10, content });
const card = (...components: Raw[]) => ({ flags: V2, components });
const row = (...components: Raw[]) => ({ content: 'x', components: [{ type: 1, components }] });
let next = 0;
const button = (more: Raw = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: `b${next++}`, ...more });
const link = (more: Raw = {}) => ({ type: 2, style: 5, label: 'Go', url: site, ...more });
const option = (i: number, more: Raw = {}) => ({ label: 'l', value: `v${i}`, ...more });
const select = (more: Raw = {}) => ({ type: 3, custom_id: `s${next++}`, options: [option(0)], ...more });
const gallery = (n: number) => ({ type: 12, items: many(n, () => ({ media: { url: site } })) });
const section = (more: Raw) => ({ type: 9, components: [text('t')], accessory: button(), ...more });

const embeds: readonly Row[] = [
  [
    'embeds',
    'message',
    { embeds: many(10, () => ({ title: 'x' })) },
    { embeds: many(11, () => ({ title: 'x' })) },
    'embeds',
  ],
  ['embed title', 'message', embed({ title: of(256) }), embed({ title: of(257) }), 'embeds.0.title'],
  [
    'embed description',
    'message',
    embed({ description: of(4096) }),
    embed({ description: of(4097) }),
    'embeds.0.description',
  ],
  [
    'embed footer',
    'message',
    embed({ footer: { text: of(2048) } }),
    embed({ footer: { text: of(2049) } }),
    'embeds.0.footer.text',
  ],
  [
    'embed author',
    'message',
    embed({ author: { name: of(256) } }),
    embed({ author: { name: of(257) } }),
    'embeds.0.author.name',
  ],
  [
    'embed fields',
    'message',
    embed({ fields: many(25, () => ({ name: 'n', value: 'v' })) }),
    embed({ fields: many(26, () => ({ name: 'n', value: 'v' })) }),
    'embeds.0.fields',
  ],
  ['field name', 'message', field({ name: of(256) }), field({ name: of(257) }), 'embeds.0.fields.0.name'],
  ['field value', 'message', field({ value: of(1024) }), field({ value: of(1025) }), 'embeds.0.fields.0.value'],
  ['field without value', 'message', field({ value: '-' }), field({ value: ' ' }), 'embeds.0.fields.0.value'],
  [
    '6,000 over all embeds',
    'message',
    { embeds: [{ description: of(4000) }, { description: of(2000) }] },
    { embeds: [{ description: of(4000) }, { description: of(2001) }] },
    'embeds',
  ],
  [
    'embed url',
    'message',
    embed({ title: 'x', url: address(2048) }),
    embed({ title: 'x', url: 'ftp://example.org' }),
    'embeds.0.url',
  ],
  [
    'embed url length',
    'message',
    embed({ title: 'x', url: address(2048) }),
    embed({ title: 'x', url: address(2049) }),
    'embeds.0.url',
  ],
  [
    'embeds of one url are merged',
    'message',
    {
      embeds: [
        { title: 'a', url: site },
        { title: 'b', url: `${site}b` },
      ],
    },
    {
      embeds: [
        { title: 'a', url: site },
        { title: 'b', url: site },
      ],
    },
    'embeds.1.url',
  ],
  ['empty embed', 'message', embed({ image: { url: site } }), embed({ color: 1 }), 'embeds.0'],
  [
    'colour',
    'message',
    embed({ title: 'x', color: 0xff_ff_ff }),
    embed({ title: 'x', color: 0x1_00_00_00 }),
    'embeds.0.color',
  ],
  ['unknown key of an embed', 'message', embed({ title: 'x' }), embed({ title: 'x', colour: 1 }), 'embeds.0.colour'],
];

const plain: readonly Row[] = [
  ['content', 'message', { content: of(2000) }, { content: of(2001) }, 'content'],
  ['content of an answer', 'reply', { content: of(2000) }, { content: of(2001) }, 'data.content'],
  ['unknown key', 'message', { content: 'x' }, { content: 'x', allowedMentions: {} }, 'allowedMentions'],
  ['half a surrogate pair', 'message', { content: '😀' }, { content: '\ud83d' }, 'content'],
  ['empty message', 'message', { content: '.' }, { content: ' \n' }, ''],
  ['nothing at all', 'reply', { content: '.' }, {}, 'data'],
  ['nonce', 'message', { content: 'x', nonce: of(25) }, { content: 'x', nonce: of(26) }, 'nonce'],
  [
    'rows',
    'message',
    { content: 'x', components: many(5, () => ({ type: 1, components: [button()] })) },
    { content: 'x', components: many(6, () => ({ type: 1, components: [button()] })) },
    'components',
  ],
  [
    'buttons in a row',
    'message',
    row(...many(5, () => button())),
    row(...many(6, () => button())),
    'components.0.components',
  ],
  ['one select in a row', 'message', row(select()), row(select(), button()), 'components.0.components'],
  ['no empty row', 'message', row(button()), row(), 'components.0.components'],
  ['only rows without V2', 'message', card(text('x')), { content: 'x', components: [text('x')] }, 'components.0.type'],
  [
    'allowed users',
    'message',
    { content: 'x', allowed_mentions: { users: many(100, (i) => `${i + 1}`) } },
    { content: 'x', allowed_mentions: { users: many(101, (i) => `${i + 1}`) } },
    'allowed_mentions.users',
  ],
  [
    'allowed roles',
    'message',
    { content: 'x', allowed_mentions: { roles: many(100, (i) => `${i + 1}`) } },
    { content: 'x', allowed_mentions: { roles: many(101, (i) => `${i + 1}`) } },
    'allowed_mentions.roles',
  ],
  [
    'users by kind and by name',
    'message',
    { content: 'x', allowed_mentions: { parse: ['roles'], users: ['1'] } },
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions.users',
  ],
  [
    'attachment://',
    'message',
    embed({ title: 'x', image: { url: site } }),
    embed({ title: 'x', image: { url: 'attachment://a.png' } }),
    'embeds.0.image.url',
  ],
  [
    'attachment without a file',
    'message',
    { content: 'x', attachments: [] },
    { content: 'x', attachments: [{ id: '0' }] },
    'attachments.0.id',
  ],
  [
    'thread name',
    'thread',
    { name: of(100), message: { content: 'x' } },
    { name: of(101), message: { content: 'x' } },
    'name',
  ],
];

const controls: readonly Row[] = [
  [
    'button label',
    'message',
    row(button({ label: of(80) })),
    row(button({ label: of(81) })),
    'components.0.components.0.label',
  ],
  [
    'custom_id',
    'message',
    row(button({ custom_id: of(100) })),
    row(button({ custom_id: of(101) })),
    'components.0.components.0.custom_id',
  ],
  [
    'custom_id twice',
    'message',
    row(button({ custom_id: 'a' }), button({ custom_id: 'b' })),
    row(button({ custom_id: 'a' }), button({ custom_id: 'a' })),
    'components.0.components.1.custom_id',
  ],
  [
    'button without custom_id',
    'message',
    row(button()),
    row({ type: 2, style: 1, label: 'Go' }),
    'components.0.components.0.custom_id',
  ],
  [
    'button without face',
    'message',
    row(button({ label: '', emoji: { name: '🔎' } })),
    row(button({ label: '' })),
    'components.0.components.0.label',
  ],
  [
    'link',
    'message',
    row(link({ url: address(512) })),
    row(link({ url: address(513) })),
    'components.0.components.0.url',
  ],
  [
    'link without url',
    'message',
    row(link()),
    row({ type: 2, style: 5, label: 'Go' }),
    'components.0.components.0.url',
  ],
  ['link with custom_id', 'message', row(link()), row(link({ custom_id: 'a' })), 'components.0.components.0.custom_id'],
  ['button with url', 'message', row(button()), row(button({ url: site })), 'components.0.components.0.url'],
  [
    'link scheme',
    'message',
    row(link({ url: 'discord://-/channels' })),
    row(link({ url: 'mailto:a@example.org' })),
    'components.0.components.0.url',
  ],
  [
    'select options',
    'message',
    row(select({ options: many(25, (i) => option(i)) })),
    row(select({ options: many(26, (i) => option(i)) })),
    'components.0.components.0.options',
  ],
  [
    'select without options',
    'message',
    row(select()),
    row(select({ options: [] })),
    'components.0.components.0.options',
  ],
  [
    'select label',
    'message',
    row(select({ options: [option(0, { label: of(100) })] })),
    row(select({ options: [option(0, { label: of(101) })] })),
    'components.0.components.0.options.0.label',
  ],
  [
    'select value',
    'message',
    row(select({ options: [option(0, { value: of(100) })] })),
    row(select({ options: [option(0, { value: of(101) })] })),
    'components.0.components.0.options.0.value',
  ],
  [
    'select description',
    'message',
    row(select({ options: [option(0, { description: of(100) })] })),
    row(select({ options: [option(0, { description: of(101) })] })),
    'components.0.components.0.options.0.description',
  ],
  [
    'select placeholder',
    'message',
    row(select({ placeholder: of(150) })),
    row(select({ placeholder: of(151) })),
    'components.0.components.0.placeholder',
  ],
  [
    'select value twice',
    'message',
    row(select({ options: [option(0), option(1)] })),
    row(select({ options: [option(0), option(0)] })),
    'components.0.components.0.options',
  ],
  [
    'select more than there is',
    'message',
    row(select({ max_values: 1 })),
    row(select({ max_values: 2 })),
    'components.0.components.0.max_values',
  ],
  [
    'too many defaults',
    'message',
    row(select({ options: [option(0, { default: true }), option(1)] })),
    row(select({ options: [option(0, { default: true }), option(1, { default: true })] })),
    'components.0.components.0.options',
  ],
];

const v2: readonly Row[] = [
  ['V2 without content', 'message', card(text('x')), { ...card(text('x')), content: 'x' }, 'content'],
  ['V2 without embeds', 'message', card(text('x')), { ...card(text('x')), embeds: [{ title: 'x' }] }, 'embeds'],
  [
    'V2 without poll',
    'reply',
    card(text('x')),
    { ...card(text('x')), poll: { question: { text: 'q' }, answers: [{ poll_media: { text: 'a' } }] } },
    'data.poll',
  ],
  ['V2 without stickers', 'message', card(text('x')), { ...card(text('x')), sticker_ids: ['1'] }, 'sticker_ids'],
  ['V2 with nothing', 'message', card(text('x')), card(), ''],
  [
    'components in all, nested ones counted',
    'message',
    card({ type: 17, components: many(39, () => text('x')) }),
    card({ type: 17, components: many(39, () => text('x')) }, text('x')),
    'components',
  ],
  [
    'text displays over all',
    'message',
    card(text(of(2000)), { type: 17, components: [text(of(2000))] }),
    card(text(of(2000)), { type: 17, components: [text(of(2001))] }),
    'components',
  ],
  ['no empty text display', 'message', card(text('.')), card(text('')), 'components.0.content'],
  [
    'section texts',
    'message',
    card(section({ components: many(3, () => text('t')) })),
    card(section({ components: many(4, () => text('t')) })),
    'components.0.components',
  ],
  [
    'section accessory',
    'message',
    card(section({})),
    card({ type: 9, components: [text('t')] }),
    'components.0.accessory',
  ],
  ['gallery', 'message', card(gallery(10)), card(gallery(11)), 'components.0.items'],
  ['empty gallery', 'message', card(gallery(1)), card(gallery(0)), 'components.0.items'],
  [
    'file',
    'message',
    card(text('x')),
    card({ type: 13, file: { url: 'attachment://a.csv' } }),
    'components.0.file.url',
  ],
  ['no button outside a row', 'message', card({ type: 1, components: [button()] }), card(button()), 'components.0'],
  [
    'no container in a container',
    'message',
    card({ type: 17, components: [text('x')] }),
    card({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
    'components.0.components.0',
  ],
  [
    'component id twice',
    'message',
    card({ ...text('a'), id: 1 }, { ...text('b'), id: 2 }),
    card({ ...text('a'), id: 1 }, { ...text('b'), id: 1 }),
    'components.1.id',
  ],
];

const input = (more: Raw = {}) => ({
  type: 18,
  label: 'l',
  component: { type: 4, custom_id: `i${next++}`, style: 1, ...more },
});
const modal = (more: Raw = {}) => ({ custom_id: 'm', title: 't', components: [input()], ...more });
const modals: readonly Row[] = [
  ['modal title', 'modal', modal({ title: of(45) }), modal({ title: of(46) }), 'data.title'],
  [
    'modal components',
    'modal',
    modal({ components: many(5, () => input()) }),
    modal({ components: many(6, () => input()) }),
    'data.components',
  ],
  [
    'modal label',
    'modal',
    modal({ components: [{ ...input(), label: of(45) }] }),
    modal({ components: [{ ...input(), label: of(46) }] }),
    'data.components.0.label',
  ],
  [
    'modal text',
    'modal',
    modal({ components: [input({ value: of(4000) })] }),
    modal({ components: [input({ value: of(4001) })] }),
    'data.components.0.component.value',
  ],
  [
    'modal placeholder',
    'modal',
    modal({ components: [input({ placeholder: of(100) })] }),
    modal({ components: [input({ placeholder: of(101) })] }),
    'data.components.0.component.placeholder',
  ],
  ['modal custom_id', 'modal', modal({ custom_id: of(100) }), modal({ custom_id: of(101) }), 'data.custom_id'],
  [
    'modal custom_id twice',
    'modal',
    modal({ components: [input({ custom_id: 'a' }), input({ custom_id: 'b' })] }),
    modal({ components: [input({ custom_id: 'a' }), input({ custom_id: 'a' })] }),
    'data.components.1.component.custom_id',
  ],
];

const choice = (i: number, more: Raw = {}) => ({ name: `n${i}`, value: `v${i}`, ...more });
const suggestions: readonly Row[] = [
  [
    'choices',
    'choices',
    { choices: many(25, (i) => choice(i)) },
    { choices: many(26, (i) => choice(i)) },
    'data.choices',
  ],
  [
    'choice name',
    'choices',
    { choices: [choice(0, { name: of(100) })] },
    { choices: [choice(0, { name: of(101) })] },
    'data.choices.0.name',
  ],
  [
    'choice without name',
    'choices',
    { choices: [choice(0)] },
    { choices: [choice(0, { name: '' })] },
    'data.choices.0.name',
  ],
  [
    'choice value',
    'choices',
    { choices: [choice(0, { value: of(100) })] },
    { choices: [choice(0, { value: of(101) })] },
    'data.choices.0.value',
  ],
];

const command = (more: Raw = {}) => ({ name: 'quote', description: 'Find quotations', ...more });
const named = (name: string, more: Raw = {}) => ({ type: 3, name, description: 'd', ...more });
const set = (more: Raw) => [command(more)];
const full = (name: string, value = of(100)) => ({ name: name + of(99), value });
/** A command whose text is `length` in all: 105 of its own, 24 options with 302 each, and what is left in the last. */
const long = (length: number) => {
  const options = many(24, (i) =>
    named(String.fromCodePoint(97 + i).repeat(2), { description: of(100), choices: [full('a')] }),
  );
  const choices = [full('a'), full('b'), full('c', of(length - 105 - 24 * 302 - 602))];
  return { description: of(100), options: [...options, named('zz', { description: of(100), choices })] };
};
const menus = (type: number, n: number) => many(n, (i) => ({ type, name: `Menu ${i}` }));
const commands: readonly Row[] = [
  ['command name', 'commands', set({ name: of(32) }), set({ name: of(33) }), '0.name'],
  ['command name’s letters', 'commands', set({ name: "l'été-日本_1" }), set({ name: 'two words' }), '0.name'],
  ['command name in lower case', 'commands', set({ name: 'quote' }), set({ name: 'Quote' }), '0.name'],
  ['command description', 'commands', set({ description: of(100) }), set({ description: of(101) }), '0.description'],
  ['command without description', 'commands', set({}), [{ name: 'quote' }], '0.description'],
  [
    'locale',
    'commands',
    set({ name_localizations: { 'es-419': 'cita' } }),
    set({ name_localizations: { es: 'cita' } }),
    '0.name_localizations',
  ],
  [
    'localized description',
    'commands',
    set({ description_localizations: { de: of(100) } }),
    set({ description_localizations: { de: of(101) } }),
    '0.description_localizations.de',
  ],
  [
    'options',
    'commands',
    set({ options: many(25, (i) => named(`o${i}`)) }),
    set({ options: many(26, (i) => named(`o${i}`)) }),
    '0.options',
  ],
  [
    'option description',
    'commands',
    set({ options: [named('a', { description: of(100) })] }),
    set({ options: [named('a', { description: of(101) })] }),
    '0.options.0.description',
  ],
  [
    'option name',
    'commands',
    set({ options: [named('speaker')] }),
    set({ options: [named('Speaker')] }),
    '0.options.0.name',
  ],
  [
    'option twice',
    'commands',
    set({ options: [named('a'), named('b')] }),
    set({ options: [named('a'), named('a')] }),
    '0.options.1.name',
  ],
  [
    'required first',
    'commands',
    set({ options: [named('a', { required: true }), named('b')] }),
    set({ options: [named('a'), named('b', { required: true })] }),
    '0.options.1',
  ],
  [
    'option choices',
    'commands',
    set({ options: [named('a', { choices: many(25, (i) => choice(i)) })] }),
    set({ options: [named('a', { choices: many(26, (i) => choice(i)) })] }),
    '0.options.0.choices',
  ],
  [
    'choices and autocomplete',
    'commands',
    set({ options: [named('a', { autocomplete: true })] }),
    set({ options: [named('a', { autocomplete: true, choices: [choice(0)] })] }),
    '0.options.0.autocomplete',
  ],
  [
    'value of an option’s choice',
    'commands',
    set({ options: [named('a', { choices: [choice(0, { value: of(100) })] })] }),
    set({ options: [named('a', { choices: [choice(0, { value: of(101) })] })] }),
    '0.options.0.choices.0.value',
  ],
  [
    'length of a text option',
    'commands',
    set({ options: [named('a', { max_length: 6000 })] }),
    set({ options: [named('a', { max_length: 6001 })] }),
    '0.options.0.max_length',
  ],
  [
    'sub-commands beside options',
    'commands',
    set({ options: [named('a', { type: 1 })] }),
    set({ options: [named('a', { type: 1 }), named('b')] }),
    '0.options',
  ],
  ['text over all', 'commands', set(long(8000)), set(long(8001)), '0'],
  [
    'chat commands',
    'commands',
    many(100, (i) => command({ name: `c${i}` })),
    many(101, (i) => command({ name: `c${i}` })),
    '',
  ],
  ['user commands', 'commands', menus(2, 15), menus(2, 16), ''],
  ['message commands', 'commands', menus(3, 15), menus(3, 16), ''],
  [
    'menu without description',
    'commands',
    [{ type: 3, name: 'Check quotations' }],
    [{ type: 3, name: 'Check quotations', description: 'x' }],
    '0.description',
  ],
  ['menu name', 'commands', [{ type: 3, name: of(32) }], [{ type: 3, name: of(33) }], '0.name'],
  ['command twice', 'commands', [command(), command({ type: 3, description: '' })], [command(), command()], '1.name'],
];

export const ROWS: readonly Row[] = [...embeds, ...plain, ...controls, ...v2, ...modals, ...suggestions, ...commands];
