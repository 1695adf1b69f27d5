import { defineCommand, option, reply, UserError } from '../src/command.ts';

const MOST_UNITS = 200_000;

/** A draft is longer than other texts an asker types. */
const draft = {
  ...option.text({ description: 'A quotation, or a draft with quotations in it' }),
  read(typed: string): string {
    if (typed.length <= MOST_UNITS) return typed.trim();
    throw new UserError(
      `This text has ${typed.length} characters; at most ${MOST_UNITS} are checked at a time. Give it in parts.`,
    );
  },
};

/** As typed: somebody whom no article held names is an answer too. */
const named = {
  ...option.speaker({ description: 'Whose words they are said to be' }),
  read: (typed: string): string => typed.trim(),
};

/** Whether quotations are printed so, and by whom; for the asker, who may share it. */
export default defineCommand({
  name: 'verify',
  description: 'Check quotations: printed so, in other words, in part, from another speaker, or not held',
  options: { text: draft, speaker: named, file: option.file({ description: 'A draft as a text file' }) },
  needsAnOption: true,
  audience: 'asker',
  on: 'message',
  label: 'Check quotations',
  examples: [
    { line: '/verify "China-Russia collaboration has no bounds"', holds: 'printed so' },
    {
      line: '/verify "Our pursuit of peace knows no limits" speaker:"Wang Wenbin"',
      holds: 'given “limits” · printed “bounds”',
    },
    {
      line: '/verify "multipolar, just, democratic world order" speaker:Lavrov',
      holds: 'as part of a longer quotation',
    },
  ],
  async run({ options: { text: typed, file, speaker }, newsroom: { look } }) {
    const text = draft.read([typed, file].filter((part) => part !== undefined).join('\n\n'));
    const verification = await look.verify(text, speaker);
    const { articles } = look.holdings();
    const blocks = reply.verification(verification, { text, articles, places: look });
    const checked = blocks.length > 0 ? blocks : [reply.text('There is nothing to check: no word was given.')];
    return reply.answer(['Quotations checked'], 'asker', checked, { lookedAt: reply.lookedAt(look.holdings()) });
  },
});
