/** What in a register that cannot be read, or in a mistyped key of one, may mean that a name is withheld. Errs on the side of withholding. */
import type { SpeakerEntry } from '../model/known-speakers.ts';

const MEANS_WITHHELD =
  /^(?:with?h|with?e|hidden|hide|anonym|secret|suppress|redact|conceal|protect|unnamed|minor|victim)/i;

/** Whether a key that does not exist may be meant for `withheld`. */
export const seemsWithheld = (key: string): boolean =>
  key !== 'withheld' && MEANS_WITHHELD.test(key.replaceAll(/[^A-Za-z]/g, ''));

const SPEAKS_OF_IT = /withh?eld/i;
/** Every name of two words or more in a register that cannot be read and speaks of withholding, each as somebody whose name is withheld. */
export function rubbleWithheld(text: string): SpeakerEntry[] {
  if (!SPEAKS_OF_IT.test(text)) return [];
  const names = text.split(/\r?\n/).flatMap(namesIn);
  return [...new Set(names)]
    .filter((name) => /^[\p{Lu}\p{Lo}]\S*\s\S/u.test(name))
    .map((name) => ({
      name,
      forms: [{ form: name, only: { outlets: [], articles: [] } }],
      withheld: 'the register cannot be read',
    }));
}

const LONGEST_LINE = 2000;

/** The values of a line that gives names: `- name: Ida Roe`, `also: [Ida, Roe]`, `- Ida Roe`. */
function namesIn(line: string): string[] {
  const bare = line.slice(0, LONGEST_LINE).trim();
  const item = bare.startsWith('-') ? bare.slice(1).trim() : null;
  const [key, ...rest] = (item ?? bare).split(':');
  const value = /^(?:name|also|form)$/.test((key ?? '').trim()) ? rest.join(':') : rest.length === 0 ? item : null;
  return (value ?? '').split(/[[\]{},]/).map(plain);
}

/** A value without its quotes, label and comment. */
const plain = (value: string): string =>
  (value.split(' #')[0] ?? '')
    .replace(/^\s*(?:form|name)\s*:/, '')
    .replaceAll(/["']/g, '')
    .trim();
