/** Prints how well quotations are found and attributed on the bench, for the part tuned on and the part kept back, and how fast. */
import { reportQuotes } from './measure-quotes.ts';

for (const line of (await reportQuotes()) ?? ['no bench beside the project']) process.stdout.write(`${line}\n`);
