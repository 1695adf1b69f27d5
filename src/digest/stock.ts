/** The sure quotations of some articles side by side, as issues are chosen and ordered from: made once for all issues with the same news, in slices of time. */
import type { HeldArticle } from '../model/held.ts';
import { weigh, type Said } from './said.ts';
import type { DigestLook } from './news.ts';

/** In columns, so that an issue looks at few of the quotations themselves. */
export interface Stock {
  readonly articles: readonly HeldArticle[];
  /** Article by article. */
  readonly said: readonly Said[];
  /** By article: the place of its first quotation; and one more, where the last one's end. */
  readonly from: Uint32Array;
  /** By article: how many quotations nobody's name is sure of. */
  readonly unsure: Uint32Array;
  /** By article: the same number for the same outlet; `UNSTATED` where none is stated. */
  readonly outletOf: Int32Array;
  /** By article: 1 where its text is our abstract of another. */
  readonly isAbstract: Uint8Array;
  /** By quotation: the place of its article. */
  readonly articleOf: Uint32Array;
  readonly lengths: Uint32Array;
  /** By quotation: the same number, from 0, for the same letters; `ALONE` where no other has them. */
  readonly letters: Int32Array;
  /** By such number: how many quotations there are; and 1 where nothing has to be folded to see that they are the same words. */
  readonly printings: Uint32Array;
  readonly isAlike: Uint8Array;
}

export const ALONE = -1;
export const UNSTATED = -1;

const known = new WeakMap<readonly HeldArticle[], Stock>();
/** Articles, and quotations, looked at in one go. */
const [SLICE, MANY] = [64, 4000];

/** The stock of these articles, in their order; the same for the same list. */
export async function stockOf(
  articles: readonly HeldArticle[],
  look: Pick<DigestLook, 'quotationsIn'>,
  pause: () => Promise<void>,
): Promise<Stock> {
  const before = known.get(articles);
  if (before) return before;
  const said: Said[] = [];
  const [from, unsure] = [new Uint32Array(articles.length + 1), new Uint32Array(articles.length)];
  for (const [at, held] of articles.entries()) {
    const { all, sure } = weigh(held, look);
    for (const one of sure) said.push(one);
    from[at + 1] = said.length;
    unsure[at] = all.length - sure.length;
    if (at % SLICE === 0) await pause();
  }
  const [articleOf, lengths] = [new Uint32Array(said.length), new Uint32Array(said.length)];
  for (let at = 0; at < articles.length; at++) articleOf.fill(at, from[at], from[at + 1]);
  for (const [at, { length }] of said.entries()) lengths[at] = length;
  await pause();
  const outletOf = outletsOf(articles);
  const isAbstract = Uint8Array.from(articles, ({ article }) => Number(article.form === 'abstract'));
  await pause();
  const made = {
    articles,
    said,
    from,
    unsure,
    outletOf,
    isAbstract,
    articleOf,
    lengths,
    ...(await lettered(said, pause)),
  };
  known.set(articles, made);
  return made;
}

function outletsOf(articles: readonly HeldArticle[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(articles, ({ article: { outlet } }) => {
    if (!outlet) return UNSTATED;
    const number = numbers.get(outlet.text) ?? numbers.size;
    numbers.set(outlet.text, number);
    return number;
  });
}

const LEAST_SLOTS = 16;

async function lettered(
  said: readonly Said[],
  pause: () => Promise<void>,
): Promise<Pick<Stock, 'letters' | 'printings' | 'isAlike'>> {
  // Twice as many slots as there are quotations, each with the place after that of the first one of its letters.
  const slots = new Int32Array(Math.max(LEAST_SLOTS, 2 ** Math.ceil(Math.log2(2 * said.length + 1))));
  const mask = slots.length - 1;
  const letters = new Int32Array(said.length).fill(ALONE);
  const firsts: Said[] = [];
  const [printings, isAlike]: [number[], number[]] = [[], []];
  for (let at = 0; at < said.length; at++) {
    if (at % MANY === 0) await pause();
    const one = said[at] as Said;
    let slot = (one.words | 0) & mask;
    while (slots[slot] !== 0 && said[(slots[slot] ?? 0) - 1]?.words !== one.words) slot = (slot + 1) & mask;
    const first = (slots[slot] ?? 0) - 1;
    if (first < 0) {
      slots[slot] = at + 1;
      continue;
    }
    let number = letters[first] ?? ALONE;
    if (number === ALONE) {
      number = letters[first] = firsts.push(said[first] as Said) - 1;
      printings.push(1);
      isAlike.push(1);
    }
    letters[at] = number;
    printings[number] = (printings[number] ?? 0) + 1;
    if (!isAlikeTo(firsts[number] as Said, one)) isAlike[number] = 0;
  }
  return { letters, printings: Uint32Array.from(printings), isAlike: Uint8Array.from(isAlike) };
}

/** As long, and under the same name: nothing has to be folded, or looked up, to see that the same letters are the same words. */
export function isAlikeTo(one: Said, other: Said): boolean {
  const name = nameOf(one);
  return name !== null && one.length === other.length && name === nameOf(other);
}

/** What an article calls a person or body, folded; null where that does not say who it is in another. */
function nameOf({ held: { extraction }, quotation: { speaker } }: Said): string | null {
  const { kind = 'unnamed', key = '', known } = extraction.speakers[speaker ?? -1] ?? {};
  return known || kind === 'unnamed' || kind === 'document' ? null : key;
}
