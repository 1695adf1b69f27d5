/** Closes a draft over a notice to editors at the top of its text or by its headline. What such a notice is: `closing-notice.ts`. */
import type { Problem } from '../model/problem.ts';
import { closingNotice } from './closing-notice.ts';
import type { ArticleDraft } from './format.ts';
import { linesOf } from './paragraphs.ts';
import { partial, type ProblemRule } from './problem-rules.ts';

/** How many lines with words are looked at from the top, and on each side of the headline. */
const linesAtTop = 10;
const linesAround = 3;
/** How far one looks for them, in UTF-16 units. */
const reach = 4000;

/**
 * The draft, closed if a notice stands in its headline, among the first lines of its text (from `from`), or close to its
 * headline. What is stated of an embargo or a withdrawal goes before what a notice says.
 */
export function heedNotice(
  draft: ArticleDraft,
  { path, from, rule }: { readonly path: string; readonly from: number; readonly rule: ProblemRule },
): { readonly draft: ArticleDraft; readonly problems: readonly Problem[] } {
  if (draft.release.embargo || draft.release.status === 'withdrawn') return { draft, problems: [] };
  const notices = linesToHeed(draft, from).flatMap((line, index) => {
    const notice = index === 0 && /^\W{0,10}EMBARGO\W{0,10}$/.test(line) ? { until: null } : closingNotice(line);
    return notice ? [{ line, until: notice.until }] : [];
  });
  const [first] = notices;
  if (!first) return { draft, problems: [] };
  const instants = notices.map(({ until }) => until);
  const until = instants.includes(null) ? null : Math.max(...instants.map(Number));
  const stays = until === null ? 'the article stays closed' : 'the article is closed until then';
  const reason = `It says “${first.line.trim().slice(0, 60)}”, so ${stays}; state the embargo as metadata, such as embargo: 2026-12-01T06:00+01:00.`;
  const release = { ...draft.release, embargo: { until } };
  return { draft: { ...draft, release }, problems: [partial(rule, path, reason, 'embargo')] };
}

function linesToHeed({ text, headline }: ArticleDraft, from: number): string[] {
  const top = wordyLines(text, from, text.length).slice(0, linesAtTop);
  const at = headline?.span;
  const around =
    at && at.start >= from
      ? [
          ...wordyLines(text, Math.max(from, at.start - reach), at.start).slice(-linesAround),
          ...wordyLines(text, at.end, text.length).slice(0, linesAround),
        ]
      : [];
  return [...top, ...around, ...(headline ? [headline.text] : [])];
}

/** The lines with words between two offsets, no further than one looks; one that is cut off there is too long for a notice. */
function wordyLines(text: string, from: number, to: number): string[] {
  return linesOf(text, from, Math.min(to, from + reach)).flatMap((line) =>
    line.text.trim() === '' ? [] : [line.text],
  );
}
