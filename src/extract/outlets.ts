/** Tells which words are an outlet’s ("the Harbour Courier", "the newspaper"), and which outlet named before "the newspaper" means. */
import type { WordRange } from './draft.ts';
import { Kind } from './lexicon.ts';
import { phraseAfter, phraseBefore } from './noun-phrase.ts';
import type { Phrase } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { runAt } from './run-at.ts';
import { Gap } from './words.ts';

/** Words of an outlet’s name. */
const NAMED =
  /^(?:post|times|journal|tribune|herald|gazette|courier|news|press|agency|radio|tv|television|wire|newspaper|magazine|weekly|daily|telegraph|mail|echo|observer|examiner|chronicle|standard|globe|dispatch|bulletin|argus|mercury|sentinel|broadcaster|channel|reuters|afp|ap|bbc|interfax|tass|xinhua)$/u;
/** An outlet without its name. */
const GENERIC =
  /^(?:newspaper|paper|agency|station|channel|magazine|broadcaster|outlet|website|network|podcast|programme|tabloid|weekly|daily)$/u;
/** Words looked back for an outlet’s name. */
const REACH = 150;

/** Whom somebody told: "told the Harbour Courier", "told the newspaper"; null where it is no outlet. */
export function toldOutlet(reading: Reading, cue: number, limit: number): WordRange | null {
  const { words } = reading;
  if (!/^(?:told|tells|telling)$/u.test(words.lower(cue)) || words.gapHas(cue + 1, ~Gap.space)) return null;
  const phrase = phraseAfter(reading, cue + 1, limit);
  return phrase !== null && isOutlet(reading, phrase) ? namedOutlet(reading, phrase) : null;
}

function isOutlet(reading: Reading, { from, to }: Phrase): boolean {
  const { words, nameAt } = reading;
  if (isGeneric(reading, { from, to })) return true;
  for (let at = from; at < to; at++) {
    const run = runAt(reading, at);
    if (run !== undefined && run.kind !== 'place' && NAMED.test(words.lower(at))) return true;
  }
  return GENERIC.test(words.lower(to - 1)) && nameAt[to - 2] !== -1;
}

const isGeneric = ({ words }: Reading, { from, to }: WordRange): boolean =>
  to - from === 2 && words.lower(from) === 'the' && GENERIC.test(words.lower(to - 1));

/** The words for the outlet that "the newspaper" means, where it was named not far before; else the words as they are. */
export function namedOutlet(reading: Reading, range: WordRange): WordRange {
  if (!isGeneric(reading, range)) return range;
  const { words, nameAt } = reading;
  const noun = words.lower(range.to - 1);
  for (let at = range.from - 1; at >= Math.max(0, range.from - REACH); at--) {
    if (words.stretch[at] !== -1) continue;
    const behind = words.lower(at) === noun && words.gap[at + 1] === Gap.space ? runAt(reading, at + 1) : undefined;
    if (behind !== undefined && behind.from === at + 1) return { from: behind.from, to: behind.to };
    if (words.lower(at) === noun && nameAt[at - 1] !== -1) {
      const phrase = phraseBefore(reading, at + 1, Math.max(0, at - 8));
      if (phrase !== null) return phrase;
    }
    const run = runAt(reading, at);
    if (run !== undefined && run.kind !== 'place' && NAMED.test(words.lower(at)) && !words.is(at, Kind.particle))
      return { from: words.lower(run.from - 1) === 'the' ? run.from - 1 : run.from, to: run.to };
  }
  return range;
}
