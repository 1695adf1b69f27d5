import { correctionsOf, defineCommand, option, reply } from '../../src/command.ts';

/** Takes a correction back; that it was made, and undone, stays on record. */
export default defineCommand({
  name: 'correct undo',
  description: 'Take a correction back; it stays on record as undone',
  options: {
    number: option.text({ description: 'Its number, or file, as /correct list shows it', required: true }),
  },
  needsAnOption: true,
  audience: 'asker',
  permission: 'correct',
  examples: [],
  async run({ options: { number }, newsroom, asker }) {
    const corrections = correctionsOf(newsroom);
    const { file } = await corrections.undo(asker, number);
    const undone = corrections.list(asker).filter(({ correction }) => correction.file === file);
    return reply.answer(['Undone'], 'asker', undone.flatMap(reply.correctionBlocks));
  },
});
