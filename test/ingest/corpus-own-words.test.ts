/** Registers and corrections are never taken in while they are being written. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CorpusMemory } from '../../src/ingest/corpus-memory.ts';
import { readOwnWords } from '../../src/ingest/corpus-own-words.ts';
import { fileStats } from '../../src/ingest/corpus-rest.ts';
import { CorpusTree, type Found } from '../../src/ingest/corpus-tree.ts';
import { loadFormats } from '../../src/ingest/load-formats.ts';
import { type Files, withCorpus } from './temp-corpus.ts';

const FILES: Files = {
  'outlets.yaml': 'outlets:\n  - name: Hill Post\n',
  'speakers.yaml': 'speakers:\n  - name: Tam Vek\n    withheld: true\n    reason: asked\n',
  'corrections/a.yaml': 'what: unquote\narticle: weir.md\nwords: the best race\n',
};

/** Reads the own words of a corpus; `meanwhile` happens to each file just before it is read. */
async function readOwn(
  folder: string,
  memory: CorpusMemory,
  meanwhile?: (found: Pick<Found, 'path' | 'file'>) => Promise<void>,
) {
  const tree = new CorpusTree(folder, await loadFormats());
  for (const path of Object.keys(FILES)) tree.note(path);
  for (const found of tree.found.values()) found.stats = await fileStats(found.file);
  const moving = new Set<string>();
  const readRaw = async (found: Pick<Found, 'path' | 'file'>) => {
    await meanwhile?.(found);
    const bytes = await readFile(found.file);
    return { path: found.path, size: bytes.length, bytes };
  };
  await readOwnWords(tree, { memory, moving, readRaw, now: 0 });
  const { register, speakers, corrections } = memory;
  const said = [
    register.register.entries.length,
    speakers.known.speakers.length,
    corrections.get('corrections/a.yaml')?.filed?.text,
  ];
  return { moving: [...moving], said, problems: [...register.problems, ...speakers.problems] };
}

test('a file that is cut short just before it is read leaves what it said before, and is looked at again', () =>
  withCorpus(FILES, async (folder) => {
    const memory = new CorpusMemory();
    const whole = { moving: [], said: [1, 1, FILES['corrections/a.yaml']], problems: [] };
    expect(await readOwn(folder, memory)).toEqual(whole);
    for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), `${String(text)}# touched\n`);
    const cut = await readOwn(folder, memory, ({ file }) => writeFile(file, ''));
    expect(cut).toEqual({ ...whole, moving: Object.keys(FILES) });
    for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
    expect(await readOwn(folder, memory)).toEqual(whole);
  }));
