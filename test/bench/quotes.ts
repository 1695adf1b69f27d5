/** Prints how well quotations are found and attributed on the bench, for the part tuned on and the part kept back, how fast, and all of it beside floors and goals. */
import floor from '../../quality-floor.json' with { type: 'json' };
import { measureQuotes, reportQuotes } from './measure-quotes.ts';

/** What is asked on articles nobody has seen, in percent. */
const GOALS: Readonly<Record<keyof typeof floor.quotes, number>> = {
  quotedEndToEnd: 86,
  quotedFound: 97,
  quotedSurePrecision: 95,
  quotedSureRecall: 60,
  overallEndToEnd: 70,
};

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (...cells: readonly (string | number)[]): void =>
  print(cells.map((cell, at) => (at === 0 ? String(cell).padEnd(24) : String(cell).padStart(8))).join(''));

for (const line of (await reportQuotes()) ?? ['no bench beside the project']) print(line);
const measured = await measureQuotes();
if (measured !== null) {
  print('');
  row('all documents', 'now', 'floor', 'goal');
  for (const name of Object.keys(GOALS) as (keyof typeof GOALS)[])
    row(name, measured[name], floor.quotes[name], GOALS[name]);
}
