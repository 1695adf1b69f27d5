/** A word → the families of what it may tell again, beside those that every comparison asks. Only for asking whether something may have been told. */
import { rootOf } from '../words/concepts.ts';
import { RETELLINGS } from './retellings-data.ts';

const families = new Map<string, string[]>();

RETELLINGS.trim()
  .split(/[|\n]/u)
  .forEach((family, index) => {
    for (const root of new Set(family.trim().split(' ').map(rootOf))) {
      const known = families.get(root);
      if (known === undefined) families.set(root, [`%${index}`]);
      else known.push(`%${index}`);
    }
  });

/** Whether a key is of such a family: that says less than a root or a family of everyday words. */
export const isRetelling = (key: string): boolean => key.startsWith('%');

const NONE: readonly string[] = [];

/** Keys of a folded word that is no name. */
export const retellingsOf = (plain: string): readonly string[] => families.get(rootOf(plain)) ?? NONE;
