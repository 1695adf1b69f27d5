/** Long answers, page by page. */
import type { Action } from '../reply/reply.ts';
import { UserError } from '../user-error.ts';

/** Excerpts on one page of an answer. */
const PAGE = 5;

/** One page of what was found, the number of its first, and the way to the others. @throws UserError when there is no such page. */
export function page<Hit>(
  hits: readonly Hit[],
  number: number,
): { shown: readonly Hit[]; from: number; place: string; pages: number } {
  const pages = Math.max(1, Math.ceil(hits.length / PAGE));
  if (number > pages) throw new UserError(`There is no page ${number}; the last is page ${pages}.`, [String(pages)]);
  const shown = hits.slice((number - 1) * PAGE, number * PAGE);
  const from = (number - 1) * PAGE + 1;
  const range = shown.length === 1 ? from : `${from}–${from + shown.length - 1}`;
  return { shown, from, pages, place: pages === 1 ? '' : ` · ${range} of ${hits.length}` };
}

/** The buttons that turn pages: the same command with its options, another page. */
export function pageActions(
  command: string,
  options: Readonly<Record<string, string | undefined>>,
  number: number,
  pages: number,
): Action[] {
  const to = (label: string, other: number): Action => ({
    label,
    command,
    options: { ...given(options), page: String(other) },
    pages,
  });
  return [...(number > 1 ? [to('Previous', number - 1)] : []), ...(number < pages ? [to('Next', number + 1)] : [])];
}

/** Another command that finds something where this one did not; none where it would not either. */
export function elsewhere(
  label: string,
  count: number,
  command: string,
  options: Readonly<Record<string, string | undefined>>,
): Action[] {
  return count === 0 ? [] : [{ label, command, options: given(options) }];
}

const given = (options: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(options).filter((entry): entry is [string, string] => entry[1] !== undefined));
