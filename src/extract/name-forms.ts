/** Lists the shorter forms in which a full name may be printed later: surnames with and without particles, given names, inner parts. */
import { Kind, kindsOf } from './lexicon.ts';
import { SUFFIXES } from './particles-data.ts';
import type { NameRun } from './names.ts';
import { nicknameIn } from './nicknames.ts';
import { foldWord } from './speaker-key.ts';
import type { Words } from './words.ts';

/** A shorter form; 0 the surname, 1 another surname or the end of the name, 2 the given name. */
export interface NameForm {
  readonly form: string;
  readonly rank: 0 | 1 | 2;
}

/** Longest name of which every inner part is a form, in words. */
const LONGEST = 7;

const suffixes = new Set(SUFFIXES.split(' '));

export const isParticle = (token: string): boolean => (kindsOf(token) & Kind.particle) !== 0;

/** Folded words of the name, a hyphen between two, without inner initials and "Jr.": "Jean-Luc B. O’Té" → jean, luc, ote. */
export function nameTokens(words: Words, run: NameRun): string[] {
  const out: string[] = [];
  const nickname = nicknameIn(words, run);
  for (let at = run.name; at < run.to; at++) {
    if (nickname !== null && at >= nickname.from && at < nickname.to) continue;
    const folded = foldWord(words, at);
    if (folded.length === 1 && at !== run.name && at !== run.to - 1 && !isParticle(folded)) continue;
    if (folded.includes(' ')) out.push(...folded.split(' '));
    else out.push(folded);
  }
  while (out.length > 1 && suffixes.has(out.at(-1) ?? '')) out.pop();
  return out;
}

/** The forms shorter than the name itself; `familyFirst` where the family name is its first word. */
export function nameForms(tokens: readonly string[], familyFirst: boolean): NameForm[] {
  const forms: NameForm[] = [];
  const add = (from: number, to: number, rank: NameForm['rank']): void => {
    if (to - from >= tokens.length || isParticle(tokens[to - 1] ?? '')) return;
    const form = to - from === 1 ? (tokens[from] ?? '') : tokens.slice(from, to).join(' ');
    if (!forms.some((one) => one.form === form)) forms.push({ form, rank });
  };
  const end = tokens.length;
  if (familyFirst) add(0, 1, 0);
  else
    for (let from = end - 1; from > 0 && (from === end - 1 || isParticle(tokens[from] ?? '')); from--)
      add(from, end, 0);
  if (end <= LONGEST)
    for (let from = 1; from < end; from++) for (let to = end; to > from; to--) add(from, to, familyFirst ? 2 : 1);
  for (let to = 1; to < Math.min(end, LONGEST); to++) add(0, to, familyFirst ? 1 : 2);
  return forms;
}

/** The form without the particles before it: "al rashad" → "rashad". */
export function withoutParticles(tokens: readonly string[]): string {
  let from = 0;
  while (from < tokens.length - 1 && isParticle(tokens[from] ?? '')) from++;
  return (from === 0 ? tokens : tokens.slice(from)).join(' ');
}
