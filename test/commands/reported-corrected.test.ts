/** What the newsroom says of a sentence that reports somebody: that it does not, that it is of somebody else, that a name is withheld. */
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/model/article.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Reading } from '../../src/newsroom.ts';
import { correction, speakers, wordsIn } from '../corrections/own-word.ts';
import { openRoom } from '../corrections/room.ts';
import { withCorpus } from '../ingest/temp-corpus.ts';
import { ASKER } from '../shipped-desk.ts';
import { COURIER, type Desk, drawn, DUES, excerptsOf, openDesk, SAFE, TOLD, wordsOf } from './reported-desk.ts';

let desk: Desk;
beforeAll(async () => void (desk = await openDesk()));

const where = (source: Article, words: string) => wordsIn(source, words);
const made = (...corrections: readonly Correction[]): Partial<Reading> => ({ corrections });

test('that it is no speech takes it out', async () => {
  await desk.saying(made(correction({ what: 'unquote', where: where(COURIER, TOLD) })), async () => {
    expect(wordsOf(await desk.replyTo('/quote speaker:Okafor show:reported'))).toEqual([SAFE]);
  });
});

test('that it is somebody else’s gives it to them, and says so', async () => {
  const change = { what: 'speaker', where: where(COURIER, TOLD), speaker: 'Bruno Lindqvist' } as const;
  await desk.saying(made(correction(change)), async () => {
    expect(wordsOf(await desk.replyTo('/quote speaker:Okafor show:reported'))).toEqual([SAFE]);
    const reply = await desk.replyTo('/quote dues speaker:Lindqvist show:reported');
    expect(wordsOf(reply)).toEqual([DUES]);
    expect(drawn(reply)).toContain('Note: Speaker as corrected by the newsroom.');
  });
});

test('that a name is withheld leaves nothing to ask of it', async () => {
  const withheld = speakers({ name: 'Bruno Lindqvist', withheld: 'a witness' });
  await desk.saying({ speakers: withheld }, async () => {
    expect(wordsOf(await desk.replyTo('/quote speaker:Okafor show:reported'))).toEqual([SAFE, DUES]);
    expect(await desk.ask.askLine('/quote speaker:Lindqvist show:reported', ASKER)).toMatchObject({ kind: 'refused' });
  });
});

test('is kept by /correct, for the place that Why? names', () =>
  withCorpus({ 'dues.md': `# Dues\n\n${DUES}\n\nTreasurer Bruno Lindqvist met the board.\n` }, async (folder) => {
    const room = await openRoom(folder);
    const answer = await room.ask.askLine('/quote speaker:Okafor show:reported', ASKER);
    const [excerpt] = answer.kind === 'reply' ? excerptsOf(answer.reply) : [];
    const place = excerpt?.actions.find(({ command }) => command === 'why')?.options['place'] ?? '';
    const given = await room.type(`/correct speaker ${place} to:Lindqvist why:"heard on tape"`);
    expect(given).toContain('1 · speaker: Bruno Lindqvist');
    expect(given).toContain(`The outlet’s words, not Bruno Lindqvist’s\n│ ${DUES}`);
    expect(await room.type('/quote speaker:Lindqvist')).toContain(DUES);
    await room.type('/correct undo 1');
    expect(await room.type(`/correct unquote ${place}`)).toContain('2 · not a quotation');
    expect(await room.type('/quote speaker:Okafor show:reported')).not.toContain(DUES);
    await room.close();
  }));
