/** Gives a quotation in a headline to whoever says the same words in the article; a cross-heading that repeats words is none of its own. */
import { addBareDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Block, PlacedStretch, Reading } from './reading.ts';
import { foldName } from './speaker-key.ts';

/** Fewest words of a headline’s echo that are a quotation, and most headings looked at. */
const FEWEST = 4;
const MOST = 24;
/** Most words of a heading, and of its words in marks. */
const LONGEST_HEADING = 12;
const LONGEST_ECHO = 9;

/** The drafts of the article with those of its headline, which takes the speaker of its echo, and without echoes in cross-headings. */
export function withEchoes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const headlines = reading.stretches.filter((stretch) => inHeadline(reading, stretch)).slice(0, MOST);
  const crossheads = drafts.filter((draft) => isCrosshead(reading, draft)).slice(0, MOST);
  if (headlines.length === 0 && crossheads.length === 0) return [...drafts];
  const said = drafts
    .filter((draft) => reading.blocks[draft.block]?.passage !== -1 && !crossheads.includes(draft))
    .flatMap((draft) =>
      draft.pieces.flatMap((piece) => piece.stretches.map((stretch) => ({ draft, words: folded(reading, stretch) }))),
    );
  const echoOf = (stretch: PlacedStretch): Draft | undefined => {
    const words = folded(reading, stretch);
    return said.find((one) => one.words.includes(words))?.draft;
  };
  const out = drafts.filter((draft) => {
    const stretch = crossheads.includes(draft) ? draft.pieces[0]?.stretches[0] : undefined;
    return stretch === undefined || echoOf(stretch) === undefined;
  });
  for (const headline of headlines) {
    const echo = echoOf(headline);
    if (echo === undefined) continue;
    const given = { figure: echo.figure, factor: echo.factor };
    const own = out.find((draft) => draft.pieces.some((piece) => piece.stretches.includes(headline)));
    if (own === undefined) out.push(addBareDraft(reading, headline, { rule: 'heading', ...given }));
    else if (own.rule === 'colon-name') Object.assign(own, given);
  }
  return out;
}

const inHeadline = ({ blocks }: Reading, stretch: PlacedStretch): boolean =>
  blocks[stretch.block]?.passage === -1 && stretch.inside === -1 && stretch.to - stretch.from >= FEWEST;

/** A short line of its own without a stop at its end, with a few words in marks. */
function isCrosshead({ blocks, text }: Reading, { block, pieces, rule }: Draft): boolean {
  const line = blocks[block];
  if (line === undefined || line.passage === -1 || line.to - line.from > LONGEST_HEADING) return false;
  const stretch = pieces[0]?.stretches[0];
  if (rule === 'colon-name' || pieces.length > 1 || stretch === undefined || pieces[0]?.stretches.length !== 1)
    return false;
  if (stretch.to - stretch.from > LONGEST_ECHO || text.endsWith('.', line.end)) return false;
  return !/[.,:;?!…][”’"'»]{0,2}$/u.test(text.slice(line.end - 3, line.end));
}

/** A line of its own that is nothing but a few words in single marks. */
export const isHeading = (quote: PlacedStretch, block: Block): boolean =>
  quote.single && quote.from === block.from && quote.to === block.to && quote.to - quote.from < LONGEST_ECHO;

const folded = ({ text }: Reading, { start, end }: PlacedStretch): string => ` ${foldName(text.slice(start, end))} `;
