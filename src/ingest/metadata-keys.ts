/** The keys of metadata by name: what a newsroom may have meant by one that is not among them. */

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

/** Words that in a key, or in metadata that cannot be read, mean somebody wanted the article closed. */
const closing = /embarg|withdr|status|retract|hold[-_ ]?(?:until|for)/i;

/** Whether unreadable metadata may hold an embargo or a withdrawal: then the article stays closed. */
export function speaksOfClosing(text: string): boolean {
  return closing.test(text);
}

/** The key that was probably meant, or null. */
export function nearestKey(name: string): MetadataKey | null {
  const folded = name
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '')
    .slice(0, 40);
  const known = new Map([...metadataKeys.map((key) => [key, key] as const), ...Object.entries(otherNames)]);
  const names = [...known.keys()];
  const meant =
    names.find((other) => other === folded) ??
    names.find((other) => folded.length > 3 && (folded.startsWith(other) || other.startsWith(folded))) ??
    names.find((other) => withinEdits(folded, other, other.length > 5 ? 2 : 1));
  return (meant !== undefined && known.get(meant)) || null;
}

/** Whether an unknown key may be a mistyped embargo or status. */
export function isClosingKey(name: string): boolean {
  const meant = nearestKey(name);
  return speaksOfClosing(name) || meant === 'embargo' || meant === 'status';
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
