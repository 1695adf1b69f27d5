/** How alike two spellings are. Knows no words. */

/** Letters that differ: an insertion, deletion, change or swap of neighbours counts one; `most + 1` stands for all that are more. */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : most + 1;
      row.push(Math.min(changed, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, swapped));
    }
    before = above;
    above = row;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** Case and accents folded. */
export const plain = (text: string): string =>
  /^[a-z]*$/.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/\p{M}/gu, '')
        .replace(/[‘’ʼ`]/g, "'")
        .toLowerCase();

/**
 * Whether a word is a mistyped form of a known one: neighbours swapped from four letters (`baout`), one dropped or doubled from five, one changed
 * from nine, so that `qoute` is quote and `quota` is not.
 */
export function mistypes(typed: string, known: string): boolean {
  if (typed === known || known.length < 4 || !beginsAlike(typed, known) || slips(typed, known, 1) > 1) return false;
  if (typed === known + known.at(-1)) return true;
  // An ending is no slip: `merger` is not merge.
  if (typed.startsWith(known) || known.startsWith(typed)) return false;
  if (typed.length !== known.length) return known.length >= 5 && typed.length >= 5;
  if (known.length >= 9) return true;
  return sorted(typed) === sorted(known);
}

const beginsAlike = (a: string, b: string): boolean => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);

const sorted = (word: string): string => word.split('').sort().join('');

/** Whether a name as typed is near enough a name held to be meant: one slip, two from seven letters, the first letter kept. */
export function nearName(typed: string, held: string): boolean {
  const [a, b] = [plain(typed), plain(held)];
  const most = a.length >= 7 ? 2 : 1;
  const close = (one: string, other: string) =>
    one.length >= 4 && one[0] === other[0] && slips(one, other, most) <= most;
  return close(a, b) || (!a.includes(' ') && b.split(' ').some((part) => close(a, part)));
}
