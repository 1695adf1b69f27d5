/** Long actions by short key: stable keys, text unit for unit, and the least recently used dropped. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionStore } from '../../src/state/actions.ts';
import { Database } from '../../src/state/database.ts';
import { migrate } from '../../src/state/migrate.ts';
import { RefusedValue } from '../../src/state/refused-value.ts';

function store(most?: number): { actions: ActionStore; database: Database } {
  const database = new Database(':memory:');
  migrate(database);
  return { actions: new ActionStore(database, most), database };
}

type Act = 'put' | 'get' | 'flush' | 'forget';

function perform(actions: ActionStore, does: Act, text: string): unknown {
  if (does === 'put') return actions.put(text);
  if (does === 'get') return actions.get(keyOf(text));
  return does === 'flush' ? actions.flush() : actions.forgetId(text);
}

const keyOf = (text: string) => createHash('sha256').update(text).digest().subarray(0, 9).toString('base64url');

describe('actions', () => {
  test('any text comes back unit for unit, under the key its SHA-256 says', () => {
    const { actions } = store();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (text) => {
        const key = actions.put(text);
        expect(key).toMatch(/^[\w-]{12}$/);
        expect(key).toBe(keyOf(text));
        expect(actions.get(key)).toBe(text);
      }),
    );
  });

  test('an unknown key is null; no text, half a character and too much are refused', () => {
    const { actions } = store();
    expect(actions.get('AAAAAAAAAAAA')).toBeNull();
    for (const text of ['', 'half \udc00', 'x'.repeat(16_001)]) expect(() => actions.put(text)).toThrow(RefusedValue);
    expect(actions.get(actions.put('x'.repeat(16_000)))).toHaveLength(16_000);
  });

  test('which were used last outlives the process once it is flushed', () => {
    const { actions, database } = store(3);
    const [a, b, c] = [actions.put('a'), actions.put('b'), actions.put('c')];
    expect(actions.get(a)).toBe('a');
    actions.flush();
    const next = new ActionStore(database, 3);
    next.put('d');
    expect([a, b, c].map((key) => next.get(key))).toEqual(['a', null, 'c']);
  });

  test('many reads without a write stay in order', () => {
    const { actions } = store(2);
    const [a, b] = [actions.put('a'), actions.put('b')];
    for (let n = 0; n < 2500; n++) actions.get(n % 2 === 0 ? b : a);
    actions.put('c');
    expect([actions.get(a), actions.get(b)]).toEqual(['a', null]);
  });

  test('any steps: as a Map in order of use would have it', () => {
    const text = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
    const step = fc.record({ text, does: fc.constantFrom<Act>('put', 'put', 'get', 'flush', 'forget') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (steps, most) => {
        const { actions, database } = store(most);
        const twin = new Map<string, string>();
        for (const { text, does } of steps) {
          const isHeld = twin.has(keyOf(text));
          const expected = { get: isHeld ? text : null, put: keyOf(text), flush: undefined, forget: Number(isHeld) };
          expect(perform(actions, does, text)).toBe(expected[does]);
          if (does !== 'flush') twin.delete(keyOf(text));
          if (does === 'put' || (does === 'get' && isHeld)) twin.set(keyOf(text), text);
          if (twin.size > most) twin.delete([...twin.keys()][0] ?? '');
        }
        expect(actions.size).toBe(twin.size);
        for (const [key, text] of twin) expect(actions.get(key)).toBe(text);
        database.close();
      }),
      { numRuns: 100 },
    );
  });
});

test('what is put together is kept together, or not at all', () => {
  const { actions } = store();
  const keys = actions.together(() => ['one', 'two'].map((text) => actions.put(text)));
  expect(keys.map((key) => actions.get(key))).toEqual(['one', 'two']);
  const faulty = () =>
    actions.together(() => {
      actions.put('three');
      throw new RangeError('no');
    });
  expect(faulty).toThrow(RangeError);
  expect(actions.size).toBe(2);
});
