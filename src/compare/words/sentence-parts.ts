/** What some words of an article say, as stems, for asking whether another says the same; coarser than the words themselves. */
import { isContent } from '../compared.ts';
import type { Facts } from '../facts.ts';
import { stem } from './plain-word.ts';

/** Stems of the words that say something, those of "test-fired" each by itself; how something is done says little. */
export function partsOf(facts: Facts, from: number, to: number): string[] {
  const out: string[] = [];
  for (let at = from; at < to; at++) {
    if (!isContent(facts, at)) continue;
    for (const part of (facts.plain[at] ?? '').split('-'))
      if (part.length > 2 && !LITTLE.test(part)) out.push(root(stem(part)));
  }
  return out;
}

/** "tests", "tested", "testing", "fire", "fired": one root. */
const root = (part: string): string => (part.length > 3 ? part.replace(/e$/u, '') : part);

const LITTLE = /^(?:\w{3,}ly|another|again|once|first|second|third|new)$/u;
