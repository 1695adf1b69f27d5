/** A memory of what is read of texts that stand in many articles, such as an agency's sentences and the names of who speaks: each is read once. */
import { type Folded, foldWords, isContent, stemOf } from '../words/fold-words.ts';
import { nameParts } from '../verify/verify-speaker.ts';

const NEGATION = /^(?:not|no|never|cannot|nor|neither|none)$|n't$/;

/** Grows with what is read; to be let go of when that is compared. */
export class ReadTexts {
  readonly #folded = new Map<string, Folded>();
  readonly #stems = new Map<Folded, readonly string[]>();
  readonly #names = new Map<string, readonly string[]>();

  /** Its words; the same object for the same text. */
  folded(text: string): Folded {
    let found = this.#folded.get(text);
    if (found === undefined) this.#folded.set(text, (found = foldWords(text, [{ start: 0, end: text.length }])));
    return found;
  }

  /** Stems of the words of content, in order; a negation is one of them. */
  stems(folded: Folded): readonly string[] {
    let found = this.#stems.get(folded);
    if (found === undefined) this.#stems.set(folded, (found = stemsOf(folded)));
    return found;
  }

  /** Parts of a name, as `nameParts` has them. */
  nameParts(name: string): readonly string[] {
    let found = this.#names.get(name);
    if (found === undefined) this.#names.set(name, (found = nameParts(name)));
    return found;
  }
}

function stemsOf({ keys }: Folded): string[] {
  const stems: string[] = [];
  for (const key of keys)
    if (NEGATION.test(key)) stems.push('not');
    else if (isContent(key)) stems.push(stemOf(key));
  return stems;
}
