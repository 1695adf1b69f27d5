import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** The time zone that days in questions are meant in. */
export default defineCommand({
  name: 'settings zone',
  description: 'Set the time zone that days such as "yesterday" are meant in',
  options: { value: option.zone({ description: 'An IANA time zone, such as Europe/Paris', required: true }) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run: ({ options: { value }, newsroom, asker }) =>
    reply.answer(['Settings changed'], 'asker', [
      reply.settingsList(deskOf(newsroom).change(asker, { timeZone: value })),
    ]),
});
