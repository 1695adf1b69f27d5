/** The quotations of an article as an issue weighs them: how long, whether sure, and a number by which the same words meet. Made once an article; pure. */
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import type { DigestLook } from './news.ts';

/** Words in marks, somebody's own. */
export interface Said {
  readonly held: HeldArticle;
  readonly quotation: Quotation;
  /** Whether it is published under a speaker's name. */
  readonly sure: boolean;
  /** How much stands inside the marks, in UTF-16 units. */
  readonly length: number;
  /** The same for the same letters; hardly ever for others. */
  readonly words: number;
}

/** What an article quotes. */
export interface Weighed {
  /** The same quotations as `look.quotationsIn`, in order. */
  readonly all: readonly Said[];
  /** Those with a sure speaker: the same list where all have one. */
  readonly sure: readonly Said[];
}

/** By article as it is held: what is weighed does not change with the articles beside it. */
const known = new WeakMap<HeldArticle, Weighed>();

export function weigh(held: HeldArticle, look: Pick<DigestLook, 'quotationsIn'>): Weighed {
  const before = known.get(held);
  if (before) return before;
  const all = saidIn(held, look);
  const sure = all.every((one) => one.sure) ? all : all.filter((one) => one.sure);
  const made = { all, sure };
  known.set(held, made);
  return made;
}

function saidIn(held: HeldArticle, look: Pick<DigestLook, 'quotationsIn'>): readonly Said[] {
  const { extraction, withheld } = held;
  const open = withheld ? new Set(look.quotationsIn([held]).map(({ quotation }) => quotation)) : null;
  const made: Said[] = [];
  for (const quotation of extraction.quotations) {
    if (quotation.kind === 'indirect' || quotation.within !== null || open?.has(quotation) === false) continue;
    made.push({
      held,
      quotation,
      sure: isSure(held, quotation),
      length: lengthOf(quotation),
      words: numberOf(held.article.text, quotation),
    });
  }
  return made;
}

/** A name that several people bear, not said which, is nobody's. */
function isSure({ extraction }: HeldArticle, { attribution, speaker }: Quotation): boolean {
  const inArticle = speaker === null ? undefined : extraction.speakers[speaker];
  return attribution.sure && inArticle !== undefined && !(inArticle.known && 'unclear' in inArticle.known);
}

function lengthOf({ pieces }: Quotation): number {
  let length = 0;
  for (const { quoted } of pieces) for (const { start, end } of quoted) length += end - start;
  return length;
}

/** Letters that are looked at. */
const LETTERS = 400;
/** `a` and `z`. */
const [A, Z] = [97, 122];
const HALF = 2 ** 22;

/** 53 bits of the plain letters: cheap to have. */
function numberOf(text: string, { pieces }: Quotation): number {
  let [high, low] = [2_166_136_261, 5381];
  let letters = 0;
  for (const { quoted } of pieces)
    for (const { start, end } of quoted)
      for (let at = start; at < end && letters < LETTERS; at++) {
        const lower = text.charCodeAt(at) | 32;
        if (lower < A || lower > Z) continue;
        high = Math.imul(high ^ lower, 16_777_619);
        low = (Math.imul(low, 33) + lower) | 0;
        letters += 1;
      }
  return (high >>> 1) * HALF + (low >>> 10);
}

/** From the first of its words to the last. */
export const spanOf = ({ quotation: { pieces } }: Pick<Said, 'quotation'>): Span => ({
  start: pieces[0].content.start,
  end: pieces.at(-1)?.content.end ?? pieces[0].content.end,
});

/** Quotations as answers show them, with the names that are printed now. */
export class Shown {
  readonly #look: Pick<DigestLook, 'quotationsIn'>;
  readonly #articles = new Map<HeldArticle, ReadonlyMap<Quotation, HeldQuotation>>();

  constructor(look: Pick<DigestLook, 'quotationsIn'>) {
    this.#look = look;
  }

  of({ held, quotation }: Pick<Said, 'held' | 'quotation'>): HeldQuotation {
    let article = this.#articles.get(held);
    if (!article) {
      article = new Map(this.#look.quotationsIn([held]).map((one) => [one.quotation, one]));
      this.#articles.set(held, article);
    }
    return article.get(quotation) ?? { ...held, quotation, speaker: null };
  }
}
