/** An issue to be composed in a test: over all that is held, on its first page. */
import type { Sending } from '../../src/digest/compose.ts';
import type { Choice } from '../../src/model/subscription.ts';
import { CHOICE } from './desk.ts';

export const sending = (choice: Partial<Choice>, rest: Partial<Sending> = {}): Sending => ({
  choice: { ...CHOICE, ...choice },
  window: { since: null, until: 1000 },
  title: ['Digest 3'],
  covers: 'All',
  notes: [],
  page: 1,
  audience: 'channel',
  turn: (page) => ({ label: 'Turn', command: 'digest now', options: { page: String(page) } }),
  ...rest,
});
