/** A report from a typed line: the place, and in any form what is wrong. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { createAsk, type Ask } from '../../src/ask.ts';
import { createDesk } from '../../src/desk.ts';
import { discoverCommands } from '../../src/discover-commands.ts';
import type { Asker } from '../../src/model/asker.ts';
import { createNewsroom } from '../../src/newsroom.ts';
import { openMemoryState, type State } from '../../src/state/state.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';

const EDITOR: Asker = { ...ASKER, id: '11111', guild: '10000' };
const held = article({ id: 'quay side/a.txt', text: 'Harbour dues\n\n“We will not wait,” said Ada Okafor.\n' });
const PLACE = `${held.id}@${held.version}:14-33`;

let commands: Awaited<ReturnType<typeof discoverCommands>>;
let state: State;
let ask: Ask;
beforeAll(async () => void (commands = await discoverCommands()));
beforeEach(async () => {
  state = openMemoryState();
  const newsroom = createNewsroom(createDesk(state, () => 0));
  await newsroom.take({ articles: [held], problems: [], wordLimit: () => 75 }, 0);
  const onFault = (_: string, fault: unknown) => {
    throw fault;
  };
  ask = createAsk({ commands, newsroom, clock: () => 0, onFault });
});
const noted = () => state.reports.list('10000').map(({ place, note }) => [place.article, place.start, place.end, note]);

test.each([
  [`/report ${PLACE} he said it on Monday`, 'he said it on Monday'],
  [`/report ${PLACE} note:"he said it on Monday"`, 'he said it on Monday'],
  [`/report place:"${PLACE}" note:late`, 'late'],
  [`/report ${PLACE}`, 'no note'],
])('%s', async (line, note) => {
  expect(await ask.askLine(line, EDITOR)).toMatchObject({ kind: 'reply' });
  expect(noted()).toEqual([[held.id, 14, 33, note]]);
});

test.each([
  [`/report ${PLACE} ${'x'.repeat(501)}`, /^note: at most 500 characters/],
  [`/report ${held.id}@000000000000:14-33 wrong`, /changed since/],
  ['/report nowhere at all', /in no article held/],
])('%s is refused', async (line, words) => {
  expect(await ask.askLine(line, EDITOR)).toMatchObject({
    kind: 'refused',
    message: expect.stringMatching(words) as string,
  });
  expect(noted()).toEqual([]);
});
