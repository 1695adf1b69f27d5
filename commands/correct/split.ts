import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Tells apart two people of one name: in an article, or an outlet, the name is somebody else. */
export default defineCommand({
  name: 'correct split',
  description: 'Say that a name is two people, and where it is which',
  options: {
    name: option.name({ description: 'The name that both bear', required: true }),
    as: option.text({ description: 'Who it is there, told apart: "Mara Olin, the swimmer"', required: true }),
    place: option.place({ description: 'A place in the article where it is that person' }),
    outlet: option.outlet({ description: 'The outlet whose articles mean that person' }),
    rest: option.text({ description: 'Who it is everywhere else; if left out, nobody is established there' }),
    why: option.text({ description: 'Why, for those who read the correction later' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { name, as: speaker, place, outlet, rest, why }, newsroom, asker }) {
    const made = await correctionsOf(newsroom).correct(asker, {
      what: 'split',
      name,
      speaker,
      place,
      outlet,
      rest,
      why,
    });
    const { blocks, actions } = reply.correctionMade(made);
    const elsewhere = `Elsewhere nobody is established for “${name}” now: say where else it is whom, or who it is there with rest:"…".`;
    const notes = rest === undefined ? [reply.note(elsewhere)] : [];
    return reply.answer(['Corrected'], 'asker', [...blocks, ...notes], { actions });
  },
});
