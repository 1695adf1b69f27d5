/** Lists that share numbers are found with how many, as by setting each beside each. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyRows } from '../../../src/compare/words/key-rows.ts';

const MOST = 5;
const lists = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 8 }), { maxLength: 30 });

test('each list meets the earlier ones that share a key: all of them, or of a common key the latest', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const ends = all.map((_, at) => all.slice(0, at + 1).flat().length);
      const rows = new KeyRows({
        keys: Int32Array.from(all.flat(), (key) => key * 7_919_317),
        ends: Int32Array.from(ends),
      });
      const met = { shared: new Uint8Array(all.length), found: new Int32Array(all.length), count: 0 };
      for (const [at, list] of all.entries()) {
        const expected = new Map<number, number>();
        for (const key of new Set(list)) {
          const having = [...all.keys()].filter((one) => one < at && all[one]?.includes(key));
          for (const one of having.length < MOST ? having : having.slice(-1))
            expected.set(one, (expected.get(one) ?? 0) + 1);
        }
        rows.put(at, MOST, met);
        const found = [...met.found.subarray(0, met.count)];
        expect(new Map(found.map((one) => [one, met.shared[one]]))).toEqual(expected);
        expect(found.length).toBe(expected.size);
        met.shared.fill(0);
        met.count = 0;
      }
    }),
  );
});
