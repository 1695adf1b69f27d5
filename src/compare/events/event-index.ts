/** Holds what articles are about and the events they make, kept up as articles come and go: a change finds anew only the events that it touches. */
import type { NewsEvent } from '../../model/event.ts';
import type { HeldArticle } from '../../model/held.ts';
import { Copies } from './copies.ts';
import { readEntry } from './event-entry.ts';
import type { Entry } from './event-entry.ts';
import { eventOf } from './event-of.ts';
import type { Carried } from './event-of.ts';
import { groupingByLinks } from './group.ts';
import type { Link } from './group.ts';
import { ONE_TEXT } from './likeness.ts';
import { Links } from './links.ts';
import { partingGroup } from './part-group.ts';

/** An article that is about the same as another, and how surely: 0 … about 1.4, which is one text. */
export interface Alike {
  readonly id: string;
  readonly likeness: number;
}

/** Articles of one row whose links are read in one step. */
const MOST_READ = 200;

export class EventIndex {
  readonly #slots = new Map<string, number>();
  readonly #entries: (Entry | undefined)[] = [];
  readonly #free: number[] = [];
  readonly #copies = new Copies((slot) => this.#entry(slot));
  readonly #links = new Links();
  /** By article that stands for a text: the event it is in. */
  readonly #events = new Map<number, NewsEvent>();
  /** Texts whose event may be another. */
  readonly #touched = new Set<number>();
  /** Largest first. */
  #sorted: readonly NewsEvent[] = [];
  #isSettled = true;

  get size(): number {
    return this.#slots.size;
  }

  /** Takes an article in, in place of any other of its id. */
  add(held: HeldArticle): void {
    this.remove(held.article.id);
    const slot = this.#free.pop() ?? this.#entries.length;
    this.#entries[slot] = readEntry(held);
    this.#slots.set(held.article.id, slot);
    this.#copies.add(slot);
    this.#isSettled = false;
  }

  remove(id: string): void {
    const slot = this.#slots.get(id);
    if (slot === undefined) return;
    this.#touched.add(this.#copies.standsFor(slot));
    this.#copies.remove(slot);
    this.#links.remove(slot);
    this.#slots.delete(id);
    this.#entries[slot] = undefined;
    this.#free.push(slot);
    this.#isSettled = false;
  }

  /** The articles that are about the same as this one, likest first. */
  alike(id: string): readonly Alike[] {
    this.events();
    const slot = this.#slots.get(id);
    if (slot === undefined) return [];
    const text = this.#copies.standsFor(slot);
    const copies = [text, ...this.#copies.others(text)].filter((one) => one !== slot);
    const linked = [...this.#links.linked(text)].flatMap(([other, likeness]) =>
      [other, ...this.#copies.others(other)].map((one) => ({ id: this.#entry(one).id, likeness })),
    );
    return [...copies.map((one) => ({ id: this.#entry(one).id, likeness: ONE_TEXT })), ...linked].sort(
      (x, y) => y.likeness - x.likeness || (x.id < y.id ? -1 : 1),
    );
  }

  /** All events, largest first; the same articles give the same events, in whatever order they came. The same array until something is added or removed; an event that nothing has touched stays the same object. */
  events(): readonly NewsEvent[] {
    for (const _ of this.grouping());
    return this.#sorted;
  }

  /** Finds the events step by step, for who lets others run in between; in between nothing is added or removed. What is done stays done when it is not gone through to its end. */
  *grouping(): Generator<void, void> {
    if (this.#isSettled) return;
    for (const { up, down, changed } of this.#copies.settle()) {
      for (const slot of down) {
        this.#links.remove(slot);
        this.#touched.add(slot);
      }
      for (const slot of up) this.#links.add(slot, this.#entry(slot));
      for (const slot of changed) this.#touched.add(slot);
      yield;
    }
    yield* this.#links.settle();
    for (const slot of this.#links.takeTouched()) this.#touched.add(slot);
    yield* this.#regroup();
    this.#isSettled = true;
  }

  #entry(slot: number): Entry {
    const entry = this.#entries[slot];
    if (entry === undefined) throw new RangeError(`no article has the number ${slot}`);
    return entry;
  }

  /** Finds the events of what was touched, and of all that is linked to it. */
  *#regroup(): Generator<void, void> {
    const before = new Set<NewsEvent>();
    const after = new Set<NewsEvent>();
    const done = new Set<number>();
    for (const slot of this.#touched) {
      const reached = done.has(slot) ? [] : this.#reachedFrom(slot, done);
      for (const one of reached) {
        const former = this.#events.get(one);
        if (former) before.add(former);
      }
      for (const texts of yield* this.#partsOf(reached.filter((one) => this.#stands(one)))) {
        after.add(this.#eventOf(texts));
        yield;
      }
      yield;
    }
    this.#resort(before, after);
    for (const slot of done) if (!this.#stands(slot)) this.#events.delete(slot);
    this.#touched.clear();
  }

  #stands(slot: number): boolean {
    return this.#entries[slot] !== undefined && this.#copies.standsFor(slot) === slot;
  }

  #reachedFrom(slot: number, done: Set<number>): number[] {
    const reached = [slot];
    done.add(slot);
    for (const one of reached)
      for (const other of this.#links.linked(one).keys()) {
        if (done.has(other)) continue;
        done.add(other);
        reached.push(other);
      }
    return reached;
  }

  /** The texts of one event each. */
  *#partsOf(slots: readonly number[]): Generator<void, number[][]> {
    if (slots.length <= 1) return slots.map((slot) => [slot]);
    const inOrder = [...slots].sort((a, b) => (this.#entry(a).id < this.#entry(b).id ? -1 : 1));
    const places = new Map(inOrder.map((slot, at) => [slot, at]));
    const links: Link[] = [];
    for (const [a, slot] of inOrder.entries()) {
      for (const [other, likeness] of this.#links.linked(slot)) {
        const b = places.get(other) ?? -1;
        if (b > a) links.push({ a, b, likeness });
      }
      if (a % MOST_READ === MOST_READ - 1) yield;
    }
    const parts: number[][] = [];
    for (const group of yield* groupingByLinks(inOrder.length, links)) {
      const own = group.map((at) => inOrder[at] as number);
      for (const part of yield* partingGroup(own.map((one) => this.#entry(one))))
        parts.push(part.map((at) => own[at] as number));
    }
    return parts;
  }

  /** As it was, where its articles are the same. */
  #eventOf(texts: readonly number[]): NewsEvent {
    const carried = texts.map((slot) => ({
      entry: this.#entry(slot),
      copies: this.#copies.others(slot).map((other) => this.#entry(other)),
    }));
    const former = this.#events.get(texts[0] ?? -1);
    const event = former && isOf(former, carried) ? former : eventOf(carried);
    for (const slot of texts) this.#events.set(slot, event);
    return event;
  }

  /** Takes events out of the sorted list and puts others in. */
  #resort(before: ReadonlySet<NewsEvent>, after: ReadonlySet<NewsEvent>): void {
    const added = [...after].sort(bySize);
    const sorted: NewsEvent[] = [];
    let next = 0;
    for (const event of this.#sorted) {
      if (before.has(event)) continue;
      while (next < added.length && bySize(added[next] as NewsEvent, event) < 0)
        sorted.push(added[next++] as NewsEvent);
      sorted.push(event);
    }
    while (next < added.length) sorted.push(added[next++] as NewsEvent);
    this.#sorted = sorted;
  }
}

/** Whether the event has these articles, and no others. */
function isOf({ articles }: NewsEvent, carried: readonly Carried[]): boolean {
  const held = new Set(carried.flatMap(({ entry, copies }) => [entry.held, ...copies.map((copy) => copy.held)]));
  return articles.length === held.size && articles.every((one) => held.has(one));
}

const bySize = (x: NewsEvent, y: NewsEvent): number =>
  y.articles.length - x.articles.length || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0);
