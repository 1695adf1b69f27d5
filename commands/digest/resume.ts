import { defineCommand, deskOf, digest, option, reply } from '../../src/command.ts';

/** The next issue tells what came since the last one, however long ago. */
export default defineCommand({
  name: 'digest resume',
  description: 'Let a paused digest or watch go on',
  options: { number: option.count({ description: 'The number of the digest or watch', required: true }) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { number }, newsroom, asker }) {
    const { blocks, actions } = digest.list([deskOf(newsroom).digests.resume(asker, number)]);
    return reply.answer(['Resumed'], 'asker', blocks, { actions });
  },
});
