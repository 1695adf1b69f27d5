/** Checks quotations against an archive: gives `compare` the places it asks for, and lets others run between two quotations. */
import type { Archive } from '../archive/archive.ts';
import { blankMarkup } from '../drafts/blank-markup.ts';
import { checks } from '../compare/verify/verify.ts';
import type { Verdict, Verification } from '../model/verdict.ts';

/** `speaker`: whom the words are said to be of, where the text itself is not to say. Only articles of the archive, all live, are looked at. */
export async function checkQuotations(
  archive: Pick<Archive, 'printing'>,
  text: string,
  speaker: string | null,
): Promise<Verification> {
  const words = blankMarkup(text);
  const signed = signedWords(words);
  const steps = checks(signed?.words ?? words, speaker ?? signed?.name ?? null, (asked, holding) =>
    archive.printing(asked, holding),
  );
  const verdicts: Verdict[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { verdicts, unchecked: step.value };
    verdicts.push(...step.value);
    await new Promise(setImmediate);
  }
}

/** Units of a last line that may be a name. */
const LAST_LINE = 100;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:[ \t]+\p{Lu}[\p{L}\p{M}.’'-]*){0,5}`;
const SIGNATURE = new RegExp(String.raw`\n[ \t>]*[—–―-]{1,2}[ \t]*(${NAME})(?:,[^\n]{0,60})?\s*$`, 'u');
/** Nothing in marks, or nothing else. */
const UNMARKED = /^[^“”„"«»]+$/u;
const ALL_IN_MARKS = /^[\s>]*(?:“[^“”]+”|„[^„“”]+[“”]|"[^"]+"|«[^«»]+»)[\s.]*$/u;

/** A quotation over a line with a name: `— Ada Okafor`. */
function signedWords(text: string): { readonly words: string; readonly name: string } | null {
  const from = Math.max(0, text.trimEnd().length - LAST_LINE);
  const [line, name] = SIGNATURE.exec(text.slice(from)) ?? [];
  if (line === undefined || name === undefined) return null;
  const words = text.slice(0, text.lastIndexOf(line));
  return UNMARKED.test(words) || ALL_IN_MARKS.test(words) ? { words, name: name.trim() } : null;
}
