/** Runs the bench of disagreements through the comparison and its scorer; the bench lies beside the project and may be absent. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareRecord, type CompareRow, type EventRecord } from '../../src/compare-rows.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/bench/disagreements');
const SEEDS = [1, 2, 3, 4, 5];
export const KINDS = ['figure', 'date', 'place', 'title', 'speaker', 'quote-word', 'negation'] as const;

interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

export interface Score {
  readonly micro: Counts;
  readonly hard: Counts & { readonly found: number; readonly overclaimed: number };
  readonly falseAlarms: { readonly hit: number; readonly hardHit: number; readonly listed: number };
  readonly types: Readonly<Record<string, Counts & { readonly unjudged: number }>>;
  readonly badSpans: number;
  readonly log: readonly Logged[];
}

/** A line of the scorer's log: something missed, or wrong. */
interface Logged {
  readonly event: string;
  readonly missed?: string;
}

const readRecords = (folder: string): EventRecord[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'manifest.json')
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as EventRecord);

/** Five of the events, by the hash of their names, are kept back from tuning. */
function keptBack(events: readonly string[]): Set<string> {
  const hash = (event: string) => createHash('sha256').update(event).digest('hex');
  return new Set([...events].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, 5));
}

/** What the scorer of the bench says of rows about these records. */
function scored(records: readonly EventRecord[], rows: readonly CompareRow[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'disagreements-'));
  try {
    const gold = records.flatMap((record, index) => {
      const path = join(folder, `${index}.json`);
      writeFileSync(path, JSON.stringify(record));
      return ['--gold', path];
    });
    const predictions = join(folder, 'rows.txt');
    writeFileSync(predictions, JSON.stringify(rows));
    const args = [join(FOLDER, 'score.mjs'), ...gold, '--pred', predictions, '--json', '--show'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })) as Score;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface EventsMeasured {
  readonly tuned: Score;
  readonly kept: Score;
  readonly all: Score;
}

/** The annotated events; null when the bench is absent. */
export function measureEvents(): EventsMeasured | null {
  if (!existsSync(FOLDER)) return null;
  const records = readRecords(join(FOLDER, 'dev'));
  const rows = records.flatMap((record) => compareRecord(record));
  const kept = keptBack(records.map(({ event }) => event));
  const part = (of: readonly EventRecord[]): Score => {
    const names = new Set(of.map(({ event }) => event));
    return scored(
      of,
      rows.filter(({ event }) => names.has(event)),
    );
  };
  return {
    tuned: part(records.filter(({ event }) => !kept.has(event))),
    kept: part(records.filter(({ event }) => kept.has(event))),
    all: part(records),
  };
}

export interface AlteredMeasured {
  /** Share of altered pairs whose alteration is found, by kind, and how many there were. */
  readonly recall: ReadonlyMap<string, { readonly share: number; readonly pairs: number }>;
  readonly hardPrecision: number;
  readonly controls: { readonly pairs: number; readonly hard: number; readonly soft: number };
  readonly log: readonly Logged[];
}

/** Altered pairs and controls of these seeds, level 2; null when the bench is absent. */
export function measureAltered(seeds: readonly number[] = SEEDS): AlteredMeasured | null {
  if (!existsSync(FOLDER)) return null;
  const tally = new Map<string, [found: number, pairs: number]>();
  let [right, wrong, pairs, hard, soft] = [0, 0, 0, 0, 0];
  const log: Logged[] = [];
  for (const seed of seeds) {
    const records = alteredRecords(seed);
    const rows = records.flatMap((record) => compareRecord(record));
    const score = scored(records, rows);
    right += score.hard.tp;
    wrong += score.hard.fp;
    log.push(...score.log.map((one) => ({ seed, ...one })));
    const missed = new Set(score.log.filter((one) => one.missed !== undefined).map(({ event }) => event));
    for (const { event } of records) {
      const kind = event.split('~')[1] ?? '';
      if (kind === 'control') {
        const own = rows.filter(
          (row) => row.event === event && row.type !== 'terminology' && row.type !== 'sole-source',
        );
        pairs++;
        hard += own.filter(({ severity }) => severity === 'hard').length;
        soft += own.filter(({ severity }) => severity === 'soft').length;
        continue;
      }
      const [found, all] = tally.get(kind) ?? [0, 0];
      tally.set(kind, [found + (missed.has(event) ? 0 : 1), all + 1]);
    }
  }
  const recall = new Map(KINDS.map((kind) => [kind, shareOf(tally.get(kind) ?? [0, 0])]));
  return { recall, hardPrecision: right / Math.max(1, right + wrong), controls: { pairs, hard, soft }, log };
}

const shareOf = ([found, pairs]: [number, number]) => ({ share: found / Math.max(1, pairs), pairs });

function alteredRecords(seed: number): EventRecord[] {
  const folder = mkdtempSync(join(tmpdir(), 'altered-'));
  try {
    const args = [
      join(FOLDER, 'perturb.mjs'),
      '--in',
      join(FOLDER, 'dev'),
      '--out',
      folder,
      '--seed',
      String(seed),
      '--level',
      '2',
    ];
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    return readRecords(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const percent = (share: number | null): number => Math.round((share ?? 0) * 1000) / 10;

export interface DisagreementsMeasured {
  readonly closedPrecision: number;
  readonly closedRecall: number;
  readonly wordingPrecision: number;
  readonly wordingRecall: number;
  readonly hardFound: number;
  /** 100 when no hard conflict is claimed wrongly. */
  readonly hardWrong0: number;
  readonly lookAlikesLeft: number;
  readonly alteredLeastRecall: number;
  readonly alteredHardPrecision: number;
  readonly controlsClean: number;
}

/** Percentages: the events, and altered pairs of one seed; null when the bench is absent. For `quality-floor.json`. */
export function measureDisagreements(): DisagreementsMeasured | null {
  const events = measureEvents();
  const altered = measureAltered([1]);
  if (events === null || altered === null) return null;
  const { micro, types, hard, falseAlarms } = events.all;
  const { pairs, hard: falseHard, soft } = altered.controls;
  return {
    closedPrecision: percent(micro.precision),
    closedRecall: percent(micro.recall),
    wordingPrecision: percent(types['wording']?.precision ?? 0),
    wordingRecall: percent(types['wording']?.recall ?? 0),
    hardFound: percent(hard.recall),
    hardWrong0: hard.fp === 0 ? 100 : 0,
    lookAlikesLeft: percent(1 - falseAlarms.hit / falseAlarms.listed),
    alteredLeastRecall: percent(Math.min(...[...altered.recall.values()].map(({ share }) => share))),
    alteredHardPrecision: percent(altered.hardPrecision),
    controlsClean: percent(1 - (falseHard + soft) / Math.max(1, pairs)),
  };
}
