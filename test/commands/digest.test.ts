/** Digests and watches as an editor makes them by command; and who may. */
import { beforeEach, describe, expect, test } from 'vitest';
import { createAsk, type Answer, type Ask } from '../../src/ask.ts';
import { createDesk } from '../../src/desk.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import type { Asker } from '../../src/model/asker.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import { openMemoryState, type State } from '../../src/state/state.ts';
import { article } from '../held-article.ts';

/** Sunday 3 May 2026, noon. */
const NOW = Date.UTC(2026, 4, 3, 12);
const EDITOR: Asker = {
  id: '11111',
  guild: '10000',
  place: '55555',
  locale: 'en',
  zone: 'Europe/Paris',
  may: () => true,
};
const READER: Asker = { ...EDITOR, id: '22222', may: () => false };
const ARTICLES = [
  {
    id: 'ferry.txt',
    outlet: 'Quay Courier',
    text: 'Ferry dues to rise\n\n“The dues will rise by a tenth,” said Ada Okafor, the harbour master.',
  },
  {
    id: 'bridge.txt',
    outlet: 'The Tarn Gazette',
    text: 'Bridge closed\n\n“We found a crack,” said Mira Lindqvist, the engineer.',
  },
].map((given) => ({ ...article(given), heldSince: NOW - 1000 }));

const commands = await discoverCommands();
let ask: Ask;
let state: State;
beforeEach(async () => {
  state = openMemoryState();
  const newsroom = createNewsroom(createDesk(state, () => NOW));
  await newsroom.take({ articles: ARTICLES, problems: [], wordLimit: () => 75 }, NOW);
  const onFault = (_: string, fault: unknown) => {
    throw fault;
  };
  ask = createAsk({ commands, newsroom, clock: () => NOW, onFault });
});

/** On one line, since a terminal breaks it where it will. */
const drawn = (answer: Answer) => renderAnswer(answer, { width: 300, colour: false }).replace(/\s+/g, ' ');
const line = async (typed: string, asker = EDITOR) => drawn(await ask.askLine(typed, asker));

describe('an editor', () => {
  test('adds a digest, and sees when it comes next', async () => {
    const said = await line('/digest add weekdays 08:30 speaker:"Ada Okafor" quiet:22:00-07:00 role:77777 most:3');
    expect(said).toContain(
      '1: weekdays 08:30, Europe/Paris · channel 55555 · pings role 77777 · Ada Okafor · at most 3 quotations · quiet from 22:00 to 07:00 · next Monday 4 May 2026, 08:30 Europe/Paris',
    );
    expect(state.subscriptions.list('10000')).toMatchObject([
      { owner: '11111', when: { cron: '30 8 * * 1-5', skipEmpty: true }, dueAt: Date.UTC(2026, 4, 4, 6, 30) },
    ]);
  });

  test('changes it: what is named is added, and taken away again', async () => {
    await line('/digest add weekdays 08:30 topic:dues');
    expect(
      await line('/digest edit 1 topic:"the bridge" outlet:"Quay Courier" zone:Asia/Tokyo channel:<#66666>'),
    ).toContain(
      '1: weekdays 08:30, Asia/Tokyo · channel 66666 · dues · the bridge · Quay Courier · at most 6 quotations · next Monday 4 May 2026, 08:30 Asia/Tokyo',
    );
    expect(await line('/digest edit 1 topic:dues when:"daily 7:00" empty:send')).toContain(
      '1: daily 7:00, Asia/Tokyo · channel 66666 · the bridge · Quay Courier · at most 6 quotations · also without news · next Monday 4 May 2026, 07:00 Asia/Tokyo',
    );
  });

  test('pauses, resumes and removes it', async () => {
    await line('/digest add daily 8:00');
    expect(await line('/digest pause 1')).toContain('paused: by an editor; /digest resume 1 goes on');
    expect(await line('/digest list')).toContain('paused: by an editor');
    expect(await line('/digest resume 1')).toContain('next Monday 4 May 2026, 08:00');
    expect(await line('/digest remove 1')).toContain('Digest 1 is removed.');
    expect(await line('/digest list')).toContain('There is none.');
  });

  test('sees what was sent, and each issue again', async () => {
    await line('/digest add daily 8:00');
    expect(await line('/digest log 1')).toContain('Nothing was sent yet.');
    const issue = state.ledger.begin(
      { subscription: 1, slot: NOW, since: null, until: NOW, missed: 2, held: 'late' },
      NOW,
    );
    const standing = { dueAt: NOW, strikes: 0, paused: null, notice: null };
    state.ledger.settle({ id: issue?.id ?? 0, subscription: 1 }, { state: 'posted', messages: ['m'] }, standing);
    expect(await line('/digest log 1')).toContain(
      '1: Sunday 3 May 2026, 14:00 Europe/Paris · posted · late · for 2 more',
    );
    expect(await line('/digest now number:1 issue:1', READER)).toContain('Ada Okafor');
    expect(await line('/digest now number:1', READER)).toContain('New since the last issue: nothing.');
    expect(await line('/digest now number:1 issue:9')).toContain('Digest 1 has no issue 9; /digest log 1');
  });

  test('previews the next issue, filter by filter', async () => {
    await line('/digest add daily 8:00 outlet:"Quay Courier"');
    const page = await line('/digest preview 1', READER);
    expect(page).toContain('Digest 1 · Quay Courier · as it would come now');
    expect(page).toMatch(/quotation · Mira Lindqvist +outlet: not Quay Courier/);
  });

  test('adds a watch, lists and removes it', async () => {
    expect(await line('/watch add harbour dues speaker:Okafor')).toContain(
      '1: channel 55555 · Ada Okafor · harbour dues · as news come',
    );
    expect(await line('/watch list')).toContain('Ada Okafor');
    expect(await line('/digest list')).toContain('There is none.');
    expect(await line('/watch remove 1')).toContain('Watch 1 is removed.');
  });

  test('reads how much of it is stored', async () => {
    await line('/digest add daily 8:00');
    expect(await line('/privacy')).toContain('1 digest or watch; no issue');
    await line('/privacy delete:server');
    expect(await line('/digest list')).toContain('There is none.');
  });
});

test.each([
  ['/digest add 0 0 7 * * *', /has 6 fields; five are wanted: minute, hour/],
  ['/digest add weekday 25:00', /“25:00” is no time of day; hours go from 0:00 to 23:59/],
  ['/digest add daily 7:00 zone:Europe/Pari', /“Europe\/Pari” is no IANA time zone; did you mean Europe\/Paris/],
  ['/digest add daily 7:00 channel:here', /“here” is no channel; mention one, or give its id/],
  ['/digest add daily 7:00 quiet:always', /“always” are no quiet hours; write them as “22:00-07:00”/],
  ['/digest add daily 7:00 speaker:Lindquist', /No speaker “Lindquist”.*did you mean Mira Lindqvist/],
  ['/digest add daily 7:00 most:26', /at most 25 quotations, not 26/],
  [`/digest add daily 7:00 words:${'x'.repeat(300)}`, /words: at most 200 characters are kept/],
  ['/digest edit 3 most:2', /There is no digest or watch 3 here; \/digest add makes one/],
  ['/digest now number:3', /There is no digest or watch 3 here/],
  ['/watch add', /\/watch add/],
  ['/watch add quiet:22:00-07:00', /Watch for whom or what\?/],
])('%s: answered with what would be right', async (typed, words) => {
  expect(await line(typed)).toMatch(words);
  expect(state.subscriptions.count('10000')).toBe(0);
});

test('a number and filters together are asked back', async () => {
  await line('/digest add daily 8:00');
  expect(await line('/digest now number:1 topic:dues')).toContain('either the number of a digest, or what to look for');
});

test.each(commands.filter(({ name, permission }) => /^(digest|watch) /.test(name) && permission !== undefined))(
  '/$name is for who may manage the server',
  async ({ name, options }) => {
    const given = Object.fromEntries(Object.keys(options).map((key) => [key, '1']));
    expect(await ask.ask({ command: name, options: given }, READER)).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('needs the permission') as string,
    });
  },
);

test('another server’s digests are nobody’s here', async () => {
  await line('/digest add daily 8:00');
  const elsewhere = { ...EDITOR, guild: '20000' };
  for (const typed of [
    '/digest edit 1 most:2',
    '/digest pause 1',
    '/digest remove 1',
    '/digest log 1',
    '/digest now number:1',
  ])
    expect(await line(typed, elsewhere)).toContain('There is no digest or watch 1 here');
});
