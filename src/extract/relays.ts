/** Finds who passed words on: an agency, a translation, a statement; adds them to a draft, outermost first. */
import { accordingTo, tagAt } from './cues.ts';
import type { Tag } from './cues.ts';
import type { Draft, WordRange, Work } from './draft.ts';
import { Kind } from './lexicon.ts';
import { canSpeak, phraseAfter } from './noun-phrase.ts';
import { namedOutlet, toldOutlet } from './outlets.ts';
import type { Reading } from './reading.ts';
import { subjectOf } from './subjects.ts';
import { Gap } from './words.ts';

const PASSED =
  /^(?:released|issued|posted|published|carried|aired|shared|provided|broadcast|distributed|circulated|quoted|translated|reported|obtained|reviewed|seen)$/u;
const HANDED =
  /^(?:statement|video|transcript|translation|readout|recording|letter|declaration|communique|communiqué|post|broadcast|release|note|message)$/u;

/** Words behind a quotation within which its relay stands. */
const REACH = 90;

/** Adds the relays of the sentence to a draft whose own speaker is another. */
export function addRelays(work: Work, draft: Draft): void {
  const { reading } = work;
  const { figureOf } = work.resolver.cast;
  const sentence = { lead: work.sentence.lead, to: Math.min(work.sentence.to, lastWord(reading, draft) + REACH) };
  const found: WordRange[] = [];
  if (draft.rule !== 'according-to' && draft.rule !== 'indirect-source') {
    const leading = accordingTo(reading, sentence.lead, sentence.to);
    if (leading?.phrase != null) found.push(...chain(reading, leading.phrase, sentence.to));
  }
  const quoting = draft.rule === 'quoted-as-saying' ? quoter(reading, draft, sentence.lead) : null;
  if (quoting !== null) found.push(quoting);
  const from = lastWord(reading, draft);
  found.push(...trailing(reading, draft, { from, to: sentence.to }));
  found.push(
    ...handed(reading, Math.max(draft.cueTo, draft.phrase?.to ?? 0, sentence.lead, from - REACH), sentence.to),
  );
  const outlet = toldOutlet(reading, draft.cueFrom, sentence.to);
  if (outlet !== null) found.push(outlet);
  for (const passed of found.flatMap((range) => passedOnBy(reading, range))) {
    const relay = namedOutlet(reading, passed);
    const own =
      (draft.phrase !== null && relay.from < draft.phrase.to && draft.phrase.from < relay.to) ||
      (draft.figure !== -1 && figureOf[reading.nameAt[relay.from] ?? -1] === draft.figure);
    if (!own && !draft.relays.some((other) => other.from < relay.to && relay.from < other.to)) draft.relays.push(relay);
  }
}

/** "told the station", which was named as "Radio Karsund, quoted by Norpress": Norpress first, then the station. */
function passedOnBy(reading: Reading, range: WordRange): WordRange[] {
  const { words } = reading;
  const { to } = namedOutlet(reading, range);
  if (!/^(?:quoted|cited)$/u.test(words.lower(to)) || words.lower(to + 1) !== 'by') return [range];
  const by = phraseAfter(reading, to + 2, to + REACH);
  return by === null ? [range] : [by, range];
}

/** Who quotes: "Norpress quoted Roe as saying", "Roe was quoted by Norpress as saying". */
function quoter(reading: Reading, draft: Draft, floor: number): WordRange | null {
  const { words } = reading;
  for (let at = draft.cueFrom - 1; at >= Math.max(floor, draft.cueFrom - 14); at--) {
    if (words.lower(at) === 'by') return phraseAfter(reading, at + 1, draft.cueFrom);
    if (/^quot(?:ed|es|ing)$/u.test(words.lower(at))) return subjectOf(reading, at, floor)?.phrase ?? null;
  }
  return null;
}

/** Word behind the draft's last stretch and its tag. */
function lastWord(reading: Reading, draft: Draft): number {
  const piece = draft.pieces.at(-1);
  const end = piece?.stretches.at(-1)?.to ?? piece?.words?.to ?? 0;
  const tag = Math.max(draft.cueTo, draft.phrase?.to ?? 0);
  return reading.words.block[tag] === reading.words.block[end] ? Math.max(end, tag) : end;
}

/** "…, the ministry said", "…, according to Reuters", "…, Reuters reported, citing Interfax" behind a draft's own tag. */
function trailing(reading: Reading, draft: Draft, { from, to }: WordRange): WordRange[] {
  const { words } = reading;
  for (let at = from; at < to; at++) {
    if (words.stretch[at] !== -1) continue;
    if (!words.gapHas(at, Gap.comma) && words.lower(at) !== 'according') continue;
    const tag = tagAt(reading, at, to);
    if (tag?.phrase == null || tag.cueFrom === draft.cueFrom || !canSpeak(reading, tag.phrase)) continue;
    if (tag.rule === 'tag-after' && (tag.phrase.from > at || !endsIn(reading, tag))) continue;
    if (quotesBehind(reading, tag.to, to)) continue;
    if (words.is(tag.phrase.from, Kind.pronoun | Kind.relative)) continue;
    const cited = citing(reading, tag.to, to);
    return [...chain(reading, tag.phrase, to), ...(cited === null ? [] : [cited])];
  }
  return [];
}

/** The tag tells and says no more: "…, the ministry said on Monday", "…, Roe said as she left", and no description such as "…, head of a group called …". */
const endsIn = ({ words }: Reading, { cueFrom, to }: Tag): boolean =>
  words.is(cueFrom, Kind.saying) &&
  (words.gapHas(to, ~Gap.space) || words.is(to, Kind.time | Kind.preposition | Kind.conjunction));

/** The tag has a quotation of its own behind it. */
function quotesBehind({ words }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.stretch[at] !== -1) return true;
  return false;
}

function citing(reading: Reading, from: number, to: number): WordRange | null {
  if (reading.words.lower(from) !== 'citing') return null;
  const phrase = phraseAfter(reading, from + 1, to);
  return phrase === null ? null : { from: phrase.from, to: phrase.to };
}

/** "a Norpress translation of a clip shared by the port" is the translation first, then the clip. */
function chain(reading: Reading, phrase: WordRange, limit: number): WordRange[] {
  const { words } = reading;
  const whole = { from: phrase.from, to: passedBy(reading, phrase.to, limit) };
  for (let at = phrase.from + 1; at + 1 < phrase.to; at++) {
    if (words.lower(at) === 'of' && words.is(at - 1, Kind.document) && words.is(at + 1, Kind.determiner)) {
      return [
        { from: whole.from, to: at },
        { from: at + 1, to: whole.to },
      ];
    }
  }
  return [whole];
}

/** End of "… posted by the ministry", "… that the ministry had posted" at word `at`, or `at`. */
function passedBy(reading: Reading, at: number, limit: number): number {
  const { words } = reading;
  if (at + 2 >= limit || words.gapHas(at, ~Gap.space)) return at;
  if (PASSED.test(words.lower(at)))
    return words.lower(at + 1) === 'by' ? (phraseAfter(reading, at + 2, limit)?.to ?? at) : at;
  const publisher = phraseAfter(reading, /^(?:that|which)$/u.test(words.lower(at)) ? at + 1 : at, limit);
  if (publisher === null) return at;
  let verb = publisher.to;
  while (verb < limit && words.is(verb, Kind.auxiliary | Kind.adverb)) verb++;
  return verb < limit && PASSED.test(words.lower(verb)) && !words.gapHas(verb, ~Gap.space) ? verb + 1 : at;
}

/** "said in a statement released by the ministry", "in a video posted by the ministry". */
function handed(reading: Reading, from: number, to: number): WordRange[] {
  const { words } = reading;
  for (let at = from; at + 3 < to; at++) {
    if (words.stretch[at] !== -1 || words.lower(at) !== 'in' || !words.is(at + 1, Kind.determiner)) continue;
    let noun = at + 2;
    while (noun < to && noun < at + 6 && !HANDED.test(words.lower(noun)) && !words.gapHas(noun, Gap.comma)) noun++;
    if (!HANDED.test(words.lower(noun))) continue;
    const end = passedBy(reading, noun + 1, to);
    if (end > noun + 1) return [{ from: at + 1, to: end }];
    if (PASSED.test(words.lower(noun + 1)) && words.lower(at + 2) === 'joint') return [{ from: at + 1, to: noun + 1 }];
  }
  return [];
}
