/** Reads letters and statements printed as paragraphs of their own without marks, behind words that end in a colon ("It reads in full:"). */
import type { Meant } from './described.ts';
import type { Draft } from './draft.ts';
import { governingTag } from './governing-tag.ts';
import { asStretch, inPerson } from './in-person.ts';
import { Kind } from './lexicon.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Block, Reading } from './reading.ts';
import type { Resolver } from './resolve.ts';
import type { Found } from './transcript.ts';

/** Most paragraphs of one letter. */
const LONGEST = 12;
/** Verbs by which a letter, or who wrote it, is brought in. */
const BRINGS_IN =
  /^(?:reads?|writes?|wrote|says?|said|states?|stated|announced?|went|goes|continued?s?|replied|replies)$/u;

/** What was found outside the article’s letters, and every letter as a quotation. */
export function withLetters(reading: Reading, resolver: Resolver, found: Found): Found {
  const letters: Draft[] = [];
  const blocks = new Set<number>();
  for (const block of reading.blocks) {
    if (blocks.has(block.index) || block.passage < 0) continue;
    const paragraphs = letterBehind(reading, block);
    const letter = paragraphs.length === 0 ? null : draftOf(reading, resolver, { block, paragraphs });
    if (letter === null) continue;
    letters.push(letter);
    for (const { index } of paragraphs) blocks.add(index);
  }
  if (letters.length === 0) return found;
  const outside = ({ block }: Draft): boolean => !blocks.has(block);
  return { drafts: [...found.drafts.filter(outside), ...letters], indirect: found.indirect.filter(outside) };
}

/** The paragraphs behind one that ends in a colon, as long as they speak in person. */
function letterBehind(reading: Reading, { index, start, end }: Block): Block[] {
  if (!/:\s*$/u.test(reading.text.slice(Math.max(start, end - 4), end))) return [];
  const out: Block[] = [];
  for (let at = index + 1; at <= index + LONGEST; at++) {
    const block = reading.blocks[at];
    if (block === undefined || !inPerson(reading, block)) break;
    out.push(block);
  }
  return out;
}

function draftOf(
  reading: Reading,
  resolver: Resolver,
  { block, paragraphs }: { block: Block; paragraphs: readonly Block[] },
): Draft | null {
  const { words, sentences } = reading;
  const at = block.lastSentence - 1;
  const tag = governingTag(reading, block.to, sentences[at]?.lead ?? block.from);
  if (tag?.phrase == null || !BRINGS_IN.test(words.lower(tag.cueFrom))) return null;
  if (/^(?:i|we|you)$/u.test(words.lower(tag.phrase.from))) return null;
  const stretches = paragraphs.map((paragraph) => asStretch(reading, paragraph, paragraph.from));
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  return {
    pieces: stretches.map((stretch) => ({ start: stretch.start, end: stretch.end, stretches: [stretch] })),
    sentence: first?.firstSentence ?? at,
    last: Math.max(at, (last?.lastSentence ?? 0) - 1),
    block: first?.index ?? block.index,
    cueFrom: tag.cueFrom,
    cueTo: tag.cueTo,
    phrase: tag.phrase,
    rule: 'colon-before',
    ...((isPaper(reading, tag.phrase) ? signedBy(reading, resolver, block) : null) ?? resolver.resolve(tag.phrase, at)),
    relays: [],
  };
}

/** What is left of a certainty where who signed a letter is taken for who wrote it. */
const SIGNED = 0.9;

/** "it", "the letter". */
const isPaper = ({ words }: Reading, { from, to, name }: Phrase): boolean =>
  name === -1 && (words.lower(from) === 'it' || words.is(to - 1, Kind.document));

/** "a sheet in pencil, signed by Ida Roe": whose the letter is; null where the two paragraphs before it do not say so. */
function signedBy({ words, nameAt, blocks }: Reading, { cast }: Resolver, { index, from, to }: Block): Meant | null {
  for (let at = blocks[index - 1]?.from ?? from; at + 2 < to; at++) {
    if (!/^(?:signed|written|penned)$/u.test(words.lower(at)) || words.lower(at + 1) !== 'by') continue;
    const figure = cast.figureOf[nameAt[at + 2] ?? -1] ?? -1;
    if (figure !== -1) return { figure, factor: SIGNED };
  }
  return null;
}
