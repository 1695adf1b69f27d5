/** The one door commands use: what a command is, its options, its errors, and the builders of its reply. */
import type { Permission, Asker } from './model/asker.ts';
import type { Newsroom } from './newsroom.ts';
import type { Option } from './command/option.ts';
import {
  choiceWith,
  digestOptions,
  EVERYTHING,
  hoursOptions,
  issueNow,
  issuePreview,
  settled,
} from './command/digest-options.ts';
import { issueLog, subscriptionList } from './digest/subscription-lists.ts';
import { quoted, reported } from './command/quote-answers.ts';
import { account, reportedCount } from './reply/accounts.ts';
import { reportList, settingsList } from './reply/desk-lists.ts';
import * as builders from './reply/builders.ts';
import { correctionActions, correctionBlocks, correctionMade } from './reply/corrections.ts';
import { discrepancies } from './reply/discrepancies.ts';
import * as events from './reply/events.ts';
import { grounds } from './reply/grounds.ts';
import { plainCitation } from './reply/plain-citation.ts';
import * as alike from './reply/printed-alike.ts';
import { UserError } from './user-error.ts';
import { verification } from './reply/verification.ts';
import { wordings } from './reply/wordings.ts';
import { inOrderOfDates, timeline } from './reply/timeline.ts';
import { asTyped, inWords } from './reply/query-words.ts';
import type { Audience, Reply } from './reply/reply.ts';

export { filters } from './command/filters.ts';
export { isListed } from './command/listed.ts';
export { option } from './command/option.ts';
export { UserError };
export { commandHelp, commandIndex } from './command/command-help.ts';
export * as paging from './command/paging.ts';
export type { Look } from './newsroom.ts';

/** Everything a reply is built with. */
export const reply = {
  ...builders,
  ...events,
  ...alike,
  account,
  reportedCount,
  grounds,
  plainCitation,
  verification,
  wordings,
  asTyped,
  inWords,
  reportList,
  settingsList,
  correctionActions,
  correctionBlocks,
  correctionMade,
  discrepancies,
  timeline,
  inOrderOfDates,
};

/** What /quote answers, by what it is to show. */
export const quoting = { quotations: quoted, reported };

/** What digests and watches are chosen and shown with. */
export const digest = {
  options: digestOptions,
  hours: hoursOptions,
  everything: EVERYTHING,
  choiceWith,
  now: issueNow,
  preview: issuePreview,
  list: subscriptionList,
  settled,
  log: issueLog,
};

/** The desk. @throws UserError where no state outlives the process, as in a terminal */
export function deskOf({ desk }: Newsroom): NonNullable<Newsroom['desk']> {
  if (desk) return desk;
  throw new UserError(
    'Settings, reports and digests are kept in a Discord server, or by a session in a terminal; there is none here.',
  );
}

/** The newsroom's corrections. @throws UserError where there is no folder to keep them in */
export function correctionsOf({ corrections }: Newsroom): NonNullable<Newsroom['corrections']> {
  if (corrections) return corrections;
  throw new UserError('There is no corpus folder here that could keep a correction.');
}

export type Options = Readonly<Record<string, Option>>;

/** The values `run` receives: an option that is not required may be undefined. */
export type Values<Declared extends Options> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Option<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never;
};

/** A line an asker may type, and one line that its answer on the shipped corpus holds. */
export interface Example {
  readonly line: string;
  readonly holds: string;
}

/** What `run` is given. */
export interface Asked<Declared extends Options> {
  readonly options: Values<Declared>;
  readonly newsroom: Newsroom;
  readonly asker: Asker;
  /** ms since 1970. */
  readonly now: number;
  /** Every command there is, for help. */
  readonly commands: readonly Command[];
}

/** A few words of the asker's own, for one option of a command. */
export interface Form {
  /** At most 45 characters. */
  readonly title: string;
  /** The option they are given to; it has none of them where nothing is written. */
  readonly option: string;
  /** At most so many characters. */
  readonly most: number;
}

export interface Definition<Declared extends Options> {
  /** One lower-case word. */
  readonly name: string;
  /** Begins with a verb, at most 100 characters. */
  readonly description: string;
  /** The first is the main one: it takes the words without a label. */
  readonly options: Declared;
  /** Asked without any option, the command answers with its help. */
  readonly needsAnOption: boolean;
  /** False for what only an action under an answer asks: no slash command, not in the help. */
  readonly listed?: boolean;
  readonly audience: Audience;
  readonly permission?: Permission;
  /** What outlets differ on stands as notes under what its answer shows. */
  readonly notes?: true;
  /** What whoever presses a button for it may write before it runs. */
  readonly form?: Form;
  /** `message`: it stands in the menu of a message too, under `label`; the message's text is its main option. */
  readonly on?: 'message';
  /** What the menu calls it, at most 32 characters. */
  readonly label?: string;
  /** At least one where the command is listed. */
  readonly examples: readonly Example[];
  run(asked: Asked<Declared>): Reply | Promise<Reply>;
}

export type Command = Definition<Options>;

/** Declares a command; a file in `commands/` default-exports it. */
export function defineCommand<const Declared extends Options>(definition: Definition<Declared>): Command {
  return definition;
}
