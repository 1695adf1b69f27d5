/** What an outlet tells of somebody's words: its own sentence under a line that says so. Never set as a quotation, nor put beside the name as one. */
import type { HeldExcerpt } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import { note, passage } from './builders.ts';
import { isCorrected } from './corrections.ts';
import { placeText } from './place-text.ts';
import type { Block } from './reply.ts';

export interface Account extends HeldExcerpt {
  /** What is told, without marks. */
  readonly quotation: Quotation;
  readonly speaker: { readonly name: string };
  /** Marks stand in it too. */
  readonly quotes: boolean;
}

/** `12 reported in the outlets’ own words`. */
export const reportedCount = (count: number): string => `${count} reported in the outlets’ own words`;

/** The sentence under a line that says whose words it is and whose not. Context and citation are of it; its grounds are asked for by what is told. */
export function account(told: Account): Block[] {
  const { article, quotation, speaker, quotes } = told;
  const { pieces } = quotation;
  const span = { start: pieces[0].content.start, end: pieces.at(-1)?.content.end ?? pieces[0].content.end };
  const place = placeText({ article: article.id, version: article.version, span });
  const excerpt = passage(told);
  const outlets = quotes ? 'Outside its quotation marks the outlet’s words' : 'The outlet’s words';
  return [
    {
      ...excerpt,
      head: [`${outlets}, not ${whose(speaker.name)}`],
      actions: [...excerpt.actions, { label: 'Why?', command: 'why', options: { place } }],
    },
    ...(isCorrected(told) ? [note('Speaker as corrected by the newsroom.')] : []),
  ];
}

/** `Ada Okafor’s`, `the Rowers’`. */
const whose = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);
