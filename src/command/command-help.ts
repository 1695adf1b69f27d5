/** What a command is for, as a reply: from its definition and the articles held. */
import type { Command } from '../command.ts';
import { isListed } from './listed.ts';
import type { Look } from '../newsroom.ts';
import type { Option } from './option.ts';
import { typeable, typeableWords } from '../reply/command-line.ts';
import type { Reply } from '../reply/reply.ts';

/** Every command with its description. */
export function commandIndex(commands: readonly Command[]): Reply {
  const listed = commands.filter(isListed);
  const items = listed.map((command) => [usage(command), ` — ${command.description}`]);
  return {
    title: ['What you can ask'],
    blocks: [{ kind: 'list', items }],
    actions: listed
      .slice(0, 5)
      .map(({ name }) => ({ label: `More on /${name}`, command: 'help', options: { command: name } })),
    audience: 'asker',
    lookedAt: null,
  };
}

/** One command: its options, and lines to try that mean something for the articles held. */
export function commandHelp(command: Command, look: Look): Reply {
  const options = Object.entries(command.options);
  const items = options.map(([name, option]) => [
    `${name}:… — ${option.description}${option.required ? ' (needed)' : ''}`,
  ]);
  const examples = options.flatMap(([name, option], at) =>
    exampleValues(option, look).map((value) => lineFor(command.name, at === 0 ? null : name, value)),
  );
  const isComplete = options.every(([, option]) => !option.required || exampleValues(option, look).length > 0);
  const lines = examples.length > 0 && isComplete ? examples : command.examples.map(({ line }) => line);
  return {
    title: [usage(command)],
    blocks: [
      { kind: 'text', line: [`${command.description}.`] },
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
      { kind: 'text', line: ['For example:'] },
      { kind: 'list', items: [...new Set(lines)].slice(0, 4).map((line) => [line]) },
    ],
    actions: [],
    audience: 'asker',
    lookedAt: null,
  };
}

/** `/quote [words] [speaker] …`; a needed option stands without brackets. */
export function usage(command: Command): string {
  const options = Object.entries(command.options).map(([name, { required }]) => (required ? name : `[${name}]`));
  return [`/${command.name}`, ...options].join(' ');
}

/** Values that stand in the articles held; only names are sure to find something, and only without controls can they be typed. */
function exampleValues(option: Option, look: Look): readonly string[] {
  if (option.kind !== 'speaker' && option.kind !== 'outlet') return [];
  const values = option.suggest('', look).filter((value) => !/\p{Cc}/u.test(value));
  return values.slice(0, 2);
}

function lineFor(command: string, label: string | null, value: string): string {
  return label === null ? `/${command} ${typeableWords(value)}` : `/${command} ${label}:${typeable(value)}`;
}
