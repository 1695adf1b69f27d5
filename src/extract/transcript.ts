/** Reads interviews and hearings printed without quotation marks: paragraphs that open with a label and a colon ("ROE: …", "Q. …"); leaves all others alone. */
import type { Draft } from './draft.ts';
import type { Meant } from './described.ts';
import { Kind } from './lexicon.ts';
import type { Block, Reading } from './reading.ts';
import type { Resolver } from './resolve.ts';
import { asStretch, inPerson } from './in-person.ts';
import { figureOfName, runAt } from './run-at.ts';
import { foldName } from './speaker-key.ts';
import { NO_SPEAKERS } from './transcript-data.ts';
import { Gap, Shape } from './words.ts';

/** Fewest paragraphs with a label that are a transcript, and most paragraphs without one between two of them. */
const FEWEST = 3;
const APART = 3;
/** Longest label, in words. */
const LONGEST = 6;

const noSpeakers = new Set(NO_SPEAKERS.split(/\s+/u));

/** A paragraph with its label; word indices. */
interface Line {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  /** Paragraphs without a label that go on with it. */
  readonly rest: readonly Block[];
}

/** Quotations with marks, and what is reported without. */
export interface Found {
  readonly drafts: Draft[];
  readonly indirect: Draft[];
}

/** What was found outside the article’s transcripts, and every line of these as a quotation. */
export function withTranscript(reading: Reading, resolver: Resolver, found: Found): Found {
  const lines = transcriptLines(reading);
  if (lines.length === 0) return found;
  const blocks = new Set(lines.flatMap(({ block, rest }) => [block, ...rest].map(({ index }) => index)));
  const guest = onlyPerson(reading, resolver, lines[0]?.from ?? 0);
  const outside = ({ block }: Draft): boolean => !blocks.has(block);
  return {
    drafts: [
      ...found.drafts.filter(outside),
      ...lines.map((line) => draftOf(reading, line, speakerOf(reading, resolver, { line, guest }))),
    ],
    indirect: found.indirect.filter(outside),
  };
}

/** All lines of the article’s transcripts. */
function transcriptLines(reading: Reading): Line[] {
  const out: Line[] = [];
  let lines: Line[] = [];
  for (const block of reading.blocks) {
    const line = lineOf(reading, block);
    if (line === null) continue;
    const last = lines.at(-1);
    if (last !== undefined && block.index - last.block.index > APART + 1) {
      if (isTranscript(reading, lines)) out.push(...lines);
      lines = [];
    }
    lines.push(line);
  }
  return isTranscript(reading, lines) ? [...out, ...lines] : out;
}

/** The paragraph’s label, where it opens with one and the words behind it are in no marks. */
function lineOf(reading: Reading, block: Block): Line | null {
  const { words } = reading;
  if (block.passage < 0 || block.role !== 'body') return null;
  let to = block.from;
  while (to < block.to && to - block.from < LONGEST && !words.gapHas(to + 1, Gap.colon)) {
    if (isLetter(reading, block, to)) return lineWith(reading, block, { to: to + 1, label: words.lower(to) });
    if (words.gapHas(to + 1, ~(Gap.space | Gap.stop | Gap.bracket))) return null;
    to++;
  }
  to++;
  if (to >= block.to || to - block.from > LONGEST || !words.gapHas(to, Gap.colon) || words.gapHas(to, Gap.mark))
    return null;
  return labels(reading, block.from, to)
    ? lineWith(reading, block, { to, label: labelOf(reading, block.from, to) })
    : null;
}

/** The line, and the paragraphs behind it that go on in the first person. */
function lineWith(reading: Reading, block: Block, { to, label }: { to: number; label: string }): Line {
  const rest: Block[] = [];
  for (let at = block.index + 1; at <= block.index + APART; at++) {
    const more = reading.blocks[at];
    if (more === undefined || !inPerson(reading, more) || opensWithLabel(reading, more)) break;
    rest.push(more);
  }
  return { block, from: block.from, to, label, rest };
}

/** A colon among the first words. */
function opensWithLabel({ words }: Reading, { from, to }: Block): boolean {
  for (let at = from + 1; at < Math.min(to, from + LONGEST + 1); at++) if (words.gapHas(at, Gap.colon)) return true;
  return false;
}

/** "Q. When?", "A. Soon." */
const isLetter = ({ words }: Reading, block: Block, at: number): boolean =>
  at === block.from &&
  /^[qa]$/u.test(words.lower(at)) &&
  words.shaped(at, Shape.capital) &&
  words.gapHas(at + 1, Gap.stop);

const labelOf = ({ text, words }: Reading, from: number, to: number): string =>
  foldName(text.slice(words.start[from], words.end[to - 1]));

/** A name, a title and a name, capitals, "Q", or what somebody is; no "Watch:". */
function labels(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  let speaker = false;
  for (let at = from; at < to; at++) {
    const run = runAt(reading, at);
    if (noSpeakers.has(words.lower(at))) return false;
    if (run?.kind === 'place' && !words.shaped(at, Shape.upper)) return false;
    speaker ||= run !== undefined || words.is(at, Kind.role | Kind.title) || words.shaped(at, Shape.upper);
    speaker ||= /^(?:[qa]|question|answer)$/u.test(words.lower(at));
    if (words.shaped(at, Shape.capital) || words.is(at, Kind.particle | Kind.determiner | Kind.preposition)) continue;
    if (!words.is(at, Kind.role | Kind.title | Kind.body)) return false;
  }
  return speaker && words.shaped(from, Shape.capital);
}

/** At least three lines of at least two speakers, one of whom speaks again, and mostly in sentences. */
function isTranscript({ text, words }: Reading, lines: readonly Line[]): boolean {
  const speakers = new Set(lines.map(({ label }) => label));
  if (lines.length < FEWEST || speakers.size < 2 || speakers.size === lines.length) return false;
  const told = lines.filter(({ block, to }) => {
    const end = text.slice(block.start, block.end).trimEnd();
    return block.to - to > 3 || (words.count > to && /[.?!…]$/u.test(end));
  });
  return told.length * 3 >= lines.length * 2;
}

function draftOf(reading: Reading, { block, from, to, rest }: Line, meant: Meant): Draft {
  const stretches = [asStretch(reading, block, to), ...rest.map((more) => asStretch(reading, more, more.from))];
  return {
    pieces: stretches.map((stretch) => ({ start: stretch.start, end: stretch.end, stretches: [stretch] })),
    sentence: block.firstSentence,
    last: Math.max(block.firstSentence, (rest.at(-1) ?? block).lastSentence - 1),
    block: block.index,
    cueFrom: -1,
    cueTo: -1,
    phrase: { from, to, name: nameIn(reading, from, to) },
    rule: 'transcript',
    ...meant,
    relays: [],
  };
}

/** The last name of the label. */
function nameIn({ nameAt }: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (nameAt[at] !== -1) return nameAt[at] ?? -1;
  return -1;
}

/** What is left of a certainty where the label is only "A". */
const ANSWER = 0.9;

/** Who the label means; whoever asks without a name is nobody, and who answers the only `guest` if there is one. */
function speakerOf(reading: Reading, resolver: Resolver, { line, guest }: { line: Line; guest: number }): Meant {
  const { block, from, to, label } = line;
  if (/^(?:q|question|reporter|interviewer)$/u.test(label)) return { figure: -1, factor: 1 };
  if (/^(?:a|answer)$/u.test(label)) return { figure: guest, factor: ANSWER };
  return resolver.resolve({ from, to, name: nameIn(reading, from, to) }, block.firstSentence);
}

/** The one person named in full before word `before`; -1 where there are several or none. */
function onlyPerson({ names }: Reading, { cast }: Resolver, before: number): number {
  let only = -1;
  for (let at = 0; at < names.length && (names[at]?.from ?? before) < before; at++) {
    const figure = figureOfName(cast, at);
    if (figure?.kind !== 'person' || figure.tokens.length < 2 || figure.index === only) continue;
    if (only !== -1) return -1;
    only = figure.index;
  }
  return only;
}
