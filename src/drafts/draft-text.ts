/** A draft that is given as a file: its bytes to text, or why it is none. Keeps nothing. */
import { decodeUtf8 } from '../ingest/decode.ts';
import { UserError } from '../user-error.ts';

/** Bytes. */
export const LARGEST_DRAFT = 1_000_000;

/** Files in these forms hold text, but not as text. */
const OTHER_FORMS = /\.(?:docx?|odt|rtf|pdf|pages|html?|zip)$/i;

/** @throws UserError for what is too large, or no plain text in UTF-8 */
export function draftText(name: string, bytes: Uint8Array): string {
  checkDraft(name, bytes.length);
  const decoded = decodeUtf8(bytes);
  if ('fault' in decoded) throw new UserError(`“${name}” cannot be read. ${decoded.fault}`);
  if (decoded.text.includes('\0')) throw new UserError(`“${name}” is no text; save the draft as a .txt or .md file.`);
  return decoded.text;
}

/** What can be said before the file is there. @throws UserError */
export function checkDraft(name: string, size: number): void {
  if (OTHER_FORMS.test(name)) throw new UserError(`“${name}” is no plain text; save the draft as a .txt or .md file.`);
  if (size > LARGEST_DRAFT)
    throw new UserError(
      `“${name}” has ${(size / 1e6).toFixed(1)} MB; drafts of up to ${LARGEST_DRAFT / 1e6} MB are read.`,
    );
}
