/** Reads what the newsroom says of its corpus as a whole: the registers of outlets and speakers, and its corrections. */
import { isCorrectionFault, readCorrection } from './correction-file.ts';
import type { CorpusMemory, HeldCorrection } from './corpus-memory.ts';
import { registerPath, speakersPath } from './corpus-paths.ts';
import { fileStats, registerLook } from './corpus-rest.ts';
import { type CorpusTree, type Found, lookOf } from './corpus-tree.ts';
import { readOutletRegister } from './outlet-register.ts';
import { partial } from './problem-rules.ts';
import { type RawFile, decodeFile } from './raw-file.ts';
import { noSpeakers, readSpeakerRegister } from './speaker-register.ts';
import { forEach } from './take-turns.ts';

type File = Pick<Found, 'path' | 'file' | 'stats'>;

interface At {
  readonly memory: CorpusMemory;
  /** Paths that are still being written: they stay as they were. Those that change while they are read are put there. */
  readonly moving: Set<string>;
  readonly readRaw: (found: File) => Promise<RawFile>;
  /** Ms since 1970. */
  readonly now: number;
}

const readsAtOnce = 8;

/** Brings the memory's registers and corrections up to what the tree found. */
export async function readOwnWords(tree: CorpusTree, at: At): Promise<void> {
  const { memory, moving } = at;
  if (!moving.has(registerPath)) await readOutlets(tree, at);
  if (!moving.has(speakersPath)) await readSpeakers(tree, at);
  const found = tree.corrections();
  const there = new Set(found.map(({ path }) => path));
  for (const path of memory.corrections.keys()) if (!there.has(path)) memory.corrections.delete(path);
  const due = found.filter((one) => !moving.has(one.path) && lookOf(one) !== memory.corrections.get(one.path)?.look);
  await forEach(due, readsAtOnce, async (one) => {
    const raw = await readAtRest(one, at);
    if (raw) memory.corrections.set(one.path, heldCorrection(raw, lookOf(one)));
  });
}

/** The file as it was found; null if it is written to meanwhile: half a register would open names that are withheld. */
async function readAtRest(found: File, { readRaw, moving }: At): Promise<RawFile | null> {
  const raw = await readRaw(found);
  if (lookOf({ stats: await fileStats(found.file) }) === lookOf(found)) return raw;
  moving.add(found.path);
  return null;
}

async function readOutlets(tree: CorpusTree, at: At): Promise<void> {
  const { memory, now } = at;
  const found = await registerAt(tree, registerPath, memory.shippedRegister);
  if (!found) return memory.useRegister({ look: '', ...readOutletRegister('', registerPath) }, now);
  const look = registerLook(found);
  if (look === memory.register.look) return;
  const raw = await readAtRest(found, at);
  if (!raw) return;
  const { bytes } = raw;
  const read = readOutletRegister(bytes ? new TextDecoder().decode(bytes) : '', registerPath);
  const closed = partial('outlets', registerPath, 'The register cannot be opened, or is too large.');
  memory.useRegister({ look, register: read.register, problems: bytes ? read.problems : [closed] }, now);
}

/** A register that cannot be read opens no name: what the one before said goes on. */
async function readSpeakers(tree: CorpusTree, at: At): Promise<void> {
  const { memory } = at;
  const found = await registerAt(tree, speakersPath, memory.shippedSpeakers);
  if (!found) {
    if (memory.speakers.look !== '') memory.speakers = { look: '', known: noSpeakers, problems: [] };
    return;
  }
  const look = registerLook(found);
  if (look === memory.speakers.look) return;
  const raw = await readAtRest(found, at);
  if (!raw) return;
  const decoded = decodeFile(raw);
  const before = memory.speakers.known;
  if ('problem' in decoded) {
    const reason = `The register is not read, and what it said before still applies. ${decoded.problem.reason}`;
    memory.speakers = { look, known: before, problems: [partial('speakers', speakersPath, reason)] };
    return;
  }
  const { known, problems, isUnreadable } = readSpeakerRegister(decoded.text, speakersPath);
  const kept = isUnreadable ? { ...before, speakers: [...before.speakers, ...known.speakers] } : known;
  memory.speakers = { look, known: kept, problems };
}

/** The corpus' own register, or the shipped one; null where there is none. */
async function registerAt(tree: CorpusTree, path: string, shipped: string | null): Promise<File | null> {
  const own = tree.found.get(path);
  if (own) return own;
  return shipped === null ? null : { path, file: shipped, stats: await fileStats(shipped) };
}

function heldCorrection(raw: RawFile, look: string): HeldCorrection {
  const decoded = decodeFile(raw);
  if ('problem' in decoded) {
    const { place, reason } = decoded.problem;
    return { look, filed: null, problem: partial('correction', raw.path, `It is not applied. ${reason}`, place) };
  }
  const read = readCorrection(decoded.text, raw.path);
  if (!isCorrectionFault(read)) return { look, filed: { correction: read, text: decoded.text }, problem: null };
  return { look, filed: null, problem: partial('correction', raw.path, read.reason, read.place) };
}
