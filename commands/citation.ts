import { defineCommand, option, reply } from '../src/command.ts';

/** A place with its source as plain text, to be pasted elsewhere. */
export default defineCommand({
  name: 'citation',
  description: 'Give a quotation or passage with its source as plain text',
  options: { place: option.place({ description: 'The place, as an answer names it', required: true }) },
  needsAnOption: true,
  listed: false,
  audience: 'asker',
  examples: [],
  run({ options: { place }, newsroom: { look } }) {
    return reply.answer(['Citation'], 'asker', reply.plainCitation(look.quotationAt(place), place), {
      lookedAt: reply.lookedAt(look.holdings()),
    });
  },
});
