/** The register of outlets: which outlet an article is from when the register can tell, and how its name is written. */
import { z } from 'zod';
import type { Stated } from '../model/article.ts';
import type { Problem } from '../model/problem.ts';
import { partial } from './problem-rules.ts';
import { isYamlFault, readYaml } from './yaml-block.ts';

/** One outlet as `outlets.yaml` lists it. */
export interface OutletEntry {
  readonly name: string;
  /** Other forms of its name, as pages print them. */
  readonly printed: readonly string[];
  /** Domains; sub-domains are theirs too. */
  readonly hosts: readonly string[];
  /** Folders of the corpus whose articles are this outlet's. */
  readonly folders: readonly string[];
  /** How many words of one of its articles' prose an answer may show; 0 shows none; null: the common limit. */
  readonly words: number | null;
}

const name = z.string().trim().min(1).max(200);
const names = z.array(name).default([]);
const entrySchema = z.strictObject({
  name,
  printed: names,
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, 'a host is a domain such as news.example'))
    .default([]),
  folders: names,
  words: z
    .string('words is a whole number, 0 or more')
    .regex(/^\d{1,6}$/, 'words is a whole number, 0 or more')
    .transform(Number)
    .nullable()
    .default(null),
});

/** What an article states that a register can go by. */
export interface Claims {
  /** The article's path in the corpus. */
  readonly path: string;
  readonly outlet: Stated | null;
  readonly url: string | null;
}

/** A valid register. Two entries that claim one article settle nothing: its outlet is then not stated. */
export class OutletRegister {
  readonly entries: readonly OutletEntry[];
  readonly #printed = new Map<string, OutletEntry[]>();
  readonly #hosts = new Map<string, OutletEntry[]>();
  readonly #folders = new Map<string, OutletEntry[]>();

  constructor(entries: readonly OutletEntry[]) {
    this.entries = entries;
    for (const entry of entries) {
      for (const form of new Set([entry.name, ...entry.printed].map(folded))) add(this.#printed, form, entry);
      for (const host of new Set(entry.hosts.map((host) => host.toLowerCase()))) add(this.#hosts, host, entry);
      for (const folder of new Set(entry.folders.map(bareFolder))) add(this.#folders, folder, entry);
    }
  }

  /** The outlet as the register writes it; as the article states it where the register does not know it. */
  outletOf({ path, outlet, url }: Claims): { outlet: Stated | null; problem: Problem | null } {
    const claimants = outlet ? (this.#printed.get(folded(outlet.text)) ?? []) : this.#claimants(path, url);
    const [entry, rival] = claimants;
    if (!entry) return { outlet, problem: null };
    if (!rival) return { outlet: written(entry.name, outlet), problem: null };
    const both = claimants.map((claimant) => `“${claimant.name}”`).join(' and ');
    const reason = `The register gives this article to ${both}; its outlet is not stated until one entry lets go of it.`;
    return { outlet: null, problem: partial('outlets', path, reason, 'outlet') };
  }

  #claimants(path: string, url: string | null): readonly OutletEntry[] {
    const byFolder = nearest(this.#folders, foldersOf(path));
    const byHost = nearest(this.#hosts, url === null ? [] : hostsOf(url));
    return [...new Set([...byFolder, ...byHost])];
  }
}

/** Reads a register's text. What is at fault in an entry is left out, with a problem; `file` is where the problems point. */
export function readOutletRegister(text: string, file: string): { register: OutletRegister; problems: Problem[] } {
  const read = readYaml(text);
  if (isYamlFault(read)) {
    const problem = partial('outlets', file, `The register cannot be read: ${read.reason}.`, `line ${read.line}`);
    return { register: new OutletRegister([]), problems: [problem] };
  }
  const problems: Problem[] = [];
  for (const key of read.values.keys()) {
    if (key !== 'outlets')
      problems.push(
        partial('outlets', file, `There is no key “${key.slice(0, 60)}”; the register is a list under “outlets:”.`),
      );
  }
  const listed = read.values.get('outlets') ?? '';
  const items: readonly unknown[] = Array.isArray(listed) ? listed : [];
  if (!Array.isArray(listed) && listed !== '')
    problems.push(partial('outlets', file, '“outlets:” is to be a list of entries, each with a name.'));
  const entries = items.flatMap((item, index) => {
    const { entry, faults } = readEntry(item);
    const becomes = !entry
      ? 'is left out'
      : entry.words === 0
        ? 'is held without these, and shows no prose'
        : 'is held without these';
    if (faults.length > 0)
      problems.push(
        partial('outlets', file, `Entry ${index + 1} ${becomes}: ${faults.join('; ')}.`, `entry ${index + 1}`),
      );
    return entry ?? [];
  });
  return { register: new OutletRegister(entries), problems };
}

/**
 * One entry without what is at fault in it; null where it has no name. A limit of words that cannot be read, or may be
 * meant by a key that does not exist, is the strictest one: a slip must not open an outlet's prose.
 */
function readEntry(item: unknown): { readonly entry: OutletEntry | null; readonly faults: readonly string[] } {
  const parsed = entrySchema.safeParse(item);
  if (parsed.success) return { entry: parsed.data, faults: [] };
  const { issues } = parsed.error;
  const faults = issues.slice(0, 5).map((issue) => `${issue.path.join('.') || 'the entry'}: ${issue.message}`);
  if (issues.length > 5) faults.push(`and ${issues.length - 5} more`);
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return { entry: null, faults };
  const atFault = new Set(
    issues.map((issue) => (issue.code === 'unrecognized_keys' ? 'a key' : String(issue.path[0]))),
  );
  const sound = Object.entries(item).filter(([key]) => key in entrySchema.shape && !atFault.has(key));
  const isStrict = atFault.has('words') || atFault.has('a key');
  const limit = isStrict && !sound.some(([key]) => key === 'words') ? { words: '0' } : {};
  return { entry: entrySchema.safeParse({ ...Object.fromEntries(sound), ...limit }).data ?? null, faults };
}

function add(map: Map<string, OutletEntry[]>, key: string, entry: OutletEntry): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}

/** What the first key that is claimed at all gives: the narrowest folder or host wins over those around it. */
function nearest(map: ReadonlyMap<string, OutletEntry[]>, keys: readonly string[]): readonly OutletEntry[] {
  const key = keys.find((candidate) => map.has(candidate));
  return (key !== undefined && map.get(key)) || [];
}

function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}

function hostsOf(url: string): string[] {
  if (!URL.canParse(url)) return [];
  const parts = new URL(url).hostname.toLowerCase().split('.');
  return parts.map((_, index) => parts.slice(index).join('.'));
}

function bareFolder(folder: string): string {
  return folder
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

function folded(form: string): string {
  return form
    .trim()
    .toLowerCase()
    .replaceAll(/\s{1,100}/g, ' ');
}

/** The register's name; its place in the text only if the text prints it just so. */
function written(name: string, outlet: Stated | null): Stated {
  return outlet?.text === name ? outlet : { text: name, span: null };
}
