/** Gives a quotation in a headline or heading to whoever says the same words in the article; a term that merely recurs is left alone. */
import { addBareDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Block, PlacedStretch, Reading } from './reading.ts';
import { foldName } from './speaker-key.ts';

/** Fewest words of an echo that are a quotation, and most headings looked at. */
const FEWEST = 4;
const MOST = 24;

/** Adds the quotations of headlines and headings to `drafts`; a headline’s "Mayor: ‘…’" takes the speaker of its echo. */
export function addEchoes(reading: Reading, drafts: Draft[]): void {
  const headings = reading.stretches.filter((stretch) => heads(reading, stretch)).slice(0, MOST);
  if (headings.length === 0) return;
  const said = drafts
    .filter(({ block }) => reading.blocks[block]?.passage !== -1)
    .flatMap((draft) =>
      draft.pieces.flatMap((piece) => piece.stretches.map((stretch) => ({ draft, words: folded(reading, stretch) }))),
    );
  for (const heading of headings) {
    const words = folded(reading, heading);
    const echo = said.find(
      (one) => one.words.includes(words) && !one.draft.pieces.some((piece) => piece.stretches.includes(heading)),
    );
    if (echo === undefined) continue;
    const own = drafts.findIndex((draft) => draft.pieces.some((piece) => piece.stretches.includes(heading)));
    if (own === -1)
      drafts.push(
        addBareDraft(reading, heading, { rule: 'heading', figure: echo.draft.figure, factor: echo.draft.factor }),
      );
    else if (drafts[own]?.rule === 'colon-name')
      Object.assign(drafts[own], { figure: echo.draft.figure, factor: echo.draft.factor });
  }
}

function heads(reading: Reading, stretch: PlacedStretch): boolean {
  const block = reading.blocks[stretch.block];
  if (block === undefined || stretch.inside !== -1 || stretch.to - stretch.from < FEWEST) return false;
  return block.passage === -1 || isHeading(stretch, block);
}

/** A line of its own that is nothing but a few words in single marks. */
export const isHeading = (quote: PlacedStretch, block: Block): boolean =>
  quote.single && quote.from === block.from && quote.to === block.to && quote.to - quote.from < 9;

const folded = ({ text }: Reading, { start, end }: PlacedStretch): string => ` ${foldName(text.slice(start, end))} `;
