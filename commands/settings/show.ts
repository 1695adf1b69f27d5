import { defineCommand, deskOf, reply } from '../../src/command.ts';

/** The settings of this server. */
export default defineCommand({
  name: 'settings show',
  description: 'Show the settings of this server',
  options: {},
  needsAnOption: false,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run: ({ newsroom, asker }) =>
    reply.answer(['Settings'], 'asker', [reply.settingsList(deskOf(newsroom).settings(asker))]),
});
