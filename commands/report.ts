import { defineCommand, option, reply, UserError } from '../src/command.ts';

/** Tells the desk that something about a place is wrong. */
export default defineCommand({
  name: 'report',
  description: 'Tell the desk that a quotation or passage is wrong',
  options: {
    place: option.place({ description: 'The place, as an answer names it', required: true }),
    note: option.text({ description: 'What is wrong with it' }),
  },
  form: { title: 'Report a problem', option: 'note', most: 500 },
  needsAnOption: true,
  listed: false,
  audience: 'asker',
  examples: [],
  run({ options: { place, note = 'no note' }, newsroom: { desk }, asker }) {
    if (!desk)
      throw new UserError(
        'Problems are reported in a Discord server, or in a session in a terminal; there is none here.',
      );
    const { article, span } = place;
    desk.report(asker, { article: article.id, version: article.version, span }, note);
    return reply.answer(['Reported to the desk'], 'asker', [
      reply.text('Thank you. Who manages the server finds it under /settings reports.'),
    ]);
  },
});
