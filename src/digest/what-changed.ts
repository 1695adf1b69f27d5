/** Sets what a post shows of an article against what is held now: what is no longer so, and what the post shows from now on. Pure. */
import type { HeldArticle, HeldQuotation } from '../model/held.ts';
import type { Shown, ShownSource, ShownSpeaker } from '../model/issue.ts';
import type { Span } from '../model/span.ts';
import { covers } from './shown-in.ts';
import { hashOf, placeOf, placesOf } from './words-print.ts';

/** What is held now, and what is closed. */
export interface HeldNow {
  readonly held: (id: string) => HeldArticle | undefined;
  /** An article with the very text, under whatever path. */
  readonly withText: (version: string) => HeldArticle | undefined;
  readonly quotationsIn: (held: HeldArticle) => readonly HeldQuotation[];
  /** Why an article is in no answer, though it is there: by its id, or else by its text. */
  readonly closedAs: (article: Pick<Shown, 'article' | 'version'>) => 'withdrawn' | 'embargoed' | null;
  /** Whether the newsroom withholds a name. */
  readonly withholds: (name: string) => boolean;
}

/** Why a post is not right any more. `outlet`: as it was named, or is now. */
export type Why =
  | { readonly why: 'withdrawn' | 'embargoed'; readonly outlet: string | null }
  | { readonly why: 'withheld' }
  | { readonly why: 'headline'; readonly outlet: string | null }
  | {
      readonly why: 'outlet' | 'date';
      readonly outlet: string | null;
      readonly was: string | null;
      readonly is: string | null;
    }
  /** The words are not in the text any more; `speaker`: whose they were; absent: the text was only named as one that prints them. */
  | { readonly why: 'words'; readonly outlet: string | null; readonly speaker?: string | null }
  /** `named`: the same speaker under another name. `is` null: not established. */
  | {
      readonly why: 'speaker';
      readonly outlet: string | null;
      readonly was: string | null;
      readonly is: string | null;
      readonly named: boolean;
    }
  /** They are nobody's quotation. */
  | { readonly why: 'unquoted'; readonly outlet: string | null; readonly was: string | null };

export interface Changed {
  readonly whys: readonly Why[];
  /** Null: it is to be taken out. */
  readonly now: Shown | null;
}

/** Null: it is as it was. What is not held any more, and not closed, is as it was: nobody has said otherwise. */
export function whatChanged(shown: Shown, look: HeldNow): Changed | null {
  const outlet = shown.source?.outlet ?? null;
  const { article, version } = shown;
  // The very text may be held under another path: what is withdrawn is withdrawn.
  const closedHere = look.closedAs({ article, version: '' });
  const of = closedHere === null ? heldFor(shown, look) : undefined;
  const closed = closedHere ?? (of ? null : look.closedAs({ article: '', version }));
  if (closed !== null) return { whys: [{ why: closed, outlet }], now: null };
  if (shown.speaker && look.withholds(shown.speaker.name)) return { whys: [{ why: 'withheld' }], now: null };
  if (!of) return null;
  const placed = placedIn(of, shown);
  if (isWithheld(of, placed)) return { whys: [{ why: 'withheld' }], now: null };
  const { whys, now } = [sourceIn, wordsIn(placed), speakerIn(look)].reduce<Step>((before, step) => step(before, of), {
    whys: [],
    now: placed ?? { ...shown, article: of.article.id, version: of.article.version, beside: [] },
  });
  if (now === null) return { whys, now };
  return whys.length > 0 || JSON.stringify(now) !== JSON.stringify(shown) ? { whys, now } : null;
}

interface Step {
  readonly whys: readonly Why[];
  readonly now: Shown | null;
}

/** The article under its path; or its very text under another one, where that path is free, or is another outlet's now. */
function heldFor({ article, version, source }: Shown, look: HeldNow): HeldArticle | undefined {
  const under = look.held(article);
  if (under?.article.version === version) return under;
  const moved = look.withText(version);
  if (!under) return moved;
  const isTheirs = moved !== undefined && outletOf(moved) === source?.outlet && outletOf(under) !== source.outlet;
  return isTheirs ? moved : under;
}

const outletOf = ({ article }: HeldArticle): string | null => article.outlet?.text ?? null;

/** Where it stands now; null: its words are not there any more. */
function placedIn(of: HeldArticle, shown: Shown): Shown | null {
  const { id: article, version, text } = of.article;
  if (version === shown.version) return { ...shown, article };
  if (shown.words.length === 0) return { ...shown, article, version, beside: [] };
  const places = (shown.words[0] ? placesOf(shown.words[0], text) : []).flatMap(
    ({ start }) => placeOf(shown.words, text, start) ?? [],
  );
  const quoted = of.extraction.quotations.map(({ pieces }) => pieces);
  const span = places.find((place) => quoted.some((pieces) => covers(pieces, place))) ?? places[0];
  return span ? { ...shown, article, version, span, beside: [] } : null;
}

function isWithheld({ withheld, article }: HeldArticle, shown: Shown | null): boolean {
  if (!withheld || !shown) return false;
  const meets = (span: Span) => withheld.some(({ start, end }) => start < span.end && span.start < end);
  const places = shown.words.length > 0 ? [shown.span, ...shown.beside] : shown.beside;
  const headlineGone = article.headline !== null && article.headline.span === null && withheld.length > 0;
  return places.some(meets) || (headlineGone && differs(shown.source, article, 'headline'));
}

const sourceNow = ({ outlet, headline, published }: HeldArticle['article']): ShownSource => ({
  outlet: outlet?.text ?? null,
  headline: headline === null ? null : hashOf(headline.text),
  date: published?.iso ?? null,
});

const differs = (source: ShownSource | null, article: HeldArticle['article'], part: keyof ShownSource): boolean =>
  source !== null && source[part] !== sourceNow(article)[part];

function sourceIn({ whys, now }: Step, { article }: HeldArticle): Step {
  if (!now?.source) return { whys, now };
  const source = sourceNow(article);
  const { outlet, date } = now.source;
  const found: Why[] = [
    ...(source.outlet === outlet ? [] : [{ why: 'outlet', outlet, was: outlet, is: source.outlet } as const]),
    ...(source.headline === now.source.headline ? [] : [{ why: 'headline', outlet: source.outlet } as const]),
    ...(source.date === date ? [] : [{ why: 'date', outlet: source.outlet, was: date, is: source.date } as const]),
  ];
  return { whys: [...whys, ...found], now: { ...now, source } };
}

/** `placed`: null where the words are gone. */
const wordsIn =
  (placed: Shown | null) =>
  ({ whys, now }: Step, of: HeldArticle): Step => {
    if (placed !== null || now === null) return { whys, now };
    const { speaker, ...rest } = now;
    const whose = speaker === undefined ? {} : { speaker: speaker?.name ?? null };
    return { whys: [...whys, { why: 'words', outlet: outletOf(of), ...whose }], now: { ...rest, words: [] } };
  };

const speakerIn =
  (look: HeldNow) =>
  ({ whys, now }: Step, of: HeldArticle): Step => {
    if (now?.speaker === undefined) return { whys, now };
    const outlet = outletOf(of);
    const was = now.speaker;
    const said = look.quotationsIn(of).find(({ quotation: { pieces } }) => covers(pieces, now.span));
    if (!said) {
      const { speaker: _, ...rest } = now;
      return { whys: [...whys, { why: 'unquoted', outlet, was: was?.name ?? null }], now: rest };
    }
    const inArticle = of.extraction.speakers[said.quotation.speaker ?? -1];
    const isHidden = of.withheld !== undefined && inArticle?.kind === 'unnamed' && inArticle.designations.length === 0;
    if (isHidden && was !== null && said.speaker?.name !== was.name) return { whys: [{ why: 'withheld' }], now: null };
    const is = said.speaker && { name: said.speaker.name, key: said.speaker.key };
    const known = inArticle?.known && 'name' in inArticle.known ? inArticle.known : null;
    if (!isOther(was, is, known !== null)) return { whys, now };
    const named = was !== null && is !== null && (was.key === is.key || known?.forms.includes(was.name) === true);
    const why = { why: 'speaker', outlet, was: was?.name ?? null, is: is?.name ?? null, named } as const;
    return { whys: [...whys, why], now: { ...now, speaker: is } };
  };

/** The form most articles print may change without anybody being corrected. */
function isOther(was: ShownSpeaker | null, is: ShownSpeaker | null, isKnown: boolean): boolean {
  if (was === null || is === null) return was !== is;
  return was.name !== is.name && (was.key !== is.key || isKnown);
}
