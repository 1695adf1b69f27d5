import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Says which outlet an article is from, against what it states or where it states nothing. */
export default defineCommand({
  name: 'correct outlet',
  description: 'Say which outlet an article is from',
  options: {
    place: option.place({ description: 'A place in the article, as an answer names it', required: true }),
    to: option.outletName({ description: 'The outlet, or "not stated"', required: true }),
    why: option.text({ description: 'Why, for those who read the correction later' }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { place, to, why }, newsroom, asker }) {
    const isHeld = newsroom.look.outletNamed(to) !== undefined;
    const near = isHeld ? [] : newsroom.look.suggestOutlets(to);
    const made = await correctionsOf(newsroom).correct(asker, { what: 'outlet', place, to, why });
    const { blocks, actions } = reply.correctionMade(made);
    const other = near.length > 0 ? `; outlets of a similar name are ${near.slice(0, 3).join(', ')}` : '';
    const notes = isHeld ? [] : [reply.note(`No other article held is from “${to}”${other}.`)];
    return reply.answer(['Corrected'], 'asker', [...blocks, ...notes], { actions });
  },
});
