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

describe('a watch, of a text that was edited', () => {
  const OKAFOR = { ...WATCH, choice: { ...WATCH.choice, speakers: ['Ada Okafor'] } };
  const HARBOUR = { ...WATCH, choice: { ...WATCH.choice, topics: ['harbour dues'] } };
  /** The same path with another text, held from now on. */
  const edit = (change: (text: string) => string) =>
    desk.newsroom.take(desk.now, { ...FERRY, text: change(FERRY.text) });
  const pass = async () => {
    for (let tick = 0; tick < 4; tick++) await desk.after(MINUTE);
  };
  const add = (words: string) => (text: string) => `${text}\n\n${words}`;

  test.each([
    ['a paragraph about something else is added', add('The weather held all week, and the market was full.')],
    [
      'a word is mended in a sentence that names them',
      (text: string) => text.replace('the harbour master', 'harbour master'),
    ],
    ['somebody else is quoted', add('“The islands were asked twice,” said Mira Lindqvist, the engineer.')],
    ['the headline is another, without them', (text: string) => text.replace('Ferry dues to rise', 'Dues to rise')],
  ])('that was held when it was made: %s: no alert', async (_, change) => {
    desk.add(OKAFOR);
    await pass();
    edit(change);
    await pass();
    expect(desk.board.posts).toEqual([]);
  });

  test('what it had told already is not told again; a new quotation is, alone', async () => {
    desk.add(OKAFOR);
    await pass();
    desk.newsroom.take(desk.now, FERRY_TOO);
    await pass();
    expect(desk.board.posts).toHaveLength(1);
    const more = add('“Come what may, we sail,” said Ada Okafor.');
    const weather = add('The weather held all week, and the market was full.');
    desk.newsroom.take(desk.now, { ...FERRY_TOO, text: weather(FERRY_TOO.text) });
    await pass();
    expect(desk.board.posts).toHaveLength(1);
    desk.newsroom.take(desk.now, { ...FERRY_TOO, text: more(weather(FERRY_TOO.text)) });
    await pass();
    expect(desk.board.posts).toHaveLength(2);
    expect(desk.board.posts[1]?.text).toContain('Come what may, we sail');
    expect(desk.board.posts[1]?.text).not.toContain('not one coin of it');
    expect(desk.board.posts[1]?.text).toContain('paragraph 3 of 3');
  });

  test('words that were changed are a new quotation; so are old words that are theirs now', async () => {
    desk.add(OKAFOR);
    await pass();
    edit((text) => text.replace('not one coin', 'not one penny'));
    await pass();
    expect(desk.board.posts[0]?.text).toContain('not one penny');
    expect(desk.board.posts[0]?.text).toContain('1 quotation.');
    edit((text) =>
      text.replace('not one coin', 'not one penny').replace('said Jonas Reyes, a fisherman', 'said Ada Okafor'),
    );
    await pass();
    expect(desk.board.posts[1]?.text).toContain('Nobody asked the islands');
  });

  test('a new mention is told, in quiet hours as well when they end, though the text was edited once more', async () => {
    desk.add({ ...HARBOUR, when: { ...HARBOUR.when, quiet: { from: '12:00', to: '18:00' } } });
    await pass();
    const mention = add('Ships of other ports pay harbour dues from May on, the council has found.');
    edit(mention);
    await desk.after(HOUR);
    edit((text) => mention(text).replace('a fisherman', 'the fisherman'));
    await desk.after(6 * HOUR);
    await pass();
    expect(desk.board.posts).toHaveLength(1);
    edit((text) => add('It rained.')(mention(text)));
    await pass();
    expect(desk.board.posts).toHaveLength(1);
  });

  test('… also over a restart', async () => {
    desk.add(OKAFOR);
    await pass();
    const next = new Desk(desk.state);
    next.now = desk.now;
    next.newsroom.take(desk.now, { ...FERRY, text: `${FERRY.text}\n\nThe weather held all week.` });
    for (let tick = 0; tick < 4; tick++) await next.after(MINUTE);
    expect(next.board.posts).toEqual([]);
  });
});
