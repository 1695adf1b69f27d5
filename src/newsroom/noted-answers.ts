/** Puts what outlets differ on as notes under the places that an answer shows, from what is compared already; compares the rest behind it. */
import type { Archive } from '../archive/archive.ts';
import { BackgroundLane } from './background-lane.ts';
import { MOST_COMPARED } from '../compare/compare-articles.ts';
import { comparedAlready, compareInSteps, type Differences } from './compare-in-steps.ts';
import type { ComparedEvents } from './compared-events.ts';
import { KnownEvents, type EventsNow } from './known-events.ts';
import type { NewsEvent } from '../model/event.ts';
import type { HeldArticle } from '../model/held.ts';
import { counted, note } from '../reply/builders.ts';
import { differenceNote, wordingNote } from '../reply/difference-notes.ts';
import { eventNameAsTyped } from '../reply/events.ts';
import type { Action, Block, Reply } from '../reply/reply.ts';
import { withMarked, withWordings } from '../reply/wordings.ts';
import { shownBlocks, type ShownBlock } from './shown-places.ts';
import type { MostWords } from './spent-words.ts';
import { touching, type Touching, type TouchingNote } from './touching.ts';

/** Events looked at for one answer, those that it shows first; articles whose checks are. */
const MOST_EVENTS = 12;
const MOST_CHECKED = 60;
/** Events that an answer offers to compare. */
const MOST_OFFERED = 3;

type Comparing = Pick<ComparedEvents, 'events' | 'discrepancies'>;

export class NotedAnswers {
  readonly #compared: Comparing;
  readonly #archive: () => Archive;
  readonly #lane = new BackgroundLane();
  readonly #events: KnownEvents;

  constructor(compared: Comparing, archive: () => Archive) {
    this.#compared = compared;
    this.#archive = archive;
    this.#events = new KnownEvents({ compared, archive, lane: this.#lane });
  }

  /** What is held has changed. */
  warm(): void {
    this.#events.warm();
  }

  /** Names of events that hold the words typed, the largest first; at most 25. None while the events are being found. */
  suggest(typed: string): readonly string[] {
    return this.#events.suggest(typed);
  }

  /** The articles of the event that this one belongs to, as far as events are found. */
  eventOf(id: string): readonly HeldArticle[] {
    return this.#events.now()?.eventOf(id)?.articles ?? [];
  }

  /** The answer with its notes, what of it may be compared, and what was compared or not. */
  async noted(reply: Reply, most: MostWords): Promise<Reply> {
    const shown = shownBlocks(reply.blocks, this.#archive());
    if (shown.length === 0) return reply;
    const now = await this.#events.soon();
    if (!now) return { ...reply, ...saying(reply, ['what outlets differ on is still being looked for']) };
    const articles = articlesOf(shown);
    const events = [...new Set(articles.flatMap((id) => now.eventOf(id) ?? []))].slice(0, MOST_EVENTS);
    const found: (Differences | null)[] = [];
    for (const event of events) found.push(await this.#differencesOf(event, now));
    const checks = { discrepancies: await this.#checks(articles, now), variants: [] };
    const known = found.filter((one) => one !== null);
    const touched = touching([...known, checks], { archive: this.#archive(), most, blocks: shown });
    const offered = events.slice(0, MOST_OFFERED);
    return {
      ...reply,
      ...saying(reply, comparedInWords(events, found)),
      blocks: withNotes(reply.blocks, touched),
      actions: [...reply.actions, ...offered.map((event) => compareAction(event, { now, offered }))],
    };
  }

  /** Null where they are not compared yet: that is begun, and the answer does not wait for it. */
  async #differencesOf({ articles }: NewsEvent, { waits }: EventsNow): Promise<Differences | null> {
    const already = comparedAlready(articles);
    if (already || waits) return already ?? (await compareInSteps(articles));
    this.#lane.take(articles[0], () => compareInSteps(articles));
    return null;
  }

  /** What is asked of one article against all others held; only of the state of the archive that was compared. */
  async #checks(ids: readonly string[], now: EventsNow): Promise<Differences['discrepancies']> {
    if (!now.isCurrent) return [];
    const held = ids.slice(0, MOST_CHECKED).flatMap((id) => this.#archive().get(id) ?? []);
    const each = held.map((one) => this.#compared.discrepancies(this.#archive, aloneIn(one)));
    return (await Promise.all(each)).flat();
  }
}

/** Those of excerpts before those of tables. */
function articlesOf(shown: readonly ShownBlock[]): string[] {
  const inOrder = shown.toSorted((a, b) => Number(a.excerpt === null) - Number(b.excerpt === null));
  return [...new Set(inOrder.flatMap(({ spans }) => [...spans.keys()]))];
}

/** An article as an event of its own: all that differs is what checks find. */
const aloneIn = (held: HeldArticle): NewsEvent => ({
  key: held.article.id,
  name: { article: held.article.id, version: held.article.version, span: { start: 0, end: 0 } },
  articles: [held],
  shared: [],
  sources: [[0]],
});

/** In small print under the answer. */
const saying = ({ lookedAt }: Reply, lines: readonly string[]): Pick<Reply, 'lookedAt'> => ({
  lookedAt: lookedAt && { ...lookedAt, leftOut: [...lookedAt.leftOut, ...lines] },
});

/** `compared: 5 articles on 2 events`. */
function comparedInWords(events: readonly NewsEvent[], found: readonly (Differences | null)[]): string[] {
  const done = events.filter((_, at) => found[at] !== null);
  const articles = done.reduce((sum, event) => sum + Math.min(event.articles.length, MOST_COMPARED), 0);
  const open = events.length - done.length;
  return [
    ...(done.length > 0 ? [`compared: ${counted(articles, 'article')} on ${counted(done.length, 'event')}`] : []),
    ...(open > 0 ? [`${counted(open, 'event')} not compared yet; ask again for what outlets differ on`] : []),
  ];
}

function withNotes(blocks: readonly Block[], { notes, more, reworded }: Touching): Block[] {
  const under = Map.groupBy(notes, (one) => one.under.at);
  const noted = blocks.flatMap((block, at): Block[] => {
    const own = under.get(at) ?? [];
    const offered = block.kind === 'excerpt' && reworded.has(at) ? withWordings(block) : block;
    return [offered.kind === 'excerpt' ? withMarked(offered, own.flatMap(markedBy)) : offered, ...own.flatMap(lineOf)];
  });
  const rest = more === 1 ? '1 more difference touches' : `${more} more differences touch`;
  return more === 0 ? noted : [...noted, note(`${rest} what is shown here; Compare shows what articles differ on.`)];
}

const lineOf = (one: TouchingNote): Block[] =>
  one.kind === 'difference'
    ? differenceNote(one.difference, one.under.excerpt?.citation.article ?? null)
    : wordingNote(one.asked, one.others);

/** The words that a line says are otherwise elsewhere. */
const markedBy = (one: TouchingNote) =>
  one.kind === 'wording'
    ? one.others.flatMap(({ wording }) => wording.differences.flatMap(({ left }) => left ?? []))
    : one.difference.readings.flatMap(({ span, article, isShown }) =>
        isShown && article.id === one.under.excerpt?.citation.article ? [span] : [],
      );

/** Words in a label that name an event. */
const IN_LABEL = 6;

function compareAction(
  event: NewsEvent,
  { now, offered }: { readonly now: EventsNow; readonly offered: readonly NewsEvent[] },
): Action {
  const name = eventNameAsTyped(event);
  const words = name.split(/\s+/);
  const short = words.length > IN_LABEL ? `${words.slice(0, IN_LABEL).join(' ')} …` : name;
  return {
    label: offered.length === 1 ? 'Compare' : `Compare · ${short}`,
    command: 'compare',
    options: { words: now.isOnlyName(name) ? name : event.key },
  };
}
