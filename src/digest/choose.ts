/** Which news a choice lets in, and for each of the others which filter keeps it out. Pure. */
import type { HeldArticle } from '../model/held.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Choice } from '../model/subscription.ts';
import { holdsTogether, wantedFrom, type Wanted } from './holds-words.ts';
import type { DigestLook } from './news.ts';
import type { Said } from './said.ts';

/** A choice whose names are resolved against what is held now. */
export interface Chooser {
  /** Null: it is let in. Else which filter keeps it out, in words. */
  article(held: HeldArticle): string | null;
  quotation(said: Said): string | null;
  /** The same verdicts, sooner: whether the article is let in, and whether all, some or none of its sure quotations may be with it. */
  admits(held: HeldArticle): Admitted;
  /** Whether an article's outlet, and what it must not hold, let it in. */
  mayHold(held: HeldArticle): boolean;
  /** Everything is let in whose speaker is sure. */
  readonly isOpen: boolean;
}

export type Admitted = 'nothing' | 'article' | 'some' | 'all';

/** Why a quotation that nobody is sure of stays out. */
export const UNSURE = 'speaker not established';

/** `wrong`: a stored name means nobody now, or several; one sentence without a full stop. */
export function chooserOf(choice: Choice, look: DigestLook): Chooser | { readonly wrong: string } {
  const theirs = theirsIn(choice.speakers, look);
  if ('wrong' in theirs) return theirs;
  const isNarrowed = choice.speakers.length > 0;
  const isWide = !isNarrowed && choice.topics.length === 0 && choice.words.length === 0;
  const commonOn = remembered((held) => byOutlet(choice, held) ?? byUnwanted(choice, held));
  const wordsOn = remembered((held) => byWords(choice, held, null));
  const quotes = ({ article, extraction }: HeldArticle) =>
    theirs.articles.has(article.id) && extraction.quotations.some((one) => theirs.quotations.has(one));
  const quotation = (said: Said) => {
    const common = commonOn(said.held);
    if (common !== null) return common;
    if (!said.sure) return UNSURE;
    if (isNarrowed && !theirs.quotations.has(said.quotation)) return `speaker: not ${choice.speakers.join(' or ')}`;
    return wordsOn(said.held) ?? byWords(choice, said.held, said);
  };
  return {
    article(held) {
      const common = commonOn(held);
      if (common !== null) return common;
      if (isNarrowed && !quotes(held) && !names(held, choice.speakers))
        return `speaker: neither quotes nor names ${choice.speakers.join(' or ')}`;
      return wordsOn(held);
    },
    quotation,
    admits(held) {
      // What costs least is asked first.
      if (byOutlet(choice, held) !== null || wordsOn(held) !== null || commonOn(held) !== null) return 'nothing';
      if (!isNarrowed) return isWide ? 'all' : 'some';
      if (quotes(held)) return 'some';
      return names(held, choice.speakers) ? 'article' : 'nothing';
    },
    mayHold: (held) => commonOn(held) === null,
    isOpen: isWide && choice.outlets.length === 0 && choice.notWords.length === 0,
  };
}

/** What is surely theirs, and the articles that quote it. */
interface Theirs {
  readonly quotations: ReadonlySet<Quotation>;
  readonly articles: ReadonlySet<string>;
}

function theirsIn(speakers: readonly string[], look: DigestLook): Theirs | { readonly wrong: string } {
  const [quotations, articles] = [new Set<Quotation>(), new Set<string>()];
  for (const name of speakers) {
    const meant = look.speakersNamed(name);
    const [only] = meant;
    if (!only) return { wrong: `no speaker “${name}” is in the articles held any more` };
    if (meant.length > 1)
      return { wrong: `“${name}” may be ${meant.length} speakers now: ${meant.map((one) => one.name).join(', ')}` };
    for (const { quotation, article } of look.quotations({ speaker: only }).hits) {
      quotations.add(quotation);
      articles.add(article.id);
    }
  }
  return { quotations, articles };
}

/** What an article and all its quotations are asked, asked once: they come one after the other. */
function remembered<Answer>(ask: (held: HeldArticle) => Answer): (held: HeldArticle) => Answer {
  let last: { readonly held: HeldArticle; readonly answer: Answer } | null = null;
  return (held) => (last?.held === held ? last : (last = { held, answer: ask(held) })).answer;
}

/** Whether the article prints one of the names in full. */
const names = (held: HeldArticle, speakers: readonly string[]): boolean =>
  speakers.some((name) => holdsTogether(held, wantedFor(name), null));

function byOutlet({ outlets }: Choice, { article: { outlet } }: HeldArticle): string | null {
  if (outlets.length === 0 || outlets.includes(outlet?.text ?? null)) return null;
  return `outlet: not ${outlets.map((name) => name ?? 'not stated').join(' or ')}`;
}

function byUnwanted({ notWords }: Choice, held: HeldArticle): string | null {
  const unwanted = notWords.find((words) => holdsTogether(held, wantedFor(words), null));
  return unwanted === undefined ? null : `without: it holds “${unwanted}”`;
}

/** `said`: the words stand around it; null: anywhere in the article. */
function byWords({ topics, words }: Choice, held: HeldArticle, said: Said | null): string | null {
  if (topics.length === 0 && words.length === 0) return null;
  const around = said && said.quotation.pieces.map(({ content }) => content);
  const met = (wanted: readonly string[]) =>
    wanted.length === 0 || wanted.some((one) => holdsTogether(held, wantedFor(one), around));
  if (!met(topics)) return `topic: not about ${topics.join(' or ')}`;
  return met(words) ? null : `words: without ${words.map((one) => `“${one}”`).join(' or ')}`;
}

const known = new Map<string, Wanted>();
const MOST_KNOWN = 1000;

function wantedFor(words: string): Wanted {
  const wanted = known.get(words) ?? wantedFrom(words);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(words, wanted);
  return wanted;
}
