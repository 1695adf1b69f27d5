/** Whether two articles give two quotations to one speaker, to two, or do not say; by what the extraction found. */
import type { SpeakerInArticle } from '../../model/extraction.ts';
import type { Span } from '../../model/span.ts';
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { speakerOf, wordAt } from '../attributions/speaker-of.ts';
import { samePerson } from '../words/name-around.ts';
import type { Quoted } from '../align/align-quoted.ts';

type Speakers = 'same' | 'other' | 'unknown';

/** `same` too where one article has a name and the other the office alone: "the mayor" beside "Mayor Ida Kroll". */
export function speakersOf({ a, b }: FactsPair, one: Pick<Quoted, 'from'>, other: Pick<Quoted, 'from'>): Speakers {
  const [left, right] = [speakerOf(a, one.from), speakerOf(b, other.from)];
  if (left === null || right === null) return 'unknown';
  if (left.kind === 'unnamed' || right.kind === 'unnamed') return isOffice([a, left], [b, right]) ? 'same' : 'unknown';
  if (left.key === right.key) return 'same';
  if (left.kind !== 'person' || right.kind !== 'person') return 'unknown';
  if (samePerson(left.key.split(' '), right.key.split(' '))) return 'same';
  return isFullySaid(left) && isFullySaid(right) ? 'other' : 'unknown';
}

/** Sure, and by more than one name: a lone one may be a town’s, or half of another name. */
const isFullySaid = ({ sure, key }: SpeakerInArticle & { readonly sure: boolean }): boolean =>
  sure && key.includes(' ');

type Speaking = readonly [facts: Facts, speaker: SpeakerInArticle];

function isOffice([a, one]: Speaking, [b, other]: Speaking): boolean {
  if (one.kind === other.kind) return false;
  const [office, person] = one.kind === 'unnamed' ? [one, other] : [other, one];
  if (person.kind !== 'person') return false;
  const held = [a, b].flatMap((facts) => [...(officesIn(facts).get(person.key) ?? [])]);
  return office.key.split(/[\s-]/u).some((word) => isOfficeWord(word) && held.includes(word));
}

const isOfficeWord = (word: string): boolean => (kindsOf(word) & (Kind.role | Kind.title)) !== 0;

/** By person: the words for offices among what the article says the person is. */
const officesIn = once((facts: Facts): ReadonlyMap<string, ReadonlySet<string>> => {
  const out = new Map<string, Set<string>>();
  for (const { kind, key, designations } of facts.held.extraction.speakers) {
    if (kind !== 'person') continue;
    const roles = designations.filter(({ as }) => as === 'role');
    out.set(key, new Set(roles.flatMap(({ span }) => wordsIn(facts, span)).filter(isOfficeWord)));
  }
  return out;
});

function wordsIn(facts: Facts, { start, end }: Span): string[] {
  const { plain, words } = facts;
  const out: string[] = [];
  for (let at = wordAt(facts, start); at < words.count && (words.start[at] ?? end) < end; at++)
    out.push(...(plain[at] ?? '').split('-'));
  return out;
}
