/** Writes the newsroom's corrections into its corpus folder, a file each, whole or not at all. The only writer there. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { numberOf } from '../ingest/correction-file.ts';
import { correctionsFolder } from '../ingest/corpus-paths.ts';
import { UserError } from '../user-error.ts';

export interface CorrectionFiles {
  /** Writes a new file under the next number, and gives its path in the corpus. @throws UserError where that cannot be */
  add(text: string, name: { readonly day: string; readonly what: string }): Promise<string>;
  /** Reads a file. @throws UserError where it is gone */
  read(file: string): Promise<string>;
  /** Puts a text in the place of a file's. @throws UserError where that cannot be */
  replace(file: string, text: string): Promise<void>;
}

/** `corpus`: the corpus folder, a path of the disk. */
export function createCorrectionFiles(corpus: string): CorrectionFiles {
  const folder = join(corpus, correctionsFolder);
  return {
    add: (text, name) => inWords(() => addFile(folder, text, name)),
    read: (file) => inWords(() => readFile(join(corpus, file), 'utf8')),
    replace: (file, text) =>
      inWords(() => withTemporary(folder, text, async (temporary) => rename(temporary, join(corpus, file)))),
  };
}

async function addFile(folder: string, text: string, { day, what }: { day: string; what: string }): Promise<string> {
  await mkdir(folder, { recursive: true });
  const taken = (await readdir(folder)).map((name) => numberOf(name) ?? 0);
  let number = taken.reduce((most, one) => Math.max(most, one), 0);
  return await withTemporary(folder, text, async (temporary) => {
    for (;;) {
      number += 1;
      const name = `${day}-${String(number).padStart(4, '0')}-${what}.yaml`;
      if (await isPutAs(join(folder, name), temporary)) return `${correctionsFolder}/${name}`;
    }
  });
}

/** Gives the temporary file its name, unless another process has taken that name meanwhile. */
async function isPutAs(file: string, temporary: string): Promise<boolean> {
  try {
    await link(temporary, file);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    // A file system without links; the name is free, as far as can be told.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(codeOf(fault))) throw fault;
    if (await stat(file).catch(() => null)) return false;
    await rename(temporary, file);
    return true;
  }
}

/** Writes a text to the disk under a name that nobody reads, hands that on, and leaves nothing of it behind. */
async function withTemporary<Result>(
  folder: string,
  text: string,
  use: (temporary: string) => Promise<Result>,
): Promise<Result> {
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(text, 'utf8');
      await file.sync();
    } finally {
      await file.close();
    }
    const result = await use(temporary);
    await syncFolder(folder);
    return result;
  } finally {
    await unlink(temporary).catch(() => undefined);
  }
}

/** Brings the names in a folder to the disk, where the system can. */
async function syncFolder(folder: string): Promise<void> {
  const directory = await open(folder, 'r').catch(() => null);
  await directory?.sync().catch(() => undefined);
  await directory?.close();
}

const codeOf = (fault: unknown): string => (fault as NodeJS.ErrnoException | null)?.code ?? 'unknown';

/** What the disk refuses, as the asker can have it mended. */
async function inWords<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (fault) {
    const code = codeOf(fault);
    if (['EACCES', 'EPERM', 'EROFS'].includes(code))
      throw new UserError(
        `The folder “${correctionsFolder}” of the corpus may not be written to (${code}), so nothing is changed. Whoever runs the bot can let it write there.`,
      );
    if (code === 'ENOENT')
      throw new UserError('The file of this correction is no longer there, so nothing is changed.');
    if (['ENOTDIR', 'EEXIST'].includes(code))
      throw new UserError(
        `“${correctionsFolder}” in the corpus is no folder, so nothing is changed; rename that file.`,
      );
    if (['ENOSPC', 'EDQUOT'].includes(code)) throw new UserError('The disk is full, so nothing is changed.');
    throw fault;
  }
}
