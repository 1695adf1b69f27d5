/** Opens the newsroom on a corpus folder: reads it, and where asked keeps reading it as it changes. */
import { fileURLToPath } from 'node:url';
import { CorpusMemory, type CorpusReading } from './ingest/corpus-memory.ts';
import { readCorpus } from './ingest/read-corpus.ts';
import type { Desk } from './desk.ts';
import { createNewsroom, type FedNewsroom, type Reading } from './newsroom.ts';

/** The register that applies to a corpus without one of its own. */
const SHIPPED_REGISTER = fileURLToPath(new URL('../corpus/outlets.yaml', import.meta.url));
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
  const newsroom = createNewsroom(desk);
  const memory = new CorpusMemory({
    shippedRegister: SHIPPED_REGISTER,
    ...(firstSeen ? { firstSeen: firstSeen.all() } : {}),
  });
  const take = async (reading: CorpusReading): Promise<void> => {
    await newsroom.take(takeable(reading), clock());
    firstSeen?.putMany(reading.articles.map(({ version, heldSince }) => [version, heldSince] as const));
  };
  const reading = await readCorpus(folder, memory, clock());
  await take(reading);
  if (!follow) return { newsroom, reading, close: async () => undefined };
  const { watchCorpus } = await import('./ingest/watch-corpus.ts');
  const watcher = watchCorpus(folder, {
    memory,
    now: clock,
    onReading: take,
    onError: (fault) => onError('the corpus folder cannot be followed', fault),
  });
  return { newsroom, reading, close: () => watcher.close() };
}

function takeable({ articles, problems, outlets }: CorpusReading): Reading {
  const limits = new Map(outlets.map(({ name, words }) => [name, words]));
  return { articles, problems, wordLimit: (outlet) => limits.get(outlet ?? '') ?? MOST_WORDS };
}
