/** Bodies and documents that are quoted like persons; our own list. What ends in one may be a speaker though it is written small. */
import { wordSet } from './message-data.ts';

export const ORGANISATIONS = wordSet(
  'ministry government union unions board authority council committee commission party kremlin house embassy office department court parliament association company foundation ' +
    'administration agency army police delegation federation chamber cabinet bureau institute group',
);

export const BODIES: ReadonlySet<string> = new Set([
  ...ORGANISATIONS,
  ...wordSet(
    'statement communique declaration treaty letter agreement memo side spokesman spokeswoman spokesperson readout document resolution',
  ),
]);
