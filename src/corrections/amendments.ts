/** Puts the newsroom's word into effect: articles and extractions as its register and its corrections want them held. Pure. */
import { acrossKey } from '../archive/across-key.ts';
import type { Article } from '../model/article.ts';
import type { Correction, CorrectionState } from '../model/correction.ts';
import type { Extraction, SpeakerInArticle } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { KnownSpeakers } from '../model/known-speakers.ts';
import type { Span } from '../model/span.ts';
import { amendArticle } from './amend-article.ts';
import { amendQuotations } from './amend-quotations.ts';
import { inOrder, placeCorrections, type Placements } from './place-corrections.ts';
import { type Joining, keyOfName, type Person, type Resolution, SpeakerBook } from './speaker-book.ts';
import { withhold } from './withhold.ts';
import { findWithheld, type NameFinder, screenFor } from './withheld-names.ts';

/** What the newsroom says of its corpus. */
export interface OwnWord {
  readonly speakers: KnownSpeakers;
  readonly corrections: readonly Correction[];
  /** An outlet's name as articles are held under it; null: the name of no one outlet. */
  readonly outletAs: (name: string) => string | null;
}

/** Names found in texts, kept from one set of amendments to the next. */
type Found = WeakMap<Article, { readonly book: string; readonly names: NameFinder | null }>;

/** The folded names that an article prints for a speaker, fullest first; kept, since they cost. */
const printedKeys = new WeakMap<SpeakerInArticle, readonly string[]>();

/** Made for one reading of the corpus. When every article has been held, `state` says what became of each correction. */
export class Amendments {
  readonly #word: OwnWord;
  readonly #book: SpeakerBook;
  readonly #placements: Placements;
  readonly #found: Found;
  /** Whether a text may print a withheld name. */
  readonly #mayName: (text: string) => boolean;

  constructor(word: OwnWord, articles: readonly Article[], before: Amendments | null = null) {
    const corrections = inOrder(word.corrections);
    const joinings = corrections.flatMap(({ change, undone }) =>
      undone === null && (change.what === 'merge' || change.what === 'split') ? [change] : [],
    );
    this.#word = word;
    this.#book = new SpeakerBook(word.speakers, joinings, word.outletAs);
    this.#placements = placeCorrections(corrections, articles);
    for (const correction of corrections)
      if (this.#book.unclear.has(correction.change as Joining))
        this.#placements.states.set(correction, { kind: 'unfit', reason: 'One of the names is several people’s' });
    this.#mayName = screenFor(this.#book.withheld.flatMap(({ forms }) => forms.map(({ form }) => form)));
    this.#found = before ? before.#found : new WeakMap();
  }

  /** What became of a correction. */
  state(correction: Correction): CorrectionState {
    return this.#placements.states.get(correction) ?? { kind: 'applied' };
  }

  /** What a correction is about, as it is held now; the span is null where it is no place, or does not fit. */
  about(correction: Correction): { readonly article: Article; readonly span: Span | null } | null {
    return this.#placements.about.get(correction) ?? null;
  }

  /** Every correction, in the order they were made. */
  get corrections(): readonly Correction[] {
    return [...this.#placements.states.keys()];
  }

  /** Whether a name, as typed or printed, is withheld. */
  isWithheld(name: string): boolean {
    const meant = this.#book.resolve([keyOfName(name)], null);
    return meant !== null && meant !== 'unclear' && meant.isWithheld;
  }

  /** Whether what is held of the article by other amendments is what these make of it, without looking. */
  agreesOn(article: Article, other: Amendments): boolean {
    const isPlain = ({ byArticle }: Placements) => !byArticle.has(article);
    return this.#book.signature === other.#book.signature && isPlain(this.#placements) && isPlain(other.#placements);
  }

  /** The name that answers print for a form, by the newsroom's word; null where it says nothing, or withholds it. */
  nameOf(form: string): string | null {
    return this.#book.nameOf(form);
  }

  /** Those who bear a name that is several people's; none where it is not. */
  bearers(name: string): readonly string[] {
    return this.#book.bearers(name);
  }

  /** The article as it is to be held; the same object where the newsroom says nothing of it. */
  hold(raw: HeldArticle): HeldArticle {
    const placed = this.#placements.byArticle.get(raw.article) ?? [];
    if (placed.length === 0 && this.#book.isEmpty) return raw;
    const { states } = this.#placements;
    const replaced = (correction: Correction) => void states.set(correction, { kind: 'replaced' });
    const article = amendArticle(raw.article, placed, { outletAs: this.#word.outletAs, replaced });
    const extraction = amendQuotations(raw, placed, {
      replaced,
      unfit: (correction, reason) => void states.set(correction, { kind: 'unfit', reason }),
      means: (name, speaker) => this.#means(name, speaker, article),
    });
    const meant = extraction.speakers.map((speaker) => this.#resolve(speaker, article));
    const known = knownBy(extraction, meant);
    const isChanged = article !== raw.article || known !== raw.extraction;
    const held = isChanged ? { article, extraction: known } : raw;
    const isWithheld = (at: number): boolean => isPerson(meant[at]) && meant[at].isWithheld;
    return withhold(held, isWithheld, this.#names(raw, article, isWithheld));
  }

  #resolve(speaker: SpeakerInArticle, article: Article): Resolution {
    if (this.#book.isEmpty) return null;
    return this.#book.resolve(keysOf(speaker, article.text), article);
  }

  /** Whether a corrected name means this speaker of the article. */
  #means(name: string, speaker: SpeakerInArticle, article: Article): boolean {
    if (speaker.name === name) return true;
    const key = keyOfName(name);
    const wanted = this.#book.resolve([key], article);
    const own = this.#resolve(speaker, article);
    if (isPerson(wanted)) return isPerson(own) && own.key === wanted.key;
    return own === null && speaker.kind !== 'document' && acrossKey(speaker.key) === key;
  }

  #names(raw: HeldArticle, article: Article, isWithheld: (at: number) => boolean): NameFinder | null {
    const people = this.#book.withheld;
    if (people.length === 0) return null;
    const before = this.#found.get(raw.article);
    if (before?.book === this.#book.signature) return before.names;
    const { speakers } = raw.extraction;
    const { text, headline } = raw.article;
    const mayName =
      this.#mayName(text) || this.#mayName(headline?.text ?? '') || speakers.some((_, at) => isWithheld(at));
    const names = !mayName
      ? null
      : findWithheld(raw.article, {
          forms: people.flatMap(({ forms }) =>
            forms.filter(({ only }) => this.#book.holdsIn(only, article)).map(({ form }) => form),
          ),
          speakers: speakers.filter((_, at) => isWithheld(at)),
          others: speakers.filter((_, at) => !isWithheld(at)),
        });
    this.#found.set(raw.article, { book: this.#book.signature, names });
    return names;
  }
}

const isPerson = (meant: Resolution | undefined): meant is Person =>
  meant !== null && meant !== undefined && meant !== 'unclear';

/** The name by which the article knows the speaker, then its other full names. */
function keysOf(speaker: SpeakerInArticle, text: string): readonly string[] {
  const before = printedKeys.get(speaker);
  if (before) return before;
  const printed = speaker.designations
    .flatMap(({ span, as }) => (as === 'name' ? [text.slice(span.start, span.end)] : []))
    .filter((name) => /\s/.test(name));
  const keys = [acrossKey(speaker.key), keyOfName(speaker.name), ...[...new Set(printed)].map(keyOfName)];
  const distinct = [...new Set(keys)];
  printedKeys.set(speaker, distinct);
  return distinct;
}

/** The extraction with its speakers as the newsroom knows them. */
function knownBy(extraction: Extraction, meant: readonly Resolution[]): Extraction {
  if (meant.every((one) => one === null)) return extraction;
  const speakers = extraction.speakers.map((speaker, at): SpeakerInArticle => {
    const person = meant[at] ?? null;
    if (person === null) return speaker;
    if (person === 'unclear') return { ...speaker, known: { unclear: true } };
    const forms = [...new Set(person.forms.map(({ form }) => form))];
    // A source without a name has one now.
    const kind = speaker.kind === 'unnamed' ? 'person' : speaker.kind;
    return { ...speaker, kind, key: person.key, known: { name: person.name, forms } };
  });
  return { ...extraction, speakers };
}
