import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Joins two names that are one speaker. */
export default defineCommand({
  name: 'correct merge',
  description: 'Say that two names are one speaker',
  options: {
    one: option.name({ description: 'One of the names', required: true }),
    other: option.name({ description: 'The other name', required: true }),
    name: option.text({ description: 'The form that answers are to print; the first name if left out' }),
    why: option.text({ description: 'Why, for those who read the correction later' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { one, other, name, why }, newsroom, asker }) {
    const made = await correctionsOf(newsroom).correct(asker, { what: 'merge', names: [one, other], name, why });
    const { blocks, actions } = reply.correctionMade(made);
    return reply.answer(['Corrected'], 'asker', blocks, { actions });
  },
});
