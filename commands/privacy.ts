import { defineCommand, option, reply, UserError } from '../src/command.ts';

/** What is stored about people and servers, and its deletion. */
export default defineCommand({
  name: 'privacy',
  description: 'Show what is stored about you and this server, or delete it',
  options: {
    delete: option.choice({ description: 'Delete what is stored about you, or about this server' }, ['me', 'server']),
  },
  needsAnOption: false,
  audience: 'asker',
  examples: [{ line: '/privacy', holds: 'Questions are answered and forgotten' }],
  run({ options: { delete: what }, newsroom: { desk }, asker }) {
    if (what !== undefined) {
      if (!desk) throw new UserError('Nothing is stored here that could be deleted.');
      desk.forget(asker, what);
      return reply.answer(['Deleted'], 'asker', [
        reply.text(`What was stored about ${what === 'me' ? 'you' : 'this server'} is deleted.`),
      ]);
    }
    const stored = desk && asker.guild !== null ? desk.stored(asker) : [];
    return reply.answer(['Privacy'], 'asker', [
      reply.text('Questions are answered and forgotten: neither their words nor the answers are stored or logged.'),
      reply.text(stored.length > 0 ? `Stored here: ${stored.join('; ')}.` : 'Nothing is stored here.'),
      reply.text(
        'A button whose command is too long for Discord is kept, without who asked, until newer ones push it out; a draft given as a file is in memory alone.',
      ),
      reply.text('A problem you report is kept with your id until 90 days after the desk is done with it.'),
    ]);
  },
});
