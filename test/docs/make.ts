/** Writes what is generated: pages of docs/, and the answers in transcripts and the README. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { shippedDesk } from '../shipped-desk.ts';
import { writtenAnew } from '../transcript.ts';
import { generatedPages } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
for (const [name, text] of await generatedPages()) await writeFile(join(ROOT, 'docs', name), text);

const { ask } = await shippedDesk();
const transcripts = (await readdir(join(ROOT, 'test/transcripts'))).map((name) => join(ROOT, 'test/transcripts', name));
for (const file of [join(ROOT, 'README.md'), ...transcripts]) await writeFile(file, await writtenAnew(await readFile(file, 'utf8'), ask));
