/** The project's files, what each imports, and how long each is; judges nothing. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');

/** One import, of paths from the project’s folder; packages by their names. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const IMPORT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm;

/** The TypeScript files of a folder, in order. */
export function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

export function importsOf(file: string): Import[] {
  return [...readFileSync(join(ROOT, file), 'utf8').matchAll(IMPORT)].map(([, type, from, dynamic]) => {
    const named = from ?? dynamic ?? '';
    const to = named.startsWith('.')
      ? relative(ROOT, resolve(ROOT, dirname(file), named)).replaceAll('\\', '/')
      : named;
    return { from: file, to, typeOnly: type !== undefined };
  });
}

export const linesIn = (file: string): number => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;
