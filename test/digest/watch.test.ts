/** Alerts as news come: what they tell, and when. */
import { beforeEach, describe, expect, test } from 'vitest';
import { Desk, START, WATCH } from './desk.ts';
import { BRIDGE, FERRY, FERRY_TOO } from './newsroom.ts';

const [SECOND, MINUTE, HOUR] = [1000, 60_000, 3_600_000];

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
  desk.newsroom.take(START - HOUR, FERRY);
});

describe('a watch', () => {
  const OKAFOR = { ...WATCH, choice: { ...WATCH.choice, speakers: ['Ada Okafor'] } };

  test('tells nothing that was held already, and what comes within a minute in one alert', async () => {
    const { id } = desk.add(OKAFOR);
    await desk.after(HOUR);
    desk.newsroom.take(desk.now, BRIDGE);
    await desk.after(2 * MINUTE);
    expect(desk.board.posts).toEqual([]);
    desk.newsroom.take(desk.now, FERRY_TOO);
    await desk.after(30 * SECOND);
    desk.newsroom.take(desk.now, {
      ...FERRY_TOO,
      id: 'more.txt',
      outlet: 'The Sele Post',
      text: `${FERRY_TOO.text}\n\n“Come what may, we sail,” said Ada Okafor.`,
    });
    await desk.after(29 * SECOND);
    expect(desk.board.posts).toEqual([]);
    await desk.after(SECOND);
    for (let tick = 0; tick < 5; tick++) await desk.after(MINUTE);
    expect(desk.board.posts).toHaveLength(1);
    expect(desk.board.posts[0]?.text).toContain(`Watch ${id} · Ada Okafor`);
    expect(desk.board.posts[0]?.text).toContain('Just in: 2 articles (2 outlets), 3 quotations.');
  });

  test('tells nothing of a text that was held, under a new path', async () => {
    desk.add(OKAFOR);
    desk.newsroom.take(desk.now + MINUTE, { ...FERRY, id: 'moved/ferry.txt' });
    await desk.after(HOUR);
    desk.newsroom.remove('ferry.txt');
    await desk.after(HOUR);
    expect(desk.board.posts).toEqual([]);
  });

  test('is silent in quiet hours, and tells afterwards', async () => {
    desk.add({ ...OKAFOR, when: { ...OKAFOR.when, quiet: { from: '12:00', to: '18:00' } } });
    desk.newsroom.take(desk.now + MINUTE, FERRY_TOO);
    await desk.after(5 * HOUR);
    expect(desk.board.posts).toEqual([]);
    await desk.after(HOUR);
    expect(desk.board.posts).toHaveLength(1);
  });

  test('that may not post is not tried again at once', async () => {
    const { id } = desk.add(OKAFOR);
    desk.newsroom.take(desk.now + MINUTE, FERRY_TOO);
    desk.board.answers.push({ kind: 'forbidden', reason: 'it may not send messages' });
    for (let tick = 0; tick < 30; tick++) await desk.after(MINUTE);
    expect(desk.log(id)).toEqual(['posted', 'failed']);
    expect(desk.board.attempts).toBe(2);
    expect(desk.state.subscriptions.byId(id)?.strikes).toBe(0);
  });
});
