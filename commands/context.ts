import { defineCommand, option, reply } from '../src/command.ts';

/** What stands around a place that an answer has shown. */
export default defineCommand({
  name: 'context',
  description: 'Show what stands around a place in an article',
  options: { place: option.place({ description: 'The place, as an answer names it', required: true }) },
  needsAnOption: true,
  listed: false,
  audience: 'asker',
  examples: [],
  run({ options: { place }, newsroom: { look } }) {
    const passages = look.context(place);
    return reply.answer(['Context'], 'asker', passages.map(reply.passage), {
      lookedAt: reply.lookedAt(look.holdings()),
    });
  },
});
