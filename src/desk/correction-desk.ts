/** Makes, lists and undoes corrections: checks who may, says what would be right, writes a file each, and has it applied at once. */
import { type CorrectionRequest, changeOf } from './correction-request.ts';
import type { CorrectionFiles } from './correction-files.ts';
import type { CorpusReading, FiledCorrection } from '../ingest/corpus-memory.ts';
import { correctionText, isCorrectionFault, readCorrection, undoneText } from '../ingest/correction-file.ts';
import type { Asker } from '../model/asker.ts';
import type { Change, Correction, ListedCorrection, Signed } from '../model/correction.ts';
import type { FedNewsroom } from '../newsroom.ts';
import { UserError } from '../user-error.ts';

export interface CorrectionDesk {
  /** Resolves when answers hold it. @throws UserError where the asker may not, it says nothing new, or it cannot be kept */
  correct(asker: Asker, request: CorrectionRequest): Promise<ListedCorrection>;
  /** Latest first. @throws UserError where the asker may not */
  list(asker: Asker): readonly ListedCorrection[];
  /** `which`: a number, or a file's name. Resolves when answers hold it no longer. @throws UserError as `correct`, or if there is none such */
  undo(asker: Asker, which: string): Promise<Correction>;
}

/** A desk that is told of every reading, so that what it has written outlives one that began before. */
export interface FedCorrectionDesk extends CorrectionDesk {
  /** What a reading says, with what was written since it began. */
  merge(reading: DeskReading): readonly Correction[];
  /** Whether a reading has the last word on something written here: it is to be taken in, even if it is as the one before. */
  heeds(reading: DeskReading): boolean;
}

type DeskReading = Pick<CorpusReading, 'corrections' | 'moving' | 'nth'>;

export interface CorrectionDeskWith {
  readonly files: CorrectionFiles;
  readonly newsroom: Pick<FedNewsroom, 'look' | 'article' | 'listed' | 'bearers' | 'nameOf'>;
  /** Has what `merge` says now taken in. */
  readonly apply: () => Promise<void>;
  /** How many readings have begun. */
  readonly begun: () => number;
  readonly clock: () => number;
}

/** A file as this process wrote it, until a reading shows it, or began later and does not. */
interface Written {
  readonly filed: FiledCorrection;
  /** The texts it took the place of, which a reading that began before may show; null: there was none. */
  readonly before: ReadonlySet<string | null>;
  /** How many readings had begun when it stood there. */
  readonly begun: number;
}

/** Whether a reading says what became of a file: it found it as it was written, or gone, or otherwise, and at rest. */
const saysOf = ({ nth, moving }: DeskReading, file: string, { begun }: Written): boolean =>
  nth > begun && !moving.includes(file);

export function createCorrectionDesk({ files, newsroom, apply, begun, clock }: CorrectionDeskWith): FedCorrectionDesk {
  const written = new Map<string, Written>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One after another: two who correct the same are both recorded, and the later has the last word. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = queue.then(work);
    queue = done.catch(() => undefined);
    return done;
  };

  const note = async (file: string, text: string, before: string | null): Promise<Correction> => {
    const correction = readCorrection(text, file);
    if (isCorrectionFault(correction)) throw new Error(`${file} was written wrongly: ${correction.reason}`);
    const former = written.get(file)?.before ?? [];
    written.set(file, { filed: { correction, text }, before: new Set([...former, before]), begun: begun() });
    await apply();
    return correction;
  };

  const signed = (asker: Asker): Signed => ({
    by: asker.name === undefined ? asker.id : `${asker.id} (${asker.name.replaceAll(/\s+/g, ' ').trim()})`,
    at: new Date(clock()).toISOString(),
  });

  return {
    correct: (asker, request) =>
      inTurn(async () => {
        mayCorrect(asker);
        const change = changeOf(request, newsroom);
        refuseRepeated(change, newsroom.listed());
        const by = signed(asker);
        const text = correctionText({ change, why: request.why ?? null, ...by });
        const file = await files.add(text, { day: (by.at ?? '').slice(0, 10), what: change.what });
        await note(file, text, null);
        const listed = newsroom.listed().find(({ correction }) => correction.file === file);
        if (!listed) throw new Error(`${file} was not taken in`);
        return listed;
      }),
    list(asker) {
      mayCorrect(asker);
      return newsroom.listed();
    },
    undo: (asker, which) =>
      inTurn(async () => {
        mayCorrect(asker);
        const { file, undone } = meant(which, newsroom.listed());
        if (undone) throw new UserError(`Correction ${which} is undone already${signature(undone)}.`);
        const before = await files.read(file);
        const text = undoneText(before, signed(asker));
        const read = readCorrection(text, file);
        if (isCorrectionFault(read) || read.undone === null)
          throw new UserError(`${file} is written in a form that cannot be marked; delete the file, and it is undone.`);
        await files.replace(file, text);
        return await note(file, text, before);
      }),
    heeds: (reading) => [...written].some(([file, one]) => saysOf(reading, file, one)),
    merge(reading) {
      const byFile = new Map(reading.corrections.map((filed) => [filed.correction.file, filed]));
      for (const [file, one] of written) {
        const seen = byFile.get(file)?.text ?? null;
        if (one.before.has(seen) && !saysOf(reading, file, one)) byFile.set(file, one.filed);
        else written.delete(file);
      }
      return Array.from(byFile.values(), ({ correction }) => correction);
    },
  };
}

function mayCorrect(asker: Asker): void {
  if (!asker.may('correct'))
    throw new UserError('You may not correct here; whoever manages the server can let you (/settings correctors).');
}

/** ` by Mara at 2026-11-22 09:30 UTC`, as far as it is known. */
const signature = ({ by, at }: Signed): string =>
  `${by === null ? '' : ` by ${by}`}${at === null ? '' : ` at ${at.slice(0, 16).replace('T', ' ')} UTC`}`;

/** The correction that a number or a file's name means. @throws UserError */
function meant(which: string, listed: readonly ListedCorrection[]): Correction {
  const wanted = which.trim().replace(/^(?:#|no\.?\s)/i, '');
  const number = /^\d{1,9}$/.test(wanted) ? Number(wanted) : null;
  const found = listed
    .map(({ correction }) => correction)
    .filter(({ file, number: own }) =>
      number === null ? file === wanted || file.endsWith(`/${wanted}`) : own === number,
    );
  const [only] = found;
  if (!only) throw new UserError(`There is no correction “${wanted.slice(0, 60)}”; /correct list shows them.`);
  if (found.length === 1) return only;
  const names = found.map(({ file }) => file.slice(file.lastIndexOf('/') + 1));
  throw new UserError(`Correction ${wanted} may be ${names.join(' or ')}. Which one?`, names);
}

/** @throws UserError where a correction in force says the same */
function refuseRepeated(change: Change, listed: readonly ListedCorrection[]): void {
  const wanted = JSON.stringify(change);
  const same = listed.find(
    ({ correction, state }) => state.kind === 'applied' && JSON.stringify(correction.change) === wanted,
  );
  if (!same) return;
  const { number, file } = same.correction;
  throw new UserError(`Correction ${number ?? file} says so already; nothing is changed.`);
}
