/** Drafts given as files: from the disk of a terminal, or kept in memory for a bot. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDraftFile } from '../../src/drafts/draft-file.ts';
import { Drafts } from '../../src/drafts/drafts.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-drafts-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => Buffer.from(text);

describe('from the disk', () => {
  test('is its text, without a byte-order mark', async () => {
    writeFileSync(at('draft.txt'), '\uFEFF“The dues stay,” she wrote.\r\n');
    expect(await readDraftFile(at('draft.txt'))).toBe('“The dues stay,” she wrote.\r\n');
  });

  test.each([
    ['nowhere.txt', null, 'There is no file'],
    ['folder', 'folder', 'is no file'],
    ['draft.docx', bytes('PK'), 'save the draft as a .txt or .md file'],
    ['image.txt', Buffer.from([0x41, 0, 0x42]), 'is no text'],
    ['latin.txt', Buffer.from([0x41, 0xe9, 0x42]), 'Byte 2 is not valid UTF-8'],
    ['long.txt', Buffer.alloc(1_200_000, 'a'), 'has 1.2 MB; drafts of up to 1 MB are read'],
  ] as const)('%s is refused in a line that says why', async (name, content, why) => {
    if (content === 'folder') mkdirSync(at(name));
    else if (content !== null) writeFileSync(at(name), content);
    await expect(readDraftFile(at(name))).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(why),
    });
  });
});

describe('in memory', () => {
  test('is there under the same key for the same bytes', async () => {
    const drafts = new Drafts();
    const key = drafts.put('a.txt', bytes('one'));
    expect(drafts.put('b.txt', bytes('one'))).toBe(key);
    expect(await drafts.read(key)).toBe('one');
  });

  test('the one whose use is longest ago goes, and says so', async () => {
    const drafts = new Drafts();
    const [first, second] = [drafts.put('a.txt', bytes('first')), drafts.put('b.txt', bytes('second'))];
    for (let n = 0; n < 39; n++) {
      await drafts.read(first);
      drafts.put('more.txt', bytes(`more ${n}`));
    }
    expect(await drafts.read(first)).toBe('first');
    await expect(drafts.read(second)).rejects.toThrow('kept no longer; give it again');
  });

  test('of one that is too large no more is kept than shows it', async () => {
    const drafts = new Drafts();
    const key = drafts.put('long.txt', Buffer.alloc(3_000_000, 'a'));
    await expect(drafts.read(key)).rejects.toThrow('drafts of up to 1 MB are read');
  });
});
