import { defineCommand, deskOf, digest, option, reply } from '../../src/command.ts';

/** The last twenty issues: posted, empty, failed and why, and whether each was late. */
export default defineCommand({
  name: 'digest log',
  description: 'List what a digest or watch has sent: when, how it went, and why',
  options: { number: option.count({ description: 'The number of the digest or watch', required: true }) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { number }, newsroom, asker }) {
    const { subscription, issues } = deskOf(newsroom).digests.log(asker, number);
    const { blocks, actions } = digest.log(subscription, issues);
    return reply.answer([`Issues of ${subscription.kind} ${number}`], 'asker', blocks, { actions });
  },
});
