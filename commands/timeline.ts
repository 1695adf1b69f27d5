import { defineCommand, option, paging, reply } from '../src/command.ts';

/** Who said what, when: the quotations of one event in the order of the dates its articles state. For the asker, who may share it. */
export default defineCommand({
  name: 'timeline',
  description: 'Show who said what, when, on one event; without words, the events held',
  options: {
    words: option.event({ description: 'Words of the event, or its name' }),
    page: option.count({ description: 'Which page of the answer' }),
  },
  needsAnOption: false,
  audience: 'asker',
  examples: [
    { line: '/timeline Malta', holds: 'published 19 September 2023' },
    { line: '/timeline sympathizers', holds: 'date not stated:' },
  ],
  async run({ options: { words, page = 1 }, newsroom: { look } }) {
    const lookedAt = reply.lookedAt(look.holdings());
    if (words === undefined) {
      const { shown, from, place, pages } = paging.page(await look.events(), page);
      const list = reply.eventList(shown, { from, command: 'timeline', label: 'Timeline' });
      return reply.answer([`Events held${place}`], 'asker', list.blocks, {
        actions: [...list.actions, ...paging.pageActions('timeline', {}, page, pages)],
        lookedAt,
      });
    }
    const found = await look.eventsOn(words);
    const [event] = found.hits;
    if (!event) {
      const nearest = reply.nearestLines('timeline', words, (word) => look.nearestWords(word, 'passages'));
      const nothing = reply.nothing('event', `“${words}”`, found, nearest);
      return reply.answer([`Timeline · “${words}”`], 'asker', [nothing], { lookedAt });
    }
    const { shown, place, pages } = paging.page(
      reply.printedAlike(reply.inOrderOfDates(look.quotationsIn(event.articles))),
      page,
    );
    const said = shown.length > 0 ? reply.timeline(shown) : [reply.text('Its articles quote nobody.')];
    return reply.answer(
      ['Timeline · ', ...reply.eventName(event), place],
      'asker',
      [...reply.eventNotes(found), ...said],
      {
        actions: [
          ...paging.pageActions('timeline', { words }, page, pages),
          { label: 'Compare', command: 'compare', options: { words: reply.eventNameAsTyped(event) } },
        ],
        lookedAt,
      },
    );
  },
});
