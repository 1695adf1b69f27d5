import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** How long to wait between two questions in plain words. */
export default defineCommand({
  name: 'settings cooldown',
  description: 'Set how many seconds a person and a channel wait between two plain questions',
  options: {
    person: option.seconds({ description: 'Seconds for one person, 0 to 3600' }),
    channel: option.seconds({ description: 'Seconds for everyone in a channel, 0 to 3600' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run({ options: { person, channel }, newsroom, asker }) {
    const changed = deskOf(newsroom).change(asker, { personCooldownSeconds: person, channelCooldownSeconds: channel });
    return reply.answer(['Settings changed'], 'asker', [reply.settingsList(changed)]);
  },
});
