/** What is held, with edited articles as far as they say something anew: what their path had said already is no news to a watch. Pure. */
import { termsOf } from '../archive/terms.ts';
import type { HeldArticle } from '../model/held.ts';
import type { Passage } from '../model/article.ts';
import type { Choice } from '../model/subscription.ts';
import { chooserOf } from './choose.ts';
import type { HeldBefore, SaidBefore } from './held-before.ts';
import { newSince, type DigestLook } from './news.ts';
import { weigh } from './said.ts';
import { isAmong, quotationPrint, sentencePrint } from './text-prints.ts';

/** The look a watch has at what came after `since` (ms since 1970); the same look where no article was edited. */
export function unseenLook(
  look: DigestLook,
  { choice, since }: { readonly choice: Choice; readonly since: number },
  before: HeldBefore,
): DigestLook {
  const whole = new Map<HeldArticle, HeldArticle>();
  const reduce = (held: HeldArticle): HeldArticle | null => {
    if (newSince(held.article) <= since || !before.isEdited(held)) return held;
    const said = before.before(held, since);
    if (!said) return held;
    chooser ??= chooserOf(choice, look);
    const left = leftOf(held, said, { choice, look, chooser });
    if (left) whole.set(left, held);
    return left;
  };
  let chooser: ReturnType<typeof chooserOf> | null = null;
  const reduced = new Map<HeldArticle, HeldArticle | null>();
  return {
    ...look,
    anew(held) {
      const known = reduced.get(held);
      if (known !== undefined) return known;
      const made = reduce(held);
      reduced.set(held, made);
      return made;
    },
    quotationsIn: (articles) => look.quotationsIn(articles.map((held) => whole.get(held) ?? held)),
  };
}

interface Asked {
  readonly choice: Choice;
  readonly look: DigestLook;
  readonly chooser: ReturnType<typeof chooserOf>;
}

/** The article without what its path had said; null where the rest is nothing to the watch. */
function leftOf(held: HeldArticle, said: SaidBefore, asked: Asked): HeldArticle | null {
  const { article, extraction } = held;
  const quotations = extraction.quotations.map((one) =>
    said.quotations.has(quotationPrint(held, one)) ? ({ ...one, kind: 'indirect' } as const) : one,
  );
  const passages = article.passages.filter((passage, at) => tellsAnew(passage, { held, at, said, asked }));
  const headline = article.headline;
  const isNewHeadline =
    headline !== null &&
    !isAmong(sentencePrint(headline.text, { start: 0, end: headline.text.length }), said.sentences);
  // What was told already lets nothing in. What is let in is cited as it stands in the whole article.
  const bare = { ...article, passages, headline: isNewHeadline ? headline : null };
  const { chooser } = asked;
  if ('wrong' in chooser) return held;
  const left = { ...held, extraction: { ...extraction, quotations } };
  if ((passages.length > 0 || isNewHeadline) && chooser.article({ ...left, article: bare }) === null) return left;
  const kept = new Set(quotations);
  const isTold = weigh(held, asked.look).all.some((one) => kept.has(one.quotation) && chooser.quotation(one) === null);
  return isTold ? left : null;
}

interface Around {
  readonly held: HeldArticle;
  /** Which passage. */
  readonly at: number;
  readonly said: SaidBefore;
  readonly asked: Asked;
}

/** A passage with a sentence that is new, and that speaks of what is watched. */
function tellsAnew({ span }: Passage, { held: { article, extraction }, at, said, asked }: Around): boolean {
  const sentences = extraction.sentences.filter(({ passage }) => passage === at).map((one) => one.span);
  const { speakers, topics, words } = asked.choice;
  const wanted = new Set([...speakers, ...topics, ...words].flatMap((one) => termsOf(one)));
  return (sentences.length > 0 ? sentences : [span]).some((sentence) => {
    if (isAmong(sentencePrint(article.text, sentence), said.sentences)) return false;
    return (
      wanted.size === 0 || termsOf(article.text.slice(sentence.start, sentence.end)).some((term) => wanted.has(term))
    );
  });
}
