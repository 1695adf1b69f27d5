/** A digest that was posted over two articles, and a newsroom that says something else afterwards. For tests alone. */
import { expect } from 'vitest';
import type { FedNewsroom, Reading } from '../../src/newsroom.ts';
import { newsroomOn, readingOf } from '../corrections/own-word.ts';
import { openMemoryState } from '../../src/state/state.ts';
import { DAILY, Desk } from './desk.ts';

const [MINUTE, HOUR] = [60_000, 3_600_000];

export interface Following {
  readonly desk: Desk;
  readonly fed: FedNewsroom;
  readonly id: number;
  /** The lines of the post. */
  readonly post: () => string[];
  /** The corrections in it. */
  readonly said: () => string[];
  /** The newsroom says this from now on; the post is looked at. */
  readonly take: (rest: Partial<Reading>) => Promise<void>;
  readonly log: () => readonly { readonly what: string; readonly state: string; readonly reason: string | null }[];
}

/** A digest that was posted, over the mill and the weir. */
export async function posted(rest: Partial<Reading> = {}): Promise<Following> {
  const fed = await newsroomOn(rest);
  const desk = new Desk(openMemoryState(), fed.look);
  const { id } = desk.add({ ...DAILY, when: { ...DAILY.when, zone: 'Europe/Oslo' } });
  await desk.at('2026-05-04T06:30Z');
  const post = () => (desk.board.posts[0]?.text ?? '').split('\n');
  expect(desk.board.posts).toHaveLength(1);
  return {
    desk,
    fed,
    id,
    post,
    said: () => post().filter((line) => line.startsWith('Correction, ')),
    async take(more) {
      await fed.take(readingOf({ ...rest, ...more }), desk.now);
      await desk.after(HOUR);
      // An edited text has to stand for a minute.
      await desk.after(MINUTE);
    },
    log: () => desk.state.ledger.list(id, 9).flatMap(({ corrections }) => corrections),
  };
}
