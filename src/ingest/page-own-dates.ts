// Which of a page's dates the page states for itself: in the lines around its headline, or in a line that says "last update" of it.
import type { StatedDate } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { datesIn } from './page-dates.ts';
import type { LabelledLine } from './furniture.ts';
import { says } from './page-lexicon.ts';

export interface OwnDates {
  readonly published: StatedDate | null;
  readonly updated: StatedDate | null;
}

/** How far from the headline a line may stand to speak for the page, in lines. */
const ABOVE = 12;
const BELOW = 14;
const UPDATED =
  /(?:last )?(?:updated?|modified|edited)|mis à jour|aktualisiert|actualizado|aggiornato|atualizado|обновлено/iu;
const PUBLISHED =
  /(?:first )?\b(?:published|posted|created|date)\b|publié|veröffentlicht|publicado|pubblicato|опубликовано/iu;
const LAST_UPDATE = /^(?:last|page) (?:updated?|modified)\b/i;

/** Two different days for one thing: neither is taken. */
export function ownDates(text: string, lines: readonly LabelledLine[]): OwnDates {
  const near = nearLines(lines);
  const published: StatedDate[] = [];
  const updated: StatedDate[] = [];
  for (const { line } of near)
    for (const date of datesIn(text, line)) (saysUpdated(text, { line, date }) ? updated : published).push(date);
  if (updated.length === 0) updated.push(...footerUpdates(text, lines));
  const first = agreed(published);
  const last = agreed(updated);
  return {
    published: first,
    updated: last && (!first || last.iso.slice(0, 10) >= first.iso.slice(0, 10)) ? last : null,
  };
}

/** Short lines that are not the article's own, between the headline's surroundings and the first paragraph. */
function nearLines(lines: readonly LabelledLine[]): LabelledLine[] {
  const headline = lines.findIndex(({ label }) => label === 'headline');
  const body = lines.findIndex(({ label }) => label === 'body');
  const anchor = headline >= 0 ? headline : body;
  if (anchor < 0) return [];
  const until = Math.min(body < 0 ? lines.length : body, anchor + BELOW);
  return lines
    .slice(Math.max(0, anchor - ABOVE), until)
    .filter(
      ({ label, shape }) => (label === 'date' || label === 'byline' || label === 'furniture') && speaksForPage(shape),
    );
}

/** Says a date and little else: a date in a line of many words may be another article's. */
const speaksForPage = (shape: LabelledLine['shape']): boolean =>
  shape.words <= 24 &&
  shape.prose < 0.5 &&
  (shape.folded.length <= 8 || says(shape.starts, 'stamp') || says(shape.starts, 'author') || shape.clock);

/** The nearest word before the date decides: "Published 1 May 2024 | Updated 2 May 2024". */
function saysUpdated(text: string, { line, date }: { line: Span; date: StatedDate }): boolean {
  const before = text.slice(
    Math.max(line.start, (date.span?.start ?? line.start) - 60),
    date.span?.start ?? line.start,
  );
  return lastIndex(before, UPDATED) > lastIndex(before, PUBLISHED);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) last = match.index;
  return last;
}

function footerUpdates(text: string, lines: readonly LabelledLine[]): StatedDate[] {
  return lines
    .filter(
      ({ label, line, shape }) =>
        label !== 'body' && shape.words < 20 && LAST_UPDATE.test(text.slice(line.wordsStart, line.wordsStart + 20)),
    )
    .flatMap(({ line }) => datesIn(text, line));
}

/** The most precise of dates that all name one day; null where they differ or there are none. */
function agreed(dates: readonly StatedDate[]): StatedDate | null {
  const days = new Set(dates.map(({ iso }) => iso.slice(0, 10)));
  const clocks = new Set(dates.filter(({ precision }) => precision !== 'day').map(({ iso, zone }) => iso + zone));
  if (days.size !== 1) return null;
  return clocks.size === 1
    ? (dates.find(({ precision }) => precision !== 'day') ?? null)
    : (dates.find(({ precision }) => precision === 'day') ?? null);
}
