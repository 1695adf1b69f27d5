/** Values that the state does not keep, and the checks that find them. */

/** A value is out of its bounds; `field` names it, the message says what would be right. Nothing was written. */
export class RefusedValue extends Error {
  override readonly name = 'RefusedValue';
  readonly field: string;

  constructor(field: string, right: string) {
    super(`${field}: ${right}`);
    this.field = field;
  }
}

const LONGEST_ID = 64;

/** An id of a platform: 1–64 printable ASCII characters without blanks. @throws RefusedValue */
export function checkId(field: string, id: string): string {
  if (id.length > LONGEST_ID || !/^[!-~]+$/.test(id))
    throw new RefusedValue(field, `an id of 1 to ${LONGEST_ID} characters without blanks is wanted`);
  return id;
}

/** At most `most` ids, each once, in the order given. @throws RefusedValue */
export function checkIds(field: string, ids: readonly string[], most: number): readonly string[] {
  const once = [...new Set(ids.map((id) => checkId(field, id)))];
  if (once.length > most) throw new RefusedValue(field, `at most ${most} are kept, not ${once.length}`);
  return once;
}

/** A whole number between two others, both inclusive. @throws RefusedValue */
export function checkWhole(field: string, value: number, [least, most]: readonly [number, number]): number {
  if (!Number.isSafeInteger(value) || value < least || value > most)
    throw new RefusedValue(field, `a whole number from ${least} to ${most} is wanted`);
  return value;
}

/** ms since 1970. @throws RefusedValue */
export function checkTime(field: string, value: number): number {
  return checkWhole(field, value, [0, 8.64e15]);
}

/** Text of 1 to `most` characters (code points) that comes back from the database unit for unit. @throws RefusedValue */
export function checkText(field: string, text: string, most: number): string {
  if (text === '') throw new RefusedValue(field, 'it is empty');
  if (text.length > 2 * most || Array.from(text).length > most)
    throw new RefusedValue(field, `at most ${most} characters are kept`);
  if (!text.isWellFormed()) throw new RefusedValue(field, 'it holds half a character (a lone surrogate)');
  return text;
}
