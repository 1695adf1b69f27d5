/** Short phrases as variants: of one speaker and one day they are one utterance in other words, of others they are not. */
import { expect, test } from 'vitest';
import { variantsOf } from '../../../src/compare/utterances/variants.ts';
import { heldArticle } from '../../held-article.ts';

const held = (id: string, body: string, published: string) =>
  heldArticle({ id, text: `A plain headline\n\nMayor Ines Duarte spoke.\n\n${body}`, published });

const relation = (one: string, other: string, day = '2031-04-08') =>
  variantsOf([held('a', one, '2031-04-07'), held('b', other, day)])[0]?.wordings[0]?.relation ?? null;

const ALLOWED = 'Ines Duarte said she would open the gates “if the weather allowed it”.';

test.each<[string, string, string, string?]>([
  ['one speaker, the next day', ALLOWED, 'The gates, Ines Duarte said, would be opened “if the weather allows it”.'],
  ['one word for another', 'Ines Duarte called it “a deeply cold lake”.', 'Ines Duarte called it “a very cold lake”.'],
])('one utterance: %s', (_, one, other, day) => expect(relation(one, other, day)).toBe('other-words'));

test.each<[string, string, string, string?]>([
  ['three days later', ALLOWED, 'Ines Duarte said she would come “if the weather allows it”.', '2031-04-10'],
  ['another speaker', ALLOWED, 'Hugo Sorensen, the keeper, said he would come “if the weather allows it”.'],
  [
    'a phrase within a long sentence',
    'Ines Duarte called it “a very cold lake”.',
    '“The lake is a cold one, and very few of us will ever forget how deep and how dark it was,” Ines Duarte said.',
  ],
])('two utterances: %s', (_, one, other, day) => expect(relation(one, other, day)).toBeNull());
