/** Measures the extraction on the annotated articles in `test/fixtures/quotations`, which every copy of the project has. */
import { bareName, fixtureFiles, foundFor, readFixture } from '../extract/fixture-quotations.ts';

/** Percentages over all stretches of all annotated articles. */
export type FixturesMeasured = {
  /** Annotated stretches that are found exactly. */
  readonly found: number;
  /** Stretches found that are annotated exactly so: the precision. */
  readonly exact: number;
  /** Right speakers among those found; where the article establishes none ("?"), none or none that is sure. */
  readonly speakersRight: number;
  /** 100 minus the share of those found that have a sure speaker and a wrong one; 100 is none. */
  readonly sureWrong0: number;
};

/** The figures of today's extraction. */
export function measureFixtures(): FixturesMeasured {
  let [annotatedCount, foundCount, both, right, sureWrong] = [0, 0, 0, 0, 0];
  for (const file of fixtureFiles()) {
    const { annotated, found } = readFixture(file);
    annotatedCount += annotated.length;
    foundCount += found.length;
    for (const one of annotated) {
      const stretch = foundFor(found, one);
      if (stretch === undefined) continue;
      both++;
      const { sure } = stretch.quotation.attribution;
      const same = bareName(stretch.speaker) === bareName(one.speaker);
      if (same || (one.speaker === '?' && !sure)) right++;
      else if (sure) sureWrong++;
    }
  }
  return {
    found: percent(both, annotatedCount),
    exact: percent(both, foundCount),
    speakersRight: percent(right, both),
    sureWrong0: percent(both - sureWrong, both),
  };
}

const percent = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1000) / 10;
