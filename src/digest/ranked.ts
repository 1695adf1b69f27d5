/** Utterances in order: those that most sources print, then in most wordings, then the longest; only as many as are wanted. Pure. */
import type { HeldArticle } from '../model/held.ts';
import { bestOf } from './best-of.ts';
import { byLength, type Plain } from './plain.ts';
import { verified, type Printings, type Utterance } from './same-words.ts';
import type { Said } from './said.ts';
import type { CountSources } from './sources.ts';

/** One utterance. */
export interface Notable {
  /** The wording that is shown. */
  readonly said: Said;
  /** Other places that print it. */
  readonly others: readonly Said[];
  readonly sources: number;
  readonly wordings: number;
}

/** So many of one article come before others have had their turn. */
const MOST_IN_TURN = 2;

/** Utterances in order, as far as they are wanted: those that one source prints, in one wording, are ordered by length alone. */
export class Ranked {
  readonly #most: number;
  readonly #sources: CountSources;
  readonly #strong: Strong[] = [];
  readonly #plain: Plain;
  readonly #printings = new Map<Said, Printings>();

  /** `plain`: what one source prints, in one wording; what is found to be likewise is added to it. */
  constructor(most: number, sources: CountSources, plain: Plain) {
    this.#most = most;
    this.#sources = sources;
    this.#plain = plain;
  }

  add({ printings, wordings }: Utterance): void {
    if (printings.length === 1) return this.#plain.add(printings[0]);
    const said = shownOf(printings);
    const sources = this.#sources(printings.map(({ held }) => held));
    this.#printings.set(said, printings);
    if (sources > 1 || wordings > 1) this.#strong.push({ said, sources, wordings });
    else this.#plain.add(said);
  }

  /** Whether all that is wanted has more sources than this. */
  settled(sources: number): boolean {
    const beyond = this.#strong.filter((one) => one.sources > sources);
    return inTurn(beyond, new Map()).first.length >= this.#most;
  }

  /** Of utterances with more sources than this; all, where it is 0. */
  async first(sources: number, pause: () => Promise<void>): Promise<readonly Notable[]> {
    const strong = this.#strong.filter((one) => one.sources > sources).sort(byRank);
    const taken = new Map<string, number>();
    const { first, later } = inTurn(strong, taken);
    if (first.length >= this.#most) return this.#whole(first);
    await pause();
    const wanted = this.#most - first.length;
    const next = longestFirst(this.#plain, taken, wanted);
    if (next) return this.#whole([...first, ...next.map(alone)]);
    const plain = this.#plain.all();
    const longest = longestInTurn(plain, taken);
    await pause();
    const told = [...first, ...bestOf(longest, wanted, byLength).map(alone), ...later];
    if (told.length >= this.#most) return this.#whole(told);
    const others = new Set(longest);
    const rest = plain.filter((said) => !others.has(said));
    return this.#whole([...told, ...bestOf(rest, this.#most - told.length, byLength).map(alone)]);
  }

  #whole(ranked: readonly Strong[]): readonly Notable[] {
    return ranked.slice(0, this.#most).map((one) => {
      const others = (this.#printings.get(one.said) ?? this.#plain.printingsOf(one.said)).filter(
        (other) => other !== one.said,
      );
      return { ...one, others: verified(one.said, others.toSorted(byForm)) };
    });
  }
}

/** An utterance by the wording that is shown. */
type Strong = Omit<Notable, 'others'>;

const alone = (said: Said): Strong => ({ said, sources: 1, wordings: 1 });

/** Looked at before each article is asked for its longest: so many times as many as are wanted, and at most so many. */
const [TIMES, MOST_AT_FIRST] = [8, 400];

/** The longest that have their turn, where the longest of all are enough to tell; else null. */
function longestFirst(plain: Plain, taken: ReadonlyMap<string, number>, wanted: number): Said[] | null {
  const times = new Map(taken);
  const longest: Said[] = [];
  for (const said of plain.longest(Math.min(TIMES * wanted, MOST_AT_FIRST))) {
    const { id } = said.held.article;
    const count = (times.get(id) ?? 0) + 1;
    if (count > MOST_IN_TURN) continue;
    times.set(id, count);
    if (longest.push(said) === wanted) return longest;
  }
  return null;
}

/** The longest of each article, as far as it has its turn; `taken`: how often each had it. */
function longestInTurn(plain: readonly Said[], taken: ReadonlyMap<string, number>): Said[] {
  const best = new Map<HeldArticle, Said[]>();
  let own: Said[] = [];
  for (const said of plain) {
    if (said.held !== own[0]?.held) {
      own = best.get(said.held) ?? [];
      best.set(said.held, own);
    }
    let at = own.length;
    while (at > 0 && byLength(said, own[at - 1] as Said) < 0) at -= 1;
    if (at >= MOST_IN_TURN) continue;
    own.splice(at, 0, said);
    if (own.length > MOST_IN_TURN) own.pop();
  }
  return [...best].flatMap(([{ article }, longest]) => longest.slice(0, MOST_IN_TURN - (taken.get(article.id) ?? 0)));
}

/** `taken` counts how many of each article are first. */
function inTurn(ranked: readonly Strong[], taken: Map<string, number>): { first: Strong[]; later: Strong[] } {
  const [first, later]: [Strong[], Strong[]] = [[], []];
  for (const one of ranked) {
    const { id } = one.said.held.article;
    const count = (taken.get(id) ?? 0) + 1;
    if (count <= MOST_IN_TURN) taken.set(id, count);
    (count <= MOST_IN_TURN ? first : later).push(one);
  }
  return { first, later };
}

function shownOf(printings: Printings): Said {
  let [shown] = printings;
  for (const one of printings) if (byForm(one, shown) < 0) shown = one;
  return shown;
}

/** An outlet's own text before our abstract of one, then the longest. */
const byForm = (a: Said, b: Said): number => Number(isAbstract(a)) - Number(isAbstract(b)) || b.length - a.length;

const isAbstract = ({ held }: Said): boolean => held.article.form === 'abstract';

const byRank = (a: Strong, b: Strong): number =>
  b.sources - a.sources || b.wordings - a.wordings || byLength(a.said, b.said);
