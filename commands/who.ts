import { defineCommand, option, paging, reply } from '../src/command.ts';

/** A speaker: every name and role each outlet prints, cited, and what they are quoted with. */
export default defineCommand({
  name: 'who',
  description: 'Show who somebody is: the names and roles each outlet prints, each with its source',
  options: {
    name: option.speaker({ description: 'A person, body or document, by any printed name', required: true }),
    page: option.count({ description: 'Which page of the quotations' }),
  },
  needsAnOption: true,
  audience: 'channel',
  examples: [
    { line: '/who Lavrov', holds: 'Sergey Lavrov' },
    { line: '/who "Wang Yi"', holds: 'Wang Yi' },
  ],
  run({ options: { name: speaker, page = 1 }, newsroom: { look } }) {
    const found = look.quotations({ speaker });
    const { shown, place, pages } = paging.page(found.hits, page);
    const heading = shown.length > 0 ? `Quoted${place}:` : 'No quotation held is surely theirs.';
    return reply.answer(
      [`${speaker.name} · named in ${reply.counted(speaker.articles, 'article')}`],
      'channel',
      [reply.designations(look.designations(speaker)), reply.text(heading), ...shown.map(reply.quotation)],
      {
        actions: paging.pageActions('who', { name: speaker.name }, page, pages),
        lookedAt: reply.lookedAt(look.holdings(), found.leftOut),
      },
    );
  },
});
