/** Composes the newsroom: what commands may look at (`look`), kept up to date from readings of the corpus. */
import type { Archive } from './archive/archive.ts';
import { contextOf } from './archive/context-of.ts';
import type { HeldAccount } from './archive/cut-accounts.ts';
import { checkQuotations } from './newsroom/check-quotations.ts';
import { isComparedWhole } from './compare/compared.ts';
import { ComparedEvents } from './newsroom/compared-events.ts';
import { MOST_COMPARED } from './compare/compare-articles.ts';
import { variantsOf } from './compare/utterances/variants.ts';
import type { CorrectionDesk } from './desk/correction-desk.ts';
import { listCorrections, unfitProblems } from './corrections/list-corrections.ts';
import { meets } from './archive/places.ts';
import type { Desk } from './desk.ts';
import { ruleNamed } from './extract/rules.ts';
import { findEvents, type FoundEvents } from './newsroom/find-events.ts';
import type { Article } from './model/article.ts';
import type { Correction, ListedCorrection } from './model/correction.ts';
import type { NewsEvent } from './model/event.ts';
import type { HeldArticle, HeldExcerpt, HeldGrounds, HeldPlace, Holdings } from './model/held.ts';
import type { Place } from './model/place.ts';
import type { Problem } from './model/problem.ts';
import type { Variant } from './model/variant.ts';
import type { Verification } from './model/verdict.ts';
import { NotedAnswers } from './newsroom/noted-answers.ts';
import { otherWordings, type Wordings } from './newsroom/other-wordings.ts';
import type { Reply } from './reply/reply.ts';
import type { ComparedArticles } from './reply/events.ts';
import { showDiscrepancies, type ShownDiscrepancies } from './newsroom/show-discrepancies.ts';
import { emptyHolding, isLive, takeReading, type Reading } from './newsroom/take-reading.ts';

export { isLive };
export type { Reading };

/** Questions about the articles held; read-only. */
export type Look = Pick<
  Archive,
  | 'quotations'
  | 'quotationsIn'
  | 'quotationAt'
  | 'countAccounts'
  | 'designations'
  | 'speakersNamed'
  | 'nearestSpeakers'
  | 'suggestSpeakers'
  | 'nearestWords'
  | 'outlets'
  | 'outletNamed'
  | 'suggestOutlets'
> & {
  excerpts(query: Parameters<Archive['excerpts']>[0]): ReturnType<Archive['excerpts']>;
  /** Sentences in which outlets tell, in their own words, what a speaker said. */
  accounts(query: Parameters<Archive['accounts']>[0]): ReturnType<Archive['accounts']>;
  /** What is told at a place without marks; null for any other place. */
  accountAt(place: HeldPlace): HeldAccount | null;
  /** The place, if that version of the article is held. */
  at(place: Place): HeldPlace | 'changed' | 'gone';
  /** What stands around a place, as far as an answer may show it. */
  context(place: HeldPlace): readonly HeldExcerpt[];
  /** Why the quotation at a place, or what is told there, is given to its speaker; null where a passage stands. */
  groundsAt(place: HeldPlace): (HeldGrounds & { readonly account?: HeldAccount }) | null;
  /** Checks the quotations of a text; `speaker` stands for the one it gives. */
  verify(text: string, speaker?: string): Promise<Verification>;
  /** How other articles print what the quotation at a place says; null where a passage stands. */
  wordings(place: HeldPlace): Wordings | null;
  /** All events, largest first; those of one article too. Found when first asked for after a change. */
  events(): Promise<readonly NewsEvent[]>;
  /** The events whose articles print the words, best first; the one alone whose name they are. */
  eventsOn(words: string): Promise<FoundEvents>;
  /** What the articles of an event differ on, hard first, as far as an answer may show it. */
  compare(event: NewsEvent): Promise<ShownDiscrepancies & ComparedArticles>;
  /** The utterances that several of the articles print. */
  variants(articles: readonly HeldArticle[]): readonly Variant[];
  /** An answer with what outlets differ on as notes under the places it shows; of much that is held, what is compared already. */
  noted(reply: Reply): Promise<Reply>;
  /** Names of events that several articles report on, by words of their headlines; at most 25. */
  suggestEvents(typed: string): readonly string[];
  holdings(): Holdings;
  /** Why an article that is there is in no answer, by its id, or else by its text; null: it is held, or not there. */
  closedAs(place: Pick<Place, 'article' | 'version'>): 'withdrawn' | 'embargoed' | null;
  /** Whether a name, as shown before, is withheld now. */
  withholds(name: string): boolean;
};

export interface Newsroom {
  readonly look: Look;
  /** Settings and reports; null where no state outlives the process. */
  readonly desk: Desk | null;
  /** The newsroom's corrections; null where there is no folder to keep them in. */
  readonly corrections: CorrectionDesk | null;
  /** Resolves when the first reading is held; lets in what an embargo has freed by `now`. */
  ready(now: number): Promise<void>;
}

/** A newsroom with the means to feed it. */
export interface FedNewsroom extends Newsroom {
  /** Takes a reading in; answers change at once, when all of it is extracted and indexed. Readings are taken one after another. */
  take(reading: Reading, now: number): Promise<void>;
  /** Takes other corrections in, on what was read last; asked for when those before are taken. */
  amend(corrections: () => readonly Correction[], now: number): Promise<void>;
  /** From now on events are found behind the answers, before anybody asks; else when somebody does. */
  keepEvents(): void;
  /** Every correction with what became of it, latest first. */
  listed(): readonly ListedCorrection[];
  /** Those who bear a name that the newsroom knows to be several people's; none where it is not. */
  bearers(name: string): readonly string[];
  /** The name that answers print for a form, by the newsroom's word; null where it says nothing. */
  nameOf(form: string): string | null;
  /** What is wrong with the corpus, corrections that no longer fit among it. */
  problems(): readonly Problem[];
  /** The article held or closed under an id. */
  article(id: string): Article | undefined;
  /** When the newest article was first held, ms since 1970; null where none is. */
  newest(): number | null;
}

export function createNewsroom(desk: Desk | null = null): FedNewsroom {
  let holding = emptyHolding();
  const compared = new ComparedEvents();
  const archive = () => holding.archive;
  const answers = new NotedAnswers(compared, archive);
  let queue: Promise<void> = Promise.resolve();
  const first = Promise.withResolvers<void>();
  const wordLimit = ({ article }: Pick<HeldPlace, 'article'>) =>
    holding.reading.wordLimit(article.outlet?.text ?? null);

  const free = (now: number): void => {
    const freed = holding.closed.filter(({ article }) => isLive(article, now));
    if (freed.length === 0) return;
    holding = { ...holding, closed: holding.closed.filter(({ article }) => !isLive(article, now)) };
    for (const held of freed) holding.archive.add(held);
    compared.changed(archive);
  };

  const take = (next: () => Reading, now: number): Promise<void> => {
    const done = queue.then(async () => {
      const change = await takeReading(holding, next(), now);
      holding = change();
      answers.warm();
      compared.changed(archive);
      first.resolve();
    });
    queue = done.catch(() => undefined);
    return done;
  };

  const problems = () => [...holding.reading.problems, ...unfitProblems(holding)];

  return {
    desk,
    corrections: null,
    look: {
      quotations: (query) => holding.archive.quotations(query),
      quotationsIn: (articles) => holding.archive.quotationsIn(articles),
      excerpts: (query) => holding.archive.excerpts(query, holding.reading.wordLimit),
      accounts: (query) => holding.archive.accounts(query, holding.reading.wordLimit),
      countAccounts: (query) => holding.archive.countAccounts(query),
      accountAt: (place) => holding.archive.accountAt(place, holding.reading.wordLimit),
      at(place) {
        const held = holding.archive.get(place.article);
        if (!held || meets(held.withheld ?? [], place.span)) return 'gone';
        const { version, text } = held.article;
        const inside = place.span.start < place.span.end && place.span.end <= text.length;
        return version !== place.version || !inside ? 'changed' : { ...held, span: place.span };
      },
      context: ({ span, ...held }) => contextOf(held, span, wordLimit(held)),
      quotationAt: (place) => holding.archive.quotationAt(place),
      groundsAt(place) {
        const { archive } = holding;
        const account = archive.accountAt(place, holding.reading.wordLimit);
        const said = account ?? archive.quotationAt(place);
        if (!said) return null;
        const grounds = { candidate: archive.candidate(said), rule: ruleNamed(said.quotation.attribution.rule) };
        return { ...said, ...grounds, ...(account && { account }) };
      },
      wordings: (place) => otherWordings(holding.archive, place, answers.eventOf(place.article.id)),
      verify: (text, speaker) => checkQuotations(holding.archive, text, speaker ?? null),
      events: () => compared.events(archive),
      async eventsOn(words) {
        const events = await compared.events(archive);
        return findEvents(words, { archive: archive(), events });
      },
      async compare(event) {
        const found = await compared.discrepancies(archive, event);
        const shown = showDiscrepancies(found, { archive: archive(), most: wordLimit });
        const articles = event.articles.slice(0, MOST_COMPARED);
        return {
          ...shown,
          compared: articles.length,
          inPart: articles.filter((held) => !isComparedWhole(held)).length,
        };
      },
      variants: variantsOf,
      noted: (reply) => answers.noted(reply, wordLimit),
      suggestEvents: (typed) => answers.suggest(typed),
      designations: (speaker) => holding.archive.designations(speaker),
      speakersNamed: (typed) => holding.archive.speakersNamed(typed),
      nearestSpeakers: (typed) => holding.archive.nearestSpeakers(typed),
      suggestSpeakers: (typed) => holding.archive.suggestSpeakers(typed),
      nearestWords: (word, section) => holding.archive.nearestWords(word, section),
      outlets: () => holding.archive.outlets(),
      outletNamed: (typed) => holding.archive.outletNamed(typed),
      suggestOutlets: (typed) => holding.archive.suggestOutlets(typed),
      closedAs({ article, version }) {
        const articles = holding.closed.map((held) => held.article);
        const found = articles.find(({ id }) => id === article) ?? articles.find((one) => one.version === version);
        return found && found.status.kind !== 'live' ? found.status.kind : null;
      },
      withholds: (name) => holding.amendments.isWithheld(name),
      holdings: () => ({
        articles: holding.archive.articles,
        undated: holding.archive.undated,
        problems: problems().filter((problem) => problem.closed !== true),
      }),
    },
    async ready(now) {
      await first.promise;
      free(now);
    },
    take: (reading, now) => take(() => reading, now),
    amend: (corrections, now) => take(() => ({ ...holding.reading, corrections: corrections() }), now),
    keepEvents: () => compared.keepUp(archive),
    listed: () => listCorrections(holding),
    nameOf: (form) => holding.amendments.nameOf(form),
    bearers: (name) => holding.amendments.bearers(name),
    problems,
    article: (id) => holding.reading.articles.find((article) => article.id === id),
    newest: () =>
      holding.reading.articles.reduce<number | null>((newest, { heldSince }) => Math.max(newest ?? 0, heldSince), null),
  };
}
