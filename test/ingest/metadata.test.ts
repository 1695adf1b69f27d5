import { describe, expect, test } from 'vitest';
import { applyMetadata, draftOf, statusOf } from '../../src/ingest/draft.ts';
import { readMetadata } from '../../src/ingest/metadata.ts';
import { metadataKeys, nearestKey } from '../../src/ingest/metadata-keys.ts';
import { isYamlFault, readYaml } from '../../src/ingest/yaml-block.ts';

function fromYaml(source: string) {
  const values = readYaml(source);
  if (isYamlFault(values)) throw new Error(values.reason);
  return readMetadata(values);
}

const statusFrom = (source: string) => statusOf(applyMetadata(draftOf('Text.', []), fromYaml(source).metadata).release);

describe('what keeps an article closed', () => {
  const until = (iso: string) => ({ kind: 'embargoed', until: Date.parse(iso) });
  const closed = { kind: 'embargoed', until: null };
  test.each([
    ['embargo: 2030-01-01T06:00Z', until('2030-01-01T06:00Z'), 0],
    ['embargo: "2030-01-01 06:00+01:00"', until('2030-01-01T05:00Z'), 0],
    ['embargo: 2030-01-01T06:00 Europe/Berlin', until('2030-01-01T05:00Z'), 0],
    ['status: live', { kind: 'live' }, 0],
    ['status: withdrawn\nreason: names a minor', { kind: 'withdrawn', reason: 'names a minor' }, 0],
    ['status: withdrawn', { kind: 'withdrawn', reason: 'no reason given' }, 0],
    ['status: withdrawn\nembargo: soon', { kind: 'withdrawn', reason: 'no reason given' }, 1],
    ['status: live\nembargo: 2030-01-01T06:00Z', until('2030-01-01T06:00Z'), 0],
    ['embargo: 2030-01-01T06:00', closed, 1],
    ['embargo: 2030-01-01', closed, 1],
    ['embargo: tomorrow', closed, 1],
    ['embargo:', closed, 1],
    ['embargo: [2030-01-01T06:00Z]', closed, 1],
    ['embargo: no', closed, 1],
    ['embago: 2030-01-01T06:00Z', closed, 1],
    ['Embargo: 2030-01-01T06:00Z', closed, 1],
    ['embargo_until: 2030-01-01T06:00Z', closed, 1],
    ['withdrawn: true', closed, 1],
    ['Status: withdrawn', closed, 1],
    ['status: embargoed', closed, 1],
    ['status:', closed, 1],
    ['draft: true', closed, 1],
    ['reason: names a minor', closed, 1],
    ['published: nonsense', { kind: 'live' }, 1],
    ['tags: [fair]', { kind: 'live' }, 1],
  ])('%j', (source, status, faults) => {
    expect(statusFrom(source)).toEqual(status);
    expect(fromYaml(source).faults).toHaveLength(faults);
  });
});

describe('values', () => {
  test('are kept as written, whatever YAML would make of them', () => {
    const { metadata, faults } = fromYaml(
      'headline: 2023\nbyline: no\noutlet: 1e3\npublished: 2023\nupdated: 2023-09-19',
    );
    expect(faults).toEqual([]);
    expect(metadata).toMatchObject({
      headline: { text: '2023' },
      byline: { text: 'no' },
      outlet: { text: '1e3' },
      published: { iso: '2023', precision: 'year' },
      updated: { iso: '2023-09-19', precision: 'day' },
    });
  });

  test('stand where they stand', () => {
    const source =
      'headline: "It is: open"\nbyline: Jona Fell # desk\nagencies: [NWP, \'Up News\']\noutlet: "A \\"B\\""\n';
    const { metadata } = fromYaml(source);
    const at = (span?: { start: number; end: number } | null) => span && source.slice(span.start, span.end);
    expect(at(metadata.headline?.span)).toBe('It is: open');
    expect(at(metadata.byline?.span)).toBe('Jona Fell');
    expect(metadata.agencies?.map(({ span }) => at(span))).toEqual(['NWP', 'Up News']);
    expect(metadata.outlet).toEqual({ text: 'A "B"', span: null });
  });

  test('one name is a list of one', () =>
    expect(fromYaml('agencies: NWP').metadata.agencies).toMatchObject([{ text: 'NWP' }]));

  test('“not stated” takes back what a document seems to state; an empty value says nothing', () => {
    const draft = {
      ...draftOf('Text.', []),
      outlet: { text: 'Ad Co', span: null },
      byline: { text: 'Jo', span: null },
    };
    const { metadata, faults } = fromYaml('outlet: not stated\nbyline:\npublished: not stated');
    expect(faults).toEqual([]);
    expect(applyMetadata(draft, metadata)).toMatchObject({ outlet: null, byline: { text: 'Jo' }, published: null });
  });

  test.each([
    ['url: javascript:alert(1)', 'url'],
    ['url: www.tarn.example', 'url'],
    ['form: summary', 'form'],
    ['headline: [a]', 'headline'],
    ['published: 19/9/2023', 'published'],
    ['agencies: {a: b}', 'agencies'],
  ])('%s is refused, saying what would be right', (source, key) => {
    const { faults } = fromYaml(source);
    expect(faults).toMatchObject([{ key, reason: expect.stringMatching(/cannot be read.*give /) }]);
  });

  test('an abstract that is misspelt is not taken for the outlet’s words', () =>
    expect(fromYaml('form: abstrakt').metadata.form).toBe('abstract'));
});

test.each([
  ['title', 'headline'],
  ['Date', 'published'],
  ['author', 'byline'],
  ['headlin', 'headline'],
  ['license', 'licence'],
  ['pub_date', 'published'],
  ['zzz', null],
  ['constructor', null],
])('who writes %s means %s', (name, key) => expect(nearestKey(name)).toBe(key));

test('every key is its own nearest', () => {
  for (const key of metadataKeys) expect(nearestKey(key)).toBe(key);
});

describe('YAML that is none', () => {
  test.each([
    ['a: b: c', 1],
    ['a: 1\na: 2', 2],
    ['a:\n\t- x', 2],
    ['just words', 1],
    ['- a\n- b', 1],
    ['a: &x [*x]', 1],
    ['['.repeat(30_000), 1],
    ['a: x\n'.repeat(20_000), 1],
    ['a: &b [1]\nc: [*b, *b]', 1],
  ])('%.20j', (source, line) => expect(readYaml(source)).toMatchObject({ line, reason: expect.any(String) }));

  test('a tag runs nothing', () =>
    expect(fromYaml('headline: !!js/function "function () { return 1 }"').metadata.headline?.text).toContain(
      'function',
    ));
});
