import { expect, test } from 'vitest';
import { defineCommand, option, type Command } from '../../../src/command.ts';
import { discoverCommands } from '../../../src/discover-commands.ts';
import { applicationCommands } from '../../../src/platforms/discord/registration.ts';
import { difference } from '../../../src/platforms/discord/registration-difference.ts';
import { checkCommands } from '../../discord/limits-commands.ts';

const reply = { title: [], blocks: [], actions: [], audience: 'asker', lookedAt: null } as const;
const rest = { needsAnOption: false, audience: 'asker', examples: [], run: () => reply } as const;

const ferry = defineCommand({
  ...rest,
  name: 'ferry',
  description: 'Find a ferry',
  options: {
    quay: option.outlet({ description: 'Where from' }),
    words: option.text({ description: 'Any words', required: true }),
    tide: option.choice({ description: 'Which tide' }, ['high', 'low']),
    page: option.count({ description: 'Which page' }),
    since: option.date({ description: 'From when on' }),
    captain: option.speaker({ description: 'Who steers' }),
  },
});
const rules = defineCommand({
  ...rest,
  name: 'rules',
  description: 'Set the rules',
  options: {},
  permission: 'settings',
});
const hidden = defineCommand({ ...rest, name: 'hidden', description: 'Asked by actions', options: {}, listed: false });

const wanted = applicationCommands([ferry, rules, hidden], { directMessages: false });

test('a command as Discord takes it', () => {
  expect(wanted).toEqual([
    {
      type: 1,
      name: 'ferry',
      description: 'Find a ferry',
      options: [
        { type: 3, name: 'words', description: 'Any words', required: true },
        { type: 3, name: 'quay', description: 'Where from', autocomplete: true },
        {
          type: 3,
          name: 'tide',
          description: 'Which tide',
          choices: [
            { name: 'high', value: 'high' },
            { name: 'low', value: 'low' },
          ],
        },
        { type: 4, name: 'page', description: 'Which page', min_value: 1, max_value: 10000 },
        { type: 3, name: 'since', description: 'From when on' },
        { type: 3, name: 'captain', description: 'Who steers', autocomplete: true },
      ],
      default_member_permissions: null,
      contexts: [0],
      integration_types: [0],
    },
    {
      type: 1,
      name: 'rules',
      description: 'Set the rules',
      options: [],
      default_member_permissions: '32',
      contexts: [0],
      integration_types: [0],
    },
  ]);
});

test('commands of two words are subcommands of one', () => {
  const sub = (name: string, options: Command['options'] = {}) =>
    defineCommand({ ...rest, name, description: `Set ${name}`, options, permission: 'settings' });
  const zone = sub('tides zone', {
    value: option.zone({ description: 'A zone' }),
    wait: option.seconds({ description: 'How long' }),
  });
  const who = sub('tides who', {
    role: option.role({ description: 'A role' }),
    person: option.person({ description: 'A person', required: true }),
  });
  const [tides, ...others] = applicationCommands([zone, who], { directMessages: false });
  expect(others).toEqual([]);
  expect(tides).toMatchObject({
    name: 'tides',
    description: 'Choose one of: zone, who',
    default_member_permissions: '32',
    options: [
      {
        type: 1,
        name: 'zone',
        description: 'Set tides zone',
        options: [
          { type: 3, name: 'value', description: 'A zone', autocomplete: true },
          { type: 4, name: 'wait', description: 'How long', min_value: 0, max_value: 3600 },
        ],
      },
      {
        type: 1,
        name: 'who',
        options: [
          { type: 6, name: 'person', description: 'A person', required: true },
          { type: 8, name: 'role', description: 'A role' },
        ],
      },
    ],
  });
  expect(
    difference(applicationCommands([sub('tides zone'), who], { directMessages: false }), tides ? [tides] : []),
  ).toEqual(['~ /tides: zone +value, zone +wait']);
});

test('in direct messages too, where that is wished', () => {
  expect(applicationCommands([ferry], { directMessages: true })[0]?.contexts).toEqual([0, 1]);
});

test('every command there is fits Discord’s limits', async () => {
  const commands = applicationCommands(await discoverCommands(), { directMessages: true });
  expect(commands.length).toBeGreaterThan(3);
  expect(checkCommands(commands)).toEqual([]);
  expect(checkCommands(wanted)).toEqual([]);
});

/** What Discord answers when asked for commands: its own keys and every default filled in, in its own order. */
const asRegistered = (commands: readonly object[]): Record<string, unknown>[] =>
  commands
    .map((command, n) => ({
      id: `10000000000000000${n}`,
      application_id: '200000000000000000',
      version: `30000000000000000${n}`,
      default_permission: true,
      dm_permission: false,
      nsfw: false,
      name_localizations: null,
      description_localizations: null,
      ...command,
      ...('options' in command && Array.isArray(command.options)
        ? {
            options: command.options.map((one: object) => ({
              description_localizations: null,
              name_localizations: null,
              required: false,
              ...('autocomplete' in one ? {} : { autocomplete: false }),
              ...one,
              ...('choices' in one && Array.isArray(one.choices)
                ? { choices: one.choices.map((choice: object) => ({ name_localizations: null, ...choice })) }
                : {}),
            })),
          }
        : {}),
    }))
    .toReversed();

test('what is registered as wanted makes no difference', async () => {
  const all = applicationCommands(await discoverCommands(), { directMessages: true });
  for (const commands of [wanted, all, []]) {
    expect(difference(asRegistered(commands), commands)).toEqual([]);
    expect(difference(commands, asRegistered(commands))).toEqual([]);
  }
  const withoutEmpty = asRegistered(wanted).map(({ options, ...one }) =>
    Array.isArray(options) && options.length > 0 ? { options, ...one } : one,
  );
  expect(difference(withoutEmpty, wanted)).toEqual([]);
});

const [first, second] = asRegistered(wanted).toReversed();
const options = first?.['options'] as readonly Record<string, unknown>[];
test.each<[string, unknown[], string[]]>([
  ['nothing registered yet', [], ['+ /ferry', '+ /rules']],
  ['one gone, one new', [{ ...first, name: 'old' }, second], ['+ /ferry', '- /old']],
  ['another description', [{ ...first, description: 'Seek a ferry' }, second], ['~ /ferry: description']],
  [
    'an option gone',
    [{ ...first, options: [...options, { type: 3, name: 'fog', description: 'x' }] }, second],
    ['~ /ferry: -fog'],
  ],
  [
    'an option new and one changed',
    [{ ...first, options: options.slice(1).map((one) => ({ ...one, type: 3 })) }, second],
    ['~ /ferry: page type, +words'],
  ],
  [
    'options in another order',
    [{ ...first, options: [options[0], ...options.slice(1).toReversed()] }, second],
    ['~ /ferry: order of options'],
  ],
  [
    'open to everyone',
    [first, { ...second, default_member_permissions: null }],
    ['~ /rules: default_member_permissions'],
  ],
  [
    'names in other languages',
    [first, { ...second, name_localizations: { de: 'regeln' } }],
    ['~ /rules: name_localizations'],
  ],
  ['a menu of the same name', [first, second, { type: 3, name: 'Check' }], ['- message menu: Check']],
  ['also in direct messages', [{ ...first, contexts: [1, 0] }, second], ['~ /ferry: contexts']],
])('%s', (_, registered, lines) => {
  expect(difference(registered as object[], wanted)).toEqual(lines);
});

test('the order of contexts is Discord’s own business', () => {
  const both = applicationCommands([ferry], { directMessages: true });
  expect(
    difference(
      both.map((one) => ({ ...one, contexts: [1, 0] })),
      both,
    ),
  ).toEqual([]);
});
