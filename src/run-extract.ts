/** The `extract` subcommand: documents from files or stdin, one JSON line each. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { extractDocument, extractLine } from './extract-lines.ts';
import { loadFormats } from './ingest/load-formats.ts';
import { readDocument } from './ingest/read-document.ts';

interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  as: z.enum(['article', 'page']).default('article'),
  outlet: z.string().optional(),
  published: z.string().optional(),
});

/** @returns Whether every file could be read. */
export async function extractFiles(files: readonly string[], { print, complain }: Output): Promise<boolean> {
  const formats = await loadFormats();
  let complete = true;
  for (const path of files) {
    const bytes = await readFile(path).catch((fault: Error) => complain(`${path}: ${fault.message}`));
    if (!bytes) {
      complete = false;
      continue;
    }
    const { draft, problems } = readDocument({ path, size: bytes.length, bytes }, null, formats);
    for (const { place, reason } of problems)
      complain([path, place, reason].filter((part) => part !== null).join(': '));
    if (draft) print(JSON.stringify(extractLine(basename(path, extname(path)), draft)));
    complete &&= draft !== null;
  }
  return complete;
}

/** Each line is answered as it comes. @returns Whether every line could be read. */
export async function extractJsonl(input: Readable, { print, complain }: Output): Promise<boolean> {
  let complete = true;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const document = lineSchema.safeParse(parsed(line));
    if (document.success) print(JSON.stringify(extractDocument(document.data)));
    else {
      const faults = document.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
      complain(`line ${number}: ${faults.join('; ')}`);
      complete = false;
    }
  }
  return complete;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
