/** When texts were first held. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RefusedValue } from '../../src/state/refused-value.ts';
import { openMemoryState } from '../../src/state/state.ts';

const times = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat()), { maxLength: 6 });

test('first seen: as a Map that keeps its first value would have it', () => {
  fc.assert(
    fc.property(fc.array(times, { maxLength: 6 }), (batches) => {
      const state = openMemoryState();
      const twin = new Map<string, number>();
      for (const batch of batches) {
        const before = twin.size;
        for (const [version, at] of batch) if (!twin.has(version)) twin.set(version, at);
        expect(state.firstSeen.putMany(batch)).toBe(twin.size - before);
      }
      expect(state.firstSeen.all()).toEqual(twin);
      state.close();
    }),
    { numRuns: 60 },
  );
});

test('one faulty time refuses them all', () => {
  const { firstSeen } = openMemoryState();
  for (const faulty of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() =>
      firstSeen.putMany([
        ['a', 1],
        ['b', faulty],
      ]),
    ).toThrow(RefusedValue);
  expect(firstSeen.all().size).toBe(0);
});
