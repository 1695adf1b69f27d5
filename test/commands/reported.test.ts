/** What outlets report of somebody in their own words: offered beside quotations, shown where there is none, and never as a quotation. */
import { beforeAll, describe, expect, test } from 'vitest';
import { renderAnswer } from '../../src/platforms/console/render.ts';
import type { Action, Reply } from '../../src/reply/reply.ts';
import { article } from '../held-article.ts';
import { ASKER } from '../shipped-desk.ts';
import { COURIER, type Desk, drawn, DUES, excerptsOf, openDesk, SAFE, wordsOf } from './reported-desk.ts';

let desk: Desk;
beforeAll(async () => void (desk = await openDesk()));
const replyTo = (line: string): Promise<Reply> => desk.replyTo(line);
const reported = ({ actions }: Reply): Action | undefined => actions.find(({ label }) => label.includes('reported'));

describe('beside quotations', () => {
  test('it is offered with its count, and shows each sentence as the outlet’s', async () => {
    const quoted = await replyTo('/quote speaker:Okafor');
    expect(wordsOf(quoted)).toEqual(['“We will not wait for the council,”']);
    const action = reported(quoted);
    expect(action?.label).toBe('2 reported in the outlets’ own words');
    const answer = await desk.ask.ask(action ?? { command: '', options: {} }, ASKER);
    expect(answer).toMatchObject({ kind: 'reply', reply: { title: ['Reported, not quoted · Ada Okafor'] } });
    const reply = answer.kind === 'reply' ? answer.reply : quoted;
    expect(wordsOf(reply)).toEqual([SAFE, DUES]);
    for (const excerpt of excerptsOf(reply)) {
      expect(excerpt.attributed).toBeNull();
      expect(excerpt.head).toEqual(['The outlet’s words, not Ada Okafor’s']);
    }
    expect(reply.lookedAt?.leftOut).toEqual([
      '1 reported that may be theirs left out, since the speaker is not established',
    ]);
  });

  test('it is offered for the words and filters asked for, and only where they meet it as well', async () => {
    expect(reported(await replyTo('/quote council speaker:Okafor'))).toBeUndefined();
    expect(reported(await replyTo('/quote "council dockers" speaker:Okafor'))?.options).toEqual({
      words: 'council dockers',
      speaker: 'Ada Okafor',
      show: 'reported',
    });
    expect(reported(await replyTo('/quote speaker:Okafor outlet:"Quay Courier"'))).toMatchObject({
      label: '1 reported in the outlets’ own words',
      options: { outlet: 'Quay Courier', show: 'reported' },
    });
    expect(reported(await replyTo('/quote council'))).toBeUndefined();
  });

  test('/who counts both', async () => {
    const okafor = await replyTo('/who Okafor');
    expect(okafor.title).toEqual(['Ada Okafor · named in 2 articles · 1 quotation, 2 reported']);
    expect(reported(okafor)?.options).toEqual({ speaker: 'Ada Okafor', show: 'reported' });
    expect((await replyTo('/who Lindqvist')).title).toEqual(['Bruno Lindqvist · named in 1 article · 2 reported']);
  });
});

describe('where there is no quotation', () => {
  test('it is shown at once, under a note that says so', async () => {
    const reply = await replyTo('/quote crane speaker:Okafor');
    expect(drawn(reply)).toContain(
      'Note: No quotation found for “crane” · Ada Okafor; reported in the outlets’ own words:',
    );
    expect(wordsOf(reply)).toEqual([SAFE]);
    expect(drawn(reply)).toContain(`The outlet’s words, not Ada Okafor’s\n│ ${SAFE}`);
    expect(reply.actions.map(({ label }) => label)).toEqual(['3 passages outside quotations']);
  });

  test('a plain question gets the same', async () => {
    const outcome = await desk.ask.askPlain('what did Ada Okafor say about the crane?', ASKER);
    expect(outcome).toMatchObject({ outcome: 'ran', ran: expect.stringContaining('/quote crane') });
    expect(JSON.stringify(outcome)).toContain('reported in the outlets’ own words');
  });

  test('nor anything reported, it says what it said before', async () => {
    const reply = await replyTo('/quote weather speaker:Okafor');
    expect(reply.blocks).toMatchObject([
      { kind: 'empty', searched: ['No quotation found for “weather” · Ada Okafor.'] },
    ]);
  });

  test('its further pages are pages of what is reported', async () => {
    const sentences = Array.from({ length: 12 }, (_, n) =>
      article({ id: `n${n}.md`, text: `No ${n}\n\nGreta Marchetti said the treaty of quay ${n} stands.` }),
    );
    await desk.saying({ articles: [...sentences, COURIER] }, async () => {
      const first = await replyTo('/quote speaker:Marchetti');
      expect([wordsOf(first).length, first.actions.filter(({ command }) => command === 'quote')]).toEqual([
        5,
        [
          {
            label: 'Next',
            command: 'quote',
            options: { speaker: 'Greta Marchetti', show: 'reported', page: '2' },
            pages: 3,
          },
        ],
      ]);
      const second = await replyTo('/quote speaker:Marchetti show:reported page:2');
      expect(second.title).toEqual(['Reported, not quoted · Greta Marchetti · 6–10 of 12']);
      const all = [first, second, await replyTo('/quote speaker:Marchetti show:reported page:3')].flatMap(wordsOf);
      expect(new Set(all).size).toBe(12);
    });
  });
});

describe('asked for by itself', () => {
  test('needs a speaker', async () => {
    expect(await desk.ask.askLine('/quote crane show:reported', ASKER)).toMatchObject({
      kind: 'refused',
      message: 'Say of whom: speaker:… goes with show:reported.',
    });
  });

  test('says that nothing is found, and what was left out', async () => {
    const reply = await replyTo('/quote town speaker:Okafor show:reported');
    expect(drawn(reply)).toContain('No report in an outlet’s own words found for “town” · Ada Okafor.');
    expect(reply.lookedAt?.leftOut).toEqual([
      '1 reported that may be theirs left out, since the speaker is not established',
    ]);
  });
});

describe('what may be asked about a sentence', () => {
  const actionsOf = async (): Promise<Map<string, Action>> => {
    const [excerpt] = excerptsOf(await replyTo('/quote dues speaker:Okafor show:reported'));
    return new Map(excerpt?.actions.map((action) => [action.label, action]));
  };
  const pressed = async (label: string): Promise<string> => {
    const answer = await desk.ask.ask((await actionsOf()).get(label) ?? { command: '', options: {} }, ASKER);
    return renderAnswer(answer, { width: 300, colour: false });
  };

  test('its grounds, for the asker alone', async () => {
    const said = await pressed('Why?');
    expect(said).toContain(`The outlet’s words, not Ada Okafor’s\n│ ${DUES}`);
    expect(said).toMatch(/^Reported of Ada Okafor: (?:sure|the name stands there)\. No quotation\.$/m);
    expect(said).toContain('the speaker is printed as: “Ada Okafor”');
    expect(said).toContain('rule indirect-clause, as in: Roe said ⟦the plan would cost a fortune⟧.');

    const answer = await desk.ask.ask((await actionsOf()).get('Why?') ?? { command: '', options: {} }, ASKER);
    expect(answer).toMatchObject({ reply: { audience: 'asker', lookedAt: null, actions: [] } });
    expect(JSON.stringify(answer)).not.toContain('"why"');
  });

  test('its citation is the whole sentence, and nobody’s', async () => {
    const said = await pressed('Copy citation');
    expect(said).toContain(`${DUES}\nQuay Courier, “Harbour dues to rise”`);
    expect(said).not.toContain('— ');
  });

  test('its citation, where it stands between the pieces of a quotation', async () => {
    const sentence =
      '“We will dredge it,” said Ada Okafor, adding that the dredger had been hired for the whole of May.';
    const split = article({
      id: 'c.md',
      text: `The silt\n\nAda Okafor said the silt was deep. ${sentence} “And in June.”`,
    });
    await desk.saying({ articles: [split] }, async () => {
      const place = `c.md@${split.version}:${split.text.indexOf(sentence)}-${split.text.indexOf(sentence) + sentence.length}`;
      const answer = await desk.ask.ask({ command: 'citation', options: { place } }, ASKER);
      expect(renderAnswer(answer, { width: 300, colour: false })).not.toContain('And in June');
    });
  });

  test('its context', async () => {
    expect(await pressed('Context')).toContain('that the crane was older than the town.');
  });
});
