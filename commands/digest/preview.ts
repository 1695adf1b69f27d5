import { defineCommand, digest, option } from '../../src/command.ts';

/** Item by item, what would be in an issue, and which filter keeps the others out. */
export default defineCommand({
  name: 'digest preview',
  description: 'Show item by item what lets news into an issue, or keeps it out',
  options: {
    number: option.count({ description: 'The number of a digest, from /digest list' }),
    ...digest.options,
    page: option.count({ description: 'Which page of the preview' }),
  },
  needsAnOption: false,
  audience: 'asker',
  examples: [{ line: '/digest preview speaker:"Sergey Lavrov"', holds: 'quotation · Sergey Lavrov' }],
  run: ({ options: { page = 1, ...wanted }, newsroom, asker: { guild }, now }) =>
    digest.preview(wanted, { newsroom, guild, now, page }),
});
