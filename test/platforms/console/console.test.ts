import { once } from 'node:events';
import { PassThrough, Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Answer } from '../../../src/ask.ts';
import { runConsole } from '../../../src/platforms/console/console.ts';
import { asker, exampleAsk, said } from './example-ask.ts';

/** Runs the console on piped lines. */
async function piped(lines: string, ask = exampleAsk()) {
  const output = new PassThrough();
  const errors = new PassThrough();
  const running = runConsole({
    ask,
    asker,
    input: Readable.from([lines]),
    output,
    errors,
    historyFile: null,
    welcome: ['Welcome'],
  });
  void running.finally(() => {
    output.end();
    errors.end();
  });
  const [code, answers, refusals] = await Promise.all([running, text(output), text(errors)]);
  return { code, answers, refusals };
}

test.each([
  ['one line', '/who Ada\n', 0, 'answer to /who Ada\n', ''],
  ['no line break at the end', '/who Ada', 0, 'answer to /who Ada\n', ''],
  [
    'a file from another system',
    '\uFEFF/who Ada\r\n\r\n  /help  \r\n',
    0,
    'answer to /who Ada\n\nanswer to /help\n',
    '',
  ],
  ['nothing', '', 0, '', ''],
  ['empty lines', '\n  \n\n', 0, '', ''],
  ['a refusal', '/nobody\n/who Ada\n', 2, 'answer to /who Ada\n', 'No command /nobody.\n  /who\n'],
  ['plain words', 'ferry strike\n', 0, 'answer to /search ferry strike\n\nasked as /search ferry strike\n', ''],
  ['nothing asked', 'thanks\n', 0, '', ''],
  ['a fault of ours', '/fail\n', 1, '', 'Something went wrong on our side. Reference 1a2b3c4d.\n'],
  [
    'a fault and a refusal',
    '/fail\n/nobody\n',
    2,
    '',
    'Something went wrong on our side. Reference 1a2b3c4d.\nNo command /nobody.\n  /who\n',
  ],
  ['an end before the end', '/who Ada\n/quit\n/help\n', 0, 'answer to /who Ada\n', ''],
])('piped lines: %s', async (_, lines, code, answers, refusals) => {
  expect(await piped(lines)).toEqual({ code, answers, refusals });
});

test('piped lines are answered one after the other', async () => {
  const order: string[] = [];
  const ask = exampleAsk(async (line) => {
    order.push(`${line} asked`);
    await new Promise((resolve) => setImmediate(resolve));
    order.push(`${line} answered`);
    return said(line);
  });
  await piped('/one\n/two\n', ask);
  expect(order).toEqual(['/one asked', '/one answered', '/two asked', '/two answered']);
});

test('a piped answer has neither colours nor more than 80 columns', async () => {
  const { answers } = await piped(`/quote ${'ferry '.repeat(40)}\n`);
  expect(answers).not.toContain('\u001B');
  expect(Math.max(...answers.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('the reader of a pipe may leave', async () => {
  const output = new PassThrough();
  const input = new PassThrough();
  const asked: string[] = [];
  const ask = exampleAsk((line): Promise<Answer> => {
    asked.push(line);
    return Promise.resolve(said(line));
  });
  const running = runConsole({ ask, asker, input, output, errors: new PassThrough(), historyFile: null, welcome: [] });
  input.write('/one\n');
  await once(output, 'data');
  output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  input.write('/two\n/three\n');
  expect(await running).toBe(0);
  expect(asked).not.toContain('/three');
});

test('a reader that leaves while no line comes ends the wait for one', async () => {
  const output = new PassThrough();
  const given = { ask: exampleAsk(), asker, input: new PassThrough(), output, errors: new PassThrough() };
  const running = runConsole({ ...given, historyFile: null, welcome: [] });
  output.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(await running).toBe(0);
});

test('an output that cannot be written is a fault', async () => {
  const output = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
  });
  const given = { ask: exampleAsk(), asker, output, errors: new PassThrough(), historyFile: null, welcome: [] };
  await expect(runConsole({ ...given, input: Readable.from(['/help\n']) })).rejects.toThrow('no space left');
});

test('an input that cannot be read is a fault', async () => {
  const input = new Readable({ read: () => void input.destroy(Object.assign(new Error('broken'), { code: 'EIO' })) });
  const given = { ask: exampleAsk(), asker, output: new PassThrough(), errors: new PassThrough() };
  await expect(runConsole({ ...given, input, historyFile: null, welcome: [] })).rejects.toThrow('broken');
});

test('lines that are no text are refused by their number', async () => {
  const output = new PassThrough();
  const errors = new PassThrough();
  const input = Readable.from([Buffer.from([0x2f, 0xff, 0x0a])]);
  const code = await runConsole({ ask: exampleAsk(), asker, input, output, errors, historyFile: null, welcome: [] });
  expect({ code, refusals: String(errors.read()), answers: output.read() as unknown }).toEqual({
    code: 2,
    refusals: 'Line 1 is not valid UTF-8.\n',
    answers: null,
  });
});

test('/quit ends while the writer stays', async () => {
  const input = new PassThrough();
  const given = { ask: exampleAsk(), asker, input, output: new PassThrough(), errors: new PassThrough() };
  input.write('/quit\n');
  expect(await runConsole({ ...given, historyFile: null, welcome: [] })).toBe(0);
  expect(input.destroyed).toBe(true);
});

test('the end is told once', async () => {
  let closed = 0;
  const streams = { input: Readable.from(['/help\n']), output: new PassThrough(), errors: new PassThrough() };
  await runConsole({
    ask: exampleAsk(),
    asker,
    ...streams,
    historyFile: null,
    welcome: [],
    onClose: () => void closed++,
  });
  expect(closed).toBe(1);
});
