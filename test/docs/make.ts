/** Writes the generated pages of docs/. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generatedPages } from './pages.ts';

for (const [name, text] of await generatedPages()) await writeFile(resolve(import.meta.dirname, '../../docs', name), text);
