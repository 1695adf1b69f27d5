/** Looks every few seconds for digests and watches that are due, and sends them; ends in order. */
import { DigestRunner, type DigestPorts } from './digest/digest-runner.ts';
import type { Comparing } from './digest/notable.ts';
import { Readiness } from './digest/readiness.ts';
import type { Newsroom } from './newsroom.ts';
import type { State } from './state/state.ts';
import { UserError } from './user-error.ts';

export interface SendWith {
  readonly newsroom: Newsroom;
  readonly state: Pick<State, 'subscriptions' | 'ledger'>;
  readonly clock: () => number;
  /** How often it is looked, ms. */
  readonly every: number;
  /** What posts; from the abort of the signal on it gives up. */
  readonly delivery: (signal: AbortSignal) => DigestPorts['delivery'];
  readonly onError: (about: string, fault: unknown) => void;
}

/** So long what is being sent is waited for at the end, ms. */
const LONGEST_END = 1000;
/** So long giving up may take, ms. */
const LONGEST_ABORT = 200;

/** The way to stop: once it resolves, nothing is sent and nothing written any more. */
export function sendDigests({ newsroom, state, clock, every, delivery, onError }: SendWith): () => Promise<void> {
  const ending = new AbortController();
  const comparing = patient(newsroom.look);
  const readiness = new Readiness(newsroom.look, comparing);
  const runner = new DigestRunner({
    subscriptions: state.subscriptions,
    ledger: state.ledger,
    look: newsroom.look,
    comparing,
    delivery: delivery(ending.signal),
    onFault: onError,
  });
  let running: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    try {
      const now = clock();
      await newsroom.ready(now);
      await runner.run(now);
    } catch (fault) {
      onError('what is due could not be sent', fault);
    }
  };
  const look = () => {
    running ??= run().finally(() => (running = null));
    readiness.keep(clock()).catch((fault: unknown) => onError('digests could not be made ready', fault));
  };
  const timer = setInterval(look, every).unref();
  look();
  return async () => {
    clearInterval(timer);
    readiness.stop();
    const given = Promise.withResolvers<void>();
    const end = setTimeout(() => ending.abort(), LONGEST_END);
    const leave = setTimeout(given.resolve, LONGEST_END + LONGEST_ABORT);
    await Promise.race([running, given.promise]);
    clearTimeout(end);
    clearTimeout(leave);
  };
}

/** Whoever asks is told to ask again while the events are being found; an issue waits for them. */
function patient(comparing: Comparing): Comparing {
  return {
    ...comparing,
    async events() {
      for (;;)
        try {
          return await comparing.events();
        } catch (fault) {
          if (!(fault instanceof UserError)) throw fault;
        }
    },
  };
}
