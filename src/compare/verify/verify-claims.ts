/** Finds in a text given what is to be checked: its quotations with whom it gives them to, or the text as a whole. Judges none of them. */
import { extractArticle } from '../../extract/extract-article.ts';
import { readStretches, type Stretch } from '../../extract/marks.ts';
import type { Extraction } from '../../model/extraction.ts';
import type { Quotation } from '../../model/quotation.ts';
import type { Span } from '../../model/span.ts';
import type { Claim } from '../../model/verdict.ts';
import { foldWords } from '../words/fold-words.ts';
import { withoutTag } from './verify-tag.ts';
import { isNameLike, nameParts } from './verify-speaker.ts';

/** Marked words that nobody is said to say are checked from so many words on; fewer are a title or a term. */
const FEWEST_UNSAID = 4;

/**
 * The quotations of a draft in order; the whole text where it has no marks or is one quotation alone. `speaker` stands for the speaker
 * the text itself gives.
 */
export function claimsOf(given: string, speaker: string | null = null): readonly Claim[] {
  const text = withSingleMarks(given);
  const blocks = blocksOf(text);
  const stretches = blocks.flatMap(({ start, end }) => readStretches(text, start, end)).filter(isOuter);
  const alone = wholeOf(text, stretches);
  const tag = stretches.length === 0 && alone ? withoutTag(text, alone) : null;
  if (tag) return [{ spans: [tag.span], speaker: speaker ?? tag.name }];
  if (alone) return [{ spans: [alone], speaker }];
  const extraction = extractArticle({
    text,
    headline: null,
    passages: blocks.slice(0, MOST_BLOCKS).map((span) => ({ span, role: 'body' })),
  });
  const said = extraction.quotations.filter(({ kind, within }) => kind !== 'indirect' && within === null);
  const claims = said.flatMap((quotation) =>
    claimsIn(text, quotation, speaker ?? speakerIn(text, quotation, extraction)),
  );
  const isCovered = coveredBy(claims.flatMap(({ spans }) => spans));
  const unsaid = stretches.filter((one) => !isCovered(one) && wordsIn(text, one) >= FEWEST_UNSAID);
  const all = [...claims, ...unsaid.map(({ start, end }): Claim => ({ spans: [{ start, end }], speaker }))];
  const ordered = all.sort((a, b) => a.spans[0].start - b.spans[0].start);
  const whole = wholeText(text);
  return ordered.length > 0 || whole === null ? ordered : [{ spans: [whole], speaker }];
}

/** Whether a span meets any of these; spans are asked for in order, so that all are looked at once. */
function coveredBy(spans: readonly Span[]): (span: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while (at < ordered.length && (ordered[at]?.end ?? 0) <= start) at++;
    return (ordered[at]?.start ?? end) < end;
  };
}

/** The text as one claim, where its marks are single ones alone: they may be marks inside a quotation that was given without its own. */
export function claimAsOne(text: string, speaker: string | null): Claim | null {
  const whole = /["“”„«»]|''|^\s*['‘]/.test(text) ? null : wholeText(text);
  return whole && { spans: [whole], speaker };
}

function wholeText(text: string): Span | null {
  const whole = trimmed(text, { start: 0, end: text.length });
  return wordsIn(text, whole) > 0 ? whole : null;
}

/** Marks right inside other marks blanked, unit for unit: “''so''”. */
const withSingleMarks = (text: string): string => text.replace(/(?<=["“])''|''(?=["”])/g, '  ');

/** Paragraphs that speakers are looked for in; what is marked in later ones is checked without. */
const MOST_BLOCKS = 3000;

const ENDS_BLOCK = /[.!?…:”"’')\]]$/;
const OPENS = /^["“„«]/;
/** Units that lines are joined up to while a quotation is open, so that one wrong mark does not take the whole draft. */
const LONGEST_JOINED = 2000;

/** Paragraphs: lines, those that a letter or a terminal has wrapped joined again. */
function blocksOf(text: string): Span[] {
  const blocks: { start: number; end: number }[] = [];
  let lastLine = -1;
  for (const { index, 0: line } of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const own = trimmed(text, { start: index, end: index + line.length });
    if (own.start >= own.end) continue;
    const block = blocks.at(-1);
    const isNext = /^[ \t]*(?:\r\n|.)[ \t]*$/su.test(text.slice(lastLine, own.start).slice(0, 40));
    if (block && isNext && goesOn(text.slice(block.start, block.end), text[own.start] ?? '')) block.end = own.end;
    else blocks.push({ ...own });
    lastLine = own.end;
  }
  return blocks;
}

/** Whether a line goes on in the next: its sentence does, or the quotation in it. */
function goesOn(before: string, next: string): boolean {
  if (before.length > LONGEST_JOINED || OPENS.test(next)) return false;
  const straight = before.split('"').length % 2 === 0;
  const isOpen = before.lastIndexOf('“') > before.lastIndexOf('”') || straight;
  return isOpen || !ENDS_BLOCK.test(before);
}

const isOuter = ({ inside, single, closed, start, end }: Stretch): boolean =>
  inside < 0 && start < end && (!single || closed);

/** The words, where marks hold all of the text or none of it; else null. */
function wholeOf(text: string, stretches: readonly Stretch[]): Span | null {
  const given = trimmed(text, { start: 0, end: text.length });
  const [first] = stretches;
  if (!first) return wordsIn(text, given) > 0 ? given : null;
  const alone =
    stretches.length === 1 &&
    /^[\s.,;:!?]*$/.test(text.slice(given.start, first.outerStart) + text.slice(first.outerEnd, given.end));
  return alone ? { start: first.start, end: first.end } : null;
}

function trimmed(text: string, { start, end }: Span): Span {
  const whole = text.slice(start, end);
  return { start: end - whole.trimStart().length, end: start + whole.trimEnd().length };
}

/** Words around a tag, and in paragraphs that follow, are one claim; words in marks with the writer's own between are one each. */
function claimsIn(text: string, { kind, pieces }: Quotation, speaker: string | null): Claim[] {
  const spans = pieces.flatMap(({ quoted }) => quoted).filter((span) => wordsIn(text, span) > 0);
  const [first, ...rest] = spans;
  if (!first) return [];
  return kind === 'direct' ? [{ spans: [first, ...rest], speaker }] : spans.map((span) => ({ spans: [span], speaker }));
}

/** The name the draft gives the words to, where it says so and does not only lean on one. */
function speakerIn(
  text: string,
  { speaker, mention, attribution }: Quotation,
  { speakers }: Extraction,
): string | null {
  if (mention === null) return null;
  const figure = speaker === null ? undefined : speakers[speaker];
  if (figure?.kind === 'person' || figure?.kind === 'body') {
    const printed = foldWords(text, [mention]).keys;
    const named = foldWords(figure.name, [{ start: 0, end: figure.name.length }]).keys;
    if (attribution.sure || named.some((part) => printed.includes(part))) return figure.name;
  }
  const printed = text.slice(mention.start, mention.end);
  const after =
    nameParts(printed).length > 0 ? null : NAME_AFTER.exec(text.slice(mention.end, mention.end + LONGEST_NAME));
  if (after) return `${printed}${after[0]}`;
  return isNameLike(text, mention) && nameParts(printed).length > 0 ? printed : null;
}

/** A title whose point was taken for the end of a sentence: “Ms”, then “. Okafor”. */
const NAME_AFTER = /^\.? +\p{Lu}[\p{L}’'-]*(?: +\p{Lu}[\p{L}’'-]*)?/u;
const LONGEST_NAME = 60;

const wordsIn = (text: string, span: Span): number => foldWords(text, [span]).keys.length;
