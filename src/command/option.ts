/** The options a command can have. From one object come its type, its validation, its description and its suggestions. */
import { z } from 'zod';
import type { Speaker } from '../model/speaker.ts';
import type { Look } from '../newsroom.ts';
import type { HeldPlace } from '../model/held.ts';
import { readPlace } from '../reply/place-text.ts';
import { parseDay } from './parse-day.ts';
import { UserError } from '../user-error.ts';
import { readZone, suggestZones } from './zones.ts';

export type OptionKind =
  | 'text'
  | 'count'
  | 'choice'
  | 'date'
  | 'speaker'
  | 'outlet'
  | 'event'
  | 'place'
  | 'zone'
  | 'seconds'
  | 'role'
  | 'person'
  | 'channel'
  | 'file';

/** What an option's value is read against. */
export interface OptionContext {
  readonly look: Look;
  readonly now: number;
  readonly zone: string;
  /** The text of a file, by what names it on this platform. @throws UserError */
  readonly readFile: (typed: string) => Promise<string>;
}

export interface Option<Value = unknown, Required extends boolean = boolean> {
  readonly kind: OptionKind;
  /** Begins with a verb or a noun, at most 100 characters. */
  readonly description: string;
  readonly required: Required;
  /** The closed set of values, or null. */
  readonly choices: readonly string[] | null;
  /** Reads what an asker typed. @throws UserError */
  read(typed: string, context: OptionContext): Value | Promise<Value>;
  /** Values an asker could mean, best first; at most 25. */
  suggest(typed: string, look: Look): readonly string[];
}

interface Described<Required extends boolean> {
  readonly description: string;
  readonly required?: Required;
}

const LONGEST = 1000;
const words = z.string().trim().min(1, 'at least one character').max(LONGEST, `at most ${LONGEST} characters`);
const none = (): readonly string[] => [];

function define<Value, Required extends boolean>(
  kind: OptionKind,
  described: Described<Required>,
  rest: Pick<Option<Value>, 'read'> & Partial<Pick<Option<Value>, 'suggest' | 'choices'>>,
): Option<Value, Required> {
  const { description, required = false as Required } = described;
  return { kind, description, required, choices: null, suggest: none, ...rest };
}

function checked<Value>(schema: z.ZodType<Value>, typed: unknown): Value {
  const result = schema.safeParse(typed);
  if (result.success) return result.data;
  throw new UserError(`“${String(typed).slice(0, 60)}” cannot be read: ${result.error.issues[0]?.message}.`);
}

function readSpeaker(typed: string, { look }: OptionContext): Speaker {
  const name = checked(words, typed);
  const meant = look.speakersNamed(name);
  if (meant.length === 1 && meant[0]) return meant[0];
  if (meant.length > 1) {
    const names = meant.map((speaker) => speaker.name);
    throw new UserError(`“${name}” may be ${names.length} speakers: ${alternatives(names)}. Which one?`, names);
  }
  const nearest = look.nearestSpeakers(name);
  throw new UserError(`No speaker “${name}” in ${held(look)}${didYouMean(nearest)}`, nearest);
}

function readPlaceHeld(typed: string, { look }: OptionContext): HeldPlace {
  const place = readPlace(typed);
  const held = place === null ? 'gone' : look.at(place);
  if (held === 'changed') throw new UserError('This article has changed since; ask again.');
  if (held === 'gone') throw new UserError('This place is in no article held now; ask again.');
  return held;
}

function readOutlet(typed: string, { look }: OptionContext): string | null {
  const name = checked(words, typed);
  const meant = look.outletNamed(name);
  if (meant !== undefined) return meant;
  const nearest = look.suggestOutlets(name);
  const all = nearest.length > 0 ? nearest : look.suggestOutlets('');
  throw new UserError(`No outlet “${name}” in ${held(look)}${didYouMean(all)}`, all);
}

const MENTION = /^(?:<(?:@[&!]?|#))?(\d{5,25})>?$/;

function readId(typed: string, what: string): string {
  const id = MENTION.exec(typed.trim())?.[1];
  if (id === undefined) throw new UserError(`“${typed.slice(0, 60)}” is no ${what}; mention one, or give its id.`);
  return id;
}

/** `the 5 articles held`. */
function held(look: Look): string {
  const { articles } = look.holdings();
  return articles === 1 ? 'the one article held' : `the ${articles} articles held`;
}

const didYouMean = (names: readonly string[]) => (names.length === 0 ? '.' : `; did you mean ${alternatives(names)}?`);

/** `A`, `A or B`, `A, B or C`. */
export function alternatives(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

export const option = {
  /** Free words. */
  text: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('text', described, { read: (typed) => checked(words, typed) }),

  /** A whole number from 1. */
  count: <const Required extends boolean = false>(described: Described<Required>) =>
    define<number, Required>('count', described, {
      read: (typed) =>
        checked(
          z.coerce.number('not a number').int('a whole number').min(1, 'from 1 on').max(10_000, 'at most 10000'),
          typed,
        ),
    }),

  /** One of a few fixed words. */
  choice: <const Choice extends string, const Required extends boolean = false>(
    described: Described<Required>,
    choices: readonly Choice[],
  ) =>
    define<Choice, Required>('choice', described, {
      choices,
      read: (typed) => checked(z.enum(choices, `one of ${alternatives(choices)}`), typed.trim().toLowerCase()),
      suggest: (typed) => choices.filter((choice) => choice.startsWith(typed.toLowerCase())),
    }),

  /** Whole seconds from 0 to an hour. */
  seconds: <const Required extends boolean = false>(described: Described<Required>) =>
    define<number, Required>('seconds', described, {
      read: (typed) =>
        checked(
          z.coerce.number('not a number').int('a whole number').min(0, 'from 0 on').max(3600, 'at most 3600'),
          typed,
        ),
    }),

  /** An IANA time zone. */
  zone: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('zone', described, {
      read: (typed) => readZone(checked(words, typed)),
      suggest: suggestZones,
    }),

  /** A role of the server, by mention or id. */
  role: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('role', described, { read: (typed) => readId(typed, 'role') }),

  /** A person of the server, by mention or id. */
  person: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('person', described, { read: (typed) => readId(typed, 'person') }),

  /** A channel, thread or forum post of the server, by mention or id. */
  channel: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('channel', described, { read: (typed) => readId(typed, 'channel') }),

  /** A text file. Its value is the text. */
  file: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('file', described, { read: (typed, { readFile }) => readFile(typed) }),

  /** A day, `2023-09-19` or in plain words ("last monday"), in the asker's zone. Its value is an ISO day. */
  date: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('date', described, {
      read: (typed, { now, zone }) => parseDay(checked(words, typed), now, zone),
    }),

  /** Someone the held articles name, by any printed name, in any order of its parts. */
  speaker: <const Required extends boolean = false>(described: Described<Required>) =>
    define<Speaker, Required>('speaker', described, {
      read: readSpeaker,
      suggest: (typed, look) => look.suggestSpeakers(typed),
    }),

  /** A name as typed, which need not be held; names held are suggested. */
  name: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('speaker', described, {
      read: (typed) => checked(words, typed),
      suggest: (typed, look) => look.suggestSpeakers(typed),
    }),

  /** An outlet's name as typed, which need not be held; outlets held are suggested. */
  outletName: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('outlet', described, {
      read: (typed) => checked(words, typed),
      suggest: (typed, look) => look.suggestOutlets(typed),
    }),

  /** Words of an event, or its name; names of events are suggested. */
  event: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string, Required>('event', described, {
      read: (typed) => checked(words, typed),
      suggest: (typed, look) => look.suggestEvents(typed),
    }),

  /** A place that an answer has shown, in the version that it has shown. */
  place: <const Required extends boolean = false>(described: Described<Required>) =>
    define<HeldPlace, Required>('place', described, { read: readPlaceHeld }),

  /** An outlet held, or `not stated`, whose value is null. */
  outlet: <const Required extends boolean = false>(described: Described<Required>) =>
    define<string | null, Required>('outlet', described, {
      read: readOutlet,
      suggest: (typed, look) => look.suggestOutlets(typed),
    }),
};
