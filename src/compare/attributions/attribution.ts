/** Another name beside the verb of saying in one sentence, and words that reached the outlets by other ways. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { Quoted } from '../align/align-quoted.ts';
import { once } from '../facts.ts';
import type { ChangeIn, Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import { partsOf } from '../words/sentence-parts.ts';
import type { Finding, Side } from '../finding.ts';
import { personCalled } from './named-people.ts';
import { quotationAt, wordAt } from './speaker-of.ts';
import { nameAround, samePerson } from '../words/name-around.ts';
import type { Run } from '../words/name-around.ts';

/** Another name beside the verb of saying. */
export function changedSpeaker({ a, b, change, alike }: ChangeIn): Finding[] {
  const one = nameAround(a, change.aFrom, change.aTo);
  const other = nameAround(b, change.bFrom, change.bTo);
  if (
    one === null ||
    other === null ||
    !speaks(a, one) ||
    !speaks(b, other) ||
    samePerson(a.plain.slice(one.from, one.to), b.plain.slice(other.from, other.to)) ||
    mayBeNamesakes([a, one], [b, other])
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

/** "Ida Osk" and "Ida Marlowe", where one of the articles prints both surnames: perhaps one who goes by two names. */
function mayBeNamesakes([a, one]: readonly [Facts, Run], [b, other]: readonly [Facts, Run]): boolean {
  const [surname, its] = [a.plain[one.to - 1] ?? '', b.plain[other.to - 1] ?? ''];
  const [given, theirs] = [personCalled(a, surname)?.split(' ')[0], personCalled(b, its)?.split(' ')[0]];
  return given !== undefined && given === theirs && (a.plain.includes(its) || b.plain.includes(surname));
}

/** A verb of saying right before or behind the name; "Divers found" opens a sentence with a capital, and with no name. */
const speaks = ({ words, reading, sentences, sentenceOf }: Facts, { from, to }: Run): boolean =>
  (sentences[sentenceOf[from] ?? -1]?.from !== from || (reading.nameAt[to - 1] ?? -1) >= 0) &&
  ((words.gap[to] === Gap.space && words.is(to, Kind.saying) && !words.is(to, Kind.gerund)) ||
    (words.gap[from] === Gap.space && words.is(from - 1, Kind.saying)));

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
const heardOf = once((facts: Facts): ReadonlyMap<string, readonly Heard[]> => {
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
});

/** "the Post" and "the Quill Post". */
const sameRelay = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function relaysOf(facts: Facts, { from }: Pick<Quoted, 'from'>): Side[] {
  return (quotationAt(facts, from)?.relayedBy ?? []).map(({ start, end }) => {
    const at = wordAt(facts, start);
    let to = at + 1;
    while (to < facts.words.count && (facts.words.start[to] ?? end) < end) to++;
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
