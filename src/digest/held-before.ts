/** Remembers what each path said, version by version, so that an alert on an edited text tells only what it says anew. */
import type { HeldArticle } from '../model/held.ts';
import type { HeldPrint, HeldPrintStore } from '../state/held-prints.ts';
import { articlesById } from './articles-by-id.ts';
import { newSince, type DigestLook } from './news.ts';
import { pauser } from '../pauser.ts';
import { printsOf, readPrints, type TextPrints, written } from './text-prints.ts';

/** What a path had said up to some time. */
export interface SaidBefore {
  readonly sentences: ReadonlySet<string>;
  readonly quotations: ReadonlySet<string>;
}

/** What a path says is forgotten so long after nothing is held under it, ms. */
const FORGOTTEN = 90 * 24 * 3_600_000;
/** So many are written in one stroke. */
const TOGETHER = 200;

export class HeldBefore {
  readonly #store: HeldPrintStore;
  /** By path, earliest first; null until it is read. */
  #paths: Map<string, HeldPrint[]> | null = null;
  #seen: { readonly outlets: unknown; readonly articles: ReadonlyMap<string, HeldArticle> } | null = null;

  constructor(store: HeldPrintStore) {
    this.#store = store;
  }

  /** Notes what is held now, in slices of time. @throws StateError */
  async note(look: Pick<DigestLook, 'outlets'>, now: number): Promise<void> {
    const outlets = look.outlets();
    if (this.#seen?.outlets === outlets) return;
    this.#paths ??= Map.groupBy(this.#store.all(), ({ article }) => article);
    const articles = articlesById(outlets);
    const before = this.#seen?.articles;
    const pause = pauser();
    const fresh: HeldPrint[] = [];
    for (const held of articles.values()) {
      const added = before?.get(held.article.id) === held ? null : this.#added(held);
      if (added) fresh.push(added);
      if (fresh.length >= TOGETHER) this.#keep(fresh.splice(0));
      await pause();
    }
    this.#keep(fresh);
    this.#forget(articles, now - FORGOTTEN);
    this.#seen = { outlets, articles };
  }

  /** What an article's path had said up to `since`; null where it said nothing then, or its text is the same. */
  before({ article }: HeldArticle, since: number): SaidBefore | null {
    const versions = this.#paths?.get(article.id) ?? [];
    const then = versions.filter(({ at, version }) => at <= since && version !== article.version);
    if (then.length === 0) return null;
    const prints = then.map((one) => readPrints(one.prints));
    return {
      sentences: new Set(prints.flatMap(({ sentences }) => sentences)),
      quotations: new Set(prints.flatMap(({ quotations }) => quotations)),
    };
  }

  /** Whether a path has had several texts. */
  isEdited({ article }: HeldArticle): boolean {
    return (this.#paths?.get(article.id)?.length ?? 0) > 1;
  }

  /** What a version adds to what its path said; null where it is known. */
  #added(held: HeldArticle): HeldPrint | null {
    const { id, version } = held.article;
    const versions = this.#paths?.get(id) ?? [];
    if (versions.some((one) => one.version === version)) return null;
    const prints = beyond(printsOf(held), versions);
    return { article: id, version, at: newSince(held.article), prints: written(prints) };
  }

  #keep(fresh: readonly HeldPrint[]): void {
    if (fresh.length === 0) return;
    this.#store.put(fresh);
    for (const one of fresh) {
      const versions = this.#paths?.get(one.article);
      if (versions) versions.push(one);
      else this.#paths?.set(one.article, [one]);
    }
  }

  #forget(articles: ReadonlyMap<string, HeldArticle>, before: number): void {
    const gone = [...(this.#paths ?? [])].flatMap(([id, versions]) =>
      !articles.has(id) && versions.every(({ at }) => at < before) ? [id] : [],
    );
    if (gone.length === 0) return;
    this.#store.drop(gone);
    for (const id of gone) this.#paths?.delete(id);
  }
}

/** What its path has not said before, word for word. */
function beyond({ sentences, quotations }: TextPrints, versions: readonly HeldPrint[]): TextPrints {
  const known = versions.map(({ prints }) => readPrints(prints));
  const said = new Set(known.flatMap((one) => one.sentences));
  const quoted = new Set(known.flatMap((one) => one.quotations));
  return {
    sentences: sentences.filter((one) => !said.has(one)),
    quotations: quotations.filter((one) => !quoted.has(one)),
  };
}
