/** Who did an act, read from the words around its verb: active, passive, cleft, over insertions and earlier verbs; and where nobody is to be read. */
import { expect, test } from 'vitest';
import { agentOf } from '../../../src/compare/attributions/agents.ts';
import { loneActsIn } from '../../../src/compare/attributions/lone-acts.ts';
import { readFacts } from '../../../src/compare/facts.ts';
import { heldArticle } from '../../held-article.ts';

/** Each act of the sentences with whoever did it. */
function told(text: string): string[] {
  const facts = readFacts(heldArticle({ id: 'a', text: `Brell\n${text}` }));
  const { words } = facts;
  return facts.sentences.flatMap((sentence) =>
    loneActsIn(facts, sentence).flatMap(({ from, to }) => {
      const agent = agentOf({ facts, sentence, from, to });
      return agent === null ? [] : [facts.text.slice(words.start[agent.from], words.end[agent.to - 1])];
    }),
  );
}

test.each([
  ['a verb behind its subject', 'A neighbor had called the fire brigade.', 'A neighbor'],
  ['a passive', 'The boy was rescued by two fishermen.', 'two fishermen'],
  ['a passive with a day between', 'The skull was found on Sunday by a dog walker.', 'a dog walker'],
  ['a passive without an auxiliary', 'A picture taken by a nurse hangs in the hall.', 'a nurse'],
  ['a cleft', 'It was the night porter who raised the alarm.', 'the night porter'],
  [
    'a cleft with a name',
    'It was the keeper of the hut, Mara Tellin, who raised the alarm.',
    'the keeper of the hut, Mara Tellin',
  ],
  ['the one who', 'The hut keeper was the one who called for help.', 'The hut keeper'],
  ['a relative clause between', 'The deputy who was waiting at the counter shot the bear.', 'The deputy'],
  ['within a relative clause', 'The ledger that divers who searched the wreck brought up was dry.', 'divers'],
  ['an insertion with an age', 'Leon Hardt, 44, a baker, pulled the calf out of the well.', 'Leon Hardt'],
  ['a name behind what somebody is', "The girl's aunt, Ida Osk, found the letter.", "The girl's aunt, Ida Osk"],
  ['an earlier verb', 'A man from Tolm jumped in and pulled the calf from the river.', 'A man from Tolm'],
  ['a day before the subject', 'On Monday police found the purse.', 'police'],
  ['what one is said to have done', 'Soldiers are said to have fired first.', 'Soldiers'],
  ['whoever speaks', 'The Vell Front said it was behind the blast.', 'The Vell Front'],
  ['whose work it was', 'The harbour guard, whose patrol led to the release of the crew, rested.', 'The harbour guard'],
  ['himself', 'The bishop himself put his name to the petition.', 'The bishop'],
])('%s', (_name, text, agent) => {
  expect(told(text)).toContain(agent);
});

test.each([
  ['what was not done', 'The porter did not raise the alarm.'],
  ['what is still to be done', 'The porter will have found the letter by then.'],
  ['a passive without a doer', 'The skull was found on Sunday.'],
  ['by a day', 'The wreck was found by Monday.'],
  ['a finding of a study', 'The council found that the bridge was safe.'],
  ['a noun', 'The find of the year is a spoon.'],
])('nobody: %s', (_name, text) => {
  expect(told(text)).toEqual([]);
});

test('a text of one verb alone is read in linear time', () => {
  const facts = readFacts(heldArticle({ id: 'a', text: `Brell\n${'who found '.repeat(9000)}` }));
  expect(facts.sentences.flatMap((sentence) => loneActsIn(facts, sentence)).length).toBeGreaterThan(0);
});
