import { defineCommand, option, reply, UserError } from '../src/command.ts';

/** How other articles print what one quotation says. */
export default defineCommand({
  name: 'wordings',
  description: 'Show how other articles print the same remark, with the words that differ',
  options: { place: option.place({ description: 'The place, as an answer names it', required: true }) },
  needsAnOption: true,
  listed: false,
  audience: 'asker',
  examples: [],
  run({ options: { place }, newsroom: { look } }) {
    const found = look.wordings(place);
    if (!found) throw new UserError('No quotation stands at that place, so there are no wordings of it.');
    const blocks = reply.wordings(found.asked, found.others);
    return reply.answer(['Other wordings'], 'asker', blocks, { lookedAt: reply.lookedAt(look.holdings()) });
  },
});
