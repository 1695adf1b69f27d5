/** An argument list → the call it makes: subcommand, words and flags. Runs nothing. */
import { parseArgs } from 'node:util';
import { isSubcommand, SUBCOMMANDS, type SubcommandName } from './subcommands.ts';
import { UserError } from '../user-error.ts';

export interface ReadCall {
  readonly name: SubcommandName;
  readonly words: readonly string[];
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
}

/** The arguments make no call; the usage would show what does. */
export class WrongCall extends UserError {}

/** The call that an argument list makes. @throws WrongCall when it makes none. */
export function readCall(words: readonly string[]): ReadCall {
  const [first = 'start', ...rest] = words[0]?.startsWith('-') ? ['start', ...words] : words;
  if (!isSubcommand(first)) throw new WrongCall(`There is no subcommand “${shortened(first)}”.`);
  const flags = Object.entries(SUBCOMMANDS[first].flags).map(
    ([flag, { value }]) => [flag, { type: value ? 'string' : 'boolean' }] as const,
  );
  try {
    const options = {
      ...Object.fromEntries(flags),
      corpus: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
    const { values, positionals } = parseArgs({ args: rest, options, allowPositionals: true });
    refuseWords(first, positionals, values);
    return { name: first, flags: values, words: positionals };
  } catch (fault) {
    if (fault instanceof WrongCall) throw fault;
    throw new WrongCall(shortened((fault as Error).message.replaceAll('\n', ' ')));
  }
}

/** Words that a subcommand would pass over are a mistake: a folder without `--corpus`, say. @throws WrongCall */
function refuseWords(name: SubcommandName, [word]: readonly string[], flags: ReadCall['flags']): void {
  const takesWords = name === 'ask' || (name === 'extract' && flags['jsonl'] !== true);
  if (word !== undefined && !takesWords) {
    const right = name === 'start' && isSubcommand(word) ? `; write ${word} first, its flags behind it` : '';
    throw new WrongCall(`${flags['jsonl'] === true ? 'extract --jsonl' : name} takes no “${shortened(word)}”${right}.`);
  }
}

/** No more of a long word is shown than tells it. */
const shortened = (typed: string) => typed.replace(/\S{61,}/g, (word) => `${word.slice(0, 60)}…`);
