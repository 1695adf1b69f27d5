/** Whether an article has a name anywhere, or in a sentence; reads no place. */
import { Gap, Shape } from '../../extract/words.ts';
import type { Facts } from '../facts.ts';

/** The folded words of a name stand side by side, and are no part of a longer one: a school is called by many names. Never for no name. */
export function prints(facts: Facts, name: string | null, { from, to } = { from: 0, to: facts.plain.length }): boolean {
  if (name === null) return false;
  const { plain } = facts;
  const parts = name.split(' ');
  for (let at = plain.indexOf(parts[0] ?? '', from); at >= 0 && at < to; at = plain.indexOf(parts[0] ?? '', at + 1))
    if (parts.every((part, index) => plain[at + index] === part) && !goesOn(facts, at + parts.length)) return true;
  return false;
}

const goesOn = ({ words }: Facts, at: number): boolean =>
  words.gap[at] === Gap.space && words.shaped(at, Shape.capital);
