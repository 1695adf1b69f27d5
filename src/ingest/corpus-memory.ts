/** What is remembered of a corpus between two readings, and how readings are put together from it. Touches no disk. */
import { hash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import type { KnownSpeakers } from '../model/known-speakers.ts';
import type { Problem } from '../model/problem.ts';
import { stemOf } from './corpus-paths.ts';
import { statusOf } from './draft.ts';
import type { ArticleDraft, Reading } from './format.ts';
import { type OutletEntry, OutletRegister } from './outlet-register.ts';
import { partial } from './problem-rules.ts';
import { noSpeakers } from './speaker-register.ts';

/** All that a corpus folder holds, as one whole. */
export interface CorpusReading {
  /** Sorted by id. An article that did not change is the same object as in the reading before. */
  readonly articles: readonly Article[];
  /** Sorted by file. */
  readonly problems: readonly Problem[];
  /** The register of outlets that applied. */
  readonly outlets: readonly OutletEntry[];
  /** What the register of speakers says. */
  readonly speakers: KnownSpeakers;
  /** The newsroom's corrections, by file. */
  readonly corrections: readonly FiledCorrection[];
  /** The corpus folder and those below it, as paths of the disk: what is to be watched. */
  readonly folders: readonly string[];
  /** Files still being written, by path: they are as they were before, and another look is due. */
  readonly moving: readonly string[];
  /** How long it waited for files to rest, in ms. */
  readonly rested: number;
  /** Which reading of its memory it is, counted from 1 as they began. */
  readonly nth: number;
  /** Whether articles, problems, registers or corrections differ from the reading before; true for the first. */
  readonly changed: boolean;
}

/** What was read of one article file with its sidecar. */
export interface UnitReading {
  /** The files' times, sizes and inodes; empty: look again each time. */
  readonly look: string;
  /** SHA-256 of the files' bytes. */
  readonly digest: string;
  readonly reading: Reading;
}

/** The same, with what became of it under its path and the register. */
export interface Unit extends UnitReading {
  readonly article: Article | null;
  /** What the register of outlets had to say. */
  readonly outletProblem: Problem | null;
}

/** The register that applied last. */
export interface HeldRegister {
  readonly look: string;
  readonly register: OutletRegister;
  readonly problems: readonly Problem[];
}

/** The register of speakers that applied last. */
export interface HeldSpeakers {
  readonly look: string;
  readonly known: KnownSpeakers;
  readonly problems: readonly Problem[];
}

/** A correction with the text of its file. */
export interface FiledCorrection {
  readonly correction: Correction;
  readonly text: string;
}

/** What was read of one file of the folder of corrections. */
export interface HeldCorrection {
  readonly look: string;
  /** Null where the file says none. */
  readonly filed: FiledCorrection | null;
  readonly problem: Problem | null;
}

/** Made once for a corpus and handed to every reading of it. */
export class CorpusMemory {
  /** The registers that apply where the corpus has none of its own: paths of the disk. */
  readonly shippedRegister: string | null;
  readonly shippedSpeakers: string | null;
  readonly units = new Map<string, Unit>();
  /** When files were last seen growing, by path; in ms of a clock that only time moves on (`performance.now()`). */
  readonly growing = new Map<string, number>();
  /** How many readings have begun. */
  begun = 0;
  register: HeldRegister = { look: '', register: new OutletRegister([]), problems: [] };
  speakers: HeldSpeakers = { look: '', known: noSpeakers, problems: [] };
  /** By path. */
  readonly corrections = new Map<string, HeldCorrection>();
  last: CorpusReading | null = null;
  readonly #firstSeen: Map<string, number>;

  /** `firstSeen`: when texts were first held, by version, as an earlier process knew it. */
  constructor(given: Shipped & { readonly firstSeen?: ReadonlyMap<string, number> } = {}) {
    this.shippedRegister = given.shippedRegister ?? null;
    this.shippedSpeakers = given.shippedSpeakers ?? null;
    this.#firstSeen = new Map(given.firstSeen);
  }

  /** When the text of this version was first held; `now` if it never was. A moved or returning file keeps its time. */
  heldSince(version: string, now: number): number {
    const known = this.#firstSeen.get(version);
    if (known === undefined) this.#firstSeen.set(version, now);
    return known ?? now;
  }

  /** Puts another register in place; articles whose outlet it changes become new objects. */
  useRegister(register: HeldRegister, now: number): void {
    if (register.look === this.register.look) return;
    this.register = register;
    for (const [path, unit] of this.units)
      this.units.set(path, sealUnit(unit, path, { memory: this, former: unit, now }));
  }
}

/** Paths of the disk. */
interface Shipped {
  readonly shippedRegister?: string;
  readonly shippedSpeakers?: string;
}

/** The article that a draft becomes under its path, or the same object as before where nothing of it differs. */
export function sealUnit(unit: UnitReading, path: string, context: Sealing): Unit {
  const { draft } = unit.reading;
  if (!draft) return { ...unit, article: null, outletProblem: null };
  const { outlet, problem } = context.memory.register.register.outletOf({ path, outlet: draft.outlet, url: draft.url });
  const { former } = context;
  const isSame = former?.article && former.digest === unit.digest && sameOutlet(former.article, outlet);
  const article = isSame ? former.article : articleOf({ ...draft, outlet }, path, context);
  return { ...unit, article, outletProblem: problem };
}

/** What sealing needs to know beside the unit. */
export interface Sealing {
  readonly memory: CorpusMemory;
  readonly former: Unit | undefined;
  readonly now: number;
}

function articleOf({ release, ...stated }: ArticleDraft, path: string, { memory, now }: Sealing): Article {
  const version = hash('sha256', stated.text).slice(0, 12);
  return { id: path, version, heldSince: memory.heldSince(version, now), ...stated, status: statusOf(release) };
}

function sameOutlet(article: Article, outlet: Article['outlet']): boolean {
  return article.outlet?.text === outlet?.text && article.outlet?.span?.start === outlet?.span?.start;
}

/** What one look at the folder adds to what is remembered. */
export interface Look extends Pick<CorpusReading, 'folders' | 'rested'> {
  /** Problems of the folder itself: foreign documents, sidecars without an article, folders that cannot be opened. */
  readonly problems: readonly Problem[];
  /** Problems of files still being written; they come and go without counting as a change. */
  readonly moving: readonly Problem[];
  /** By file of `problems`: the articles it seems to mean. */
  readonly meant: ReadonlyMap<string, readonly string[]>;
  /** Ms since 1970. */
  readonly now: number;
}

/** The reading as the memory now has it; remembered as its last. */
export function assemble(memory: CorpusMemory, look: Look): CorpusReading {
  const units = [...memory.units.values()];
  const articles = units.flatMap((unit) => unit.article ?? []).sort((a, b) => compare(a.id, b.id));
  const isClosed = closedPaths(memory, look.now);
  const own = [...memory.units].flatMap(([path, unit]) => markClosed(problemsOf(unit), isClosed(path)));
  const renamed = new Set(own.flatMap(({ rule, file }) => (rule === 'sidecar' ? [file] : [])));
  const others = look.problems
    .filter(({ file }) => !renamed.has(file))
    .flatMap((problem) => markClosed([problem], (look.meant.get(problem.file) ?? []).some(isClosed)));
  const corrected = [...memory.corrections.values()];
  const registers = [...memory.register.problems, ...memory.speakers.problems];
  const settled = [
    ...others,
    ...registers,
    ...corrected.flatMap(({ problem }) => problem ?? []),
    ...own,
    ...twins(articles, isClosed),
  ];
  const problems = settled.sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule));
  const outlets = memory.register.register.entries;
  const speakers = memory.speakers.known;
  const corrections = corrected.flatMap(({ filed }) => filed ?? []).sort(byFile);
  const { last } = memory;
  const changed =
    !last ||
    last.outlets !== outlets ||
    last.speakers !== speakers ||
    !sameItems(last.corrections, corrections) ||
    !sameItems(last.articles, articles) ||
    !sameProblems(last.problems, problems);
  const kept = last && !changed ? last : { articles, problems, corrections };
  const now = { articles: kept.articles, problems: kept.problems, corrections: kept.corrections, outlets, speakers };
  const { folders, rested } = look;
  const moving = look.moving.map(({ file }) => file);
  memory.last = { ...now, folders, moving, rested, nth: memory.begun, changed };
  return look.moving.length > 0 ? { ...memory.last, problems: [...kept.problems, ...look.moving] } : memory.last;
}

const byFile = (a: FiledCorrection, b: FiledCorrection): number => compare(a.correction.file, b.correction.file);

function problemsOf({ reading, outletProblem }: Unit): Problem[] {
  return [...reading.problems, ...(outletProblem ? [outletProblem] : [])];
}

/** Whether the article of a path is closed, or would be if one could be made of its file. */
function closedPaths({ units }: CorpusMemory, now: number): (path: string) => boolean {
  return (path) => {
    const unit = units.get(path);
    if (!unit?.article) return unit?.reading.closes === true;
    const { status } = unit.article;
    return status.kind === 'withdrawn' || (status.kind === 'embargoed' && (status.until ?? Infinity) > now);
  };
}

function markClosed(problems: readonly Problem[], isClosed: boolean): readonly Problem[] {
  return isClosed ? problems.map((problem): Problem => ({ ...problem, closed: true })) : problems;
}

/** Articles of one name and different endings: probably one article saved twice. Both are held. */
function twins(articles: readonly Article[], isClosed: (path: string) => boolean): readonly Problem[] {
  const firstOf = new Map<string, string>();
  return articles.flatMap(({ id }) => {
    const first = firstOf.get(stemOf(id));
    if (first === undefined) firstOf.set(stemOf(id), id);
    const reason = `“${first}” and “${id}” have one name; both are held, as two articles. If they are one, remove one of them.`;
    return first === undefined ? [] : markClosed([partial('twin', id, reason)], isClosed(id) || isClosed(first));
  });
}

function sameItems(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((item, index) => item === after[index]);
}

function sameProblems(before: readonly Problem[], after: readonly Problem[]): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

/** By code units: the same order on every machine. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
