/** The keys of metadata by name: what a newsroom may have meant by one that is not among them. */

import { closingKeyWords, closingValue, keysThatCloseOn, saysNo, saysYes } from './closing-words.ts';

export const metadataKeys = [
  'headline',
  'outlet',
  'published',
  'updated',
  'byline',
  'dateline',
  'url',
  'form',
  'licence',
  'agencies',
  'status',
  'reason',
  'embargo',
  'source',
  'correction',
] as const;

export type MetadataKey = (typeof metadataKeys)[number];

/** Names that common publishing systems and feeds give the same fields (Jekyll, Hugo, RSS, schema.org). */
const otherNames: Readonly<Record<string, MetadataKey>> = {
  title: 'headline',
  name: 'headline',
  publisher: 'outlet',
  publication: 'outlet',
  site: 'outlet',
  date: 'published',
  pubdate: 'published',
  datepublished: 'published',
  publishdate: 'published',
  publisheddate: 'published',
  publishedat: 'published',
  modified: 'updated',
  lastmod: 'updated',
  datemodified: 'updated',
  author: 'byline',
  authors: 'byline',
  creator: 'byline',
  location: 'dateline',
  place: 'dateline',
  link: 'url',
  permalink: 'url',
  canonical: 'url',
  type: 'form',
  license: 'licence',
  copyright: 'licence',
  rights: 'licence',
  agency: 'agencies',
  wire: 'agencies',
  state: 'status',
  draft: 'status',
  hold: 'embargo',
  corrections: 'correction',
};

const known: ReadonlyMap<string, MetadataKey> = new Map([
  ...metadataKeys.map((key) => [key, key] as const),
  ...Object.entries(otherNames),
]);
const names = [...known.keys()];

export function isMetadataKey(key: string): key is MetadataKey {
  return (metadataKeys as readonly string[]).includes(key);
}

/** The key that was probably meant, or null. */
export function nearestKey(name: string): MetadataKey | null {
  const folded = foldedKey(name);
  const meant =
    names.find((other) => other === folded) ??
    names.find((other) => folded.length > 3 && (folded.startsWith(other) || other.startsWith(folded))) ??
    names.find((other) => withinEdits(folded, other, other.length > 5 ? 2 : 1));
  return (meant !== undefined && known.get(meant)) || null;
}

/** Whether a key is one of ours, or another system's name for one. */
export function isKnownName(name: string): boolean {
  return known.has(foldedKey(name));
}

/** Whether a key that does not exist asks for closing: by its words, as a mistyped `embargo` or `status`, or by its value. */
export function isClosingKey(name: string, value?: unknown): boolean {
  const words = wordsOf(name);
  const said = typeof value === 'string' || typeof value === 'boolean' ? String(value).trim() : '';
  if (closingKeyWords.test(words) || closingValue.test(said)) return closes(words, said) ?? true;
  const byValue = closes(words, said);
  if (byValue !== null) return byValue;
  const folded = foldedKey(name);
  return mayClose.some((other) => other === folded || near(folded, other)) && isClosing(nearestKey(name));
}

/** Decides for the keys whose value counts; null for all others. */
function closes(words: string, said: string): boolean | null {
  const on = keysThatCloseOn.get(words);
  if (on === undefined) return null;
  return on === 'yes' ? !saysNo.test(said) : !saysYes.test(said);
}

function isClosing(key: MetadataKey | null): boolean {
  return key === 'embargo' || key === 'status';
}

const mayClose = names.filter((name) => isClosing(known.get(name) ?? null));

function near(folded: string, other: string): boolean {
  return folded.startsWith(other) || other.startsWith(folded) || withinEdits(folded, other, other.length > 5 ? 2 : 1);
}

function foldedKey(name: string): string {
  return name
    .slice(0, 60)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
    .slice(0, 40);
}

/** `holdUntil`, `hold_until`, `hold-until` → `hold until`. */
function wordsOf(name: string): string {
  return name
    .slice(0, 200)
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[\s_.-]{1,20}/g, ' ')
    .toLowerCase()
    .trim();
}

/** Levenshtein's distance of two short words, at most `limit`. */
function withinEdits(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? limit + 1) <= limit;
}
