/** Posts that are no longer right: what each says then, once, and what is taken out of it. */
import { describe, expect, test } from 'vitest';
import type { ArticleStatus } from '../../src/model/article.ts';
import { MILL, newsroomOn, readingOf, WEIR } from '../corrections/own-word.ts';
import { article } from '../held-article.ts';
import { openMemoryState } from '../../src/state/state.ts';
import { Desk, START, WATCH } from './desk.ts';
import { posted } from './posted.ts';

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 24 * 3_600_000];
const OLIN = '“Nobody will pay for any of this,”';

const edited = (from: typeof MILL, change: (text: string) => string) =>
  article({
    id: from.id,
    text: change(from.text),
    ...(from.outlet ? { outlet: from.outlet.text } : {}),
    published: '2024-05-07',
  });
const standing = (status: ArticleStatus) => ({ ...MILL, status });

describe('an article that may be shown no more', () => {
  test('withdrawn: what was shown of it goes, the rest stays, and the post says so once, dated in its zone', async () => {
    const { post, said, take, desk, log } = await posted();
    expect(post().join('\n')).toContain('Nobody will pay');
    await take({ articles: [standing({ kind: 'withdrawn', reason: 'the mayor objected' }), WEIR] });
    expect(said()).toEqual([
      'Correction, 4 May 2026, 09:30 Europe/Oslo: an article from The Tarn Gazette was withdrawn; what was shown here is taken out.',
    ]);
    expect(post().join('\n')).not.toMatch(/Nobody will pay|cheaper|Council votes|mayor objected/);
    expect(post().join('\n')).toContain('the best race of my life');
    await desk.after(DAY);
    await take({ articles: [standing({ kind: 'withdrawn', reason: 'again' }), WEIR] });
    expect([said().length, desk.board.edits]).toEqual([1, 1]);
    expect(log()).toEqual([
      { at: expect.any(Number), what: expect.stringContaining('withdrawn'), state: 'made', reason: null },
    ]);
  });

  test('under an embargo anew: the same', async () => {
    const { post, said, take } = await posted();
    await take({ articles: [standing({ kind: 'embargoed', until: null }), WEIR] });
    expect(said()).toEqual([expect.stringContaining('an article from The Tarn Gazette is under an embargo')]);
    expect(post().join('\n')).not.toMatch(/Nobody will pay|cheaper|Council votes/);
  });

  test('deleted, or moved to another path: nothing is said; withdrawn there, it is', async () => {
    const { said, take } = await posted();
    await take({ articles: [WEIR] });
    await take({ articles: [{ ...MILL, id: 'tarn/2024/mill.md' }, WEIR] });
    expect(said()).toEqual([]);
    await take({ articles: [{ ...standing({ kind: 'withdrawn', reason: 'x' }), id: 'tarn/2024/mill.md' }, WEIR] });
    expect(said()).toHaveLength(1);
  });
});

test('withdrawn, though its very text is held under another path: taken out', async () => {
  const { said, take } = await posted();
  const twin = { ...MILL, id: 'wire/mill.md', outlet: { text: 'The Wire', span: null } };
  await take({ articles: [standing({ kind: 'withdrawn', reason: 'x' }), twin, WEIR] });
  expect(said()).toEqual([expect.stringContaining('an article from The Tarn Gazette was withdrawn')]);
});

describe('an article whose text was changed', () => {
  test('words shown are no longer printed so: said, without the new ones; the others stay as they are', async () => {
    const { said, take, post } = await posted();
    await take({ articles: [edited(MILL, (text) => text.replace('Nobody will pay', 'The town will pay')), WEIR] });
    expect(said()).toEqual([
      'Correction, 4 May 2026, 09:31 Europe/Oslo: The Tarn Gazette has changed its article: words given to Mara Olin here are not in it any more.',
    ]);
    expect(post().join('\n')).toContain(OLIN);
    expect(post().join('\n')).not.toContain('The town will pay');
  });

  test('elsewhere than where it was shown: nothing is said, also when words are moved', async () => {
    const { said, take, desk } = await posted();
    await take({ articles: [edited(MILL, (text) => text.replace('on Tuesday to', 'at last to')), WEIR] });
    await take({ articles: [edited(MILL, (text) => text.replace('voted', 'voted, after three hours,')), WEIR] });
    expect([said(), desk.board.edits]).toEqual([[], 0]);
    // It is followed all the same.
    await take({ articles: [edited(MILL, (text) => text.replace('It is cheaper', 'It is dearer')), WEIR] });
    expect(said()).toEqual([expect.stringContaining('words given to Ruth Abell')]);
  });

  test('its headline: said; changed back: said again', async () => {
    const { said, take } = await posted();
    await take({ articles: [edited(MILL, (text) => text.replace('votes to repair', 'may repair')), WEIR] });
    expect(said()).toEqual([
      expect.stringContaining('The Tarn Gazette has changed the headline of an article named here.'),
    ]);
    await take({ articles: [MILL, WEIR] });
    expect(said()).toHaveLength(2);
  });

  test('the words are given to somebody else now', async () => {
    const { said, take } = await posted();
    const change = (text: string) => text.replace('said councillor Ruth Abell', 'said Tam Vek');
    await take({ articles: [edited(MILL, change), WEIR] });
    expect(said()).toEqual([
      expect.stringContaining('words given to Ruth Abell here from The Tarn Gazette are those of Tam Vek.'),
    ]);
  });
});

test('a text has to stand for a minute before a post is corrected for it; one that is withdrawn goes at once', async () => {
  const { desk, fed, said } = await posted();
  const half = edited(MILL, (text) => text.slice(0, 60));
  await fed.take(readingOf({ articles: [half, WEIR] }), desk.now);
  await desk.after(30_000);
  await fed.take(readingOf({ articles: [edited(half, (text) => `${text} and more`), WEIR] }), desk.now);
  await desk.after(30_000);
  await desk.after(30_000);
  await fed.take(readingOf(), desk.now);
  await desk.after(HOUR);
  await desk.after(HOUR);
  expect([said(), desk.board.edits]).toEqual([[], 0]);
  await fed.take(readingOf({ articles: [standing({ kind: 'withdrawn', reason: 'x' }), WEIR] }), desk.now);
  await desk.after(1000);
  expect(said()).toHaveLength(1);
});

test('a text that is edited again and again: twenty corrections, and then only what has to go', async () => {
  const { take, log, said } = await posted();
  for (let n = 0; n < 25; n++)
    await take({ articles: [edited(MILL, (text) => text.replace('Council votes', `Council ${n} votes`)), WEIR] });
  expect([said().length, log().length]).toEqual([20, 20]);
  await take({ articles: [standing({ kind: 'withdrawn', reason: 'x' }), WEIR] });
  expect(said()).toHaveLength(21);
});

describe('a post that cannot be corrected', () => {
  const withdrawn = { articles: [standing({ kind: 'withdrawn', reason: 'x' }), WEIR] } as const;

  test.each(['gone', 'forbidden'] as const)('%s: noted in the log, no strike, nobody is told', async (kind) => {
    const { desk, id, take, log } = await posted();
    desk.board.amends.push({ kind, reason: 'the post was deleted' });
    await take(withdrawn);
    await desk.after(DAY);
    expect(log()).toMatchObject([{ state: 'failed', reason: 'the post was deleted' }]);
    expect(desk.state.subscriptions.byId(id)).toMatchObject({ strikes: 0, paused: null });
    expect([desk.board.told, desk.board.edits]).toEqual([[], 0]);
  });

  test('a platform in trouble is asked again, as late as it says', async () => {
    const { desk, take, said, log } = await posted();
    desk.board.amends.push({ kind: 'later', reason: 'Discord asked to wait', afterMs: 10 * MINUTE });
    await take(withdrawn);
    expect(log()).toMatchObject([{ state: 'open', reason: 'Discord asked to wait' }]);
    await desk.after(8 * MINUTE);
    expect(said()).toEqual([]);
    await desk.after(MINUTE);
    expect(said()).toHaveLength(1);
  });

  test('after thirty days it is followed no more', async () => {
    const { desk, take, said } = await posted();
    desk.now += 31 * DAY;
    await take(withdrawn);
    expect(said()).toEqual([]);
  });
});

test('what changed while nobody looked is found at the next start; alerts are followed too', async () => {
  const fed = await newsroomOn({ articles: [WEIR] });
  const state = openMemoryState();
  const desk = new Desk(state, fed.look);
  const { id } = desk.add(WATCH);
  await desk.after(HOUR);
  await fed.take(readingOf({ articles: [WEIR, { ...MILL, heldSince: desk.now }] }), desk.now);
  await desk.after(2 * MINUTE);
  expect(desk.board.posts).toHaveLength(1);
  await fed.take(readingOf({ articles: [WEIR, standing({ kind: 'withdrawn', reason: 'x' })] }), desk.now);
  const next = new Desk(state, fed.look);
  next.board.posts.push(...desk.board.posts);
  next.now = desk.now;
  await next.after(MINUTE);
  expect(next.board.posts[0]?.text).toContain('was withdrawn; what was shown here is taken out.');
  expect(state.ledger.list(id, 1)[0]?.corrections).toMatchObject([{ state: 'made' }]);
  expect(START).toBeLessThan(next.now);
});
