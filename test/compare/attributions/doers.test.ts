/** Who did it, and where it was said: pairs in which two articles differ, and pairs that only look so. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../../src/compare/compare-articles.ts';
import { heldArticle } from '../../held-article.ts';

function attributions(a: string, b: string): string[] {
  const found = compareArticles([
    heldArticle({ id: 'a', text: `Brell\n${a}`, published: '2024-05-07' }),
    heldArticle({ id: 'b', text: `Tolm\n${b}`, published: '2024-05-07' }),
  ]);
  return found.flatMap(({ type, severity, readings }) =>
    type === 'attribution'
      ? [`${severity}: ${readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | ')}`]
      : [],
  );
}

test.each([
  [
    'who raised the alarm',
    'A cow fell into the quarry. It was the night porter who raised the alarm.',
    'A cow fell into the quarry. A jogger called the fire brigade.',
    'hard: the night porter who raised | A jogger called',
  ],
  [
    'who called, by synonyms alone',
    'A cow fell into the quarry. Her grandfather rang the police.',
    'A cow fell into the quarry. The postman alerted the emergency services.',
    'soft: Her grandfather rang | The postman alerted',
  ],
  [
    'who found it, active and passive',
    'The skull was discovered in Lake Senn by a woman walking her dog.',
    'Two anglers came upon the skull in Lake Senn.',
    'hard: a woman walking | Two anglers came',
  ],
  [
    'who shot the bear',
    'A deputy who was waiting at the counter of the bakery shot the bear.',
    "The bakery's security guard shot the bear at the counter.",
    "hard: A deputy who was waiting at the counter of the bakery shot | The bakery's security guard shot",
  ],
  [
    'who pulled them out',
    'A coastguard helicopter winched the sailors of the dredger from the sea off Tolm.',
    'Fishermen off Tolm hauled the sailors of the dredger out of the sea.',
    'soft: A coastguard helicopter winched | Fishermen off Tolm hauled',
  ],
  [
    'who sued whom',
    'The town has sued the builder Grandax over cracks in the stadium, seeking 14 million crowns.',
    'Grandax filed suit against the town over the stadium, seeking 14 million crowns.',
    'hard: The town has sued | Grandax filed',
  ],
  [
    'who signed it',
    'The pardon of the poet was signed by the crown prince.',
    'The king himself put his name to the pardon of the poet.',
    'hard: the crown prince | The king himself put',
  ],
  [
    'who ordered it, by a noun',
    'Governor Celia Naranza ordered the evacuation of the valley below the dam at 11 p.m.',
    'Mayor Tom Adare had given the order to clear the valley below the dam.',
    'hard: Governor Celia Naranza ordered | Mayor Tom Adare had given',
  ],
  [
    'who fired first, each side as told',
    'Troops from Velania opened fire first, monitors of the ceasefire said, and four soldiers died.',
    'Kordian forces had started the shooting, according to the ceasefire monitors, and four soldiers died.',
    'hard: Troops from Velania opened | Kordian forces had started',
  ],
  [
    'who searched it',
    'Tax inspectors searched the office of the brewery in May and found a notebook with initials.',
    'The notebook with initials was found by police officers who searched the brewery in May.',
    'soft: Tax inspectors searched the office of the brewery in May and found | police officers',
  ],
  [
    'an official of one and a spokesman of another',
    'The foreign ministry said in a statement that the ship had been “asked politely and repeatedly to leave”.',
    'The spokesman of the President, Goran Villek, said that the ship had been “asked politely and repeatedly to leave”.',
    'soft: The foreign ministry | Goran Villek',
  ],
  [
    'a call and a letter to one’s own',
    '“This is a merger of equals and no takeover,” Karl Voss said on a call with analysts.',
    'In a letter to staff Karl Voss wrote: “This is a merger of equals and no takeover.”',
    'soft: on a call | In a letter',
  ],
])('%s', (_name, a, b, told) => {
  expect(attributions(a, b)).toContain(told);
});

describe('look-alikes', () => {
  test.each([
    [
      'a report that passes words on',
      'According to the police report, Marlowe told an officer: “I only had two glasses of plum wine.”',
      'Ida Marlowe told an officer, “I only had two glasses of plum wine.”',
    ],
    ['police and an officer', 'Police arrested the thief in Brell.', 'An officer arrested the thief in Brell.'],
    ['a judge of the court', 'A court in Tolm fined the baker.', 'The baker was fined by Judge Emil Storr in Tolm.'],
    [
      'one act in active and passive',
      'A jogger found the skull in the quarry.',
      'The skull in the quarry was found by a jogger.',
    ],
    [
      'two things found',
      'A jogger found a shoe in the quarry on Sunday.',
      'Two boys found a purse on the beach of Tolm.',
    ],
    ['a plan', 'A jogger found the skull in the quarry.', 'Two boys will find the skull in the quarry in the play.'],
    [
      'both in one',
      'A jogger found the skull in the quarry. Two boys found the skull, too.',
      'Two boys found the skull in the quarry.',
    ],
    ['findings of studies', 'The council found that the dam was safe.', 'Researchers found that the dam was old.'],
    [
      'a thing that shut',
      'The clinic shut in May after the flood.',
      'The charity closed the clinic in May after the flood.',
    ],
    ['the boat and her crew', 'The frigate fired two flares at dawn.', 'Her crew fired two flares at dawn.'],
    [
      'a statement and the mail it came by',
      '“She was stuck, she was cold and she was very cross,” Karl Voss said in a statement.',
      '“She was stuck, she was cold and she was very cross,” Karl Voss said in an email.',
    ],
    [
      'a ceremony, to reporters',
      '“She was stuck, she was cold and she was very cross,” Karl Voss said at the opening ceremony.',
      '“She was stuck, she was cold and she was very cross,” Karl Voss told reporters.',
    ],
    [
      'the spokeswoman of the ministry',
      '“The geese will be counted twice and set free,” the health ministry said.',
      '“The geese will be counted twice and set free,” said health ministry spokeswoman Lena Abt.',
    ],
  ])('%s', (_name, a, b) => {
    expect(attributions(a, b)).toEqual([]);
  });
});
