import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Takes words out of the quotations: scare quotes, a title, a term. */
export default defineCommand({
  name: 'correct unquote',
  description: 'Say that what was taken for a quotation is none: a title, a term, scare quotes',
  options: {
    place: option.place({ description: 'The place of the quotation, as an answer names it', required: true }),
    why: option.text({ description: 'Why, for those who read the correction later' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { place, why }, newsroom, asker }) {
    const { blocks, actions } = reply.correctionMade(
      await correctionsOf(newsroom).correct(asker, { what: 'unquote', place, why }),
    );
    return reply.answer(['Corrected'], 'asker', blocks, { actions });
  },
});
