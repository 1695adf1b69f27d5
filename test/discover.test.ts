import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { discover } from '../src/discover.ts';
import { withCorpus } from './ingest/temp-corpus.ts';

/** What the tests' folders are to hold: words. */
function validate(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error('it is no word');
}

test('default exports come sorted by path, sub-folders too; other files are passed by', () =>
  withCorpus(
    {
      'b.ts': 'export default "b";',
      'a/z.ts': 'export default "a/z";',
      'a.ts': 'export default "a";',
      'types.d.ts': 'export {};',
      'notes.md': '',
    },
    async (folder) => expect(await discover(folder, validate)).toEqual(['a', 'a/z', 'b']),
  ));

test('every fault is named with its file, in one error', () =>
  withCorpus(
    {
      'good.ts': 'export default "good";',
      'none.ts': 'export const other = 1;',
      'sub/number.ts': 'export default 3;',
      'throws.ts': 'throw new Error("no luck"); export default "x";',
    },
    async (folder) => {
      const error: unknown = await discover(folder, validate).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(Error);
      const lines = (error as Error).message.split('\n').slice(1);
      expect(lines).toEqual([
        'none.ts: it has no default export',
        'sub/number.ts: it is no word',
        'throws.ts: no luck',
      ]);
    },
  ));

test('a folder that is not there is said', async () => {
  await expect(discover('/nowhere/at/all', validate)).rejects.toThrow('/nowhere/at/all could not be read');
});

test('an empty folder holds nothing', () =>
  withCorpus({}, async (folder) => {
    await writeFile(join(folder, 'x.txt'), '');
    expect(await discover(folder, validate)).toEqual([]);
  }));
