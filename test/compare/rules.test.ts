/** Every rule has its place in the documentation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPARISON_RULES } from '../../src/compare/comparison-rules.ts';

test('docs/disagreement.md lists every rule, and no other', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/disagreement.md'), 'utf8');
  const listed = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name);
  expect(new Set(listed)).toEqual(new Set(Object.keys(COMPARISON_RULES)));
});
