/** What checking quotations came to, in words for an editor: the verdict, the places it rests on, the words that differ. */
import type { HeldExcerpt, HeldPlace, HeldQuotation } from '../model/held.ts';
import type { Evidence, Verdict, Verification } from '../model/verdict.ts';
import { counted, note, passage, quotation } from './builders.ts';
import { differenceLines } from './differences.ts';
import type { Block } from './reply.ts';
import { sayVerdict, shortened } from './say-verdict.ts';
import { withMarked, withWordings } from './wordings.ts';

/** What is asked about the places of a verdict. */
export interface Places {
  quotationAt(place: HeldPlace): HeldQuotation | null;
  context(place: HeldPlace): readonly HeldExcerpt[];
  wordings(place: HeldPlace): { readonly others: readonly unknown[] } | null;
}

/** Each checked quotation under its verdict; `text`: what was given; `articles`: how many are held. */
export function verification(
  { verdicts, unchecked }: Verification,
  { text, articles, places }: { readonly text: string; readonly articles: number; readonly places: Places },
): Block[] {
  const offered = verdicts.length <= MOST_WITH_WORDINGS;
  const blocks = verdicts.flatMap((verdict, at) => {
    const number = verdicts.length > 1 ? `${at + 1}. ` : '';
    const said = sayVerdict(verdict, articles, (evidence) => saidAt(evidence, places)?.speaker?.name ?? null);
    const words = shortened(verdict.claim.spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
    const head: Block = { kind: 'text', line: [`${number}“${words}”: ${said}`], verdict: verdict.verdict };
    const looked = verdict.search === 'exact' ? [note(TOO_LONG)] : [];
    return [head, ...shown(verdict, { text, places, offered }), ...looked];
  });
  if (unchecked === 0) return blocks;
  return [...blocks, note(`${counted(unchecked, 'more quotation')} not checked; give them in a text of their own.`)];
}

/** Of a draft with more quotations, no excerpt says whether there are other wordings: each would have to be looked for. */
const MOST_WITH_WORDINGS = 3;
const TOO_LONG =
  'This is too long to be compared as one quotation, so it was looked for word for word alone. In a draft, put what is quoted in quotation marks.';

interface Showing {
  readonly text: string;
  readonly places: Places;
  readonly offered: boolean;
}

function shown({ evidence, elsewhere, verdict }: Verdict, { text, places, offered }: Showing): Block[] {
  const blocks = evidence.flatMap((one, at) => [
    ...excerptOf(one, places, offered && at === 0),
    ...differenceLines(one, text),
  ]);
  if (verdict === 'printed-so' && elsewhere.length > 0)
    return [
      ...blocks,
      note('The same words stand under another name:'),
      ...elsewhere.flatMap((one) => excerptOf(one, places)),
    ];
  return blocks;
}

/** The quotation whole, or as much of the passage as may be shown. */
function excerptOf(evidence: Evidence, places: Places, offered = false): Block[] {
  const said = saidAt(evidence, places);
  const marked = evidence.differences.flatMap(({ printed }) => printed ?? []);
  if (said) {
    const shown = withMarked(quotation(said), marked);
    const has =
      offered && (places.wordings({ ...said, span: said.quotation.pieces[0].content })?.others.length ?? 0) > 0;
    return [has ? withWordings(shown) : shown];
  }
  const { article, extraction, span } = evidence;
  const around = places.context({
    article,
    extraction,
    span,
    ...(evidence.withheld ? { withheld: evidence.withheld } : {}),
  });
  const own = around.find((one) => one.span.start < span.end && span.start < one.span.end);
  return own ? [withMarked(passage(own), marked)] : [];
}

/** Words in marks that are somebody's own; those told without marks are shown as the passage they stand in. */
function saidAt({ article, extraction, quotation: said }: Evidence, places: Places): HeldQuotation | null {
  if (said === null || said.kind === 'indirect') return null;
  return places.quotationAt({ article, extraction, span: said.pieces[0].content });
}
