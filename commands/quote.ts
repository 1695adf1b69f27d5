import { defineCommand, filters, option, quoting, reply } from '../src/command.ts';

/** Quotations by words, speaker, outlet and time, whole and sourced; what outlets report in their own words is told apart from them. */
export default defineCommand({
  name: 'quote',
  description: 'Find quotations: who said it, the exact words, who relayed them, and where they stand',
  options: {
    words: option.text({ description: 'Words the quotation holds' }),
    speaker: option.speaker({ description: 'Who said it, by any printed name' }),
    event: option.event({ description: 'Only articles on this event: words of it, or its name' }),
    ...filters,
    show: option.choice(
      { description: 'quotations (if left out), or what outlets report of them in their own words' },
      ['quotations', 'reported'],
    ),
  },
  needsAnOption: true,
  audience: 'channel',
  notes: true,
  examples: [
    { line: '/quote hegemony', holds: 'hegemony' },
    { line: '/quote speaker:"Wang Wenbin"', holds: 'Wang Wenbin' },
    { line: '/quote impossible speaker:Lavrov outlet:"South China Morning Post"', holds: '“impossible”' },
  ],
  async run({ options: { page = 1, show = 'quotations', event: typed, ...query }, newsroom: { look } }) {
    if (typed === undefined) return quoting[show]({ query, page, notes: [] }, look);
    const found = await look.eventsOn(typed);
    const [event] = found.hits;
    if (event) {
      const articles = new Set(event.articles.map(({ article }) => article.id));
      const notes = reply.withinEvent(found);
      return quoting[show]({ query: { ...query, event: { typed, articles } }, page, notes }, look);
    }
    const nothing = reply.nothing('event', `“${typed}”`, found, []);
    return reply.answer([`Quotations · on “${typed}”`], 'channel', [nothing], {
      lookedAt: reply.lookedAt(look.holdings()),
    });
  },
});
