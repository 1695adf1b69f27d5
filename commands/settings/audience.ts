import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** Narrows who sees answers; a setting never widens what a command keeps to the asker. */
export default defineCommand({
  name: 'settings audience',
  description: 'Set who sees answers: the channel where the command allows it, or the asker alone',
  options: { value: option.choice({ description: 'channel or asker', required: true }, ['channel', 'asker']) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run: ({ options: { value }, newsroom, asker }) =>
    reply.answer(['Settings changed'], 'asker', [
      reply.settingsList(deskOf(newsroom).change(asker, { audience: value })),
    ]),
});
