// The invented saved pages of test/fixtures/pages with what is to be read from them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../fixtures/pages');

export interface PageFixture {
  readonly name: string;
  readonly text: string;
  /** `label | line`, one a visible line, in order. */
  readonly lines: readonly string[];
  /** What the page states: `outlet` and `published`, or `none`. */
  readonly outlet: string;
  readonly published: string;
}

export const pageFixtures: readonly PageFixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => {
    const name = file.slice(0, -'.txt'.length);
    const expected = readFileSync(join(folder, `${name}.expected`), 'utf8')
      .trimEnd()
      .split('\n');
    const stated = (key: string): string =>
      expected.find((line) => line.startsWith(`= ${key}: `))?.slice(key.length + 4) ?? '';
    return {
      name,
      text: readFileSync(join(folder, file), 'utf8'),
      lines: expected.filter((line) => !line.startsWith('= ')),
      outlet: stated('outlet'),
      published: stated('published'),
    };
  });
