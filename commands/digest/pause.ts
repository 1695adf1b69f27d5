import { defineCommand, deskOf, digest, option, reply } from '../../src/command.ts';

/** Nothing is sent until it is resumed; then it goes on from the last issue. */
export default defineCommand({
  name: 'digest pause',
  description: 'Stop a digest or watch until it is resumed',
  options: { number: option.count({ description: 'The number of the digest or watch', required: true }) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { number }, newsroom, asker }) {
    const { blocks, actions } = digest.list([deskOf(newsroom).digests.pause(asker, number)]);
    return reply.answer(['Paused'], 'asker', blocks, { actions });
  },
});
