import { defineCommand, deskOf, digest, option, UserError } from '../../src/command.ts';

/** An alert as news come, gathered for a minute; never for what is held already. */
export default defineCommand({
  name: 'watch add',
  description: 'Have an alert posted when a new article quotes or names somebody, or is about a topic',
  options: {
    topic: option.text({ description: 'A topic: words that stand together in a passage' }),
    speaker: option.speaker({ description: 'Who is quoted or named, by any printed name' }),
    outlet: option.outlet({ description: 'Only this outlet, or "not stated"' }),
    without: option.text({ description: 'No article that holds these words' }),
    channel: option.channel({ description: 'Where it is posted; left out: here' }),
    quiet: option.text({ description: 'Hours without alerts, such as 22:00-07:00' }),
    role: option.role({ description: 'A role to ping; left out: nobody is pinged' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { channel, quiet, role, ...chosen }, newsroom, asker }) {
    const { topic, speaker, outlet } = chosen;
    if (topic === undefined && speaker === undefined && outlet === undefined)
      throw new UserError('Watch for whom or what? Name a speaker, a topic or an outlet.', ['topic:', 'speaker:']);
    const choice = digest.choiceWith(digest.everything, chosen);
    const made = deskOf(newsroom).digests.add(asker, 'watch', { setting: { channel, quiet, role }, choice });
    return digest.settled('Watch added', made, asker);
  },
});
