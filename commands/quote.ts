import { defineCommand, filters, option, quoting } from '../src/command.ts';

/** Quotations by words, speaker, outlet and time, whole and sourced; what outlets report in their own words is told apart from them. */
export default defineCommand({
  name: 'quote',
  description: 'Find quotations: who said it, the exact words, who relayed them, and where they stand',
  options: {
    words: option.text({ description: 'Words the quotation holds' }),
    speaker: option.speaker({ description: 'Who said it, by any printed name' }),
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
  run: ({ options: { page = 1, show = 'quotations', ...query }, newsroom: { look } }) =>
    quoting[show](query, page, look),
});
