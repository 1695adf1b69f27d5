// Reads the outlet's name where the page itself states it: its sign-off, or its copyright line with a second line to agree. Two names: none.
import type { Span } from '../model/span.ts';
import type { LabelledLine } from './furniture.ts';
import { says } from './page-lexicon.ts';
import { isMasthead } from './page-masthead.ts';

/** A page has one copyright line or two; more are not read, so that the work stays linear. */
const RIGHTS_LINES = 3;
const RIGHTS = /copyright|©|\(c\)|all rights reserved/i;
/** The holder's name in a copyright line: what is left without the sign, the years and the set phrases. */
const AROUND_HOLDER =
  /copyright|©|\(c\)|&copy;|all rights? reserved\.?|(?:19|20)\d\d(?: ?[-–] ?(?:(?:19|20)\d\d|present))?|[@|•·]|\bby\b/giu;

/** A firm that owns outlets is not the outlet: a holder with one of these words is left alone. */
const FIRM =
  /\b(?:company|companies|co|corp|corporation|inc|incorporated|ltd|limited|llc|llp|plc|pvt|gmbh|media|group|holdings?|publishing|publications|publishers|communications|networks?|partners|digital|interactive|enterprises|foundation|trust|associated|authors?|contributors?)\b/i;

/** The outlet's name as printed, or null. `lines` are all visible lines of the page. */
export function outletOf(text: string, lines: readonly LabelledLine[]): Span | null {
  const found = [...signOffs(text, lines), ...holders(text, lines)];
  const keys = new Set(found.map((span) => foldedLetters(text.slice(span.start, span.end))));
  const all = [...keys];
  const agree = all.every((key) => all.every((other) => key.startsWith(other) || other.startsWith(key)));
  return agree ? (found[0] ?? null) : null;
}

const foldedLetters = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The line directly below the last paragraph, advertisement marks passed over: "The Harbour Gazette". */
function signOffs(text: string, lines: readonly LabelledLine[]): Span[] {
  const last = lines.findLastIndex(({ label }) => label === 'body');
  if (last < 0) return [];
  let i = last + 1;
  while (says(lines[i]?.shape.is ?? 0, 'ad')) i += 1;
  const next = lines[i];
  if (!next || next.label === 'headline' || next.line.marker !== 'none' || next.line.gap === 0) return [];
  const span = { start: next.line.wordsStart, end: next.line.end };
  return isMasthead(text.slice(span.start, span.end)) ? [span] : [];
}

/** Names in copyright lines that another furniture line of the page bears out; the more readable of the two printed forms. */
function holders(text: string, lines: readonly LabelledLine[]): Span[] {
  const furniture = lines.filter(({ label, shape }) => label === 'furniture' && shape.words <= 40);
  return furniture
    .filter(({ line }) => RIGHTS.test(text.slice(line.start, line.end)))
    .slice(-RIGHTS_LINES)
    .flatMap((rights) => {
      const holder = holderIn(text, rights.line);
      const second =
        holder &&
        secondName(
          text,
          holder,
          furniture.filter((other) => other !== rights),
        );
      return holder && second ? [moreReadable(text, holder, second)] : [];
    });
}

/** The longest run of words the set phrases leave over, two letters and more in the first; none where two different names are left. */
function holderIn(text: string, line: Span): Span | null {
  const printed = text.slice(line.start, line.end);
  const parts: Span[] = [];
  let at = 0;
  for (const match of [...printed.matchAll(AROUND_HOLDER), null]) {
    const end = match ? match.index : printed.length;
    const part = /[\p{L}\p{N}][^.,;:()]*[\p{L}\p{N}!]/u.exec(printed.slice(at, end));
    if (part) parts.push({ start: line.start + at + part.index, end: line.start + at + part.index + part[0].length });
    at = match ? match.index + match[0].length : end;
  }
  const names = new Set(parts.map((part) => foldedLetters(text.slice(part.start, part.end))));
  const only = parts[0];
  const firm = only !== undefined && FIRM.test(text.slice(only.start, only.end));
  return names.size === 1 && only && !firm && only.end - only.start <= 50 && /^\p{Lu}/u.test(text.slice(only.start))
    ? only
    : null;
}

/** The beginning of another line that says the same name: one begins with the other, five letters and more. */
function secondName(text: string, holder: Span, others: readonly LabelledLine[]): Span | null {
  const key = foldedLetters(text.slice(holder.start, holder.end));
  for (const { line, shape } of others) {
    if (shape.words > 6 || RIGHTS.test(text.slice(line.start, line.end))) continue;
    const words = [...text.slice(line.wordsStart, line.end).matchAll(/\S+/g)];
    for (let count = words.length; count > 0; count -= 1) {
      const last = words[count - 1];
      const end = line.wordsStart + (last ? last.index + last[0].length : 0);
      const other = foldedLetters(text.slice(line.wordsStart, end));
      if (other.length >= 5 && (key === other || key.startsWith(other))) return { start: line.wordsStart, end };
    }
  }
  return null;
}

/** A name with spaces or hyphens says more than one run together; then the one in the copyright line. */
function moreReadable(text: string, holder: Span, second: Span): Span {
  const breaks = (span: Span): number => text.slice(span.start, span.end).match(/[\s-]/g)?.length ?? 0;
  return breaks(second) > breaks(holder) ? second : holder;
}
