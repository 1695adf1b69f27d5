/** Why a message is asked back, as the asker reads it. */
import type { AskBack } from './phrasing-data.ts';
import type { Wish } from './wish.ts';

export interface Doubt {
  readonly reason: Reason;
  readonly wish: Partial<Wish>;
}

export type Reason =
  | AskBack
  | 'Vague'
  | 'Pronoun'
  | 'Nobody'
  | 'Several'
  | 'NotYet'
  | 'Command'
  | 'NotHere'
  | 'Unclear';

export const REASONS: Readonly<Record<Reason, string>> = {
  Settings: 'Settings are never changed by a message in plain words.',
  Correct: 'Corrections are never made by a message in plain words.',
  Digests: 'Digests and alerts are never set up, changed or ended by a message in plain words.',
  Corpus: 'Articles are added and taken away in the corpus folder, not by a message.',
  Write:
    'I only show what the articles held print; I write and rework nothing. I can look up the quotations and passages.',
  Judge: 'I only show what the articles held print, and who said it; I judge, explain and foresee nothing.',
  Vague: 'I do not see what to look for. Name a speaker, or the words.',
  Pronoun: 'Whom do you mean? I read each message by itself; write the name.',
  Nobody: 'That names nobody whom I could look up. Write the name.',
  Several: 'One speaker at a time, please.',
  NotYet: 'I cannot do that yet.',
  Command: 'There is no such command.',
  NotHere: 'That command is typed, never run from a message in plain words.',
  Unclear: 'I am not sure what you ask. One of these may be it.',
};

/** Where such a wish belongs, if there is that command. */
export const TYPED_INSTEAD: Readonly<Partial<Record<Reason, string>>> = {
  Settings: 'settings',
  Correct: 'correct',
  Digests: 'digest',
};
