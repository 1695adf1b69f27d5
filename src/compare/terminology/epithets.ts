/** A judging word for somebody whom the other article names without one: "the disgraced mayor Osk", "the rogue nation". Articles in their own words only. */
import type { RelatedPair } from '../align/align-sentences.ts';
import { isFull, isQuoted } from '../compared.ts';
import { once } from '../facts.ts';
import type { Facts, FactsPair } from '../facts.ts';
import { sideOf } from '../finding.ts';
import type { Finding, Side } from '../finding.ts';
import { keyOfName } from './name-bound.ts';
import { ONE_STORY, storyOf } from './one-story.ts';
import { isOne } from './same-one.ts';
import { calledIn } from './called.ts';
import type { Called } from './called.ts';

export function epithetsApart(pair: FactsPair, related: readonly RelatedPair[]): Finding[] {
  const { a, b } = pair;
  if (!isFull(a) || !isFull(b)) return [];
  const isOneStory = (): boolean => storyOf(pair, related) >= ONE_STORY;
  const [ones, others] = [judgedIn(calledIn(a), isOneStory), judgedIn(calledIn(b), isOneStory)];
  return [
    ...onlyIn({ facts: a, called: ones }, { facts: b, called: others }, related).map(([one, other]) =>
      note(one, other),
    ),
    ...onlyIn({ facts: b, called: others }, { facts: a, called: ones }, related).map(([one, other]) =>
      note(other, one),
    ),
  ];
}

/** Who is judged; where the article only leaves it to be guessed, in one story alone. */
type Judgements = ReadonlyMap<string, Side>;

const judgedIn = (called: Called, isOneStory: () => boolean): Judgements =>
  new Map(
    [...called].flatMap(([key, { side, guessed }]): [string, Side][] =>
      guessed && !isOneStory() ? [] : [[key, side]],
    ),
  );

const note = (one: Side, other: Side): Finding => ({
  type: 'terminology',
  severity: 'soft',
  rule: 'epithet-in-one',
  sides: [one, other],
});

/** More people with epithets than this come of lists. */
const MOST = 40;

interface Caller {
  readonly facts: Facts;
  readonly called: Judgements;
}

/** Who has an adjective in the one and none in the other. */
function onlyIn(own: Caller, { facts, called }: Caller, related: readonly RelatedPair[]): [Side, Side][] {
  return [...own.called].slice(0, MOST).flatMap(([key, first]): [Side, Side][] => {
    if (called.has(key) || !isOne(own.facts, facts, key)) return [];
    const names = namesIn(facts).get(key);
    const other = names === undefined ? undefined : besideIn(names, first, related);
    return other === undefined ? [] : [[first, other]];
  });
}

/** The name in the headline beside a headline; else where the other article tells the same, else where it first stands in the text. */
function besideIn(names: readonly Side[], { compared, from }: Side, related: readonly RelatedPair[]): Side | undefined {
  const sentence = compared.sentences[compared.sentenceOf[from] ?? -1];
  const pair = related.find(
    ({ a, b }) =>
      (a === sentence && names.some((name) => stands(name, b))) ||
      (b === sentence && names.some((name) => stands(name, a))),
  );
  const headlined =
    sentence?.place === 'headline' ? names.find((name) => sentenceOf(name)?.place === 'headline') : undefined;
  if (headlined !== undefined) return headlined;
  const told = pair?.a === sentence ? pair?.b : pair?.a;
  return names.find((name) => told !== undefined && stands(name, told)) ?? names.find(inBody) ?? names[0];
}

const sentenceOf = ({ compared, from }: Side) => compared.sentences[compared.sentenceOf[from] ?? -1];
const stands = (name: Side, sentence: object): boolean => sentenceOf(name) === sentence;
const inBody = (name: Side): boolean => sentenceOf(name)?.place === 'body';

/** Places of each name outside of quotations, whole runs. */
const namesIn = once((facts: Facts): ReadonlyMap<string, readonly Side[]> => {
  const names = new Map<string, Side[]>();
  facts.reading.names.forEach((run, index) => {
    if (isQuoted(facts, run.from)) return;
    const key = keyOfName(facts, index);
    const known = names.get(key) ?? names.set(key, []).get(key);
    if (known !== undefined && known.length < MOST) known.push(sideOf(facts, run.from, run.to));
  });
  return names;
});
