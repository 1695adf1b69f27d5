import { defineCommand, deskOf, digest, reply } from '../../src/command.ts';

/** The watches of this server, or why one is paused and how to mend it. */
export default defineCommand({
  name: 'watch list',
  description: 'List the watches of this server, and why one is paused',
  options: {},
  needsAnOption: false,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ newsroom, asker }) {
    const { blocks, actions } = digest.list(deskOf(newsroom).digests.list(asker, 'watch'));
    return reply.answer(['Watches'], 'asker', blocks, { actions });
  },
});
