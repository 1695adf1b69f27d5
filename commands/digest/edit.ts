import { defineCommand, deskOf, digest, option, UserError } from '../../src/command.ts';

/** What is named is added to what a digest looks for, or taken away where it was looked for already. */
export default defineCommand({
  name: 'digest edit',
  description: 'Change a digest: its hours and channel, or add and take away what it looks for',
  options: {
    number: option.count({ description: 'The number of the digest, from /digest list', required: true }),
    when: option.text({ description: 'Hours: "weekdays 08:30", "daily 7:00", "every 2 hours", or five cron fields' }),
    ...digest.hours,
    ...digest.options,
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { number, when, zone, quiet, empty, channel, role, ...chosen }, newsroom, asker }) {
    if ([when, zone, quiet, empty, channel, role, ...Object.values(chosen)].every((value) => value === undefined))
      throw new UserError(`Change what? Name it, as in /digest edit ${number} when:"weekdays 08:30".`, [
        'when:',
        'topic:',
      ]);
    const changed = deskOf(newsroom).digests.edit(asker, number, {
      setting: { when, zone, quiet, empty, channel, role },
      choose: (before) => digest.choiceWith(before, chosen),
    });
    return digest.settled('Digest changed', changed, asker);
  },
});
