import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeAction, encodeAction, idOfNothing } from '../../../src/platforms/discord/custom-id.ts';
import { actionStore } from './action-store.ts';
import { hostileText } from './hostile.ts';

const words = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.constantFrom('', '~', '+', '%2B', 'a=b&c', '__proto__'),
  hostileText,
);
const question = fc.record({ command: words, options: fc.dictionary(words, words, { maxKeys: 4 }) });
const how = fc.record({
  does: fc.constantFrom('open' as const, 'turn' as const, 'share' as const),
  card: fc.nat(500),
  asker: fc.oneof(fc.constant(null), fc.bigInt(1n, 2n ** 63n).map(String)),
  slot: fc.nat(100),
});
const plain = (options: Readonly<Record<string, string>>) => Object.entries(options);

test.each([
  [{ command: 'help', options: {} }, {}, 'v1:o0.1.:help'],
  [
    { command: 'quote', options: { words: 'ferry line', page: '2' } },
    { slot: 3 },
    'v1:o3.1.:quote&words=ferry+line&page=2',
  ],
  [
    { command: 'who', options: { name: 'Ada' } },
    { does: 'turn', card: 12, asker: '123456789012345678' } as const,
    'v1:t0.c.123456789012345678:who&name=Ada',
  ],
  [
    { command: 'context', options: { place: 'talks/one.txt@0123456789ab:120-164' } },
    {},
    'v1:o0.1.:context&place=talks/one.txt@0123456789ab:120-164',
  ],
  [
    { command: 'search', options: { words: '1+1=2 & 100%' } },
    { does: 'share' } as const,
    'v1:s0.1.:search&words=1%2B1%3D2+%26+100%25',
  ],
])('what an id says: %j %j', (action, given, id) => {
  const store = actionStore();
  expect(encodeAction(action, store, given)).toBe(id);
  expect(store.kept.size).toBe(0);
  expect(decodeAction(id, store)).toMatchObject({ kind: 'action', action });
});

test('any action comes back, in at most 100 characters of whatever kind', () => {
  fc.assert(
    fc.property(question, how, (action, given) => {
      const store = actionStore();
      const id = encodeAction(action, store, given);
      expect(id).toMatch(/^[!-~]{1,100}$/);
      const decoded = decodeAction(id, store);
      const { slot: _, ...rest } = given;
      expect(decoded).toMatchObject({ kind: 'action', ...rest });
      if (decoded.kind !== 'action') return;
      expect([decoded.action.command, plain(decoded.action.options)]).toEqual([action.command, plain(action.options)]);
    }),
  );
});

test('what is kept for an id is well-formed text', () => {
  fc.assert(
    fc.property(question, (action) => {
      const store = actionStore();
      encodeAction(action, store);
      for (const text of store.kept.values()) expect(text.isWellFormed()).toBe(true);
    }),
  );
});

test('slots tell the same action apart', () => {
  fc.assert(
    fc.property(question, question, fc.nat(99), fc.nat(99), (a, b, m, n) => {
      fc.pre(m !== n);
      const store = actionStore();
      const ids = [
        encodeAction(a, store, { slot: m }),
        encodeAction(b, store, { slot: n }),
        idOfNothing(m),
        idOfNothing(n),
      ];
      expect(new Set(ids).size).toBe(4);
    }),
  );
});

test.each([
  '',
  'q1:something',
  'v0:o0.1.:help',
  'v2:o0.1.:help',
  'v1:x0.1.:help',
  'v1:o0.1:help',
  'v1:o0.1.:a&b',
  'v1:-3',
])('an id of another version, or of nobody: %j', (id) =>
  expect(decodeAction(id, actionStore())).toEqual({ kind: 'older' }),
);

test.each([null, 'not JSON', '[1,{}]', '["quote",{"words":1}]', 'null', '["quote"]'])(
  'what was kept is gone or spoilt: %j',
  (text) => {
    expect(decodeAction('v1:o0.1.:~abc', { get: () => text })).toEqual({ kind: 'lost' });
  },
);

test('an asker that is no id, or a key that does not fit, is our fault', () => {
  expect(() => encodeAction({ command: 'help', options: {} }, actionStore(), { asker: 'me' })).toThrow('no id');
  const long = { put: () => 'k'.repeat(41) };
  expect(() => encodeAction({ command: 'quote', options: { words: 'ё' } }, long)).toThrow('no key');
});
