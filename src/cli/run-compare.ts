/** The `compare` subcommand: what articles differ on, as one JSON array, from the corpus or from a folder of event files. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { compareRecord, eventSchema, rowOf, type CompareRow } from '../compare-rows.ts';
import { compareCorpus } from '../compare/compare-corpus.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { isLive } from '../newsroom.ts';
import { openNewsroom } from '../open-newsroom.ts';
import { UserError } from '../user-error.ts';

/** Both have to make outside text safe to show. */
interface Output {
  readonly print: (rows: unknown) => void;
  readonly complain: (line: string) => void;
}

interface CompareCall extends Output {
  /** The corpus folder, for a call without `--events`. */
  readonly folder: string;
}

/** @returns The exit code. @throws UserError when the call does not ask for JSON, or names no folder of events. */
export async function runCompare(
  flags: Readonly<Record<string, string | boolean | undefined>>,
  { folder, print, complain }: CompareCall,
): Promise<number> {
  if (flags['json'] !== true) throw new UserError('Differences are printed as JSON: compare --json.');
  if (typeof flags['events'] === 'string') return await compareEvents(flags['events'], { print, complain });
  print(await corpusRows(folder, complain));
  return 0;
}

async function corpusRows(folder: string, complain: Output['complain']): Promise<CompareRow[]> {
  const now = Date.now();
  const onError = (about: string, fault: unknown) => complain(`${about}: ${String(fault)}`);
  const { reading, close } = await openNewsroom({ folder, follow: false, clock: () => now, onError });
  await close();
  const held = reading.articles
    .filter((article) => isLive(article, now))
    .map((article) => ({ article, extraction: extractArticle(article) }));
  return compareCorpus(held).flatMap(({ event, discrepancies }) => {
    const { article, span } = event.name;
    const text = event.articles.find((one) => one.article.id === article)?.article.text ?? '';
    return discrepancies.map((one) => rowOf(text.slice(span.start, span.end), one, idOf));
  });
}

/** As `extract` names a file. */
const idOf = (path: string): string => basename(path, extname(path));

/** Files of one event each; one that cannot be read is complained of, and the others are compared. */
async function compareEvents(folder: string, { print, complain }: Output): Promise<number> {
  const names = await readdir(folder).catch(() => {
    throw new UserError(`There is no folder ${folder} of events that can be read.`);
  });
  const rows: CompareRow[] = [];
  let complete = true;
  for (const name of names.filter((one) => one.endsWith('.json') && one !== 'manifest.json').sort()) {
    const record = eventSchema.safeParse(parsed(await readFile(join(folder, name), 'utf8')));
    if (record.success) rows.push(...compareRecord(record.data));
    else {
      complete = false;
      complain(`${name}: not an event: ${record.error.issues[0]?.message ?? 'not JSON'}`);
    }
  }
  print(rows);
  return complete ? 0 : 1;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
