import { expect, test } from 'vitest';
import type { Answer } from '../../../src/ask.ts';
import { LOST, notice, OLDER, replyOf } from '../../../src/platforms/discord/answer-reply.ts';
import { cards } from '../../../src/platforms/discord/card.ts';
import { everything } from '../console/example-replies.ts';
import { actionStore } from './action-store.ts';
import { textsOf } from './shown.ts';

const drawn = (reply: ReturnType<typeof replyOf>) =>
  cards(reply, { store: actionStore(), asked: null, turner: null, shareable: false }).flatMap(textsOf);

test.each<[string, Answer, string[]]>([
  ['a refusal', { kind: 'refused', message: 'No speaker “Okafro”.', nearest: [] }, ['No speaker “Okafro”.']],
  [
    'a refusal that knows better',
    { kind: 'refused', message: 'No speaker “<@1>”; who?', nearest: ['Ada Okafor', '/who'] },
    ['No speaker “\\<\\@1\\>”; who?\n- Ada Okafor\n- \\/who'],
  ],
  [
    'a fault of ours',
    { kind: 'failed', reference: '1a2b3c4d' },
    ['Something went wrong on our side. Reference 1a2b3c4d.'],
  ],
])('%s', (_, answer, texts) => {
  expect(replyOf(answer).audience).toBe('asker');
  expect(drawn(replyOf(answer))).toEqual(texts);
});

test('a reply is itself', () => {
  expect(replyOf({ kind: 'reply', reply: everything })).toBe(everything);
});

test.each([OLDER, LOST])('one line says: %s', (line) => {
  expect(drawn(notice(line))).toEqual([line]);
});
