import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RULES } from '../../src/extract/rules.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/attribution.md'), 'utf8');
const rows = page
  .split('\n')
  .flatMap((line) => /^\| `([a-z-]+)` \| (.*?) \| ([\d.]+) \| (yes|no) \|/u.exec(line)?.slice(1, 5) ?? []);

test('docs/attribution.md lists every rule with its certainty, and no other', () => {
  const listed = Object.entries(RULES).flatMap(([name, { example, certainty, sure }]) => [
    name,
    example.replaceAll('\n', ' ¶ '),
    String(certainty),
    sure ? 'yes' : 'no',
  ]);
  expect(rows).toEqual(listed);
});
