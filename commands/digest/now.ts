import { defineCommand, digest, option } from '../../src/command.ts';

/** An issue over all that is held; or, by its number, what a digest would send now, or has sent. */
export default defineCommand({
  name: 'digest now',
  description: 'Show an issue now: over all that is held, or as a digest of this server would send it',
  options: {
    number: option.count({ description: 'The number of a digest, from /digest list' }),
    ...digest.options,
    issue: option.count({ description: 'The number of an issue that was sent, from /digest log' }),
    page: option.count({ description: 'Which page of the issue' }),
  },
  needsAnOption: false,
  audience: 'channel',
  examples: [
    { line: '/digest now', holds: 'Most notable quotations' },
    { line: '/digest now speaker:"Sergey Lavrov" most:2', holds: 'Sergey Lavrov' },
  ],
  run: ({ options: { page = 1, ...wanted }, newsroom, asker: { guild }, now }) =>
    digest.now(wanted, { newsroom, guild, now, page }),
});
