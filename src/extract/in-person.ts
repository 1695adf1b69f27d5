/** Tells a paragraph that speaks for itself ("I am well, and our cat …") from one of the article's own voice; gives it to nobody. */
import type { Block, PlacedStretch, Reading } from './reading.ts';
import { Gap } from './words.ts';

const PERSON = /^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours)$|^(?:i|we|you)[’'](?:m|re|ve|ll|d)$/u;

/** A paragraph of the body without any marks in which somebody says "I", "we" or "you". */
export function inPerson({ words, stretches }: Reading, block: Block): boolean {
  if (block.passage < 0 || block.role !== 'body') return false;
  let person = false;
  for (let at = block.from; at < block.to; at++) {
    if (words.stretch[at] !== -1 && stretches[words.stretch[at] ?? -1] !== undefined) return false;
    if (at + 1 === block.to && words.gapHas(at + 1, Gap.mark)) return false;
    person ||= PERSON.test(words.lower(at));
  }
  return person;
}

/** The words of a block from word `from` on, as if they stood in marks. */
export function asStretch({ words, text }: Reading, block: Block, from: number): PlacedStretch {
  const first = words.start[from] ?? block.start;
  const sign = from === block.from ? text.slice(block.start, first) : text.slice(words.outer[from - 1], first);
  const start = first - (/[^\s.:)]*$/u.exec(sign)?.[0] ?? '').length;
  const end = block.start + text.slice(block.start, block.end).trimEnd().length;
  return {
    start,
    end,
    outerStart: start,
    outerEnd: end,
    from,
    to: block.to,
    block: block.index,
    index: -1,
    inside: -1,
    closed: true,
    opened: true,
    single: false,
  };
}
