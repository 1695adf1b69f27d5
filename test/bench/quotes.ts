/** Prints how well quotations are found and attributed on the bench, for the part tuned on and the part kept back, and how fast. */
import { measureParts } from './measure-quotes.ts';

const measured = await measureParts();
if (measured === null) {
  process.stdout.write('no bench beside the project\n');
} else {
  for (const line of measured.lines) process.stdout.write(`${line}\n`);
}
