import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Says when an article was published, against what it states or where it states nothing. */
export default defineCommand({
  name: 'correct date',
  description: 'Say when an article was published',
  options: {
    place: option.place({ description: 'A place in the article, as an answer names it', required: true }),
    to: option.text({ description: 'The date, such as 2023-09-19, 2023-09 or 2023, or "not stated"', required: true }),
    why: option.text({ description: 'Why, for those who read the correction later' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { place, to, why }, newsroom, asker }) {
    const { blocks, actions } = reply.correctionMade(
      await correctionsOf(newsroom).correct(asker, { what: 'date', place, to, why }),
    );
    return reply.answer(['Corrected'], 'asker', blocks, { actions });
  },
});
