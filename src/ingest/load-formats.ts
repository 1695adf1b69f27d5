/** Finds the ingest formats: one file each in `formats/`. */
import { fileURLToPath } from 'node:url';
import { discover } from '../discover.ts';
import { type ArticleFormat, validateFormat } from './format.ts';

/** Format by ending (`.txt`), in the order of the formats' files. */
export type Formats = ReadonlyMap<string, ArticleFormat>;

let loading: Promise<Formats> | null = null;

/** All formats there are, loaded once. @throws An Error that names a format file at fault, or an ending that two claim. */
export function loadFormats(): Promise<Formats> {
  loading ??= discover(fileURLToPath(new URL('formats', import.meta.url)), validateFormat).then(byEnding);
  return loading;
}

function byEnding(formats: readonly ArticleFormat[]): Formats {
  const map = new Map<string, ArticleFormat>();
  for (const format of formats) {
    for (const ending of format.endings) {
      if (map.has(ending)) throw new Error(`Two formats read ${ending}; each ending belongs to one.`);
      map.set(ending, format);
    }
  }
  return map;
}
