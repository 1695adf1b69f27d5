import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** A watch goes with its log; what it has posted stays in its channel. */
export default defineCommand({
  name: 'watch remove',
  description: 'Remove a watch with its log; what was posted stays',
  options: { number: option.count({ description: 'The number of the watch', required: true }) },
  needsAnOption: true,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ options: { number }, newsroom, asker }) {
    deskOf(newsroom).digests.remove(asker, number);
    return reply.answer(['Removed'], 'asker', [reply.text(`Watch ${number} is removed.`)]);
  },
});
