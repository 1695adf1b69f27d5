import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** A digest goes with its log; what it has posted stays in its channel. */
export default defineCommand({
  name: 'digest remove',
  description: 'Remove a digest with its log; what was posted stays',
  options: { number: option.count({ description: 'The number of the digest', required: true }) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { number }, newsroom, asker }) {
    deskOf(newsroom).digests.remove(asker, number);
    return reply.answer(['Removed'], 'asker', [reply.text(`Digest ${number} is removed.`)]);
  },
});
