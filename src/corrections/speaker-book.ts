/** Who a printed name is by the newsroom's word: the register and the corrections that join and part names. Knows no text. */
import { acrossKey } from '../archive/across-key.ts';
import { speakerKey } from '../extract/speaker-key.ts';
import type { Article } from '../model/article.ts';
import type { Change } from '../model/correction.ts';
import type { KnownSpeakers, Scope, SpeakerForm } from '../model/known-speakers.ts';

/** A speaker whom the newsroom has named. */
export interface Person {
  /** The same in every article. */
  readonly key: string;
  /** The form answers print. */
  readonly name: string;
  readonly forms: readonly SpeakerForm[];
  readonly isWithheld: boolean;
}

/** `unclear`: several people bear the name, and nothing says who is meant; null: the newsroom says nothing. */
export type Resolution = Person | 'unclear' | null;

export type Joining = Extract<Change, { what: 'merge' | 'split' }>;
type About = Pick<Article, 'id' | 'outlet'>;

interface Claim {
  readonly person: Person;
  readonly only: Scope;
  /** Holds for a name of several people wherever nothing narrower does. */
  readonly isRest: boolean;
}

const EVERYWHERE: Scope = { outlets: [], articles: [] };

/** The key by which a name is looked up, whoever spells it. */
export const keyOfName = (name: string): string => acrossKey(speakerKey(name));

export class SpeakerBook {
  /** Equal for books that say the same. */
  readonly signature: string;
  readonly isEmpty: boolean;
  /** Joinings of a name that several people bear: it is not said whom they mean. */
  readonly unclear = new Set<Joining>();
  readonly #claims = new Map<string, Claim[]>();
  readonly #apart: Set<string>;
  /** Keys of speakers who were joined to another. */
  readonly #joined = new Map<string, Person>();
  readonly #people = new Map<string, Person>();
  readonly #outletAs: (name: string) => string | null;

  /** `joinings` in the order they were made. `outletAs`: an outlet's name as articles are held under it. */
  constructor(known: KnownSpeakers, joinings: readonly Joining[], outletAs: (name: string) => string | null) {
    this.#outletAs = outletAs;
    this.#apart = new Set(known.apart.map(keyOfName));
    for (const { name, forms, withheld } of known.speakers) {
      const person = this.#person(name, forms, withheld !== null);
      for (const { form, only } of forms) this.#claim(form, { person, only, isRest: false });
    }
    for (const change of joinings) if (change.what === 'split') this.#split(change);
    for (const change of joinings) if (change.what === 'merge') this.#merge(change);
    this.isEmpty = this.#claims.size === 0 && this.#joined.size === 0 && this.#apart.size === 0;
    this.signature = this.isEmpty ? '' : JSON.stringify([known, joinings]);
  }

  /** Everybody whose name is withheld. */
  get withheld(): readonly Person[] {
    return [...new Set([...this.#people.values(), ...this.#joined.values()])].filter(({ isWithheld }) => isWithheld);
  }

  /** The name that answers print for a form that means somebody everywhere; null where the newsroom says nothing, or withholds it. */
  nameOf(form: string): string | null {
    const meant = this.resolve([keyOfName(form)], null);
    return meant === null || meant === 'unclear' || meant.isWithheld ? null : meant.name;
  }

  /** Those who bear a name that is several people's; none where it is not. */
  bearers(name: string): readonly string[] {
    const key = keyOfName(name);
    if (!this.#apart.has(key)) return [];
    return [...new Set((this.#claims.get(key) ?? []).map(({ person }) => person.name))].sort();
  }

  /** Whom keys of printed forms mean in an article: the first that says anything. */
  resolve(keys: readonly string[], article: About | null): Resolution {
    for (const key of keys) {
      const meant = this.#meant(key, article);
      const joined = this.#joined.get(meant === null || meant === 'unclear' ? key : meant.key);
      if (meant === 'unclear') return meant;
      if (joined ?? meant) return joined ?? meant;
    }
    return null;
  }

  /** Whether a form that is meant only somewhere is meant in this article. */
  holdsIn(only: Scope, article: About): boolean {
    return this.#narrowness(only, article) >= 0;
  }

  #meant(key: string, article: About | null): Resolution {
    const isApart = this.#apart.has(key);
    let [best, meant]: [number, Person[]] = [-1, []];
    for (const { person, only, isRest } of this.#claims.get(key) ?? []) {
      const narrowness = this.#narrowness(only, article);
      if (narrowness < 0 || (narrowness === 0 && isApart && !isRest)) continue;
      if (narrowness > best) [best, meant] = [narrowness, []];
      if (narrowness === best && !meant.some((other) => other.key === person.key)) meant.push(person);
    }
    if (meant.length > 1) return 'unclear';
    return meant[0] ?? (isApart ? 'unclear' : null);
  }

  /** 3: names the article; 2: its folder; 1: its outlet; 0: holds everywhere; -1: holds elsewhere. */
  #narrowness({ outlets, articles }: Scope, article: About | null): number {
    if (outlets.length + articles.length === 0) return 0;
    if (article === null) return -1;
    const { id, outlet } = article;
    if (articles.includes(id)) return 3;
    if (articles.some((path) => path.endsWith('/') && id.startsWith(path))) return 2;
    const name = outlet?.text.toLowerCase();
    return outlets.some((one) => (this.#outletAs(one) ?? one).toLowerCase() === name) ? 1 : -1;
  }

  /** The person of that name; two entries of one name are one person. */
  #person(name: string, forms: readonly SpeakerForm[], isWithheld: boolean): Person {
    const key = keyOfName(name);
    const before = this.#people.get(key);
    const person = before
      ? { ...before, forms: [...before.forms, ...forms], isWithheld: before.isWithheld || isWithheld }
      : { key, name, forms, isWithheld };
    this.#people.set(key, person);
    if (before) this.#replace(before, person);
    return person;
  }

  #replace(before: Person, person: Person): void {
    for (const [key, claims] of this.#claims)
      this.#claims.set(
        key,
        claims.map((claim) => (claim.person === before ? { ...claim, person } : claim)),
      );
  }

  #claim(form: string, claim: Claim): void {
    const key = keyOfName(form);
    this.#claims.set(key, [...(this.#claims.get(key) ?? []), claim]);
  }

  #split({ printed, speaker, only, rest }: Extract<Joining, { what: 'split' }>): void {
    const shared = keyOfName(printed);
    this.#apart.add(shared);
    const there = this.#bearer(speaker, printed, only);
    if (there.key !== shared) this.#claim(speaker, { person: there, only: EVERYWHERE, isRest: false });
    this.#claim(printed, { person: there, only, isRest: false });
    // The latest word on the rest is the one that holds.
    const claims = this.#claims.get(shared)?.filter(({ isRest }) => !isRest) ?? [];
    this.#claims.set(shared, claims);
    if (rest !== null)
      this.#claim(printed, { person: this.#bearer(rest, printed, EVERYWHERE), only: EVERYWHERE, isRest: true });
  }

  #bearer(name: string, printed: string, only: Scope): Person {
    return this.#person(name, [{ form: printed, only }], this.#people.get(keyOfName(name))?.isWithheld ?? false);
  }

  #merge(change: Extract<Joining, { what: 'merge' }>): void {
    const { names, name } = change;
    const both = names.map((one) => this.resolve([keyOfName(one)], null) ?? this.#person(one, [unscoped(one)], false));
    const [one, other] = both;
    if (one === undefined || other === undefined || one === 'unclear' || other === 'unclear') {
      this.unclear.add(change);
      return;
    }
    const person: Person = {
      key: one.key,
      name,
      forms: [...one.forms, ...other.forms, unscoped(name)],
      isWithheld: one.isWithheld || other.isWithheld,
    };
    for (const [key, joined] of this.#joined) if (joined === one || joined === other) this.#joined.set(key, person);
    for (const key of [one.key, other.key, keyOfName(name)]) this.#joined.set(key, person);
  }
}

const unscoped = (form: string): SpeakerForm => ({ form, only: EVERYWHERE });
