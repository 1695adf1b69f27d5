/** Invented articles of three outlets on one harbour, for the tests of what compares wordings. */
import { Archive } from '../../src/archive/archive.ts';
import type { HeldArticle } from '../../src/model/held.ts';
import { heldArticle } from '../held-article.ts';

export const COURIER = heldArticle({
  id: 'courier.txt',
  outlet: 'Quay Courier',
  published: '2031-04-07',
  text: [
    'Ferry stays, board says',
    'Ada Okafor, the harbour commissioner, met the board on Monday.',
    '“The ferry will stay as long as a single islander needs it to reach a doctor,” Okafor said. “We are not for sale.”',
    'The board looked at every quay in turn and found nine of them unsafe.',
    'Bruno Lindqvist, the union leader, said the plan was “a gift to the shipping lines and nobody else”.',
    '“We will strike before we let the night boats go,” Lindqvist added.',
  ].join('\n\n'),
});

export const GAZETTE = heldArticle({
  id: 'gazette.txt',
  outlet: 'Island Gazette',
  published: '2031-04-07',
  text: [
    'Commissioner promises to keep island ferry',
    'Harbour commissioner Ada Okafor made a promise on Monday.',
    '“The ferry will stay as long as one single islander needs it to reach a doctor,” Okafor told the board.',
    'Union leader Bruno Lindqvist called the plan “a gift to the shipping lines”.',
    'Lindqvist said: “We will strike … before the night boats go.”',
  ].join('\n\n'),
});

export const WIRE = heldArticle({
  id: 'wire.txt',
  outlet: 'Coastal Wire',
  published: '2031-04-08',
  text: [
    'Delegation hails harbour deal',
    'Mateo Ilic, the port minister of the neighbouring republic, praised the deal on Monday.',
    '“Our harbours know no rivalry, our sailors know no borders, and our friendship knows no storm,” Ilic said, according to a translation by the Coastal Wire.',
  ].join('\n\n'),
});

export const TIDE = heldArticle({
  id: 'tide.txt',
  outlet: 'Tide',
  published: '2031-04-08',
  text: [
    'Neighbours praise deal',
    'The port minister, Mateo Ilic, welcomed the deal on Monday.',
    '“There is no rivalry between our harbours, no border for our sailors, no storm that our friendship fears,” Ilic said in a statement released by his ministry.',
  ].join('\n\n'),
});

export const PRESS: readonly HeldArticle[] = [COURIER, GAZETTE, WIRE, TIDE];

export function archiveOf(articles: readonly HeldArticle[] = PRESS): Archive {
  const archive = new Archive();
  for (const held of articles) archive.add(held);
  return archive;
}
