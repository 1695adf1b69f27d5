/** Measures the extraction on the annotated articles in `test/fixtures/quotations`, which every copy of the project has. */
import {
  bareName,
  fixtureFiles,
  foundFor,
  readFixture,
  type FixtureSet,
  type FoundStretch,
} from '../extract/fixture-quotations.ts';

/** Percentages over all stretches of all annotated articles of a set. */
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

/** Indirect speech: a clause is found where it shares half of what both cover. */
export type ReportsMeasured = {
  readonly reportsFound: number;
  readonly reportsRight: number;
  readonly reportSpeakers: number;
};

/** The figures of today's extraction. */
export function measureFixtures(set: FixtureSet): FixturesMeasured {
  let [annotatedCount, foundCount, both, right, sureWrong] = [0, 0, 0, 0, 0];
  for (const file of fixtureFiles(set)) {
    const { annotated, found } = readFixture(file);
    annotatedCount += annotated.length;
    foundCount += found.length;
    for (const one of annotated) {
      const stretch = foundFor(found, one);
      if (stretch === undefined) continue;
      both++;
      if (isRight(stretch, one.speaker)) right++;
      else if (stretch.quotation.attribution.sure) sureWrong++;
    }
  }
  return {
    found: percent(both, annotatedCount),
    exact: percent(both, foundCount),
    speakersRight: percent(right, both),
    sureWrong0: percent(both - sureWrong, both),
  };
}

/** The figures of reported clauses, in the set that annotates them. */
export function measureReports(): ReportsMeasured {
  let [annotatedCount, foundCount, both, right] = [0, 0, 0, 0];
  for (const file of fixtureFiles('varied')) {
    const { annotatedReports, foundReports } = readFixture(file);
    annotatedCount += annotatedReports.length;
    foundCount += foundReports.length;
    for (const one of annotatedReports) {
      const stretch = foundReports.find(({ span }) => overlap(span, one) >= 0.5);
      if (stretch === undefined) continue;
      both++;
      if (isRight(stretch, one.speaker)) right++;
    }
  }
  return {
    reportsFound: percent(both, annotatedCount),
    reportsRight: percent(both, foundCount),
    reportSpeakers: percent(right, both),
  };
}

const isRight = ({ speaker, quotation }: FoundStretch, annotated: string): boolean =>
  bareName(speaker) === bareName(annotated) || (annotated === '?' && !quotation.attribution.sure);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Shared units over units covered by either. */
function overlap(a: Stretch, b: Stretch): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, shared) / (a.end - a.start + b.end - b.start - Math.max(0, shared));
}

const percent = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 1000) / 10;
