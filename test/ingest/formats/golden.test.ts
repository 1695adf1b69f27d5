/** Golden folders: each `test/fixtures/formats/<format>/<name>.<ending>` is read as `<name>.expected.json` beside it says. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadFormats } from '../../../src/ingest/load-formats.ts';
import { describeReading } from '../describe-reading.ts';

const fixtures = new URL('../../fixtures/formats/', import.meta.url);

test.each(readdirSync(fixtures))('fixtures of %s are read as expected', async (folder) => {
  const format = (await loadFormats()).get(`.${folder}`);
  const names = readdirSync(new URL(`${folder}/`, fixtures)).filter((name) => !name.endsWith('.expected.json'));
  expect(names).not.toEqual([]);
  const readings = new Map<string, unknown>();
  const expectations = new Map<string, unknown>();
  for (const name of names) {
    const file = fileURLToPath(new URL(`${folder}/${name}`, fixtures));
    const text = readFileSync(file, 'utf8');
    expectations.set(name, JSON.parse(readFileSync(file.replace(/\.\w+$/, '.expected.json'), 'utf8')));
    readings.set(name, format && describeReading(format.read({ path: name, text })));
  }
  expect(readings).toEqual(expectations);
});
