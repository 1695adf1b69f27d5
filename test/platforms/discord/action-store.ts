/** Keeps texts by a short key, in memory: the same text has the same key. */
import { createHash } from 'node:crypto';
import type { ActionStore } from '../../../src/platforms/discord/custom-id.ts';

export function actionStore(): ActionStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    put(text) {
      const key = createHash('sha256').update(text).digest('hex').slice(0, 24);
      kept.set(key, text);
      return key;
    },
    together: (work) => work(),
    get: (key) => kept.get(key) ?? null,
  };
}
