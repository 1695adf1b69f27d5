/** An article with its source as the newsroom corrected it. Touches no text. */
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { Placed } from './place-corrections.ts';

/** The same object where nothing is corrected; `replaced` gets the corrections that a later one takes the place of. */
export function amendArticle(
  article: Article,
  placed: readonly Placed[],
  { outletAs, replaced }: { outletAs: (name: string) => string | null; replaced: (correction: Correction) => void },
): Article {
  let amended = article;
  const last = new Map<string, Correction>();
  for (const { correction, change } of placed) {
    if (change.what === 'outlet') {
      const name = change.outlet === null ? null : outletAs(change.outlet);
      amended = { ...amended, outlet: name === null ? null : { text: name, span: null, corrected: true } };
    } else if (change.what === 'date') {
      const { published } = change;
      amended = { ...amended, published: published && { ...published, span: null, corrected: true } };
    } else continue;
    const before = last.get(change.what);
    if (before) replaced(before);
    last.set(change.what, correction);
  }
  return amended;
}
