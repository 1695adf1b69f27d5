/** An answer's title in the room it has; one that is longer is marked and stands whole under it. */
import type { Line } from '../../reply/slice.ts';
import type { Group } from './fill.ts';
import { cutStretch, drawStretch, lengthOf, run, runsOf, type Stretch, stretch } from './stretch.ts';

/** `title` is '' where the reply has none; `whole` holds a group where the title was cut. */
export function titleOf(
  line: Line,
  prefix: Stretch['prefix'],
  room: number,
): { title: string; whole: readonly Group[] } {
  const mark = prefix === '' ? '**' : '';
  const runs = runsOf(line, mark).filter((one) => 'markdown' in one || one.text !== '');
  if (runs.length === 0) return { title: '', whole: [] };
  const full = stretch(prefix, ...runs);
  if (lengthOf(full) <= room) return { title: drawStretch(full), whole: [] };
  const [beginning] = cutStretch(full, room - 2);
  const cut = stretch(prefix, ...(beginning?.runs ?? []), run(' …'));
  return { title: drawStretch(cut), whole: [{ stretches: [stretch('', ...runsOf(line))], excerpt: null }] };
}
