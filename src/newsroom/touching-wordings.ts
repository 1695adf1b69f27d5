/** What of an answer's quotations other articles print otherwise, and what of that is said: each pair of printings once. */
import type { Archive } from '../archive/archive.ts';
import { meets } from '../archive/places.ts';
import { foldWords } from '../compare/words/fold-words.ts';
import type { Differences } from './compare-in-steps.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { HeldQuotation } from '../model/held.ts';
import type { Span } from '../model/span.ts';
import type { Variant } from '../model/variant.ts';
import { printingsApart, type PrintingApart } from './printings-apart.ts';
import type { NotedDifference, NotedPrinting } from '../reply/difference-notes.ts';
import { shows, type ShownBlock } from './shown-places.ts';

/** The blocks of an answer, and the archive they show places of. */
export interface Beside {
  readonly archive: Pick<Archive, 'get' | 'quotationAt'>;
  readonly blocks: readonly ShownBlock[];
}

/** A difference under the first block that shows one of its readings. */
export interface DifferenceNote {
  readonly kind: 'difference';
  readonly under: ShownBlock;
  readonly difference: NotedDifference;
}

/** How other articles print the quotation of a block. */
export interface WordingNote {
  readonly kind: 'wording';
  readonly under: ShownBlock;
  readonly asked: HeldQuotation;
  readonly others: readonly NotedPrinting[];
}

/** Other articles that one quotation is set beside. */
const MOST_BESIDE = 6;

type OtherPrinting = NotedPrinting & Pick<PrintingApart, 'isOtherwise'>;

/** A quotation that other articles print otherwise. */
export interface Reworded {
  readonly under: ShownBlock;
  readonly asked: HeldQuotation;
  readonly others: readonly OtherPrinting[];
  /** The utterance: the same for all who print it. */
  readonly variant: Variant;
}

/** The quotation of a block beside those of other articles that say the same otherwise. */
export function rewordedIn(under: ShownBlock, found: readonly Differences[], { archive, blocks }: Beside): Reworded[] {
  const { said: asked } = under;
  const variant = found
    .flatMap(({ variants }) => variants)
    .find(({ printings }) => printings.some(({ quotation }) => quotation === asked?.quotation));
  if (!asked || !variant) return [];
  const others = printingsApart(asked, variant.printings)
    .slice(0, MOST_BESIDE)
    .flatMap(({ said, ...apart }): OtherPrinting[] => {
      const { relation, otherSpeaker, otherRelay } = apart.wording;
      if (relation === 'same' && !otherSpeaker && !otherRelay) return [];
      const held = archive.quotationAt({ ...said, span: said.quotation.pieces[0].content });
      if (!held) return [];
      const places = contentOf(held);
      return [{ ...held, ...apart, isShown: blocks.some((block) => shows(block, held, { type: 'wording', places })) }];
    });
  return others.length > 0 ? [{ under, asked, others, variant }] : [];
}

const contentOf = ({ quotation }: HeldQuotation): Span[] => quotation.pieces.map(({ content }) => content);

/** A pair of printings is told once, and not where a difference says it better; an utterance is called another translation once. */
export function wordingNotes(reworded: readonly Reworded[], differences: readonly DifferenceNote[]): WordingNote[] {
  const told = new Set<string | Variant>();
  return reworded.flatMap(({ under, asked, others, variant }): WordingNote[] => {
    const fresh = others.filter((other) => {
      const pair = [placeOf(asked), placeOf(other)].toSorted().join('\n');
      const isTold = told.has(pair) || (other.wording.relation === 'translation' && told.has(variant));
      return !isTold && differsInPrint(other) && !differences.some((one) => saysMore(one, asked, other));
    });
    for (const other of fresh) told.add([placeOf(asked), placeOf(other)].toSorted().join('\n'));
    if (fresh.some(({ wording }) => wording.relation === 'translation')) told.add(variant);
    return fresh.length > 0 ? [{ kind: 'wording', under, asked, others: fresh }] : [];
  });
}

/** A fragment of a longer printing is no difference; who passed words on stands with them where both are shown. */
const differsInPrint = ({ wording, isShown, isOtherwise }: OtherPrinting): boolean =>
  isOtherwise || (wording.otherRelay && !isShown && wording.relation !== 'translation');

const placeOf = ({ article, quotation }: HeldQuotation): string => `${article.id} ${quotation.pieces[0].content.start}`;

/** A number, a day, a name or a negation that differs within both quotations, or whose they are. */
const saysMore = ({ difference }: DifferenceNote, asked: HeldQuotation, other: HeldQuotation): boolean =>
  difference.type !== 'title' &&
  (difference.type !== 'wording' || difference.severity === 'hard') &&
  difference.rule !== PASSED_ON &&
  isBetween(difference, asked, other);

const PASSED_ON = 'passed-on-by-another';

/** A soft note on a wording of two printings that are known, or on what may be two remarks; one on who passed words on, where they are shown with their ways. */
export function isToldByWording({ difference }: DifferenceNote, reworded: readonly Reworded[]): boolean {
  if (difference.severity === 'hard') return false;
  if (difference.rule !== PASSED_ON && difference.type !== 'wording') return false;
  return (
    reworded.some(({ asked, others }) => others.some((other) => isBetween(difference, asked, other))) ||
    (difference.type === 'wording' && !isMuchTheSame(difference))
  );
}

/** So much of the longer reading stands in the other where a rule alone calls them one quotation. */
const LEAST_ALIKE = 0.6;

function isMuchTheSame({ readings: [first, ...rest] }: NotedDifference): boolean {
  const own = foldWords(first.article.text, [first.span]).keys;
  return rest.every(({ article, span }) => {
    const theirs = foldWords(article.text, [span]).keys;
    const shared = theirs.filter((key) => own.includes(key)).length;
    return shared >= LEAST_ALIKE * Math.max(own.length, theirs.length);
  });
}

/** A reading in, or beside, each of both quotations. */
const isBetween = ({ readings, type }: NotedDifference, ...both: readonly HeldQuotation[]): boolean =>
  both.every((said) =>
    readings.some(({ article, span }) => article.id === said.article.id && meets(placesOf(said, type), span)),
  );

const placesOf = (said: HeldQuotation, type: Discrepancy['type']): readonly Span[] => {
  const { mention, relayedBy } = said.quotation;
  return type === 'attribution' ? [...relayedBy, ...(mention ? [mention] : [])] : contentOf(said);
};
