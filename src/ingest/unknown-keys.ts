/** What to say of keys that do not exist, or that stand where none is read. Linear in their number; says the first few by name. */
import { closingNotice } from './closing-notice.ts';
import { closingInRubble } from './closing-words.ts';
import { isClosingKey, metadataKeys, nearestKey } from './metadata-keys.ts';
import { linesOf } from './paragraphs.ts';

/** What one key is wrong about, and what would be right. */
export interface MetadataFault {
  readonly key: string;
  readonly reason: string;
  /** Whether it keeps the article closed. */
  readonly closes: boolean;
}

/** How many faults of a kind are said by name. */
const saidByName = 5;
/** How many unknown keys are looked at for slips and values; of any more, only the words. */
const lookedAtClosely = 10_000;
const staysClosed = 'The article stays closed until it is mended.';

/** The faults of keys that do not exist; those that close the article come first. */
export function unknownKeyFaults(entries: readonly (readonly [string, unknown])[]): MetadataFault[] {
  const closing: string[] = [];
  const others: string[] = [];
  for (const [index, [key, value]] of entries.entries()) {
    const isClosing = index < lookedAtClosely ? isClosingKey(key, value) : closingInRubble.test(key.slice(0, 200));
    (isClosing ? closing : others).push(key);
  }
  return [...saidFaults(closing, true), ...saidFaults(others, false)];
}

function saidFaults(keys: readonly string[], closes: boolean): MetadataFault[] {
  const end = closes ? ` ${staysClosed}` : '';
  let isListed = false;
  const faults = keys.slice(0, saidByName).map((key): MetadataFault => {
    const meant = nearestKey(key);
    const list = isListed ? '' : `; the keys are ${metadataKeys.join(', ')}`;
    isListed ||= meant === null;
    const hint = meant === null ? list : `; use “${meant}”`;
    return { key: short(key), reason: `There is no key “${short(key)}”${hint}.${end}`, closes };
  });
  const more = keys.length - saidByName;
  if (more <= 0) return faults;
  const count = `${more.toLocaleString('en')} more`;
  const exist = more === 1 ? 'key does' : 'keys do';
  return [...faults, { key: count, reason: `And ${count} ${exist} not exist.${end}`, closes }];
}

/** Keys whose value closes an article where it cannot be read. */
const readAnyway: ReadonlySet<string> = new Set(['embargo', 'status', 'reason']);

/** What values hold that only the top level may say: keys below a key that close, and notices (“EMBARGOED UNTIL FRIDAY”). */
export function hiddenClosingFaults(entries: Iterable<readonly [string, unknown]>): MetadataFault[] {
  const faults: MetadataFault[] = [];
  for (const [key, value] of entries) {
    const found = readAnyway.has(key) && typeof value === 'string' ? null : hiddenIn(value);
    if (found === null) continue;
    const reason =
      found.kind === 'key'
        ? `“${short(found.words)}” stands below “${short(key)}”, where it is not read; write it as a key of its own.`
        : `“${short(key)}” says “${short(found.words)}”; state it as “embargo”, with its instant and zone.`;
    faults.push({ key: short(key), reason: `${reason} ${staysClosed}`, closes: true });
    if (faults.length === saidByName) break;
  }
  return faults;
}

function hiddenIn(value: unknown): { readonly kind: 'key' | 'notice'; readonly words: string } | null {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    const notice = typeof next === 'string' ? linesOf(next).find(({ text }) => closingNotice(text)) : undefined;
    if (notice) return { kind: 'notice', words: notice.text };
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, inner] of Object.entries(next)) {
      if (!Array.isArray(next) && isClosingKey(key, inner)) return { kind: 'key', words: key };
      open.push(inner);
    }
  }
  return null;
}

/** The words, cut where they are long, so that no problem repeats a document. */
export function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
