/** Who is named in the articles held: speakers across articles, found by any of their printed names. */
import type { SpeakerInArticle } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Speaker } from '../model/speaker.ts';
import { acrossKey } from './across-key.ts';
import { nearest } from './nearest.ts';
import { isOwn } from './places.ts';
import {
  type Entry,
  emptyEntry,
  hasForm,
  isFull,
  moreFrequent,
  partsOf,
  printedTokens,
  speakerFrom,
  tally,
  tokensOf,
} from './roster-entry.ts';

/** Somebody whose printed name does not say who it is. */
export interface Namesake {
  readonly speaker: Speaker;
  /** `bare`: one part of the name alone; `shared`: a name that several people bear. */
  readonly as: 'bare' | 'shared';
}

const MOST_SUGGESTED = 25;
/** Begins the keys of names that several people bear, where it is not said who is meant. */
const SHARED = '? ';

/** A document ("the statement") and a source without a name are one speaker only within their article, unless the newsroom knows them. */
function keyIn(held: HeldArticle, { kind, key, known }: SpeakerInArticle): string {
  if (known) return 'unclear' in known ? SHARED + acrossKey(key) : acrossKey(key);
  return kind === 'document' || kind === 'unnamed' ? `${key} @ ${held.article.id}` : acrossKey(key);
}

export class Roster {
  readonly #entries = new Map<string, Entry>();
  /** Entries that may be named, most quoted first, until one changes. */
  #byFrequency: readonly Entry[] | null = null;
  /** Folded names and their parts, likewise. */
  #folded: { readonly names: ReadonlyMap<string, Entry>; readonly parts: ReadonlySet<string> } | null = null;

  add(held: HeldArticle): void {
    for (const speaker of held.extraction.speakers) this.#count(held, speaker, 1);
    for (const key of this.#sureKeys(held)) this.#quoted(key, 1);
  }

  remove(held: HeldArticle): void {
    for (const key of this.#sureKeys(held)) this.#quoted(key, -1);
    for (const speaker of held.extraction.speakers) this.#count(held, speaker, -1);
  }

  /** The speaker of a quotation, or null unless the attribution is sure. */
  speakerOf(held: HeldArticle, quotation: Quotation): Speaker | null {
    const key = this.keyOf(held, quotation);
    const entry = key === null ? undefined : this.#entries.get(key);
    return entry ? speakerFrom(entry) : null;
  }

  /** The best candidate for a quotation, sure or not. */
  candidate(held: HeldArticle, quotation: Quotation): Speaker | null {
    const entry = this.#entries.get(this.candidateOf(held, quotation) ?? '');
    return entry ? speakerFrom(entry) : null;
  }

  /** The key of a quotation's speaker, or null unless the attribution is sure. */
  keyOf(held: HeldArticle, quotation: Quotation): string | null {
    const key = quotation.attribution.sure ? this.candidateOf(held, quotation) : null;
    return key?.startsWith(SHARED) ? null : key;
  }

  /** The key of the best candidate, sure or not; null where there is none. Never shown. */
  candidateOf(held: HeldArticle, { speaker }: Quotation): string | null {
    const inArticle = speaker === null ? undefined : held.extraction.speakers[speaker];
    return inArticle ? keyIn(held, inArticle) : null;
  }

  /** Speakers that a typed name may mean: all its parts are in their printed names, in any order. A fuller name wins over a bare surname. */
  named(typed: string): readonly Speaker[] {
    const wanted = tokensOf(typed);
    if (wanted.length === 0) return [];
    const meant = this.#listed().filter(({ tokens }) => wanted.every((token) => tokens.has(token)));
    const parts = partsOf(typed);
    const exact = meant.filter((entry) => hasForm(entry, parts));
    const fuller = meant.filter(isFull);
    const chosen = exact.length > 0 ? exact : fuller.length > 0 ? fuller : meant;
    return chosen.map(speakerFrom);
  }

  /** Names most like a misspelt one: by the whole name, else by one of its parts. */
  nearest(typed: string): readonly string[] {
    const wanted = tokensOf(typed).join(' ');
    const { names, parts } = this.#spellings();
    const whole = nearest(wanted, names.keys()).flatMap((name) => names.get(name) ?? []);
    const close = new Set(nearest(wanted, parts));
    const byPart =
      close.size === 0 ? [] : this.#listed().filter(({ tokens }) => [...tokens.keys()].some((part) => close.has(part)));
    return [...new Set([...whole, ...byPart].map((entry) => speakerFrom(entry).name))].slice(0, 3);
  }

  /** Names an asker may be typing: those with a part that begins so, most quoted first; then misspellings. */
  suggest(typed: string): readonly string[] {
    const wanted = tokensOf(typed);
    const begins = ({ tokens }: Entry) =>
      wanted.every((part) => [...tokens.keys()].some((token) => token.startsWith(part)));
    const names = this.#listed()
      .filter(begins)
      .map((entry) => speakerFrom(entry).name);
    return [...new Set(names.length > 0 ? names : this.nearest(typed))].slice(0, MOST_SUGGESTED);
  }

  /** The held articles that name a speaker. */
  articlesOf(speaker: Speaker): readonly HeldArticle[] {
    return [...(this.#entries.get(speaker.key)?.articles.values() ?? [])];
  }

  /** The numbers a speaker has among those of an article. */
  numbersIn(held: HeldArticle, speaker: Speaker): ReadonlySet<number> {
    const numbers = new Set<number>();
    held.extraction.speakers.forEach((other, at) => void (keyIn(held, other) === speaker.key && numbers.add(at)));
    return numbers;
  }

  /** What each held article prints for a speaker. */
  appearances(speaker: Speaker): readonly { held: HeldArticle; inArticle: SpeakerInArticle }[] {
    return this.articlesOf(speaker).flatMap((held) =>
      held.extraction.speakers
        .filter((other) => keyIn(held, other) === speaker.key)
        .map((inArticle) => ({ held, inArticle })),
    );
  }

  /** Those printed with one part of this name alone ("Okafor"), or with a name that others bear too. */
  namesakes(speaker: Speaker): readonly Namesake[] {
    const own = this.#entries.get(speaker.key);
    if (!own || !isFull(own) || speaker.kind !== 'person') return [];
    const forms = [speaker.name, ...own.forms.keys()];
    const parts = forms.flatMap(tokensOf).map((part) => [part, 'bare'] as const);
    const shared = forms.map((form) => [SHARED + acrossKey(tokensOf(form).join(' ')), 'shared'] as const);
    const found = [...new Map([...parts, ...shared])].flatMap(([key, as]): Namesake[] => {
      const entry = this.#entries.get(key);
      return !entry || entry === own ? [] : [{ speaker: speakerFrom(entry), as }];
    });
    return found.toSorted((a, b) => (a.speaker.name < b.speaker.name ? -1 : 1));
  }

  #spellings(): { readonly names: ReadonlyMap<string, Entry>; readonly parts: ReadonlySet<string> } {
    this.#folded ??= {
      names: new Map(this.#listed().map((entry) => [tokensOf(speakerFrom(entry).name).join(' '), entry])),
      parts: new Set(this.#listed().flatMap((entry) => [...entry.tokens.keys()])),
    };
    return this.#folded;
  }

  #listed(): readonly Entry[] {
    this.#byFrequency ??= [...this.#entries.values()]
      .filter((entry) => !entry.key.startsWith(SHARED) && speakerFrom(entry).kind !== 'unnamed')
      .sort(moreFrequent);
    return this.#byFrequency;
  }

  *#sureKeys(held: HeldArticle): Iterable<string> {
    for (const quotation of held.extraction.quotations) {
      const key = isOwn(quotation) && quotation.attribution.sure ? this.candidateOf(held, quotation) : null;
      if (key !== null) yield key;
    }
  }

  #quoted(key: string, by: 1 | -1): void {
    const entry = this.#entries.get(key);
    if (entry) entry.quotations += by;
  }

  #count(held: HeldArticle, speaker: SpeakerInArticle, by: 1 | -1): void {
    const key = keyIn(held, speaker);
    const entry = this.#entries.get(key) ?? emptyEntry(key);
    this.#entries.set(key, entry);
    entry.speaker = entry.parts = this.#byFrequency = this.#folded = null;
    tally(entry.kinds, speaker.kind, by);
    tally(entry.names, speaker.name, by);
    if (speaker.known && 'name' in speaker.known) {
      tally(entry.known, speaker.known.name, by);
      for (const form of speaker.known.forms) tally(entry.forms, form, by);
    }
    for (const token of printedTokens(held, speaker)) tally(entry.tokens, token, by);
    if (by === 1) entry.articles.set(held.article.id, held);
    else entry.articles.delete(held.article.id);
    if (entry.articles.size === 0) this.#entries.delete(key);
  }
}
