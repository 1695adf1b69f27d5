/** What must be so after kills, in lines that say what is not. For tests alone. */
import type { Outcome } from './kill-world.ts';

/** What was posted, told, corrected, and how the ledger knows it: each exactly once. Lines of what is amiss; none where all is well. */
export function amiss({ wanted, posted, told, corrected, edits, issues, notices }: Outcome, closed: boolean): string[] {
  const times = new Map<string, number>();
  for (const mark of posted) times.set(mark, (times.get(mark) ?? 0) + 1);
  const unknown = issues.filter(({ state }) => state === 'unknown').length;
  const missing = wanted.filter((mark) => !times.has(mark));
  const open = issues.flatMap(({ state, corrections }) => [state, ...corrections.map((one) => one.state)]);
  const failed = open.filter((state) => state !== 'posted' && state !== 'made' && !(closed && state === 'unknown'));
  return [
    ...[...times].flatMap(([mark, count]) => (count > 1 ? [`${mark}: posted ${count} times`] : [])),
    ...posted.flatMap((mark) => (wanted.includes(mark) ? [] : [`${mark}: posted, and not due`])),
    ...(closed ? [] : missing.map((mark) => `${mark}: not posted`)),
    ...(missing.length > unknown ? [`${missing.length} slots are not there, ${unknown} are unknown`] : []),
    ...(issues.length === wanted.length ? [] : [`${issues.length} issues for ${wanted.length} slots`]),
    ...failed.map((state) => `something is ${state}`),
    ...told.flatMap((count, n) =>
      count === 1 || (closed && count === 0) ? [] : [`article ${n}: told ${count} times`],
    ),
    ...corrected.flatMap((count, n) =>
      count === (edits[n] ?? 0) ? [] : [`article ${n}: corrected ${count} times, edited ${edits[n]} times`],
    ),
    ...(unknown > 0 && notices.length === 0 ? ['what is unknown was told to nobody'] : []),
  ];
}
