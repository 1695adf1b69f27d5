import { correctionsOf, defineCommand, option, paging, reply } from '../../src/command.ts';

/** Every correction with what became of it: those in force and those that no longer fit, or all. */
export default defineCommand({
  name: 'correct list',
  description: 'List the corrections in force and those that no longer fit, or all of them',
  options: {
    show: option.choice({ description: 'open (if left out), unfit, undone or all' }, [
      'open',
      'unfit',
      'undone',
      'all',
    ]),
    page: option.count({ description: 'Which page of the list' }),
  },
  needsAnOption: false,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  run({ options: { show = 'open', page = 1 }, newsroom, asker }) {
    const listed = correctionsOf(newsroom)
      .list(asker)
      .filter(({ state: { kind } }) => show === 'all' || (show === 'open' ? kind !== 'undone' : kind === show));
    const { shown, place, pages } = paging.page(listed, page);
    const nothing = reply.text(
      show === 'open' ? 'No correction is in force; /correct speaker and its like make one.' : 'There are none.',
    );
    return reply.answer(
      [`Corrections · ${show}${place}`],
      'asker',
      shown.length > 0 ? shown.flatMap(reply.correctionBlocks) : [nothing],
      {
        actions: [
          ...shown.flatMap(reply.correctionActions),
          ...paging.pageActions('correct list', { show }, page, pages),
        ],
      },
    );
  },
});
