/** Takes the tag off words that were given without quotation marks, as when a command line took them: “We go, said Ada Okafor.” */
import type { Span } from '../../model/span.ts';

const CUE = '(?:said|says|added|told reporters|wrote|tweeted)';
const NAME = String.raw`(\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4})`;
const AFTER = [
  new RegExp(String.raw`,\s+${CUE}\s+${NAME}\.?$`, 'u'),
  new RegExp(String.raw`,\s+${NAME}\s+${CUE}\.?$`, 'u'),
];
const BEFORE = [new RegExp(String.raw`^${NAME}\s+${CUE}[:,]\s+`, 'u'), new RegExp(String.raw`^${NAME}:\s+`, 'u')];
/** Units at either end that a tag may take. */
const LONGEST = 100;

/** The words without their tag, and the name in it; null where they have none, or nothing beside it. */
export function withoutTag(text: string, { start, end }: Span): { readonly span: Span; readonly name: string } | null {
  const tail = text.slice(Math.max(start, end - LONGEST), end);
  for (const pattern of AFTER) {
    const found = pattern.exec(tail);
    const at = found ? end - tail.length + found.index : start;
    if (found && at > start) return { span: { start, end: at }, name: (found[1] ?? '').replace(/\.$/, '') };
  }
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const pattern of BEFORE) {
    const found = pattern.exec(head);
    if (found && start + found[0].length < end)
      return { span: { start: start + found[0].length, end }, name: found[1] ?? '' };
  }
  return null;
}
