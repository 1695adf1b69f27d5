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
  notes: true,
  examples: [
    { line: '/who Lavrov', holds: 'Sergey Lavrov' },
    { line: '/who "Wang Yi"', holds: 'Wang Yi' },
  ],
  run({ options: { name: speaker, page = 1 }, newsroom: { look } }) {
    const found = look.quotations({ speaker });
    const { shown, place, pages } = paging.page(reply.printedAlike(found.hits), page);
    const { count } = look.countAccounts({ speaker });
    const heading = shown.length > 0 ? `Quoted${place}:` : 'No quotation held is surely theirs.';
    return reply.answer(
      [`${speaker.name} · ${inNumbers(speaker.articles, found.hits.length, count)}`],
      'channel',
      [
        reply.designations(look.designations(speaker)),
        reply.text(heading),
        ...shown.flatMap(reply.quotationWithPlaces),
      ],
      {
        actions: [
          ...paging.pageActions('who', { name: speaker.name }, page, pages),
          ...paging.elsewhere(reply.reportedCount(count), count, 'quote', { speaker: speaker.name, show: 'reported' }),
        ],
        lookedAt: reply.lookedAt(look.holdings(), found.leftOut),
      },
    );
  },
});

/** `named in 3 articles · 12 quotations, 5 reported`. */
function inNumbers(articles: number, quotations: number, reported: number): string {
  const said = [
    ...(quotations > 0 ? [reply.counted(quotations, 'quotation')] : []),
    ...(reported > 0 ? [`${reported} reported`] : []),
  ];
  return [`named in ${reply.counted(articles, 'article')}`, said.join(', ')].filter((part) => part !== '').join(' · ');
}
