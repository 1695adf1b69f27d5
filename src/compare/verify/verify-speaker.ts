/** Whether an article gives words to whom a claim gives them. Says same, other or unsettled; never guesses a name. */
import type { SpeakerInArticle } from '../../model/extraction.ts';
import type { HeldArticle } from '../../model/held.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Evidence } from '../../model/verdict.ts';
import { NAME_TITLES } from '../words/fold-data.ts';
import { foldWords } from '../words/fold-words.ts';

type Fit = Evidence['speaker'];

/** Words that a quotation's place is looked round for a name in. */
const AROUND = 400;

/** `at`: the words found; `quotation`: null where nobody is given them. */
export function speakerFit(
  claimed: string | null,
  held: HeldArticle,
  { quotation, at }: { quotation: Quotation | null; at: Span },
): Fit {
  const wanted = claimed === null ? [] : nameParts(claimed);
  if (wanted.length === 0) return 'not-asked';
  const { text } = held.article;
  if (quotation === null) return 'other';
  const { attribution, mention, relayedBy } = quotation;
  const partsAt = ({ start, end }: Span) => nameParts(text.slice(start, end));
  const figure = quotation.speaker === null ? undefined : held.extraction.speakers[quotation.speaker];
  const names = figure ? namesOf(figure, partsAt) : [];
  if (isNamed(wanted, names)) return attribution.certainty >= LIKELY ? 'same' : 'unsettled';
  if (names.length === 0 && mention && isSameName(wanted, partsAt(mention))) return 'same';
  if (relayedBy.map(partsAt).some((relay) => relay.length <= wanted.length && isSameName(wanted, relay))) return 'same';
  if (figure && attribution.certainty >= LIKELY) return 'other';
  const near = foldWords(text, [
    { start: Math.max(0, at.start - AROUND), end: Math.min(text.length, at.end + AROUND) },
  ]);
  const isNear = near.keys.some((key) => key.replace(/'s?$/, '') === wanted.at(-1));
  return isNear && (mention === null || !isNameLike(text, mention)) ? 'unsettled' : 'other';
}

/** From here on a candidate is likely enough to speak against another name, though not to be named. */
const LIKELY = 0.7;

function namesOf(figure: SpeakerInArticle, partsAt: (span: Span) => readonly string[]): (readonly string[])[] {
  const { name, designations, known } = figure;
  const told = known && 'name' in known ? [known.name, ...known.forms] : [];
  return [
    ...[name, ...told].map(nameParts),
    ...designations.flatMap(({ span, as }) => (as === 'name' ? [partsAt(span)] : [])),
  ];
}

/** A full name is not met by a bare one of somebody whom the article names in full: “Wang Yi” is not every “Wang”. */
function isNamed(wanted: readonly string[], names: readonly (readonly string[])[]): boolean {
  const full = names.filter(({ length }) => length > 1);
  return (wanted.length > 1 && full.length > 0 ? full : names).some((name) => isSameName(wanted, name));
}

/** Words of the article's for the speaker that hold a name, as far as capitals tell. */
export const isNameLike = (text: string, { start, end }: Span): boolean =>
  /(?:^|\s)(?!(?:He|She|They|It|We|I|Who|The|A|An|His|Her|Their|One|Another)\b)\p{Lu}/u.test(text.slice(start, end));

/** Parts of a name, titles and initials left out, folded; none of a role. */
export function nameParts(name: string): readonly string[] {
  const parts = foldWords(name, [{ start: 0, end: name.length }]).keys.map((key) => key.replace(/'s?$/, ''));
  return parts.filter((part) => part.length > 1 && !NAME_TITLES.has(part));
}

/** One name holds all of the other: “Okafor” and “Ada Okafor”, not “Ada Okafor” and “Bruno Okafor”. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return a.every((part) => b.includes(part)) || b.every((part) => a.includes(part));
}
