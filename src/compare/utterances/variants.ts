/** Finds the quotations that are one utterance in several articles, among many or for one. Near-linear: pairs are looked at only where they share rare words. */
import type { HeldArticle } from '../../model/held.ts';
import type { Said, Variant, Wording } from '../../model/variant.ts';
import { wordingOf } from './variants-pair.ts';
import { likelyPairs } from './likely-pairs.ts';
import { mayBeOne } from './may-be-one.ts';
import { ReadTexts } from './read-texts.ts';
import { comparableOf, type Utterance, utteranceOf, utterancesOf } from './variants-utterance.ts';

/** Another printing of an utterance, beside the one asked about. */
export interface OtherPrinting {
  readonly said: Said;
  readonly wording: Wording;
}

/** How `others` print what `said` says: one a further article, the nearest wording first. The wording's left side is `said`. */
export function otherPrintings(said: Said, others: readonly HeldArticle[]): OtherPrinting[] {
  const own = utteranceOf(said);
  const found: OtherPrinting[] = [];
  for (const held of others) {
    if (held.article.id === said.article.id) continue;
    const best = utterancesOf(held)
      .flatMap((other) => {
        const wording = wordingOf(own, other);
        return wording === null ? [] : [{ said: other.said, wording }];
      })
      .sort((a, b) => NEARNESS[a.wording.relation] - NEARNESS[b.wording.relation])[0];
    if (best) found.push(best);
  }
  return found.sort((a, b) => NEARNESS[a.wording.relation] - NEARNESS[b.wording.relation]);
}

const NEARNESS = { same: 0, cut: 1, 'other-words': 2, translation: 3 } as const;

/** Every utterance that two or more of the articles print. The same articles in the same order give the same groups. */
export function variantsOf(articles: readonly HeldArticle[]): Variant[] {
  const steps = findingVariants(articles);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Pairs of quotations looked at in one step. */
const AT_ONCE = 200;

/** The same in small steps, for those who let others run between. */
export function* findingVariants(articles: readonly HeldArticle[]): Generator<void, Variant[]> {
  const all = articles.flatMap((held) => comparableOf(held).map((quotation) => ({ held, quotation })));
  const texts = new ReadTexts();
  const made: (Utterance | undefined)[] = [];
  const utteranceAt = (at: number): Utterance => {
    const { held, quotation } = all[at] as (typeof all)[number];
    return (made[at] ??= utteranceOf({ ...held, quotation }, texts));
  };
  /** By both numbers; the left side is the earlier one. */
  const known = new Map<number, Wording>();
  const wordingAt = (left: number, right: number): Wording | null =>
    known.get(left * all.length + right) ?? wordingOf(utteranceAt(left), utteranceAt(right));
  const roots = new Map<number, number>();
  const rootOf = (at: number): number => {
    let root = at;
    for (let next = roots.get(root); next !== undefined; next = roots.get(root)) root = next;
    if (root !== at) roots.set(at, root);
    return root;
  };
  let looked = 0;
  for (const [one, other] of likelyPairs(all)) {
    if (++looked % AT_ONCE === 0) yield;
    const [left, right] = [rootOf(one), rootOf(other)];
    if (left === right || !mayBeOne(utteranceAt(other), utteranceAt(one))) continue;
    const wording = wordingOf(utteranceAt(other), utteranceAt(one));
    if (wording === null) continue;
    known.set(other * all.length + one, wording);
    roots.set(Math.max(left, right), Math.min(left, right));
  }
  const joined = [...new Set([...roots.keys(), ...roots.values()])].sort((a, b) => a - b);
  return [...Map.groupBy(joined, rootOf).values()].flatMap((group) => variantOf(group, { utteranceAt, wordingAt }));
}

interface Among {
  readonly utteranceAt: (at: number) => Utterance;
  readonly wordingAt: (left: number, right: number) => Wording | null;
}

/** The longest printing first, each other beside it; those that are only near a third are left out. */
function variantOf(group: readonly number[], { utteranceAt, wordingAt }: Among): Variant[] {
  const length = (at: number): number => utteranceAt(at).quoted.keys.length;
  const first = group.reduce((longest, one) => (length(one) > length(longest) ? one : longest));
  const { said } = utteranceAt(first);
  const others = group.flatMap((one) => {
    const other = utteranceAt(one).said;
    const wording = one === first || other.article.id === said.article.id ? null : wordingAt(first, one);
    return wording === null ? [] : [{ said: other, wording }];
  });
  const [second, ...rest] = others;
  if (!second) return [];
  return [
    { printings: [said, second.said, ...rest.map((one) => one.said)], wordings: others.map(({ wording }) => wording) },
  ];
}
