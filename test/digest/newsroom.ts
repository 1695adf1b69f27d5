/** Held articles of invented outlets, as a digest looks at them; more can come in. For tests alone. */
import { Archive } from '../../src/archive/archive.ts';
import type { FollowLook } from '../../src/digest/post-follower.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { heldArticle } from '../held-article.ts';

export interface Newsroom {
  readonly look: FollowLook;
  /** An article that is first held at an instant (ms since 1970). */
  take(at: number, given: Parameters<typeof heldArticle>[0], change?: Partial<HeldArticle['article']>): void;
  remove(id: string): void;
  /** It stays there, and is in no answer. */
  close(id: string, as: 'withdrawn' | 'embargoed'): void;
}

export function newsroom(): Newsroom {
  const archive = new Archive();
  const closed = new Map<string, 'withdrawn' | 'embargoed'>();
  return {
    look: {
      quotationsIn: (articles) => archive.quotationsIn(articles),
      quotations: (query) => archive.quotations(query),
      outlets: () => archive.outlets(),
      speakersNamed: (typed) => archive.speakersNamed(typed),
      holdings: () => ({ articles: archive.articles, undated: archive.undated, problems: [] }),
      closedAs: ({ article }) => closed.get(article) ?? null,
      withholds: () => false,
    },
    take(at, given, change = {}) {
      const held = heldArticle(given);
      archive.add({ ...held, article: { ...held.article, heldSince: at, ...change } });
    },
    remove: (id) => archive.remove(id),
    close(id, as) {
      archive.remove(id);
      closed.set(id, as);
    },
  };
}

export const FERRY = {
  id: 'ferry.txt',
  outlet: 'Quay Courier',
  text: [
    'Ferry dues to rise in spring',
    '“The dues will rise by a tenth, and not one coin of it will leave this harbour,” said Ada Okafor, the harbour master.',
    '“Nobody asked the islands,” said Jonas Reyes, a fisherman.',
  ].join('\n\n'),
};
export const FERRY_TOO = {
  id: 'dues.txt',
  outlet: 'The Tarn Gazette',
  text: [
    'Harbour defends dues',
    'Ada Okafor, the harbour master, defended the plan. “The dues will rise by a tenth, and not one coin of it will leave this harbour,” Okafor said.',
  ].join('\n\n'),
};
export const BRIDGE = {
  id: 'bridge.txt',
  outlet: 'The Tarn Gazette',
  text: [
    'Bridge closed for a week',
    '“We found a crack as long as my arm,” said Mira Lindqvist, the engineer.',
    'The ferry will run twice as often.',
  ].join('\n\n'),
};
