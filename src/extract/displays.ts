/** Takes out words that nobody speaks: what is sung, and what is written on a placard, a card or a stone. */
import type { Draft } from './draft.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { DISPLAYS, WORKS } from './transcript-data.ts';
import { Gap } from './words.ts';

const displays = new Set(DISPLAYS.split(/\s+/u));
const works = new Set(WORKS.split(/\s+/u));
const SINGS = /^(?:sings?|sang|sung|singing)$/u;
/** Words before the marks among which a song or a poem is named. */
const REACH = 16;

/** The drafts without what is sung, recited or written on things. */
export function withoutDisplays(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const shown = new Set<number>();
  return drafts.filter((draft) => {
    const display = isDisplay(reading, draft, shown);
    if (display) shown.add(draft.block);
    return !display;
  });
}

/** `shown`: blocks in which something was written on a thing before. */
function isDisplay(reading: Reading, draft: Draft, shown: ReadonlySet<number>): boolean {
  const { words } = reading;
  if (draft.cueFrom >= 0 && SINGS.test(words.lower(draft.cueFrom))) return true;
  if (draft.phrase !== null && draft.phrase.name === -1) {
    const head = headOf(reading, draft.phrase);
    if (displays.has(head) || works.has(head)) return true;
    const another =
      /^(?:another|others|one)$/u.test(words.lower(draft.phrase.from)) && draft.phrase.to - draft.phrase.from === 1;
    if (another && shown.has(draft.block)) return true;
  }
  return draft.rule === 'echo' || draft.rule === 'colon-before' ? namesWork(reading, draft) : false;
}

/** The noun of a phrase: before its first preposition. */
function headOf({ words }: Reading, { from, to }: Phrase): string {
  let head = from;
  while (head + 1 < to && !/^(?:of|on|in|at|over|by|from|outside|near)$/u.test(words.lower(head + 1))) head++;
  return words.lower(head);
}

/** "bore a line from the song “…”: “…”". */
function namesWork({ words }: Reading, { pieces }: Draft): boolean {
  const first = pieces[0]?.stretches[0];
  if (first === undefined) return false;
  for (let at = first.from - 1; at >= Math.max(0, first.from - REACH); at--) {
    if (words.gapHas(at + 1, Gap.stop | Gap.block) && at + 1 < first.from) return false;
    if (works.has(words.lower(at)) || displays.has(words.lower(at))) return true;
  }
  return false;
}
