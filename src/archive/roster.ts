/** Who is named in the articles held: speakers across articles, found by any of their printed names. */
import type { SpeakerInArticle, SpeakerKind } from '../model/extraction.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Speaker } from '../model/speaker.ts';
import { nearest } from './nearest.ts';
import { isOwn } from './places.ts';
import { fold, tokenize } from './terms.ts';

interface Entry {
  readonly key: string;
  readonly kind: SpeakerKind;
  /** Printed full names, each with the number of articles that print it. */
  readonly names: Map<string, number>;
  /** Tokens of every printed name, each with the number of articles. */
  readonly tokens: Map<string, number>;
  readonly articles: Map<string, HeldArticle>;
  quotations: number;
  /** The speaker these counts make, until they change. */
  speaker: Speaker | null;
}

const MOST_SUGGESTED = 25;
const tokensOf = (name: string): string[] => tokenize(name).map(fold);

/** A document ("the statement") and a source without a name are one speaker only within their article. */
const keyIn = (held: HeldArticle, speaker: SpeakerInArticle): string =>
  speaker.kind === 'document' || speaker.kind === 'unnamed' ? `${speaker.key} @ ${held.article.id}` : speaker.key;

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
    return quotation.attribution.sure ? this.candidateOf(held, quotation) : null;
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
    const exact = meant.filter((entry) => entry.key.split(' ').length > 1 && sameTokens(entry, wanted));
    const fuller = meant.filter((entry) => entry.key.includes(' '));
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

  /** What each held article prints for a speaker. */
  appearances(speaker: Speaker): readonly { held: HeldArticle; inArticle: SpeakerInArticle }[] {
    return this.articlesOf(speaker).flatMap((held) =>
      held.extraction.speakers
        .filter((other) => keyIn(held, other) === speaker.key)
        .map((inArticle) => ({ held, inArticle })),
    );
  }

  /** Quotations that are surely of somebody printed with one part of this name alone ("Okafor"), in articles without the full name. */
  bareNamesakes(speaker: Speaker): readonly { name: string; quotations: number }[] {
    const parts = speaker.key.split(' ');
    if (parts.length < 2 || speaker.kind !== 'person') return [];
    const bare = parts
      .map((part) => this.#entries.get(part))
      .filter((entry) => entry !== undefined && entry.quotations > 0);
    return bare.map((entry) => speakerFrom(entry as Entry)).map(({ name, quotations }) => ({ name, quotations }));
  }

  #spellings(): { readonly names: ReadonlyMap<string, Entry>; readonly parts: ReadonlySet<string> } {
    this.#folded ??= {
      names: new Map(this.#listed().map((entry) => [tokensOf(speakerFrom(entry).name).join(' '), entry])),
      parts: new Set(this.#listed().flatMap((entry) => [...entry.tokens.keys()])),
    };
    return this.#folded;
  }

  #listed(): readonly Entry[] {
    this.#byFrequency ??= [...this.#entries.values()].filter(({ kind }) => kind !== 'unnamed').sort(moreFrequent);
    return this.#byFrequency;
  }

  *#sureKeys(held: HeldArticle): Iterable<string> {
    for (const quotation of held.extraction.quotations) {
      const key = isOwn(quotation) ? this.keyOf(held, quotation) : null;
      if (key !== null) yield key;
    }
  }

  #quoted(key: string, by: 1 | -1): void {
    const entry = this.#entries.get(key);
    if (entry) entry.quotations += by;
  }

  #count(held: HeldArticle, speaker: SpeakerInArticle, by: 1 | -1): void {
    const key = keyIn(held, speaker);
    const entry = this.#entries.get(key) ?? emptyEntry(key, speaker.kind);
    this.#entries.set(key, entry);
    entry.speaker = this.#byFrequency = this.#folded = null;
    tally(entry.names, speaker.name, by);
    for (const token of printedTokens(held, speaker)) tally(entry.tokens, token, by);
    if (by === 1) entry.articles.set(held.article.id, held);
    else entry.articles.delete(held.article.id);
    if (entry.articles.size === 0) this.#entries.delete(key);
  }
}

const emptyEntry = (key: string, kind: SpeakerKind): Entry => ({
  key,
  kind,
  names: new Map(),
  tokens: new Map(),
  articles: new Map(),
  quotations: 0,
  speaker: null,
});

function printedTokens({ article }: HeldArticle, { name, designations }: SpeakerInArticle): Set<string> {
  const tokens = new Set(tokensOf(name));
  for (const { span, as } of designations) {
    if (as === 'name') for (const token of tokensOf(article.text.slice(span.start, span.end))) tokens.add(token);
  }
  return tokens;
}

function tally(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

function speakerFrom(entry: Entry): Speaker {
  const { key, kind, names, articles, quotations } = entry;
  if (entry.speaker) return entry.speaker;
  const printed = [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  entry.speaker = { key, kind, name: printed[0]?.[0] ?? key, articles: articles.size, quotations };
  return entry.speaker;
}

const sameTokens = (entry: Entry, wanted: readonly string[]): boolean => {
  const parts = new Set(entry.key.split(' '));
  return wanted.every((token) => parts.has(token)) && parts.size === new Set(wanted).size;
};

const moreFrequent = (a: Entry, b: Entry): number =>
  b.quotations - a.quotations || b.articles.size - a.articles.size || (a.key < b.key ? -1 : 1);
