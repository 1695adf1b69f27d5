/** Runs the extraction over the annotated articles in `test/fixtures/quotations`. */
import { expect, test } from 'vitest';
import type { Quotation } from '../../src/model/quotation.ts';
import { bareName, fixtureFiles, foundFor, readFixture } from './fixture-quotations.ts';

/** What the extraction of a fixture has otherwise than annotated. */
function differences(file: string): string[] {
  const { text, annotated, found } = readFixture(file);
  const slice = (span: { start: number; end: number }): string => text.slice(span.start, span.end);
  const extra = found.filter(
    ({ span }) => !annotated.some(({ start, end }) => start === span.start && end === span.end),
  );
  const groups = new Map<string, Quotation>();
  const wrong = annotated.flatMap((one) => {
    const stretch = foundFor(found, one);
    if (stretch === undefined) return [`not found: ${slice(one)}`];
    const { quotation, speaker } = stretch;
    const first = groups.get(one.group ?? '') ?? quotation;
    if (one.group !== null) groups.set(one.group, first);
    const relayed = quotation.relayedBy.map(slice);
    const misgiven = quotation.attribution.sure && bareName(speaker) !== bareName(one.speaker);
    return [
      ...(misgiven ? [`surely ${speaker}: ${slice(one)}`] : []),
      ...(relayed.map(bareName).join() === one.via.map(bareName).join()
        ? []
        : [`via ${relayed.join(' > ')}: ${slice(one)}`]),
      ...(first === quotation ? [] : [`apart: ${slice(one)}`]),
    ];
  });
  return [...extra.map(({ span }) => `no speech: ${slice(span)}`), ...wrong];
}

test.each(fixtureFiles('plain'))('reads %s as annotated', (file) => {
  expect(differences(file)).toEqual([]);
});
