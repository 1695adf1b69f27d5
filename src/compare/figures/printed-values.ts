/** Whether an article prints a value, of whatever it be; compares nothing. */
import type { Facts } from '../facts.ts';
import type { Quantity } from './read-quantities.ts';

/** All numbers of an article, each with its sort: "money:$ 40". */
export const valuesOf = ({ quantities }: Facts): ReadonlySet<string> => new Set(quantities.flatMap(valueKeys));

/** Smaller counts are met by chance. */
const TELLING = 10;

function valueKeys({ sort, value, nouns, kind }: Quantity): string[] {
  if (kind === 'ordinal' || (sort === null && value < TELLING)) return [];
  return [sort !== null ? `${sort} ${value}` : nouns.length > 0 ? `count ${value}` : `${value}`];
}

/** It prints that value, of the same sort or by itself. */
export const prints = (values: ReadonlySet<string>, { sort, value }: Quantity): boolean =>
  values.has(`${sort ?? 'count'} ${value}`) || values.has(`${value}`);
