import { defineCommand, option, reply, UserError } from '../src/command.ts';

/** Why a quotation is given to its speaker or to nobody. Names what is only a guess, so it is for the asker alone and cannot be shared. */
export default defineCommand({
  name: 'why',
  description: 'Say why a quotation is given to its speaker, or to nobody',
  options: { place: option.place({ description: 'The place, as an answer names it', required: true }) },
  needsAnOption: true,
  listed: false,
  audience: 'asker',
  examples: [],
  run({ options: { place }, newsroom: { look } }) {
    const found = look.groundsAt(place);
    if (!found) throw new UserError('No quotation stands at that place, so nobody is given its words.');
    // Without what was looked at no platform offers to share it.
    return reply.answer(['Why?'], 'asker', reply.grounds(found));
  },
});
