/** What one walk through a corpus folder found, and how two looks at a file are told apart. Opens nothing itself. */
import { join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { CorpusMemory } from './corpus-memory.ts';
import { type PathKind, isOwnWord, kindOfPath, sidecarEnding } from './corpus-paths.ts';
import type { Formats } from './load-formats.ts';
import { ArticleNames, isNamedAsSidecar } from './near-sidecar.ts';
import { formatProblem } from './read-document.ts';
import { strayProblem } from './read-sidecar.ts';

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
  kind: PathKind['kind'];
  /** Null: it is no regular file, or cannot be looked at. */
  stats: FileStats | null;
}

/** A walk's finds. Filled while walking. */
export class CorpusTree {
  readonly found = new Map<string, Found>();
  /** On the disk. */
  readonly folders: string[] = [];
  readonly problems: Problem[] = [];
  /** Links to files that are held under their own names: path of the link, path of the file. */
  readonly aliases = new Map<string, string>();
  /** By file that is no one's sidecar: the articles it seems to mean. */
  readonly meant = new Map<string, readonly string[]>();
  /** By article: files beside it that are nearly named as its sidecar. */
  readonly #near = new Map<string, Found[]>();
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
    else if (kind !== 'ignored') this.found.set(path, { path, file: join(this.#folder, path), kind, stats: null });
  }

  /** To be called when the walk is over: finds out which articles the files mean that are no one's sidecar. */
  settle(): void {
    const names = new ArticleNames(
      [...this.found.keys()].filter((path) => this.isArticle(path) && !isNamedAsSidecar(path)),
      this.aliases,
    );
    for (const found of this.found.values()) {
      const { path, kind } = found;
      if (isOwnWord(path)) continue;
      const isStray =
        kind === 'stray-yaml' || (kind === 'sidecar' && !this.isArticle(path.slice(0, -sidecarEnding.length)));
      const meant = isStray || isNamedAsSidecar(path) ? names.meantBy(path) : [];
      if (!isStray && meant.length === 0) continue;
      found.kind = 'stray-yaml';
      this.meant.set(path, meant);
      for (const article of meant) this.#near.set(article, [...this.nearSidecars(article), found]);
      this.problems.push(this.#strayProblem(path, meant[0] ?? null));
    }
    this.#hideForeign();
  }

  /** What a sidecar without an article says is not known: the article may be one that is to be closed. */
  #strayProblem(path: string, meant: string | null): Problem {
    const problem = strayProblem(path, meant);
    return meant === null ? { ...problem, closed: true } : problem;
  }

  #hideForeign(): void {
    for (const [index, problem] of this.problems.entries())
      if (this.found.has(problem.file + sidecarEnding)) this.problems[index] = { ...problem, closed: true };
  }

  isArticle(path: string): boolean {
    return this.found.get(path)?.kind === 'article';
  }

  /** The article file of this path, its sidecar and what may be one, as far as they are there. */
  unitFiles(path: string): Found[] {
    const own = [this.found.get(path), this.found.get(path + sidecarEnding)].filter((found) => found !== undefined);
    return [...own, ...this.nearSidecars(path)];
  }

  /** Files beside the article that are nearly named as its sidecar. */
  nearSidecars(path: string): readonly Found[] {
    return this.#near.get(path) ?? [];
  }

  unitLook(path: string): string {
    const own = [path, path + sidecarEnding].map((part) => lookOf(this.found.get(part)));
    return [...own, ...this.nearSidecars(path).map((near) => `${near.path} ${lookOf(near)}`)].join(' ');
  }

  /** The newsroom's corrections, by path. */
  corrections(): Found[] {
    const found = [...this.found.values()].filter(({ kind }) => kind === 'correction');
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
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
