/** The same words given to another speaker, or said in another place. */
import { Kind } from '../extract/lexicon.ts';
import { Gap } from '../extract/words.ts';
import type { Quoted, QuotedPair } from './align-quoted.ts';
import { isQuoted } from './compared.ts';
import type { ChangeIn, Facts, FactsPair } from './facts.ts';
import { sideOf } from './finding.ts';
import { partsOf } from './sentence-parts.ts';
import type { Finding, Side } from './finding.ts';
import { quotationAt, speakerOf, wordAt } from './speaker-of.ts';
import { nameAround, samePerson } from './name-around.ts';
import type { Run } from './name-around.ts';

/** Another name beside the verb of saying. */
export function changedSpeaker({ a, b, change, alike }: ChangeIn): Finding[] {
  const one = nameAround(a, change.aFrom, change.aTo);
  const other = nameAround(b, change.bFrom, change.bTo);
  if (
    one === null ||
    other === null ||
    !speaks(a, one) ||
    !speaks(b, other) ||
    samePerson(a.plain.slice(one.from, one.to), b.plain.slice(other.from, other.to))
  )
    return [];
  return [
    {
      type: 'attribution',
      severity: alike >= 0.7 ? 'hard' : 'soft',
      rule: 'speaker-in-one-sentence',
      sides: [sideOf(a, one.from, one.to), sideOf(b, other.from, other.to)],
    },
  ];
}

/** A verb of saying right before or behind the name. */
const speaks = ({ words }: Facts, { from, to }: Run): boolean =>
  (words.gap[to] === Gap.space && words.is(to, Kind.saying) && !words.is(to, Kind.gerund)) ||
  (words.gap[from] === Gap.space && words.is(from - 1, Kind.saying));

/** Where words are said, by the nouns that name it; one group each. */
const VENUES: readonly RegExp[] = [
  /^(?:statement|statements|communique|release)$/u,
  /^(?:conference|briefing|presser|press conference|news conference)$/u,
  /^(?:tweet|tweets|tweeted|twitter|facebook|instagram)$/u,
  /^(?:interview|interviewed|cnn|nbc|msnbc|cbs|abc|bbc|npr|fox)$/u,
  /^(?:letter|email|memo|essay|oped)$/u,
  /^(?:speech|address|rally|testimony|hearing|trial|court)$/u,
];

/** Fewest words that tell a quotation from a phrase of the day. */
const LEAST_SAID = 6;

/** One speaker’s words, said in a statement here and at a news conference there. */
export function saidElsewhere(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  return quotations.flatMap((quotation) => {
    if (quotation.same < LEAST_SAID || quotation.alike < 0.7) return [];
    const [one, other] = [venueOf(pair.a, quotation.a), venueOf(pair.b, quotation.b)];
    if (one === null || other === null || one.groups.some((group) => other.groups.includes(group))) return [];
    return [
      {
        type: 'attribution',
        severity: 'soft',
        rule: 'words-said-elsewhere',
        sides: [sideOf(pair.a, one.from, one.to), sideOf(pair.b, other.from, other.to)],
      },
    ];
  });
}

interface Venue extends Run {
  readonly groups: readonly number[];
}

/** What the sentence of a quotation says, outside of marks, of where it was said. */
function venueOf(facts: Facts, { from, to }: Quoted): Venue | null {
  const first = facts.sentences[facts.sentenceOf[from] ?? -1];
  const last = facts.sentences[facts.sentenceOf[to - 1] ?? -1];
  const places: number[] = [];
  const groups = new Set<number>();
  for (let at = first?.from ?? 0; at < (last?.to ?? 0); at++) {
    if (isQuoted(facts, at)) continue;
    const group = VENUES.findIndex((venue) => venue.test(facts.plain[at] ?? ''));
    if (
      group < 0 ||
      (!facts.words.is(at - 1, ABOUT_PLACE) &&
        !facts.words.is(at - 2, ABOUT_PLACE) &&
        !facts.words.is(at - 3, ABOUT_PLACE))
    )
      continue;
    places.push(at);
    groups.add(group);
  }
  const at = places[0];
  if (at === undefined) return null;
  let start = at;
  while (
    start > at - 4 &&
    !facts.words.is(start, Kind.saying) &&
    (facts.words.gap[start] ?? 0) === 1 &&
    !isQuoted(facts, start - 1)
  )
    start--;
  return { from: start, to: at + 1, groups: [...groups] };
}

/** One utterance that reached the outlets by other ways: an agency’s translation here, a ministry’s statement there. */
export function passedOnBy(pair: FactsPair, utterances: readonly (readonly [Quoted, Quoted])[]): Finding[] {
  return utterances.flatMap(([a, b]) => {
    const [one, other] = [relaysOf(pair.a, a), relaysOf(pair.b, b)];
    if (one.length === 0 || other.length === 0) return [];
    const fresh = one.find(({ value }) => !other.some((its) => sameRelay(value, its.value)));
    const theirs = other.find(({ value }) => !one.some((its) => sameRelay(value, its.value))) ?? other[0];
    if (fresh === undefined || theirs === undefined) return [];
    return [{ type: 'attribution', severity: 'soft', rule: 'passed-on-by-another', sides: [fresh, theirs] }];
  });
}

/** Other words of one person on one matter: each article has them from others alone. */
export function heardThrough({ a, b }: FactsPair): Finding[] {
  const theirs = heardOf(b);
  return [...heardOf(a)].flatMap(([key, one]): Finding[] => {
    const other = theirs.get(key) ?? [];
    const [first, second] = [one[0], other[0]];
    if (first === undefined || second === undefined) return [];
    if (one.some(({ relay }) => other.some((its) => sameRelay(relay.value, its.relay.value)))) return [];
    if (![...first.about].some((word) => second.about.has(word))) return [];
    return [
      { type: 'attribution', severity: 'soft', rule: 'passed-on-by-another', sides: [first.relay, second.relay] },
    ];
  });
}

/** Who passed words on, and what the words are about. */
interface Heard {
  readonly relay: Side;
  readonly about: ReadonlySet<string>;
}

/** By person, in order of the text. */
function heardOf(facts: Facts): Map<string, Heard[]> {
  const out = new Map<string, Heard[]>();
  for (const { kind, speaker, relayedBy, pieces, within } of facts.held.extraction.quotations) {
    const person = facts.held.extraction.speakers[speaker ?? -1];
    if (kind === 'indirect' || within !== null || person?.kind !== 'person' || relayedBy.length === 0) continue;
    const about = new Set(
      pieces.flatMap(({ content: { start, end } }) => partsOf(facts, wordAt(facts, start), wordAt(facts, end))),
    );
    const relays = relaysOf(facts, { from: wordAt(facts, pieces[0].content.start) });
    const known = out.get(person.key) ?? out.set(person.key, []).get(person.key);
    for (const relay of relays) if (relay.from < facts.words.count) known?.push({ relay, about });
  }
  return out;
}

/** "the Post" and "the Quill Post". */
const sameRelay = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function relaysOf(facts: Facts, { from }: Pick<Quoted, 'from'>): Side[] {
  return (quotationAt(facts, from)?.relayedBy ?? []).map(({ start, end }) => {
    const at = wordAt(facts, start);
    let to = at + 1;
    while ((facts.words.start[to] ?? Infinity) < end) to++;
    return sideOf(
      facts,
      at,
      to,
      facts.plain
        .slice(at, to)
        .filter((word) => !/^(?:the|a|an)$/u.test(word))
        .join(' '),
    );
  });
}

const ABOUT_PLACE = Kind.preposition | Kind.saying | Kind.determiner;

/** The same words, surely given to two people. */
export function saidByAnother(pair: FactsPair, quotations: readonly QuotedPair[]): Finding[] {
  return quotations.flatMap(({ a, b, same, alike }) => {
    if (same < LEAST_SAID || alike < 0.85) return [];
    const [one, other] = [sureSpeaker(pair.a, a), sureSpeaker(pair.b, b)];
    if (one === null || other === null || one.key === other.key) return [];
    if (samePerson(one.key.split(' '), other.key.split(' '))) return [];
    return [{ type: 'attribution', severity: 'hard', rule: 'words-of-another-speaker', sides: [one.side, other.side] }];
  });
}

/** A person, surely the speaker, with the place of the mention. */
function sureSpeaker(facts: Facts, { from }: Quoted): { key: string; side: Side } | null {
  const speaker = speakerOf(facts, from);
  const mention = quotationAt(facts, from)?.mention ?? null;
  if (speaker === null || mention === null || !speaker.sure || speaker.kind !== 'person') return null;
  const at = wordAt(facts, mention.start);
  let to = at + 1;
  while ((facts.words.start[to] ?? Infinity) < mention.end) to++;
  if (!facts.plain.slice(at, to).includes(speaker.key.split(' ').at(-1) ?? '')) return null;
  return { key: speaker.key, side: sideOf(facts, at, to, speaker.key) };
}
