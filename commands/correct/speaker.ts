import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Gives a quotation to another speaker, or to nobody. */
export default defineCommand({
  name: 'correct speaker',
  description: 'Say whose words a quotation is, or that nobody is established',
  options: {
    place: option.place({ description: 'The place of the quotation, as an answer names it', required: true }),
    to: option.name({ description: 'Whose words they are, as an article prints the name, or nobody', required: true }),
    why: option.text({ description: 'Why, for those who read the correction later' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { place, to, why }, newsroom, asker }) {
    const made = await correctionsOf(newsroom).correct(asker, { what: 'speaker', place, to, why });
    const told = made.place && newsroom.look.accountAt(made.place);
    const said = made.place && newsroom.look.quotationAt(made.place);
    const shown = told ? reply.account(told) : said ? [reply.quotation(said)] : undefined;
    const { blocks, actions } = reply.correctionMade(made, shown);
    return reply.answer(['Corrected'], 'asker', blocks, { actions });
  },
});
