/** What a button does, as the ≤ 100 characters that Discord keeps for us: they must still be read after a restart, and by later versions. */
import type { Question } from '../../ask.ts';

/** Longer texts by a short key; the same text has the same key. Keys are letters, digits, `_` and `-`, at most 40. */
export interface ActionStore {
  put(text: string): string;
  get(key: string): string | null;
  /** What `work` puts goes to the disk at once. */
  together<Done>(work: () => Done): Done;
}

/** `open`: answer anew, to who pressed; `turn`: show another card in its place; `share`: answer in the channel. */
export type Does = 'open' | 'turn' | 'share';

export interface How {
  readonly does: Does;
  /** The card of the answer to show, from 1; 0: its last. */
  readonly card: number;
  /** The id of who alone may press it; null: whoever sees it. */
  readonly asker: string | null;
  /** Tells two buttons of one message apart. */
  readonly slot: number;
}

export type Decoded =
  | ({ readonly kind: 'action'; readonly action: Question } & Omit<How, 'slot'>)
  /** Written by another version of the program, or not by it. */
  | { readonly kind: 'older' }
  /** Ours, but what it said is no longer kept. */
  | { readonly kind: 'lost' };

const LONGEST = 100;
const LETTERS: Readonly<Record<Does, string>> = { open: 'o', turn: 't', share: 's' };
const FORM = /^v1:([ots])([0-9a-z]+)\.([0-9a-z]+)\.(\d{0,20}):(.*)$/s;
const KEY = /^[\w-]{1,40}$/;

/** At most 100 characters, ASCII alone, so that units, characters and bytes are one count. @throws RangeError for an asker that is no id, or a key too long. */
export function encodeAction(action: Question, store: Pick<ActionStore, 'put'>, how: Partial<How> = {}): string {
  const { does = 'open', card = 1, asker = null, slot = 0 } = how;
  if (asker !== null && !/^\d{1,20}$/.test(asker)) throw new RangeError(`no id: ${asker}`);
  const head = `v1:${LETTERS[does]}${slot.toString(36)}.${card.toString(36)}.${asker ?? ''}:`;
  const inline = written(action);
  if (inline !== null && head.length + inline.length <= LONGEST) return head + inline;
  const key = store.put(JSON.stringify([action.command, action.options]));
  if (!KEY.test(key)) throw new RangeError(`no key: ${key}`);
  return `${head}~${key}`;
}

export function decodeAction(customId: string, store: Pick<ActionStore, 'get'>): Decoded {
  const [, letter = '', , card = '', asker = '', said] = FORM.exec(customId) ?? [];
  if (said === undefined) return { kind: 'older' };
  const stored = said.startsWith('~');
  const action = stored ? readStored(store.get(said.slice(1))) : read(said);
  if (action === null) return { kind: stored ? 'lost' : 'older' };
  const does = letter === 't' ? 'turn' : letter === 's' ? 'share' : 'open';
  return { kind: 'action', action, does, card: Number.parseInt(card, 36), asker: asker === '' ? null : asker };
}

/** For a button that cannot be pressed. */
export const idOfNothing = (slot: number): string => `v1:-${slot.toString(36)}`;

/** `quote&words=ferry+line&page=2`; null where it is not printable ASCII. */
function written({ command, options }: Question): string | null {
  const parts = [command, ...Object.entries(options).flat()];
  if (parts.some((part) => /[^ -~]/.test(part))) return null;
  return [quoted(command), ...Object.entries(options).map((pair) => pair.map(quoted).join('='))].join('&');
}

const quoted = (text: string) =>
  text.replace(/[%&=+~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll(' ', '+');
const unquoted = (text: string) =>
  text
    .replaceAll('+', ' ')
    .replace(/%([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function read(said: string): Question | null {
  const [command = '', ...pairs] = said.split('&');
  const entries = pairs.map((pair) => pair.split('=').map(unquoted));
  if (entries.some((entry) => entry.length !== 2)) return null;
  return { command: unquoted(command), options: Object.fromEntries(entries) as Record<string, string> };
}

function readStored(text: string | null): Question | null {
  if (text === null) return null;
  try {
    const [command, options] = JSON.parse(text) as [unknown, unknown];
    const whole = typeof command === 'string' && typeof options === 'object' && options !== null;
    return whole && Object.values(options).every((value) => typeof value === 'string')
      ? { command, options: options as Record<string, string> }
      : null;
  } catch {
    return null;
  }
}
