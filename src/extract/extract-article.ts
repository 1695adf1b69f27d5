/** Article → Extraction: reads the text once, gathers names, gives quotations to speakers; pure, and never alters the text. */
import type { Designation, Extraction, Sentence, SpeakerInArticle } from '../model/extraction.ts';
import type { Piece, Quotation, QuotationKind } from '../model/quotation.ts';
import type { Span } from '../model/span.ts';
import { Kind } from './lexicon.ts';
import { attribute } from './attribution.ts';
import { withoutDisplays } from './displays.ts';
import type { Draft, DraftPiece } from './draft.ts';
import { printedName } from './nicknames.ts';
import { castOf } from './people.ts';
import type { Cast, Figure } from './people.ts';
import { withEchoes } from './headings.ts';
import { withLetters } from './letters.ts';
import { findHearsay } from './nested.ts';
import { readArticle } from './reading.ts';
import type { ArticleText, Reading } from './reading.ts';
import { Resolver } from './resolve.ts';
import { RULES } from './rules.ts';
import { withTranscript } from './transcript.ts';

export type { ArticleText } from './reading.ts';

/** What an article says, and who says it. Only its headline and its body, captions and standfirst are read. */
export function extractArticle(article: ArticleText): Extraction {
  const reading = readArticle(article);
  const cast = castOf(reading);
  const resolver = new Resolver(reading, cast);
  const found = withTranscript(reading, resolver, attribute(reading, resolver));
  const { drafts: quoted, indirect } = withLetters(reading, resolver, found);
  const drafts = withEchoes(reading, withoutDisplays(reading, quoted));
  const hearsay = findHearsay(reading, drafts);
  const ordered = [...drafts, ...indirect, ...hearsay.map(({ draft }) => draft)].sort(byPlace);
  const places = new Map(hearsay.length === 0 ? [] : ordered.map((draft, index) => [draft, index]));
  const within = new Map(hearsay.map(({ draft, inside }) => [draft, places.get(inside) ?? null]));
  const kept = keptFigures(reading, cast, [...drafts, ...indirect]);
  return {
    sentences: sentencesOf(reading),
    quotations: ordered.map((draft) => quotationOf(reading, draft, { kept, within: within.get(draft) ?? null })),
    speakers: [...kept.keys()].map((index) => speakerOf(reading, cast.figures[index] as Figure)),
  };
}

function sentencesOf(reading: Reading): Sentence[] {
  const out: Sentence[] = [];
  for (const sentence of reading.sentences) {
    const passage = reading.blocks[sentence.block]?.passage ?? -1;
    if (passage >= 0) out.push({ span: { start: sentence.start, end: sentence.end }, passage });
  }
  return out;
}

/** Figures that are shown, with their new places: persons named in full, and all who speak. */
function keptFigures(reading: Reading, cast: Cast, drafts: readonly Draft[]): Map<number, number> {
  const speaking = new Set(drafts.map((draft) => draft.figure));
  const kept = new Map<number, number>();
  for (const figure of cast.figures) {
    const person = figure.kind === 'person' && figure.tokens.length > 1 && plausible(reading, figure);
    if (person || speaking.has(figure.index)) kept.set(figure.index, kept.size);
  }
  return kept;
}

const byPlace = (a: Draft, b: Draft): number =>
  (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0) || (b.pieces[0]?.end ?? 0) - (a.pieces[0]?.end ?? 0);

/** Where speakers are listed, and inside which quotation this one is. */
interface Places {
  readonly kept: ReadonlyMap<number, number>;
  readonly within: number | null;
}

/** Something besides capitals says that the name is a person's: a given name, a title, a role, or the surname alone elsewhere. */
function plausible({ words, names }: Reading, figure: Figure): boolean {
  if (figure.gender !== null || figure.familyFirst || figure.roles.length > 0) return true;
  return figure.printed.some((at) => {
    const run = names[at];
    return run !== undefined && (run.name > run.from || run.to - run.name === 1 || words.is(run.to, Kind.saying));
  });
}

function quotationOf(reading: Reading, draft: Draft, { kept, within }: Places): Quotation {
  const rule = RULES[draft.rule];
  const speaker = kept.get(draft.figure) ?? null;
  const certainty = speaker === null ? 0 : Math.round(rule.certainty * draft.factor * 1000) / 1000;
  const [first, ...rest] = draft.pieces.map(toPiece);
  return {
    pieces: [first as Piece, ...rest],
    kind: kindOf(reading, draft),
    within,
    cue: draft.cueFrom < 0 ? null : wordSpan(reading, draft.cueFrom, draft.cueTo),
    mention: draft.phrase === null ? null : wordSpan(reading, draft.phrase.from, draft.phrase.to),
    speaker,
    relayedBy: draft.relays.map((phrase) => wordSpan(reading, phrase.from, phrase.to)),
    attribution: { rule: draft.rule, certainty, sure: rule.sure && certainty >= 0.9 },
  };
}

const wordSpan = ({ words }: Reading, from: number, to: number): Span => ({
  start: words.start[from] ?? 0,
  end: words.end[to - 1] ?? 0,
});

const toPiece = (piece: DraftPiece): Piece => ({
  content: { start: piece.start, end: piece.end },
  quoted: piece.stretches.map(({ start, end }) => ({ start, end })),
});

/** Direct when no word of any piece stands outside its marks, indirect when no piece has any. */
function kindOf(reading: Reading, draft: Draft): QuotationKind {
  if (draft.pieces.every(({ stretches }) => stretches.length === 0)) return 'indirect';
  const outside = draft.pieces.some((piece) => {
    let at = piece.start;
    for (const stretch of piece.stretches) {
      if (/[\p{L}\p{N}]/u.test(reading.text.slice(at, stretch.start))) return true;
      at = stretch.end;
    }
    return /[\p{L}\p{N}]/u.test(reading.text.slice(at, piece.end));
  });
  return outside ? 'mixed' : 'direct';
}

function speakerOf(reading: Reading, figure: Figure): SpeakerInArticle {
  const designations: Designation[] = [];
  for (const at of figure.printed) {
    const run = reading.names[at];
    if (run !== undefined)
      designations.push({
        span: wordSpan(reading, figure.kind === 'person' ? run.name : run.from, run.to),
        as: 'name',
      });
  }
  if (figure.printed.length === 0)
    designations.push({
      span: wordSpan(reading, figure.nameFrom, figure.nameTo),
      as: figure.kind === 'body' ? 'name' : 'role',
    });
  for (const role of figure.roles) designations.push({ span: wordSpan(reading, role.from, role.to), as: 'role' });
  designations.sort((a, b) => a.span.start - b.span.start);
  return { kind: figure.kind, name: printedName(reading, figure), key: figure.key, designations };
}
