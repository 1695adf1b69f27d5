import { defineCommand, deskOf, option, reply } from '../../src/command.ts';

/** What people reported as wrong, for the desk to look at. */
export default defineCommand({
  name: 'settings reports',
  description: 'List the problems that were reported, or mark one done',
  options: { done: option.count({ description: 'The number of a report that is dealt with' }) },
  needsAnOption: false,
  audience: 'asker',
  permission: 'settings',
  examples: [],
  run({ options: { done }, newsroom, asker }) {
    const desk = deskOf(newsroom);
    if (done !== undefined) desk.done(asker, done);
    const { blocks, actions } = reply.reportList(desk.reports(asker));
    return reply.answer(['Reported problems'], 'asker', blocks, { actions });
  },
});
