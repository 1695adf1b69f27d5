/** What one walk through a corpus folder found, and how two looks at a file are told apart. Opens nothing itself. */
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { CorpusMemory } from './corpus-memory.ts';
import { type PathKind, kindOfPath, sidecarEnding } from './corpus-paths.ts';
import type { Formats } from './load-formats.ts';
import { formatProblem, orphanProblem, strayProblem } from './read-document.ts';

/** What a look at a file tells of it. Any write changes one of these. */
export interface FileStats {
  readonly mtimeMs: number;
  readonly ctimeMs: number;
  readonly size: number;
  readonly ino: number;
}

/** A file on the disk that a corpus reads. */
export interface Found {
  /** In the corpus, with forward slashes. */
  readonly path: string;
  /** On the disk. */
  readonly file: string;
  readonly kind: PathKind['kind'];
  /** Null: it is no regular file, or cannot be looked at. */
  stats: FileStats | null;
}

/** A walk's finds. Filled while walking. */
export class CorpusTree {
  readonly found = new Map<string, Found>();
  /** On the disk. */
  readonly folders: string[] = [];
  readonly problems: Problem[] = [];
  readonly #folder: string;
  readonly #formats: Formats;

  constructor(folder: string, formats: Formats) {
    this.#folder = folder;
    this.#formats = formats;
  }

  /** Notes the file at `path`, or what is wrong with its being there. */
  note(path: string): void {
    const { kind } = kindOfPath(path, this.#formats);
    if (kind === 'foreign-document') this.problems.push(formatProblem(path, this.#formats));
    else if (kind === 'stray-yaml') this.problems.push(strayProblem(path));
    else if (kind !== 'ignored') this.found.set(path, { path, file: join(this.#folder, path), kind, stats: null });
  }

  /** To be called when the walk is over: sidecars whose article is not there. */
  noteOrphans(): void {
    for (const { path, kind } of this.found.values()) {
      if (kind === 'sidecar' && !this.isArticle(path.slice(0, -sidecarEnding.length)))
        this.problems.push(orphanProblem(path));
    }
  }

  isArticle(path: string): boolean {
    return this.found.get(path)?.kind === 'article';
  }

  /** The article file of this path and its sidecar, as far as they are there. */
  unitFiles(path: string): Found[] {
    return [this.found.get(path), this.found.get(path + sidecarEnding)].filter((found) => found !== undefined);
  }

  unitLook(path: string): string {
    return [path, path + sidecarEnding].map((part) => lookOf(this.found.get(part))).join(' ');
  }

  /** The articles whose files look otherwise than when they were last read. */
  changedPaths({ units }: CorpusMemory): string[] {
    const articles = [...this.found.keys()].filter((path) => this.isArticle(path));
    return articles.filter((path) => units.get(path)?.look !== this.unitLook(path));
  }
}

/** A look as text: equal looks mean an untouched file. */
export function lookOf(found: Pick<Found, 'stats'> | undefined): string {
  if (!found) return 'none';
  const { stats } = found;
  return stats ? `${stats.mtimeMs} ${stats.ctimeMs} ${stats.size} ${stats.ino}` : 'closed';
}
