/** Tells which article a file means whose name is nearly that of its sidecar. Knows paths only. */
import { stemOf } from './corpus-paths.ts';

/** Articles by their path in small letters, and by that path without its ending. */
export class ArticleNames {
  readonly #byName = new Map<string, string[]>();

  /** `aliases`: other paths of the same articles (links), each with the article's own. */
  constructor(articles: Iterable<string>, aliases: Iterable<readonly [string, string]>) {
    for (const path of articles) this.#add(path, path);
    for (const [alias, path] of aliases) this.#add(alias, path);
  }

  #add(name: string, path: string): void {
    for (const key of new Set([name.toLowerCase(), stemOf(name).toLowerCase()])) {
      const paths = this.#byName.get(key);
      if (!paths) this.#byName.set(key, [path]);
      else if (!paths.includes(path)) paths.push(path);
    }
  }

  /** The articles meant by `talks.txt.meta.yml`, `talks.meta.yaml`, `Talks.TXT.meta.yaml`, `talks_meta.yml`, `talks.yaml`. */
  meantBy(path: string): readonly string[] {
    const name = articleName(path);
    if (name === null) return [];
    return this.#byName.get(name) ?? this.#byName.get(stemOf(name)) ?? [];
  }
}

/** Whether a file that is no YAML is named as a sidecar: `talks.txt.meta.json`, `talks.txt.meta.yaml.txt`. */
export function isNamedAsSidecar(path: string): boolean {
  return /[._ -]meta(?:data)?\.(?:json|toml|ya?ml\.txt)$/i.test(path);
}

/** The name without what makes it a sidecar's, in small letters; null if nothing does. */
function articleName(path: string): string | null {
  const bare = path.toLowerCase().replace(/\.txt$/, (ending) => (/\.ya?ml\.txt$/i.test(path) ? '' : ending));
  const name = bare.replace(/(?:[._ -]meta(?:data)?)?\.(?:ya?ml|json|toml)$|\.meta$/, '');
  return name === bare || name === '' || name.endsWith('/') ? null : name;
}
