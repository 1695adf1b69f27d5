import { defineCommand, deskOf, digest, option } from '../../src/command.ts';

/** A digest in a channel at set hours; what it holds is narrowed as in `/digest now`. */
export default defineCommand({
  name: 'digest add',
  description: 'Have a digest posted in a channel at set hours',
  options: {
    when: option.text({
      description: 'Hours: "weekdays 08:30", "daily 7:00", "every 2 hours", or five cron fields',
      required: true,
    }),
    ...digest.hours,
    ...digest.options,
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { when, zone, quiet, empty, channel, role, ...chosen }, newsroom, asker }) {
    const setting = { when, zone, quiet, empty, channel, role };
    const choice = digest.choiceWith(digest.everything, chosen);
    const made = deskOf(newsroom).digests.add(asker, 'digest', { setting, choice });
    return digest.settled('Digest added', made, asker);
  },
});
