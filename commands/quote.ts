import { defineCommand, filters, option, paging, reply } from '../src/command.ts';

/** Quotations by words, speaker, outlet and time, whole and sourced. */
export default defineCommand({
  name: 'quote',
  description: 'Find quotations: who said it, the exact words, who relayed them, and where they stand',
  options: {
    words: option.text({ description: 'Words the quotation holds' }),
    speaker: option.speaker({ description: 'Who said it, by any printed name' }),
    ...filters,
  },
  needsAnOption: true,
  audience: 'channel',
  examples: [
    { line: '/quote hegemony', holds: 'hegemony' },
    { line: '/quote speaker:"Wang Wenbin"', holds: 'Wang Wenbin' },
    { line: '/quote impossible speaker:Lavrov outlet:"South China Morning Post"', holds: '“impossible”' },
  ],
  run({ options: { page = 1, ...query }, newsroom: { look } }) {
    const found = look.quotations(query);
    const { shown, place, pages } = paging.page(found.hits, page);
    const about = reply.inWords(query);
    const { words, speaker: _, ...filters } = query;
    const passages = shown.length > 0 || words === undefined ? 0 : look.excerpts({ ...filters, words }).hits.length;
    const blocks =
      shown.length > 0
        ? [...reply.matchNotes(found), ...shown.map(reply.quotation)]
        : [
            reply.nothing(
              'quotation',
              about,
              found,
              reply.nearestLines('quote', words, (word) => look.nearestWords(word, 'quotations')),
            ),
          ];
    return reply.answer([`Quotations · ${about}${place}`], 'channel', blocks, {
      actions: [
        ...paging.pageActions('quote', reply.asTyped(query), page, pages),
        ...paging.elsewhere(
          `${reply.counted(passages, 'passage')} outside quotations`,
          passages,
          'search',
          reply.asTyped({ ...filters, words }),
        ),
      ],
      lookedAt: reply.lookedAt(look.holdings(), found.leftOut),
    });
  },
});
