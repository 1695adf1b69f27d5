import { defineCommand, option, paging, reply, type Look } from '../src/command.ts';

/** What the articles of one event differ on; without words, the events there are. For the asker, who may share it. */
export default defineCommand({
  name: 'compare',
  description: 'Show where the articles on one event differ, side by side; without words, the events held',
  options: {
    words: option.event({ description: 'Words of the event, or its name' }),
    page: option.count({ description: 'Which page of the answer' }),
  },
  needsAnOption: false,
  audience: 'asker',
  examples: [
    { line: '/compare sympathizers', holds: 'as in another translation' },
    { line: '/compare', holds: '2 articles, 2 sources' },
  ],
  async run({ options: { words, page = 1 }, newsroom: { look } }) {
    const lookedAt = reply.lookedAt(look.holdings());
    if (words !== undefined) {
      const found = await look.eventsOn(words);
      const [event] = found.hits;
      if (event) return await compared(look, { event, page, words, notes: reply.eventNotes(found) });
      const nearest = reply.nearestLines('compare', words, (word) => look.nearestWords(word, 'passages'));
      const nothing = reply.nothing('event', `“${words}”`, found, nearest);
      return reply.answer([`Compared · “${words}”`], 'asker', [nothing], { lookedAt });
    }
    const events = (await look.events()).filter(({ articles }) => articles.length > 1);
    const [event, ...others] = events;
    if (event && others.length === 0) return await compared(look, { event, page, words, notes: [] });
    const { shown, from, place, pages } = paging.page(events, page);
    const list = reply.eventList(shown, { from, command: 'compare', label: 'Compare' });
    return reply.answer([`Events that several articles report on${place}`], 'asker', list.blocks, {
      actions: [...list.actions, ...paging.pageActions('compare', {}, page, pages)],
      lookedAt,
    });
  },
});

interface Wanted {
  readonly event: Awaited<ReturnType<Look['events']>>[number];
  readonly page: number;
  readonly words: string | undefined;
  readonly notes: Parameters<typeof reply.answer>[2];
}

/** Hard ones first, five a page. */
async function compared(look: Look, { event, page, words, notes }: Wanted) {
  const { shown: all, leftOut, ...articles } = await look.compare(event);
  const { shown, from, place, pages } = paging.page(all, page);
  const nothing = leftOut.length > 0 ? 'No note can be shown.' : 'No difference found in what was compared.';
  const found = shown.length > 0 ? reply.discrepancies(shown, from) : [reply.text(nothing)];
  const about = [...reply.sharedTexts(event), reply.whatWasCompared(event, articles), ...reply.notCited(event, found)];
  return reply.answer(['Compared · ', ...reply.eventName(event), place], 'asker', [...notes, ...found, ...about], {
    actions: [
      ...paging.pageActions('compare', { words }, page, pages),
      { label: 'Who said what, when', command: 'timeline', options: { words: reply.eventNameAsTyped(event) } },
    ],
    lookedAt: reply.lookedAt(look.holdings(), leftOut),
  });
}
