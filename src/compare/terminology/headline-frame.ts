/** A headline that frames what somebody did beside one that only reports it: "Osk slams the board", "Osk answers the board". Own words only. */
import { Kind } from '../../extract/lexicon.ts';
import { Gap } from '../../extract/words.ts';
import type { Alignment } from '../align/align-sentences.ts';
import { contentOf, isFull, isQuoted } from '../compared.ts';
import type { ComparedSentence } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { keyOfName } from './name-bound.ts';
import { FRAME_NOUNS, FRAME_VERBS } from './naming-data.ts';
import { ONE_STORY, storyOf } from './one-story.ts';
import { stem } from '../words/plain-word.ts';

/** Longest stretch of the plain headline that is set against the frame, in words. */
const LONGEST = 12;
/** Fewer words are no clause: "Four dead, dozens hurt". */
const SHORTEST = 5;
/** How much must speak for one story where the headlines have no word in common. */
const NOTHING_SHARED = ONE_STORY + 2;
/** Words before a name with which a headline begins. */
const OPENING = 2;

export function framedApart(pair: FactsPair, { related }: Pick<Alignment, 'related'>): Finding[] {
  const { a, b } = pair;
  if (!isFull(a) || !isFull(b)) return [];
  const [one, other] = [headOf(a).head, headOf(b).head];
  if (one === null || other === null || (one.frame === null) === (other.frame === null)) return [];
  const shared = sharedName(one, other);
  const common = [...one.stems].some((word) => other.stems.has(word));
  if (storyOf(pair, related) < (shared !== null || common ? ONE_STORY : NOTHING_SHARED)) return [];
  if (shared === null && (isOfAnother(one, other) || isOfAnother(other, one))) return [];
  if (usesToo(one, other) || usesToo(other, one)) return [];
  const sides: Finding['sides'] = [predicateOf(one, shared), predicateOf(other, shared)];
  return [{ type: 'terminology', severity: 'soft', rule: 'frame-of-headline', sides }];
}

/** Who does what the frame says is not in the other headline, which names others. */
const isOfAnother = ({ actor }: Head, { names }: Head): boolean =>
  actor !== null && names.size > 0 && !names.has(actor);

/** The other article has the judging noun too: it is the matter’s own. */
function usesToo({ facts, frame, actor }: Head, other: Head): boolean {
  return frame !== null && actor === null && ownWords(other.facts).has(stem(facts.plain[frame] ?? ''));
}

/** Stems of the judging nouns that an article uses outside of quotations. */
const ownWords = once((facts: Facts): ReadonlySet<string> => {
  const judging = facts.plain.filter((word, at) => FRAME_NOUNS.has(word) && !isQuoted(facts, at));
  return new Set(judging.map(stem));
});

/** A name that both headlines begin with, or hold beside something else in common. */
function sharedName(one: Head, other: Head): string | null {
  const actor = one.actor ?? other.actor;
  const keys = [...one.names.keys()].filter((key) => other.names.has(key) && (actor === null || key === actor));
  const opening = keys.find((key) => [one, other].every((head) => opensWith(head, key)));
  const common = [...one.stems].filter((word) => other.stems.has(word));
  return opening ?? (common.length > 1 ? (keys[0] ?? null) : null);
}

const opensWith = ({ names, sentence }: Head, key: string): boolean =>
  (names.get(key)?.from ?? Infinity) <= sentence.from + OPENING;

interface Head {
  readonly facts: Facts;
  readonly sentence: ComparedSentence;
  /** Words of each name, and of each body without one ("council"), half-open. */
  readonly names: ReadonlyMap<string, { readonly from: number; readonly to: number }>;
  /** Stems of what the headline says. */
  readonly stems: ReadonlySet<string>;
  /** The word that frames, and for a verb who did it. */
  readonly frame: number | null;
  readonly actor: string | null;
}

/** Read once an article. */
const headOf = once((facts: Facts): { readonly head: Head | null } => ({ head: readHead(facts) }));

function readHead(facts: Facts): Head | null {
  const sentence = facts.sentences.find(({ place }) => place === 'headline');
  if (sentence === undefined) return null;
  const names = namesIn(facts, sentence);
  for (let at = sentence.from; at < sentence.to; at++) {
    const isNamed = [...names.values()].some(({ from, to }) => from <= at && at < to);
    const actor = [...names].findLast(([, { to }]) => to <= at)?.[0] ?? null;
    const sort = isNamed || isQuoted(facts, at) ? null : frameAt(facts, at);
    if (sort === 'noun' || (sort === 'verb' && actor !== null))
      return {
        facts,
        sentence,
        names,
        frame: at,
        actor: sort === 'verb' ? actor : null,
        stems: contentOf(facts, sentence),
      };
  }
  return { facts, sentence, names, frame: null, actor: null, stems: contentOf(facts, sentence) };
}

/** In order of the headline, each where it stands first. */
function namesIn(facts: Facts, { from, to }: ComparedSentence): Head['names'] {
  const names = new Map<string, { from: number; to: number }>();
  for (let at = from; at < to; at++) {
    const index = facts.reading.nameAt[at] ?? -1;
    const run = facts.reading.names[index];
    const key =
      run !== undefined ? keyOfName(facts, index) : facts.words.is(at, Kind.body) ? (facts.plain[at] ?? '') : null;
    if (key !== null && !names.has(key)) names.set(key, { from: run?.from ?? at, to: run?.to ?? at + 1 });
    if (run !== undefined) at = Math.max(at, run.to - 1);
  }
  return names;
}

/** "claims three lives", "claims victory" frame nothing. */
function frameAt(facts: Facts, at: number): 'verb' | 'noun' | null {
  const word = facts.plain[at] ?? '';
  if (FRAME_NOUNS.has(word) || isStorm(facts, at)) return 'noun';
  return FRAME_VERBS.has(word) && (word !== 'claims' || saysSo(facts, at)) ? 'verb' : null;
}

/** "in drugs storm", "amid media storm", never of weather; "in pay row". */
function isStorm({ plain, words }: Facts, at: number): boolean {
  if (!/^(?:storm|row|furor|furore)$/u.test(plain[at] ?? '') || words.gap[at] !== Gap.space) return false;
  return /^(?:in|amid|over|after|sparks?|faces?)$/u.test(plain[at - 2] ?? '') && !WEATHER.test(plain[at - 1] ?? '');
}

const WEATHER =
  /^(?:a|the|this|snow|ice|winter|summer|dust|sand|rain|hail|wind|tropical|electrical|magnetic|geomagnetic|solar|thunder|violent|heavy|severe|major|coastal|atlantic|arctic|front|back|third|fourth|second|death)$/u;

/** "Osk claims that", never "tax claims". */
const saysSo = ({ reading, words, plain }: Facts, at: number): boolean =>
  (reading.nameAt[at - 1] ?? -1) >= 0 && !words.is(at + 1, Kind.determiner) && !TAKEN.test(plain[at + 1] ?? '');

/** What is claimed without a word. */
const TAKEN = /^(?:\d.*|\w+s|life|victory|responsibility|credit|title|win|crown|spot|medal|gold|silver|bronze)$/u;

/** What a headline says of whom it begins with; else its whole clause, as far as it is short; of a frame elsewhere, what begins with it. */
function predicateOf({ facts, sentence, names, frame }: Head, key: string | null): Side {
  const name = (key === null ? undefined : names.get(key)) ?? sentence;
  const ends = (at: number): boolean => at >= sentence.to || facts.words.gapHas(at, BREAK);
  const upTo = (from: number): Side => {
    const least = frame === null ? Math.min(from + SHORTEST, sentence.to) : from + 1;
    let to = from + 1;
    while (to < from + LONGEST && (to < least || !ends(to))) to++;
    return sideOf(facts, from, to);
  };
  const said = upTo(
    name.from <= sentence.from + OPENING && !ends(name.to) && !facts.words.is(name.to, Kind.conjunction)
      ? name.to
      : sentence.from,
  );
  return frame === null || (frame >= said.from && frame < said.to) ? said : upTo(frame);
}

const BREAK = Gap.stop | Gap.semicolon | Gap.colon | Gap.dash | Gap.comma;
