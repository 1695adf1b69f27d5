/** Holds who may import whom, as an allow-list with its reasons; no imports in a circle; and the size of files. */
import { describe, expect, test } from 'vitest';
import { importsOf, linesIn, sources } from './imports.ts';

const MOST_LINES = 250;

interface Row {
  /** Files the row is about; the first row that fits counts. */
  readonly files: RegExp;
  /** What they may import: paths of ours from the project's folder, or packages. */
  readonly may: readonly RegExp[];
  /** What they may import as types alone. */
  readonly types?: readonly RegExp[];
  readonly why: string;
}

const MODEL = /^src\/model\//;
const NEWSROOM = /^src\/newsroom\.ts$/;
const USER_ERROR = /^src\/user-error\.ts$/;
const own = (folder: string) => new RegExp(`^src/${folder}/`);

const TABLE: readonly Row[] = [
  { files: MODEL, may: [MODEL], why: 'the nouns stand under everything, so they lean on nothing' },
  {
    files: /^src\/(config|discover|log)\.ts$/,
    may: [MODEL, /^(zod|dotenv|pino)$/, /^node:/],
    types: [/^src\/config\.ts$/],
    why: 'the ground a process stands on',
  },
  {
    files: /^src\/ingest\/(read-corpus|watch-corpus|corpus-.*|load-formats)\.ts$/,
    may: [MODEL, /^src\/discover\.ts$/, own('ingest'), /^node:(fs|fs\/promises|path|crypto|url)$/],
    why: 'the only files of ingest that see the disk',
  },
  {
    files: own('ingest'),
    may: [MODEL, own('ingest'), /^(zod|yaml)$/],
    why: 'a format is a pure function of a file’s text',
  },
  {
    files: own('extract'),
    may: [MODEL, own('extract')],
    why: 'pure: no clock, disk or index, so the same article gives the same extraction',
  },
  {
    files: own('compare'),
    may: [MODEL, own('extract'), own('compare')],
    why: 'pure: sets articles against each other from what it is given; places are found for it',
  },
  {
    files: own('archive'),
    may: [MODEL, own('archive'), /^minisearch$/],
    why: 'the index can be changed for another without anyone noticing',
  },
  {
    files: own('corrections'),
    may: [MODEL, own('corrections'), /^src\/extract\/speaker-key\.ts$/, /^src\/archive\/(across-key|terms)\.ts$/],
    why: 'pure: puts the newsroom’s word into effect on what was extracted; names are folded as those who print and look them up do',
  },
  {
    files: own('state'),
    may: [MODEL, own('state'), /^node:(sqlite|fs|path|crypto)$/],
    why: 'what outlives the process is plain data; SQLite is named here alone',
  },
  {
    files: own('question'),
    may: [MODEL, own('question'), /^src\/reply\/command-line\.ts$/],
    types: [NEWSROOM],
    why: 'understands words, answers nothing; the lines it offers are written where all lines are',
  },
  {
    files: /^src\/digest\/schedule\.ts$/,
    may: [MODEL, /^croner$/],
    why: 'the calendar can be changed for another without anyone noticing',
  },
  {
    files: own('digest'),
    may: [MODEL, own('reply'), own('digest'), /^src\/archive\/terms\.ts$/, /^src\/pauser\.ts$/, /^node:crypto$/],
    types: [own('(archive|compare|state)')],
    why: 'the time comes in as `now`, what is held and where it is sent through ports, so a night of crashes runs in a test; a hash is pure',
  },
  { files: own('reply'), may: [MODEL, own('reply')], why: 'a reply is data that any platform can draw' },
  { files: USER_ERROR, may: [], why: 'commands, options and the asking share it' },
  {
    files: /^src\/command(\.ts$|\/)/,
    may: [MODEL, own('(reply|digest|command)'), USER_ERROR, /^(zod|chrono-node)$/],
    types: [NEWSROOM, /^src\/command\.ts$/],
    why: 'what commands are made of; command.ts is the one door to it',
  },
  { files: /^commands\//, may: [/^src\/command\.ts$/], why: 'a command knows neither platform nor index' },
  {
    files: own('platforms/console'),
    may: [MODEL, own('reply'), own('platforms/console'), /^src\/(command|log)\.ts$/, /^(picocolors)$/, /^node:/],
    types: [/^src\/ask\.ts$/],
    why: 'a platform draws what it is given',
  },
  {
    files: own('platforms/discord'),
    may: [
      MODEL,
      own('reply'),
      own('platforms/discord'),
      /^src\/(command|log)\.ts$/,
      /^discord\.js$/,
      /^node:(crypto|http)$/,
    ],
    types: [/^src\/ask\.ts$/],
    why: 'a platform draws what it is given; discord.js is named here only',
  },
  {
    files: /^src\/(main|start-discord|start-console)\.ts$/,
    may: [/^src\//, /^node:/],
    why: 'the only places that name platforms: the dispatch, and the compositions of the bot and of the terminal',
  },
  {
    files: own('drafts'),
    may: [own('drafts'), USER_ERROR, /^src\/ingest\/decode\.ts$/, /^node:(crypto|fs\/promises|os|path)$/],
    why: 'what is unpublished is read, and kept in memory alone; nothing of the newsroom sees it but the check it is given to',
  },
  {
    files: own('newsroom'),
    may: [MODEL, own('(extract|compare|archive|corrections|reply|newsroom|drafts)'), USER_ERROR, /^src\/pauser\.ts$/],
    why: 'composition of what commands may look at: no disk, no clock of its own, no state',
  },
  {
    files: own('desk'),
    may: [
      MODEL,
      own('(ingest|corrections|digest|state|desk)'),
      USER_ERROR,
      /^src\/(desk|command\/option)\.ts$/,
      /^node:(crypto|fs|fs\/promises|path)$/,
    ],
    types: [NEWSROOM, /^src\/open-newsroom\.ts$/],
    why: 'composition of what editors may write: checks who may, and keeps it',
  },
  {
    files: own('cli'),
    may: [
      MODEL,
      own('(ingest|extract|compare|cli)'),
      NEWSROOM,
      USER_ERROR,
      /^src\/(open-newsroom|compare-rows)\.ts$/,
      /^node:/,
      /^zod$/,
    ],
    types: [/^src\/ask\.ts$/],
    why: 'subcommands that answer without a platform',
  },
  {
    files: /^src\/[^/]+\.ts$/,
    may: [
      MODEL,
      own('(ingest|extract|compare|archive|corrections|question|reply|state|digest|newsroom|desk|command|drafts|cli)'),
      /^src\/[^/]+(?<!main|start-discord|start-console)\.ts$/,
      /^node:/,
      /^zod$/,
    ],
    why: 'composition: puts the inner folders together, and validates what the shell hands in',
  },
];

const files = [...sources('src'), ...sources('commands')];
const imports = files.flatMap(importsOf);

describe('the import table', () => {
  test('each file has a row', () => {
    expect(files.filter((file) => !TABLE.some((row) => row.files.test(file)))).toEqual([]);
  });

  test('each row has files, and gives its reason', () => {
    for (const row of TABLE) {
      expect(
        files.some((file) => row.files.test(file)),
        String(row.files),
      ).toBe(true);
      expect(row.why).not.toBe('');
    }
  });

  test('nothing is imported that the row does not allow', () => {
    const strays = imports.filter(({ from, to, typeOnly }) => {
      const row = TABLE.find((one) => one.files.test(from));
      const allowed = typeOnly ? [...(row?.may ?? []), ...(row?.types ?? [])] : (row?.may ?? []);
      return !allowed.some((pattern) => pattern.test(to));
    });
    expect(strays.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  test('a stray import would be seen', () => {
    const row = TABLE.find((one) => one.files.test('src/extract/cues.ts'));
    expect(row?.may.some((pattern) => pattern.test('node:fs'))).toBe(false);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('imports have no cycle, types apart', () => {
    const targets = Map.groupBy(
      imports.filter(({ typeOnly }) => !typeOnly),
      ({ from }) => from,
    );
    const done = new Set<string>();
    const walk = (file: string, path: readonly string[]): void => {
      expect(path, `a cycle: ${[...path, file].join(' → ')}`).not.toContain(file);
      if (done.has(file)) return;
      for (const { to } of targets.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });
});

describe('shape', () => {
  test(`no file is longer than ${MOST_LINES} lines, data apart`, () => {
    const tests = sources('test').filter((file) => !file.startsWith('test/discord/'));
    const long = [...files, ...tests].filter(
      (file) => !/-(data|weights)\.ts$/.test(file) && linesIn(file) > MOST_LINES,
    );
    expect(long.map((file) => `${file}: ${linesIn(file)}`)).toEqual([]);
  });

  test('a command is at most 60 lines', () => {
    expect(sources('commands').filter((file) => linesIn(file) > 60)).toEqual([]);
  });

  test('no folder gathers what has no place', () => {
    const vague = /\/(utils|shared|helpers|common|services|types)\//;
    expect([...files, ...sources('test')].filter((file) => vague.test(file))).toEqual([]);
  });
});
