// Finds who signs an article, where it is dated, the agencies it credits and its correction line; each as printed, or nothing.
import type { Span } from '../model/span.ts';
import type { LabelledLine } from './furniture.ts';
import { datesIn } from './page-dates.ts';
import { says } from './page-lexicon.ts';
import { trimmed } from './page-lines.ts';

/** World and large national news agencies, by the names they are credited with. Origin: general knowledge. */
const AGENCIES = [
  'Reuters',
  'Associated Press',
  'AP',
  'AFP',
  'Agence France-Presse',
  'dpa',
  'DPA',
  'EFE',
  'ANSA',
  'Xinhua',
  'TASS',
  'Tass',
  'Interfax',
  'RIA Novosti',
  'PTI',
  'Press Trust of India',
  'ANI',
  'IANS',
  'UPI',
  'Bloomberg',
  'PA Media',
  'Press Association',
  'Kyodo',
  'Yonhap',
  'Anadolu',
  'Anadolu Agency',
  'IRNA',
  'Bernama',
  'Antara',
  'Ukrinform',
  'APA',
  'Belga',
  'Lusa',
  'NTB',
  'TT',
  'STT',
  'PAP',
  'CTK',
  'Canadian Press',
  'The Canadian Press',
  'AAP',
  'Australian Associated Press',
  'Agencies',
  'agencies',
  'News Agencies',
  'Wire Services',
].sort((a, b) => b.length - a.length);

const CREDIT_LINE =
  /^(?:\(?(?:additional )?(?:reporting|editing|writing|compiled|translated|source|sources|agency|credit)\b|by\b|from\b|with\b|—|–|-|\()/i;
const DATELINE =
  /^(\p{Lu}[\p{Lu}\p{M}.'’/ -]{2,40}(?:, [\p{L}.' ]{2,25}){0,2}(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?)(?: ?\(([^()]{2,40})\))?(?: ?[—–]+ ?| -{1,2} |: )/u;
const AGENCY_ONLY = /^\(([^()]{2,40})\) ?[—–-]/u;
const CORRECTION =
  /^(?:corrections?|clarification|editor['’]s note: correction|erratum)(?: ?\([^)]{1,40}\))?(?: (?:added|appended|made)\b[^:]{0,40})?:|^this (?:article|story|post|piece|report) (?:was|has been) (?:amended|corrected|updated to correct|clarified)\b|^(?:an|a previous|an earlier) (?:earlier )?version of this (?:article|story|post|report)\b/i;

export interface Credits {
  readonly byline: Span | null;
  readonly dateline: Span | null;
  readonly agencies: readonly Span[];
  readonly correction: Span | null;
}

export function creditsOf(text: string, lines: readonly LabelledLine[]): Credits {
  const body = lines.filter(({ label }) => label === 'body');
  const first = body[0];
  const dated = first ? datelineOf(text, first.line) : { dateline: null, agency: null };
  const bylines = lines.filter(({ label }) => label === 'byline');
  const credited = lines.filter((line) => isCredit(text, line)).flatMap(({ line }) => agenciesIn(text, line));
  const named = [...credited, ...(dated.agency ? agenciesIn(text, dated.agency) : [])];
  return {
    byline: bylineOf(text, bylines, first),
    dateline: dated.dateline,
    agencies: named.sort((a, b) => a.start - b.start),
    correction:
      lines
        .filter(({ label, shape }) => label !== 'headline' && shape.words < 120)
        .map(({ line }) => line)
        .map(({ wordsStart, end }) => ({ start: wordsStart, end }))
        .find(({ start }) => CORRECTION.test(text.slice(start, start + 120))) ?? null,
  };
}

/** The first by-line above the article that names somebody, without the date some dumps run into it. */
function bylineOf(text: string, bylines: readonly LabelledLine[], first: LabelledLine | undefined): Span | null {
  const named = bylines.find(
    ({ line, shape }) =>
      (!first || line.start < first.line.start) &&
      shape.folded.length > 1 &&
      !says(shape.is, 'author') &&
      shape.capitalised > 0.2,
  );
  if (!named) return null;
  const { wordsStart, end } = named.line;
  const date = datesIn(text, named.line)[0]?.span;
  return trimmedName(text, { start: wordsStart, end: date && date.start > wordsStart + 4 ? date.start : end });
}

function trimmedName(text: string, span: Span): Span {
  let end = span.end;
  while (end > span.start && /[\s|•·,–—-]/.test(text.charAt(end - 1))) end -= 1;
  return { start: span.start, end };
}

/** Place (and day) before the dash that opens the first paragraph, with the agency in brackets behind it. */
function datelineOf(text: string, line: Span): { dateline: Span | null; agency: Span | null } {
  const seen = text.slice(line.start, Math.min(line.end, line.start + 140));
  const match = DATELINE.exec(seen);
  const alone = match ? null : AGENCY_ONLY.exec(seen);
  if (alone)
    return { dateline: null, agency: { start: line.start + 1, end: line.start + 1 + (alone[1]?.length ?? 0) } };
  if (!match?.[1]) return { dateline: null, agency: null };
  const place = trimmed(text, { start: line.start, end: line.start + match[1].length });
  const open = match[2] === undefined ? -1 : seen.indexOf('(', match[1].length);
  return {
    dateline: place,
    agency: open < 0 ? null : { start: line.start + open + 1, end: line.start + open + 1 + (match[2]?.length ?? 0) },
  };
}

const isCredit = (text: string, { label, line, shape }: LabelledLine): boolean =>
  label === 'byline' ||
  (label !== 'body' &&
    label !== 'caption' &&
    label !== 'headline' &&
    shape.words <= 30 &&
    says(shape.starts, 'author') &&
    CREDIT_LINE.test(text.slice(line.wordsStart, line.wordsStart + 40)));

/** Agencies named in a credit, longest name first, none inside another. */
function agenciesIn(text: string, span: Span): Span[] {
  const seen = text.slice(span.start, Math.min(span.end, span.start + 300));
  const found: Span[] = [];
  for (const name of AGENCIES) {
    for (let at = seen.indexOf(name); at >= 0; at = seen.indexOf(name, at + name.length)) {
      const end = at + name.length;
      const whole = !/[\p{L}\p{N}]/u.test(seen[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(seen[end] ?? '');
      if (whole && !found.some((other) => at < other.end && end > other.start)) found.push({ start: at, end });
    }
  }
  return found.map(({ start, end }) => ({ start: start + span.start, end: end + span.start }));
}
