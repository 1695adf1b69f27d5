/** The register of speakers: which names are one person, which one name is several people, whose name is withheld. Applies nothing. */
import { z } from 'zod';
import type { KnownSpeakers, Scope, SpeakerEntry, SpeakerForm } from '../model/known-speakers.ts';
import type { Problem } from '../model/problem.ts';
import { partial } from './problem-rules.ts';
import { rubbleWithheld, seemsWithheld } from './withheld-rubble.ts';
import { isYamlFault, readYaml } from './yaml-block.ts';

export const noSpeakers: KnownSpeakers = { speakers: [], apart: [] };

export interface SpeakerReading {
  readonly known: KnownSpeakers;
  readonly problems: readonly Problem[];
  /** The file is no YAML: what it said before is to go on, beside the names it seems to withhold. */
  readonly isUnreadable: boolean;
}

/** The largest register read, in UTF-16 units: some four thousand speakers. */
const registerLimit = 262_144;
const everywhere: Scope = { outlets: [], articles: [] };

const name = z
  .string('a name is text')
  .trim()
  .min(1, 'a name is missing')
  .max(200, 'a name has at most 200 characters');
const names = z.union([z.array(name), name.transform((one) => [one])], 'a list of names').default([]);
const scope = z
  .strictObject({ outlets: names, articles: names }, 'only: {outlets: […], articles: […]}')
  .refine(({ outlets, articles }) => outlets.length + articles.length > 0, 'say in which outlets or articles');
const form = z.union(
  [name.transform((one) => ({ form: one, only: everywhere })), z.strictObject({ form: name, only: scope })],
  'a form is a name, or “form:” with “only: {outlets: […], articles: […]}”',
);

/** Reads a register's text. What is at fault in an entry is left out, with a problem; `file` is where the problems point. */
export function readSpeakerRegister(text: string, file: string): SpeakerReading {
  const read = readYaml(text, registerLimit);
  if (isYamlFault(read)) {
    const reason = `The register cannot be read: ${read.reason}. What it said before still applies, and names it seems to withhold are withheld.`;
    const problem = partial('speakers', file, reason, `line ${read.line}`);
    return { known: { speakers: rubbleWithheld(text), apart: [] }, problems: [problem], isUnreadable: true };
  }
  const problems: Problem[] = [];
  const faulty = (place: string | null, reason: string) => void problems.push(partial('speakers', file, reason, place));
  for (const key of read.values.keys())
    if (key !== 'speakers' && key !== 'apart')
      faulty(null, `There is no key “${key.slice(0, 60)}”; the register has the lists “speakers:” and “apart:”.`);
  const speakers: SpeakerEntry[] = [];
  const apart: string[] = [];
  const note = (place: string, faults: readonly string[], isHeld: boolean) =>
    void (
      faults.length > 0 && faulty(place, `It is ${isHeld ? 'read without these' : 'left out'}: ${faults.join('; ')}.`)
    );
  const take = (given: unknown, place: string, printed: string | null): void => {
    const { entry, faults } = readEntry(given, printed);
    if (entry) speakers.push(entry);
    note(place, faults, entry !== null);
  };
  listed(read.values.get('speakers'), 'speakers', faulty).forEach((given, at) =>
    take(given, `speakers, entry ${at + 1}`, null),
  );
  listed(read.values.get('apart'), 'apart', faulty).forEach((given, at) => {
    const { printed, people, faults } = readApart(given);
    if (printed !== null) apart.push(printed);
    note(`apart, entry ${at + 1}`, faults, printed !== null);
    people.forEach((person, n) => take(person, `apart, entry ${at + 1}, person ${n + 1}`, printed));
  });
  return { known: { speakers, apart }, problems, isUnreadable: false };
}

function listed(value: unknown, key: string, faulty: (place: string, reason: string) => void): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (value !== undefined && value !== '') faulty(key, `“${key}:” is to be a list of entries, each with a name.`);
  return [];
}

/** Whether a value is a map of keys. */
const isMap = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

function readApart(given: unknown): { printed: string | null; people: readonly unknown[]; faults: string[] } {
  if (!isMap(given)) return { printed: null, people: [], faults: ['an entry has “name:” and “people:”'] };
  const printed = name.safeParse(given['name']);
  const people = Array.isArray(given['people']) ? (given['people'] as unknown[]) : [];
  const faults = [
    ...(printed.success ? [] : [`name: ${printed.error.issues[0]?.message}`]),
    ...(people.length > 0 ? [] : ['people: a list of those who bear the name, each with “name:” and “only:”']),
    ...strangeKeys(given, ['name', 'people']),
  ];
  return { printed: printed.success ? printed.data : null, people, faults };
}

/**
 * One speaker; `printed`: the name that it shares with others, where it does. Null where it has no name. A mark of withholding that cannot
 * be read, or may be meant by a key that does not exist, withholds: a slip must not open a name.
 */
function readEntry(given: unknown, printed: string | null): { entry: SpeakerEntry | null; faults: string[] } {
  if (!isMap(given)) return { entry: null, faults: ['an entry has a “name:”'] };
  const faults: string[] = [];
  const own = name.safeParse(given['name']);
  const forms = readForms(given['also'], faults);
  const called = own.success ? own.data : forms[0]?.form;
  if (!own.success) faults.push(`name: ${own.error.issues[0]?.message}`);
  faults.push(...strangeKeys(given, ['name', 'also', 'withheld', 'reason', ...(printed === null ? [] : ['only'])]));
  const withheld = readWithheld(given, faults);
  if (called === undefined || (!own.success && withheld === null)) return { entry: null, faults };
  if (printed !== null) forms.push(...readOnly(given['only'], printed, faults));
  if (called !== printed) forms.unshift({ form: called, only: everywhere });
  return { entry: { name: called, forms, withheld }, faults };
}

/** The forms under `also`, those at fault left out. */
function readForms(given: unknown, faults: string[]): SpeakerForm[] {
  if (given === undefined || given === '') return [];
  const items: readonly unknown[] = Array.isArray(given) ? given : [given];
  return items.flatMap((item, at) => {
    const read = form.safeParse(item);
    if (!read.success) faults.push(`also, form ${at + 1}: ${read.error.issues[0]?.message}`);
    return read.success ? read.data : [];
  });
}

/** Where the shared name means this person; nowhere, if that cannot be read. */
function readOnly(given: unknown, printed: string, faults: string[]): SpeakerForm[] {
  const read = scope.safeParse(given);
  if (!read.success) faults.push('only: say in which outlets or articles the name means this person');
  return read.success ? [{ form: printed, only: read.data }] : [];
}

function readWithheld(given: Readonly<Record<string, unknown>>, faults: string[]): string | null {
  const { withheld, reason } = given;
  const why = typeof reason === 'string' && reason.trim() !== '' ? reason.trim() : null;
  const said = typeof withheld === 'string' ? withheld.trim().toLowerCase() : withheld;
  if (said === 'true') {
    if (why === null) faults.push('reason: say why the name is withheld (it is)');
    return why ?? 'no reason given';
  }
  if (said === undefined && Object.keys(given).some(seemsWithheld)) return 'a key that may mean “withheld”';
  if (said === undefined || said === 'false') return null;
  faults.push('withheld: true or false (withheld until then)');
  return why ?? 'no reason given';
}

function strangeKeys(given: Readonly<Record<string, unknown>>, known: readonly string[]): string[] {
  return Object.keys(given)
    .filter((key) => !known.includes(key))
    .slice(0, 5)
    .map((key) => {
      const end = seemsWithheld(key) ? ' (taken for “withheld: true” until then)' : '';
      return `there is no key “${key.slice(0, 40)}”; the keys are ${known.join(', ')}${end}`;
    });
}
