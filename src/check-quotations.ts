/** Checks quotations against an archive: gives `compare` the places it asks for, and lets others run between two quotations. */
import type { Archive } from './archive/archive.ts';
import { checks } from './compare/verify.ts';
import type { Verdict, Verification } from './model/verdict.ts';

/** `speaker`: whom the words are said to be of, where the text itself is not to say. Only articles of the archive, all live, are looked at. */
export async function checkQuotations(
  archive: Pick<Archive, 'printing'>,
  text: string,
  speaker: string | null,
): Promise<Verification> {
  const steps = checks(text, speaker, (words, holding) => archive.printing(words, holding));
  const verdicts: Verdict[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { verdicts, unchecked: step.value };
    verdicts.push(...step.value);
    await new Promise(setImmediate);
  }
}
