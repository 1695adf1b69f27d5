/** Tells speech from scare quotes, titles of works, terms, nicknames, slogans and the echoes of a headline. */
import type { Tag } from './cues.ts';
import type { Work } from './draft.ts';
import { Kind } from './lexicon.ts';
import type { Block, PlacedStretch, Reading } from './reading.ts';
import { Gap, Shape } from './words.ts';

/** Fewest words that are speech without any cue, and in a headline. */
const FEWEST_BARE = 5;
const FEWEST_HEADLINE = 4;

const TERM =
  /^(?:so-called|dubbed|nicknamed|titled|entitled|codenamed|named|word|words|term|phrase|phrases|terms|labelled|labeled|slogan|hashtag)$/u;
/** Verbs by which a headline gives even a word or two to somebody. */
const CALLING = /^(?:call|calls|called|calling|says|said|brands|branded|labels|dubs|describes|tells|told)$/u;

/** Whether a stretch inside a clause is somebody's words; `tag` is the cue found before it, if any. */
export function isSpeech(work: Work, quote: PlacedStretch, tag: Tag | null): boolean {
  const { reading } = work;
  const { words } = reading;
  const before = words.lower(quote.from - 1);
  if (quote.from > work.sentence.from && TERM.test(before) && !words.gapHas(quote.from, Gap.comma | Gap.colon))
    return false;
  if (
    display(work.block, reading) &&
    quote.to - quote.from < FEWEST_HEADLINE &&
    (tag === null || (tag.cueFrom >= 0 && !CALLING.test(words.lower(tag.cueFrom))))
  )
    return false;
  if (titleCase(reading, quote)) return false;
  return tag !== null || quote.to - quote.from >= FEWEST_BARE;
}

/** Headlines, standfirsts, captions and bullet points repeat words of the article. */
const display = (block: Block, reading: Reading): boolean =>
  block.passage < 0 || block.role !== 'body' || /^[-•*]/u.test(reading.text[block.start] ?? '');

/** Every longer word begins with a capital: the title of a work, a programme, a name. */
function titleCase(reading: Reading, quote: PlacedStretch): boolean {
  const { words } = reading;
  if (words.gapHas(quote.from, Gap.comma | Gap.colon) || reading.blocks[words.block[quote.from] ?? 0]?.passage === -1)
    return false;
  let capitals = 0;
  for (let at = quote.from; at < quote.to; at++) {
    if (words.shaped(at, Shape.capital)) capitals++;
    else if (!words.is(at, Kind.preposition | Kind.determiner | Kind.conjunction) || at === quote.from) return false;
  }
  return capitals > 0;
}
