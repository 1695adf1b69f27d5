/** The `extract` subcommand: documents from files or stdin, one JSON line each. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { z } from 'zod';
import { extractDocument, extractLine } from './extract-lines.ts';
import { loadFormats } from '../ingest/load-formats.ts';
import { readDocument } from '../ingest/read-document.ts';
import { textFault } from '../ingest/text-limits.ts';

/** Both have to make outside text safe to show. */
interface Output {
  /** Takes what stands on one line of JSON. */
  readonly print: (document: unknown) => void;
  readonly complain: (line: string) => void;
}

/** A line, counted from 1, or why it cannot be read. */
type Line = { readonly number: number } & ({ readonly text: string } | { readonly fault: string });

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
    if (draft) print(extractLine(basename(path, extname(path)), draft));
    complete &&= draft !== null;
  }
  return complete;
}

/** Each line is answered as it comes. @returns Whether every line could be read. */
export async function extractJsonl(lines: AsyncIterable<Line>, { print, complain }: Output): Promise<boolean> {
  let complete = true;
  for await (const line of lines) {
    if ('text' in line && line.text.trim() === '') continue;
    const read = 'text' in line ? readLine(line.text) : line;
    if ('document' in read) print(extractDocument(read.document));
    else {
      complain(`line ${line.number}: ${read.fault}`);
      complete = false;
    }
  }
  return complete;
}

function readLine(text: string): { document: z.infer<typeof lineSchema> } | { fault: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { fault: 'not JSON' };
  }
  const document = lineSchema.safeParse(parsed);
  if (document.success) {
    const fault = textFault(document.data.text);
    return fault ? { fault: `text: ${fault.reason}` } : { document: document.data };
  }
  const faults = document.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`);
  return { fault: faults.join('; ') };
}
