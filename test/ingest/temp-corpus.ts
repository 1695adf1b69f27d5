/** Corpus folders that exist for one test. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their path in the corpus. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a folder of these files, hands it to `use`, and removes it. */
export async function withCorpus<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-corpus-'));
  try {
    await writeFiles(folder, files);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

export async function writeFiles(folder: string, files: Files): Promise<void> {
  const paths = Object.keys(files);
  for (const parent of new Set(paths.map((path) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true });
  for (let from = 0; from < paths.length; from += 64) {
    await Promise.all(paths.slice(from, from + 64).map((path) => writeFile(join(folder, path), files[path] ?? '')));
  }
}

/** A small Markdown article. */
export function article(headline: string, body = 'The mayor opened the fair on Friday.'): string {
  return `---\nheadline: ${headline}\n---\n\n${body}\n`;
}
