import { commandHelp, commandIndex, defineCommand, option, UserError } from '../src/command.ts';

/** Generated from the commands themselves. */
export default defineCommand({
  name: 'help',
  description: 'Show what you can ask, or how one command is used',
  options: { command: option.text({ description: 'The command to explain' }) },
  needsAnOption: false,
  audience: 'asker',
  examples: [
    { line: '/help', holds: '/quote' },
    { line: '/help who', holds: '/who name' },
  ],
  run({ options: { command: typed }, newsroom, commands }) {
    if (typed === undefined) return commandIndex(commands);
    const command = commands.find(({ name }) => name === typed.replace(/^\//, '').toLowerCase());
    if (command) return commandHelp(command, newsroom.look);
    const names = commands.map(({ name }) => name);
    throw new UserError(`No command “${typed}”; there are ${names.map((name) => `/${name}`).join(', ')}.`, names);
  },
});
