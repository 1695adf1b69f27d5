/** One life of a process that sends digests: `node digest-process.ts STATE BOARD NOW HALVES`; it kills itself after so many half-steps. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { DigestRunner } from '../../src/digest/digest-runner.ts';
import { plainComparing } from '../../src/digest/notable.ts';
import type { Delivery } from '../../src/model/delivery.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { openState } from '../../src/state/state.ts';
import { Fuse } from './fuse.ts';
import { FERRY, newsroom } from './newsroom.ts';

const [stateFile = '', boardFile = '', now = '0', halves = '0'] = process.argv.slice(2);
const at = Number(now);

interface Post {
  readonly key: string;
  readonly mark: string;
}
const posts = (): Post[] =>
  existsSync(boardFile)
    ? readFileSync(boardFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Post)
    : [];

/** A channel in a file, whose history may be read; the key is known again for ever, as within two minutes. */
const delivery: Delivery<Reply> = {
  deliver: async (_target, _document, { key, mark }) => {
    if (!posts().some((post) => post.key === key)) appendFileSync(boardFile, `${JSON.stringify({ key, mark })}\n`);
    return { kind: 'posted', messages: [key] };
  },
  find: async (_target, mark) => posts().flatMap((post) => (post.mark === mark ? [post.key] : [])),
  tell: async () => undefined,
  lines: () => [],
  amend: async () => ({ kind: 'amended', note: null }),
};

const desk = newsroom();
desk.take(1, FERRY);
const state = openState(stateFile, at);
const fuse = new Fuse(Number(halves), () => {
  process.kill(process.pid, 'SIGKILL');
  throw new Error('it outlived its end');
});
await new DigestRunner({
  subscriptions: fuse.on(state.subscriptions),
  ledger: fuse.on(state.ledger),
  delivery: fuse.on(delivery),
  look: desk.look,
  comparing: plainComparing,
  onFault: (about) => process.stderr.write(`${about}\n`),
}).run(at);
state.close();
