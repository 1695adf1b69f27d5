import { defineCommand, filters, option, paging, reply } from '../src/command.ts';

/** Sourced excerpts of passages. */
export default defineCommand({
  name: 'search',
  description: 'Find passages that hold these words, as sourced excerpts',
  options: {
    words: option.text({ description: 'Words the passage holds', required: true }),
    ...filters,
  },
  needsAnOption: true,
  audience: 'channel',
  examples: [
    { line: '/search Huangshan', holds: 'Huangshan' },
    { line: '/search Malta outlet:"South China Morning Post"', holds: 'Malta' },
    { line: '/search NATO since:2023-09-01', holds: '19 September 2023' },
  ],
  run({ options: { page = 1, ...query }, newsroom: { look } }) {
    const found = look.excerpts(query);
    const { shown, place, pages } = paging.page(found.hits, page);
    const about = reply.inWords(query);
    const nothing = () =>
      reply.nothing(
        'passage',
        about,
        found,
        reply.nearestLines('search', query.words, (word) => look.nearestWords(word, 'passages')),
      );
    const blocks = shown.length > 0 ? [...reply.matchNotes(found), ...shown.map(reply.passage)] : [nothing()];
    return reply.answer([`Passages · ${about}${place}`], 'channel', blocks, {
      actions: paging.pageActions('search', reply.asTyped(query), page, pages),
      lookedAt: reply.lookedAt(look.holdings(), found.leftOut),
    });
  },
});
