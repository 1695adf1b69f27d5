/** Reads a draft from the disk of whoever sits at the terminal. */
import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { checkDraft, draftText } from './draft-text.ts';
import { UserError } from '../user-error.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file',
  ENOTDIR: 'There is no file',
  EACCES: 'You may not read',
  EPERM: 'You may not read',
  ENAMETOOLONG: 'There is no file',
};

/** The text of the file at a path from where the program was started, or from `~`. @throws UserError */
export async function readDraftFile(typed: string): Promise<string> {
  const path = resolve(typed.trim().replace(/^~(?=\/|$)/, homedir()));
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new UserError(`“${typed}” is no file.`);
    checkDraft(typed, found.size);
    return draftText(typed, await readFile(path));
  } catch (fault) {
    const reason = REASONS[(fault as NodeJS.ErrnoException).code ?? ''];
    throw reason === undefined ? fault : new UserError(`${reason} “${typed}”.`);
  }
}
