/** Drafts that came as files with a question, in memory alone, so that its pages can be turned; what is unpublished is written nowhere. */
import { hash } from 'node:crypto';
import { draftText, LARGEST_DRAFT } from './draft-text.ts';
import { UserError } from '../user-error.ts';

const MOST = 40;
const KEY_LENGTH = 16;

export class Drafts {
  /** In the order of their use, the last at the end. */
  readonly #kept = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  /** A key for the file, the same for the same bytes. One that is too large is not kept: reading it says so. */
  put(name: string, bytes: Uint8Array): string {
    const key = hash('sha256', bytes, 'base64url').slice(0, KEY_LENGTH);
    this.#use(key, { name, bytes: bytes.subarray(0, LARGEST_DRAFT + 1) });
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return key;
  }

  /** @throws UserError where it is kept no longer, or is no text */
  readonly read = async (key: string): Promise<string> => {
    const found = this.#kept.get(key);
    if (!found) throw new UserError('That file is kept no longer; give it again.');
    this.#use(key, found);
    return draftText(found.name, found.bytes);
  };

  #use(key: string, draft: { readonly name: string; readonly bytes: Uint8Array }): void {
    this.#kept.delete(key);
    this.#kept.set(key, draft);
  }
}
