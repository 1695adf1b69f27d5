/** Whether somebody with these offices may be the voice of a body: "the ministry" and its minister; asks nothing of the world beyond `houses-data.ts`. */
import { kindsOf, Kind } from '../../extract/lexicon.ts';
import { conceptsOf } from '../words/concepts.ts';
import { HOUSES } from './houses-data.ts';

const houses = new Map<string, Set<string>>();
for (const [bodies, people] of HOUSES)
  for (const body of bodies.split(' '))
    for (const word of people.split(' ')) (houses.get(body) ?? houses.set(body, new Set()).get(body))?.add(word);

/** They lead what they are named with. */
const leads = new Set(
  'president premier minister chancellor mayor governor king queen prince pope bishop archbishop sheriff'.split(' '),
);

/** "the sheriff’s office", and its sheriff. */
const isOffice = (word: string): boolean => (kindsOf(word) & (Kind.role | Kind.title)) !== 0;

/** They speak for whatever body they are asked about. */
const VOICE = /^(?:spokes\w+|representative|official|officials|source|sources|lawyer|aide)$/u;

/** The words of a phrase that name a body: `ministry`, `police`. */
export const bodyNouns = (words: readonly string[]): string[] =>
  words.filter((word) => houses.has(word) || (kindsOf(word) & (Kind.body | Kind.bodyName)) !== 0);

/** True, too, where it cannot be told: no office is known, or none of the body's nouns is. `offices`: words of what the person is said to be. */
export function mayBeVoice(offices: readonly string[], body: readonly string[]): boolean {
  const nouns = bodyNouns(body);
  if (nouns.length === 0 || offices.length === 0) return true;
  if (offices.some((word) => isOffice(word) && body.includes(word))) return true;
  if (offices.some((word) => VOICE.test(word))) return !ownApart(offices, body) && !speaksForAnother(offices, nouns);
  if (offices.some((word) => nouns.some((noun) => houses.get(noun)?.has(word) === true)))
    return !ownApart(offices, body);
  const own = bodyNouns(offices);
  return own.some((word) => nouns.some((noun) => sameConcept(word, noun)));
}

/** "the president’s spokesman": of one who leads no such body. */
const speaksForAnother = (offices: readonly string[], nouns: readonly string[]): boolean => {
  const leaders = offices.filter((word) => !VOICE.test(word) && leads.has(word));
  return leaders.length > 0 && !leaders.some((word) => nouns.some((noun) => houses.get(noun)?.has(word) === true));
};

/** The body that the person is said to lead is another: "chair of the panel" beside "the federation". */
function ownApart(offices: readonly string[], body: readonly string[]): boolean {
  const [own, nouns] = [bodyNouns(offices), bodyNouns(body)];
  return (
    own.length > 0 &&
    (chargesApart(offices, body) || !own.some((word) => nouns.some((noun) => sameConcept(word, noun))))
  );
}

/** Two bodies of one sort, or of sorts that one word may mean. */
export const sameBody = (one: readonly string[], other: readonly string[]): boolean => {
  const [left, right] = [bodyNouns(one), bodyNouns(other)];
  if (left.length === 0 || right.length === 0) return true;
  if (chargesApart(one, other)) return false;
  return left.some((word) => right.some((noun) => sameConcept(word, noun)));
};

/** "the foreign ministry", "the defence ministry". */
function chargesApart(one: readonly string[], other: readonly string[]): boolean {
  const [left, right] = [one.filter((word) => CHARGE.test(word)), other.filter((word) => CHARGE.test(word))];
  return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
}

const CHARGE =
  /^(?:foreign|defense|interior|home|finance|treasury|justice|health|education|transport|transportation|energy|agriculture|environment|labor|culture|trade|economy|housing|fisheries|migration|tourism|sports|science|state|veterans)$/u;

const sameConcept = (one: string, other: string): boolean => {
  const keys = conceptsOf(other);
  return conceptsOf(one).some((key) => keys.includes(key));
};
