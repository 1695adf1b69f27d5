/** Opens the newsroom on a corpus folder: reads it, and where asked keeps reading it as it changes. */
import { fileURLToPath } from 'node:url';
import { createCorrectionDesk } from './desk/correction-desk.ts';
import { createCorrectionFiles } from './desk/correction-files.ts';
import { CorpusMemory, type CorpusReading } from './ingest/corpus-memory.ts';
import { OutletRegister } from './ingest/outlet-register.ts';
import { readCorpus } from './ingest/read-corpus.ts';
import type { Desk } from './desk.ts';
import { createNewsroom, type FedNewsroom, type Reading } from './newsroom.ts';

/** The registers that apply to a corpus without one of its own. */
const SHIPPED_REGISTER = fileURLToPath(new URL('../corpus/outlets.yaml', import.meta.url));
const SHIPPED_SPEAKERS = fileURLToPath(new URL('../corpus/speakers.yaml', import.meta.url));
/** Words of one article's own prose that one answer may show, where the register says nothing else. */
const MOST_WORDS = 75;

export interface OpenedNewsroom {
  readonly newsroom: FedNewsroom;
  /** The first reading. */
  readonly reading: CorpusReading;
  /** Stops following the folder. */
  readonly close: () => Promise<void>;
}

export interface OpenWith {
  readonly folder: string;
  /** Keep reading as the folder changes. */
  readonly follow: boolean;
  readonly clock: () => number;
  /** Told of what goes wrong while following; answers go on from the last good reading. */
  readonly onError: (about: string, fault: unknown) => void;
  /** Settings and reports, where a state outlives the process. */
  readonly desk?: Desk;
  /** When texts were first held, as earlier processes knew it. */
  readonly firstSeen?: FirstSeen;
}

/** Times by the version of a text, ms since 1970. */
export interface FirstSeen {
  all(): ReadonlyMap<string, number>;
  putMany(times: Iterable<readonly [version: string, at: number]>): unknown;
}

/** Resolves when everything there is has been read once. @throws CorpusError when the folder cannot be read. */
export async function openNewsroom({
  folder,
  follow,
  clock,
  onError,
  desk,
  firstSeen,
}: OpenWith): Promise<OpenedNewsroom> {
  const fed = createNewsroom(desk);
  const memory = new CorpusMemory({
    shippedRegister: SHIPPED_REGISTER,
    shippedSpeakers: SHIPPED_SPEAKERS,
    ...(firstSeen ? { firstSeen: firstSeen.all() } : {}),
  });
  const read = await readCorpus(folder, memory, clock());
  let last = read;
  const corrections = createCorrectionDesk({
    files: createCorrectionFiles(folder),
    newsroom: fed,
    apply: () => fed.amend(() => corrections.merge(last), clock()),
    begun: () => memory.begun,
    clock,
  });
  const newsroom: FedNewsroom = { ...fed, corrections };
  const take = async (reading: CorpusReading): Promise<void> => {
    last = reading;
    await newsroom.take({ ...takeable(reading), corrections: corrections.merge(last) }, clock());
    firstSeen?.putMany(reading.articles.map(({ version, heldSince }) => [version, heldSince] as const));
  };
  await take(read);
  const reading = { ...read, problems: newsroom.problems() };
  if (!follow) return { newsroom, reading, close: async () => undefined };
  newsroom.keepEvents();
  const { watchCorpus } = await import('./ingest/watch-corpus.ts');
  const watcher = watchCorpus(folder, {
    memory,
    now: clock,
    onReading: take,
    isWanted: (reading) => corrections.heeds(reading),
    onError: (fault) => onError('the corpus folder cannot be followed', fault),
  });
  return { newsroom, reading, close: () => watcher.close() };
}

function takeable({ articles, problems, outlets, speakers }: CorpusReading): Reading {
  const limits = new Map(outlets.map(({ name, words }) => [name, words]));
  const register = new OutletRegister(outlets);
  return {
    articles,
    problems,
    speakers,
    wordLimit: (outlet) => limits.get(outlet ?? '') ?? MOST_WORDS,
    outletAs(name) {
      const { outlet } = register.outletOf({ path: '', outlet: { text: name, span: null }, url: null });
      return outlet?.text ?? null;
    },
  };
}
