/** Blanks the marks of emphasis and of links that a chat message or a Markdown draft has in its words, so that only words are checked. Moves nothing. */

/** An opening or closing run; a mark taken literally; a link's opening bracket, and its end with the address. */
const MARKUP = /\\[*_~|`\\]|\*{1,3}|__|~~|\|\||\[(?=[^[\]\n]{1,300}\]\(https?:)|\]\(https?:[^\s()]{1,500}\)/gu;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** Runs open at a time; more are no emphasis. */
const MOST_OPEN = 8;

/** The same text, unit for unit as long. A word with stars for letters (`d***`) keeps them: they close nothing that was opened. */
export function blankMarkup(text: string): string {
  const blanked: { readonly at: number; readonly length: number }[] = [];
  let open: { readonly at: number; readonly run: string }[] = [];
  for (const { 0: run, index: at } of text.matchAll(MARKUP)) {
    if (run.startsWith('\\')) blanked.push({ at, length: 1 });
    else if (run.startsWith('[') || run.startsWith(']')) blanked.push({ at, length: run.length });
    else {
      const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
      const opener = closes(before, after) ? open.findLast((one) => one.run === run) : undefined;
      if (opener) {
        blanked.push({ at: opener.at, length: run.length }, { at, length: run.length });
        open = open.slice(0, open.indexOf(opener));
      } else if (opens(before, after)) open = [...open, { at, run }].slice(-MOST_OPEN);
    }
  }
  return withBlanks(
    text,
    blanked.toSorted((a, b) => a.at - b.at),
  );
}

const opens = (before: string, after: string): boolean => !WORD.test(before) && after !== '' && !SPACE.test(after);
const closes = (before: string, after: string): boolean => before !== '' && !SPACE.test(before) && !WORD.test(after);

function withBlanks(text: string, blanked: readonly { readonly at: number; readonly length: number }[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, length } of blanked) {
    parts.push(text.slice(from, at), ' '.repeat(length));
    from = at + length;
  }
  return parts.join('') + text.slice(from);
}
