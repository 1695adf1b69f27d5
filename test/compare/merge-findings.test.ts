/** Findings are joined as the plain way of setting each against all joins them, in the same order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factsOf } from '../../src/compare/facts.ts';
import { sideOf } from '../../src/compare/finding.ts';
import type { Finding } from '../../src/compare/finding.ts';
import { mergeFindings } from '../../src/compare/merge-findings.ts';
import { heldArticle } from '../held-article.ts';

const WORDS =
  'A headline\nOne ferry of Quill left the pier of Osk and met two boats near the isle of Tarn in the night.';
const FACTS = ['a', 'b', 'c'].map((id) => factsOf(heldArticle({ id, text: WORDS })));

/** Each finding joins every group that has a side in common with it. */
function plainly(findings: readonly Finding[]): Finding[][] {
  let groups: Finding[][] = [];
  for (const finding of findings) {
    const touches = (one: Finding): boolean =>
      one.type === finding.type &&
      one.sides.some((side) =>
        finding.sides.some((its) => side.compared === its.compared && side.from < its.to && its.from < side.to),
      );
    const met = groups.filter((group) => group.some(touches));
    groups = [...groups.filter((group) => !met.includes(group)), [...met.flat(), finding]];
  }
  return groups;
}

const side = fc
  .record({
    of: fc.integer({ min: 0, max: 2 }),
    from: fc.integer({ min: 0, max: 20 }),
    words: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ of, from, words }) => sideOf(FACTS[of] as (typeof FACTS)[0], from, from + words, `${of} ${from} ${words}`));

const finding = fc
  .record({ type: fc.constantFrom('figure', 'date'), isHard: fc.boolean(), one: side, other: side })
  .map(({ type, isHard, one, other }): Finding => ({
    type,
    severity: isHard ? 'hard' : 'soft',
    rule: isHard ? 'figure-of-one-noun' : 'figure-in-one-sentence',
    sides: [one, other],
  }));

test('joined alike', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 40 }), (findings) => {
      const groups = plainly(findings);
      const found = mergeFindings(FACTS, findings);
      expect(found.length).toBe(groups.length);
      // A group by itself, in its own order, gives what it gives among all.
      const each = groups.flatMap((group) => mergeFindings(FACTS, group));
      const shown = (all: typeof found): string[] => all.map((one) => JSON.stringify(one)).sort();
      expect(shown(found)).toEqual(shown(each));
    }),
    { numRuns: 300 },
  );
});
