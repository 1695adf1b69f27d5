/** Prints how well disagreements are found on the bench: events tuned on and kept back, altered pairs by kind, and controls. `--show` lists what is wrong on the part tuned on, `--altered` on altered pairs. */
import { measureAltered, measureEvents, type Score } from './measure-disagreements.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const share = (value: number | null): string => (value === null ? '    -' : value.toFixed(3));

function table(title: string, { types, micro, hard, falseAlarms, badSpans }: Score): void {
  print(`\n${title}`);
  print('type           P      R     tp  fp  fn  unjudged');
  for (const [type, { precision, recall, tp, fp, fn, unjudged }] of [
    ...Object.entries(types),
    ['closed types', { ...micro, unjudged: '' }] as const,
  ])
    print(
      `${type.padEnd(12)} ${share(precision)}  ${share(recall)}  ${[tp, fp, fn].map((count) => String(count).padStart(3)).join(' ')}  ${unjudged}`,
    );
  print(
    `hard: ${hard.tp} right, ${hard.fp} wrong (${hard.overclaimed} of them soft ones), ${hard.fn} missed; look-alikes flagged: ${falseAlarms.hit} of ${falseAlarms.listed}, ${falseAlarms.hardHit} as hard; spans refused: ${badSpans}`,
  );
}

const events = measureEvents();
if (events === null) print('no bench beside the project');
else {
  table('events tuned on', events.tuned);
  table('events kept back', events.kept);
  table('all events', events.all);
  if (process.argv.includes('--show')) for (const line of events.tuned.log) print(JSON.stringify(line));
}
const altered = process.argv.includes('--events') ? null : measureAltered();
if (altered !== null) {
  print('\naltered pairs, seeds 1 to 5, level 2');
  for (const [kind, { share: found, pairs }] of altered.recall)
    print(`${kind.padEnd(12)} recall ${share(found)} of ${pairs}`);
  print(`hard precision ${share(altered.hardPrecision)}`);
  print(`controls: ${altered.controls.pairs}, hard ${altered.controls.hard}, soft closed ${altered.controls.soft}`);
  if (process.argv.includes('--altered')) for (const line of altered.log) print(JSON.stringify(line));
}
