/** Metadata of thousands of keys: said in a few lines, in no time to speak of. */
import { expect, test } from 'vitest';
import { loadFormats } from '../../src/ingest/load-formats.ts';

const formats = await loadFormats();

function read(path: string, text: string) {
  const began = performance.now();
  const reading = formats.get(path.slice(path.lastIndexOf('.')))?.read({ path, text });
  return { ...reading, took: performance.now() - began };
}

const named = (count: number) => Array.from({ length: count }, (_, index) => `key${index}`);
const recordOf = (keys: readonly string[], more: object = {}) =>
  JSON.stringify({
    headline: 'H',
    text: 'The mill stands.',
    ...Object.fromEntries(keys.map((key) => [key, 1])),
    ...more,
  });

test('20,000 unknown keys of a record are one short problem', () => {
  const { problems, took } = read('a.json', recordOf(named(20_000)));
  expect(problems).toHaveLength(1);
  expect(problems?.[0]?.reason).toMatch(/“key0”.*“key4”.*19,995 more/);
  expect(problems?.[0]?.reason.length).toBeLessThan(1000);
  expect(problems?.[0]?.place?.length).toBeLessThan(200);
  expect(took).toBeLessThan(1000);
});

test('400,000 keys with text take a moment', () => {
  const keys = Object.fromEntries(named(400_000).map((key) => [key, 'see below']));
  expect(read('a.json', recordOf([], keys)).took).toBeLessThan(5000);
});

test('one that closes is named first', () => {
  const { problems, draft } = read('a.json', recordOf(named(3000), { embago: 'x' }));
  expect(problems?.[0]?.reason).toMatch(/^There is no key “embago”; use “embargo”/);
  expect(draft?.release.embargo).toEqual({ until: null });
});

test('front matter of thousands of keys is six problems', () => {
  const { problems, took } = read('a.md', `---\n${named(5000).join(': v\n')}: v\n---\n\nThe mill stands.\n`);
  expect(problems?.map(({ place }) => place)).toEqual(['key0', 'key1', 'key2', 'key3', 'key4', '4,995 more']);
  expect(took).toBeLessThan(2000);
});

test('exactly one more is said in the singular', () =>
  expect(read('a.json', recordOf(named(6))).problems?.[0]?.reason).toContain('And 1 more key does not exist.'));
