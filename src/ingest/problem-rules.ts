/** The names of ingest's rules, and the builder of their problems. What each means to a newsroom: docs/corpus.md. */
import type { Problem } from '../model/problem.ts';

export const problemRules = [
  'access',
  'correction',
  'empty',
  'format',
  'front-matter',
  'metadata',
  'moving',
  'outlets',
  'record',
  'sidecar',
  'size',
  'speakers',
  'twin',
  'utf-8',
] as const;

export type ProblemRule = (typeof problemRules)[number];

/** A problem for which no article is made of the file. */
export function unread(rule: ProblemRule, file: string, reason: string, place: string | null = null): Problem {
  return { file, place, rule, reason, effect: 'unread' };
}

/** A problem beside which the article is held, without what the problem names. */
export function partial(rule: ProblemRule, file: string, reason: string, place: string | null = null): Problem {
  return { file, place, rule, reason, effect: 'partial' };
}
