/** Loads what a folder's files export by default (commands, formats). Knows neither; what is valid is the caller's word. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The default exports of all `.ts` files of `folder` and its sub-folders, sorted by path.
 *
 * `validate` gets each export with its file's path in the folder and returns it typed, or throws saying every fault.
 * @throws One Error that names each faulty file with its faults; the folder itself missing is one too.
 */
export async function discover<T>(
  folder: string,
  validate: (value: unknown, file: string) => T,
): Promise<readonly T[]> {
  const files = await modulesOf(folder);
  const outcomes = await Promise.all(files.map((file) => load(folder, file, validate)));
  const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome.fault] : []));
  if (faults.length > 0) throw new Error(`Not everything in ${folder} could be loaded:\n${faults.join('\n')}`);
  return outcomes.flatMap((outcome) => ('value' in outcome ? [outcome.value] : []));
}

async function modulesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    throw new Error(`${folder} could not be read: ${messageOf(error)}`, { cause: error });
  });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

type Outcome<T> = { readonly value: T } | { readonly fault: string };

async function load<T>(
  folder: string,
  file: string,
  validate: (value: unknown, file: string) => T,
): Promise<Outcome<T>> {
  try {
    const module = (await import(pathToFileURL(join(folder, file)).href)) as { readonly default?: unknown };
    if (module.default === undefined) return { fault: `${file}: it has no default export` };
    return { value: validate(module.default, file) };
  } catch (error) {
    return { fault: `${file}: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
