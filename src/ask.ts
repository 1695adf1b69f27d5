/** Takes a question, finds its command, validates, runs it. The only place that catches what a command throws. */
import { randomUUID } from 'node:crypto';
import { commandHelp } from './command/command-help.ts';
import type { Command } from './command.ts';
import type { Asker, Permission } from './model/asker.ts';
import type { Newsroom } from './newsroom.ts';
import { understand, type Understood } from './question/understand.ts';
import { readLine, refuseCommand, refuseOption, type Question } from './read-line.ts';
import { commandLineOf } from './reply/command-line.ts';
import type { Reply } from './reply/reply.ts';
import { UserError } from './user-error.ts';

export type { Question };

/** `refused`: the asker can mend it, and reads how. `failed`: our fault, logged under `reference`. */
export type Answer =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'refused'; readonly message: string; readonly nearest: readonly string[] }
  | { readonly kind: 'failed'; readonly reference: string };

/** The answer to a message in plain words. */
export interface PlainAnswer {
  /** `refused`: the command it became has to be put otherwise. `ignored`: nothing was asked. */
  readonly outcome: 'ran' | 'asked-back' | 'refused' | 'ignored' | 'failed';
  /** The command line that it became, as it can be typed; null where it became none. */
  readonly ran: string | null;
  /** Asking back is a refusal that offers command lines; null where nothing was asked. */
  readonly answer: Answer | null;
}

export interface Ask {
  readonly commands: readonly Command[];
  /** Runs one command. Never rejects. */
  ask(question: Question, asker: Asker): Promise<Answer>;
  /** Runs a line such as `/quote hegemony speaker:"Ada Okafor"`. Never rejects. */
  askLine(line: string, asker: Asker): Promise<Answer>;
  /** The question that a line asks; null where it asks none. */
  read(line: string): Question | null;
  /** What a message in plain words asks for; `zone`: the asker's, for days. */
  understand(text: string, zone?: string): Understood;
  /** Runs what a message in plain words asks for; asks back where that is in doubt. Never rejects. */
  askPlain(text: string, asker: Asker): Promise<PlainAnswer>;
  /** Values for one option of a command, best first, at most 25; none for an unknown command or option. */
  suggest(command: string, option: string, typed: string): readonly string[];
}

export interface AskWith {
  readonly commands: readonly Command[];
  readonly newsroom: Newsroom;
  readonly clock: () => number;
  /** Told of every fault of ours. */
  readonly onFault: (reference: string, fault: unknown) => void;
  /** Reads what an asker names as a file; without it nobody may give one. @throws UserError */
  readonly readFile?: (typed: string) => Promise<string>;
}

const noFile = (): Promise<string> => Promise.reject(new UserError('No file can be given here; give the text itself.'));

/** As people know them. */
const NEEDED: Readonly<Record<Permission, string>> = {
  settings: 'Manage Server',
  correct: 'to correct (/settings correctors)',
  digest: 'Manage Server',
};

export function createAsk({ commands, newsroom, clock, onFault, readFile = noFile }: AskWith): Ask {
  const named = new Map(commands.map((command) => [command.name, command]));

  const run = async ({ command: name, options }: Question, asker: Asker): Promise<Reply> => {
    const command = named.get(name) ?? refuseCommand(name, [...named.keys()]);
    if (command.permission && !asker.may(command.permission)) {
      throw new UserError(`/${name} needs the permission ${NEEDED[command.permission]}, which you do not have here.`);
    }
    const now = clock();
    await newsroom.ready(now);
    const given = Object.entries(options).filter(([, typed]) => typed.trim() !== '');
    const missing = Object.entries(command.options).some(([key, { required }]) => required && !options[key]?.trim());
    if (missing || (given.length === 0 && command.needsAnOption)) return commandHelp(command, newsroom.look);
    const values: Record<string, unknown> = {};
    for (const key of Object.keys(command.options)) values[key] = undefined;
    for (const [key, typed] of given) {
      const option = Object.hasOwn(command.options, key) ? command.options[key] : undefined;
      if (!option) refuseOption(command, key);
      values[key] = await option.read(typed, { look: newsroom.look, now, zone: asker.zone, readFile });
    }
    const reply = await command.run({ options: values, newsroom, asker, now, commands });
    return command.notes ? await noted(reply) : reply;
  };

  /** With notes; an answer is given without them sooner than not at all. */
  const noted = async (reply: Reply): Promise<Reply> => {
    try {
      return await newsroom.look.noted(reply);
    } catch (fault) {
      onFault(randomUUID().slice(0, 8), fault);
      return reply;
    }
  };

  /** What went well, or what of it the asker is told. */
  const attempt = async <Done>(work: () => Promise<Done>): Promise<Done | Exclude<Answer, { kind: 'reply' }>> => {
    try {
      return await work();
    } catch (fault) {
      if (fault instanceof UserError) return { kind: 'refused', message: fault.message, nearest: fault.nearest };
      const reference = randomUUID().slice(0, 8);
      onFault(reference, fault);
      return { kind: 'failed', reference };
    }
  };
  const guarded = (answer: () => Promise<Reply>): Promise<Answer> =>
    attempt(async () => ({ kind: 'reply', reply: await answer() }) as const);

  const known = commands.map(({ name, options }) => ({ name, options: Object.keys(options) }));
  const understandIn = (text: string, zone = 'UTC'): Understood =>
    understand(text, { commands: known, look: newsroom.look, today: dayIn(zone, clock()) });

  const askPlain = async (text: string, asker: Asker): Promise<PlainAnswer> => {
    const understood = await attempt(async () => {
      await newsroom.ready(clock());
      return understandIn(text, asker.zone);
    });
    if (understood.kind === 'ignore') return { outcome: 'ignored', ran: null, answer: null };
    if (understood.kind === 'refused' || understood.kind === 'failed')
      return { outcome: understood.kind, ran: null, answer: understood };
    if (understood.kind === 'ask-back') {
      const { reason: message, suggestions: nearest } = understood;
      return { outcome: 'asked-back', ran: null, answer: { kind: 'refused', message, nearest } };
    }
    const main = known.find(({ name }) => name === understood.command)?.options[0] ?? null;
    const answer = await guarded(() => run(understood, asker));
    const outcome = answer.kind === 'reply' ? 'ran' : answer.kind;
    return { outcome, ran: commandLineOf(understood, main), answer };
  };

  return {
    commands,
    read(line) {
      try {
        return readLine(line, named);
      } catch (fault) {
        if (fault instanceof UserError) return null;
        throw fault;
      }
    },
    understand: understandIn,
    askPlain,
    ask: (question, asker) => guarded(() => run(question, asker)),
    askLine: (line, asker) => guarded(async () => run(readLine(line, named), asker)),
    suggest(name, key, typed) {
      const options = named.get(name)?.options ?? {};
      return Object.hasOwn(options, key) ? (options[key]?.suggest(typed, newsroom.look).slice(0, 25) ?? []) : [];
    },
  };
}

/** The ISO day it is in a zone. */
const dayIn = (zone: string, now: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
