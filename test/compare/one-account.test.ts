/** Facts in any two sentences are set against each other only where both articles tell the same. */
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare/compare-articles.ts';
import { heldArticle } from '../held-article.ts';

const published = '2024-03-06';

const REPORT = `Ferry runs aground off Ketterby
The ferry Osprey ran aground on a sandbank off Ketterby on Tuesday evening with 212 passengers on board.
Nobody was hurt, the coastguard said.
The ship had left Marl at six o'clock and was an hour behind its timetable.
Lifeboats from three villages took the passengers ashore before midnight.
The harbour master of Ketterby blamed a buoy that had drifted from its place.
A tug pulled the Osprey free at high water on Wednesday morning.
Divers found no hole in the hull.
The company cancelled all crossings until Friday.
An inquiry into the drifting buoy has begun.
Blankets and soup were handed out in the parish hall.
The captain has sailed these waters for thirty years.
A wedding party danced on the upper deck while it waited.
Fog had closed the strait twice that week.`;

const RETOLD = `Passengers spend evening on sandbank
Passengers of the ferry Osprey were taken ashore by lifeboats before midnight after the ship ran aground on a sandbank off Ketterby.
There were 187 passengers on board, the coastguard said.
Divers looked at the hull on Wednesday and found no hole.
The Osprey had left Marl on Tuesday at six o'clock, an hour behind its timetable.
A buoy had drifted from its place, said the harbour master of Ketterby.
At high water on Wednesday morning a tug pulled the ferry free.
All crossings were cancelled by the company until Friday.
It was raining.
While they waited, a wedding party danced on the upper deck.
Thirty years has the captain sailed these waters.
The parish hall handed out soup and blankets.
An inquiry has begun into how the buoy drifted.`;

const OTHER_MATTERS = `Ferry company to build new pier at Ketterby
The company that runs the ferry Osprey will build a pier at Ketterby, its owner said.
It would be long enough for two ships, and cost four million.
The ferry Osprey had 187 passengers on board when the season opened.
Shopkeepers in the lower town fear for their trade while the street is dug up.
The council is to decide after Easter.
Ida Farr, who sells fish by the old steps, called the drawings handsome.
Her father had sold fish there before her.
A model stands in the library.
Two herons nest where the crane is to stand.
The bank wants its money back within ten years.
Schoolchildren have drawn what they would like to see there.
Nobody drew a car park.
Work could begin in the spring.
The architect lives in Marl.
He has built three theatres and a prison.`;

const LONG = `${REPORT}\n${OTHER_MATTERS.split('\n').slice(4).join('\n')}
The lighthouse at the head of the bay was painted in the autumn.
A second winter without ice has pleased the fishermen.`;

const BRIEF = `Ferry aground off Ketterby
The ferry Osprey ran aground on a sandbank off Ketterby on Tuesday evening with 187 passengers on board.
Lifeboats took them ashore before midnight.`;

const between = (one: string, other: string): string[] =>
  compareArticles([heldArticle({ id: 'a', text: one, published }), heldArticle({ id: 'b', text: other, published })])
    .filter(({ type }) => type === 'figure')
    .map(({ readings }) => readings.map(({ article, span }) => article.text.slice(span.start, span.end)).join(' | '));

describe('a number in two articles', () => {
  test('that tell the same is compared', () => {
    expect(between(REPORT, RETOLD)).toEqual(['212 passengers | 187 passengers']);
  });

  test('that share a ship and a town alone is not', () => {
    expect(between(REPORT, OTHER_MATTERS)).toEqual([]);
  });

  test('of which one is a brief is compared', () => {
    expect(between(LONG, BRIEF)).toEqual(['212 passengers | 187 passengers']);
  });
});
