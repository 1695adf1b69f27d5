/** With much held, what an article has come to is compared before answers speak of it: none loses the notes it had. */
import { expect, test } from 'vitest';
import { article } from '../held-article.ts';
import { COURIER, GAZETTE, notedDesk, TIDE } from '../commands/noted-press.ts';

/** More than an answer waits for. */
const MANY = Array.from({ length: 520 }, (_, at) =>
  article({
    id: `many/${at}.txt`,
    text: `Notice ${at} of pier ${at}\n\nPier ${at} opens at ${at % 12} with crane ${at}.`,
  }),
);

test('an article joins an event that is compared', { timeout: 40_000 }, async () => {
  const desk = await notedDesk();
  await desk.hold([...MANY, COURIER, GAZETTE]);
  const compared = async () =>
    (await desk.reply('/quote weather')).lookedAt?.leftOut?.find((line) => /compared/.test(line));
  await expect.poll(compared, { timeout: 20_000 }).toBe('compared: 2 articles on 1 event');

  await desk.hold([...MANY, COURIER, GAZETTE, TIDE]);
  const said = new Set<string | undefined>();
  await expect
    .poll(
      async () => {
        const line = await compared();
        said.add(line);
        return line;
      },
      { timeout: 20_000, interval: 5 },
    )
    .toBe('compared: 3 articles on 1 event');
  expect([...said]).toEqual(expect.not.arrayContaining([expect.stringContaining('not compared yet')]));
});
