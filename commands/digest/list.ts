import { defineCommand, deskOf, digest, reply } from '../../src/command.ts';

/** The digests of this server, when each comes next, or why it does not and how to mend it. */
export default defineCommand({
  name: 'digest list',
  description: 'List the digests of this server, when each comes next, or why it is paused',
  options: {},
  needsAnOption: false,
  audience: 'asker',
  permission: 'digest',
  examples: [],
  run({ newsroom, asker }) {
    const { blocks, actions } = digest.list(deskOf(newsroom).digests.list(asker, 'digest'));
    return reply.answer(['Digests'], 'asker', blocks, { actions });
  },
});
