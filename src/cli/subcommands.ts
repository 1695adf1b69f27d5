/** What `node src/launch.mjs …` takes. The dispatch, the usage text and docs/cli.md come from this table. */

export interface Subcommand {
  readonly usage: string;
  readonly does: string;
  /** Flags beside `--corpus` and `--help`; `true` for one that takes a value. */
  readonly flags: Readonly<Record<string, { readonly value: boolean; readonly does: string }>>;
  readonly exits: string;
}

export const SUBCOMMANDS = {
  start: {
    usage: 'start [--corpus DIR]',
    does: 'With `DISCORD_TOKEN` set, runs the desk in Discord until a signal ends it. Without it, opens the console on the articles of the corpus folder and follows its changes. This is what runs without a subcommand. Lines from a pipe are answered in order, then it ends. A reader that leaves early (`| head`) is no fault.',
    flags: {},
    exits: '0; 2 when a line from a pipe, or the call, was refused; 1 when it cannot start, read or write',
  },
  ask: {
    usage: "ask '<command line>' [--json] [--corpus DIR] | ask --plain '<message>' [--json] | ask --plain --jsonl",
    does: 'Prints one answer. A question that has to be put otherwise is refused on stderr. With `--plain` it is a message in plain words, as a mention of the bot is; docs/questions.md tells what is understood.',
    flags: {
      json: {
        value: false,
        does: 'Print the reply as JSON: title, blocks, actions, audience and what was looked at. A slice of an article is an object with `article`, `version`, `start`, `end` and `text`.',
      },
      plain: {
        value: false,
        does: 'Take a message in plain words. Its JSON begins with `outcome` (`ran`, `asked-back`, `refused`, `ignored` or `failed`) and `ran` (the command line it became, or null); then come the reply, or `message` and `suggestions`.',
      },
      jsonl: {
        value: false,
        does: 'With `--plain`: read `{"text"}` lines from stdin and answer each on its line, in order, as JSON. The exit code is 1 when a line could not be read or an answer failed.',
      },
    },
    exits:
      '0; 2 when the question, or the call, was refused, or asked back; 1 on a fault of ours, or when it cannot read or write',
  },
  extract: {
    usage: 'extract FILE… | extract --jsonl',
    does: 'Prints one JSON line a document: its headline, its passages and the quotations in it, one row a piece, with offsets in the text as read (UTF-16 units).',
    flags: {
      jsonl: {
        value: false,
        does: 'Read `{"id","text","as"?}` lines from stdin, in UTF-8, each of at most 16 MB. `as` is `article` (the default: first line headline, the rest body) or `page` (read like a saved `.txt` page).',
      },
    },
    exits: '0; 2 when the call was refused; 1 when a file or line could not be read, or no answer written',
  },
  compare: {
    usage: 'compare --json [--corpus DIR] | compare --json --events DIR',
    does: 'Prints what articles about one event differ on, as one JSON array of `{"event","type","severity","scope","articles","spans":[{"article","start","end"}],"note"}`: `severity` is `hard` (both cannot be true as printed) or `soft`, `scope` is `event` or `check` (one article against the rest of the corpus). Spans count in the text as read (UTF-16 units) and are at most 600 long; an article is named by its file, without its ending. docs/disagreement.md tells what counts.',
    flags: {
      json: { value: false, does: 'Needed: differences are printed as JSON.' },
      events: {
        value: true,
        does: 'Read this folder instead of the corpus: one `.json` file an event, `{"event","articles":[{"id","outlet","published","title","url","text"}]}`, `text` being the title, a blank line and the body. Spans count in `text`; `event` is given back.',
      },
    },
    exits: '0; 2 when the call was refused; 1 when a file could not be read, or no answer written',
  },
  register: {
    usage: 'register [--dry-run]',
    does: 'Puts the slash commands to Discord, only if they differ from what is registered, and prints what differs.',
    flags: { 'dry-run': { value: false, does: 'Print what differs, and put nothing.' } },
    exits: '0; 2 when the call was refused; 1 when Discord cannot be reached or refuses',
  },
  check: {
    usage: 'check [--corpus DIR]',
    does: 'Lists every problem of the corpus with file and place.',
    flags: {},
    exits: '0; 2 when the call was refused; 1 when an article could not be read, or no answer written',
  },
} as const satisfies Record<string, Subcommand>;

export type SubcommandName = keyof typeof SUBCOMMANDS;

export const isSubcommand = (word: string): word is SubcommandName => Object.hasOwn(SUBCOMMANDS, word);

/** What a wrong call is answered with. */
export function usageText(): string {
  const lines = Object.values(SUBCOMMANDS).map(({ usage }) => `  node src/launch.mjs ${usage}`);
  return ['Usage:', ...lines, 'docs/cli.md explains them.'].join('\n');
}

/** Told to whoever asks a question where a command line belongs. */
export const HOW_TO_ASK =
  "A command line begins with a slash; a question in plain words is asked with ask --plain '…'.";
